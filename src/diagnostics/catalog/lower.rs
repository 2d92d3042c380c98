//! What is said about types that Rust says less well than TypeScript, or not at all.

use crate::{diagnostics::Diagnostic, source::Span};

/// How many of the members that cannot be told apart are named.
const MOST_SHOWN: usize = 3;

/// A root that the user asked for is not there.
pub fn unknown_root(name: &str, nearest: Option<&str>) -> Diagnostic {
    let found = Diagnostic::error("unknown-root", format!("no input exports a type `{name}` to start from"));
    match nearest {
        Some(nearest) => found.help(format!("there is `{nearest}`")),
        None => found.help("a type in a namespace is written with it: `Protocol.Page.Frame`"),
    }
}

/// A root asks for every member of a type that has none.
pub fn empty_root(name: &str, of: &str) -> Diagnostic {
    Diagnostic::error(
        "unknown-root",
        format!("`{of}` has no members that are types of data, which `{name}` starts from"),
    )
    .help("leave this root out")
}

/// A type needs a name that nothing declares.
pub fn unresolved_reference(name: &str, module: Option<&str>, packages: &[String], span: Span) -> Diagnostic {
    let origin = module.map(|module| format!(", imported from `{module}`, which was not found"));
    let found =
        Diagnostic::error("unresolved-reference", format!("`{name}` is not declared{}", origin.unwrap_or_default()))
            .at(span, "this type is part of the data");
    let found = if packages.is_empty() { found } else { found.help(installation(packages)) };
    let or = if packages.is_empty() { "" } else { "or " };
    found
        .help(format!("{or}give it a Rust type of your own: `--replace {}`", replacement(name)))
        .help("or add the file that declares it to the inputs")
        .help("or let it be any JSON value: `--unresolved value`")
}

/// A type has members of what nothing declares: it extends it, or goes over its keys.
pub fn missing_members(
    name: &str,
    module: Option<&str>,
    packages: &[String],
    is_asked: bool,
    span: Span,
) -> Diagnostic {
    let origin = module.map(|module| format!(", imported from `{module}`, which was not found"));
    let message = format!("`{name}` is not declared{}", origin.unwrap_or_default());
    let found = if is_asked { Diagnostic::error } else { Diagnostic::warning }("unresolved-reference", message)
        .at(span, "the members that it should give are left out");
    let found = if packages.is_empty() { found } else { found.help(installation(packages)) };
    let or = if packages.is_empty() { "" } else { "or " };
    let found = found.help(format!("{or}add the file that declares it to the inputs"));
    if is_asked { found.help("or leave them out: `--unresolved value`") } else { found }
}

/// A package needs a name that nothing declares.
pub fn unresolved_in_package(name: &str, module: Option<&str>, span: Span) -> Diagnostic {
    let origin = module.map(|module| format!(" (it is imported from `{module}`, which was not found)"));
    let message = format!("`{name}` is not declared, and becomes any JSON value{}", origin.unwrap_or_default());
    Diagnostic::warning("unresolved-reference", message)
        .at(span, "a package needs it")
        .help(format!("`--replace {}` gives it a Rust type", replacement(name)))
}

/// How many names of a missing module are said.
const MOST_NAMES: usize = 4;

/// Packages import names from a module that was not found: mostly of a package that they leave to their user to install.
pub fn missing_module(module: &str, names: &[&str], packages: &[String], span: Span) -> Diagnostic {
    let shown: Vec<String> = names.iter().take(MOST_NAMES).map(|name| format!("`{name}`")).collect();
    let become_ = if names.len() == 1 { "becomes" } else { "become" };
    let shown = match (&shown[..], names.len() - shown.len()) {
        ([only], 0) => only.clone(),
        ([before @ .., last], 0) => format!("{} and {last}", before.join(", ")),
        (shown, more) => format!("{} and {more} more", shown.join(", ")),
    };
    let of = if names.len() == 1 { "is" } else { "are" };
    let message = format!("`{module}` was not found: {shown}, which {of} imported from it, {become_} any JSON value");
    let first = names.first().copied().unwrap_or_default();
    Diagnostic::warning("unresolved-reference", message)
        .at(span, "a package needs it")
        .help(installation(packages))
        .help(format!("or give `{first}` a Rust type of your own: `--replace {}`", replacement(first)))
}

fn installation(packages: &[String]) -> String {
    let each: Vec<String> = packages.iter().map(|package| format!("`npm install --save-dev {package}`")).collect();
    format!("install it to have its types: {}", each.join(" or "))
}

/// A type that the user left out is part of one that is generated.
pub fn excluded_type(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("excluded-type", format!("`{name}` is left out, but this refers to it"))
        .at(span, "this is generated")
        .help(format!("give it a Rust type of your own: `--replace {}`", replacement(name)))
        .help("or leave out what refers to it as well: `--exclude`")
}

/// A map that only the standard library has.
pub fn map_of_std() -> Diagnostic {
    Diagnostic::error("map-of-std", "`HashMap` is in `std`, and the output is to do without it")
        .help("`--maps btree-map` is in `alloc`")
        .help("or name another: `--maps hashbrown::HashMap`")
}

/// A type needs a name that nothing declares, and the user said that it is to be any value.
pub fn unresolved_value(name: &str, span: Span) -> Diagnostic {
    Diagnostic::warning("unresolved-reference", format!("`{name}` is not declared, and becomes any JSON value"))
        .at(span, "")
        .help(format!("`--replace {}` gives it a Rust type", replacement(name)))
}

/// What `--replace` takes for a name, as a shell takes it: `typeof a` has a blank.
fn replacement(name: &str) -> String {
    match name.strip_prefix("typeof ") {
        Some(value) => format!("'{name}=crate::{}'", last_word(value)),
        None => format!("{name}=crate::{}", last_word(name)),
    }
}

fn last_word(name: &str) -> &str {
    name.rsplit(['.', ' ']).next().unwrap_or(name)
}

/// Members of a union that cannot be told apart from one before them.
pub fn ambiguous_union(union: &str, first: (&str, Span), others: &[(String, Span)]) -> Diagnostic {
    let (shown, rest) = others.split_at(others.len().min(MOST_SHOWN));
    let mut names: Vec<String> =
        [first.0].into_iter().chain(shown.iter().map(|(name, _)| &**name)).map(quoted).collect();
    names.extend((!rest.is_empty()).then(|| format!("{} more", rest.len())));
    let last = names.pop().unwrap_or_default();
    let message = format!("in `{union}`, {} and {last} cannot always be told apart", names.join(", "));
    let found = Diagnostic::warning("ambiguous-union", message);
    let found = shown
        .iter()
        .fold(found, |found, (_, span)| found.at(*span, format!("JSON of this member can be read as `{}`", first.0)));
    found
        .at(first.1, "this one is tried first")
        .help("a property with a literal type of its own in each member tells them apart: `kind: \"a\"`")
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

/// A required property that can have no value.
pub fn never_object(name: &str, property: &str, span: Span, holder: Option<&str>) -> Diagnostic {
    let message = format!("`{name}` has no values, because its property `{property}` can have none");
    let found = Diagnostic::warning("uninhabited-type", message)
        .at(span, "required, and `never`")
        .help("make the property optional if it is only meant to be absent");
    match holder {
        Some(root) => found.help(format!("`--root '{root}'` generates the types that it holds, each by its own name")),
        None => found,
    }
}

/// An enum has a member whose value is computed at run time.
pub fn computed_enum(name: &str, member: &str, becomes: &str, span: Span) -> Diagnostic {
    let message = format!("the value of `{name}.{member}` is computed at run time, so `{name}` becomes `{becomes}`");
    Diagnostic::warning("computed-enum", message)
        .at(span, "not known here")
        .help(format!("`--replace {name}=crate::{name}` gives it a Rust type"))
}

/// An enum is only declared, and no member has a value.
pub fn assumed_enum(name: &str, count: usize, span: Span) -> Diagnostic {
    let values = match count {
        1 => "`0`".to_owned(),
        2 => "`0` and `1`".to_owned(),
        _ => format!("`0` to `{}`", count - 1),
    };
    Diagnostic::warning("assumed-enum", format!("nothing says the values of `{name}`, which are taken to be {values}"))
        .at(span, "declared without a value")
        .help("write the values (`A = 0`), or make it a `const enum`, whose members have these values")
}

/// A built-in object that JSON does not hold. What another holds of it stands in no file that the user could look at.
pub fn not_json(name: &str, span: Span) -> Diagnostic {
    let message = format!("`JSON.stringify` writes `{name}` as an object without its contents");
    let warning = Diagnostic::warning("not-json", message);
    let warning = if span.is_builtin() { warning } else { warning.at(span, "becomes any JSON object") };
    warning.help(format!("`--replace {name}=crate::{name}` gives it a Rust type"))
}

/// A generic that Rust cannot say, that nothing uses with arguments.
pub fn erased_generic(name: &str, span: Span) -> Diagnostic {
    let message =
        format!("the parameters of `{name}` are taken apart by its definition, which Rust generics cannot do");
    Diagnostic::warning("erased-generic", message)
        .at(span, "written once, with each parameter at its default, its constraint, or any value")
        .help(format!("use it with arguments (`type X = {name}<…>`), and each use gets a type of its own"))
}

/// A type that is not known before a type parameter is.
pub fn unevaluated_type(shown: &str, span: Span) -> Diagnostic {
    Diagnostic::warning("unevaluated-type", format!("`{shown}` is not known before its type parameters are"))
        .at(span, "becomes any JSON value")
        .help("use the generic around it with arguments, or replace it: `--replace NAME=PATH`")
}

/// Instances of generics that never end.
pub fn endless_instances(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error("type-too-deep", format!("`{name}` needs ever more instances of itself"))
        .at(span, "each with arguments of its own")
        .help(format!("`--replace {name}=crate::{name}` gives it a Rust type"))
}
