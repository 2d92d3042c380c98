/// What a method is given may be part of what it takes, and so may what the functions take and return that it is given.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct Methods {
    pub method: literal::Fits,
    pub absent: literal::Fits,
    pub property: literal::DoesNot,
    pub nested: literal::DoesNot,
    pub returned: literal::Fits,
    pub other: literal::DoesNot,
    pub in_null: literal::DoesNot,
}

/// Of the same function the type parameters of its own say nothing.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Same {
    pub predicate: literal::Fits,
    pub written: literal::DoesNot,
    pub several: literal::Fits,
}

/// What a function returns that takes anything is anything.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Anything {
    pub never: literal::Fits,
    pub none: literal::Fits,
    pub returning: literal::DoesNot,
}

pub mod literal {
    use super::wire;

    /// `"does not"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct DoesNot;

    wire::constant! { DoesNot = "does not" }

    /// `"fits"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Fits;

    wire::constant! { Fits = "fits" }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::Deserializer;
    use serde::de::{Error, Unexpected, Visitor};
    use std::fmt;

    /// A struct without fields: the string that it is in JSON.
    macro_rules! constant {
        ($name:ident = $text:literal) => {
            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str($text)
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::text(deserializer, $text, Self)
                }
            }
        };
    }

    pub(super) use constant;

    /// Reads one string, which is all that a value of this type can be.
    pub fn text<'de, T, D: Deserializer<'de>>(deserializer: D, text: &'static str, value: T) -> Result<T, D::Error> {
        deserializer.deserialize_str(TextVisitor { text, value })
    }

    struct TextVisitor<T> {
        text: &'static str,
        value: T,
    }

    impl<T> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{:?}", self.text)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            if text == self.text { Ok(self.value) } else { Err(E::invalid_value(Unexpected::Str(text), &self)) }
        }
    }

    pub use serde;
}
