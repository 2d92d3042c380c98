//! Words as identifiers: the case Rust wants, keywords, and what an identifier may begin with.

use super::words::Word;

/// The case of an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Case {
    /// `FooBar`: types, variants, type parameters.
    UpperCamel,
    /// `foo_bar`: fields, modules.
    Snake,
    /// `FOO_BAR`: constants.
    Screaming,
}

impl Case {
    /// The identifier that these words make, `r#` included where it needs it.
    pub(super) fn identifier(self, words: &[Word<'_>]) -> String {
        self.legal(self.join_behind("", words))
    }

    /// The words in this case, put behind `start`, which may be empty. May not be an identifier yet.
    pub(super) fn join_behind(self, start: &str, words: &[Word<'_>]) -> String {
        let mut joined = String::with_capacity(start.len() + words.iter().map(|word| word.len() + 1).sum::<usize>());
        joined.push_str(start);
        for word in words {
            let digits_meet = || word.starts_with(char::is_numeric) && joined.ends_with(char::is_numeric);
            if !joined.is_empty() && (self != Self::UpperCamel || digits_meet()) {
                joined.push('_');
            }
            self.push_cased(word, &mut joined);
        }
        joined
    }

    /// The `number`th of several identifiers that would be the same.
    pub(super) fn numbered(self, identifier: &str, number: usize) -> String {
        let identifier = identifier.strip_prefix("r#").unwrap_or(identifier).trim_end_matches('_');
        self.legal(self.join_behind(identifier, &[number.to_string().into()]))
    }

    /// Makes an identifier of text that has only characters of identifiers.
    pub(super) fn legal(self, text: String) -> String {
        let starts_well = text.starts_with(|first: char| first == '_' || unicode_ident::is_xid_start(first));
        let text = match (starts_well, self) {
            (true, _) => text,
            (false, Self::Snake) => format!("_{text}"),
            (false, Self::UpperCamel | Self::Screaming) => format!("N{text}"),
        };
        escape_keyword(text)
    }

    fn push_cased(self, word: &str, joined: &mut String) {
        if word.is_ascii() {
            let start = joined.len();
            joined.push_str(word);
            let (first, rest) = joined[start..].split_at_mut(word.len().min(1));
            match self {
                Self::Screaming | Self::UpperCamel => first.make_ascii_uppercase(),
                Self::Snake => first.make_ascii_lowercase(),
            }
            match self {
                Self::Screaming => rest.make_ascii_uppercase(),
                Self::UpperCamel | Self::Snake => rest.make_ascii_lowercase(),
            }
            return;
        }
        for (at, letter) in word.chars().enumerate() {
            let is_capital = match self {
                Self::Screaming => true,
                Self::UpperCamel => at == 0,
                Self::Snake => false,
            };
            if is_capital {
                joined.extend(letter.to_uppercase());
            } else {
                joined.extend(letter.to_lowercase());
            }
        }
    }
}

/// Whether a text can be an identifier, if need be with `r#`.
pub(super) fn is_identifier(text: &str) -> bool {
    let text = text.strip_prefix("r#").unwrap_or(text);
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && letters.all(unicode_ident::is_xid_continue)
        && !NEVER_RAW.contains(&text)
}

/// An identifier that is no keyword.
pub(super) fn escape_keyword(text: String) -> String {
    if text.len() > LONGEST_KEYWORD {
        text
    } else if NEVER_RAW.contains(&text.as_str()) {
        format!("{text}_")
    } else if KEYWORDS.binary_search(&text.as_str()).is_ok() {
        format!("r#{text}")
    } else {
        text
    }
}

/// Keywords for which there is no raw identifier.
const NEVER_RAW: [&str; 5] = ["_", "self", "Self", "super", "crate"];

/// How long keywords are at most.
const LONGEST_KEYWORD: usize = "abstract".len();

/// The other keywords, of every edition, in order.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::{super::words::words, *};

    #[test]
    fn identifiers_by_case() {
        for (text, camel, snake, screaming) in [
            ("fooBar", "FooBar", "foo_bar", "FOO_BAR"),
            ("URLSearch", "UrlSearch", "url_search", "URL_SEARCH"),
            ("iOSApp", "IosApp", "ios_app", "IOS_APP"),
            ("HTTPServer2", "HttpServer2", "http_server2", "HTTP_SERVER2"),
            ("user_profile", "UserProfile", "user_profile", "USER_PROFILE"),
            ("$Ref", "Ref", "r#ref", "REF"),
            ("_private", "Private", "private", "PRIVATE"),
            ("日本", "日本", "日本", "日本"),
            ("2xx", "N2xx", "_2xx", "N2XX"),
            ("x86_64", "X86_64", "x86_64", "X86_64"),
            ("type", "Type", "r#type", "TYPE"),
            ("self", "Self_", "self_", "SELF"),
            ("crate", "Crate", "crate_", "CRATE"),
            ("super", "Super", "super_", "SUPER"),
            ("gen", "Gen", "r#gen", "GEN"),
            ("_", "Underscore", "underscore", "UNDERSCORE"),
            ("", "Empty", "empty", "EMPTY"),
            ("+1", "Plus1", "plus_1", "PLUS_1"),
            ("👍", "U1f44d", "u1f44d", "U1F44D"),
            ("\"", "Quotes", "quotes", "QUOTES"),
            ("1.0.0", "N1_0_0", "_1_0_0", "N1_0_0"),
        ] {
            let words = words(text);
            assert_eq!(Case::UpperCamel.identifier(&words), camel, "{text:?}");
            assert_eq!(Case::Snake.identifier(&words), snake, "{text:?}");
            assert_eq!(Case::Screaming.identifier(&words), screaming, "{text:?}");
        }
    }

    #[test]
    fn no_keyword_is_longer_than_the_longest() {
        assert!(KEYWORDS.iter().chain(&NEVER_RAW).all(|keyword| keyword.len() <= LONGEST_KEYWORD));
    }

    #[test]
    fn several_of_a_name_are_numbered() {
        assert_eq!(Case::UpperCamel.numbered("Url", 2), "Url2");
        assert_eq!(Case::UpperCamel.numbered("V1", 2), "V1_2");
        assert_eq!(Case::Snake.numbered("r#type", 2), "type_2");
        assert_eq!(Case::Snake.numbered("self_", 3), "self_3");
    }

    #[test]
    fn what_can_be_an_identifier() {
        for (text, expected) in [
            ("User", true),
            ("r#type", true),
            ("type", true),
            ("_1", true),
            ("日本", true),
            ("", false),
            ("1a", false),
            ("a-b", false),
            ("Self", false),
            ("r#crate", false),
            ("_", false),
            ("a::b", false),
        ] {
            assert_eq!(is_identifier(text), expected, "{text:?}");
        }
    }
}
