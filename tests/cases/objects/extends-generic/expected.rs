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
pub struct Letter {
    pub stamp: String,
    pub payload: Vec<String>,
    pub sent: bool,
}
