#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
    serde::Deserialize,
)]
pub struct Row {
    pub extra: String,
    #[serde(flatten)]
    pub other: std::collections::BTreeMap<String, String>,
}
