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
pub struct FooBar {
    pub a: String,
    #[serde(rename = "dataSet")]
    pub data_set: String,
    #[serde(rename = "data_set")]
    pub data_set_2: String,
}

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
pub struct FooBar2 {
    pub b: String,
}
