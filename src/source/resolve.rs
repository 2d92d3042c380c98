//! What a module specifier means: which file.

use std::path::{Path, PathBuf};

use super::{FileId, Sources, Span, extensions, package, paths};
use crate::diagnostics::{Diagnostics, catalog::source as catalog};

/// How a specifier came to be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestKind {
    /// By an import, a re-export or an import type: a relative one must be there.
    Import,
    /// By an import for its effects, or by an augmentation: it need not be there.
    Optional,
    /// By `/// <reference path>`: it is relative, with or without a dot.
    Path,
    /// By `/// <reference types>`: it is a package.
    Types,
}

/// What a search for a module came to.
enum Search {
    /// It is this file.
    Found(PathBuf),
    /// It is there, and is no TypeScript.
    Untyped,
    /// It is a directory that is named like a file.
    Directory(PathBuf),
    /// It is not there.
    Missing,
}

impl Sources {
    /// The file that `specifier` means in `from`, read if it was not yet. `None` when there is none, or when it
    /// cannot be read, which is reported; a package that is not there is no error before something needs it.
    pub fn resolve(
        &mut self,
        from: FileId,
        specifier: &str,
        kind: RequestKind,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> Option<FileId> {
        let importer = &self.files[from.0 as usize];
        let (directory, base) = (importer.directory.clone(), importer.base.clone());
        let key = (directory.clone(), specifier.to_owned(), kind);
        if let Some(&Some(known)) = self.resolved.get(&key) {
            return Some(known);
        }
        let is_relative = kind == RequestKind::Path || is_relative(specifier);
        // A package's own broken imports are not for its user to mend.
        let is_reported = is_relative
            && matches!(kind, RequestKind::Import | RequestKind::Path)
            && !directory.components().any(|component| component.as_os_str() == "node_modules");
        let mut tried = Vec::new();
        let search = if is_relative {
            self.search_path(&paths::normalize(&directory.join(specifier)), is_directory(specifier), &mut tried)
        } else {
            self.search_packages(&directory, specifier)
        };
        let file = match search {
            Search::Found(path) => {
                let path = path.strip_prefix(&self.working_directory).map(Path::to_path_buf).unwrap_or(path);
                self.read(&path, &base, diagnostics)
            }
            Search::Directory(path) if is_reported => {
                diagnostics.report(catalog::import_of_directory(specifier, &self.shown(&path), span));
                None
            }
            Search::Missing if is_reported => {
                // The file that mends it would appear here.
                self.watched.extend(tried.first().and_then(|path| path.parent()).map(Path::to_path_buf));
                let tried: Vec<_> = tried.iter().map(|path| format!("`{}`", self.shown(path))).collect();
                diagnostics.report(catalog::missing_import(specifier, span, &tried));
                None
            }
            Search::Directory(_) | Search::Missing | Search::Untyped => None,
        };
        self.resolved.insert(key, file);
        file
    }

    /// The module at a path: a file, with or without its extension, or a directory.
    fn search_path(&mut self, path: &Path, is_directory: bool, tried: &mut Vec<PathBuf>) -> Search {
        if !is_directory {
            for candidate in extensions::file_candidates(path) {
                if candidate.is_file() {
                    return Search::Found(candidate);
                }
                tried.push(candidate);
            }
        }
        if path.is_file() {
            return Search::Untyped;
        }
        if !path.is_dir() {
            return Search::Missing;
        }
        match self.search_directory(path, "") {
            Search::Missing if extensions::is_typescript(path) => Search::Directory(path.to_path_buf()),
            search => search,
        }
    }

    /// The module of a directory: what its `package.json` says, else its index.
    fn search_directory(&mut self, directory: &Path, subpath: &str) -> Search {
        let package = self.package(directory).unwrap_or_default();
        for path in package::type_paths(&package, subpath) {
            let path = paths::normalize(&directory.join(path));
            // A package cannot point out of itself.
            if path.starts_with(directory)
                && let Some(found) = first_file(&path)
            {
                return Search::Found(found);
            }
        }
        let below = directory.join(subpath);
        if !subpath.is_empty() && below.starts_with(directory) && below.join("package.json").is_file() {
            return self.search_directory(&below, "");
        }
        Search::Missing
    }

    /// The module of a package, in the nearest `node_modules` that has its types.
    fn search_packages(&mut self, from: &Path, specifier: &str) -> Search {
        if specifier.starts_with('#') {
            return self.search_own_imports(from, specifier);
        }
        let Some((name, subpath)) = package::split_specifier(specifier) else { return Search::Missing };
        for ancestor in
            from.ancestors().filter(|ancestor| ancestor.file_name().is_none_or(|name| name != "node_modules"))
        {
            let packages = ancestor.join("node_modules");
            for name in [PathBuf::from(name), package::types_package(name)] {
                let directory = packages.join(name);
                if !directory.is_dir() {
                    continue;
                }
                // What a package imports is found from where it really lies.
                let directory = Self::real_path(&directory);
                if let Search::Found(path) = self.search_directory(&directory, subpath) {
                    return Search::Found(path);
                }
            }
        }
        Search::Missing
    }

    /// The module that the importer's own package calls `#name`.
    fn search_own_imports(&mut self, from: &Path, specifier: &str) -> Search {
        for directory in from.ancestors() {
            if let Some(package) = self.package(directory) {
                let paths = package::import_paths(&package, specifier);
                let found = paths.iter().find_map(|path| first_file(&paths::normalize(&directory.join(path))));
                return found.map_or(Search::Missing, Search::Found);
            }
        }
        Search::Missing
    }
}

/// Whether a specifier is a path rather than a package.
fn is_relative(specifier: &str) -> bool {
    matches!(specifier, "." | "..") || ["./", "../", "/"].iter().any(|start| specifier.starts_with(start))
}

/// Whether a relative specifier can only mean a directory.
fn is_directory(specifier: &str) -> bool {
    matches!(specifier.rsplit('/').next(), Some("" | "." | ".."))
}

/// The first file that a module path can mean, its index among them.
fn first_file(path: &Path) -> Option<PathBuf> {
    let files = extensions::file_candidates(path).into_iter().chain(extensions::file_candidates(&path.join("index")));
    files.into_iter().find(|candidate| candidate.is_file())
}
