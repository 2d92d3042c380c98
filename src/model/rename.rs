//! What serde makes of a Rust name.

use super::{Name, RenameRule, Struct};

impl RenameRule {
    /// The key that `#[serde(rename_all)]` gives a field with this name (without `r#`), or `None` where serde has no
    /// answer: it cuts the first byte off, which must be a letter of its own.
    pub fn apply_to_field(self, field: &str) -> Option<String> {
        let answer = match self {
            Self::ScreamingSnakeCase => field.to_ascii_uppercase(),
            Self::PascalCase => joined(field),
            Self::CamelCase => {
                let mut joined = joined(field);
                joined.get_mut(..1)?.make_ascii_lowercase();
                joined
            }
            Self::KebabCase => field.replace('_', "-"),
            Self::ScreamingKebabCase => field.to_ascii_uppercase().replace('_', "-"),
        };
        Some(answer)
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
            Some(rule) => rule.apply_to_field(name.unraw()).as_deref() != Some(&name.wire),
            None => name.unraw() != &*name.wire,
        }
    }
}

fn joined(field: &str) -> String {
    let mut joined = String::with_capacity(field.len());
    let mut capital = true;
    for letter in field.chars() {
        if letter == '_' {
            capital = true;
        } else if std::mem::take(&mut capital) {
            joined.push(letter.to_ascii_uppercase());
        } else {
            joined.push(letter);
        }
    }
    joined
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
