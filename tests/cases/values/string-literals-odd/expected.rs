#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Odd {
    Empty,
    Space,
    N1,
    Plus1,
    Minus1,
    AB,
    AB2,
    A,
    LowerA,
    日本,
    Self_,
    Type,
    Star,
}

impl Odd {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 13] = [
        Self::Empty,
        Self::Space,
        Self::N1,
        Self::Plus1,
        Self::Minus1,
        Self::AB,
        Self::AB2,
        Self::A,
        Self::LowerA,
        Self::日本,
        Self::Self_,
        Self::Type,
        Self::Star,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::N1 => "1",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::AB => "a b",
            Self::AB2 => "a-b",
            Self::A => "A",
            Self::LowerA => "a",
            Self::日本 => "日本",
            Self::Self_ => "self",
            Self::Type => "type",
            Self::Star => "*",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "" => Some(Self::Empty),
            " " => Some(Self::Space),
            "1" => Some(Self::N1),
            "+1" => Some(Self::Plus1),
            "-1" => Some(Self::Minus1),
            "a b" => Some(Self::AB),
            "a-b" => Some(Self::AB2),
            "A" => Some(Self::A),
            "a" => Some(Self::LowerA),
            "日本" => Some(Self::日本),
            "self" => Some(Self::Self_),
            "type" => Some(Self::Type),
            "*" => Some(Self::Star),
            _ => None,
        }
    }
}

impl std::fmt::Display for Odd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Odd {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for Odd {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Odd {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::Deserializer;
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

    /// Reads a string that has to be one of those its type knows.
    pub fn known<'de, T, D>(deserializer: D, known: impl Fn(&str) -> Option<T>) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Known(known, PhantomData))
    }

    struct Known<T, F>(F, PhantomData<T>);

    impl<T, F> Visitor<'_> for Known<T, F>
    where
        T: FromStr,
        T::Err: fmt::Display,
        F: Fn(&str) -> Option<T>,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            // What is not known says why.
            self.0(text).map_or_else(|| text.parse().map_err(E::custom), Ok)
        }
    }
}
