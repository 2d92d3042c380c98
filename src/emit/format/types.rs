//! Types, paths and patterns.

use syn::{
    AngleBracketedGenericArguments, GenericArgument, GenericParam, Generics, Pat, Path, PathArguments, QSelf,
    TraitBound, TraitBoundModifier, Type, TypeParamBound,
};

use super::{
    attributes::in_line,
    expressions::expression,
    lists::{Brackets, Element, list},
    memo::Role,
    place::{Place, is_line, last_line, width},
    spelt,
};

impl Element for Type {
    fn lay(&self, at: Place) -> Option<String> {
        ty(self, at)
    }

    fn overflows(&self, count: usize) -> bool {
        match self {
            Type::Tuple(_) => count == 1,
            Type::Reference(it) => it.elem.overflows(count),
            _other => false,
        }
    }
}

/// A type.
pub(super) fn ty(ty: &Type, at: Place) -> Option<String> {
    at.memo.text(Role::Type, ty, at, || bare(ty, at))
}

fn bare(ty: &Type, at: Place) -> Option<String> {
    match ty {
        Type::Path(it) => path(it.qself.as_ref(), &it.path, "", at),
        Type::Tuple(it) if it.elems.len() == 1 => Some(format!("({},)", self::ty(&it.elems[0], at)?)),
        Type::Tuple(it) => {
            let parts: Vec<&dyn Element> = it.elems.iter().map(|ty| ty as &dyn Element).collect();
            list("", Brackets::ARGUMENTS, &parts, at)
        }
        Type::Reference(it) => {
            let lifetime = it.lifetime.iter().map(|it| format!("{it} ")).collect::<String>();
            let head = format!("&{lifetime}{}", if it.mutability.is_some() { "mut " } else { "" });
            Some(format!("{head}{}", self::ty(&it.elem, at.after(width(&head))?)?))
        }
        Type::Array(it) => Some(format!("[{}; {}]", self::ty(&it.elem, at)?, expression(&it.len, at)?)),
        Type::Slice(it) => Some(format!("[{}]", self::ty(&it.elem, at)?)),
        other => Some(spelt(other)),
    }
}

impl Element for GenericArgument {
    fn lay(&self, at: Place) -> Option<String> {
        match self {
            GenericArgument::Type(it) => ty(it, at),
            GenericArgument::Lifetime(it) => Some(it.to_string()),
            other => Some(spelt(other)),
        }
    }

    fn overflows(&self, count: usize) -> bool {
        matches!(self, GenericArgument::Type(it) if it.overflows(count))
    }
}

/// `<A, B>`, behind a head.
pub(super) fn arguments(head: &str, it: &AngleBracketedGenericArguments, at: Place) -> Option<String> {
    let parts: Vec<&dyn Element> = it.args.iter().map(|part| part as &dyn Element).collect();
    list(head, Brackets::GENERICS, &parts, at)
}

/// A path; in an expression its arguments stand behind `::`.
pub(super) fn path(qself: Option<&QSelf>, it: &Path, turbofish: &str, at: Place) -> Option<String> {
    let mut text = String::new();
    let mut position = 0;
    if let Some(qself) = qself {
        text.push('<');
        text.push_str(&ty(&qself.ty, at)?);
        position = qself.position;
        text.push_str(if position > 0 { " as " } else { ">" });
    }
    for (at_segment, segment) in it.segments.iter().enumerate() {
        let is_first = at_segment == 0 || qself.is_some() && at_segment == position && position == 0;
        if !is_first || it.leading_colon.is_some() {
            text.push_str("::");
        }
        text.push_str(&segment.ident.to_string());
        if width(last_line(&text)) > at.room + if is_line(&text) { 0 } else { at.indent } {
            return None;
        }
        match &segment.arguments {
            PathArguments::None => {}
            PathArguments::AngleBracketed(it) => {
                let behind = if it.colon2_token.is_some() { "::" } else { turbofish };
                text = arguments(&(text + behind), it, at)?;
            }
            PathArguments::Parenthesized(it) => text.push_str(&spelt(it)),
        }
        if qself.is_some() && at_segment + 1 == position {
            text.push('>');
        }
    }
    Some(text)
}

/// Whether a bound is the path of a trait alone.
fn is_plain(it: &TraitBound) -> bool {
    it.paren_token.is_none() && it.lifetimes.is_none() && matches!(it.modifier, TraitBoundModifier::None)
}

/// `<T: Bound, U = Default>`, behind a head.
pub(super) fn generics(head: &str, it: &Generics, at: Place) -> Option<String> {
    if it.params.is_empty() {
        return Some(head.to_owned());
    }
    let parts: Vec<&dyn Element> = it.params.iter().map(|part| part as &dyn Element).collect();
    list(head, Brackets::GENERICS, &parts, at)
}

impl Element for GenericParam {
    fn lay(&self, at: Place) -> Option<String> {
        let GenericParam::Type(it) = self else { return Some(spelt(self)) };
        let mut text = in_line(&it.attrs) + &it.ident.to_string();
        for (position, bound) in it.bounds.iter().enumerate() {
            text.push_str(if position == 0 { ": " } else { " + " });
            match bound {
                TypeParamBound::Trait(bound) if is_plain(bound) => text.push_str(&path(None, &bound.path, "", at)?),
                other => text.push_str(&spelt(other)),
            }
        }
        if let Some(default) = &it.default {
            text.push_str(" = ");
            text.push_str(&ty(default, at.after(width(&text))?)?);
        }
        Some(text)
    }
}

impl Element for Pat {
    fn lay(&self, at: Place) -> Option<String> {
        pattern(self, at)
    }
}

/// A pattern.
pub(super) fn pattern(it: &Pat, at: Place) -> Option<String> {
    let parts = |elements: &mut dyn Iterator<Item = &Pat>, head: &str| {
        let parts: Vec<&Pat> = elements.collect();
        let parts: Vec<&dyn Element> = parts.iter().map(|pattern| *pattern as &dyn Element).collect();
        list(head, Brackets::ARGUMENTS, &parts, at)
    };
    match it {
        Pat::Path(it) => path(it.qself.as_ref(), &it.path, "::", at),
        Pat::Lit(it) => Some(spelt(it)),
        Pat::TupleStruct(it) => parts(&mut it.elems.iter(), &path(it.qself.as_ref(), &it.path, "::", at)?),
        Pat::Tuple(it) if it.elems.len() != 1 => parts(&mut it.elems.iter(), ""),
        Pat::Type(it) => Some(format!("{}: {}", pattern(&it.pat, at)?, ty(&it.ty, at)?)),
        Pat::Or(it) => {
            let texts: Vec<String> = it.cases.iter().map(|case| pattern(case, at)).collect::<Option<_>>()?;
            Some(alternatives(&texts, it.cases.iter().all(|case| matches!(case, Pat::Lit(_))), at))
        }
        other => Some(spelt(other)),
    }
}

/// The longest alternative that shares a line of several.
const SHORT_ALTERNATIVE: usize = 20;

/// `a | b`: in a line, short ones in full lines, or each in a line of its own.
fn alternatives(texts: &[String], are_literals: bool, at: Place) -> String {
    let total = texts.iter().map(|text| width(text)).sum::<usize>() + 3 * (texts.len() - 1);
    if total <= at.room && texts.iter().all(|text| is_line(text)) {
        return texts.join(" | ");
    }
    let is_mixed = are_literals && texts.iter().all(|text| width(text) <= SHORT_ALTERNATIVE);
    let (mut text, mut used) = (String::new(), 0);
    for (position, part) in texts.iter().enumerate() {
        let length = width(part) + if position == 0 { 0 } else { 2 };
        if position > 0 && is_mixed && used + 1 + length <= at.room {
            used += 1;
            text.push(' ');
        } else if position > 0 {
            used = 0;
            text.push_str(&at.newline());
        }
        used += length;
        text.push_str(if position == 0 { "" } else { "| " });
        text.push_str(part);
    }
    text
}
