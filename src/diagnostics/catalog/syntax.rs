//! What can be wrong with the text of a file.

use crate::{diagnostics::Diagnostic, source::Span};

/// The parser does not understand the text.
pub fn syntax_error(message: &str, span: Span) -> Diagnostic {
    Diagnostic::error("syntax-error", plain(message))
        .at(span, "")
        .help("check the text here, and just before; `tsc --noEmit` explains TypeScript's syntax errors at more length")
}

/// A message of the parser's in the manner of ours: a sentence that starts small, without a list of every token that
/// could have followed.
fn plain(message: &str) -> String {
    let message = message
        .replace("'<eof>'", "the end of the file")
        .replace("got 'ident'", "got a name")
        .replace("Expected identifier", "Expected an identifier")
        .replace("Expected ident", "Expected a name")
        .replace(" eof", " end of the file");
    let message = match message.split_once(". Expected ") {
        Some((first, rest)) if rest.matches(", ").count() > 2 => first,
        _ => message.trim_end_matches('.'),
    };
    let mut chars = message.chars();
    match (chars.next(), chars.clone().next()) {
        // The first word may be an abbreviation or a name in capitals.
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(chars).collect(),
        _ => message.to_owned(),
    }
}

/// A type is nested more deeply than is looked at.
pub fn type_too_deep(limit: u32, span: Span) -> Diagnostic {
    Diagnostic::error("type-too-deep", format!("this is nested more than {limit} levels deep"))
        .at(span, "the level that is one too many")
        .help("give the inner types names of their own: `type Inner = …`, and use those")
}
