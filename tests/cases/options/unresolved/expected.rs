#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct License {
    pub key: serde_json::Value,
    pub list: Vec<serde_json::Value>,
}
