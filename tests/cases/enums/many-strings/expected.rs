#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Release {
    V01_00_00Rc,
    V01_10_00Rc,
    V01_20_00Rc,
    V02_00_00Rc,
    V02_10_00Rc,
    V02_10_10Rc,
    V02_20_00Rc,
    V03_00_00Rc,
    V03_10_00Rc,
    V03_10_10Rc,
    V03_20_00Rc,
    V04_00_00Rc,
}

wire::strings! {
    Release by table {
        V01_00_00Rc: "v01.00.00.rc",
        V01_10_00Rc: "v01.10.00.rc",
        V01_20_00Rc: "v01.20.00.rc",
        V02_00_00Rc: "v02.00.00.rc",
        V02_10_00Rc: "v02.10.00.rc",
        V02_10_10Rc: "v02.10.10.rc",
        V02_20_00Rc: "v02.20.00.rc",
        V03_00_00Rc: "v03.00.00.rc",
        V03_10_00Rc: "v03.10.00.rc",
        V03_10_10Rc: "v03.10.10.rc",
        V03_20_00Rc: "v03.20.00.rc",
        V04_00_00Rc: "v04.00.00.rc",
    }
}

#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    Empty,
    Not,
    Question,
    U2026,
    É,
    Ée,
    U1f388,
    NoSign,
}

wire::strings! {
    Sign by table {
        Empty: "",
        Not: "!",
        Question: "?",
        U2026: "…",
        É: "é",
        Ée: "ée",
        U1f388: "🎈",
        NoSign: "no sign",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Open,
    Held,
    Paid,
    Sent,
    Lost,
    Back,
    Shut,
    Void,
    /// Any other string.
    Other(String),
}

wire::strings! {
    Status by table {
        Open: "open",
        Held: "held",
        Paid: "paid",
        Sent: "sent",
        Lost: "lost",
        Back: "back",
        Shut: "shut",
        Void: "void",
        ..Other(String)
    }
}

#[allow(clippy::option_option)]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Shipment {
    pub release: Release,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Option<Release>>,
    pub signs: Vec<Sign>,
    pub status: Status,
}

wire::deserialize! {
    Shipment {
        release: required("release"),
        before: optional("before"),
        signs: required("signs"),
        status: required("status"),
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
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

    /// An enum of strings: what each variant is in JSON.
    macro_rules! strings {
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal),+ $(,)? }) => {
            #[allow(deprecated)]
            impl $name {
                /// All values, in the order of their declaration.
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
    }

    pub(super) use strings;

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

            #[allow(deprecated, non_camel_case_types, non_snake_case)]
            #[allow(clippy::disallowed_names, clippy::enum_variant_names)]
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
}
