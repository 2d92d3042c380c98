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
pub struct Output {
    pub chunk: Chunk,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<failure::Failure>,
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
pub struct Chunk {
    pub code: String,
    pub assets: Vec<String>,
}

pub mod failure {
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
    pub struct Failure {
        pub message: String,
        #[serde(default, deserialize_with = "super::wire::some")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub context: Option<String>,
    }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer};

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
    }
}
