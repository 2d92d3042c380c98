//! The tree of small texts, and of small directories.

mod declarations;
mod emitted;
mod errors;
mod parts;
mod types;

use super::{
    NodeId, Part, SourceText, Statement, StatementKind, join_parts, parse::ParsedFile, parse_part, parts_of, whole_file,
};
use crate::{source::FileId, threads::with_big_stack};

/// Parses a text that has no errors.
fn parse(text: &str) -> ParsedFile {
    let parsed = parse_named("test.ts", text);
    assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
    parsed
}

/// Parses a text that goes by a name.
fn parse_named(path: &str, text: &str) -> ParsedFile {
    let file = SourceText { file: FileId(1), path, text };
    with_big_stack(|| {
        let parts = parts_of(&file).iter().map(|part| parse_part(&file, part, NodeId(0))).collect();
        whole_file(&file, parts)
    })
}

/// The statements of a text that has no errors.
fn statements(text: &str) -> Vec<Statement> {
    parse(text).module.statements
}

/// The only statement of a text that has no errors.
fn statement(text: &str) -> StatementKind {
    let mut statements = statements(text);
    assert_eq!(statements.len(), 1);
    statements.remove(0).kind
}
