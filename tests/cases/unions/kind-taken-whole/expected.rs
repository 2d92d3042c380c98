/// What takes every string leaves none to the member behind it, which takes any value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Message {
    String(String),
    Text(MessageText),
    Anything(Anything),
}

impl<'de> serde::Deserialize<'de> for Message {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Message {
    const EXPECTED: &'static str = "`Message` (null, a boolean, a number, a string, an array or an object)";

    fn null<E: serde::de::Error>() -> Result<Self, E> {
        wire::read_null().map(Self::Anything)
    }

    fn bool<E: serde::de::Error>(value: bool) -> Result<Self, E> {
        wire::read_bool(value).map(Self::Anything)
    }

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        wire::read_number(number).map(Self::Anything)
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::Anything)
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        wire::choose(
            object,
            "Message",
            &[
                wire::Member {
                    required: &["text"],
                    optional: &[],
                    fixed: &[],
                    open: false,
                    read: |value| wire::read_value(value).map(Self::Text),
                },
                wire::Member {
                    required: &[],
                    optional: &[],
                    fixed: &[],
                    open: true,
                    read: |value| wire::read_value(value).map(Self::Anything),
                },
            ],
        )
    }
}

impl From<String> for Message {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Message {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<MessageText> for Message {
    fn from(value: MessageText) -> Self {
        Self::Text(value)
    }
}

impl From<Anything> for Message {
    fn from(value: Anything) -> Self {
        Self::Anything(value)
    }
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct MessageText {
    pub text: String,
}

/// The same with booleans.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Setting {
    Bool(bool),
    Anything(Anything),
}

impl<'de> serde::Deserialize<'de> for Setting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Setting {
    const EXPECTED: &'static str = "`Setting` (null, a boolean, a number, a string, an array or an object)";

    fn null<E: serde::de::Error>() -> Result<Self, E> {
        wire::read_null().map(Self::Anything)
    }

    fn bool<E: serde::de::Error>(value: bool) -> Result<Self, E> {
        Ok(Self::Bool(value))
    }

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        wire::read_number(number).map(Self::Anything)
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        wire::read_string(&text).map(Self::Anything)
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::Anything)
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Anything)
    }
}

impl From<bool> for Setting {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Anything> for Setting {
    fn from(value: Anything) -> Self {
        Self::Anything(value)
    }
}

pub type Anything = serde_json::Value;

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::{Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
    use serde_json::{Map, Value};
    use std::borrow::Cow;
    use std::cmp::Reverse;
    use std::fmt;
    use std::marker::PhantomData;

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

    /// Reads a member from a number.
    pub fn read_number<'de, T: Deserialize<'de>, E: Error>(number: Numeral) -> Result<T, E> {
        match number {
            Numeral::Signed(value) => T::deserialize(value.into_deserializer()),
            Numeral::Unsigned(value) => T::deserialize(value.into_deserializer()),
            Numeral::Float(value) => T::deserialize(value.into_deserializer()),
        }
    }

    /// Reads a member from a string.
    pub fn read_string<'de, T: Deserialize<'de>, E: Error>(text: &str) -> Result<T, E> {
        T::deserialize(text.into_deserializer())
    }

    /// Reads a member from `true` or `false`.
    pub fn read_bool<'de, T: Deserialize<'de>, E: Error>(value: bool) -> Result<T, E> {
        T::deserialize(value.into_deserializer())
    }

    /// Reads a member from `null`.
    pub fn read_null<'de, T: Deserialize<'de>, E: Error>() -> Result<T, E> {
        T::deserialize(().into_deserializer())
    }

    /// Reads the only member that is an array.
    pub fn read_array<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(array: A) -> Result<T, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(array))
    }

    /// Reads the only member that is an object.
    pub fn read_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object))
    }

    /// Reads a member from a value that others may be read from too.
    pub fn read_value<'de, T: Deserialize<'de>>(value: &'de Value) -> serde_json::Result<T> {
        T::deserialize(value)
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
}
