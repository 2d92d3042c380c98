//- strings: +strings_impl +strings_end reexport
/// An enum of strings: what each variant is in JSON.
macro_rules! strings {
//- +strings_closed: one_of known +strings_all
    ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal),+ $(,)? }) => {
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

        wire::strings!(@impl $name known(Self::known) $($table)? { $($variant: $text),+ });
    };
//- +strings_open: open
    // The last variant is any other string.
    ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal,)+ ..$other:ident($string:ty) }) => {
        #[allow(deprecated)]
        impl $name {
            /// The value as it is written in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    Self::$other(text) => text,
                    known => known.known_text(),
                }
            }

            // Apart, so that it is looked up in a table.
            #[inline(never)]
            const fn known_text(&self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::$other(_) => "",
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

        wire::strings!(@impl $name open() $($table)? { $($variant: $text),+ });
    };
//- +strings_impl
    (@impl $name:ident $read:ident($($known:path)?) $($table:ident)? { $($variant:ident: $text:literal),+ }) => {
        #[allow(deprecated)]
        impl $name {
            #[inline]
            fn known(text: &str) -> ::core::option::Option<Self> {
                wire::strings!(@known text $($table)? { $($variant: $text),+ })
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
//- +strings_match
    (@known $given:ident { $($variant:ident: $text:literal),+ }) => {
        match $given {
            $($text => ::core::option::Option::Some(Self::$variant),)+
            _ => ::core::option::Option::None,
        }
    };
//- +strings_table: find
    (@known $given:ident table { $($variant:ident: $text:literal),+ }) => {{
        #[allow(non_camel_case_types, clippy::enum_variant_names)]
        enum Known {
            $($variant),+
        }
        const KNOWN: &[(&str, Known)] = &[$(($text, Known::$variant)),+];
        static PLACES: [u16; wire::room(KNOWN)] = wire::places(KNOWN);
        ::core::option::Option::Some(match wire::find($given, KNOWN, &PLACES)? {
            $(Known::$variant => Self::$variant,)+
        })
    }};
//- +strings_end
}

pub(super) use strings;

//- numbers: one_of reexport +numbers_end
/// An enum of numbers: what each variant is in JSON.
macro_rules! numbers {
    ($name:ident as $number:ident { $($variant:ident: $value:literal),+ $(,)? }) => {
        #[allow(deprecated)]
        impl $name {
            /// All values, in the order of their declaration.
            pub const ALL: [Self; <[$number]>::len(&[$($value),+])] = [$(Self::$variant),+];

            /// The value as it is written in JSON.
            #[must_use]
            pub const fn value(self) -> $number {
                match self {
                    $(Self::$variant => $value,)+
                }
            }
        }

        impl ::core::convert::From<$name> for $number {
            fn from(value: $name) -> Self {
                value.value()
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::TryFrom<$number> for $name {
            type Error = wire::InvalidValue;

            fn try_from(value: $number) -> ::core::result::Result<Self, wire::InvalidValue> {
                match value {
                    $($value => ::core::result::Result::Ok(Self::$variant),)+
                    _ => ::core::result::Result::Err(wire::InvalidValue::one_of(value, &Self::ALL.map(Self::value))),
                }
            }
        }

        impl wire::serde::Serialize for $name {
            fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                wire::numbers!(@write $number self.value(), serializer)
            }
        }

        impl<'de> wire::serde::Deserialize<'de> for $name {
            fn deserialize<D: wire::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                wire::numbers!(@read $number deserializer)
            }
        }
    };
//- +numbers_i64: numbers integer
    (@write i64 $value:expr, $serializer:ident) => {
        $serializer.serialize_i64($value)
    };
    (@read i64 $deserializer:ident) => {
        wire::integer($deserializer)
    };
//- +numbers_f64: numbers number fractional
    (@write f64 $value:expr, $serializer:ident) => {
        wire::number(&$value, $serializer)
    };
    (@read f64 $deserializer:ident) => {
        wire::fractional($deserializer)
    };
//- +numbers_end
}

pub(super) use numbers;

//- find
/// How many places a table has for so many texts: half of them or more stay free.
pub const fn room<T>(texts: &[(&str, T)]) -> usize {
    (2 * texts.len()).next_power_of_two()
}

/// The first place for a text among so many, by its length and five of its bytes.
const fn place(text: &str, of: usize) -> usize {
    let (bytes, length) = (text.as_bytes(), text.len());
    let mut place = length;
    if length > 0 {
        place = joined(place, bytes[0]);
        place = joined(place, bytes[length / 4]);
        place = joined(place, bytes[length / 2]);
        place = joined(place, bytes[length - 1 - length / 4]);
        place = joined(place, bytes[length - 1]);
    }
    (place ^ (place >> 7)) & (of - 1)
}

const fn joined(place: usize, byte: u8) -> usize {
    place.wrapping_mul(33).wrapping_add(byte as usize)
}

/// So many places are tried for a text, one after the other.
const TRIED: usize = 8;

/// Which of the texts has which place, counted from one.
#[allow(clippy::cast_possible_truncation)] // there are not that many
pub const fn places<T, const N: usize>(texts: &[(&str, T)]) -> [u16; N] {
    let mut places = [0; N];
    let mut at = 0;
    while at < texts.len() {
        let (first, mut tried) = (place(texts[at].0, N), 0);
        while tried < TRIED && places[(first + tried) & (N - 1)] != 0 {
            tried += 1;
        }
        if tried < TRIED {
            places[(first + tried) & (N - 1)] = at as u16 + 1;
        }
        at += 1;
    }
    places
}

/// What a text stands for.
#[inline]
pub fn find<'a, T, const N: usize>(text: &str, texts: &'a [(&str, T)], places: &[u16; N]) -> Option<&'a T> {
    let first = place(text, N);
    for tried in 0..TRIED {
        let at = places[(first + tried) & (N - 1)].checked_sub(1)?;
        let (other, value) = &texts[usize::from(at)];
        if text == *other {
            return Some(value);
        }
    }
    // It may be one that had no place left.
    texts.iter().find_map(|(other, value)| (text == *other).then_some(value))
}

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
