#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct Explained {
    pub dark: ExplainedDark,
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub beta: Option<ExplainedBeta>,
}

#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct ExplainedDark {
    pub name: ExplainedDarkName,
    pub on: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExplainedDarkName {
    #[default]
    Dark,
}

impl ExplainedDarkName {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 1] = [Self::Dark];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dark => "dark",
        }
    }
}

impl std::fmt::Display for ExplainedDarkName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ExplainedDarkName {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match text {
            "dark" => Ok(Self::Dark),
            _ => Err(InvalidValue::one_of(text, &Self::ALL.map(Self::as_str))),
        }
    }
}

impl serde::Serialize for ExplainedDarkName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ExplainedDarkName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct ExplainedBeta {
    pub name: ExplainedBetaName,
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub on: Option<bool>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExplainedBetaName {
    #[default]
    Beta,
}

impl ExplainedBetaName {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 1] = [Self::Beta];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Beta => "beta",
        }
    }
}

impl std::fmt::Display for ExplainedBetaName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for ExplainedBetaName {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match text {
            "beta" => Ok(Self::Beta),
            _ => Err(InvalidValue::one_of(text, &Self::ALL.map(Self::as_str))),
        }
    }
}

impl serde::Serialize for ExplainedBetaName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for ExplainedBetaName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::{Error, Visitor};
    use std::fmt;
    use std::marker::PhantomData;
    use std::str::FromStr;

    /// A value that is none of those its type has.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InvalidValue(String);

    impl fmt::Display for InvalidValue {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl std::error::Error for InvalidValue {}

    impl InvalidValue {
        /// None of the values that are expected.
        pub(super) fn one_of<T: fmt::Display, E: fmt::Display>(value: T, expected: &[E]) -> Self {
            let expected: Vec<String> = expected.iter().map(|value| format!("`{value}`")).collect();
            let one_of = if expected.len() == 1 { "" } else { "one of " };
            Self(format!("unknown value `{value}`, expected {one_of}{}", expected.join(", ")))
        }
    }

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
    }

    /// Reads a string that has to be one of those its type knows.
    pub fn parse<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Parse(PhantomData))
    }

    struct Parse<T>(PhantomData<T>);

    impl<T> Visitor<'_> for Parse<T>
    where
        T: FromStr,
        T::Err: fmt::Display,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }
}
