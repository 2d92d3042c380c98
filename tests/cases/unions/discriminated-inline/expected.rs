#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Result {
    Ok(ResultOk),
    NotOk(ResultNotOk),
}

impl<'de> serde::Deserialize<'de> for Result {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Result {
    const EXPECTED: &'static str = "`Result` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> ::std::result::Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        if object.is("ok", true)? {
            object.read().map(Self::Ok)
        } else if object.is("ok", false)? {
            object.read().map(Self::NotOk)
        } else {
            Err(object.unknown("Result", "ok"))
        }
    }
}

impl From<ResultOk> for Result {
    fn from(value: ResultOk) -> Self {
        Self::Ok(value)
    }
}

impl From<ResultNotOk> for Result {
    fn from(value: ResultNotOk) -> Self {
        Self::NotOk(value)
    }
}

#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct ResultOk {
    pub ok: literal::True,
    pub value: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResultNotOk {
    pub ok: literal::False,
    pub error: ResultNotOkError,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResultNotOkError {
    #[serde(serialize_with = "wire::number")]
    pub code: f64,
}

pub mod literal {
    /// `false`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct False;

    impl serde::Serialize for False {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_bool(false)
        }
    }

    impl<'de> serde::Deserialize<'de> for False {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            super::wire::only(deserializer, &false, Self)
        }
    }

    /// `true`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct True;

    impl serde::Serialize for True {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::std::result::Result<S::Ok, S::Error> {
            serializer.serialize_bool(true)
        }
    }

    impl<'de> serde::Deserialize<'de> for True {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::std::result::Result<Self, D::Error> {
            super::wire::only(deserializer, &true, Self)
        }
    }
}

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::{Deserialize, Deserializer, Serializer};
    use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::MapAccessDeserializer;
    use serde_json::Value;
    use std::borrow::Cow;
    use std::fmt;
    use std::marker::PhantomData;

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
}
