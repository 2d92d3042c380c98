//! What can be wrong with the place where the output goes, and with having none.

use std::{io, path::Path};

use super::source;
use crate::diagnostics::Diagnostic;

/// The output cannot be written.
pub fn unwritable_output(path: &Path, error: &io::Error) -> Diagnostic {
    let diagnostic = Diagnostic::error("unwritable-output", format!("cannot write `{}`: {error}", path.display()));
    match error.kind() {
        io::ErrorKind::IsADirectory => {
            diagnostic.help("name a file in it; the command's `--out-dir` has one named for you")
        }
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            diagnostic.help("what is to be its directory is a file: name another directory")
        }
        _ => diagnostic.help("check that its directory can be written to, or give another place"),
    }
}

/// The output is one of the files that were read.
pub fn output_is_input(path: &Path) -> Diagnostic {
    Diagnostic::error("input-as-output", format!("`{}` is read, and would be written over", path.display()))
        .help("name another file, such as `src/types.rs`")
}

/// Standard output does not take what is printed.
#[cfg(feature = "cli")]
pub fn unwritable_stdout(error: &io::Error) -> Diagnostic {
    Diagnostic::error("unwritable-output", format!("cannot write to standard output: {error}"))
        .help("what came out is not whole; `--output` names a file, which is written whole or not at all")
}

/// Types are in each other as deep as rustc looks, or deeper.
pub fn deep_types(limit: usize) -> Diagnostic {
    let message = "these types are in each other about as deep as rustc looks by default, or deeper";
    Diagnostic::warning("deep-types", message)
        .help(format!("write `#![recursion_limit = \"{limit}\"]` into the root of the crate that has them"))
        .help(
            "where it is missing, what asks whether one of them is `Send` may not compile, nor may rustdoc go through",
        )
}

/// An output that is to be compared is there, and cannot be read.
pub fn unreadable_output(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read `{}`: {error}", path.display()))
        .help("check its permissions, or give another file")
}

/// An output that is to be compared is not there.
pub fn missing_output(path: &Path) -> Diagnostic {
    Diagnostic::error("stale-output", format!("`{}` has not been generated yet", path.display()))
        .help("run `tserde`, or the build that makes it, and commit the file")
}

/// How many changes a stale output is explained by.
const MAX_CHANGES: usize = 8;

/// An output is not what the inputs give. The changes are a line each.
pub fn stale_output(path: &Path, line: usize, changes: &[String]) -> Diagnostic {
    let path = path.display();
    let message = format!("`{path}` is not what its inputs give: they differ from line {line} on");
    let run = "run `tserde`, or the build that makes it, and commit the file";
    let shown = changes.iter().take(MAX_CHANGES).map(|change| format!("what changes: {change}"));
    let diagnostic = shown.fold(Diagnostic::error("stale-output", message).help(run), Diagnostic::help);
    match changes.len().checked_sub(MAX_CHANGES) {
        Some(more @ 1..) => diagnostic.help(format!("what changes: {more} more; `tserde check` shows all")),
        Some(0) | None => diagnostic,
    }
}

/// `write_to_out_dir` outside a build script.
pub fn no_out_dir() -> Diagnostic {
    Diagnostic::error("unwritable-output", "there is no `OUT_DIR` to write to: this is not a build script run by cargo")
        .help("use `write_to_file` with a path")
}

/// Inputs that are all read, and export no type: at most values, of which this is one.
pub fn nothing_exported(value: Option<&str>, others: &[String]) -> Diagnostic {
    let found = Diagnostic::error("nothing-exported", "the inputs export no type: there is nothing to generate");
    let found = match others.is_empty() {
        true => found.help("put `export` before the types that are wanted, or give the file that has them"),
        false => found.help(source::other_modules(others)),
    };
    match value {
        Some(value) => found.help(format!(
            "`{value}` is a value; a type says what it is of: `export type Name = typeof {value}`, or `z.infer<typeof {value}>` of \
             a schema of zod"
        )),
        None => found,
    }
}
