#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Platform {
    Ios,
    MacOs,
    X86_64,
    HttpServer,
    IPv6,
    A,
    B,
    Ok,
    NotFound,
    OAuth2,
}

impl Platform {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 10] = [
        Self::Ios,
        Self::MacOs,
        Self::X86_64,
        Self::HttpServer,
        Self::IPv6,
        Self::A,
        Self::B,
        Self::Ok,
        Self::NotFound,
        Self::OAuth2,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ios => "iOS",
            Self::MacOs => "macOS",
            Self::X86_64 => "x86_64",
            Self::HttpServer => "HTTPServer",
            Self::IPv6 => "IPv6",
            Self::A => "a",
            Self::B => "B",
            Self::Ok => "OK",
            Self::NotFound => "NOT_FOUND",
            Self::OAuth2 => "OAuth2",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "iOS" => Some(Self::Ios),
            "macOS" => Some(Self::MacOs),
            "x86_64" => Some(Self::X86_64),
            "HTTPServer" => Some(Self::HttpServer),
            "IPv6" => Some(Self::IPv6),
            "a" => Some(Self::A),
            "B" => Some(Self::B),
            "OK" => Some(Self::Ok),
            "NOT_FOUND" => Some(Self::NotFound),
            "OAuth2" => Some(Self::OAuth2),
            _ => None,
        }
    }
}

impl std::fmt::Display for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Platform {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for Platform {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Platform {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    N2xx,
    N4xx,
    N404,
    N1_5,
    Plus1,
    Minus1,
    Empty,
    Star,
    StarStar,
    Space,
    LessOrEqual,
    GreaterOrEqual,
}

impl Status {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 12] = [
        Self::N2xx,
        Self::N4xx,
        Self::N404,
        Self::N1_5,
        Self::Plus1,
        Self::Minus1,
        Self::Empty,
        Self::Star,
        Self::StarStar,
        Self::Space,
        Self::LessOrEqual,
        Self::GreaterOrEqual,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::N2xx => "2xx",
            Self::N4xx => "4xx",
            Self::N404 => "404",
            Self::N1_5 => "1.5",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Empty => "",
            Self::Star => "*",
            Self::StarStar => "**",
            Self::Space => " ",
            Self::LessOrEqual => "<=",
            Self::GreaterOrEqual => ">=",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "2xx" => Some(Self::N2xx),
            "4xx" => Some(Self::N4xx),
            "404" => Some(Self::N404),
            "1.5" => Some(Self::N1_5),
            "+1" => Some(Self::Plus1),
            "-1" => Some(Self::Minus1),
            "" => Some(Self::Empty),
            "*" => Some(Self::Star),
            "**" => Some(Self::StarStar),
            " " => Some(Self::Space),
            "<=" => Some(Self::LessOrEqual),
            ">=" => Some(Self::GreaterOrEqual),
            _ => None,
        }
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Status {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for Status {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Status {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reaction {
    U1f44d,
    U1f44e,
    U2764,
    Heart,
    日本,
    É,
    SS,
    Ω,
}

impl Reaction {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 8] = [
        Self::U1f44d,
        Self::U1f44e,
        Self::U2764,
        Self::Heart,
        Self::日本,
        Self::É,
        Self::SS,
        Self::Ω,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::U1f44d => "👍",
            Self::U1f44e => "👎",
            Self::U2764 => "❤\u{fe0f}",
            Self::Heart => "heart",
            Self::日本 => "日本",
            Self::É => "é",
            Self::SS => "ß",
            Self::Ω => "Ω",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "👍" => Some(Self::U1f44d),
            "👎" => Some(Self::U1f44e),
            "❤\u{fe0f}" => Some(Self::U2764),
            "heart" => Some(Self::Heart),
            "日本" => Some(Self::日本),
            "é" => Some(Self::É),
            "ß" => Some(Self::SS),
            "Ω" => Some(Self::Ω),
            _ => None,
        }
    }
}

impl std::fmt::Display for Reaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Reaction {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for Reaction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Reaction {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cases {
    Ok,
    UpperOk,
    Ok2,
    OK,
    OK2,
    Not,
    UpperNot,
    Self_,
    Self2,
    Type,
    All,
}

impl Cases {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 11] = [
        Self::Ok,
        Self::UpperOk,
        Self::Ok2,
        Self::OK,
        Self::OK2,
        Self::Not,
        Self::UpperNot,
        Self::Self_,
        Self::Self2,
        Self::Type,
        Self::All,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::UpperOk => "OK",
            Self::Ok2 => "Ok",
            Self::OK => "o_k",
            Self::OK2 => "o-k",
            Self::Not => "not",
            Self::UpperNot => "NOT",
            Self::Self_ => "self",
            Self::Self2 => "Self",
            Self::Type => "type",
            Self::All => "All",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "ok" => Some(Self::Ok),
            "OK" => Some(Self::UpperOk),
            "Ok" => Some(Self::Ok2),
            "o_k" => Some(Self::OK),
            "o-k" => Some(Self::OK2),
            "not" => Some(Self::Not),
            "NOT" => Some(Self::UpperNot),
            "self" => Some(Self::Self_),
            "Self" => Some(Self::Self2),
            "type" => Some(Self::Type),
            "All" => Some(Self::All),
            _ => None,
        }
    }
}

impl std::fmt::Display for Cases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Cases {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for Cases {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Cases {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signs {
    AB,
    AB2,
    ADotB,
    ASlashB,
    AColonB,
    AB3,
    AB4,
    Ab,
    MinusAB,
    UnderscoreAB,
}

impl Signs {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 10] = [
        Self::AB,
        Self::AB2,
        Self::ADotB,
        Self::ASlashB,
        Self::AColonB,
        Self::AB3,
        Self::AB4,
        Self::Ab,
        Self::MinusAB,
        Self::UnderscoreAB,
    ];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AB => "a-b",
            Self::AB2 => "a_b",
            Self::ADotB => "a.b",
            Self::ASlashB => "a/b",
            Self::AColonB => "a:b",
            Self::AB3 => "a b",
            Self::AB4 => "aB",
            Self::Ab => "AB",
            Self::MinusAB => "-a-b",
            Self::UnderscoreAB => "_a_b",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "a-b" => Some(Self::AB),
            "a_b" => Some(Self::AB2),
            "a.b" => Some(Self::ADotB),
            "a/b" => Some(Self::ASlashB),
            "a:b" => Some(Self::AColonB),
            "a b" => Some(Self::AB3),
            "aB" => Some(Self::AB4),
            "AB" => Some(Self::Ab),
            "-a-b" => Some(Self::MinusAB),
            "_a_b" => Some(Self::UnderscoreAB),
            _ => None,
        }
    }
}

impl std::fmt::Display for Signs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Signs {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for Signs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Signs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    Created,
    MinusCreated,
    PlusCreated,
}

impl Sort {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 3] = [Self::Created, Self::MinusCreated, Self::PlusCreated];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::MinusCreated => "-created",
            Self::PlusCreated => "+created",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "created" => Some(Self::Created),
            "-created" => Some(Self::MinusCreated),
            "+created" => Some(Self::PlusCreated),
            _ => None,
        }
    }
}

impl std::fmt::Display for Sort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Sort {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for Sort {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Sort {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

#[allow(clippy::pub_underscore_fields)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Reactions {
    #[serde(rename = "+1", serialize_with = "wire::number")]
    pub plus_1: f64,
    #[serde(rename = "-1", serialize_with = "wire::number")]
    pub minus_1: f64,
    #[allow(clippy::pub_underscore_fields)]
    #[serde(rename = "2xx", serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub _2xx: Option<f64>,
    #[serde(rename = "")]
    pub empty: String,
    #[serde(rename = "*")]
    pub star: bool,
    #[serde(rename = "👍", serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub u1f44d: Option<f64>,
    pub x86_64: String,
    #[serde(rename = "iOS")]
    pub ios: String,
    #[serde(rename = "HTTPServer")]
    pub http_server: String,
    #[serde(rename = "URLs")]
    pub urls: Vec<String>,
    #[serde(rename = "A")]
    pub a: String,
    #[serde(rename = "a")]
    pub lower_a: String,
}

wire::deserialize! {
    Reactions {
        plus_1: required("+1"),
        minus_1: required("-1"),
        _2xx: optional("2xx"),
        empty: required(""),
        star: required("*"),
        u1f44d: optional("👍"),
        x86_64: required("x86_64"),
        ios: required("iOS"),
        http_server: required("HTTPServer"),
        urls: required("URLs"),
        a: required("A"),
        lower_a: required("a"),
    }
}

pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
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

    /// How a struct is read: the key of each field, and whether it has to be there.
    ///
    /// Where the key is absent, a field that is `required` is an error, and one that is `optional` is `None`. Whether `null` is
    /// a value is for the field's type to say.
    macro_rules! deserialize {
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal)),+ $(,)? }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                enum Key {
                    $($field),+
                }
                $(let mut $field = ::core::option::Option::None;)+
                while let ::core::option::Option::Some(key) = wire::key_as(&mut object, |key| match key {
                    $($key => ::core::option::Option::Some(Key::$field),)+
                    _ => ::core::option::Option::None,
                })? {
                    match key {
                        $(::core::option::Option::Some(Key::$field) => wire::field(&mut object, &mut $field, $key),)+
                        ::core::option::Option::None => wire::skip(&mut object),
                    }?;
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key)),+ })
            });
        };
        (@impl $name:ident [$($of:ident),*] $object:ident $body:block) => {
            #[allow(deprecated)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::serde::Deserialize<'de> for $name<$($of),*> {
                fn deserialize<__D: wire::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    wire::by_key(deserializer)
                }
            }

            #[allow(deprecated, non_camel_case_types, non_snake_case, clippy::enum_variant_names)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::ByKey<'de> for $name<$($of),*> {
                const EXPECTED: &'static str = ::core::concat!("struct ", ::core::stringify!($name));

                fn object<__A: wire::serde::de::MapAccess<'de>>(
                    mut $object: __A,
                ) -> ::core::result::Result<Self, __A::Error> $body
            }
        };
        (@required $field:ident $key:literal) => { wire::required($field, $key)? };
        (@optional $field:ident $key:literal) => { $field };
    }

    pub(super) use deserialize;

    pub use serde;

    /// Reads a struct.
    pub fn by_key<'de, T: ByKey<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(KeysVisitor(PhantomData))
    }

    /// A struct that is read key by key.
    pub trait ByKey<'de>: Sized {
        /// What it is, for messages.
        const EXPECTED: &'static str;

        /// From the keys and values of an object.
        fn object<A: MapAccess<'de>>(object: A) -> Result<Self, A::Error>;
    }

    struct KeysVisitor<T>(PhantomData<T>);

    impl<'de, T: ByKey<'de>> Visitor<'de> for KeysVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
            T::object(object)
        }
    }

    /// Reads the value of a key that has a field.
    pub fn field<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
        object: &mut A,
        field: &mut Option<T>,
        key: &'static str,
    ) -> Result<(), A::Error> {
        if field.is_some() {
            return Err(A::Error::duplicate_field(key));
        }
        *field = Some(object.next_value()?);
        Ok(())
    }

    /// Passes over the value of a key that has none.
    pub fn skip<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
        object.next_value::<IgnoredAny>().map(drop)
    }

    /// Reads the next key, as what it is known as.
    pub fn key_as<'de, K, A: MapAccess<'de>>(
        object: &mut A,
        known: impl Fn(&str) -> K,
    ) -> Result<Option<K>, A::Error> {
        object.next_key_seed(KeyAs(known))
    }

    struct KeyAs<F>(F);

    impl<'de, K, F: Fn(&str) -> K> DeserializeSeed<'de> for KeyAs<F> {
        type Value = K;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K, D::Error> {
            deserializer.deserialize_identifier(self)
        }
    }

    impl<K, F: Fn(&str) -> K> Visitor<'_> for KeyAs<F> {
        type Value = K;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<K, E> {
            Ok((self.0)(key))
        }
    }

    /// The value of a key that must be there.
    pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(key))
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
            // From 2^52 on a number has no bits for a fraction, so that adding this rounds what is below 2^51.
            const ROUNDING: f64 = 6_755_399_441_055_744.0; // 1.5 * 2^52
            let rounded = (*self + ROUNDING) - ROUNDING;
            if self.abs() < ROUNDING / 3.0 && rounded.to_bits() != self.to_bits() {
                serializer.serialize_f64(*self)
            } else {
                integral(*self, serializer)
            }
        }
    }

    /// Writes a number that is likely integral. Apart, so that it makes no other number slower.
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

    /// Writes a part of something made of numbers.
    pub struct AsNumber<'a, T>(pub &'a T);

    impl<T: Numeric> Serialize for AsNumber<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
        }
    }

    impl<T: Numeric> Numeric for Option<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Some(value) => serializer.serialize_some(&AsNumber(value)),
                None => serializer.serialize_none(),
            }
        }
    }
}
