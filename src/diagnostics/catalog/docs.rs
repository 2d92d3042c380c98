//! What can be wrong with published documentation.

use crate::diagnostics::Diagnostic;

/// A page of which nothing says what it declares.
pub fn no_declaration(page: &str) -> Diagnostic {
    Diagnostic::error("no-declaration", format!("`{page}` has no line that says what it declares"))
        .help("save the page from its title on: a line such as `Interface Name` or `Type Alias Name` has to be in it")
        .help("if it is TypeScript, give the file a name that ends in `.ts`")
}

/// Pages of HTML that something else than TypeDoc made.
pub fn no_site(page: &str) -> Diagnostic {
    Diagnostic::error("no-declaration", format!("`{page}`, and the pages beside it, are no pages of TypeDoc"))
        .help("give the directory that `typedoc --out` wrote, with its `interfaces` and `types`")
        .help("pages of another theme have other markup; `typedoc --json` is the same whatever the theme")
}

/// A page with a title and no signature.
pub fn no_signature(page: &str, name: &str) -> Diagnostic {
    Diagnostic::error("missing-signature", format!("`{page}` is about `{name}`, and does not say what that is"))
        .help(format!("the line that begins with `{name}:` or `type {name} =` is missing; save the whole page"))
}

/// A signature that has no end, or that makes no sense.
pub fn broken_signature(page: &str, name: &str) -> Diagnostic {
    Diagnostic::error("missing-signature", format!("the signature of `{name}` in `{page}` breaks off"))
        .help("there is a bracket in it that nothing closes; save the whole page")
}

/// A page with a title, and nothing below it.
pub fn no_members(page: &str, name: &str) -> Diagnostic {
    Diagnostic::error("missing-signature", format!("`{page}` is about `{name}`, and shows none of its members"))
        .help("neither the signature in braces nor the section of its members is there; save the whole page")
}

/// A type that the page shows as `...`.
pub fn cut_type(page: &str, place: &str) -> Diagnostic {
    Diagnostic::warning("cut-type", format!("`{page}` shows a part of the type of `{place}` as `...`"))
        .help("any value is taken there; the section below the signature may have the whole of it: save that too")
}

/// An enum without the values of its members.
pub fn no_values(page: &str, name: &str) -> Diagnostic {
    Diagnostic::warning("cut-type", format!("`{page}` does not say which values the members of `{name}` have"))
        .help("any string or number is taken there; TypeDoc 0.26 leaves them out, another version shows them")
}

/// A member of an enum without the name of the enum, where several enums have one of its name.
pub fn ambiguous_member(page: &str, others: usize, member: &str, property: &str) -> Diagnostic {
    let name = member.rsplit('.').next().unwrap_or(member);
    let places = match others {
        0 => String::new(),
        1 => ", and in another place".to_owned(),
        several => format!(", and in {several} other places"),
    };
    let said = format!("`{name}` is a member of several enums, and `{page}` does not say of which{places}");
    Diagnostic::warning("ambiguous-member", said)
        .help(format!("it is taken to be `{member}`, since `{property}` is of that enum in other places"))
        .help("the HTML of the pages has links that say which it is; give that in place of the text")
}

/// A declaration that does not parse.
pub fn no_typescript(page: &str, name: &str, text: &str) -> Diagnostic {
    let shown: String = text.chars().take(400).collect();
    Diagnostic::error(
        "no-declaration",
        format!("what `{page}` says of `{name}` is no TypeScript:\n{}", shown.trim_end()),
    )
    .help("some of the page is missing or was changed; save it again, or read `typedoc --json`")
}

/// A file that is named as JSON and is none.
pub fn no_json(page: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("no-declaration", format!("`{page}` is not valid JSON: {reason}"))
        .help("write it again with `typedoc --json`")
}

/// A type in a type in a type, beyond what is read of TypeScript too.
pub fn too_deep(page: &str, place: &str) -> Diagnostic {
    Diagnostic::error("type-too-deep", format!("`{page}` nests more levels {place} than types can have"))
        .help("give the inner types names of their own in the sources, and make the documentation again")
        .help("or leave the declaration out of the documentation: `@hidden` in its comment does that")
}

/// JSON that another tool wrote.
pub fn not_typedoc(page: &str) -> Diagnostic {
    Diagnostic::error("no-declaration", format!("`{page}` is not what `typedoc --json` or API Extractor writes")).help(
        "a project with its `children` or a package with its `members` is wanted; leave other JSON out of the inputs",
    )
}

/// A command that wants documentation, and inputs that are none.
pub fn no_pages() -> Diagnostic {
    Diagnostic::error("no-declaration", "there is no documentation among the inputs")
        .help("give a directory of a TypeDoc site, its `.html` pages, their text in `.txt`, or `typedoc --json`")
        .help("what API Extractor wrote is documentation too: `package.api.json`")
}
