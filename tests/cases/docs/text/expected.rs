/// A *user* of the system.
///
/// - has a name
/// - may have a [home page](https://example.com)
///
/// Arrays like number\[\] and generics like Array\<string> are no links, nor is \[this\].
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
    /// The name; see [`Address`] or [where they live](Address).
    pub name: String,
    pub address: Address,
}

/// Where somebody lives. `nowhere`
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
pub struct Address {
    /// Line one.
    /// Line two.
    pub street: String,
}
