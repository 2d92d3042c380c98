#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Gift {
    pub wish: String,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<GiftKey, String>,
}

wire::deserialize! {
    Gift {
        wish: required("wish"),
        ..extra
    }
}

/// A text of the shape `x-${string}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct GiftKey(String);

impl GiftKey {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Text("x-"), wire::Part::Any]])
    }
}

impl TryFrom<String> for GiftKey {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`x-${string}`"))
        }
    }
}

impl std::str::FromStr for GiftKey {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidValue::shape(text, "`x-${string}`"))
        }
    }
}

impl From<GiftKey> for String {
    fn from(text: GiftKey) -> Self {
        text.0
    }
}

impl std::ops::Deref for GiftKey {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for GiftKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for GiftKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for GiftKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

/// How a line is counted.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Line {
    Piece(LinePiece),
    Weight(LineWeight),
}

impl<'de> serde::Deserialize<'de> for Line {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Line {
    const EXPECTED: &'static str = "`Line` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("unit")? {
            Some("piece") => object.read().map(Self::Piece),
            Some("weight") => object.read().map(Self::Weight),
            _ => Err(object.unknown("Line", "unit")),
        }
    }
}

impl From<LinePiece> for Line {
    fn from(value: LinePiece) -> Self {
        Self::Piece(value)
    }
}

impl From<LineWeight> for Line {
    fn from(value: LineWeight) -> Self {
        Self::Weight(value)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LinePiece {
    pub unit: literal::Piece,
    #[serde(serialize_with = "wire::number")]
    pub count: f64,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LineWeight {
    pub unit: literal::Weight,
    #[serde(serialize_with = "wire::number")]
    pub grams: f64,
    #[serde(serialize_with = "wire::number")]
    pub exact: Vec<f64>,
}

/// What a customer wants.
///
/// # Remarks
///
/// Not yet what a customer gets.
#[allow(deprecated, clippy::option_option)]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Order {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ship_to: Option<Option<OrderShipTo>>,
    /// Of what there is how much.
    #[deprecated = "Use the lines."]
    pub items: Vec<Line>,
    pub state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// Who it is.
    #[serde(serialize_with = "wire::number")]
    pub id: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wish: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<OrderKey, String>,
}

wire::deserialize! {
    Order {
        ship_to: optional("ship-to"),
        items: required("items"),
        state: required("state"),
        created: optional("created"),
        id: required("id"),
        wish: optional("wish"),
        ..extra
    }
}

/// A text of the shape `x-${string}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct OrderKey(String);

impl OrderKey {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Text("x-"), wire::Part::Any]])
    }
}

impl TryFrom<String> for OrderKey {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`x-${string}`"))
        }
    }
}

impl std::str::FromStr for OrderKey {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidValue::shape(text, "`x-${string}`"))
        }
    }
}

impl From<OrderKey> for String {
    fn from(text: OrderKey) -> Self {
        text.0
    }
}

impl std::ops::Deref for OrderKey {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for OrderKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for OrderKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for OrderKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct OrderShipTo {
    pub street: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<OrderShipToLines>>,
}

wire::deserialize! {
    OrderShipTo {
        street: required("street"),
        lines: optional("lines"),
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderShipToLines {
    #[serde(serialize_with = "wire::number")]
    pub width: f64,
}

/// What every record has.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Stamped<T = String> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// Who it is.
    pub id: T,
}

wire::deserialize! {
    Stamped<T> {
        created: optional("created"),
        id: required("id"),
    }
}

/// How far an order has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody paid yet.
    Open,
    Paid,
}

wire::strings! {
    State {
        Open: "open",
        Paid: "paid",
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatePaid;

wire::constant! { StatePaid = "paid" }

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Versioned {
    pub version: literal::N1_2,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Stand {
    /// A type of another package.
    pub at: Vec<Point>,
}

/// A point of a plane.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Point {
    #[serde(serialize_with = "wire::number")]
    pub x: f64,
    #[serde(serialize_with = "wire::number")]
    pub y: f64,
}

pub mod people {
    use super::wire;

    /// Who pays.
    #[derive(
        Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
    )]
    pub struct Customer {
        pub level: Level,
        pub name: String,
        pub state: super::StatePaid,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Level {
        Gold,
        Iron,
    }

    wire::strings! {
        Level {
            Gold: "gold",
            Iron: "iron",
        }
    }
}

pub mod literal {
    use super::wire;

    /// `"1.2"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct N1_2;

    wire::constant! { N1_2 = "1.2" }

    /// `"piece"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Piece;

    wire::constant! { Piece = "piece" }

    /// `"weight"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Weight;

    wire::constant! { Weight = "weight" }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
    use serde::de::{DeserializeSeed, Error, Expected, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, StdError, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
    use serde::ser::SerializeSeq;
    use std::borrow::Cow;
    use std::cell::Cell;
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

    impl InvalidValue {
        /// A text of another shape.
        pub(super) fn shape(text: &str, expected: &str) -> Self {
            Self(format!("`{text}` is not of the shape {expected}"))
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

    impl<T: Numeric> Numeric for Vec<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut array = serializer.serialize_seq(Some(self.len()))?;
            for element in self {
                array.serialize_element(&AsNumber(element))?;
            }
            array.end()
        }
    }

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

    /// A JSON value that is kept until it is known what to read it as. Strings are those of the input, where it lends them.
    pub enum Content<'de> {
        Null,
        Bool(bool),
        Number(Numeral),
        Text(Cow<'de, str>),
        Array(Vec<Content<'de>>),
        Object(Entries<'de>),
    }

    /// The keys and values of an object.
    pub type Entries<'de> = Vec<(Content<'de>, Content<'de>)>;

    impl<'de> Deserialize<'de> for Content<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            by_kind(deserializer)
        }
    }

    impl<'de> ByKind<'de> for Content<'de> {
        const EXPECTED: &'static str = "a JSON value";

        fn null<E: Error>() -> Result<Self, E> {
            Ok(Self::Null)
        }

        fn bool<E: Error>(value: bool) -> Result<Self, E> {
            Ok(Self::Bool(value))
        }

        fn number<E: Error>(number: Numeral) -> Result<Self, E> {
            Ok(Self::Number(number))
        }

        fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
            Ok(Self::Text(Cow::Owned(text.into_owned())))
        }

        fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
            Ok(Self::Text(Cow::Borrowed(text)))
        }

        fn array<A: SeqAccess<'de>>(mut array: A) -> Result<Self, A::Error> {
            let mut elements = Vec::new();
            while let Some(element) = array.next_element()? {
                elements.push(element);
            }
            Ok(Self::Array(elements))
        }

        fn object<A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
            let mut entries = Vec::with_capacity(8);
            while let Some(key) = object.next_key()? {
                entries.push((key, object.next_value()?));
            }
            Ok(Self::Object(entries))
        }
    }

    impl Content<'_> {
        /// The string that it is, if it is one.
        pub fn as_str(&self) -> Option<&str> {
            match self {
                Self::Text(text) => Some(text),
                Self::Null | Self::Bool(_) | Self::Number(_) | Self::Array(_) | Self::Object(_) => None,
            }
        }
    }

    /// Reads from a value that was kept, with its place in the whole, and counts what of it is passed over.
    pub struct Kept<'a, 'de>(&'a Content<'de>, Place<'a>, Option<&'a Cell<usize>>);

    impl<'de> IntoDeserializer<'de, Misfit> for Kept<'_, 'de> {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    /// The keys and values of an object that was kept.
    fn kept_entries<'a, 'de>(
        entries: &'a Entries<'de>,
        skipped: Option<&'a Cell<usize>>,
    ) -> impl Iterator<Item = (Kept<'a, 'de>, Kept<'a, 'de>)> {
        let place = |key: &'a Content<'de>| key.as_str().map_or(Place::Whole, Place::Key);
        entries.iter().map(move |(key, value)| (Kept(key, Place::Whole, None), Kept(value, place(key), skipped)))
    }

    impl<'de> Deserializer<'de> for Kept<'_, 'de> {
        type Error = Misfit;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            let value = match self.0 {
                Content::Null => visitor.visit_unit(),
                Content::Bool(value) => visitor.visit_bool(*value),
                Content::Number(Numeral::Signed(value)) => visitor.visit_i64(*value),
                Content::Number(Numeral::Unsigned(value)) => visitor.visit_u64(*value),
                Content::Number(Numeral::Float(value)) => visitor.visit_f64(*value),
                Content::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
                Content::Text(Cow::Owned(text)) => visitor.visit_str(text),
                Content::Array(elements) => {
                    let parts = elements.iter().enumerate().map(|(at, element)| Kept(element, Place::Element(at), self.2));
                    let mut parts = SeqDeserializer::new(parts);
                    visitor.visit_seq(&mut parts).and_then(|value| parts.end().map(|()| value))
                }
                Content::Object(entries) => {
                    let mut parts = MapDeserializer::new(kept_entries(entries, self.2));
                    visitor.visit_map(&mut parts).and_then(|value| parts.end().map(|()| value))
                }
            };
            value.map_err(|misfit| misfit.within(self.1))
        }

        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Null => visitor.visit_none(),
                _ => visitor.visit_some(self),
            }
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_enum<V: Visitor<'de>>(
            self,
            name: &'static str,
            variants: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Text(text) => (**text).into_deserializer().deserialize_enum(name, variants, visitor),
                Content::Object(entries) => {
                    let entries = MapDeserializer::new(kept_entries(entries, self.2));
                    MapAccessDeserializer::new(entries).deserialize_enum(name, variants, visitor)
                }
                _ => self.deserialize_any(visitor),
            }
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            if let Some(skipped) = self.2 {
                skipped.set(skipped.get() + 1);
            }
            visitor.visit_unit()
        }

        /// An array is no struct, though a derive would take its elements for the fields.
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Array(_) => Err(Misfit::invalid_type(Unexpected::Seq, &visitor).within(self.1)),
                _ => self.deserialize_any(visitor),
            }
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
            tuple_struct map identifier
        }
    }

    /// Where a value stands in the one that it is a part of.
    #[derive(Clone, Copy)]
    pub enum Place<'a> {
        Whole,
        Element(usize),
        Key(&'a str),
    }

    /// Why a value that was kept is refused, and where in it: its format does not know that any more.
    #[derive(Debug)]
    pub struct Misfit(Box<(String, String)>);

    impl Misfit {
        /// As what the value is a part of has it.
        #[cold]
        pub fn within(mut self, place: Place) -> Self {
            let path = &mut self.0.0;
            let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            match place {
                Place::Whole => {}
                Place::Element(at) => *path = format!("[{at}]{dot}{path}"),
                Place::Key(key) => *path = format!("{key}{dot}{path}"),
            }
            self
        }
    }

    impl Error for Misfit {
        fn custom<T: fmt::Display>(reason: T) -> Self {
            Self(Box::new((String::new(), reason.to_string())))
        }

        fn invalid_type(found: Unexpected, expected: &dyn Expected) -> Self {
            let found = if found == Unexpected::Unit { Unexpected::Other("null") } else { found };
            Self::custom(format_args!("invalid type: {found}, expected {expected}"))
        }
    }

    impl fmt::Display for Misfit {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let (path, reason) = &*self.0;
            if path.is_empty() { f.write_str(reason) } else { write!(f, "at `{path}`: {reason}") }
        }
    }

    impl StdError for Misfit {}

    impl Content<'_> {
        /// For messages.
        pub fn unexpected(&self) -> Unexpected<'_> {
            match self {
                Self::Null => Unexpected::Unit,
                Self::Bool(value) => Unexpected::Bool(*value),
                Self::Number(number) => number.unexpected(),
                Self::Text(text) => Unexpected::Str(text),
                Self::Array(_) => Unexpected::Seq,
                Self::Object(_) => Unexpected::Map,
            }
        }
    }

    /// An object that is read as far as its tag.
    pub struct Object<'de, A> {
        seen: Entries<'de>,
        rest: A,
    }

    impl<A> Object<'_, A> {
        /// Nothing is read yet.
        pub fn new(rest: A) -> Self {
            Self { seen: Vec::new(), rest }
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// The value of a key, if it is there. What comes before it is kept for the member that will be chosen.
        pub fn find(&mut self, key: &str) -> Result<Option<&Content<'de>>, A::Error> {
            let mut found = self.seen.iter().position(|(name, _)| name.as_str() == Some(key));
            while found.is_none() {
                let Some(name) = self.rest.next_key::<Content>()? else { return Ok(None) };
                found = (name.as_str() == Some(key)).then_some(self.seen.len());
                self.seen.push((name, self.rest.next_value()?));
            }
            Ok(found.map(|at| &self.seen[at].1))
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// The value of a key, if it is there and a string.
        pub fn text(&mut self, key: &str) -> Result<Option<&str>, A::Error> {
            Ok(self.find(key)?.and_then(Content::as_str))
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// Reads the member that was chosen: what was seen, then the rest as it comes.
        pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
            let chain = Chain { seen: self.seen.iter(), value: None, rest: self.rest };
            T::deserialize(MapAccessDeserializer::new(chain))
        }
    }

    /// The entries of an object that were seen, and then the rest.
    struct Chain<'a, 'de, A> {
        seen: std::slice::Iter<'a, (Content<'de>, Content<'de>)>,
        value: Option<Kept<'a, 'de>>,
        rest: A,
    }

    impl<'de, A: MapAccess<'de>> MapAccess<'de> for Chain<'_, 'de, A> {
        type Error = A::Error;

        fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
            match self.seen.next() {
                Some((key, value)) => {
                    self.value = Some(Kept(value, key.as_str().map_or(Place::Whole, Place::Key), None));
                    seed.deserialize(Kept(key, Place::Whole, None)).map(Some).map_err(A::Error::custom)
                }
                None => self.rest.next_key_seed(seed),
            }
        }

        fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
            match self.value.take() {
                Some(value) => seed.deserialize(value).map_err(A::Error::custom),
                None => self.rest.next_value_seed(seed),
            }
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// No member has the tag that was found.
        pub fn unknown(mut self, name: &str, tag: &str) -> A::Error {
            match self.find(tag) {
                Ok(Some(found)) => {
                    let found = found.unexpected();
                    A::Error::custom(format_args!("no member of `{name}` has {found} as its `{tag}`"))
                }
                Ok(None) => A::Error::custom(format_args!("missing field `{tag}`, which tells the members of `{name}` apart")),
                Err(error) => error,
            }
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
}
