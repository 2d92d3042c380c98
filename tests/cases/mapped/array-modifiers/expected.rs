#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Row {
    pub cells: Vec<Option<String>>,
    #[serde(serialize_with = "wire::number")]
    pub sums: Vec<f64>,
    pub open: RowOpen,
    pub fixed: RowFixed,
    #[serde(serialize_with = "wire::number")]
    pub counts: std::collections::BTreeMap<String, f64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RowOpen {
    pub id: Option<f64>,
    pub tags: Vec<Option<String>>,
}

impl serde::Serialize for RowOpen {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;

        if self.id.is_none() && !self.tags.is_empty() {
            return Err(serde::ser::Error::custom("`tags` needs `id` before it"));
        }
        let mut array = serializer.serialize_seq(None)?;
        if let Some(element) = &self.id {
            array.serialize_element(&wire::AsNumber(element))?;
        }
        for element in &self.tags {
            array.serialize_element(element)?;
        }
        array.end()
    }
}

impl<'de> serde::Deserialize<'de> for RowOpen {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for RowOpen {
    const EXPECTED: &'static str = "an array of 0 elements or more";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        let mut elements = wire::Elements::new(array, Self::EXPECTED);
        Ok(Self {
            id: elements.optional()?,
            tags: elements.rest()?,
        })
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowFixed {
    pub a: literal::N1,
    pub b: Option<literal::N2>,
}

impl serde::Serialize for RowFixed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;

        let mut array = serializer.serialize_seq(None)?;
        array.serialize_element(&self.a)?;
        if let Some(element) = &self.b {
            array.serialize_element(element)?;
        }
        array.end()
    }
}

impl<'de> serde::Deserialize<'de> for RowFixed {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for RowFixed {
    const EXPECTED: &'static str = "an array of 1 to 2 elements";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        let mut elements = wire::Elements::new(array, Self::EXPECTED);
        let all = Self {
            a: elements.required()?,
            b: elements.optional()?,
        };
        elements.end()?;
        Ok(all)
    }
}

pub mod literal {
    use super::wire;

    /// `1`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct N1;

    wire::number_constant! { N1: i64 = 1 }

    /// `2`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct N2;

    wire::number_constant! { N2: i64 = 2 }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::ser::SerializeSeq;
    use std::borrow::Cow;
    use std::collections::BTreeMap;
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

    /// A struct without fields: the number that it is in JSON.
    macro_rules! number_constant {
        ($name:ident: $number:ident = $value:expr) => {
            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    <$number as wire::serde::Serialize>::serialize(&$value, serializer)
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                #[allow(clippy::cast_precision_loss)]
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    const VALUE: $number = $value;
                    wire::only(deserializer, &(VALUE as f64), Self)
                }
            }
        };
    }

    pub(super) use number_constant;

    pub use serde;

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
}
