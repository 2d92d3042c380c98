//! The items of a file as code that uses them sees them: names, types, what is derived. Not how they are read and written.

/// What a file offers.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// Its items, in order.
    pub items: Vec<OutlineItem>,
}

/// An item.
#[derive(Clone, Debug)]
pub struct OutlineItem {
    /// Its path in the file: `protocol::Frame`.
    pub path: String,
    /// What the user calls it in an option: `["User", "address"]`. Of a file that was read back, its path.
    pub address: Vec<String>,
    /// `struct`, `enum`, `type`
    pub keyword: &'static str,
    /// Its type parameters, with their defaults.
    pub generics: Vec<String>,
    /// What it derives or implements that code may hang on, sorted.
    pub traits: Vec<String>,
    /// Code elsewhere reckons with further parts.
    pub non_exhaustive: bool,
    /// Its fields, variants or constants, in order.
    pub parts: Vec<OutlinePart>,
}

/// A field, a variant, or a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlinePart {
    /// Its name.
    pub rust: String,
    /// What it is on the wire: a key, or a value.
    pub wire: String,
    /// What it holds; empty when nothing.
    pub ty: String,
    /// The same, with what stands behind an alias in its place, where that is another text.
    pub resolved: Option<String>,
    /// Whether JSON may do without it.
    pub presence: OutlinePresence,
}

/// Whether JSON may do without a field, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutlinePresence {
    /// There may be no key.
    pub optional: bool,
    /// There may be `null`.
    pub nullable: bool,
}
