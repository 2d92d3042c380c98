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
pub struct Option {
    pub name: String,
    pub alias: Vec<String>,
}

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
pub struct Options {
    pub first: Option,
    pub max: literal::N10,
}

pub mod literal {
    use super::wire;

    /// `10`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct N10;

    impl serde::Serialize for N10 {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_i64(10)
        }
    }

    impl<'de> serde::Deserialize<'de> for N10 {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            wire::only(deserializer, &10.0, Self)
        }
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::Error;
    use std::fmt;

    /// Reads one number or boolean, which is all that a value of this type can be.
    pub fn only<'de, T, V, D>(deserializer: D, only: &V, value: T) -> Result<T, D::Error>
    where
        V: Deserialize<'de> + PartialEq + fmt::Display,
        D: Deserializer<'de>,
    {
        let found = V::deserialize(deserializer)?;
        if found == *only { Ok(value) } else { Err(D::Error::custom(format_args!("expected {only}, found {found}"))) }
    }
}
