/// What is served.
///
/// # Examples
///
/// ```text
/// serve(
///   new Handler([
///     first,
///   ]),
/// );
/// export const configuration = { aborts: true, retries: 3, timeout: 1000, name: "a name that is long" };
/// ```
#[allow(clippy::option_option)]
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
pub struct Handler {
    /// Ends like a call does (
    /// and goes on) as text; or is less \<
    /// than that.
    pub name: String,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<Option<String>>,
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
