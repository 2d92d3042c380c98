//! Places as people and other tools read them.

use serde_json::{Value, json};

use crate::source::{Sources, Span};

/// A place by path, line and column.
pub(super) struct Place<'a> {
    path: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Place<'a> {
    /// Where a span begins.
    pub(super) fn of(span: Span, sources: &'a Sources) -> Self {
        let text = sources.text(span.file);
        let before = text.get(..span.start as usize).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            path: sources.path(span.file),
            line: 1 + before.matches('\n').count(),
            column: 1 + before[line_start..].chars().count(),
        }
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
