//! Where the texts of the helpers find the libraries they name, if that is not where they stand there: `serde` by another
//! path, `core` and `alloc` in place of `std`.

use crate::model::Basis;

/// What is in the prelude of `std` and not in that of `core`: how a text shows that it needs it, and where it is.
const PRELUDE: [(&str, &str); 7] = [
    ("String", "std::string::String"),
    ("Vec", "std::vec::Vec"),
    ("Box", "std::boxed::Box"),
    ("to_owned", "std::borrow::ToOwned"),
    ("to_string", "std::string::ToString"),
    ("format!", "std::format"),
    ("vec!", "std::vec"),
];

/// Modules of `std` that are in `alloc`.
const IN_ALLOC: [&str; 8] = ["borrow", "boxed", "collections", "format", "rc", "string", "sync", "vec"];

/// What a text has to import that is in the prelude where there is `std`.
pub(super) fn prelude(text: &str, basis: &Basis) -> Vec<&'static str> {
    if !basis.no_std {
        return Vec::new();
    }
    let code = || text.lines().filter(|line| !line.trim_start().starts_with("//"));
    PRELUDE.iter().filter(|(word, _)| code().any(|line| has_word(line, word))).map(|(_, path)| *path).collect()
}

/// An import, by the paths that the libraries have.
pub(super) fn import(path: &str, basis: &Basis) -> String {
    if let (Some(inner), Some(serde)) = (path.strip_prefix("serde::"), &basis.serde) {
        return format!("{serde}::{inner}");
    }
    match path.strip_prefix("std::") {
        Some(inner) if basis.no_std => format!("{}::{inner}", home(inner)),
        Some(_) | None => path.to_owned(),
    }
}

/// The text behind the imports.
pub(super) fn body(mut text: String, basis: &Basis) -> String {
    if let Some(serde) = &basis.serde {
        text = text.replace("use serde::", &format!("use {serde}::"));
        text = text.replace("pub use serde;", &format!("pub use {serde} as serde;"));
        text = text.replace("#[serde(transparent)]", &format!("#[serde(crate = {serde:?}, transparent)]"));
    }
    if basis.no_std {
        let mut parts = text.split("std::");
        let mut moved = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            moved.push_str(home(part));
            moved.push_str("::");
            moved.push_str(part);
        }
        text = moved;
    }
    text
}

/// The library in which this is, without `std`.
fn home(path: &str) -> &'static str {
    let module = path.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    if IN_ALLOC.contains(&module) { "alloc" } else { "core" }
}

/// Whether a word stands in a line, and not as part of another.
fn has_word(line: &str, word: &str) -> bool {
    let is_letter = |letter: char| letter == '_' || letter.is_alphanumeric();
    line.match_indices(word).any(|(at, _)| {
        let (before, behind) = (line[..at].chars().next_back(), line[at + word.len()..].chars().next());
        // A macro ends with a sign of its own.
        let ends = word.ends_with('!') || !behind.is_some_and(is_letter);
        ends && !before.is_some_and(is_letter)
    })
}
