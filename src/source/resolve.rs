//! What a module specifier means: which file.

use std::path::Path;

use super::{FileId, Sources, Span, paths, search::Search};
use crate::diagnostics::{Diagnostics, catalog::source as catalog};

/// How a specifier came to be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestKind {
    /// By an import, a re-export or an import type: a relative one must be there.
    Import,
    /// By `import a = require()`, which packages may answer with other types.
    Require,
    /// By an import for its effects, or by an augmentation: it need not be there.
    Optional,
    /// By `/// <reference path>`: it is relative, with or without a dot.
    Path,
    /// By `/// <reference types>`: it is a package.
    Types,
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
        let importer = self.file(from);
        let (directory, base) = (importer.directory.as_path(), importer.base.as_path());
        let key = (directory.into(), specifier.to_owned(), kind);
        let is_relative = kind == RequestKind::Path || is_relative(specifier);
        // What is not there is reported wherever it is asked for.
        if let Some(&known) = self.resolved.get(&key)
            && (known.is_some() || !is_relative)
        {
            return known;
        }
        if is_relative && let Some(declared) = self.declared(directory, specifier) {
            return Some(declared);
        }
        // A package's own broken imports are not for its user to mend.
        let is_reported = is_relative
            && matches!(kind, RequestKind::Import | RequestKind::Require | RequestKind::Path)
            && !paths::is_in_packages(directory);
        let configuration = self.configuration(directory, base, diagnostics);
        let mut tried = Vec::new();
        let search = if is_relative {
            self.search_relative(directory, specifier, configuration.as_deref(), &mut tried)
        } else {
            self.search_bare(directory, specifier, kind, configuration.as_deref())
        };
        let file = match search {
            Search::Found(path) => {
                let path = path.strip_prefix(&self.working_directory).map(Path::to_path_buf).unwrap_or(path);
                self.read(&path, base, diagnostics)
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
}

/// Whether a specifier is a path rather than a package.
fn is_relative(specifier: &str) -> bool {
    matches!(specifier, "." | "..") || ["./", "../", "/"].iter().any(|start| specifier.starts_with(start))
}
