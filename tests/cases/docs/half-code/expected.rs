/// Says that apply() was called.
#[allow(clippy::doc_markdown)]
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
pub struct Applied {
    /// The value of \`uri, as it came:
    /// - It begins with a slash (`/`)\`.
    /// - It is not escaped.
    pub uri: String,
}
