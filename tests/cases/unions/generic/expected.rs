#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Maybe<T> {
    Some(MaybeSome<T>),
    None(MaybeNone),
}

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Maybe<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de, T: serde::Deserialize<'de>> wire::ByKind<'de> for Maybe<T> {
    const EXPECTED: &'static str = "`Maybe` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        wire::choose(
            object,
            "Maybe",
            &[
                wire::Member {
                    required: &["some"],
                    optional: &[],
                    fixed: &[],
                    open: false,
                    read: |value| wire::read_copy(value).map(Self::Some),
                },
                wire::Member {
                    required: &["none"],
                    optional: &[],
                    fixed: &[("none", &[wire::Literal::Bool(true)])],
                    open: false,
                    read: |value| wire::read_copy(value).map(Self::None),
                },
            ],
        )
    }
}

impl<T> From<MaybeSome<T>> for Maybe<T> {
    fn from(value: MaybeSome<T>) -> Self {
        Self::Some(value)
    }
}

impl<T> From<MaybeNone> for Maybe<T> {
    fn from(value: MaybeNone) -> Self {
        Self::None(value)
    }
}

#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct MaybeSome<T> {
    pub some: T,
}

#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct MaybeNone {
    pub none: literal::True,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Slot {
    pub value: Maybe<Number>,
    pub label: Maybe<String>,
}

pub mod literal {
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

pub use wire::Number;

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde_json::{Map, Value};
    use std::borrow::Cow;
    use std::cmp::Reverse;
    use std::fmt;
    use std::marker::PhantomData;

    /// A number that is written as JavaScript does: an integral one without a fraction, `1` and not `1.0`.
    #[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Deserialize)]
    #[serde(transparent)]
    pub struct Number(pub f64);

    impl Serialize for Number {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            number(&self.0, serializer)
        }
    }

    impl From<f64> for Number {
        fn from(value: f64) -> Self {
            Self(value)
        }
    }

    impl From<Number> for f64 {
        fn from(value: Number) -> Self {
            value.0
        }
    }

    impl std::ops::Deref for Number {
        type Target = f64;

        fn deref(&self) -> &f64 {
            &self.0
        }
    }

    impl fmt::Display for Number {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
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

    /// Reads a member from a copy of a value, for members that may borrow from the input only.
    pub fn read_copy<'de, T: Deserialize<'de>>(value: &Value) -> serde_json::Result<T> {
        T::deserialize(value.clone())
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
