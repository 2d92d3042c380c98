pub type Name = compact_str::CompactString;

pub type Names = Vec<Name>;

pub type By<T> = std::collections::BTreeMap<compact_str::CompactString, T>;

pub type O = compact_str::CompactString;

#[derive(
    Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
pub struct Person {
    #[schemars(with = "String")]
    pub name: Name,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub nick: Option<O>,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Vec<String>>")]
    pub others: Option<Names>,
    #[serde(deserialize_with = "serde::Deserialize::deserialize")]
    #[schemars(with = "Option<std::collections::BTreeMap<String, String>>")]
    pub titles: Option<By<Name>>,
    #[serde(serialize_with = "wire::number")]
    #[schemars(with = "std::collections::BTreeMap<String, f64>")]
    pub seen: By<f64>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Contact {
    Name(Name),
    Names(Names),
    Person(Person),
    N0,
}

impl serde::Serialize for Contact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Name(value) => serde::Serialize::serialize(value, serializer),
            Self::Names(value) => serde::Serialize::serialize(value, serializer),
            Self::Person(value) => serde::Serialize::serialize(value, serializer),
            Self::N0 => serializer.serialize_i64(0),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Contact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Contact {
    const EXPECTED: &'static str = "`Contact` (a number, a string, an array or an object)";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        match number.as_f64() {
            0.0 => Ok(Self::N0),
            _ => wire::refuse_number(number),
        }
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::Name((*text).into()))
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::Names)
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Person)
    }
}

impl From<Name> for Contact {
    fn from(value: Name) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for Contact {
    fn from(value: &str) -> Self {
        Self::Name(value.into())
    }
}

impl From<Names> for Contact {
    fn from(value: Names) -> Self {
        Self::Names(value)
    }
}

impl From<Person> for Contact {
    fn from(value: Person) -> Self {
        Self::Person(value)
    }
}

impl schemars::JsonSchema for Contact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Contact".into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Contact").into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [
                generator.subschema_for::<String>(), generator.subschema_for::<Vec<String>>(),
                generator.subschema_for::<Person>(), { "const": 0 },
            ],
        })
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    pub first: Name,
    pub second: Option<Names>,
}

impl serde::Serialize for Pair {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;

        let mut array = serializer.serialize_seq(None)?;
        array.serialize_element(&self.first)?;
        if let Some(element) = &self.second {
            array.serialize_element(element)?;
        }
        array.end()
    }
}

impl<'de> serde::Deserialize<'de> for Pair {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Pair {
    const EXPECTED: &'static str = "an array of 1 to 2 elements";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        let mut elements = wire::Elements::new(array, Self::EXPECTED);
        let all = Self {
            first: elements.required()?,
            second: elements.optional()?,
        };
        elements.end()?;
        Ok(all)
    }
}

impl schemars::JsonSchema for Pair {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Pair".into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Pair").into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "array",
            "prefixItems": [
                generator.subschema_for::<String>(), generator.subschema_for::<Vec<String>>(),
            ],
            "items": false,
            "minItems": 1,
            "maxItems": 2,
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    Generator,
    N1,
}

#[allow(dead_code)]
impl Source {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 2] = [Self::Generator, Self::N1];
}

impl serde::Serialize for Source {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Generator => serializer.serialize_str("generator"),
            Self::N1 => serializer.serialize_i64(1),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Source {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for Source {
    const EXPECTED: &'static str = "one of `\"generator\"`, `1`";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        match number.as_f64() {
            1.0 => Ok(Self::N1),
            _ => wire::refuse_number(number),
        }
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "generator" => Ok(Self::Generator),
            _ => wire::refuse_text(&text),
        }
    }
}

impl schemars::JsonSchema for Source {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Source".into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        concat!(module_path!(), "::Source").into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "enum": ["generator", 1] })
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
    use std::borrow::Cow;
    use std::collections::BTreeMap;
    use std::fmt;
    use std::marker::PhantomData;

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
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

    impl<K: Serialize, V: Numeric> Numeric for BTreeMap<K, V> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map(self.iter().map(|(key, value)| (key, AsNumber(value))))
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

    /// A number that none of the members is.
    pub fn refuse_number<'de, T: ByKind<'de>, E: Error>(number: Numeral) -> Result<T, E> {
        Err(E::invalid_value(number.unexpected(), &T::EXPECTED))
    }

    /// A string that none of the members is.
    pub fn refuse_text<'de, T: ByKind<'de>, E: Error>(text: &str) -> Result<T, E> {
        Err(E::invalid_value(Unexpected::Str(text), &T::EXPECTED))
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
        /// The end; one element more is too many.
        pub fn end(mut self) -> Result<(), A::Error> {
            let mut length = self.read;
            while self.array.next_element::<IgnoredAny>()?.is_some() {
                length += 1;
            }
            if length == self.read { Ok(()) } else { Err(A::Error::invalid_length(length, &self.expected)) }
        }
    }

    impl<'de, A: SeqAccess<'de>> Elements<A> {
        /// One element, which must be there.
        pub fn required<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
            self.optional()?.ok_or_else(|| A::Error::invalid_length(self.read, &self.expected))
        }
    }
}
