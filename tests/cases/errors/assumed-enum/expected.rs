#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Plain,
    Rich,
}

impl Kind {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Rich];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::Plain => 0,
            Self::Rich => 1,
        }
    }
}

impl From<Kind> for i64 {
    fn from(value: Kind) -> Self {
        value.value()
    }
}

impl TryFrom<i64> for Kind {
    type Error = InvalidValue;

    fn try_from(value: i64) -> Result<Self, InvalidValue> {
        match value {
            0 => Ok(Self::Plain),
            1 => Ok(Self::Rich),
            _ => Err(InvalidValue::one_of(value, &Self::ALL.map(Self::value))),
        }
    }
}

impl serde::Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> serde::Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::integer(deserializer)
    }
}

pub type Grade = f64;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    First,
    Second,
}

impl Step {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn value(self) -> i64 {
        match self {
            Self::First => 0,
            Self::Second => 1,
        }
    }
}

impl From<Step> for i64 {
    fn from(value: Step) -> Self {
        value.value()
    }
}

impl TryFrom<i64> for Step {
    type Error = InvalidValue;

    fn try_from(value: i64) -> Result<Self, InvalidValue> {
        match value {
            0 => Ok(Self::First),
            1 => Ok(Self::Second),
            _ => Err(InvalidValue::one_of(value, &Self::ALL.map(Self::value))),
        }
    }
}

impl serde::Serialize for Step {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.value())
    }
}

impl<'de> serde::Deserialize<'de> for Step {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::integer(deserializer)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Note {
    pub kind: Kind,
    #[serde(serialize_with = "wire::number")]
    pub grade: Grade,
    pub step: Step,
    pub side: inner::Side,
}

pub mod inner {
    use super::wire;

    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Side {
        #[default]
        Left,
    }

    impl Side {
        /// All values, in the order of their declaration.
        pub const ALL: [Self; 1] = [Self::Left];

        /// The value as it is written in JSON.
        #[must_use]
        pub const fn value(self) -> i64 {
            match self {
                Self::Left => 0,
            }
        }
    }

    impl From<Side> for i64 {
        fn from(value: Side) -> Self {
            value.value()
        }
    }

    impl TryFrom<i64> for Side {
        type Error = super::InvalidValue;

        fn try_from(value: i64) -> Result<Self, super::InvalidValue> {
            match value {
                0 => Ok(Self::Left),
                _ => Err(super::InvalidValue::one_of(
                    value,
                    &Self::ALL.map(Self::value),
                )),
            }
        }
    }

    impl serde::Serialize for Side {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_i64(self.value())
        }
    }

    impl<'de> serde::Deserialize<'de> for Side {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            wire::integer(deserializer)
        }
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserializer, Serializer};
    use serde::de::{Error, Unexpected, Visitor};
    use std::fmt;
    use std::marker::PhantomData;

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
            if value % 1.0 == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
                self.visit_i64(value as i64)
            } else {
                Err(E::invalid_value(Unexpected::Float(value), &self))
            }
        }
    }

    /// Writes numbers as JavaScript does: an integral one without a fraction, `1` and not `1.0`.
    ///
    /// Beyond ±2⁶³, and for `-0.0`, infinities and NaN, it is what the format makes of an `f64`.
    pub fn number<T: Numeric, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.write(serializer)
    }

    /// A number, or something made of numbers.
    pub trait Numeric {
        /// Writes it, its integral numbers as integers.
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    impl Numeric for f64 {
        #[inline]
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            // What is integral and below 2^21 has nothing in the lower half of its bits. Most that is not, has something there.
            if self.to_bits() << 32 != 0 && self.abs() < 2_097_152.0 {
                serializer.serialize_f64(*self)
            } else {
                integral(*self, serializer)
            }
        }
    }

    /// Writes a number that may be integral. Apart, so that it makes no other number slower.
    #[inline(never)]
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // it must come back to the bit
    fn integral<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
        let integer = value as i64;
        if (integer as f64).to_bits() == value.to_bits() && integer != i64::MAX {
            serializer.serialize_i64(integer)
        } else {
            serializer.serialize_f64(value)
        }
    }
}
