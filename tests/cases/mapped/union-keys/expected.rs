#[allow(clippy::pub_underscore_fields)]
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct Grid {
    pub x: GridX,
    pub y: GridY,
    #[allow(clippy::pub_underscore_fields)]
    pub _3: Grid3,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GridX {
    #[default]
    X,
}

impl GridX {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 1] = [Self::X];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X => "x",
        }
    }
}

impl std::fmt::Display for GridX {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for GridX {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match text {
            "x" => Ok(Self::X),
            _ => Err(InvalidValue::one_of(text, &Self::ALL.map(Self::as_str))),
        }
    }
}

impl serde::Serialize for GridX {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GridX {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GridY {
    #[default]
    Y,
}

impl GridY {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 1] = [Self::Y];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Y => "y",
        }
    }
}

impl std::fmt::Display for GridY {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for GridY {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match text {
            "y" => Ok(Self::Y),
            _ => Err(InvalidValue::one_of(text, &Self::ALL.map(Self::as_str))),
        }
    }
}

impl serde::Serialize for GridY {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GridY {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grid3 {
    #[default]
    N3,
}

impl Grid3 {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 1] = [Self::N3];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::N3 => 3,
        }
    }
}

impl From<Grid3> for i64 {
    fn from(value: Grid3) -> Self {
        value.value()
    }
}

impl TryFrom<i64> for Grid3 {
    type Error = InvalidValue;

    fn try_from(value: i64) -> Result<Self, InvalidValue> {
        match value {
            3 => Ok(Self::N3),
            _ => Err(InvalidValue::one_of(value, &Self::ALL.map(Self::value))),
        }
    }
}

impl serde::Serialize for Grid3 {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> serde::Deserialize<'de> for Grid3 {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::integer(deserializer)
    }
}

pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::Deserializer;
    use serde::de::{Error, Unexpected, Visitor};
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

    /// Reads an integer that has to be one of those its type knows; `1.0` is one too.
    pub fn integer<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: TryFrom<i64>,
        T::Error: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_i64(Integer(PhantomData))
    }

    struct Integer<T>(PhantomData<T>);

    impl<T> Visitor<'_> for Integer<T>
    where
        T: TryFrom<i64>,
        T::Error: fmt::Display,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an integer")
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
            T::try_from(value).map_err(E::custom)
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
            let value = i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))?;
            self.visit_i64(value)
        }

        #[allow(clippy::cast_possible_truncation)] // integral, and small enough
        fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
            if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
                self.visit_i64(value as i64)
            } else {
                Err(E::invalid_value(Unexpected::Float(value), &self))
            }
        }
    }
}
