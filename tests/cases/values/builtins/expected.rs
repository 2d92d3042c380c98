#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Cache {
    pub entries: serde_json::Map<String, serde_json::Value>,
    pub keys: serde_json::Map<String, serde_json::Value>,
    pub pattern: serde_json::Map<String, serde_json::Value>,
}
