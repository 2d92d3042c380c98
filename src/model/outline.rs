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

/// An item of a file that was read back.
#[derive(Clone, Debug)]
pub struct WrittenItem {
    /// What it offers to code.
    pub outline: OutlineItem,
    /// What JSON it is.
    pub form: WrittenForm,
    /// What each type parameter is when nothing is said.
    pub defaults: Vec<Option<WrittenType>>,
    /// The type of each part; of a part that holds nothing, an empty tuple.
    pub types: Vec<WrittenType>,
}

/// What JSON an item is that was read back.
#[derive(Clone, Debug)]
pub enum WrittenForm {
    /// An object. The part without a wire name holds the keys that are no part.
    Object,
    /// One of its parts: the value, or what the part holds. A part with neither is not known.
    OneOf(Vec<Option<super::Literal>>),
    /// What its only part is.
    Same,
    /// Something that is known by this text only.
    Opaque(String),
}

/// A type as it stands in a file that was read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrittenType {
    /// `Vec<User>`, `super::Frame`
    Named {
        /// As it is written, without arguments.
        path: String,
        /// What stands in angle brackets.
        arguments: Vec<WrittenType>,
    },
    /// `(A, B)`, `()`
    Tuple(Vec<WrittenType>),
}
