//! What serde makes of a Rust name.

use std::mem;

use super::{Name, RenameRule, Struct};

impl RenameRule {
    /// The key that `#[serde(rename_all)]` gives a field with this name (without `r#`), or `None` where serde has no
    /// answer: it cuts the first byte off, which must be a letter of its own.
    pub fn apply_to_field(self, field: &str) -> Option<String> {
        Some(self.letters(field)?.collect())
    }

    /// The letters of that key.
    fn letters(self, field: &str) -> Option<impl Iterator<Item = char>> {
        let (separator, is_upper) = match self {
            Self::PascalCase | Self::CamelCase => (None, false),
            Self::KebabCase => (Some('-'), false),
            Self::ScreamingSnakeCase => (Some('_'), true),
            Self::ScreamingKebabCase => (Some('-'), true),
        };
        let mut begins_small = self == Self::CamelCase;
        if begins_small && !field.chars().find(|letter| *letter != '_')?.is_ascii() {
            return None;
        }
        let mut begins_word = separator.is_none();
        Some(field.chars().filter_map(move |letter| {
            if letter == '_' {
                begins_word = separator.is_none();
                return separator;
            }
            let begins_word = mem::take(&mut begins_word);
            Some(if begins_word && mem::take(&mut begins_small) {
                letter.to_ascii_lowercase()
            } else if begins_word || is_upper {
                letter.to_ascii_uppercase()
            } else {
                letter
            })
        }))
    }
}

impl Name {
    /// The Rust identifier without `r#`, which is what serde sees.
    pub fn unraw(&self) -> &str {
        self.rust.strip_prefix("r#").unwrap_or(&self.rust)
    }
}

impl Struct {
    /// Whether a field of this struct needs a `rename` to have its key.
    pub fn needs_rename(&self, name: &Name) -> bool {
        match self.rename_all {
            Some(rule) => !rule.letters(name.unraw()).is_some_and(|letters| letters.eq(name.wire.chars())),
            None => name.unraw() != &*name.wire,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_serdes() {
        use RenameRule::*;
        for (rule, field, expected) in [
            (PascalCase, "user_id", Some("UserId")),
            (CamelCase, "user_id", Some("userId")),
            (CamelCase, "x86_64", Some("x8664")),
            (CamelCase, "_1abc", Some("1abc")),
            (CamelCase, "日本", None),
            (CamelCase, "_", None),
            (ScreamingSnakeCase, "user_id", Some("USER_ID")),
            (KebabCase, "user_id", Some("user-id")),
            (ScreamingKebabCase, "user_id", Some("USER-ID")),
        ] {
            assert_eq!(rule.apply_to_field(field).as_deref(), expected, "{field}");
        }
    }

    #[test]
    fn raw_identifiers_are_seen_without_their_prefix() {
        let mut name = Name::wire("type");
        name.rust = "r#type".into();
        assert!(!Struct::default().needs_rename(&name));
    }
}
