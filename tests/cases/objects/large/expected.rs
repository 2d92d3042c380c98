#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Page {
    pub a: serde_json::Value,
    pub b: serde_json::Value,
    pub c: serde_json::Value,
    pub d: serde_json::Value,
    pub e: serde_json::Value,
    pub f: serde_json::Value,
    pub g: serde_json::Value,
    pub h: serde_json::Value,
    pub i: serde_json::Value,
    pub j: serde_json::Value,
    pub k: serde_json::Value,
    pub l: serde_json::Value,
}

#[allow(clippy::option_option)]
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Chapter {
    pub first: Page,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Page>,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third: Option<Option<Page>>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Book {
    pub title: String,
    pub preface: Page,
    pub chapter: Box<Chapter>,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Chapter>,
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
