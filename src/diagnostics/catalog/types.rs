//! What the evaluator finds.

use crate::{diagnostics::Diagnostic, source::Span};

/// A type that is defined by itself.
pub fn circular_definition(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error("circular-definition", format!("`{name}` is defined by itself"))
        .at(span, "leads back here before it is known what it is")
        .help("put a property or an array between the type and its own name, as TypeScript asks for too")
}

/// A type whose evaluation does not end.
pub fn infinite_type(span: Span) -> Diagnostic {
    Diagnostic::error("infinite-type", "this type goes on for ever, or too deep to evaluate")
        .at(span, "instantiated again and again here")
        .help("give the recursion an end that the types reach, or `--replace` the type by one of your own")
}

/// A union or a product of unions with too many members.
pub fn too_many_members(span: Span, count: usize) -> Diagnostic {
    Diagnostic::error("too-many-members", format!("this type has {count} members or more; the limit is 100000"))
        .at(span, "the product of the unions in it")
        .help("say `string` where the exact values do not matter, or `--replace` the type by one of your own")
}

/// `T["a"]`, and there is no `a`.
pub fn no_such_property(span: Span, object: &str, index: &str) -> Diagnostic {
    Diagnostic::error("no-such-property", format!("`{object}` has no property for `{index}`"))
        .at(span, "asked for here")
        .help("TypeScript refuses this as well: look for a misspelt name, or a newer version of the definitions")
}
