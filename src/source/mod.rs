//! The files that are read, the places in them, and what a module specifier means.
//!
//! The only room that reads the file system, apart from what `builder` writes.

mod config;
mod encoding;
mod extensions;
mod find;
mod globals;
mod jsonc;
mod listings;
mod package;
#[cfg_attr(not(feature = "docs"), allow(dead_code, reason = "without the room `docs` nobody takes the pages"))]
mod pages;
mod paths;
mod read;
mod resolve;
mod search;
mod span;
mod subpaths;
mod versions;

pub use encoding::NoText;
pub(crate) use package::packages_of;
#[cfg(feature = "fetch")]
pub use pages::INDEX_FILES;
#[cfg(feature = "docs")]
pub use pages::{Page, PageKind};
pub(crate) use paths::is_in_packages;
#[cfg(feature = "cli")]
pub(crate) use paths::normalize;
#[cfg(feature = "cli")]
pub use read::read_piped;
pub use resolve::RequestKind;
pub use span::{FileId, Span};

use std::{
    collections::BTreeSet,
    ffi::OsString,
    path::{Path, PathBuf},
    sync::Arc,
};

use rustc_hash::FxHashMap;
use serde_json::Value;

use config::Configuration;
use listings::Listings;
use paths::PathMap;

use crate::{diagnostics::Diagnostics, options::Input};

/// The files of one run. The prelude is always the first.
#[derive(Clone, Debug)]
pub struct Sources {
    files: Vec<Arc<SourceFile>>,
    inputs: Vec<FileId>,
    /// Files by their real path; `None` for those that could not be read, which was reported then.
    by_path: PathMap<Option<FileId>>,
    /// What was found for a specifier in a directory, so that a name that many files import is looked up once.
    resolved: FxHashMap<(OsString, String, RequestKind), Option<FileId>>,
    /// The `package.json` of each directory that was asked for.
    packages: PathMap<Option<Arc<Value>>>,
    /// What applies to the files of each directory that was asked for.
    configurations: PathMap<Option<Arc<Configuration>>>,
    /// What lies behind the links of each directory that was asked for; nothing where there is no directory.
    directories: PathMap<Option<PathBuf>>,
    listings: Listings,
    /// What the result depends on, in no order, and some of it twice.
    watched: Vec<PathBuf>,
    /// Pages of documentation among the inputs.
    pages: Vec<pages::Page>,
    /// The declaration files that were made of pages, by their paths.
    declared: FxHashMap<PathBuf, FileId>,
    working_directory: PathBuf,
}

/// One file, with its text.
#[derive(Debug)]
pub struct SourceFile {
    text: String,
    /// How the path is shown.
    shown: String,
    /// The words of the path below the input it was found by.
    words: Vec<String>,
    /// Where its relative imports start.
    directory: PathBuf,
    /// What its own path, and those of the files it imports, are shortened by for their words.
    base: PathBuf,
    /// How many bytes a byte order mark took before the text.
    skipped: usize,
}

impl Sources {
    /// Finds and reads the inputs: files, directories (to their depth), globs, texts. What they import is read later,
    /// by [`resolve`](Self::resolve).
    pub fn open(prelude: &'static str, inputs: &[Input], diagnostics: &mut Diagnostics) -> Self {
        let mut sources = Self {
            files: Vec::new(),
            inputs: Vec::new(),
            by_path: PathMap::default(),
            resolved: FxHashMap::default(),
            packages: PathMap::default(),
            configurations: PathMap::default(),
            directories: PathMap::default(),
            listings: Listings::default(),
            watched: Vec::new(),
            pages: Vec::new(),
            declared: FxHashMap::default(),
            working_directory: std::env::current_dir().unwrap_or_default(),
        };
        sources.add(SourceFile {
            text: prelude.to_owned(),
            shown: "prelude.d.ts".to_owned(),
            words: vec!["prelude".to_owned()],
            directory: PathBuf::new(),
            base: PathBuf::new(),
            skipped: 0,
        });
        for input in inputs {
            match input {
                Input::Path(path) => sources.open_path(path, diagnostics),
                Input::Package { specifier, directory } => sources.open_package(specifier, directory, diagnostics),
                Input::Text { name, text } => sources.open_text(name, text),
                #[cfg(feature = "docs")]
                Input::Site(site) => sources.open_published(site),
            }
        }
        sources.sort();
        sources
    }

    /// The files that were given as inputs, sorted by path.
    pub fn inputs(&self) -> &[FileId] {
        &self.inputs
    }

    /// How many files there are: ids are `0..len`.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// A file, for one who has it while others are read.
    pub fn file(&self, file: FileId) -> Arc<SourceFile> {
        self.files[file.0 as usize].clone()
    }

    /// The text of a file, without its byte order mark.
    pub fn text(&self, file: FileId) -> &str {
        self.files[file.0 as usize].text()
    }

    /// The path of a file, as it is shown: as given for inputs, relative to the working directory where it is below.
    pub fn path(&self, file: FileId) -> &str {
        self.files[file.0 as usize].path()
    }

    /// The files of packages that none of the inputs is part of, by their numbers: whether each is one.
    pub fn foreign(&self) -> Vec<bool> {
        let own: Vec<_> = self.inputs.iter().map(|input| self.package_of(*input)).collect();
        let is_foreign = |at: usize| {
            let package = self.package_of(FileId(at as u32));
            package.is_some() && !own.contains(&package)
        };
        (0..self.files.len()).map(is_foreign).collect()
    }

    fn package_of(&self, file: FileId) -> Option<String> {
        let file = &self.files[file.0 as usize];
        paths::package(&file.directory.join(file.shown.rsplit('/').next()?))
    }

    /// The words of a file's path below the input it was found by, without extension (`["user", "address"]`).
    pub fn words(&self, file: FileId) -> &[String] {
        &self.files[file.0 as usize].words
    }

    /// How many bytes of a file come before its text: those of a byte order mark.
    pub fn skipped_bytes(&self, file: FileId) -> usize {
        self.files[file.0 as usize].skipped
    }

    /// What the result depends on: every file that was read, the `package.json` files among them, and the directories
    /// whose contents decide the list. Sorted.
    pub fn watched(&self) -> impl Iterator<Item = &Path> {
        self.watched.iter().map(PathBuf::as_path).collect::<BTreeSet<_>>().into_iter()
    }

    /// Sorts the files by path, behind the prelude, so that it does not matter which input was named first. Nothing
    /// knows their ids yet.
    fn sort(&mut self) {
        let mut files: Vec<(usize, Arc<SourceFile>)> = self.files.drain(..).enumerate().collect();
        files[1..].sort_by(|(_, a), (_, b)| a.shown.cmp(&b.shown));
        let mut sorted = vec![FileId(0); files.len()];
        for (new, (old, file)) in files.into_iter().enumerate() {
            sorted[old] = FileId(new as u32);
            self.files.push(file);
        }
        for file in self.inputs.iter_mut().chain(self.by_path.values_mut().flatten()) {
            *file = sorted[file.0 as usize];
        }
        self.inputs.sort_unstable();
    }

    /// Takes in a text that was read elsewhere.
    fn open_text(&mut self, name: &str, text: &str) {
        let location = self.working_directory.join(name);
        let directory = location.parent().unwrap_or(Path::new("")).to_path_buf();
        let file = self.add(SourceFile {
            text: text.trim_start_matches('\u{feff}').to_owned(),
            shown: name.replace('\\', "/"),
            words: paths::words(&location, &directory),
            base: directory.clone(),
            directory,
            skipped: 0,
        });
        self.inputs.push(file);
    }

    /// Gives a file its id.
    fn add(&mut self, file: SourceFile) -> FileId {
        let id = FileId(self.files.len() as u32);
        self.files.push(Arc::new(file));
        id
    }
}

impl SourceFile {
    /// The text, without its byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The path, as it is shown.
    pub fn path(&self) -> &str {
        &self.shown
    }
}

#[cfg(test)]
mod tests;
