//! Options as who reads the message writes them: the flags of the command, or the setters of `Builder`.

use super::Diagnostic;

/// How options are spoken of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wording {
    /// `--number-at ADDRESS=TYPE`
    #[default]
    Flags,
    /// `.number_at(ADDRESS, TYPE)`
    Setters,
}

/// Options whose values are more than a text to a setter.
const CHOICES: [(&str, &str); 3] = [
    ("--unresolved value", ".unresolved(Unresolved::Value)"),
    ("--type-names verbatim", ".type_names(TypeNames::Verbatim)"),
    ("--maps btree-map", ".maps(MapType::BTreeMap)"),
];

/// Names of options that are others to Rust.
const NAMES: [&str; 5] = ["number-at", "no-derive", "unknown-keys-at", "serde-path", "serde-json-path"];

impl Diagnostic {
    /// The same, of the setters that do what the flags do.
    #[must_use]
    pub(super) fn in_setters(mut self) -> Self {
        self.message = in_setters(&self.message);
        self.help.iter_mut().for_each(|help| *help = in_setters(help));
        self
    }
}

/// A text with setters in place of the flags that stand between its backticks.
fn in_setters(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let said = parts.map(|(at, part)| if at % 2 == 1 { code_in_setters(part) } else { part.to_owned() });
    said.collect::<Vec<_>>().join("`")
}

fn code_in_setters(code: &str) -> String {
    if let Some((_, setter)) = CHOICES.iter().find(|(flag, _)| *flag == code) {
        return (*setter).to_owned();
    }
    let Some(flag) = code.strip_prefix("--") else {
        return if NAMES.contains(&code) { code.replace('-', "_") } else { code.to_owned() };
    };
    let (name, value) = flag.split_once(' ').map_or((flag, ""), |(name, value)| (name, value.trim_matches('\'')));
    let name = name.replace('-', "_");
    match value.split_once('=') {
        Some((address, value)) => format!(".{name}({address:?}, {value:?})"),
        None if name == "maps" => format!(".maps(MapType::Path({value:?}.into()))"),
        None if value.is_empty() => format!(".{name}(…)"),
        None => format!(".{name}({value:?})"),
    }
}

#[cfg(test)]
mod tests {
    use super::in_setters;

    #[test]
    fn flags_are_setters_to_rust() {
        for (flags, setters) in [
            ("say `--replace Key=crate::Key`", "say `.replace(\"Key\", \"crate::Key\")`"),
            ("or `--replace 'typeof a=String'`", "or `.replace(\"typeof a\", \"String\")`"),
            ("let it be: `--unresolved value`", "let it be: `.unresolved(Unresolved::Value)`"),
            ("less with `--root`, or `User`", "less with `.root(…)`, or `User`"),
            ("`--maps hashbrown::HashMap`", "`.maps(MapType::Path(\"hashbrown::HashMap\".into()))`"),
            ("`number-at` names `User.number-at`", "`number_at` names `User.number-at`"),
            ("`tserde inspect --json` lists it", "`tserde inspect --json` lists it"),
        ] {
            assert_eq!(in_setters(flags), setters);
        }
    }
}
