/// Brackets \[like this\], \[like this\]\[ref\], \[x\]: y, and an array string\[\] of T\[\]; a [link](https://example.com/a_(b)).
///
/// Angles: Array\<string>, Map\<string, Array\<number>>, \<div class="x">, \</div>, \<br/>, \<!-- a comment, a \< b > c, \<T>.
///
/// A URL: <https://example.com/?a=b&c=[d]#e>, <https://example.com>, www.example.com/\<id>, mail@example.com.
///
/// | a | b |
/// |---|---|
/// | `x|y` | \[z\] |
///
/// [`Other`], [Other.field](Other), [the field](Other), `Nowhere.at`, [a site](https://example.com),
/// <https://example.com>, [`Other`], [the other](Other), , {@link Other.
///
/// # Examples
///
/// ```ts
/// const a: Array<string> = ["[x]"];
/// ```
///
/// ```text
/// Without a fence
/// const b = { a: [1] };
/// ```
///
/// \<caption>With a caption\</caption>
/// ```text
/// fn main() { panic!() }
/// ```
///
/// # See also
///
/// - [`Other`] and \[this\]
///
/// - <https://example.com/>\<x>
#[allow(
    deprecated,
    clippy::doc_markdown,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items
)]
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
pub struct Nasty {
    /// ```json
    /// { "a": [1] }
    /// ```
    pub fenced: String,
    /// ~~~text
    /// tildes, and never closed [x] <y>
    /// ~~~
    pub tildes: String,
    /// A `code span with ``` in it` and `` `ticks` `` and an open \` tick
    pub ticks: String,
    /// ```text
    /// indented code [x]
    /// ```
    ///
    /// - a list
    ///
    ///   code in the list \<x>
    ///
    /// 1. one
    ///    ```text
    ///    compile_error!("never");
    ///    ```
    /// > a quote
    /// > ```text
    /// > fn quoted() -> ! { loop {} }
    /// > ```
    /// > [`Other`] \[x\]
    /// >
    /// > ```text
    /// > quoted::code();
    /// > ```
    ///
    /// - ```text
    ///   listed::code();
    ///   ```
    /// - behind::a_mark();
    /// 2) ~~~text
    ///    numbered::code();
    ///    ~~~
    pub lists: String,
    /// # A heading
    ///
    /// Under
    /// =====
    ///
    /// ***
    /// \[escaped\] \<escaped\> \` \\ &lt;b&gt; &amp; \[^1\] \[^1\]: note
    pub headings: String,
    /// \<details>\<summary>More\</summary>
    ///
    /// inside
    ///
    /// \</details>
    pub html: String,
    #[deprecated = "use Other or \\[that\\]"]
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// Default: `[]`
    pub typed: String,
    /// `[Other]` \[Other\] \[`Other`\] \[Nasty::fenced\] crate::x \[std::fmt\]
    pub rusty: String,
}

/// Other. [Nasty.fenced](Nasty) @inheritDoc
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
pub struct Other {
    pub field: String,
}

pub mod ns {
    /// [`Inner`] [`Inner`] [`Other`](super::Other) [`Nasty`](super::Nasty)
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
    pub struct Inner {
        pub a: String,
    }
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
