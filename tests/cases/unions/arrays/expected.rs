#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Points {
    NumberArray(#[serde(serialize_with = "wire::number")] Vec<f64>),
    NumberArrayArray(#[serde(serialize_with = "wire::number")] Vec<Vec<f64>>),
    StringArray(Vec<String>),
}

impl<'de> serde::Deserialize<'de> for Points {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Points {
    const EXPECTED: &'static str = "`Points` (an array)";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::first_array(
            array,
            "Points",
            &[
                |value| wire::read_value(value).map(Self::NumberArray),
                |value| wire::read_value(value).map(Self::NumberArrayArray),
                |value| wire::read_value(value).map(Self::StringArray),
            ],
        )
    }
}

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::SeqAccessDeserializer;
    use serde_json::Value;
    use std::borrow::Cow;
    use std::fmt;
    use std::marker::PhantomData;

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

    impl<T: Numeric> Numeric for Vec<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(self.iter().map(AsNumber))
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
}
