//! Attributes, each in a line of its own.

use syn::{Attribute, Expr, Lit, Meta};

use super::{
    expressions::expression,
    lists::{Brackets, Element, list},
    memo::Role,
    place::{Place, width},
    spelt,
};

/// Attributes, and the start of the line behind them.
pub(super) fn attributes(all: &[Attribute], at: Place) -> Option<String> {
    let mut text = String::new();
    for attribute in all {
        for line in lines(attribute, at)? {
            text.push_str(&line);
            text.push_str(&at.newline());
        }
    }
    Some(text)
}

/// Attributes of a parameter, which stand in its line.
pub(super) fn in_line(all: &[Attribute]) -> String {
    all.iter().map(|attribute| spelt(attribute) + " ").collect()
}

/// An attribute, or the several that it is where it is too long for one: serde does not mind.
fn lines(attribute: &Attribute, at: Place) -> Option<Vec<String>> {
    match &attribute.meta {
        Meta::NameValue(it) if it.path.is_ident("doc") => {
            if let Expr::Lit(value) = &it.value
                && let Lit::Str(text) = &value.lit
            {
                return Some(text.value().split('\n').map(|line| format!("///{}", line.trim_end())).collect());
            }
        }
        Meta::List(it) => {
            let Some(parts) = at.memo.metas(it) else { return Some(vec![spelt(attribute)]) };
            let inner = at.before(1)?;
            return if it.path.is_ident("derive") {
                // rustfmt leaves more room behind than the bracket needs.
                Some(vec![derive(&parts, at.before(5)?)?])
            } else if it.path.is_ident("serde") {
                parts_in_lines(&parts, inner)
                    .iter()
                    .map(|parts| Some(bracketed("serde", parts, inner)? + "]"))
                    .collect()
            } else {
                Some(vec![bracketed(&spelt(&it.path), &parts.iter().collect::<Vec<_>>(), inner)? + "]"])
            };
        }
        Meta::Path(_) | Meta::NameValue(_) => {}
    }
    Some(vec![format!("#[{}]", attribute.meta.lay(at)?)])
}

fn bracketed(name: &str, parts: &[&Meta], at: Place) -> Option<String> {
    let parts: Vec<&dyn Element> = parts.iter().map(|part| *part as &dyn Element).collect();
    list(&format!("#[{name}"), Brackets::ATTRIBUTE, &parts, at)
}

/// As many parts for each attribute as its line has room for.
fn parts_in_lines<'p>(parts: &'p [Meta], at: Place) -> Vec<Vec<&'p Meta>> {
    let room = at.room.saturating_sub("#[serde()".len()).min(Brackets::ATTRIBUTE.limit);
    let (mut lines, mut used): (Vec<Vec<&Meta>>, usize) = (Vec::new(), 0);
    for part in parts {
        let length = part.lay(at).map_or(0, |text| width(&text));
        match lines.last_mut() {
            Some(line) if used + 2 + length <= room => {
                line.push(part);
                used += 2 + length;
            }
            Some(_) | None => {
                lines.push(vec![part]);
                used = length;
            }
        }
    }
    lines
}

/// `#[derive(…)]`, whose parts share a line where they fit, or have one each.
fn derive(parts: &[Meta], at: Place) -> Option<String> {
    let parts: Vec<String> = parts.iter().map(|part| part.lay(at)).collect::<Option<_>>()?;
    let flat = parts.join(", ");
    if "#[derive(".len() + width(&flat) < at.room {
        return Some(format!("#[derive({flat})]"));
    }
    let line = at.nested().newline();
    let inner = if width(&flat) <= at.nested().room { flat } else { parts.join(&format!(",{line}")) };
    Some(format!("#[derive({line}{inner},{})]", at.newline()))
}

impl Element for Meta {
    fn lay(&self, at: Place) -> Option<String> {
        match self {
            Meta::Path(it) => Some(spelt(it)),
            Meta::NameValue(it) => {
                let head = format!("{} = ", spelt(&it.path));
                Some(format!("{head}{}", expression(&it.value, at)?))
            }
            Meta::List(it) => at.memo.text(Role::Attribute, it, at, || match at.memo.metas(it) {
                Some(parts) => {
                    let parts: Vec<&dyn Element> = parts.iter().map(|part| part as &dyn Element).collect();
                    list(&spelt(&it.path), Brackets::ATTRIBUTE, &parts, at)
                }
                None => Some(spelt(it)),
            }),
        }
    }

    fn overflows(&self, count: usize) -> bool {
        count == 1
    }
}
