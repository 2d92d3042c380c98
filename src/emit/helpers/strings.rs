//- strings: +strings_impl +strings_end reexport
/// An enum of strings: what each variant is in JSON.
macro_rules! strings {
//- +strings_closed: one_of known +strings_all
    ($name:ident { $($variant:ident: $text:literal),+ $(,)? }) => {
        #[allow(deprecated)]
        impl $name {
            /// All values, in the order of their declaration.
//- +strings_many:
            #[allow(clippy::large_stack_arrays)] // it is a constant
//- +strings_all:
            pub const ALL: [Self; [$($text),+].len()] = [$(Self::$variant),+];

            /// The value as it is written in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::str::FromStr for $name {
            type Err = wire::InvalidValue;

            fn from_str(text: &str) -> ::core::result::Result<Self, wire::InvalidValue> {
                Self::known(text).ok_or_else(|| wire::InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
            }
        }

        wire::strings!(@impl $name known(Self::known) { $($variant: $text),+ });
    };
//- +strings_open: open
    // The last variant is any other string.
    ($name:ident { $($variant:ident: $text:literal,)+ ..$other:ident($string:ty) }) => {
        #[allow(deprecated)]
        impl $name {
            /// The value as it is written in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::$other(text) => text,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<$string> for $name {
            fn from(text: $string) -> Self {
                Self::known(&text).unwrap_or_else(|| Self::$other(text.into()))
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::$other(text.into()))
            }
        }

        #[allow(deprecated)]
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(text.into())
            }
        }

        wire::strings!(@impl $name open() { $($variant: $text),+ });
    };
//- +strings_impl
    (@impl $name:ident $read:ident($($known:path)?) { $($variant:ident: $text:literal),+ }) => {
        #[allow(deprecated)]
        impl $name {
            #[inline]
            fn known(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $($text => ::core::option::Option::Some(Self::$variant),)+
                    _ => ::core::option::Option::None,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[allow(deprecated)]
        impl wire::serde::Serialize for $name {
            fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[allow(deprecated)]
        impl<'de> wire::serde::Deserialize<'de> for $name {
            fn deserialize<D: wire::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                wire::$read(deserializer, $($known)?)
            }
        }
    };
//- +strings_end
}

pub(super) use strings;

//- known
use serde::Deserializer;
use serde::de::Error;
use serde::de::Visitor;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

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
        match self.0(text) {
            Some(value) => Ok(value),
            None => unknown(text),
        }
    }
}

/// What is not known says why, apart from where all others pass.
#[cold]
fn unknown<T, E>(text: &str) -> Result<T, E>
where
    T: FromStr,
    T::Err: fmt::Display,
    E: Error,
{
    text.parse().map_err(E::custom)
}

//- open
use serde::Deserializer;
use serde::de::Error;
use serde::de::Visitor;
use std::fmt;
use std::marker::PhantomData;

/// Reads a string that may be one of those its type knows.
pub fn open<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: From<String> + for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Open(PhantomData))
}

struct Open<T>(PhantomData<T>);

impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Open<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }
}
