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
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductSpecificAuthorizeResponse {
    /// Whether the user may use the product.
    pub is_authorized: bool,
    /// Claims that are added to the user's tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_claims: Option<CustomClaims>,
}

wire::deserialize! {
    ProductSpecificAuthorizeResponse {
        is_authorized: required("isAuthorized"),
        custom_claims: optional("customClaims"),
    }
}

/// Claims by the token they are added to.
#[allow(clippy::doc_markdown)]
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomClaims {
    /// Claims of the [ID token](https://openid.net/specs/openid-connect-core-1_0.html#IDToken).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Claims>,
    /// Claims of the access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Claims>,
}

wire::deserialize! {
    CustomClaims {
        id_token: optional("idToken"),
        access_token: optional("accessToken"),
    }
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
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AppMetadata {
    /// The administrator who is responsible for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// The product that created the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the user may use CTS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_authorized: Option<bool>,
    /// The user's id in CTS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_user_id: Option<String>,
    /// The customer the user belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The district the user belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// Whether the user may use eGrants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_authorized: Option<bool>,
    /// The user's id in eGrants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_user_id: Option<String>,
    /// Whether the user may use ERP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_authorized: Option<bool>,
    /// Whether the user may use ERP NC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_authorized: Option<bool>,
    /// The user's id in ERP NC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_user_id: Option<String>,
    /// The ERP tenants of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_tenants: Option<String>,
    /// The user's id in ERP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_user_id: Option<String>,
    /// Whether the user may use FDP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_authorized: Option<bool>,
    /// The state agency of the user in FDP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_agency: Option<String>,
    /// The state of the user in FDP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_code: Option<String>,
    /// Whether the user may use iSite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_authorized: Option<bool>,
    /// Whether the user was taken over from iSite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_migration: Option<bool>,
    /// Whether the user may use MC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_authorized: Option<bool>,
    /// The user's id in MC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_user_id: Option<String>,
    /// Whether the user may use OO.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oo_authorized: Option<bool>,
    /// Whether the user has to choose a new password at the next sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<bool>,
    /// The role of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the user may use Script.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_authorized: Option<bool>,
    /// Whether the user may use Titan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_authorized: Option<bool>,
    /// The user's id in Titan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_user_id: Option<String>,
}

wire::deserialize! {
    AppMetadata {
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
    }
}

/// [`AppMetadata`] of a user in a Cognito user pool.
#[allow(clippy::doc_markdown)]
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CognitoAppMetadata {
    /// The administrator who is responsible for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin: Option<String>,
    /// The product that created the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Whether the user may use CTS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_authorized: Option<bool>,
    /// The user's id in CTS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cts_user_id: Option<String>,
    /// The customer the user belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// The district the user belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// Whether the user may use eGrants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_authorized: Option<bool>,
    /// The user's id in eGrants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egrants_user_id: Option<String>,
    /// Whether the user may use ERP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_authorized: Option<bool>,
    /// Whether the user may use ERP NC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_authorized: Option<bool>,
    /// The user's id in ERP NC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_nc_user_id: Option<String>,
    /// The ERP tenants of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_tenants: Option<String>,
    /// The user's id in ERP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erp_user_id: Option<String>,
    /// Whether the user may use FDP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_authorized: Option<bool>,
    /// The state agency of the user in FDP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_agency: Option<String>,
    /// The state of the user in FDP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fdp_state_code: Option<String>,
    /// Whether the user may use iSite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_authorized: Option<bool>,
    /// Whether the user was taken over from iSite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isite_migration: Option<bool>,
    /// Whether the user may use MC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_authorized: Option<bool>,
    /// The user's id in MC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mc_user_id: Option<String>,
    /// Whether the user may use OO.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oo_authorized: Option<bool>,
    /// Whether the user has to choose a new password at the next sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_reset_required: Option<bool>,
    /// The role of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Whether the user may use Script.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_authorized: Option<bool>,
    /// Whether the user may use Titan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_authorized: Option<bool>,
    /// The user's id in Titan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub titan_user_id: Option<String>,
    /// Whether the user signs in with an identity provider of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_external: Option<bool>,
}

wire::deserialize! {
    CognitoAppMetadata {
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

wire::deserialize! {
    PostAuth0UserBody {
        client_id: optional("clientId"),
        connection: optional("connection"),
        email_verified: optional("emailVerified"),
        family_name: required("familyName"),
        given_name: required("givenName"),
        send_invite: optional("sendInvite"),
        user_metadata: required("userMetadata"),
        app_metadata: required("appMetadata"),
        blocked: optional("blocked"),
        email: required("email"),
        name: optional("name"),
        nickname: optional("nickname"),
        password: optional("password"),
        picture: optional("picture"),
        username: optional("username"),
        ..extra
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PostAuth0UserBodyConnection {
    District,
    SelfSignup,
}

wire::strings! {
    PostAuth0UserBodyConnection {
        District: "district",
        SelfSignup: "self-signup",
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

wire::deserialize! {
    PatchAuth0UserBody {
        client_id: optional("clientId"),
        connection: optional("connection"),
        email_verified: optional("emailVerified"),
        family_name: optional("familyName"),
        given_name: optional("givenName"),
        send_invite: optional("sendInvite"),
        user_metadata: optional("userMetadata"),
        app_metadata: optional("appMetadata"),
        blocked: optional("blocked"),
        email: optional("email"),
        name: optional("name"),
        nickname: optional("nickname"),
        password: optional("password"),
        picture: optional("picture"),
        username: optional("username"),
        ..extra
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

wire::deserialize! {
    PostCognitoUserBody {
        app_metadata: required("appMetadata"),
        first_name: required("firstName"),
        last_name: required("lastName"),
        user_pool_id: required("userPoolId"),
        blocked: optional("blocked"),
        email: required("email"),
        name: optional("name"),
        nickname: optional("nickname"),
        password: optional("password"),
        picture: optional("picture"),
        user_metadata: optional("userMetadata"),
        username: optional("username"),
        ..extra
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

wire::deserialize! {
    PatchCognitoUserBody {
        app_metadata: optional("appMetadata"),
        first_name: optional("firstName"),
        last_name: optional("lastName"),
        user_pool_id: optional("userPoolId"),
        blocked: optional("blocked"),
        email: optional("email"),
        name: optional("name"),
        nickname: optional("nickname"),
        password: optional("password"),
        picture: optional("picture"),
        user_metadata: optional("userMetadata"),
        username: optional("username"),
        ..extra
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

wire::deserialize! {
    PostBaseUserBody {
        app_metadata: required("appMetadata"),
        blocked: optional("blocked"),
        email: required("email"),
        name: optional("name"),
        nickname: optional("nickname"),
        password: optional("password"),
        picture: optional("picture"),
        user_metadata: optional("userMetadata"),
        username: optional("username"),
        ..extra
    }
}

/// What a user may change about themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UserMetadata {
    /// The homeroom of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homeroom_id: Option<String>,
    /// The site the user works at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_id: Option<String>,
}

wire::deserialize! {
    UserMetadata {
        homeroom_id: optional("homeroomId"),
        site_id: optional("siteId"),
    }
}

/// [`UserMetadata`] of a user in Auth0.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Auth0UserMetadata {
    /// The homeroom of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homeroom_id: Option<String>,
    /// The site the user works at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_id: Option<String>,
    /// What the user chose when asked for a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_opt_in: Option<serde_json::Value>,
    /// The notifications the user wants, by topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_subscriptions: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

wire::deserialize! {
    Auth0UserMetadata {
        homeroom_id: optional("homeroomId"),
        site_id: optional("siteId"),
        mfa_opt_in: optional("mfaOptIn"),
        notification_subscriptions: optional("notificationSubscriptions"),
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};
    use serde::de::{DeserializeSeed, Error, IgnoredAny, IntoDeserializer, MapAccess, Visitor};
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

    /// An enum of strings: what each variant is in JSON.
    macro_rules! strings {
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal),+ $(,)? }) => {
            #[allow(deprecated)]
            impl $name {
                /// All values, in the order of their declaration.
                pub const ALL: [Self; [$($text),+].len()] = [$(Self::$variant),+];

                /// The value as it is written in JSON.
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    match self {
                        $(Self::$variant => $text,)+
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::str::FromStr for $name {
                type Err = wire::InvalidValue;

                fn from_str(text: &str) -> ::core::result::Result<Self, wire::InvalidValue> {
                    Self::known(text).ok_or_else(|| wire::InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
                }
            }

            wire::strings!(@impl $name known(Self::known) $($table)? { $($variant: $text),+ });
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
            match self.0(text) {
                Some(value) => Ok(value),
                None => unknown(text),
            }
        }
    }

    /// What is not known says why, apart from where all others pass.
    #[cold]
    fn unknown<T, E>(text: &str) -> Result<T, E>
    where
        T: FromStr,
        T::Err: fmt::Display,
        E: Error,
    {
        text.parse().map_err(E::custom)
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
}
