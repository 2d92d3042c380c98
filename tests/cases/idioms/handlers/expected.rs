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
pub struct Plain {
    pub body: PlainBody,
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
pub struct PlainBody {
    pub id: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Routed {
    pub body: RoutedBody,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RoutedBody {
    #[serde(serialize_with = "wire::number")]
    pub count: f64,
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
pub struct Chosen {
    pub body: ChosenBody,
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
pub struct ChosenBody {
    pub id: String,
}

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
pub struct Fixed {
    pub text: literal::Ok,
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
pub struct Stepped {
    pub first: SteppedFirst,
    pub second: Vec<String>,
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
pub struct SteppedFirst {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Selected {
    Id,
    Object(SelectedObject),
}

impl serde::Serialize for Selected {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id => serializer.serialize_str("id"),
            Self::Object(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Selected {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Selected {
    const EXPECTED: &'static str = "`Selected` (a string or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "id" => Ok(Self::Id),
            _ => wire::refuse_text(&text),
        }
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Object)
    }
}

impl From<SelectedObject> for Selected {
    fn from(value: SelectedObject) -> Self {
        Self::Object(value)
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
pub struct SelectedObject {
    pub r#as: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Given;

wire::number_constant! { Given: i64 = 1 }

pub mod literal {
    use super::wire;

    /// `"ok"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ok;

    wire::constant! { Ok = "ok" }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serializer};
    use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::MapAccessDeserializer;
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

    /// A string that none of the members is.
    pub fn refuse_text<'de, T: ByKind<'de>, E: Error>(text: &str) -> Result<T, E> {
        Err(E::invalid_value(Unexpected::Str(text), &T::EXPECTED))
    }

    /// Reads the only member that is an object.
    pub fn read_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object))
    }
}
