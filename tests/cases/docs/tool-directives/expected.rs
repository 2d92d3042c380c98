/// An account.
#[allow(deprecated)]
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
pub struct Account {
    pub user_id: String,
    /// Its name.
    pub full_name: String,
    /// When it was made.
    pub made: String,
    /// Who made it.
    pub by: String,
    pub state: String,
    /// Whether it is closed.
    #[deprecated = "by `state`"]
    pub closed: bool,
    /// Turns a rule off:
    ///
    /// ```js
    /// // here
    /// prettier-ignore
    /// ```
    ///
    /// eslint-disable is what others have.
    pub rule: String,
}
