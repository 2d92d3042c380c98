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
pub struct Rule {
    /// Only for ::before and ::after.
    pub pseudo: String,
}

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
pub struct Media {
    /// As in tg://photo?id=1 of a text.
    pub id: String,
}

#[allow(clippy::doc_link_with_quotes)]
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
pub struct Domain {
    /// Unsafe are ["confusables"](https://www.unicode.org/reports/tr39/).
    pub name: String,
}

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
pub struct Region {
    /// A [ccTLD ("top-level domain")](https://en.wikipedia.org/wiki/CcTLD): the United Kingdom's is "uk", AT&amp;T has none.
    pub code: String,
}
