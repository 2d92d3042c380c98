#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Nested {
    pub lists: Vec<NestedLists>,
    pub maybe: Option<Vec<Option<NestedMaybe>>>,
    pub maps: std::collections::BTreeMap<String, NestedMapsValue>,
    pub pairs: (String, Vec<NestedPairs1>),
    pub rows: Vec<NestedRows>,
}

wire::deserialize! {
    Nested {
        lists: required("lists"),
        maybe: required("maybe"),
        maps: required("maps"),
        pairs: required("pairs"),
        rows: required("rows"),
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
#[serde(transparent)]
pub struct NestedMapsValue(
    pub std::collections::BTreeMap<String, std::collections::BTreeMap<String, NestedMapsValue>>,
);

impl From<std::collections::BTreeMap<String, std::collections::BTreeMap<String, NestedMapsValue>>>
    for NestedMapsValue
{
    fn from(
        value: std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, NestedMapsValue>,
        >,
    ) -> Self {
        Self(value)
    }
}

impl From<NestedMapsValue>
    for std::collections::BTreeMap<String, std::collections::BTreeMap<String, NestedMapsValue>>
{
    fn from(value: NestedMapsValue) -> Self {
        value.0
    }
}

impl std::ops::Deref for NestedMapsValue {
    type Target =
        std::collections::BTreeMap<String, std::collections::BTreeMap<String, NestedMapsValue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
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
pub struct NestedRows {
    pub row: NestedRowsRow,
    pub below: Vec<Vec<NestedRows>>,
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
pub struct NestedRowsRow {
    pub id: String,
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
#[serde(transparent)]
pub struct NestedLists(pub Vec<NestedLists>);

impl From<Vec<NestedLists>> for NestedLists {
    fn from(value: Vec<NestedLists>) -> Self {
        Self(value)
    }
}

impl From<NestedLists> for Vec<NestedLists> {
    fn from(value: NestedLists) -> Self {
        value.0
    }
}

impl std::ops::Deref for NestedLists {
    type Target = Vec<NestedLists>;

    fn deref(&self) -> &Self::Target {
        &self.0
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
#[serde(transparent)]
pub struct NestedMaybe(pub Vec<Option<NestedMaybe>>);

impl From<Vec<Option<NestedMaybe>>> for NestedMaybe {
    fn from(value: Vec<Option<NestedMaybe>>) -> Self {
        Self(value)
    }
}

impl From<NestedMaybe> for Vec<Option<NestedMaybe>> {
    fn from(value: NestedMaybe) -> Self {
        value.0
    }
}

impl std::ops::Deref for NestedMaybe {
    type Target = Vec<Option<NestedMaybe>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

pub type NestedPairs1 = (String, Vec<(String, NestedPairs1Value1_1)>);

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
#[serde(transparent)]
pub struct NestedPairs1Value1_1(pub Vec<(String, NestedPairs1Value1_1)>);

impl From<Vec<(String, NestedPairs1Value1_1)>> for NestedPairs1Value1_1 {
    fn from(value: Vec<(String, NestedPairs1Value1_1)>) -> Self {
        Self(value)
    }
}

impl From<NestedPairs1Value1_1> for Vec<(String, NestedPairs1Value1_1)> {
    fn from(value: NestedPairs1Value1_1) -> Self {
        value.0
    }
}

impl std::ops::Deref for NestedPairs1Value1_1 {
    type Target = Vec<(String, NestedPairs1Value1_1)>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
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
