#[allow(clippy::pub_underscore_fields)]
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
#[serde(rename_all = "PascalCase")]
pub struct Odd {
    #[serde(rename = "$ref")]
    pub r#ref: String,
    #[serde(rename = "@id")]
    pub id: String,
    pub _1abc: String,
    #[serde(rename = "")]
    pub empty: String,
    pub 日本: String,
    #[serde(rename = "a b")]
    pub a_b: String,
    #[serde(rename = "<")]
    pub less: String,
    #[serde(rename = "\"")]
    pub quotes: String,
    #[serde(rename = "\\")]
    pub backslash: String,
    pub _42: String,
    #[serde(rename = "__proto")]
    pub proto: String,
}
