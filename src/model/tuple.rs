//! Arrays that are not of one length and one type.

use super::{Name, Ty};

/// A JSON array with optional, repeated or trailing elements. At most one of the elements is repeated.
#[derive(Clone, Debug, PartialEq)]
pub struct Tuple {
    /// The elements, in order. `name.hint` is the element's label where it has one; `wire` its position.
    pub elements: Vec<TupleElement>,
}

/// An element of a [`Tuple`].
#[derive(Clone, Debug, PartialEq)]
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
