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
pub struct Answers {
    pub same: literal::True,
    pub readonly_matters: literal::False,
    pub any_is_itself: literal::False,
    pub order_is_none: literal::True,
    pub found: literal::True,
    pub missing: literal::False,
}

pub mod literal {
    use super::wire;

    /// `false`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct False;

    impl serde::Serialize for False {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bool(false)
        }
    }

    impl<'de> serde::Deserialize<'de> for False {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            wire::only(deserializer, &false, Self)
        }
    }

    /// `true`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct True;

    impl serde::Serialize for True {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bool(true)
        }
    }

    impl<'de> serde::Deserialize<'de> for True {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            wire::only(deserializer, &true, Self)
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
