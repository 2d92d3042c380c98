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
pub struct Meta {
    #[serde(rename = "_id")]
    pub id: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Page {
    pub docs: Vec<PageDocs>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<PageFirst>,
}

wire::deserialize! {
    Page {
        docs: required("docs"),
        first: optional("first"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct PageDocs {
    #[serde(rename = "_id")]
    pub id: String,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

wire::deserialize! {
    PageDocs {
        id: required("_id"),
        ..extra
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct PageFirst {
    #[serde(rename = "_id")]
    pub id: String,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

wire::deserialize! {
    PageFirst {
        id: required("_id"),
        ..extra
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Env {
    pub ok: bool,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

wire::deserialize! {
    Env {
        ok: required("ok"),
        ..extra
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Request {
    pub op: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<serde_json::Value>>,
    pub touched: std::collections::BTreeMap<String, bool>,
    #[serde(serialize_with = "wire::number")]
    pub count: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<serde_json::Value>,
}

wire::deserialize! {
    Request {
        op: required("op"),
        args: optional("args"),
        touched: required("touched"),
        count: required("count"),
        key: optional("key"),
    }
}

/// What it is given, as it is.
pub type Same<T> = T;

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
pub struct Holder {
    pub one: Meta,
    pub many: Vec<String>,
}

/// Nothing is left out by default.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Held {
    pub id: String,
    #[serde(serialize_with = "wire::number")]
    pub size: f64,
    pub by: String,
}

/// What is within an object may be anything, though others are mixed into that.
pub type Hook = serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Handled {
    pub handler: serde_json::Value,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

wire::deserialize! {
    Handled {
        handler: required("handler"),
        ..extra
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
    use std::borrow::Cow;
    use std::fmt;
    use std::marker::PhantomData;

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
        // All other keys are kept in the last field.
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal),)* ..$rest:ident }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                $(let mut $field = ::core::option::Option::None;)*
                let mut $rest = wire::none_of(|own: Self| own.$rest);
                while let ::core::option::Option::Some(key) = object.next_key::<wire::Key>()? {
                    match key.as_str() {
                        $($key => $field = ::core::option::Option::Some(object.next_value()?),)*
                        _ => _ = $rest.insert(key.read()?, object.next_value()?),
                    }
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key),)* $rest })
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

    /// The value of a key that must be there.
    pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(key))
    }

    /// No other keys yet, in the field of a struct that has them.
    pub fn none_of<S, M: Default>(_field: fn(S) -> M) -> M {
        M::default()
    }

    /// A key of an object, which is that of the input where it lends it.
    pub struct Key<'de>(Cow<'de, str>);

    impl Key<'_> {
        /// To compare with.
        pub fn as_str(&self) -> &str {
            &self.0
        }

        /// To keep.
        pub fn read<'de, T: Deserialize<'de>, E: Error>(self) -> Result<T, E> {
            T::deserialize(self.0.into_deserializer())
        }
    }

    impl<'de> Deserialize<'de> for Key<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(KeyVisitor)
        }
    }

    struct KeyVisitor;

    impl<'de> Visitor<'de> for KeyVisitor {
        type Value = Key<'de>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key.to_owned())))
        }

        fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Borrowed(key)))
        }

        fn visit_string<E: Error>(self, key: String) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key)))
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

    /// Writes a part of something made of numbers.
    pub struct AsNumber<'a, T>(pub &'a T);

    impl<T: Numeric> Serialize for AsNumber<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
        }
    }

    impl<T: Numeric> Numeric for Option<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Some(value) => serializer.serialize_some(&AsNumber(value)),
                None => serializer.serialize_none(),
            }
        }
    }
}
