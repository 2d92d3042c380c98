//! Strings of a certain shape.

/// A newtype over `String` that holds only strings of this shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// Any one of these sequences, from the first character to the last.
    pub alternatives: Vec<Vec<PatternPart>>,
}

/// A stretch of a [`Pattern`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PatternPart {
    /// Exactly this text.
    Text(String),
    /// Any text, the empty one too.
    Any,
    /// A number as JavaScript writes one: `String(Number(s)) === s`, and finite.
    Number,
    /// An integer as JavaScript writes a `bigint`.
    BigInt,
    /// Any one of these texts.
    OneOf(Vec<String>),
    /// Text without a lower-case letter: `Uppercase<string>`.
    Uppercase,
    /// Text without an upper-case letter: `Lowercase<string>`.
    Lowercase,
}
