//! What a parameter takes what it is given as.

use super::{Atom, Identifier};

/// `a`, `{ a, b: c }` or `[a, , b]`
#[derive(Debug)]
pub enum Binding {
    /// `a`
    Name(Identifier),
    /// `{ a, b: c, ...d }`
    Object(Vec<BoundProperty>),
    /// `[a, , ...b]`, in which a place may be left out.
    Array(Vec<Option<BoundElement>>),
}

/// `a: b`
#[derive(Debug)]
pub struct BoundProperty {
    /// `a`, as it is written; nothing where it is what the value is called.
    pub key: Option<Atom>,
    /// `b`
    pub value: BoundElement,
}

/// `a` or `...a`
#[derive(Debug)]
pub struct BoundElement {
    /// `...`
    pub is_rest: bool,
    /// What it is called, or taken apart into.
    pub binding: Binding,
}
