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
pub struct Nothing {
    pub args: NothingArgs,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NothingArgs {}

impl serde::Serialize for NothingArgs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;

        let array = serializer.serialize_seq(None)?;
        array.end()
    }
}

impl<'de> serde::Deserialize<'de> for NothingArgs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NothingArgs {
    const EXPECTED: &'static str = "an array of 0 elements";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        let elements = wire::Elements::new(array, Self::EXPECTED);
        elements.end()?;
        Ok(Self {})
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::Deserializer;
    use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
    use std::borrow::Cow;
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
        /// The end; one element more is too many.
        pub fn end(mut self) -> Result<(), A::Error> {
            let mut length = self.read;
            while self.array.next_element::<IgnoredAny>()?.is_some() {
                length += 1;
            }
            if length == self.read { Ok(()) } else { Err(A::Error::invalid_length(length, &self.expected)) }
        }
    }
}
