#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct OnlyDog {
    pub kind: literal::Dog,
    pub tricks: Vec<String>,
}

pub mod literal {
    use super::wire;

    /// `"dog"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Dog;

    impl serde::Serialize for Dog {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str("dog")
        }
    }

    impl<'de> serde::Deserialize<'de> for Dog {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            wire::text(deserializer, "dog", Self)
        }
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::Deserializer;
    use serde::de::{Error, Unexpected, Visitor};
    use std::fmt;

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
}
