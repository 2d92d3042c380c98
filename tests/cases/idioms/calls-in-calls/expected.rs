#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Action<I> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reads: Option<I>,
}

wire::deserialize! {
    Action<I> {
        reads: optional("reads"),
    }
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
pub struct Piped<S, A> {
    pub schema: S,
    pub action: A,
}

pub type Checked = Piped<String, Action<String>>;

pub type Called = Action<String>;

pub type Taken = Action<Number>;

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Mapped {
    #[serde(serialize_with = "wire::number")]
    pub mapped: f64,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Chained {
    pub from: String,
    #[serde(serialize_with = "wire::number")]
    pub to: f64,
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
pub struct Transformed {
    pub found: String,
}

pub use wire::Number;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
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
}
