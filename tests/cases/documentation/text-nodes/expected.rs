/// What the products know about a user. Only administrators change it.
#[allow(clippy::doc_markdown)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AppMetadata {
    /// The administrator who is responsible for the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// The product that created the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the user may use CTS.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub cts_authorized: Option<bool>,
    /// The user's id in CTS.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub cts_user_id: Option<String>,
    /// The customer the user belongs to.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The district the user belongs to.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// Whether the user may use eGrants.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub egrants_authorized: Option<bool>,
    /// The user's id in eGrants.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub egrants_user_id: Option<String>,
    /// Whether the user may use ERP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_authorized: Option<bool>,
    /// Whether the user may use ERP NC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_nc_authorized: Option<bool>,
    /// The user's id in ERP NC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_nc_user_id: Option<String>,
    /// The ERP tenants of the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_tenants: Option<String>,
    /// The user's id in ERP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_user_id: Option<String>,
    /// Whether the user may use FDP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub fdp_authorized: Option<bool>,
    /// The state agency of the user in FDP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub fdp_state_agency: Option<String>,
    /// The state of the user in FDP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub fdp_state_code: Option<String>,
    /// Whether the user may use iSite.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub isite_authorized: Option<bool>,
    /// Whether the user was taken over from iSite.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub isite_migration: Option<bool>,
    /// Whether the user may use MC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub mc_authorized: Option<bool>,
    /// The user's id in MC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub mc_user_id: Option<String>,
    /// Whether the user may use OO.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub oo_authorized: Option<bool>,
    /// Whether the user has to choose a new password at the next sign-in.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<bool>,
    /// The role of the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the user may use Script.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub script_authorized: Option<bool>,
    /// Whether the user may use Titan.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub titan_authorized: Option<bool>,
    /// The user's id in Titan.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub titan_user_id: Option<String>,
}

/// AppMetadata of a user in a Cognito user pool.
#[allow(clippy::doc_markdown)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CognitoAppMetadata {
    /// The administrator who is responsible for the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// The product that created the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the user may use CTS.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub cts_authorized: Option<bool>,
    /// The user's id in CTS.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub cts_user_id: Option<String>,
    /// The customer the user belongs to.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The district the user belongs to.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// Whether the user may use eGrants.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub egrants_authorized: Option<bool>,
    /// The user's id in eGrants.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub egrants_user_id: Option<String>,
    /// Whether the user may use ERP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_authorized: Option<bool>,
    /// Whether the user may use ERP NC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_nc_authorized: Option<bool>,
    /// The user's id in ERP NC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_nc_user_id: Option<String>,
    /// The ERP tenants of the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_tenants: Option<String>,
    /// The user's id in ERP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub erp_user_id: Option<String>,
    /// Whether the user may use FDP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub fdp_authorized: Option<bool>,
    /// The state agency of the user in FDP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub fdp_state_agency: Option<String>,
    /// The state of the user in FDP.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub fdp_state_code: Option<String>,
    /// Whether the user may use iSite.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub isite_authorized: Option<bool>,
    /// Whether the user was taken over from iSite.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub isite_migration: Option<bool>,
    /// Whether the user may use MC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub mc_authorized: Option<bool>,
    /// The user's id in MC.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub mc_user_id: Option<String>,
    /// Whether the user may use OO.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub oo_authorized: Option<bool>,
    /// Whether the user has to choose a new password at the next sign-in.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<bool>,
    /// The role of the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the user may use Script.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub script_authorized: Option<bool>,
    /// Whether the user may use Titan.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub titan_authorized: Option<bool>,
    /// The user's id in Titan.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub titan_user_id: Option<String>,
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
}

/// Patch body for Cognito users.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PatchCognitoUserBody {
    /// What the products know about the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<CognitoAppMetadata>,
    /// The given name.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The family name.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The user pool the user is created in.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// Whether the user is kept from signing in.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// The email address.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The full name.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The nickname.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The first password; an invited user chooses it.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The address of a picture.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the user may change.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<UserMetadata>,
    /// The name to sign in with, where that is not the email address.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Base request body for creating a user.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PostBaseUserBody {
    /// What the products know about the user.
    pub app_metadata: AppMetadata,
    /// Whether the user is kept from signing in.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// The email address.
    pub email: String,
    /// The full name.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The nickname.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The first password; an invited user chooses it.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The address of a picture.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the user may change.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<UserMetadata>,
    /// The name to sign in with, where that is not the email address.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Request body for creating a Cognito user.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
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
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// The email address.
    pub email: String,
    /// The full name.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The nickname.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The first password; an invited user chooses it.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The address of a picture.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the user may change.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<UserMetadata>,
    /// The name to sign in with, where that is not the email address.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a user may change about themselves.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
#[serde(rename_all = "camelCase")]
pub struct UserMetadata {
    /// The homeroom of the user.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub homeroom_id: Option<String>,
    /// The site the user works at.
    #[serde(default, deserialize_with = "wire::some", skip_serializing_if = "Option::is_none")]
    pub site_id: Option<String>,
}

/// How types are read and written that serde has no derive for.
mod wire {
    use serde::{Deserialize, Deserializer};

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
    }
}
