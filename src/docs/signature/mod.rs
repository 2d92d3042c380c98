//! Types and members out of a signature, as far as the signature goes: on a page, prose may follow it without a sign.

mod members;
mod types;

pub(in crate::docs) use types::is_keyword;

use std::ops::Range;

use super::scan::{Token, token_at};

/// How deeply types are nested at most; what is deeper is no type. An object type is two levels: one is of its members.
const DEEPEST: u32 = 2_000;

/// The places of a text that lead to declarations; sorted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Links<'a> {
    /// Nothing is known of any name.
    None,
    /// A name leads where these say, and a name that is not among them leads elsewhere.
    At(&'a [(Range<usize>, String)]),
}

/// Reads a text from a place on.
pub(super) struct Signature<'a> {
    pub text: &'a str,
    /// Where the next token starts, or the space before it.
    pub at: usize,
    links: Links<'a>,
    depth: u32,
}

impl<'a> Signature<'a> {
    pub(super) fn new(text: &'a str, at: usize, links: Links<'a>) -> Self {
        Self { text, at, links, depth: 0 }
    }

    /// The next token; it is not taken.
    pub(super) fn peek(&self) -> Option<Token<'a>> {
        token_at(self.text, self.at)
    }

    /// Takes the next token if it is this sign or word.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        match self.peek() {
            Some(token) if token.is(text) => {
                self.at = token.end;
                true
            }
            Some(_) | None => false,
        }
    }

    /// Whether nothing follows.
    pub(super) fn is_done(&self) -> bool {
        self.peek().is_none()
    }
}
