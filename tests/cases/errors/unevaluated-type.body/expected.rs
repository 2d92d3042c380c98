#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Choice {
    pub picked: serde_json::Value,
    pub named: serde_json::Value,
}
