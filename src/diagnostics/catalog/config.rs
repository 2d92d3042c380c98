//! What can be wrong with the arguments and the configuration of the command.

use std::{io, path::Path};

use crate::{diagnostics::Diagnostic, source::Span};

/// Nothing says what to read.
pub fn nothing_to_do() -> Diagnostic {
    Diagnostic::error(
        "no-input",
        "there is nothing to read: no input was given, and there is no `tserde.toml` here or above",
    )
    .help("give a file, a directory, a glob, or `-` for standard input: `tserde types.ts`")
    .help("run `tserde init` for a `tserde.toml` to start from")
}

/// Flags that would have to change what `tserde.toml` says.
pub fn options_without_input() -> Diagnostic {
    Diagnostic::error("no-input", "options were given without an input for them")
        .help("give the input behind them: `tserde --numbers i64 types.ts`")
        .help("or say it in `tserde.toml`: `[target.options]` with `numbers = \"i64\"`")
}

/// A word alone that is no input, and nearly a command.
pub fn unknown_command(word: &str, command: &str) -> Diagnostic {
    Diagnostic::error("missing-input", format!("`{word}` is no command, and no file or directory"))
        .help(format!("there is a command named `{command}`: `tserde {command} --help`"))
        .help("if it is meant as a path, check its spelling; it starts at the working directory")
}

/// A place for the output of targets that say themselves where it goes.
pub fn output_without_input() -> Diagnostic {
    Diagnostic::error("no-input", "a place to write to was given without an input that goes there")
        .help("give the input as well: `tserde types.ts --output src/types.rs`")
        .help("or neither: each target of `tserde.toml` says where it goes")
}

/// Two inputs that are standard input.
pub fn repeated_stdin() -> Diagnostic {
    Diagnostic::error("repeated-stdin", "`-` is given twice, and standard input can be read once")
        .help("put one of the two into a file")
}

/// A check of inputs without the file that is to hold what they give.
pub fn nothing_to_compare() -> Diagnostic {
    Diagnostic::error("no-output", "nothing says which file is to be what the inputs give")
        .help("name it: `tserde check types.ts --output src/types.rs`")
        .help("or say both in `tserde.toml`, and run `tserde check` alone")
}

/// A configuration without targets.
pub fn no_target(place: Span) -> Diagnostic {
    Diagnostic::error("no-input", "no `[[target]]` says what to read and what to write")
        .at(place, "")
        .help("add `[[target]]` with `input = [\"types.ts\"]` and `output = \"src/types.rs\"`")
}

/// A configuration that is there, and cannot be read.
pub fn unreadable_config(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read `{}`: {error}", path.display()))
        .help("check its permissions, and that it is UTF-8 text")
}

/// A configuration that is not TOML.
pub fn bad_toml(reason: &str, place: Span) -> Diagnostic {
    Diagnostic::error("invalid-toml", format!("this is not TOML: {}", reason.trim_end().replace('\n', ", ")))
        .at(place, "")
        .help("https://toml.io says how it is written; `tserde init` writes a file to start from")
}

/// A key that means nothing.
pub fn unknown_key(key: &str, table: &str, nearest: Option<&str>, known: &[&str], place: Span) -> Diagnostic {
    let diagnostic = Diagnostic::error("unknown-key", format!("`{table}` has no key `{key}`")).at(place, "");
    match nearest {
        Some(nearest) => diagnostic.help(format!("there is one named `{nearest}`")),
        None => diagnostic.help(format!("its keys are {}", list(known))),
    }
}

/// A key of a target outside of one.
pub fn key_outside_target(key: &str, place: Span) -> Diagnostic {
    Diagnostic::error("unknown-key", format!("`{key}` stands outside of a target"))
        .at(place, "")
        .help("put `[[target]]` above it")
}

/// An option beside the table for it.
pub fn option_outside_table(key: &str, option: &str, place: Span) -> Diagnostic {
    Diagnostic::error("unknown-key", format!("`target` has no key `{key}`"))
        .at(place, "")
        .help(format!("`{option}` is an option: write it below `[target.options]`"))
}

/// A key that has to be there.
pub fn missing_key(key: &str, table: &str, example: &str, place: Span) -> Diagnostic {
    Diagnostic::error("missing-key", format!("this `{table}` has no `{key}`"))
        .at(place, "")
        .help(format!("add `{example}`"))
}

/// A value of the wrong kind.
pub fn wrong_kind(key: &str, wanted: &str, found: &str, place: Span) -> Diagnostic {
    Diagnostic::error("wrong-kind", format!("`{key}` is {wanted}, not {found}"))
        .at(place, "")
        .help(format!("write {wanted}; `tserde init --print` shows one of each"))
}

/// A word that is none of those the key takes; `path` is one of the paths that it takes besides.
pub fn unknown_value(
    key: &str,
    value: &str,
    nearest: Option<&str>,
    (known, path): (&[&str], Option<&str>),
    place: Span,
) -> Diagnostic {
    let path = path.map(|path| format!(", or the path of a type: `{path}`"));
    let diagnostic = Diagnostic::error("unknown-value", format!("`{key}` cannot be `{value}`"))
        .at(place, "")
        .help(format!("it can be {}{}", list(known), path.unwrap_or_default()));
    match nearest {
        Some(nearest) => diagnostic.help(format!("`{nearest}` is the nearest to it")),
        None => diagnostic,
    }
}

/// Two targets that write to one file.
pub fn same_output(path: &str, place: Span, first: Span) -> Diagnostic {
    Diagnostic::error("same-output", format!("two targets write to `{path}`"))
        .at(place, "written here")
        .at(first, "and here")
        .help("give each target an `output` of its own, or both inputs to one target")
}

/// A comparison with what is published, and no target that says where that is.
pub fn nothing_published() -> Diagnostic {
    Diagnostic::error("no-docs", "nothing says where documentation is published")
        .help("add `docs = \"https://docs.example.com/api/\"` to a `[[target]]` of `tserde.toml`")
        .help("or name it: `tserde docs https://docs.example.com/api/ --out-dir input/api`")
        .help("`tserde check --against https://docs.example.com/api/ input/api` compares what is there")
}

/// A comparison of one of several targets.
pub fn which_target(place: &str) -> Diagnostic {
    Diagnostic::error("no-docs", format!("no target of `tserde.toml` has `docs = \"{place}\"`, and there are several"))
        .help("give the input that is compared behind it: `tserde check --against WHERE input/api`")
        .help("or say in each target where its `docs` are, and give `--against` alone")
}

/// A target whose input cannot be brought up to date.
pub fn no_directory(input: &str, docs: &str) -> Diagnostic {
    Diagnostic::error("no-docs", format!("`{docs}` has no one directory to go to: its target reads {input}"))
        .help("let the `input` of the target be one directory, which `tserde docs` writes")
}

/// The docs say something else. `directory` is the one that is to have what they say.
pub fn drifted(input: &str, place: &str, directory: Option<&Path>) -> Diagnostic {
    let directory = directory.map_or_else(|| "DIR".to_owned(), |directory| directory.display().to_string());
    Diagnostic::error("docs-drifted", format!("`{place}` no longer says what `{input}` says"))
        .help(format!(
            "take it over: `tserde docs {place} --out-dir {directory}`; review the difference, and commit it"
        ))
        .help("or let fewer changes count, with `--fail-on`")
}

/// A type that `explain` does not find.
pub fn unknown_type(name: &str, nearest: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::error("unknown-type", format!("no input declares a type `{name}`"));
    match nearest {
        Some(nearest) => diagnostic.help(format!("there is one named `{nearest}`")),
        None => diagnostic
            .help("give its input behind the name: `tserde explain User types.ts`")
            .help("a type in a namespace is dotted: `Protocol.Page.Frame`"),
    }
}

/// An input where `explain` takes a type.
pub fn input_as_type(input: &str, ty: Option<&str>) -> Diagnostic {
    let ty = ty.unwrap_or("User");
    Diagnostic::error(
        "unknown-type",
        format!("`{input}` is an input, and stands where the type does that is explained"),
    )
    .help(format!("the type comes first: `tserde explain {ty} {input}`"))
}

/// A property that `explain` does not find.
pub fn unknown_property(ty: &str, name: &str, nearest: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::error("unknown-type", format!("`{ty}` has no property `{name}`"));
    match nearest {
        Some(nearest) => diagnostic.help(format!("there is one named `{nearest}`")),
        None => diagnostic.help(format!("`tserde explain {ty}` lists its properties")),
    }
}

/// A file that `init` would have to write over.
pub fn already_there(path: &Path) -> Diagnostic {
    Diagnostic::error("already-there", format!("`{}` is there already, and was left as it is", path.display()))
        .help("remove it first, or add to it by hand: `tserde init --print` shows what would be written")
}

fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
