#[allow(clippy::option_option)]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct User {
    #[serde(serialize_with = "wire::number")]
    pub id: f64,
    pub name: Box<str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<Option<Box<str>>>,
    pub joined: Box<str>,
    pub big: Box<str>,
    pub tags: Vec<Box<str>>,
    pub labels: std::collections::BTreeMap<Box<str>, Box<str>>,
    #[serde(serialize_with = "wire::number")]
    pub range: (Box<str>, f64),
    pub either: StringOrNumberOrStrings,
}

wire::deserialize! {
    User {
        id: required("id"),
        name: required("name"),
        nick: optional("nick"),
        joined: required("joined"),
        big: required("big"),
        tags: required("tags"),
        labels: required("labels"),
        range: required("range"),
        either: required("either"),
    }
}

#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct Id(pub Box<str>);

impl From<Box<str>> for Id {
    fn from(value: Box<str>) -> Self {
        Self(value)
    }
}

impl From<Id> for Box<str> {
    fn from(value: Id) -> Self {
        value.0
    }
}

impl From<&str> for Id {
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::ops::Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text of the shape `v${number}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Version(Box<str>);

impl Version {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Text("v"), wire::Part::Number]])
    }
}

impl TryFrom<Box<str>> for Version {
    type Error = InvalidValue;

    fn try_from(text: Box<str>) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`v${number}`"))
        }
    }
}

impl std::str::FromStr for Version {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidValue::shape(text, "`v${number}`"))
        }
    }
}

impl From<Version> for Box<str> {
    fn from(text: Version) -> Self {
        text.0
    }
}

impl std::ops::Deref for Version {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Version {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Version {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    On,
    Off,
    /// Any other string.
    Other(Box<str>),
}

wire::strings! {
    State {
        On: "on",
        Off: "off",
        ..Other(String)
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Found {
    String(Box<str>),
    Object(Box<FoundObject>),
    Array(Vec<User>),
}

impl<'de> serde::Deserialize<'de> for Found {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Found {
    const EXPECTED: &'static str = "`Found` (a string, an array or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String((*text).into()))
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::Array)
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Object)
    }
}

impl From<Box<str>> for Found {
    fn from(value: Box<str>) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Found {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<FoundObject> for Found {
    fn from(value: FoundObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<Vec<User>> for Found {
    fn from(value: Vec<User>) -> Self {
        Self::Array(value)
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FoundObject {
    pub user: User,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Words {
    pub first: Box<str>,
    pub second: Option<Box<str>>,
    pub rest: Vec<Box<str>>,
}

impl serde::Serialize for Words {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;

        if self.second.is_none() && !self.rest.is_empty() {
            return Err(serde::ser::Error::custom("`rest` needs `second` before it"));
        }
        let mut array = serializer.serialize_seq(None)?;
        array.serialize_element(&self.first)?;
        if let Some(element) = &self.second {
            array.serialize_element(element)?;
        }
        for element in &self.rest {
            array.serialize_element(element)?;
        }
        array.end()
    }
}

impl<'de> serde::Deserialize<'de> for Words {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Words {
    const EXPECTED: &'static str = "an array of 1 element or more";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        let mut elements = wire::Elements::new(array, Self::EXPECTED);
        Ok(Self {
            first: elements.required()?,
            second: elements.optional()?,
            rest: elements.rest()?,
        })
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Bag {
    pub id: Id,
    pub versions: std::collections::BTreeMap<Version, State>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<Box<str>, serde_json::Value>,
}

wire::deserialize! {
    Bag {
        id: required("id"),
        versions: required("versions"),
        ..extra
    }
}

#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub names: Vec<Page<Box<str>>>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Pages {
    pub users: Page<User>,
    pub texts: Page<Box<str>>,
}

/// A string, a number or an array of strings.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum StringOrNumberOrStrings {
    String(Box<str>),
    Number(#[serde(serialize_with = "wire::number")] f64),
    Array(Vec<Box<str>>),
}

impl<'de> serde::Deserialize<'de> for StringOrNumberOrStrings {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for StringOrNumberOrStrings {
    const EXPECTED: &'static str = "`StringOrNumberOrStrings` (a number, a string or an array)";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        Ok(Self::Number(number.as_f64()))
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String((*text).into()))
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::Array)
    }
}

impl From<Box<str>> for StringOrNumberOrStrings {
    fn from(value: Box<str>) -> Self {
        Self::String(value)
    }
}

impl From<&str> for StringOrNumberOrStrings {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<f64> for StringOrNumberOrStrings {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<Box<str>>> for StringOrNumberOrStrings {
    fn from(value: Vec<Box<str>>) -> Self {
        Self::Array(value)
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
    use serde::ser::SerializeTuple;
    use std::borrow::Cow;
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
        /// A text of another shape.
        pub(super) fn shape(text: &str, expected: &str) -> Self {
            Self(format!("`{text}` is not of the shape {expected}"))
        }
    }

    /// An enum of strings: what each variant is in JSON.
    macro_rules! strings {
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
        (@known $given:ident { $($variant:ident: $text:literal),+ }) => {
            match $given {
                $($text => ::core::option::Option::Some(Self::$variant),)+
                _ => ::core::option::Option::None,
            }
        };
    }

    pub(super) use strings;

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
        // All other keys are kept in the last field.
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal),)* ..$rest:ident }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                $(let mut $field = ::core::option::Option::None;)*
                let mut $rest = wire::none_of(|own: Self| own.$rest);
                while let ::core::option::Option::Some(key) = object.next_key::<wire::Key>()? {
                    match key.as_str() {
                        $($key => $field = ::core::option::Option::Some(object.next_value()?),)*
                        _ => _ = $rest.insert(key.read()?, object.next_value()?),
                    }
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key),)* $rest })
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

    /// No other keys yet, in the field of a struct that has them.
    pub fn none_of<S, M: Default>(_field: fn(S) -> M) -> M {
        M::default()
    }

    /// A key of an object, which is that of the input where it lends it.
    pub struct Key<'de>(Cow<'de, str>);

    impl Key<'_> {
        /// To compare with.
        pub fn as_str(&self) -> &str {
            &self.0
        }

        /// To keep.
        pub fn read<'de, T: Deserialize<'de>, E: Error>(self) -> Result<T, E> {
            T::deserialize(self.0.into_deserializer())
        }
    }

    impl<'de> Deserialize<'de> for Key<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(KeyVisitor)
        }
    }

    struct KeyVisitor;

    impl<'de> Visitor<'de> for KeyVisitor {
        type Value = Key<'de>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key.to_owned())))
        }

        fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Borrowed(key)))
        }

        fn visit_string<E: Error>(self, key: String) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key)))
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

    /// Writes a part of something made of numbers.
    pub struct AsNumber<'a, T>(pub &'a T);

    impl<T: Numeric> Serialize for AsNumber<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
        }
    }

    /// Types that stand next to a number and are written as they are.
    macro_rules! plain {
        ($($ty:ty),+ $(,)?) => {
            $(impl Numeric for $ty {
                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.serialize(serializer)
                }
            })+
        };
    }

    plain!(Box<str>);

    /// Reads a type whose members are told apart by the kind of the JSON value.
    pub fn by_kind<'de, T: ByKind<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(KindVisitor(PhantomData))
    }

    /// A type that is read by the kind of the JSON value. A kind that none of its members has is refused.
    pub trait ByKind<'de>: Sized {
        /// What it is, for messages.
        const EXPECTED: &'static str;

        /// From `null`.
        fn null<E: Error>() -> Result<Self, E> {
            Err(E::invalid_type(Unexpected::Unit, &Self::EXPECTED))
        }

        /// From `true` or `false`.
        fn bool<E: Error>(value: bool) -> Result<Self, E> {
            Err(E::invalid_type(Unexpected::Bool(value), &Self::EXPECTED))
        }

        /// From a number.
        fn number<E: Error>(number: Numeral) -> Result<Self, E> {
            Err(E::invalid_type(number.unexpected(), &Self::EXPECTED))
        }

        /// From a string.
        fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
            Err(E::invalid_type(Unexpected::Str(&text), &Self::EXPECTED))
        }

        /// From a string that the input lends.
        fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
            Self::string(Cow::Borrowed(text))
        }

        /// From an array.
        fn array<A: SeqAccess<'de>>(_array: A) -> Result<Self, A::Error> {
            Err(A::Error::invalid_type(Unexpected::Seq, &Self::EXPECTED))
        }

        /// From an object.
        fn object<A: MapAccess<'de>>(_object: A) -> Result<Self, A::Error> {
            Err(A::Error::invalid_type(Unexpected::Map, &Self::EXPECTED))
        }
    }

    /// A JSON number.
    #[derive(Clone, Copy)]
    pub enum Numeral {
        /// Below zero.
        Signed(i64),
        /// Zero and above.
        Unsigned(u64),
        /// With a fraction or an exponent.
        Float(f64),
    }

    impl Numeral {
        /// For messages.
        pub fn unexpected(self) -> Unexpected<'static> {
            match self {
                Self::Signed(value) => Unexpected::Signed(value),
                Self::Unsigned(value) => Unexpected::Unsigned(value),
                Self::Float(value) => Unexpected::Float(value),
            }
        }
    }

    struct KindVisitor<T>(PhantomData<T>);

    impl<'de, T: ByKind<'de>> Visitor<'de> for KindVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_unit<E: Error>(self) -> Result<T, E> {
            T::null()
        }

        fn visit_none<E: Error>(self) -> Result<T, E> {
            T::null()
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
            T::bool(value)
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
            T::number(Numeral::Signed(value))
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
            T::number(Numeral::Unsigned(value))
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
            T::number(Numeral::Float(value))
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            T::string(Cow::Borrowed(text))
        }

        fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<T, E> {
            T::borrowed_string(text)
        }

        fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
            T::string(Cow::Owned(text))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<T, A::Error> {
            T::array(array)
        }

        fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
            T::object(object)
        }
    }

    impl Numeral {
        /// As JavaScript holds it.
        #[allow(clippy::cast_precision_loss)] // as JavaScript does
        pub fn as_f64(self) -> f64 {
            match self {
                Self::Signed(value) => value as f64,
                Self::Unsigned(value) => value as f64,
                Self::Float(value) => value,
            }
        }
    }

    /// Reads the only member that is an array.
    pub fn read_array<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(array: A) -> Result<T, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(array))
    }

    /// Reads the only member that is an object.
    pub fn read_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object))
    }

    /// The elements of an array, one after the other.
    pub struct Elements<A> {
        array: A,
        read: usize,
        expected: &'static str,
    }

    impl<A> Elements<A> {
        /// Nothing is read yet.
        pub fn new(array: A, expected: &'static str) -> Self {
            Self { array, read: 0, expected }
        }
    }

    impl<'de, A: SeqAccess<'de>> Elements<A> {
        /// One element, if there is one left.
        pub fn optional<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, A::Error> {
            let element = self.array.next_element()?;
            self.read += usize::from(element.is_some());
            Ok(element)
        }
    }

    impl<'de, A: SeqAccess<'de>> Elements<A> {
        /// One element, which must be there.
        pub fn required<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
            self.optional()?.ok_or_else(|| A::Error::invalid_length(self.read, &self.expected))
        }
    }

    impl<'de, A: SeqAccess<'de>> Elements<A> {
        /// As many elements as are left.
        pub fn rest<T: Deserialize<'de>>(&mut self) -> Result<Vec<T>, A::Error> {
            let mut elements = Vec::new();
            while let Some(element) = self.optional()? {
                elements.push(element);
            }
            Ok(elements)
        }
    }

    /// A stretch of a text.
    #[allow(dead_code)] // not every file needs every kind
    pub enum Part {
        /// Exactly this.
        Text(&'static str),
        /// Anything, or nothing.
        Any,
        /// A number, as JavaScript writes it.
        Number,
        /// An integer without superfluous zeros.
        Integer,
        /// One of these.
        OneOf(&'static [&'static str]),
        /// Without a lower-case letter.
        Uppercase,
        /// Without an upper-case letter.
        Lowercase,
    }

    /// Whether a text is one of these sequences, from its beginning to its end.
    pub fn matches(text: &str, alternatives: &[&[Part]]) -> bool {
        alternatives.iter().any(|parts| {
            // Where the parts so far can end; a set, so that no way is tried twice.
            let mut ends = vec![false; text.len() + 1];
            ends[0] = true;
            for part in *parts {
                let mut next = vec![false; text.len() + 1];
                for start in (0..ends.len()).filter(|start| ends[*start]) {
                    part.mark_ends(text, start, &mut next);
                }
                ends = next;
            }
            ends[text.len()]
        })
    }

    impl Part {
        /// Marks where this part can end when it begins at `start`.
        fn mark_ends(&self, text: &str, start: usize, ends: &mut [bool]) {
            let rest = &text[start..];
            match self {
                Self::Text(part) => mark_prefix(rest, part, start, ends),
                Self::OneOf(parts) => parts.iter().for_each(|part| mark_prefix(rest, part, start, ends)),
                Self::Any => mark_run(rest, start, ends, |_| true),
                Self::Uppercase => mark_run(rest, start, ends, |letter| letter.to_uppercase().eq([letter])),
                Self::Lowercase => mark_run(rest, start, ends, |letter| letter.to_lowercase().eq([letter])),
                Self::Number => {
                    // Nobody writes a number with more letters.
                    for length in (1..=rest.len().min(32)).filter(|length| rest.is_char_boundary(*length)) {
                        ends[start + length] |= is_number(&rest[..length]);
                    }
                }
                Self::Integer => {
                    let digits = rest.strip_prefix('-').unwrap_or(rest);
                    let first = start + rest.len() - digits.len() + 1;
                    match digits.bytes().next() {
                        Some(b'0') => ends[first] |= digits.len() == rest.len(),
                        Some(b'1'..=b'9') => {
                            ends[first] = true;
                            mark_run(&text[first..], first, ends, |letter| letter.is_ascii_digit());
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn mark_prefix(rest: &str, part: &str, start: usize, ends: &mut [bool]) {
        if rest.starts_with(part) {
            ends[start + part.len()] = true;
        }
    }

    /// Marks every place from `start` to the first letter that does not belong.
    fn mark_run(rest: &str, start: usize, ends: &mut [bool], belongs: impl Fn(char) -> bool) {
        ends[start] = true;
        for (at, letter) in rest.char_indices() {
            let end = start + at + letter.len_utf8();
            // Once a place is marked by an earlier run, so are those behind it.
            if !belongs(letter) || ends[end] {
                break;
            }
            ends[end] = true;
        }
    }

    /// Whether a text that is not empty is a finite number to JavaScript's `Number`, which is all that TypeScript asks.
    fn is_number(text: &str) -> bool {
        let digits = text.trim();
        let radix = match digits.get(..2) {
            Some("0x" | "0X") => 16,
            Some("0o" | "0O") => 8,
            Some("0b" | "0B") => 2,
            _ => return digits.is_empty() || digits.parse::<f64>().is_ok_and(f64::is_finite),
        };
        digits.len() > 2 && digits[2..].chars().all(|digit| digit.is_digit(radix))
    }

    impl<T0: Numeric, T1: Numeric> Numeric for (T0, T1) {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(2)?;
            tuple.serialize_element(&AsNumber(&self.0))?;
            tuple.serialize_element(&AsNumber(&self.1))?;
            tuple.end()
        }
    }
}
