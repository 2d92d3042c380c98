//! What can be wrong with files and with the specifiers that lead to them.

use std::{fmt::Display, io};

use crate::{
    diagnostics::Diagnostic,
    source::{NoText, Span},
};

/// An input that is not there. `near` is what stands beside its place under a name like it.
pub fn missing_input(path: &str, near: Option<&str>) -> Diagnostic {
    let said = Diagnostic::error("missing-input", format!("there is no file or directory `{path}`"));
    match near {
        Some(near) => said.help(format!("there is `{near}`")),
        None => said.help(
            "check the spelling; relative paths start at the working directory (in a build script, at the package, and in `tserde.toml`, at its directory)",
        ),
    }
}

/// An input that is somewhere else.
pub fn url_as_input(url: &str) -> Diagnostic {
    let said = Diagnostic::error("url-as-input", format!("`{url}` is a URL, and inputs are read from the disk only"));
    if url.ends_with("ts") {
        return said
            .help(format!("save the file, commit it, and give it as the input: `curl --remote-name {url}`"))
            .help(format!("or look at once what comes of it: `curl --silent {url} | tserde -`"));
    }
    said.help(format!(
        "make declarations of what is published there, and commit them: `tserde docs {url} --out-dir DIR`"
    ))
    .help("then give that directory as the input: a build neither needs the network nor changes with it")
}

/// A URL that this command was not built to fetch.
#[cfg(all(feature = "cli", not(feature = "fetch")))]
pub fn cannot_fetch(url: &str) -> Diagnostic {
    Diagnostic::error("url-as-input", format!("`{url}` cannot be fetched: this `tserde` was built without `fetch`"))
        .help("install one that can: `cargo install tserde --features fetch`")
        .help("or save the pages by other means, and give the directory that they are in")
}

/// A file or directory that is there, and cannot be read.
pub fn unreadable_file(path: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read `{path}`: {error}"))
        .help("check its permissions, or leave it out of the inputs")
}

/// A file that is larger than what people and tools write, or that has no end.
pub fn file_too_large(path: &str, megabytes: u64) -> Diagnostic {
    let said = format!("`{path}` is larger than {megabytes} MB, which is the most that is read of such a file");
    let help = match path.rsplit('.').next() {
        Some("json") => "run TypeDoc for each package by itself, and give the directory with the JSON of all",
        Some("html" | "htm") => "leave it out of the inputs: no page that TypeDoc makes is nearly so large",
        Some(_) | None => "split it into several files and give the directory as input",
    };
    Diagnostic::error("file-too-large", said).help(help)
}

/// A file that is not text.
pub fn no_text(path: &str, fault: NoText) -> Diagnostic {
    let said = match fault {
        NoText::Utf8(offset) => format!("`{path}` is not UTF-8 text: byte {offset} is no part of it"),
        NoText::Utf16(offset) => format!("`{path}` begins as UTF-16 text does: byte {offset} is no part of it"),
        NoText::Unmarked => {
            format!("`{path}` is UTF-16 or UTF-32 text, and has no mark at its beginning that says which")
        }
    };
    Diagnostic::error("not-utf8", said).help("save the file as UTF-8, or leave it out of the inputs")
}

/// A file that is given, and is something else than TypeScript.
pub fn not_typescript(path: &str) -> Diagnostic {
    let said = Diagnostic::error("not-typescript", format!("`{path}` is not a TypeScript file")).help(
        "give a .ts, .d.ts, .mts, .cts, .d.mts or .d.cts file, a directory of them, or a pattern such as `types/*.ts`",
    );
    if path.ends_with(".md") || path.ends_with(".mdx") { said.help(NO_MARKDOWN) } else { said }
}

/// Its links say where a heading is, and not which declaration a name is.
const NO_MARKDOWN: &str =
    "Markdown of documentation is not read: give what `typedoc --json` writes of the same sources, or its site";

/// A directory in which nothing is TypeScript.
pub fn no_typescript(path: &str, has_markdown: bool) -> Diagnostic {
    let said = Diagnostic::error("no-typescript", format!("there is no TypeScript file in the directory `{path}`"))
        .help("give a directory with .ts, .d.ts, .mts, .cts, .d.mts or .d.cts files")
        .help("`node_modules` and hidden directories are not searched; give a package in them by its own path");
    if has_markdown { said.help(NO_MARKDOWN) } else { said }
}

/// A pattern that matches nothing.
pub fn no_match(pattern: &str) -> Diagnostic {
    Diagnostic::error("no-typescript", format!("no TypeScript file matches `{pattern}`"))
        .help("`*` matches within one directory, `**` across directories: `types/**/*.d.ts`")
}

/// A pattern that is none.
pub fn bad_glob(pattern: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("bad-glob", format!("`{pattern}` is not a valid pattern: {reason}"))
        .help("write `*`, `**`, `?` and `[a-z]`; put a wildcard that is meant as itself between brackets: `[*]`")
}

/// A path that reads like a file and is a directory.
pub fn directory_as_file(path: &str) -> Diagnostic {
    Diagnostic::error(
        "directory-as-file",
        format!("`{path}` is a directory, and is named as if it were a TypeScript file"),
    )
    .help("give a file; or put TypeScript files into the directory, or give it another name")
}

/// An import of a directory that is named like a file.
pub fn import_of_directory(specifier: &str, path: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        "directory-as-file",
        format!("`{specifier}` is a directory, and is named as if it were a TypeScript file"),
    )
    .at(span, "imported as a file here")
    .help(format!("import a file, or give `{path}` another name"))
}

/// A relative import that leads nowhere.
pub fn missing_import(specifier: &str, span: Span, tried: &[String]) -> Diagnostic {
    let diagnostic = Diagnostic::error("missing-import", format!("cannot find the file behind `{specifier}`"))
        .at(span, "imported here")
        .help("check the path; it is relative to the importing file");
    let (shown, more) = tried.split_at(tried.len().min(8));
    let rest = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
    diagnostic.help(format!("tried {}{rest}", shown.join(", ")))
}

/// A `tsconfig.json` that cannot be read as one.
pub fn invalid_tsconfig(path: &str, error: &dyn Display) -> Diagnostic {
    Diagnostic::warning("invalid-tsconfig", format!("`{path}` is not taken into account: {error}"))
        .help("imports are looked up without its `paths` and `baseUrl`")
}

/// A `tsconfig.json` that extends one that is not there.
pub fn missing_tsconfig(path: &str, extended: &str) -> Diagnostic {
    Diagnostic::warning("invalid-tsconfig", format!("`{path}` extends `{extended}`, which is not there"))
        .help("install the package that has it, or correct the path; what it says is missing from this run")
}

/// `npm:` and no name.
pub fn not_a_package(specifier: &str) -> Diagnostic {
    Diagnostic::error("missing-package", format!("`{specifier}` is no name of a package"))
        .help("write `npm:NAME`, `npm:@SCOPE/NAME` or `npm:NAME/SUBPATH`")
}

/// A package that is not installed.
pub fn missing_package(specifier: &str, name: &str, types: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error("missing-package", format!("the package `{specifier}` is not installed"))
        .help("it is looked for in `node_modules` of the working directory, or of the configuration's, and above");
    let packages = if name.starts_with("@types/") {
        name.to_owned()
    } else {
        format!("{name}` or `npm install --save-dev {types}")
    };
    diagnostic.help(format!("install it: `npm install --save-dev {packages}`"))
}

/// A package that is installed, and has no types where they are looked for; `others` are the places where it has some.
pub fn untyped_package(specifier: &str, name: &str, types: &str, others: &[String]) -> Diagnostic {
    let message = match specifier == name {
        true => format!("`{name}` is installed, and has no types"),
        false => format!("`{name}` is installed, and has no types at `{specifier}`"),
    };
    let diagnostic = Diagnostic::error("untyped-package", message);
    if !others.is_empty() {
        return diagnostic.help(other_modules(others));
    }
    let diagnostic = match name.starts_with("@types/") {
        true => diagnostic,
        false => diagnostic.help(format!("its types may be published apart: `npm install --save-dev {types}`")),
    };
    diagnostic.help("check the path behind the package's name against `exports` of its `package.json`")
}

/// Where else a package has types.
pub(super) fn other_modules(others: &[String]) -> String {
    let (shown, more) = others.split_at(others.len().min(12));
    let shown: Vec<String> = shown.iter().map(|other| format!("`npm:{other}`")).collect();
    let rest = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
    format!("the package has types at {}{rest}", shown.join(", "))
}
