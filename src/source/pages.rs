//! Pages of documentation among the inputs, and the declaration files that are made of them.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::{FileId, SourceFile, Sources, paths};
use crate::diagnostics::Diagnostics;

/// A page as it was read. No file yet: what it says becomes one.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path as messages show it.
    pub shown: String,
    /// The path below the input it was found by, with forward slashes.
    pub below: String,
    pub text: String,
    /// The input it was found by, or the page itself: what its declarations are put below.
    pub base: PathBuf,
}

/// The extensions of pages.
const PAGES: [&str; 2] = ["txt", "json"];

/// Whether a file can be a page of documentation, by its name.
pub(super) fn is_page(path: &Path) -> bool {
    cfg!(feature = "docs") && path.extension().is_some_and(|extension| PAGES.iter().any(|page| extension == *page))
}

impl Sources {
    /// The pages among the inputs, each once.
    pub fn take_pages(&mut self) -> Vec<Page> {
        std::mem::take(&mut self.pages)
    }

    /// Puts a declaration file into its place below a page or a site. It is in no directory; those of the same site
    /// find each other by their paths.
    pub fn add_declarations(&mut self, base: &Path, name: &str, text: String) {
        let shown = self.shown(&paths::normalize(&base.join(name)));
        let base = paths::normalize(&self.working_directory.join(base));
        let location = base.join(name);
        let file = self.add(SourceFile {
            text,
            shown,
            words: paths::words(&location, &base),
            directory: location.parent().map(Path::to_path_buf).unwrap_or_default(),
            base,
            skipped: 0,
        });
        self.inputs.push(file);
        self.declared.insert(location, file);
    }

    /// The declaration file that a relative specifier means, if it is one that was made of pages.
    pub(super) fn declared(&self, from: &Path, specifier: &str) -> Option<FileId> {
        if self.declared.is_empty() {
            return None;
        }
        let path = paths::normalize(&from.join(specifier));
        self.declared.get(&PathBuf::from(format!("{}.d.ts", path.display()))).copied()
    }

    /// Reads a page.
    pub(super) fn open_page(&mut self, path: &Path, base: &Path, diagnostics: &mut Diagnostics) {
        let identity = Self::real_path(path);
        if self.by_path.contains_key(&identity) {
            return;
        }
        self.by_path.insert(identity, None);
        let location = self.working_directory.join(path);
        let Some((text, _)) = self.read_text(&location, diagnostics) else { return };
        self.watched.insert(path.to_path_buf());
        let below = path.strip_prefix(base).ok().filter(|below| !below.as_os_str().is_empty());
        let below = below.map_or_else(|| path.file_name().map(PathBuf::from).unwrap_or_default(), Path::to_path_buf);
        self.pages.push(Page {
            shown: paths::shown(&paths::normalize(path), &self.working_directory),
            below: below.to_string_lossy().replace('\\', "/"),
            text,
            base: base.to_path_buf(),
        });
    }

    /// Reads the pages below a directory in which nothing is TypeScript. Whether there were any.
    pub(super) fn open_site(&mut self, root: &Path, diagnostics: &mut Diagnostics) -> bool {
        let mut found = BTreeSet::new();
        self.walk_for(root, is_page, &mut found, diagnostics);
        for path in &found {
            self.open_page(path, root, diagnostics);
        }
        !found.is_empty()
    }
}
