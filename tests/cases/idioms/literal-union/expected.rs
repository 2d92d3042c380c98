#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Model {
    Small,
    Large,
    /// Any other string.
    Other(String),
}

wire::strings! {
    Model {
        Small: "small",
        Large: "large",
        ..Other(String)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Call {
    pub model: Model,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<LiteralUnionNone>,
}

wire::deserialize! {
    Call {
        model: required("model"),
        fallback: optional("fallback"),
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LiteralUnionNone {
    None,
    /// Any other string.
    Other(String),
}

wire::strings! {
    LiteralUnionNone {
        None: "none",
        ..Other(String)
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
    use std::fmt;
    use std::marker::PhantomData;

    /// An enum of strings: what each variant is in JSON.
    macro_rules! strings {
        // The last variant is any other string.
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal,)+ ..$other:ident($string:ty) }) => {
            #[allow(deprecated)]
            impl $name {
                /// The value as it is written in JSON.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        Self::$other(text) => text,
                        known => known.known_text(),
                    }
                }

                // Apart, so that it is looked up in a table.
                #[inline(never)]
                const fn known_text(&self) -> &'static str {
                    match self {
                        $(Self::$variant => $text,)+
                        Self::$other(_) => "",
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::convert::From<$string> for $name {
                fn from(text: $string) -> Self {
                    Self::known(&text).unwrap_or_else(|| Self::$other(text.into()))
                }
            }

            #[allow(deprecated)]
            impl ::core::convert::From<&str> for $name {
                fn from(text: &str) -> Self {
                    Self::known(text).unwrap_or_else(|| Self::$other(text.into()))
                }
            }

            #[allow(deprecated)]
            impl ::core::str::FromStr for $name {
                type Err = ::core::convert::Infallible;

                fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                    ::core::result::Result::Ok(text.into())
                }
            }

            wire::strings!(@impl $name open() $($table)? { $($variant: $text),+ });
        };
        (@impl $name:ident $read:ident($($known:path)?) $($table:ident)? { $($variant:ident: $text:literal),+ }) => {
            #[allow(deprecated)]
            impl $name {
                #[inline]
                fn known(text: &str) -> ::core::option::Option<Self> {
                    wire::strings!(@known text $($table)? { $($variant: $text),+ })
                }
            }

            #[allow(deprecated)]
            impl ::core::fmt::Display for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::$read(deserializer, $($known)?)
                }
            }
        };
        (@known $given:ident { $($variant:ident: $text:literal),+ }) => {
            match $given {
                $($text => ::core::option::Option::Some(Self::$variant),)+
                _ => ::core::option::Option::None,
            }
        };
    }

    pub(super) use strings;

    /// Reads a string that may be one of those its type knows.
    pub fn open<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: From<String> + for<'a> From<&'a str>,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Open(PhantomData))
    }

    struct Open<T>(PhantomData<T>);

    impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Open<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            Ok(T::from(text))
        }

        fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
            Ok(T::from(text))
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

    /// The value of a key that must be there.
    pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(key))
    }
}
