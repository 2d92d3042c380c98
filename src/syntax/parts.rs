//! The parts that a large file is parsed in, each on a thread of its own.
//!
//! A file of declarations is cut where one ends and an exported one begins. Where that is, is guessed from the lines;
//! whether it is so, who reads the part before it finds out: what ends within a comment or a bracket is no part, and
//! the file is then parsed whole.

use std::ops::Range;

use super::comments;

/// How large the parts are, about. Less pays for no thread.
const SIZE: usize = 32 << 10;

/// How many there are at most.
const MOST: usize = 16;

/// A part of a text, or all of it.
pub(super) struct Part {
    /// The bytes it is, which begin and end with whole statements.
    pub range: Range<usize>,
    /// Which of how many it is. How many there are depends on the text alone, and not on the machine.
    pub number: u32,
    pub of: u32,
}

impl Part {
    /// All of a text.
    pub fn whole(text: &str) -> Self {
        Self::only(0..text.len())
    }

    /// A part beside which there are no others.
    pub fn only(range: Range<usize>) -> Self {
        Self { range, number: 0, of: 1 }
    }

    pub fn is_whole(&self) -> bool {
        self.of == 1
    }
}

/// The parts of a file of declarations. Other files are whole: more can stand in their lines than types and comments.
pub(super) fn parts(text: &str, is_declaration_file: bool) -> Vec<Part> {
    let size = SIZE.max(text.len() / MOST);
    let mut starts = vec![0];
    if is_declaration_file {
        let next = |last: &usize| next_cut(text, last + size).filter(|cut| text.len() - cut > size / 2);
        starts.extend(std::iter::successors(next(&0), next));
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let of = starts.len() as u32;
    starts.iter().zip(ends).zip(0..).map(|((&start, end), number)| Part { range: start..end, number, of }).collect()
}

/// The first place from here on where a declaration seems to end, with that line, and an exported one to begin, with
/// the comments before it.
fn next_cut(text: &str, from: usize) -> Option<usize> {
    let mut at = (from..text.len()).find(|&at| text.is_char_boundary(at))?;
    while let Some(found) = text[at..].find("\nexport ") {
        let before = comments::without_last_blocks(&text[..at + found]);
        let cut = comments::line_end(text, before.len()) + 1;
        if cut > from && before.ends_with(['}', ';']) {
            return Some(cut);
        }
        at += found + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECLARATION: &str = "/** What it is. */\n/* So to speak. */\nexport interface A {\n  a: string;\n}\n\n";

    #[test]
    fn small_files_and_code_are_whole() {
        assert!(parts(DECLARATION, true)[0].is_whole());
        assert!(parts(&DECLARATION.repeat(10_000), false)[0].is_whole());
    }

    #[test]
    fn a_declaration_takes_its_comments_along() {
        let text = DECLARATION.repeat(10_000);
        let parts = parts(&text, true);
        assert_eq!(parts.len(), MOST);
        for part in parts {
            let text = &text[part.range];
            assert!(text.trim_start().starts_with("/** What") && text.trim_end().ends_with('}'), "{text}");
        }
    }

    #[test]
    fn what_an_alias_goes_on_with_stays_with_it() {
        let text = "export type A =\n  | { a: string }\n\n  // Or else.\nexport type B = 1\n".repeat(10_000);
        assert!(parts(&text, true)[0].is_whole());
    }
}
