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
#[serde(bound(deserialize = "T: serde::Deserialize<'de>"))]
pub struct List<T> {
    pub head: T,
    #[serde(deserialize_with = "serde::Deserialize::deserialize")]
    pub tail: Option<Box<List<T>>>,
}

pub type Words = List<String>;
