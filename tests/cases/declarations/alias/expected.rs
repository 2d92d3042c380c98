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
pub struct User {
    pub id: UserId,
}

pub type UserId = String;

pub type Person = User;

pub type People = Vec<User>;

pub type Lookup = std::collections::BTreeMap<String, User>;
