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

impl Pattern {
    /// Whether it may hold a text; it does not if this says so.
    pub fn may_hold(&self, text: &str) -> bool {
        self.alternatives.iter().any(|parts| may_be(parts, text))
    }
}

/// Whether a text may consist of these parts: of one that is not a text itself, nothing is known.
fn may_be(parts: &[PatternPart], text: &str) -> bool {
    let Some((first, rest)) = parts.split_first() else { return text.is_empty() };
    let begins = |start: &String| text.strip_prefix(&**start).is_some_and(|text| may_be(rest, text));
    match first {
        PatternPart::Text(start) => begins(start),
        PatternPart::OneOf(starts) => starts.iter().any(begins),
        PatternPart::Any
        | PatternPart::Number
        | PatternPart::BigInt
        | PatternPart::Uppercase
        | PatternPart::Lowercase => {
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.into_iter().any(|at| may_be(rest, &text[at..]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_a_pattern_may_hold() {
        let text = |text: &str| PatternPart::Text(text.to_owned());
        let either = PatternPart::OneOf(vec!["a".to_owned(), "b".to_owned()]);
        let pattern =
            Pattern { alternatives: vec![vec![text("x-"), PatternPart::Any, text("-"), either], vec![text("y")]] };
        for (held, expected) in
            [("x-1-a", true), ("x--b", true), ("y", true), ("x-1-c", false), ("x-a", false), ("", false)]
        {
            assert_eq!(pattern.may_hold(held), expected, "{held}");
        }
    }
}
