//! What can be wrong with the text of a file.

use crate::{diagnostics::Diagnostic, source::Span};

/// The parser does not understand the text.
pub fn syntax_error(message: &str, span: Span) -> Diagnostic {
    let message = message.trim_end_matches('.');
    Diagnostic::error("syntax-error", message)
        .at(span, "")
        .help("this is no TypeScript; `tsc` says more where it is not clear why")
}

/// A type is nested more deeply than is looked at.
pub fn type_too_deep(limit: u32, span: Span) -> Diagnostic {
    Diagnostic::error("type-too-deep", format!("this is nested more than {limit} levels deep"))
        .at(span, "the level that is one too many")
        .help("give the inner types names of their own: `type Inner = …`, and use those")
}
