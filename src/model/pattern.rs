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
    // Where the next part may begin.
    let mut starts = vec![false; text.len() + 1];
    starts[0] = true;
    for part in parts {
        starts = match part {
            PatternPart::Text(next) => behind(&starts, std::slice::from_ref(next), text),
            PatternPart::OneOf(texts) => behind(&starts, texts, text),
            PatternPart::Any
            | PatternPart::Number
            | PatternPart::BigInt
            | PatternPart::Uppercase
            | PatternPart::Lowercase => {
                let first = starts.iter().position(|is_start| *is_start).unwrap_or(starts.len());
                (0..starts.len()).map(|at| at >= first).collect()
            }
        };
    }
    starts[text.len()]
}

/// Where one of some texts ends that begins at one of the places.
fn behind(starts: &[bool], texts: &[String], whole: &str) -> Vec<bool> {
    let mut ends = vec![false; starts.len()];
    for (at, _) in starts.iter().enumerate().filter(|(_, is_start)| **is_start) {
        for text in texts.iter().filter(|text| whole.as_bytes()[at..].starts_with(text.as_bytes())) {
            ends[at + text.len()] = true;
        }
    }
    ends
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

    #[test]
    fn many_open_parts_take_no_longer() {
        let parts = (0..40).flat_map(|_| [PatternPart::Any, PatternPart::Text("-".to_owned())]).collect();
        let pattern = Pattern { alternatives: vec![parts] };
        assert!(pattern.may_hold(&"-".repeat(400)));
        assert!(!pattern.may_hold(&("-".repeat(400) + "x")));
    }
}
