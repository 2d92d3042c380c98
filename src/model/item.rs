//! An item, and what every item has, whatever it is.

use std::sync::Arc;

use super::{Flags, ItemId, Literal, Literals, Pattern, Struct, Text, Tuple, Ty, Union};

/// A type that is written.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is called.
    pub name: ItemName,
    /// What the user calls it in an option: `["User", "address"]`, namespaces included.
    pub address: Vec<Text>,
    /// Where it stands: the words of the namespaces around it, outermost first.
    pub namespace: Vec<Name>,
    /// The words of the file it comes from, without extension, for when names collide across files or the output
    /// mirrors the file tree.
    pub file: Vec<Text>,
    /// The Rust module it is written into, outermost first, as identifiers. Empty until `names`.
    pub module: Vec<Text>,
    /// Its documentation.
    pub docs: Docs,
    /// `pub`, `pub(crate)`, or nothing.
    pub visibility: Visibility,
    /// Its type parameters.
    pub generics: Vec<Generic>,
    /// What it derives.
    pub derives: Derives,
    /// `#[non_exhaustive]`
    pub non_exhaustive: bool,
    /// The builder that is derived for it.
    pub builder: Option<Builder>,
    /// Further attributes, as written: `#[cfg(test)]`.
    pub attributes: Vec<String>,
    /// What it is.
    pub kind: ItemKind,
}

/// How an item is called.
#[derive(Clone, Debug)]
pub struct ItemName {
    /// Where the name comes from.
    pub hint: NameHint,
    /// The Rust identifier. Empty until `names`.
    pub rust: Text,
}

/// Where an item's name comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NameHint {
    /// A declaration has this name; it is kept, in Rust's case.
    Declared(Text),
    /// Nothing names it: several places share it, and this is what it is.
    Made(Text),
    /// Part of another item: `User` and `address` give `UserAddress`.
    Nested {
        /// The item it is part of.
        parent: ItemId,
        /// The words behind the parent's name.
        segment: Text,
    },
    /// Part of a declaration that is no item itself: `User`, `address` and `city` give `UserAddressCity`.
    Within(Vec<Text>),
    /// A generic type with its arguments: `Partial` of `User` is `PartialUser`.
    Instance {
        /// The name of the generic.
        generic: Text,
        /// The words of the arguments.
        arguments: Vec<Text>,
        /// The item that it is made of, among the arguments: it stands beside that.
        of: Option<ItemId>,
    },
}

/// A name in both worlds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Name {
    /// As JSON has it; the empty string is a name too.
    pub wire: Text,
    /// What the Rust name is made from, when that is not the wire's.
    pub hint: Option<Text>,
    /// The Rust identifier, `r#` included where it needs it. Empty until `names`.
    pub rust: Text,
}

impl Name {
    /// A name that is in Rust what it is on the wire, but for spelling.
    pub fn wire(wire: impl Into<Text>) -> Self {
        Self { wire: wire.into(), hint: None, rust: Text::default() }
    }

    /// A name whose Rust side is made from `hint`.
    pub fn hinted(wire: impl Into<Text>, hint: impl Into<Text>) -> Self {
        Self { wire: wire.into(), hint: Some(hint.into()), rust: Text::default() }
    }
}

/// Documentation, in Markdown; written as `///`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// Text and links, in order; shared by all that the same comment documents.
    pub parts: Arc<[DocPart]>,
    /// `#[deprecated]`, with its note, which may be empty.
    pub deprecated: Option<String>,
}

/// A part of a documentation text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocPart {
    /// Markdown that rustdoc reads as it was meant (brackets escaped, code fences marked `text`).
    Text(String),
    /// An intra-doc link.
    Link {
        /// Where to.
        item: ItemId,
        /// What it says; the item's own name when there is none.
        text: Option<String>,
    },
}

/// Who may name an item and its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Visibility {
    /// `pub`
    #[default]
    Public,
    /// `pub(crate)`
    Crate,
    /// Nothing.
    Private,
}

/// A type parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generic {
    /// `T`. [`Ty::Parameter`] refers to it by position.
    pub name: Name,
    /// What it is when nothing is said. Rust wants parameters with defaults last; [`finish`](super::finish) sees to it.
    pub default: Option<Ty>,
}

/// What an item derives. serde's two traits are always there, derived or written out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derives {
    pub debug: bool,
    pub clone: bool,
    pub copy: bool,
    pub partial_eq: bool,
    pub eq: bool,
    pub hash: bool,
    pub ord: bool,
    pub default: bool,
    /// What the user adds, as paths.
    pub extra: Vec<String>,
    /// What the user does not want. Nor is there then what needs it.
    pub unwanted: Vec<Trait>,
}

/// A builder that a crate derives for a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Builder {
    /// The crate.
    pub by: BuilderBy,
    /// What the builder is called, where it is not called as the crate would have it. Decided by `names`.
    pub rust: Option<Text>,
}

/// A crate that derives builders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuilderBy {
    Bon,
    DeriveBuilder,
}

/// A trait that an item can derive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    /// And `PartialOrd`.
    Ord,
    Hash,
    Default,
}

impl Trait {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Debug, Self::Clone, Self::Copy, Self::PartialEq, Self::Eq, Self::Ord, Self::Hash, Self::Default];
}

/// The kinds of item.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemKind {
    /// A struct with named fields: a JSON object.
    Struct(Struct),
    /// A set of literal values of one kind: an enum of unit variants. `Copy`, with `ALL`, and
    /// for strings `as_str`, `Display`, `FromStr`.
    Literals(Literals),
    /// One literal value: a struct without fields.
    Constant(Literal),
    /// Integers whose bits mean something: a newtype with associated constants.
    Flags(Flags),
    /// One of several types: an enum whose variants hold them, told apart when read.
    Union(Union),
    /// A newtype that reads and writes as what it holds.
    Newtype(Newtype),
    /// A string of a certain shape: a newtype over `String` that checks.
    Pattern(Pattern),
    /// A JSON array with optional, repeated or trailing elements: a struct read and written element by element.
    Tuple(Tuple),
    /// `pub type A = B;`
    Alias(Ty),
    /// No value has this type: an enum without variants.
    Never,
}

/// A newtype that reads and writes as what it holds (`#[serde(transparent)]`).
#[derive(Clone, Debug, PartialEq)]
pub struct Newtype {
    /// What it holds.
    pub ty: Ty,
}
