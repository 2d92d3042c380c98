//! Places as people and other tools read them.

use rustc_hash::FxHashMap;
use serde_json::{Value, json};

use crate::source::{FileId, Sources, Span};

/// A place by path, line and column.
pub(super) struct Place<'a> {
    path: &'a str,
    line: usize,
    column: usize,
}

/// Finds the places of spans. It keeps where the lines of each file start, since many places are in one file.
pub(super) struct Places<'a> {
    sources: &'a Sources,
    line_starts: FxHashMap<FileId, Vec<usize>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self { sources, line_starts: FxHashMap::default() }
    }

    /// Where a span begins.
    pub(super) fn of(&mut self, span: Span) -> Place<'a> {
        let text = self.sources.text(span.file);
        let starts = self.line_starts.entry(span.file).or_insert_with(|| {
            std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect()
        });
        let line = starts.partition_point(|&start| start <= span.start as usize);
        let start = starts[line - 1];
        let before = text.get(start..span.start as usize).unwrap_or("");
        Place { path: self.sources.path(span.file), line, column: 1 + before.chars().count() }
    }
}

impl<'a> Place<'a> {
    /// Where one span begins.
    pub(super) fn of(span: Span, sources: &'a Sources) -> Self {
        Places::new(sources).of(span)
    }

    pub(super) fn as_json(&self) -> Value {
        json!({ "path": self.path, "line": self.line, "column": self.column })
    }
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}
