//! Unions: their variants, and how their readers tell them apart.

use super::{Docs, ItemId, Literal, Name, Text, Ty};

/// An enum whose variants are told apart when they are read.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The variants, in order.
    pub variants: Vec<Variant>,
    /// How to tell which one a JSON value is.
    pub select: Select,
    /// Whether other unions ask it for the values of its tag: see [`TagCase::listed_by`].
    pub lists_tags: bool,
}

/// A variant of a [`Union`].
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its name. The wire side is the literal's text, the tag's, or the kind's; the hint, the name to make it from.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// What it holds.
    pub content: VariantContent,
}

/// What a variant holds.
#[derive(Clone, Debug, PartialEq)]
pub enum VariantContent {
    /// Nothing: it stands for this value.
    Literal(Literal),
    /// A value of this type.
    Newtype(Ty),
}

/// How the reader of a [`Union`] finds the variant: by the kind of the JSON value first. Positions are into
/// [`Union::variants`].
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// For an object, if a variant is one.
    pub object: Option<SelectObject>,
}

/// How the reader of a [`Union`] finds the variant of a JSON object.
#[derive(Clone, Debug, PartialEq)]
pub enum SelectObject {
    /// There is but one.
    One(usize),
    /// By the value of a property that has a literal type in its members.
    Tag {
        /// The property.
        wire: Text,
        /// Which values lead where.
        cases: Vec<TagCase>,
        /// When the property is absent, or has none of the values: members that do not fix it.
        otherwise: Option<Box<SelectObject>>,
        /// Those may not have it at all: a value that is none of the values is no member's.
        or_absent: bool,
    },
    /// By the keys that are there: the member whose required keys are all there, whose fixed values hold and that takes
    /// the object. Of several the one that passes over the least of it, and of those the one that knows the most of its
    /// keys (the earlier one of two that know as many).
    Shape(Vec<ShapeCandidate>),
}

/// Which values of a tag lead where.
#[derive(Clone, Debug, PartialEq)]
pub struct TagCase {
    /// The values.
    pub values: Vec<Literal>,
    /// The union that is asked for them, being a member that has so many. Some of what it has may be among the values of
    /// cases without this, which come first.
    pub listed_by: Option<ItemId>,
    /// Where they lead.
    pub then: SelectObject,
}

/// What is known of a member that is told apart by its keys.
#[derive(Clone, Debug, PartialEq)]
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
    /// The keys that may not be there: `html?: never`.
    pub prohibited: Vec<Text>,
    /// It holds any other key too (it has an `extra` map, or is a map): it knows every key that is there. Of several
    /// that know as many keys, one that is not open comes first.
    pub open: bool,
}
