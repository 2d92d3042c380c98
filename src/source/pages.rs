//! Pages of documentation among the inputs, and the declaration files that are made of them.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    path::{Path, PathBuf},
};

#[cfg(feature = "docs")]
use std::sync::Arc;

use super::{FileId, SourceFile, Sources, encoding::decode_lossy, paths, read::read_bytes};
use crate::diagnostics::{Diagnostic, Diagnostics};
#[cfg(feature = "docs")]
use crate::options::PublishedSite;

/// A page. No file yet: what it says becomes one.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path as messages show it.
    pub shown: String,
    /// The path below the input it was found by, with forward slashes.
    pub below: String,
    pub text: PageText,
    /// The input it was found by, or the page itself: what its declarations are put below.
    pub base: PathBuf,
}

/// Where the text of a page is.
#[derive(Clone, Debug)]
pub enum PageText {
    /// Here.
    Read(String),
    /// In a file. Sites have thousands of pages, each with the navigation of all: a page is read when it is its turn.
    File(PathBuf),
    /// Among the pages that were fetched with it, at this place.
    #[cfg(feature = "docs")]
    Published(Arc<PublishedSite>, usize),
}

/// What a page is, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// As a site has it.
    Html,
    /// A script that has the index of a site.
    Index,
    /// What `typedoc --json` wrote.
    Json,
    /// The saved text of a page.
    Text,
}

impl Page {
    pub fn kind(&self) -> PageKind {
        match Path::new(&self.below).extension().and_then(|extension| extension.to_str()) {
            Some("html" | "htm") => PageKind::Html,
            Some("js") => PageKind::Index,
            Some("json") => PageKind::Json,
            Some(_) | None => PageKind::Text,
        }
    }

    /// The text of the page, read now if it was not yet. The pages of a site are meant to be UTF-8; a byte that is not
    /// can only be in a word that is lost to those who read the page, too.
    ///
    /// # Errors
    ///
    /// The file cannot be read any more.
    pub fn text(&self) -> Result<Cow<'_, str>, Diagnostic> {
        match &self.text {
            PageText::Read(text) => Ok(Cow::Borrowed(text)),
            PageText::File(path) => {
                read_bytes(path).map(|bytes| Cow::Owned(decode_lossy(bytes))).map_err(|fault| fault.at(&self.shown))
            }
            #[cfg(feature = "docs")]
            PageText::Published(site, at) => Ok(Cow::Owned(site.pages[*at].text())),
        }
    }

    /// The site that the page was fetched with.
    #[cfg(feature = "docs")]
    pub fn site(&self) -> Option<&PublishedSite> {
        match &self.text {
            PageText::Published(site, _) => Some(site),
            PageText::Read(_) | PageText::File(_) => None,
        }
    }

    /// Whether the page is an input of its own, and not one that was found in a directory.
    pub fn is_alone(&self) -> bool {
        self.base.file_name().is_some_and(|name| name.to_string_lossy() == self.below.as_str())
    }
}

/// The extensions of pages.
const PAGES: [&str; 4] = ["html", "htm", "txt", "json"];

/// The extensions of the pages of a site.
const SITE_PAGES: [&str; 2] = ["html", "htm"];

/// The scripts of a site that have its index, below its root.
pub const INDEX_FILES: [&str; 3] = ["assets/navigation.js", "assets/search.js", "assets/hierarchy.js"];

/// Directories of a site that have what was given to it, and none of its own pages.
const GIVEN: [&str; 2] = ["media", "assets"];

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
        if self.by_path.get(&identity).is_some() {
            return;
        }
        self.by_path.insert(&identity, None);
        let location = self.working_directory.join(path);
        let text = if is_of_site(path) {
            PageText::File(location)
        } else {
            let Some((text, _)) = self.read_text(&location, diagnostics) else { return };
            PageText::Read(text)
        };
        self.watched.push(path.to_path_buf());
        let below = path.strip_prefix(base).ok().filter(|below| !below.as_os_str().is_empty());
        let below = below.map_or_else(|| path.file_name().map(PathBuf::from).unwrap_or_default(), Path::to_path_buf);
        self.pages.push(Page {
            shown: paths::shown(&paths::normalize(path), &self.working_directory),
            below: below.to_string_lossy().replace('\\', "/"),
            text,
            base: base.to_path_buf(),
        });
    }

    /// Takes in pages that were fetched. Their declarations are put below a path that is the site's name.
    #[cfg(feature = "docs")]
    pub(super) fn open_published(&mut self, site: &Arc<PublishedSite>) {
        let name = site.url.split_once("://").map_or(site.url.as_str(), |(_, name)| name);
        self.pages.extend(site.pages.iter().enumerate().map(|(at, page)| Page {
            shown: format!("{}{}", site.url, page.path()),
            below: page.path().to_owned(),
            text: PageText::Published(Arc::clone(site), at),
            base: PathBuf::from(name),
        }));
    }

    /// Finds the pages below a directory. Whether there were any.
    pub(super) fn open_site(&mut self, root: &Path, diagnostics: &mut Diagnostics) -> bool {
        let mut found = BTreeSet::new();
        self.walk_for(root, |path| is_page(path) || is_index(path), &mut found, diagnostics);
        // A site has other files as well, and those that it was given.
        if found.iter().any(|path| is_of_site(path)) {
            let is_given = |path: &Path| {
                let mut directories = path.strip_prefix(root).unwrap_or(path).iter().rev().skip(1);
                directories.any(|name| GIVEN.iter().any(|given| name == *given))
            };
            found.retain(|path| is_index(path) || (is_of_site(path) && !is_given(path)));
        }
        for path in &found {
            self.open_page(path, root, diagnostics);
        }
        found.iter().any(|path| is_page(path))
    }

    /// Whether a directory is what TypeDoc writes, whatever else is in it.
    pub(super) fn is_site(root: &Path) -> bool {
        cfg!(feature = "docs")
            && root.join("index.html").is_file()
            && INDEX_FILES.iter().any(|file| root.join(file).is_file())
    }
}

fn is_of_site(path: &Path) -> bool {
    path.extension().is_some_and(|extension| SITE_PAGES.iter().any(|page| extension == *page))
}

fn is_index(path: &Path) -> bool {
    cfg!(feature = "docs") && INDEX_FILES.iter().any(|file| path.ends_with(file))
}
