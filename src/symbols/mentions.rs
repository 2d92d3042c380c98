//! Which names stand in which declaration.

use std::ops::Range;

use super::{SymbolId, Symbols};
use crate::{
    source::{FileId, Span},
    syntax::Identifier,
};

/// The names that stand in declarations.
#[derive(Default)]
pub(super) struct Mentions<'a> {
    /// All of them, as they are written: what the first word of each means, and those behind it.
    names: Vec<(SymbolId, &'a [Identifier])>,
    /// The declarations, by where their names stand, and which of the names are theirs.
    declarations: Vec<(Span, Range<usize>)>,
}

impl<'a> Mentions<'a> {
    pub(super) fn add(&mut self, first: SymbolId, rest: &'a [Identifier]) {
        self.names.push((first, rest));
    }

    /// How many there are so far.
    pub(super) fn count(&self) -> usize {
        self.names.len()
    }

    /// A declaration ends, with all names since there were so many.
    pub(super) fn declare(&mut self, name: Span, since: usize) {
        if since < self.names.len() {
            self.declarations.push((name, since..self.names.len()));
        }
    }

    /// Files are not bound in order, nor is all of a file.
    pub(super) fn sort(&mut self) {
        self.declarations.sort_by_key(|(name, _)| place(*name));
    }

    fn of(&self, name: Span) -> &[(SymbolId, &'a [Identifier])] {
        let found = self.declarations.binary_search_by_key(&place(name), |(span, _)| place(*span));
        found.map_or(&[], |at| &self.names[self.declarations[at].1.clone()])
    }
}

impl Symbols<'_> {
    /// What is named in the declarations of a symbol.
    pub fn mentions(&self, symbol: SymbolId) -> impl Iterator<Item = SymbolId> {
        let names = self.symbol(symbol).declarations.iter().flat_map(|declaration| self.mentions.of(declaration.span));
        names.filter_map(|(first, rest)| match rest {
            [] => self.follow(*first).symbol(),
            rest => self.entity(Some(*first), rest).symbol(),
        })
    }
}

fn place(name: Span) -> (FileId, u32) {
    (name.file, name.start)
}
