#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Bag {
    pub anything: serde_json::Value,
    pub something: serde_json::Value,
    pub list: Vec<serde_json::Value>,
}
