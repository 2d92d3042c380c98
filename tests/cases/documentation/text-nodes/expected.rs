/// What the products know about a user. Only administrators change it.
#[allow(clippy::doc_markdown)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AppMetadata {
    /// The administrator who is responsible for the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// The product that created the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the user may use CTS.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_authorized: Option<bool>,
    /// The user's id in CTS.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_user_id: Option<String>,
    /// The customer the user belongs to.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The district the user belongs to.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// Whether the user may use eGrants.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_authorized: Option<bool>,
    /// The user's id in eGrants.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_user_id: Option<String>,
    /// Whether the user may use ERP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_authorized: Option<bool>,
    /// Whether the user may use ERP NC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_authorized: Option<bool>,
    /// The user's id in ERP NC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_user_id: Option<String>,
    /// The ERP tenants of the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_tenants: Option<String>,
    /// The user's id in ERP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_user_id: Option<String>,
    /// Whether the user may use FDP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_authorized: Option<bool>,
    /// The state agency of the user in FDP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_agency: Option<String>,
    /// The state of the user in FDP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_code: Option<String>,
    /// Whether the user may use iSite.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_authorized: Option<bool>,
    /// Whether the user was taken over from iSite.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_migration: Option<bool>,
    /// Whether the user may use MC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_authorized: Option<bool>,
    /// The user's id in MC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_user_id: Option<String>,
    /// Whether the user may use OO.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oo_authorized: Option<bool>,
    /// Whether the user has to choose a new password at the next sign-in.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<bool>,
    /// The role of the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the user may use Script.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_authorized: Option<bool>,
    /// Whether the user may use Titan.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_authorized: Option<bool>,
    /// The user's id in Titan.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_user_id: Option<String>,
}

/// AppMetadata of a user in a Cognito user pool.
#[allow(clippy::doc_markdown)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CognitoAppMetadata {
    /// The administrator who is responsible for the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// The product that created the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the user may use CTS.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_authorized: Option<bool>,
    /// The user's id in CTS.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_user_id: Option<String>,
    /// The customer the user belongs to.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The district the user belongs to.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// Whether the user may use eGrants.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_authorized: Option<bool>,
    /// The user's id in eGrants.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_user_id: Option<String>,
    /// Whether the user may use ERP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_authorized: Option<bool>,
    /// Whether the user may use ERP NC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_authorized: Option<bool>,
    /// The user's id in ERP NC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_user_id: Option<String>,
    /// The ERP tenants of the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_tenants: Option<String>,
    /// The user's id in ERP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_user_id: Option<String>,
    /// Whether the user may use FDP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_authorized: Option<bool>,
    /// The state agency of the user in FDP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_agency: Option<String>,
    /// The state of the user in FDP.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_code: Option<String>,
    /// Whether the user may use iSite.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_authorized: Option<bool>,
    /// Whether the user was taken over from iSite.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_migration: Option<bool>,
    /// Whether the user may use MC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_authorized: Option<bool>,
    /// The user's id in MC.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_user_id: Option<String>,
    /// Whether the user may use OO.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oo_authorized: Option<bool>,
    /// Whether the user has to choose a new password at the next sign-in.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<bool>,
    /// The role of the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the user may use Script.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_authorized: Option<bool>,
    /// Whether the user may use Titan.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_authorized: Option<bool>,
    /// The user's id in Titan.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_user_id: Option<String>,
    /// Whether the user signs in with an identity provider of their own.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
}

/// Patch body for Cognito users.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchCognitoUserBody {
    /// What the products know about the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<CognitoAppMetadata>,
    /// The given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The user pool the user is created in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// Whether the user is kept from signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// The email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The first password; an invited user chooses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The address of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the user may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<UserMetadata>,
    /// The name to sign in with, where that is not the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl<'de> serde::Deserialize<'de> for PatchCognitoUserBody {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for PatchCognitoUserBody {
    const EXPECTED: &'static str = "struct PatchCognitoUserBody";

    fn object<A: serde::de::MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut app_metadata = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut user_pool_id = None;
        let mut blocked = None;
        let mut email = None;
        let mut name = None;
        let mut nickname = None;
        let mut password = None;
        let mut picture = None;
        let mut user_metadata = None;
        let mut username = None;
        let mut extra = std::collections::BTreeMap::new();
        while let Some(key) = object.next_key::<wire::Key>()? {
            match key.as_str() {
                "appMetadata" => app_metadata = Some(object.next_value()?),
                "firstName" => first_name = Some(object.next_value()?),
                "lastName" => last_name = Some(object.next_value()?),
                "userPoolId" => user_pool_id = Some(object.next_value()?),
                "blocked" => blocked = Some(object.next_value()?),
                "email" => email = Some(object.next_value()?),
                "name" => name = Some(object.next_value()?),
                "nickname" => nickname = Some(object.next_value()?),
                "password" => password = Some(object.next_value()?),
                "picture" => picture = Some(object.next_value()?),
                "userMetadata" => user_metadata = Some(object.next_value()?),
                "username" => username = Some(object.next_value()?),
                _ => {
                    extra.insert(key.into_owned(), object.next_value()?);
                }
            }
        }
        Ok(Self {
            app_metadata,
            first_name,
            last_name,
            user_pool_id,
            blocked,
            email,
            name,
            nickname,
            password,
            picture,
            user_metadata,
            username,
            extra,
        })
    }
}

/// Base request body for creating a user.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PostBaseUserBody {
    /// What the products know about the user.
    pub app_metadata: AppMetadata,
    /// Whether the user is kept from signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// The email address.
    pub email: String,
    /// The full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The first password; an invited user chooses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The address of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the user may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<UserMetadata>,
    /// The name to sign in with, where that is not the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl<'de> serde::Deserialize<'de> for PostBaseUserBody {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for PostBaseUserBody {
    const EXPECTED: &'static str = "struct PostBaseUserBody";

    fn object<A: serde::de::MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut app_metadata = None;
        let mut blocked = None;
        let mut email = None;
        let mut name = None;
        let mut nickname = None;
        let mut password = None;
        let mut picture = None;
        let mut user_metadata = None;
        let mut username = None;
        let mut extra = std::collections::BTreeMap::new();
        while let Some(key) = object.next_key::<wire::Key>()? {
            match key.as_str() {
                "appMetadata" => app_metadata = Some(object.next_value()?),
                "blocked" => blocked = Some(object.next_value()?),
                "email" => email = Some(object.next_value()?),
                "name" => name = Some(object.next_value()?),
                "nickname" => nickname = Some(object.next_value()?),
                "password" => password = Some(object.next_value()?),
                "picture" => picture = Some(object.next_value()?),
                "userMetadata" => user_metadata = Some(object.next_value()?),
                "username" => username = Some(object.next_value()?),
                _ => {
                    extra.insert(key.into_owned(), object.next_value()?);
                }
            }
        }
        Ok(Self {
            app_metadata: wire::required(app_metadata, "appMetadata")?,
            blocked,
            email: wire::required(email, "email")?,
            name,
            nickname,
            password,
            picture,
            user_metadata,
            username,
            extra,
        })
    }
}

/// Request body for creating a Cognito user.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PostCognitoUserBody {
    /// What the products know about the user.
    pub app_metadata: CognitoAppMetadata,
    /// The given name.
    pub first_name: String,
    /// The family name.
    pub last_name: String,
    /// The user pool the user is created in.
    pub user_pool_id: String,
    /// Whether the user is kept from signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// The email address.
    pub email: String,
    /// The full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The first password; an invited user chooses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The address of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the user may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<UserMetadata>,
    /// The name to sign in with, where that is not the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl<'de> serde::Deserialize<'de> for PostCognitoUserBody {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for PostCognitoUserBody {
    const EXPECTED: &'static str = "struct PostCognitoUserBody";

    fn object<A: serde::de::MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut app_metadata = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut user_pool_id = None;
        let mut blocked = None;
        let mut email = None;
        let mut name = None;
        let mut nickname = None;
        let mut password = None;
        let mut picture = None;
        let mut user_metadata = None;
        let mut username = None;
        let mut extra = std::collections::BTreeMap::new();
        while let Some(key) = object.next_key::<wire::Key>()? {
            match key.as_str() {
                "appMetadata" => app_metadata = Some(object.next_value()?),
                "firstName" => first_name = Some(object.next_value()?),
                "lastName" => last_name = Some(object.next_value()?),
                "userPoolId" => user_pool_id = Some(object.next_value()?),
                "blocked" => blocked = Some(object.next_value()?),
                "email" => email = Some(object.next_value()?),
                "name" => name = Some(object.next_value()?),
                "nickname" => nickname = Some(object.next_value()?),
                "password" => password = Some(object.next_value()?),
                "picture" => picture = Some(object.next_value()?),
                "userMetadata" => user_metadata = Some(object.next_value()?),
                "username" => username = Some(object.next_value()?),
                _ => {
                    extra.insert(key.into_owned(), object.next_value()?);
                }
            }
        }
        Ok(Self {
            app_metadata: wire::required(app_metadata, "appMetadata")?,
            first_name: wire::required(first_name, "firstName")?,
            last_name: wire::required(last_name, "lastName")?,
            user_pool_id: wire::required(user_pool_id, "userPoolId")?,
            blocked,
            email: wire::required(email, "email")?,
            name,
            nickname,
            password,
            picture,
            user_metadata,
            username,
            extra,
        })
    }
}

/// What a user may change about themselves.
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
#[serde(rename_all = "camelCase")]
pub struct UserMetadata {
    /// The homeroom of the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homeroom_id: Option<String>,
    /// The site the user works at.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_id: Option<String>,
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
    use std::borrow::Cow;
    use std::fmt;
    use std::marker::PhantomData;

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
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

    /// A key of an object, which is that of the input where it lends it.
    pub struct Key<'de>(Cow<'de, str>);

    impl<'de> Deserialize<'de> for Key<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            by_kind(deserializer)
        }
    }

    impl<'de> ByKind<'de> for Key<'de> {
        const EXPECTED: &'static str = "a key";

        fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
            Ok(Self(Cow::Owned(text.into_owned())))
        }

        fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
            Ok(Self(Cow::Borrowed(text)))
        }
    }

    impl Key<'_> {
        /// To compare with.
        pub fn as_str(&self) -> &str {
            &self.0
        }
    }

    impl Key<'_> {
        /// To keep.
        pub fn into_owned(self) -> String {
            self.0.into_owned()
        }
    }

    /// The value of a key that must be there.
    pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(key))
    }
}
