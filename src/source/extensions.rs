//! Which file names are TypeScript, and which TypeScript files another name can stand for.

use std::path::{Path, PathBuf};

/// The extensions of TypeScript files, those of declaration files first, since `.d.ts` ends in `.ts` as well.
const TYPESCRIPT: [&str; 7] = [".d.ts", ".d.mts", ".d.cts", ".ts", ".tsx", ".mts", ".cts"];

/// What is appended to a path without extension, in the order in which TypeScript tries it.
const APPENDED: [&str; 7] = [".ts", ".tsx", ".d.ts", ".mts", ".d.mts", ".cts", ".d.cts"];

/// JavaScript extensions and the TypeScript ones that stand behind them.
const JAVASCRIPT: [(&str, &[&str]); 4] = [
    (".js", &[".ts", ".tsx", ".d.ts"]),
    (".jsx", &[".tsx", ".d.ts"]),
    (".mjs", &[".mts", ".d.mts"]),
    (".cjs", &[".cts", ".d.cts"]),
];

/// Whether a file is TypeScript, by its name.
pub(super) fn is_typescript(path: &Path) -> bool {
    typescript_extension(&path.to_string_lossy()).is_some()
}

/// The TypeScript extension that `name` ends in, with its dots.
pub(super) fn typescript_extension(name: &str) -> Option<&'static str> {
    TYPESCRIPT.into_iter().find(|extension| name.len() > extension.len() && name.ends_with(extension))
}

/// The file that `path` was emitted from when it is a declaration file: `a.ts` for `a.d.ts`.
pub(super) fn implementation_of(path: &Path) -> Option<PathBuf> {
    let name = path.to_str()?;
    let extension = typescript_extension(name)?;
    let implementation = extension.strip_prefix(".d.")?;
    Some(PathBuf::from(format!("{}.{implementation}", name.strip_suffix(extension)?)))
}

/// The files that `path` can mean as a module, best first.
pub(super) fn file_candidates(path: &Path) -> Vec<PathBuf> {
    let Some(name) = path.to_str() else { return vec![path.to_path_buf()] };
    let mut candidates = Vec::with_capacity(APPENDED.len());
    if typescript_extension(name).is_some() {
        candidates.push(path.to_path_buf());
    }
    for (javascript, typescript) in JAVASCRIPT {
        if let Some(stem) = name.strip_suffix(javascript) {
            candidates.extend(typescript.iter().map(|extension| PathBuf::from(format!("{stem}{extension}"))));
        }
    }
    candidates.extend(APPENDED.into_iter().map(|extension| PathBuf::from(format!("{name}{extension}"))));
    candidates
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
    fn maps_javascript_names() {
        let candidates = file_candidates(Path::new("a/b.mjs"));
        assert_eq!(candidates[..2], [PathBuf::from("a/b.mts"), PathBuf::from("a/b.d.mts")]);
    }
}
