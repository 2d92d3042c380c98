//! What the evaluator finds.

use crate::{
    diagnostics::{Diagnostic, Severity},
    source::Span,
};

/// A type that is defined by itself.
pub fn circular_definition(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error("circular-definition", format!("`{name}` is defined by itself"))
        .at(span, "leads back here before it is known what it is")
        .help("put a property or an array between the type and its own name, as TypeScript asks for too")
}

/// A type parameter that extends itself, by way of others.
pub fn circular_constraint(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error("circular-definition", format!("`{name}` extends itself"))
        .at(span, "its constraint leads back to it")
        .help("let one of the type parameters extend something else, as TypeScript asks for too")
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

/// A tuple that others are spread in, with too many elements.
pub fn too_many_elements(span: Span, count: usize, limit: usize) -> Diagnostic {
    Diagnostic::error("too-many-members", format!("this tuple has {count} elements or more; the limit is {limit}"))
        .at(span, "with all that is spread in it")
        .help("say `T[]` where the length does not matter, or `--replace` the type by one of your own")
}

/// A template literal type, or all that it stands for, that is too long.
pub fn too_long_text(span: Span, limit: usize) -> Diagnostic {
    Diagnostic::error("too-many-members", format!("the texts that this type stands for have more than {limit} bytes"))
        .at(span, "the product of the texts in it")
        .help("say `string` where the exact values do not matter, or `--replace` the type by one of your own")
}

/// Bases that lend more properties than can be listed.
pub fn too_much_inherited(span: Span, name: &str, limit: usize) -> Diagnostic {
    let message = format!("up to `{name}`, what extends others inherits more than {limit} properties in all");
    Diagnostic::error("too-many-members", message)
        .at(span, "each of those bases hands on all that it inherits")
        .help("generate less at once with `--root`, or `--replace` the type by one of your own")
}

/// The same as a warning, where it is a package that is at fault.
pub fn fault_of_package(fault: Diagnostic) -> Diagnostic {
    if fault.severity == Severity::Warning {
        return fault;
    }
    let message = format!("{}, and becomes any JSON value", fault.message);
    let found = Diagnostic { severity: Severity::Warning, message, help: Vec::new(), ..fault };
    found.help(
        "the package is at fault, which TypeScript passes over with `skipLibCheck`; look for a newer version of it",
    )
}

/// Where the compiler follows code that is not followed here.
const DECLARATIONS: &str = "or generate from the declarations that `tsc --declaration` writes of this file";

/// What a function returns is only said by code.
pub fn unread_body(span: Span) -> Diagnostic {
    Diagnostic::warning("unevaluated-type", "what this returns is not written, and becomes any JSON value")
        .at(span, "only its code says it")
        .help("write what it returns: `(…): T`")
        .help(DECLARATIONS)
}

/// A value that is not followed, or that nothing declares.
pub fn unread_value(span: Span) -> Diagnostic {
    Diagnostic::warning("unevaluated-type", "what this value is, is not known here, and becomes any JSON value")
        .at(span, "part of the data")
        .help("write its type: `const a: T = …`")
        .help(DECLARATIONS)
}

/// What is imported from a module that is not there, behind `@ts-ignore`.
pub fn tolerated_import(span: Span, name: &str, module: &str) -> Diagnostic {
    let message = format!("`{name}` becomes any JSON value, since `{module}` was not found");
    Diagnostic::warning("unresolved-reference", message)
        .at(span, "imported behind `@ts-ignore`")
        .help(format!("install `{module}` to have its types"))
}

/// `T["a"]`, where `T` is an object of browsers or of Node of which tserde knows no `a`.
pub fn unknown_member(span: Span, object: &str, index: &str) -> Diagnostic {
    let message = format!("what `{object}` has for `{index}` is not known here, and becomes any JSON value");
    Diagnostic::warning("unknown-member", message)
        .at(span, "asked for here")
        .help("write the type itself: of built-in objects there is only what types lean on")
}

/// `T["a"]`, and there is no `a`.
pub fn no_such_property(span: Span, object: &str, index: &str) -> Diagnostic {
    Diagnostic::error("no-such-property", format!("`{object}` has no property for `{index}`"))
        .at(span, "asked for here")
        .help("TypeScript refuses this as well: look for a misspelt name, or a newer version of the definitions")
}
