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
pub struct Pair(pub (Option<Box<Pair>>, String));

impl From<(Option<Box<Pair>>, String)> for Pair {
    fn from(value: (Option<Box<Pair>>, String)) -> Self {
        Self(value)
    }
}

impl From<Pair> for (Option<Box<Pair>>, String) {
    fn from(value: Pair) -> Self {
        value.0
    }
}

impl std::ops::Deref for Pair {
    type Target = (Option<Box<Pair>>, String);

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
#[serde(transparent)]
pub struct Tree(pub Vec<Tree>);

impl From<Vec<Tree>> for Tree {
    fn from(value: Vec<Tree>) -> Self {
        Self(value)
    }
}

impl From<Tree> for Vec<Tree> {
    fn from(value: Tree) -> Self {
        value.0
    }
}

impl std::ops::Deref for Tree {
    type Target = Vec<Tree>;

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
pub struct Use {
    pub pair: Pair,
    pub tree: Tree,
}
