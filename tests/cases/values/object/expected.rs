#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Blob {
    pub data: serde_json::Value,
    pub either: serde_json::Value,
}
