//! Which file names are TypeScript, and which TypeScript files another name can stand for.

use std::path::{Path, PathBuf};

/// The extensions of TypeScript files, those of declaration files first, since `.d.ts` ends in `.ts` as well.
const TYPESCRIPT: [&str; 7] = [".d.ts", ".d.mts", ".d.cts", ".ts", ".tsx", ".mts", ".cts"];

/// What is appended to a path without extension, in the order in which TypeScript tries it.
const APPENDED: [&str; 3] = [".ts", ".tsx", ".d.ts"];

/// What TypeScript appends to no path: tried when nothing else is there.
const APPENDED_LAST: [&str; 4] = [".mts", ".d.mts", ".cts", ".d.cts"];

/// Extensions that stand for each other, the longer ones first, and what TypeScript tries for any of them.
const REPLACED: [(&[&str], &[&str]); 5] = [
    (&[".d.mts", ".mts", ".mjs"], &[".mts", ".d.mts"]),
    (&[".d.cts", ".cts", ".cjs"], &[".cts", ".d.cts"]),
    (&[".tsx", ".jsx"], &[".tsx", ".ts", ".d.ts"]),
    (&[".d.ts", ".ts", ".js"], &APPENDED),
    (&[".json"], &[".d.json.ts"]),
];

/// Whether a file is TypeScript, by its name.
pub(super) fn is_typescript(path: &Path) -> bool {
    typescript_extension(&path.to_string_lossy()).is_some()
}

/// The TypeScript extension that `name` ends in, with its dots.
pub(super) fn typescript_extension(name: &str) -> Option<&'static str> {
    TYPESCRIPT.into_iter().find(|extension| name.len() > extension.len() && name.ends_with(extension))
}

/// A path without the extension of a script or of the declarations of one.
pub(super) fn without_extension(path: &str) -> &str {
    let all = REPLACED.iter().flat_map(|(extensions, _)| *extensions);
    all.filter_map(|extension| path.strip_suffix(extension)).next().unwrap_or(path)
}

/// The file that `path` was emitted from when it is a declaration file: `a.ts` for `a.d.ts`.
pub(super) fn implementation_of(path: &Path) -> Option<PathBuf> {
    let name = path.to_str()?;
    let extension = typescript_extension(name)?;
    let implementation = extension.strip_prefix(".d.")?;
    Some(PathBuf::from(format!("{}.{implementation}", name.strip_suffix(extension)?)))
}

/// The script that a declaration file declares: `a.js` for `a.d.ts`.
pub(super) fn script_of(name: &str) -> Option<String> {
    let extension = typescript_extension(name)?;
    let script = extension.strip_prefix(".d.")?.replace('t', "j");
    Some(format!("{}.{script}", name.strip_suffix(extension)?))
}

/// The files that an import of `path` can mean, best first: what replaces its extension, and what may follow it.
pub(super) fn file_candidates(path: &Path) -> Vec<PathBuf> {
    let mut candidates = replaced_candidates(path);
    candidates.extend(with_extensions(path, &APPENDED));
    candidates
}

/// The files of which TypeScript would not think, where it finds none.
pub(super) fn last_candidates(path: &Path) -> Vec<PathBuf> {
    with_extensions(path, &APPENDED_LAST)
}

/// The files that a path with an extension can mean: those that it is made from, and those that declare it.
pub(super) fn replaced_candidates(path: &Path) -> Vec<PathBuf> {
    let Some(name) = path.to_str() else { return vec![path.to_path_buf()] };
    for (extensions, replacements) in REPLACED {
        if let Some(stem) = extensions.iter().find_map(|extension| name.strip_suffix(extension)) {
            return replacements.iter().map(|replacement| PathBuf::from(format!("{stem}{replacement}"))).collect();
        }
    }
    // `style.css` is declared by `style.d.css.ts`.
    match (path.with_extension("").to_str(), path.extension().and_then(|extension| extension.to_str())) {
        (Some(stem), Some(extension)) => vec![PathBuf::from(format!("{stem}.d.{extension}.ts"))],
        _ => Vec::new(),
    }
}

fn with_extensions(path: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let Some(name) = path.to_str() else { return Vec::new() };
    extensions.iter().map(|extension| PathBuf::from(format!("{name}{extension}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_declaration_files_from_their_sources() {
        assert_eq!(implementation_of(Path::new("a/b.d.mts")), Some(PathBuf::from("a/b.mts")));
        assert_eq!(implementation_of(Path::new("a/b.ts")), None);
        assert!(is_typescript(Path::new("x.cts")) && !is_typescript(Path::new("x.js")));
    }

    #[test]
    fn replaces_extensions() {
        let replaced = |path: &str| replaced_candidates(Path::new(path));
        assert_eq!(replaced("a/b.mjs"), [PathBuf::from("a/b.mts"), PathBuf::from("a/b.d.mts")]);
        assert_eq!(replaced("a/b.css"), [PathBuf::from("a/b.d.css.ts")]);
        assert!(replaced("a.b/c").is_empty());
    }
}
