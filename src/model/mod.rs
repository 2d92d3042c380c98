//! The Rust that is going to be written: items, their fields and variants, and what serde does with each.
//!
//! Data only, in Rust's and serde's words; nobody needs to have seen TypeScript to read it. `lower` fills it, the
//! passes in this room finish it ([`finish`]), `names` puts the identifiers in, `emit` writes it down.

mod cycles;
mod depth;
mod derives;
mod generics;
mod graph;
mod item;
mod large;
mod literals;
mod members;
mod object;
mod order;
mod outline;
mod pattern;
mod rename;
mod sizes;
mod slots;
mod tags;
#[cfg(test)]
mod tests;
mod tuple;
mod ty;
mod union;

use std::{collections::BTreeMap, sync::Arc};

pub use depth::recursion_limit;
pub use graph::components;
pub use item::{
    Builder, BuilderBy, Derives, DocPart, Docs, Generic, Item, ItemKind, ItemName, Name, NameHint, Newtype, Trait,
    Visibility,
};
pub use literals::{FlagConstant, Flags, Literal, LiteralVariant, Literals};
pub use members::{Member, MemberKind};
pub use object::{Extra, Field, Presence, RenameRule, Struct};
pub use outline::{Outline, OutlineItem, OutlinePart, OutlinePresence, WrittenForm, WrittenItem, WrittenType};
pub use pattern::{Pattern, PatternPart};
pub use slots::Holds;
pub use tuple::{Arity, Tuple, TupleElement};
pub use ty::{Integer, MapKind, Ty};
pub use union::{Select, SelectObject, ShapeCandidate, TagCase, Union, Variant, VariantContent};

/// Everything that is going to be written into one file.
#[derive(Debug, Default)]
pub struct Model {
    /// The items, addressed by [`ItemId`].
    pub items: Vec<Item>,
    /// The items in the order in which they are written.
    pub order: Vec<ItemId>,
    /// Line comments at the top of the file, without the slashes.
    pub header: Vec<String>,
    /// What the module is likely to be called that the file is: as the only input.
    pub likely_module: Option<String>,
    /// What helpers are called where something else has their name. Decided by `names`.
    pub renamed_helpers: BTreeMap<&'static str, Text>,
    /// What the file is built on.
    pub basis: Basis,
}

/// The module of the helpers, where nothing else has that name.
pub const HELPER_MODULE: &str = "wire";

/// The crates whose paths every file may have in it.
pub const CRATES: [&str; 5] = ["alloc", "core", "serde", "serde_json", "std"];

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

    /// What a helper is called that code can name, or the module of them.
    pub fn helper_name<'a>(&'a self, helper: &'a str) -> &'a str {
        self.renamed_helpers.get(helper).map_or(helper, |name| name)
    }

    /// The identifiers of items, of the modules around them, and of type parameters.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.items.iter().flat_map(|item| {
            let parameters = item.generics.iter().map(|generic| &generic.name.rust);
            item.module.iter().chain([&item.name.rust]).chain(parameters).map(|name| &**name)
        })
    }
}

/// A text that is shared: a model says the same few names many times.
pub type Text = Arc<str>;

/// Finishes a model, so that it can be written as Rust: no item contains itself without a [`Ty::Boxed`], no alias is
/// itself, no struct and no variant holds more than can be moved about, every type parameter is used and those with defaults are last,
/// every item derives what its parts allow, and what has many values of a tag lists them once.
pub fn finish(model: &mut Model) {
    generics::finish_generics(model);
    cycles::break_alias_cycles(model);
    cycles::box_cycles(model);
    let sizes = large::box_large(model);
    derives::finish_derives(model, &sizes);
    tags::list_tags_once(model);
}
