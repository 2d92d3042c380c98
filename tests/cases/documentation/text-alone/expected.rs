/// Patch body for Cognito users.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchCognitoUserBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<PatchCognitoUserBodyAppMetadata>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<PatchCognitoUserBodyUserMetadata>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

wire::deserialize! {
    PatchCognitoUserBody {
        app_metadata: optional("appMetadata"),
        blocked: optional("blocked"),
        email: optional("email"),
        first_name: optional("firstName"),
        last_name: optional("lastName"),
        name: optional("name"),
        nickname: optional("nickname"),
        password: optional("password"),
        picture: optional("picture"),
        user_metadata: optional("userMetadata"),
        username: optional("username"),
        user_pool_id: optional("userPoolId"),
        ..extra
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchCognitoUserBodyAppMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_tenants: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_agency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_migration: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oo_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_authorized: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
}

wire::deserialize! {
    PatchCognitoUserBodyAppMetadata {
        admin: optional("admin"),
        created_by: optional("createdBy"),
        cts_authorized: optional("ctsAuthorized"),
        cts_user_id: optional("ctsUserId"),
        customer_id: optional("customerId"),
        district_id: optional("districtId"),
        egrants_authorized: optional("egrantsAuthorized"),
        egrants_user_id: optional("egrantsUserId"),
        erp_authorized: optional("erpAuthorized"),
        erp_nc_authorized: optional("erpNcAuthorized"),
        erp_nc_user_id: optional("erpNcUserId"),
        erp_tenants: optional("erpTenants"),
        erp_user_id: optional("erpUserId"),
        fdp_authorized: optional("fdpAuthorized"),
        fdp_state_agency: optional("fdpStateAgency"),
        fdp_state_code: optional("fdpStateCode"),
        isite_authorized: optional("isiteAuthorized"),
        isite_migration: optional("isiteMigration"),
        mc_authorized: optional("mcAuthorized"),
        mc_user_id: optional("mcUserId"),
        oo_authorized: optional("ooAuthorized"),
        password_reset_required: optional("passwordResetRequired"),
        role: optional("role"),
        script_authorized: optional("scriptAuthorized"),
        titan_authorized: optional("titanAuthorized"),
        titan_user_id: optional("titanUserId"),
        is_external: optional("isExternal"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchCognitoUserBodyUserMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homeroom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_id: Option<String>,
}

wire::deserialize! {
    PatchCognitoUserBodyUserMetadata {
        homeroom_id: optional("homeroomId"),
        site_id: optional("siteId"),
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
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
}
