//! Types as they stand in a field, a variant or an alias.

use super::ItemId;

/// A Rust type. What it spells is `emit`'s business.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// `()`, which is `null` in JSON.
    Unit,
    /// `bool`
    Bool,
    /// `String`, or what [`Basis::string`](super::Basis::string) says.
    String,
    /// `f64`, which writes an integral value as an integer.
    F64,
    /// `i64` and its siblings.
    Integer(Integer),
    /// `serde_json::Number`
    JsonNumber,
    /// `serde_json::Value`
    Value,
    /// `serde_json::Map<String, serde_json::Value>`: any JSON object.
    Object,
    /// `Option<T>`, which is `null` when `None`.
    Option(Box<Ty>),
    /// `Vec<T>`
    Vec(Box<Ty>),
    /// `(A, B)`; with one element `(A,)`, never empty.
    Tuple(Vec<Ty>),
    /// `BTreeMap<K, V>` and its siblings; the key is `String` or an item that is a string.
    Map {
        /// Which map.
        kind: MapKind,
        /// `K`
        key: Box<Ty>,
        /// `V`
        value: Box<Ty>,
    },
    /// `Box<T>`, put in where a cycle needs it, and around what is large.
    Boxed(Box<Ty>),
    /// An item of the model, with its type arguments.
    Item(ItemId, Vec<Ty>),
    /// A type parameter of the item it stands in, by position.
    Parameter(usize),
    /// The user's own type, as a path: `crate::ProductKey`, `chrono::DateTime<chrono::Utc>`.
    Path(String),
    /// `time::OffsetDateTime`, which needs to be told to be RFC 3339 in JSON.
    Rfc3339,
}

/// An integer type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Integer {
    I32,
    U32,
    I64,
    U64,
    I128,
}

/// A map type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MapKind {
    /// `std::collections::BTreeMap`
    #[default]
    BTreeMap,
    /// `std::collections::HashMap`
    HashMap,
    /// `indexmap::IndexMap`
    IndexMap,
    /// The user's own, which is [`Basis::map`](super::Basis::map).
    Chosen,
}
