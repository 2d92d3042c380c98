#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct License {
    pub key: String,
    pub valid: std::time::Duration,
}
