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
pub struct Task {
    #[serde(deserialize_with = "serde::Deserialize::deserialize")]
    pub assignee: Option<String>,
    pub done: bool,
}
