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
pub struct Words {
    pub r#type: String,
    pub self_: String,
    #[serde(rename = "Self")]
    pub self_2: String,
    pub crate_: String,
    pub super_: String,
    pub r#async: String,
    pub r#match: String,
    pub union: String,
    pub r#gen: String,
    #[serde(rename = "_")]
    pub underscore: String,
}
