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
#[serde(transparent)]
pub struct Pair(pub (String, Option<Box<Pair>>));

impl From<(String, Option<Box<Pair>>)> for Pair {
    fn from(value: (String, Option<Box<Pair>>)) -> Self {
        Self(value)
    }
}

impl From<Pair> for (String, Option<Box<Pair>>) {
    fn from(value: Pair) -> Self {
        value.0
    }
}

impl std::ops::Deref for Pair {
    type Target = (String, Option<Box<Pair>>);

    fn deref(&self) -> &Self::Target {
        &self.0
    }
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
pub struct Chain {
    pub start: Pair,
}
