//- some
use serde::Deserialize;
use serde::Deserializer;

/// Reads the value of a key that may be absent: if the key is there, so is a `T`.
pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

//- optional_number: number number_option
/// Reads and writes the numbers of a key that may be absent.
pub mod optional_number {
    pub use super::number as serialize;
    use serde::{Deserialize, Deserializer};

    /// If the key is there, so is a `T`.
    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
    }
}

//- parse
use serde::Deserializer;
use serde::de::Error;
use serde::de::Visitor;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// Reads a string that its type takes.
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

//- fractional
use serde::Deserialize;
use serde::Deserializer;
use serde::de::Error;
use std::fmt;

/// Reads a number that has to be one of those its type knows.
pub fn fractional<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: TryFrom<f64>,
    T::Error: fmt::Display,
    D: Deserializer<'de>,
{
    T::try_from(f64::deserialize(deserializer)?).map_err(Error::custom)
}

//- integer
use serde::Deserializer;
use serde::de::Error;
use serde::de::Unexpected;
use serde::de::Visitor;
use std::fmt;
use std::marker::PhantomData;

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

//- only
use serde::Deserialize;
use serde::Deserializer;
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

//- constant: text reexport
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

//- bool_constant: only reexport
/// A struct without fields: the boolean that it is in JSON.
macro_rules! bool_constant {
    ($name:ident = $value:literal) => {
        #[allow(deprecated)]
        impl wire::serde::Serialize for $name {
            fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_bool($value)
            }
        }

        #[allow(deprecated)]
        impl<'de> wire::serde::Deserialize<'de> for $name {
            fn deserialize<D: wire::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                wire::only(deserializer, &$value, Self)
            }
        }
    };
}

pub(super) use bool_constant;

//- number_constant: only reexport
/// A struct without fields: the number that it is in JSON.
macro_rules! number_constant {
    ($name:ident: $number:ident = $value:expr) => {
        #[allow(deprecated)]
        impl wire::serde::Serialize for $name {
            fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                <$number as wire::serde::Serialize>::serialize(&$value, serializer)
            }
        }

        #[allow(deprecated)]
        impl<'de> wire::serde::Deserialize<'de> for $name {
            #[allow(clippy::cast_precision_loss)]
            fn deserialize<D: wire::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                const VALUE: $number = $value;
                wire::only(deserializer, &(VALUE as f64), Self)
            }
        }
    };
}

pub(super) use number_constant;

//- text
use serde::Deserializer;
use serde::de::Error;
use serde::de::Unexpected;
use serde::de::Visitor;
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
