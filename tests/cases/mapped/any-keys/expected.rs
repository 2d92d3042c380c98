#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Loose {
    pub name: String,
    pub key: String,
    pub picked: PickedAnyString,
}

pub type PickedAnyString = std::collections::BTreeMap<String, serde_json::Value>;
