/// What has to be escaped:
///
/// - Inside of `code`, all '\`' characters.
/// - Elsewhere the characters '_', '\[', '\]' and '>'.
///
/// The order:
/// 1. The '\`' first,
/// 2. then `['key']`.
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
pub struct Escaped {
    pub text: String,
}
