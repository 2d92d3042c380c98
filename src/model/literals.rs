//! Literals, and the enums and flags that are made of them.

use std::fmt;

use super::{Docs, Integer, Name, Text};

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

impl fmt::Display for Literal {
    /// The value alone: a string without quotes, a number as short as Rust has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => f.write_str(text),
            Self::Number(number) if number.abs() < 1e21 => write!(f, "{number}"),
            Self::Number(number) => write!(f, "{number:?}"),
            Self::Bool(value) => write!(f, "{value}"),
        }
    }
}

/// An enum of literal values. Values are unique; names are unique after `names`.
#[derive(Clone, Debug, PartialEq)]
pub struct Literals {
    /// The variants, in order; at least one (two or more are of one kind).
    pub variants: Vec<LiteralVariant>,
    /// Set on an open enum of strings: the last variant holds any other string, under this name.
    pub other: Option<Name>,
}

/// A variant that stands for one literal value.
#[derive(Clone, Debug, PartialEq)]
pub struct LiteralVariant {
    /// Its name; the hint is the enum member's name where there is one, else the wire is the text of the value.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// The value.
    pub value: Literal,
}

/// A newtype over an integer with associated constants.
#[derive(Clone, Debug, PartialEq)]
pub struct Flags {
    /// The integer.
    pub integer: Integer,
    /// The constants, in order.
    pub constants: Vec<FlagConstant>,
}

/// A constant of [`Flags`].
#[derive(Clone, Debug, PartialEq)]
pub struct FlagConstant {
    /// Its name.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// Its value.
    pub value: i64,
}
