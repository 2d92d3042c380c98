#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Source {
    Url(SourceUrl),
    File(SourceFile),
    String(String),
}

impl<'de> serde::Deserialize<'de> for Source {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Source {
    const EXPECTED: &'static str = "`Source` (a string or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        wire::choose(
            object,
            "Source",
            &[
                wire::Member {
                    required: &["url"],
                    optional: &["headers"],
                    fixed: &[],
                    open: false,
                    read: |value| wire::read_value(value).map(Self::Url),
                },
                wire::Member {
                    required: &["file"],
                    optional: &[],
                    fixed: &[],
                    open: false,
                    read: |value| wire::read_value(value).map(Self::File),
                },
            ],
        )
    }
}

impl From<SourceUrl> for Source {
    fn from(value: SourceUrl) -> Self {
        Self::Url(value)
    }
}

impl From<SourceFile> for Source {
    fn from(value: SourceFile) -> Self {
        Self::File(value)
    }
}

impl From<String> for Source {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Source {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct SourceUrl {
    pub url: String,
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct SourceFile {
    pub file: String,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Answer {
    Success(AnswerSuccess),
    NotSuccess(AnswerNotSuccess),
}

impl<'de> serde::Deserialize<'de> for Answer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Answer {
    const EXPECTED: &'static str = "`Answer` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        if object.is("success", true)? {
            object.read().map(Self::Success)
        } else if object.is("success", false)? {
            object.read().map(Self::NotSuccess)
        } else {
            Err(object.unknown("Answer", "success"))
        }
    }
}

impl From<AnswerSuccess> for Answer {
    fn from(value: AnswerSuccess) -> Self {
        Self::Success(value)
    }
}

impl From<AnswerNotSuccess> for Answer {
    fn from(value: AnswerNotSuccess) -> Self {
        Self::NotSuccess(value)
    }
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct AnswerSuccess {
    pub success: literal::True,
    pub data: Vec<String>,
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct AnswerNotSuccess {
    pub success: literal::False,
    pub error: String,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Message {
    Version1(MessageVersion1),
    Version2(MessageVersion2),
}

impl<'de> serde::Deserialize<'de> for Message {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Message {
    const EXPECTED: &'static str = "`Message` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        if object.is("version", 1.0)? {
            object.read().map(Self::Version1)
        } else if object.is("version", 2.0)? {
            object.read().map(Self::Version2)
        } else {
            Err(object.unknown("Message", "version"))
        }
    }
}

impl From<MessageVersion1> for Message {
    fn from(value: MessageVersion1) -> Self {
        Self::Version1(value)
    }
}

impl From<MessageVersion2> for Message {
    fn from(value: MessageVersion2) -> Self {
        Self::Version2(value)
    }
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct MessageVersion1 {
    pub version: literal::N1,
    pub text: String,
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct MessageVersion2 {
    pub version: literal::N2,
    pub html: String,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Input {
    SourceUrl(SourceUrl),
    SourceFile(SourceFile),
    String(String),
    Success(AnswerSuccess),
    NotSuccess(AnswerNotSuccess),
    Number(#[serde(serialize_with = "wire::number")] f64),
}

impl<'de> serde::Deserialize<'de> for Input {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Input {
    const EXPECTED: &'static str = "`Input` (a number, a string or an object)";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        Ok(Self::Number(number.as_f64()))
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        if object.is("success", true)? {
            object.read().map(Self::Success)
        } else if object.is("success", false)? {
            object.read().map(Self::NotSuccess)
        } else {
            wire::choose(
                object,
                "Input",
                &[
                    wire::Member {
                        required: &["url"],
                        optional: &["headers"],
                        fixed: &[],
                        open: false,
                        read: |value| wire::read_value(value).map(Self::SourceUrl),
                    },
                    wire::Member {
                        required: &["file"],
                        optional: &[],
                        fixed: &[],
                        open: false,
                        read: |value| wire::read_value(value).map(Self::SourceFile),
                    },
                ],
            )
        }
    }
}

impl From<SourceUrl> for Input {
    fn from(value: SourceUrl) -> Self {
        Self::SourceUrl(value)
    }
}

impl From<SourceFile> for Input {
    fn from(value: SourceFile) -> Self {
        Self::SourceFile(value)
    }
}

impl From<String> for Input {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Input {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<AnswerSuccess> for Input {
    fn from(value: AnswerSuccess) -> Self {
        Self::Success(value)
    }
}

impl From<AnswerNotSuccess> for Input {
    fn from(value: AnswerNotSuccess) -> Self {
        Self::NotSuccess(value)
    }
}

impl From<f64> for Input {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Ref {
    V1Ref(v1::Ref),
    V2Ref(v2::Ref),
}

impl<'de> serde::Deserialize<'de> for Ref {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Ref {
    const EXPECTED: &'static str = "`Ref` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        wire::choose(
            object,
            "Ref",
            &[
                wire::Member {
                    required: &["ref"],
                    optional: &[],
                    fixed: &[],
                    open: false,
                    read: |value| wire::read_value(value).map(Self::V1Ref),
                },
                wire::Member {
                    required: &["$ref"],
                    optional: &[],
                    fixed: &[],
                    open: false,
                    read: |value| wire::read_value(value).map(Self::V2Ref),
                },
            ],
        )
    }
}

impl From<v1::Ref> for Ref {
    fn from(value: v1::Ref) -> Self {
        Self::V1Ref(value)
    }
}

impl From<v2::Ref> for Ref {
    fn from(value: v2::Ref) -> Self {
        Self::V2Ref(value)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Box {
    Tuple4(#[serde(serialize_with = "wire::number")] (f64, f64, f64, f64)),
    Tuple2(#[serde(serialize_with = "wire::number")] (f64, f64)),
}

impl<'de> serde::Deserialize<'de> for Box {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Box {
    const EXPECTED: &'static str = "`Box` (an array)";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::first_array(
            array,
            "Box",
            &[
                |value| wire::read_value(value).map(Self::Tuple4),
                |value| wire::read_value(value).map(Self::Tuple2),
            ],
        )
    }
}

impl From<(f64, f64, f64, f64)> for Box {
    fn from(value: (f64, f64, f64, f64)) -> Self {
        Self::Tuple4(value)
    }
}

impl From<(f64, f64)> for Box {
    fn from(value: (f64, f64)) -> Self {
        Self::Tuple2(value)
    }
}

pub mod v1 {
    #[allow(clippy::struct_field_names)]
    #[derive(
        Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
        serde::Deserialize,
    )]
    pub struct Ref {
        pub r#ref: String,
    }
}

pub mod v2 {
    #[allow(clippy::struct_field_names)]
    #[derive(
        Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
        serde::Deserialize,
    )]
    pub struct Ref {
        #[serde(rename = "$ref")]
        pub r#ref: String,
    }
}

pub mod literal {
    /// `1`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct N1;

    impl serde::Serialize for N1 {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_i64(1)
        }
    }

    impl<'de> serde::Deserialize<'de> for N1 {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            super::wire::only(deserializer, &1.0, Self)
        }
    }

    /// `2`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct N2;

    impl serde::Serialize for N2 {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_i64(2)
        }
    }

    impl<'de> serde::Deserialize<'de> for N2 {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            super::wire::only(deserializer, &2.0, Self)
        }
    }

    /// `false`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct False;

    impl serde::Serialize for False {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bool(false)
        }
    }

    impl<'de> serde::Deserialize<'de> for False {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            super::wire::only(deserializer, &false, Self)
        }
    }

    /// `true`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct True;

    impl serde::Serialize for True {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bool(true)
        }
    }

    impl<'de> serde::Deserialize<'de> for True {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            super::wire::only(deserializer, &true, Self)
        }
    }
}

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
    use serde::ser::SerializeTuple;
    use serde_json::{Map, Value};
    use std::borrow::Cow;
    use std::cmp::Reverse;
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

    /// Reads one number or boolean, which is all that a value of this type can be.
    pub fn only<'de, T, V, D>(deserializer: D, only: &V, value: T) -> Result<T, D::Error>
    where
        V: Deserialize<'de> + PartialEq + fmt::Display,
        D: Deserializer<'de>,
    {
        let found = V::deserialize(deserializer)?;
        if found == *only { Ok(value) } else { Err(D::Error::custom(format_args!("expected {only}, found {found}"))) }
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
        #[allow(clippy::cast_possible_truncation)] // integral, and within the range
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            const LIMIT: f64 = 9_223_372_036_854_775_808.0;
            let negative_zero = *self == 0.0 && self.is_sign_negative();
            if self.fract() == 0.0 && (-LIMIT..LIMIT).contains(self) && !negative_zero {
                serializer.serialize_i64(*self as i64)
            } else {
                serializer.serialize_f64(*self)
            }
        }
    }

    /// Writes a part of something made of numbers.
    pub struct AsNumber<'a, T>(pub &'a T);

    impl<T: Numeric> Serialize for AsNumber<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
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

    /// Reads a member from a value that others may be read from too.
    pub fn read_value<'de, T: Deserialize<'de>>(value: &'de Value) -> serde_json::Result<T> {
        T::deserialize(value)
    }

    /// Reads the first of several members that takes an array.
    pub fn first_array<'de, T, A: SeqAccess<'de>>(
        array: A,
        name: &str,
        members: &[fn(&Value) -> serde_json::Result<T>],
    ) -> Result<T, A::Error> {
        let array = Value::deserialize(SeqAccessDeserializer::new(array))?;
        let mut reasons = Vec::new();
        for read in members {
            match read(&array) {
                Ok(value) => return Ok(value),
                Err(reason) => reasons.push(reason.to_string()),
            }
        }
        Err(A::Error::custom(format_args!("no member of `{name}` takes this array: {}", reasons.join("; "))))
    }

    /// An object that is read as far as its tag.
    pub struct Object<A> {
        seen: Vec<(Cow<'static, str>, Value)>,
        rest: A,
    }

    impl<A> Object<A> {
        /// Nothing is read yet.
        pub fn new(rest: A) -> Self {
            Self { seen: Vec::new(), rest }
        }
    }

    impl<'de, A: MapAccess<'de>> Object<A> {
        /// The value of a key, if it is there. What comes before it is kept for the member that will be chosen.
        pub fn find(&mut self, key: &'static str) -> Result<Option<&Value>, A::Error> {
            if let Some(at) = self.seen.iter().position(|(seen, _)| seen == key) {
                return Ok(Some(&self.seen[at].1));
            }
            while let Some(name) = self.rest.next_key_seed(Key(key))? {
                let found = name == key;
                self.seen.push((name, self.rest.next_value()?));
                if found {
                    return Ok(self.seen.last().map(|(_, value)| value));
                }
            }
            Ok(None)
        }
    }

    /// Reads a key, without a copy when it is the one that is looked for.
    struct Key(&'static str);

    impl<'de> DeserializeSeed<'de> for Key {
        type Value = Cow<'static, str>;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
            deserializer.deserialize_str(self)
        }
    }

    impl Visitor<'_> for Key {
        type Value = Cow<'static, str>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok(if text == self.0 { Cow::Borrowed(self.0) } else { Cow::Owned(text.to_owned()) })
        }
    }

    impl<'de, A: MapAccess<'de>> Object<A> {
        /// Whether a key is there and has this value.
        pub fn is<T: Copy>(&mut self, key: &'static str, value: T) -> Result<bool, A::Error>
        where
            Value: PartialEq<T>,
        {
            Ok(self.find(key)?.is_some_and(|found| *found == value))
        }
    }

    impl<'de, A: MapAccess<'de>> Object<A> {
        /// Reads the member that was chosen: what was seen, then the rest as it comes.
        pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
            let chain = Chain { seen: self.seen.into_iter(), value: None, rest: self.rest };
            T::deserialize(MapAccessDeserializer::new(chain))
        }
    }

    /// The entries of an object that were seen, and then the rest.
    struct Chain<A> {
        seen: std::vec::IntoIter<(Cow<'static, str>, Value)>,
        value: Option<Value>,
        rest: A,
    }

    impl<'de, A: MapAccess<'de>> MapAccess<'de> for Chain<A> {
        type Error = A::Error;

        fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
            match self.seen.next() {
                Some((key, value)) => {
                    self.value = Some(value);
                    seed.deserialize(key.into_deserializer()).map(Some)
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

    impl<'de, A: MapAccess<'de>> Object<A> {
        /// No member has the tag that was found.
        pub fn unknown(mut self, name: &str, tag: &'static str) -> A::Error {
            match self.find(tag) {
                Ok(Some(found)) => A::Error::custom(format_args!("no member of `{name}` has {found} as its `{tag}`")),
                Ok(None) => A::Error::custom(format_args!("missing field `{tag}`, which tells the members of `{name}` apart")),
                Err(error) => error,
            }
        }
    }

    /// What is known of a member of a union that is told apart by its keys.
    pub struct Member<'a, T> {
        /// Keys that must be there.
        pub required: &'a [&'a str],
        /// Other keys that it knows.
        pub optional: &'a [&'a str],
        /// Keys that have one of these values, if they are there.
        pub fixed: &'a [(&'a str, &'a [Literal])],
        /// Whether it holds any other key too.
        pub open: bool,
        /// Reads it.
        pub read: fn(&Value) -> serde_json::Result<T>,
    }

    /// A value that a key can be fixed to.
    #[allow(dead_code)] // not every file needs every kind
    pub enum Literal {
        Text(&'static str),
        Number(f64),
        Bool(bool),
    }

    impl Literal {
        fn is(&self, value: &Value) -> bool {
            match self {
                Self::Text(text) => value == text,
                Self::Number(number) => value == number,
                Self::Bool(bool) => value == bool,
            }
        }
    }

    impl<T> Member<'_, T> {
        fn fits(&self, object: &Map<String, Value>) -> bool {
            self.required.iter().all(|key| object.contains_key(*key))
                && self.fixed.iter().all(|(key, values)| {
                    object.get(*key).is_none_or(|value| values.iter().any(|literal| literal.is(value)))
                })
        }

        /// How many of the keys that are there it knows.
        fn known(&self, object: &Map<String, Value>) -> usize {
            if self.open {
                return object.len();
            }
            self.required.iter().chain(self.optional).filter(|key| object.contains_key(**key)).count()
        }
    }

    /// Reads the member that fits and knows the most of the keys that are there; if it refuses, the next.
    pub fn choose<'de, T, A: MapAccess<'de>>(
        object: Object<A>,
        name: &str,
        members: &[Member<'_, T>],
    ) -> Result<T, A::Error> {
        let Object { seen, mut rest } = object;
        let mut object: Map<String, Value> = seen.into_iter().map(|(key, value)| (key.into_owned(), value)).collect();
        while let Some((key, value)) = rest.next_entry()? {
            object.insert(key, value);
        }
        let mut fitting: Vec<_> = members.iter().filter(|member| member.fits(&object)).collect();
        fitting.sort_by_key(|member| (Reverse(member.known(&object)), member.open));
        let object = Value::Object(object);
        let mut reasons = Vec::new();
        for member in fitting {
            match (member.read)(&object) {
                Ok(value) => return Ok(value),
                Err(reason) => reasons.push(reason.to_string()),
            }
        }
        if reasons.is_empty() {
            return Err(A::Error::custom(format_args!("no member of `{name}` has the keys of this object")));
        }
        Err(A::Error::custom(format_args!("no member of `{name}` takes this object: {}", reasons.join("; "))))
    }

    impl<T0: Numeric, T1: Numeric> Numeric for (T0, T1) {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(2)?;
            tuple.serialize_element(&AsNumber(&self.0))?;
            tuple.serialize_element(&AsNumber(&self.1))?;
            tuple.end()
        }
    }

    impl<T0: Numeric, T1: Numeric, T2: Numeric, T3: Numeric> Numeric for (T0, T1, T2, T3) {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(4)?;
            tuple.serialize_element(&AsNumber(&self.0))?;
            tuple.serialize_element(&AsNumber(&self.1))?;
            tuple.serialize_element(&AsNumber(&self.2))?;
            tuple.serialize_element(&AsNumber(&self.3))?;
            tuple.end()
        }
    }
}
