// Made by tserde 0.1.0. Changes to this file are lost when it is made again.
// Command: tserde (target generated/harmony_auth.rs of tserde.toml)
// Fingerprint of its inputs and options: 82477c5667de579d

/// What a product is asked when a user signs in to it.
///
/// # Remarks
///
/// Sent as form fields.
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
pub struct ProductSpecificAuthorizeRequest {
    /// The user who signs in.
    pub user_id: String,
    /// The email address of that user.
    pub user_email: String,
    /// The tenant the user signs in to.
    pub tenant_id: String,
}

/// What a product answers.
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
pub struct ProductSpecificAuthorizeResponse {
    /// Whether the user may use the product.
    pub is_authorized: bool,
    /// Claims that are added to the user's tokens.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_claims: Option<CustomClaims>,
}

/// Claims by the token they are added to.
#[allow(clippy::doc_markdown)]
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
pub struct CustomClaims {
    /// Claims of the [ID token](https://openid.net/specs/openid-connect-core-1_0.html#IDToken).
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Claims>,
    /// Claims of the access token.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Claims>,
}

/// The values of each claim.
///
/// # Examples
///
/// ```json
/// { "role": ["admin", "user"], "department": ["sales"] }
/// ```
pub type Claims = std::collections::BTreeMap<String, Vec<String>>;

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

/// [`AppMetadata`] of a user in a Cognito user pool.
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

/// Request body for creating an Auth0 user.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PostAuth0UserBody {
    /// The application the user is invited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Where the user's account comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<PostAuth0UserBodyConnection>,
    /// Whether the email address is known to be the user's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The family name.
    pub family_name: String,
    /// The given name.
    pub given_name: String,
    /// Whether an invitation is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_invite: Option<bool>,
    /// What the user may change.
    pub user_metadata: Auth0UserMetadata,
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
    /// The name to sign in with, where that is not the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl<'de> serde::Deserialize<'de> for PostAuth0UserBody {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for PostAuth0UserBody {
    const EXPECTED: &'static str = "struct PostAuth0UserBody";

    fn object<A: serde::de::MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut client_id = None;
        let mut connection = None;
        let mut email_verified = None;
        let mut family_name = None;
        let mut given_name = None;
        let mut send_invite = None;
        let mut user_metadata = None;
        let mut app_metadata = None;
        let mut blocked = None;
        let mut email = None;
        let mut name = None;
        let mut nickname = None;
        let mut password = None;
        let mut picture = None;
        let mut username = None;
        let mut extra = std::collections::BTreeMap::new();
        while let Some(key) = object.next_key::<wire::Key>()? {
            match key.as_str() {
                "clientId" => client_id = Some(object.next_value()?),
                "connection" => connection = Some(object.next_value()?),
                "emailVerified" => email_verified = Some(object.next_value()?),
                "familyName" => family_name = Some(object.next_value()?),
                "givenName" => given_name = Some(object.next_value()?),
                "sendInvite" => send_invite = Some(object.next_value()?),
                "userMetadata" => user_metadata = Some(object.next_value()?),
                "appMetadata" => app_metadata = Some(object.next_value()?),
                "blocked" => blocked = Some(object.next_value()?),
                "email" => email = Some(object.next_value()?),
                "name" => name = Some(object.next_value()?),
                "nickname" => nickname = Some(object.next_value()?),
                "password" => password = Some(object.next_value()?),
                "picture" => picture = Some(object.next_value()?),
                "username" => username = Some(object.next_value()?),
                _ => {
                    extra.insert(key.into_owned(), object.next_value()?);
                }
            }
        }
        Ok(Self {
            client_id,
            connection,
            email_verified,
            family_name: wire::required(family_name, "familyName")?,
            given_name: wire::required(given_name, "givenName")?,
            send_invite,
            user_metadata: wire::required(user_metadata, "userMetadata")?,
            app_metadata: wire::required(app_metadata, "appMetadata")?,
            blocked,
            email: wire::required(email, "email")?,
            name,
            nickname,
            password,
            picture,
            username,
            extra,
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PostAuth0UserBodyConnection {
    District,
    SelfSignup,
}

impl PostAuth0UserBodyConnection {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 2] = [Self::District, Self::SelfSignup];

    /// The value as it is written in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::SelfSignup => "self-signup",
        }
    }

    fn known(text: &str) -> Option<Self> {
        match text {
            "district" => Some(Self::District),
            "self-signup" => Some(Self::SelfSignup),
            _ => None,
        }
    }
}

impl std::fmt::Display for PostAuth0UserBodyConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for PostAuth0UserBodyConnection {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::known(text).ok_or_else(|| InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
    }
}

impl serde::Serialize for PostAuth0UserBodyConnection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for PostAuth0UserBodyConnection {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::known(deserializer, Self::known)
    }
}

/// Patch body for Auth0 users.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchAuth0UserBody {
    /// The application the user is invited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Where the user's account comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<PostAuth0UserBodyConnection>,
    /// Whether the email address is known to be the user's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// The given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Whether an invitation is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_invite: Option<bool>,
    /// What the user may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Auth0UserMetadata>,
    /// What the products know about the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<AppMetadata>,
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
    /// The name to sign in with, where that is not the email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl<'de> serde::Deserialize<'de> for PatchAuth0UserBody {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for PatchAuth0UserBody {
    const EXPECTED: &'static str = "struct PatchAuth0UserBody";

    fn object<A: serde::de::MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut client_id = None;
        let mut connection = None;
        let mut email_verified = None;
        let mut family_name = None;
        let mut given_name = None;
        let mut send_invite = None;
        let mut user_metadata = None;
        let mut app_metadata = None;
        let mut blocked = None;
        let mut email = None;
        let mut name = None;
        let mut nickname = None;
        let mut password = None;
        let mut picture = None;
        let mut username = None;
        let mut extra = std::collections::BTreeMap::new();
        while let Some(key) = object.next_key::<wire::Key>()? {
            match key.as_str() {
                "clientId" => client_id = Some(object.next_value()?),
                "connection" => connection = Some(object.next_value()?),
                "emailVerified" => email_verified = Some(object.next_value()?),
                "familyName" => family_name = Some(object.next_value()?),
                "givenName" => given_name = Some(object.next_value()?),
                "sendInvite" => send_invite = Some(object.next_value()?),
                "userMetadata" => user_metadata = Some(object.next_value()?),
                "appMetadata" => app_metadata = Some(object.next_value()?),
                "blocked" => blocked = Some(object.next_value()?),
                "email" => email = Some(object.next_value()?),
                "name" => name = Some(object.next_value()?),
                "nickname" => nickname = Some(object.next_value()?),
                "password" => password = Some(object.next_value()?),
                "picture" => picture = Some(object.next_value()?),
                "username" => username = Some(object.next_value()?),
                _ => {
                    extra.insert(key.into_owned(), object.next_value()?);
                }
            }
        }
        Ok(Self {
            client_id,
            connection,
            email_verified,
            family_name,
            given_name,
            send_invite,
            user_metadata,
            app_metadata,
            blocked,
            email,
            name,
            nickname,
            password,
            picture,
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

/// [`UserMetadata`] of a user in Auth0.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Auth0UserMetadata {
    /// The homeroom of the user.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homeroom_id: Option<String>,
    /// The site the user works at.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_id: Option<String>,
    /// What the user chose when asked for a second factor.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_opt_in: Option<serde_json::Value>,
    /// The notifications the user wants, by topic.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_subscriptions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
    use std::borrow::Cow;
    use std::fmt;
    use std::marker::PhantomData;
    use std::str::FromStr;

    /// A value that is none of those its type has.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InvalidValue(String);

    impl fmt::Display for InvalidValue {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl std::error::Error for InvalidValue {}

    impl InvalidValue {
        /// None of the values that are expected.
        pub(super) fn one_of<T: fmt::Display, E: fmt::Display>(value: T, expected: &[E]) -> Self {
            let expected: Vec<String> = expected.iter().map(|value| format!("`{value}`")).collect();
            let one_of = if expected.len() == 1 { "" } else { "one of " };
            Self(format!("unknown value `{value}`, expected {one_of}{}", expected.join(", ")))
        }
    }

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
    }

    /// Reads a string that has to be one of those its type knows.
    pub fn known<'de, T, D>(deserializer: D, known: impl Fn(&str) -> Option<T>) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Known(known, PhantomData))
    }

    struct Known<T, F>(F, PhantomData<T>);

    impl<T, F> Visitor<'_> for Known<T, F>
    where
        T: FromStr,
        T::Err: fmt::Display,
        F: Fn(&str) -> Option<T>,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            // What is not known says why.
            self.0(text).map_or_else(|| text.parse().map_err(E::custom), Ok)
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
