//! The Rust that is going to be written: items, their fields and variants, and what serde does with each.
//!
//! Data only, in Rust's and serde's words; nobody needs to have seen TypeScript to read it. `lower` fills it, the
//! passes in this room finish it ([`finish`]), `names` puts the identifiers in, `emit` writes it down.

mod cycles;
mod derives;
mod generics;
mod graph;
mod large;
mod order;
mod outline;
mod pattern;
mod rename;
pub mod sizes;
mod slots;
#[cfg(test)]
mod tests;
mod ty;

use std::sync::Arc;

pub use outline::{Outline, OutlineItem, OutlinePart, OutlinePresence, WrittenForm, WrittenItem, WrittenType};
pub use pattern::{Pattern, PatternPart};
pub use slots::Holds;
pub use ty::{Integer, MapKind, Ty};

/// Everything that is going to be written into one file.
#[derive(Debug, Default)]
pub struct Model {
    /// The items, addressed by [`ItemId`].
    pub items: Vec<Item>,
    /// The items in the order in which they are written.
    pub order: Vec<ItemId>,
    /// Line comments at the top of the file, without the slashes.
    pub header: Vec<String>,
    /// What the file is built on.
    pub basis: Basis,
}

/// What a file is built on: where libraries are, and the types that JSON's own become.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basis {
    /// The path of serde, where it is not `serde`.
    pub serde: Option<String>,
    /// The path of serde_json, where it is not `serde_json`.
    pub serde_json: Option<String>,
    /// Every item says what its JSON Schema is, for `schemars`.
    pub schemas: bool,
    /// `core` and `alloc` in place of `std`.
    pub no_std: bool,
    /// What [`Ty::String`] is.
    pub string: StringKind,
    /// What [`MapKind::Chosen`] is, as a path without arguments.
    pub map: Option<String>,
}

/// What a string is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StringKind {
    /// `String`
    #[default]
    String,
    /// `Box<str>`
    BoxStr,
    /// `Arc<str>`
    ArcStr,
    /// Another type that has what `String` has, as a path.
    Path(String),
}

/// An item of a [`Model`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub u32);

impl Model {
    /// The item behind an id.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0 as usize]
    }

    /// The item behind an id, to change.
    pub fn item_mut(&mut self, id: ItemId) -> &mut Item {
        &mut self.items[id.0 as usize]
    }
}

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
    /// A generic type with its arguments: `Partial` of `User` is `PartialUser`.
    Instance {
        /// The name of the generic.
        generic: Text,
        /// The words of the arguments.
        arguments: Vec<Text>,
    },
}

/// A text that is shared: a model says the same few names many times.
pub type Text = Arc<str>;

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
    /// What it is when nothing is said. Rust wants parameters with defaults last; [`finish`] sees to it.
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
#[derive(Clone, Debug)]
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

/// A struct with named fields.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// The fields, in order.
    pub fields: Vec<Field>,
    /// Holds the keys that are no field.
    pub extra: Option<Extra>,
    /// `#[serde(rename_all = "…")]`. Decided by `names`.
    pub rename_all: Option<RenameRule>,
    /// Refuse keys that are no field. Never together with `extra`.
    pub deny_unknown_fields: bool,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its names.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// Its type, without the `Option`s that `presence` puts around it.
    pub ty: Ty,
    /// Whether it may be absent, or null.
    pub presence: Presence,
    /// Further attributes, as written.
    pub attributes: Vec<String>,
}

/// What may stand in place of a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Nothing: `T`, a missing key is an error.
    Required,
    /// No key: `Option<T>`, not written when `None`; `null` is refused.
    Optional,
    /// `null`: `Option<T>`, written as `null` when `None`; a missing key is an error.
    Nullable,
    /// No key, or `null`: `Option<Option<T>>`.
    OptionalNullable,
    /// No key, or `null`, held to be the same: `Option<T>`, not written when `None`.
    Lenient,
}

/// The map for the keys that are no field.
#[derive(Clone, Debug)]
pub struct Extra {
    /// The field's name; its wire side is unused.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// A [`Ty::Map`].
    pub ty: Ty,
}

/// serde's rename rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::enum_variant_names, reason = "they are serde's names")]
pub enum RenameRule {
    PascalCase,
    CamelCase,
    ScreamingSnakeCase,
    KebabCase,
    ScreamingKebabCase,
}

/// A literal value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `"a"`
    String(Text),
    /// `1`, `1.5`
    Number(f64),
    /// `true`
    Bool(bool),
}

/// An enum of literal values. Values are unique; names are unique after `names`.
#[derive(Clone, Debug)]
pub struct Literals {
    /// The variants, in order; at least one (two or more are of one kind).
    pub variants: Vec<LiteralVariant>,
    /// Set on an open enum of strings: the last variant holds any other string, under this name.
    pub other: Option<Name>,
}

/// A variant that stands for one literal value.
#[derive(Clone, Debug)]
pub struct LiteralVariant {
    /// Its name; the hint is the enum member's name where there is one, else the wire is the text of the value.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// The value.
    pub value: Literal,
}

/// A newtype over an integer with associated constants.
#[derive(Clone, Debug)]
pub struct Flags {
    /// The integer.
    pub integer: Integer,
    /// The constants, in order.
    pub constants: Vec<FlagConstant>,
}

/// A constant of [`Flags`].
#[derive(Clone, Debug)]
pub struct FlagConstant {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// Its value.
    pub value: i64,
}

/// A newtype that reads and writes as what it holds (`#[serde(transparent)]`).
#[derive(Clone, Debug)]
pub struct Newtype {
    /// What it holds.
    pub ty: Ty,
}

/// A JSON array with optional, repeated or trailing elements. At most one of the elements is repeated.
#[derive(Clone, Debug)]
pub struct Tuple {
    /// The elements, in order. `name.hint` is the element's label where it has one; `wire` its position.
    pub elements: Vec<TupleElement>,
}

/// An element of a [`Tuple`].
#[derive(Clone, Debug)]
pub struct TupleElement {
    /// Its field name.
    pub name: Name,
    /// The type of one element.
    pub ty: Ty,
    /// How many there are.
    pub arity: Arity,
}

/// How many elements a [`TupleElement`] stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arity {
    /// One: `T`.
    One,
    /// One or none: `Option<T>`. Only optional or repeated elements follow.
    Optional,
    /// Any number: `Vec<T>`.
    Repeated,
}

/// An enum whose variants are told apart when they are read.
#[derive(Clone, Debug)]
pub struct Union {
    /// The variants, in order.
    pub variants: Vec<Variant>,
    /// How to tell which one a JSON value is.
    pub select: Select,
}

/// A variant of a [`Union`].
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name. The wire side is the literal's text, the tag's, or the kind's; the hint, the name to make it from.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// What it holds.
    pub content: VariantContent,
}

/// What a variant holds.
#[derive(Clone, Debug)]
pub enum VariantContent {
    /// Nothing: it stands for this value.
    Literal(Literal),
    /// A value of this type.
    Newtype(Ty),
}

/// How the reader of a [`Union`] finds the variant: by the kind of the JSON value first. Positions are into
/// [`Union::variants`].
#[derive(Clone, Debug, Default)]
pub struct Select {
    /// For `null`.
    pub null: Option<usize>,
    /// For `true` and `false`.
    pub bool: Vec<usize>,
    /// For a number: literals first, then the rest; the first that takes it.
    pub number: Vec<usize>,
    /// For a string: literals first, then enums and patterns, then `String`; the first that takes it.
    pub string: Vec<usize>,
    /// For an array: the first that takes it.
    pub array: Vec<usize>,
    /// For an object.
    pub object: SelectObject,
}

/// How the reader of a [`Union`] finds the variant of a JSON object.
#[derive(Clone, Debug, Default)]
pub enum SelectObject {
    /// No variant is an object.
    #[default]
    None,
    /// Only one is.
    One(usize),
    /// By the value of a property that has a literal type in its members.
    Tag {
        /// The property.
        wire: Text,
        /// Which values lead where.
        cases: Vec<TagCase>,
        /// When the property is absent, or has none of the values: members that do not fix it.
        otherwise: Box<SelectObject>,
    },
    /// By the keys that are there: the member whose required keys are all there and whose fixed values hold, and of
    /// several the one that knows the most of the keys that are there (the earlier one of two that know as many);
    /// if that refuses the object, the next.
    Shape(Vec<ShapeCandidate>),
}

/// Which values of a tag lead where.
#[derive(Clone, Debug)]
pub struct TagCase {
    /// The values.
    pub values: Vec<Literal>,
    /// Where they lead; never [`SelectObject::None`].
    pub then: SelectObject,
}

/// What is known of a member that is told apart by its keys.
#[derive(Clone, Debug)]
pub struct ShapeCandidate {
    /// The variant.
    pub variant: usize,
    /// The keys it requires.
    pub required: Vec<Text>,
    /// The keys it knows, the required ones among them.
    pub known: Vec<Text>,
    /// The keys whose value it fixes, with the values each may have; where the key is not in `required` it may be
    /// absent.
    pub fixed: Vec<(Text, Vec<Literal>)>,
    /// It holds any other key too (it has an `extra` map, or is a map): it knows every key that is there. Of several
    /// that know as many keys, one that is not open comes first.
    pub open: bool,
}

/// Finishes a model, so that it can be written as Rust: no item contains itself without a [`Ty::Boxed`], no alias is
/// itself, no struct holds more than can be moved about, every type parameter is used and those with defaults are last,
/// and every item derives what its parts allow.
pub fn finish(model: &mut Model) {
    generics::finish_generics(model);
    cycles::break_alias_cycles(model);
    cycles::box_cycles(model);
    let sizes = large::box_large(model);
    derives::finish_derives(model, &sizes);
}
