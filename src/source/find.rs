//! Which files an input stands for: itself, those of a directory, those of a glob.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    path::{Component, Path, PathBuf},
};

use super::{RequestKind, Sources, extensions, package, pages, paths, search::Search};
use crate::diagnostics::{Diagnostics, catalog::source as catalog, nearest};

/// What makes a path a pattern.
const PATTERN: [char; 3] = ['*', '?', '['];

impl Sources {
    /// Finds and reads what a path on the command line or in a build script stands for.
    pub(super) fn open_path(&mut self, path: &Path, diagnostics: &mut Diagnostics) {
        let path = &if path.as_os_str().is_empty() { PathBuf::from(".") } else { path.to_path_buf() };
        if let Some(url) = path.to_str().filter(|text| text.starts_with("https://") || text.starts_with("http://")) {
            return diagnostics.report(catalog::url_as_input(url));
        }
        match std::fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => self.open_directory(path, diagnostics),
            Ok(_) => self.open_file(path, diagnostics),
            Err(_) if path.to_string_lossy().contains(PATTERN) => self.open_glob(path, diagnostics),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let near = near(path).map(|near| self.shown(&near));
                diagnostics.report(catalog::missing_input(&self.shown(path), near.as_deref()));
            }
            Err(error) => diagnostics.report(catalog::unreadable_file(&self.shown(path), &error)),
        }
    }

    /// One file. A name without extension is taken at its word: `/dev/stdin` and its kin.
    fn open_file(&mut self, path: &Path, diagnostics: &mut Diagnostics) {
        if pages::is_page(path) {
            return self.open_page(path, path, diagnostics);
        }
        if path.extension().is_some() && !extensions::is_typescript(path) {
            diagnostics.report(catalog::not_typescript(&self.shown(path)));
            return;
        }
        let base = path.parent().unwrap_or(Path::new("")).to_path_buf();
        self.open_found(path, &base, diagnostics);
    }

    /// A directory, to its depth.
    fn open_directory(&mut self, path: &Path, diagnostics: &mut Diagnostics) {
        self.watched.push(path.to_path_buf());
        if let Err(error) = std::fs::read_dir(path) {
            return diagnostics.report(catalog::unreadable_file(&self.shown(path), &error));
        }
        if Self::is_site(path) && self.open_site(path, diagnostics) {
            return;
        }
        let mut found = BTreeSet::new();
        self.walk_for(path, extensions::is_typescript, &mut found, diagnostics);
        if found.is_empty() && self.open_site(path, diagnostics) {
            return;
        }
        if found.is_empty() {
            let mut markdown = BTreeSet::new();
            let is_markdown = |file: &Path| file.extension().is_some_and(|extension| extension == "md");
            self.walk_for(path, is_markdown, &mut markdown, diagnostics);
            diagnostics.report(if extensions::is_typescript(path) {
                catalog::directory_as_file(&self.shown(path))
            } else {
                catalog::no_typescript(&self.shown(path), !markdown.is_empty())
            });
        }
        self.open_all(&found, path, diagnostics);
    }

    /// The files that match a pattern, and those in the directories that do.
    fn open_glob(&mut self, pattern: &Path, diagnostics: &mut Diagnostics) {
        let base = literal_prefix(pattern);
        let matches = match glob::glob(&pattern.to_string_lossy()) {
            Ok(matches) => matches,
            Err(error) => return diagnostics.report(catalog::bad_glob(&self.shown(pattern), error.msg)),
        };
        self.watched.push(if base.as_os_str().is_empty() { PathBuf::from(".") } else { base.clone() });
        let in_packages = paths::is_in_packages(pattern);
        let mut found = BTreeSet::new();
        for path in matches.flatten().filter(|path| in_packages || !paths::is_in_packages(path)) {
            if path.is_dir() {
                self.walk_for(&path, extensions::is_typescript, &mut found, diagnostics);
            } else if extensions::is_typescript(&path) {
                found.insert(path);
            } else if pages::is_page(&path) {
                self.open_page(&path, &base, diagnostics);
            }
        }
        if found.is_empty() && self.pages.is_empty() {
            diagnostics.report(catalog::no_match(&self.shown(pattern)));
        }
        self.open_all(&found, &base, diagnostics);
    }

    /// Reads the files of a directory or pattern.
    fn open_all(&mut self, found: &BTreeSet<PathBuf>, base: &Path, diagnostics: &mut Diagnostics) {
        for file in found {
            // A declaration file beside its own source says everything twice.
            if extensions::implementation_of(file).is_none_or(|source| !found.contains(&source)) {
                self.open_found(file, base, diagnostics);
            }
        }
    }

    /// The file that an import of a package finds from a directory.
    pub(super) fn open_package(&mut self, specifier: &str, directory: &Path, diagnostics: &mut Diagnostics) {
        let specifier = &package::without_version(specifier);
        let from = paths::normalize(&self.working_directory.join(directory));
        let Some((name, _)) = package::split_specifier(specifier) else {
            return diagnostics.report(catalog::not_a_package(specifier));
        };
        if let Search::Found(path) = self.search_bare(&from, specifier, RequestKind::Import, None) {
            let path = path.strip_prefix(&self.working_directory).map(Path::to_path_buf).unwrap_or(path);
            let base = path.parent().unwrap_or(Path::new("")).to_path_buf();
            return self.open_found(&path, &base, diagnostics);
        }
        let types = package::types_package(name).to_string_lossy().replace('\\', "/");
        let installed = Self::installed(&from, name);
        if installed.is_empty() {
            return diagnostics.report(catalog::missing_package(specifier, name, &types));
        }
        let mut others = self.typed_modules(&from, name, &installed);
        others.sort_by_key(|other| !other.starts_with(&format!("{specifier}/")));
        diagnostics.report(catalog::untyped_package(specifier, name, &types, &others));
    }

    /// Reads a file as an input; a file that two inputs name is one input.
    fn open_found(&mut self, path: &Path, base: &Path, diagnostics: &mut Diagnostics) {
        let base = paths::normalize(&self.working_directory.join(base));
        if let Some(file) = self.read(path, &base, diagnostics)
            && !self.inputs.contains(&file)
        {
            self.inputs.push(file);
        }
    }

    /// Collects the files of a kind below a directory. Packages and hidden directories are not part of what a user
    /// means by a directory. A directory that links lead to twice is walked once.
    pub(super) fn walk_for(
        &self,
        root: &Path,
        is_wanted: impl Fn(&Path) -> bool,
        found: &mut BTreeSet<PathBuf>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut visited = BTreeSet::new();
        let mut waiting = vec![root.to_path_buf()];
        while let Some(directory) = waiting.pop() {
            if !visited.insert(Self::real_path(&directory)) {
                continue;
            }
            let entries = match std::fs::read_dir(&directory) {
                Ok(entries) => entries,
                Err(error) => {
                    diagnostics.report(catalog::unreadable_file(&self.shown(&directory), &error));
                    continue;
                }
            };
            for path in entries.flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    if !is_skipped(path.file_name()) {
                        waiting.push(path);
                    }
                } else if is_wanted(&path) {
                    found.insert(path);
                }
            }
        }
    }

    /// A path as messages show it.
    pub(super) fn shown(&self, path: &Path) -> String {
        paths::shown(path, &self.working_directory)
    }
}

/// What stands where a path leads to, under a name like its own.
fn near(path: &Path) -> Option<PathBuf> {
    let directory = path.parent()?;
    let listed = std::fs::read_dir(if directory.as_os_str().is_empty() { Path::new(".") } else { directory }).ok()?;
    let mut names: Vec<String> = listed.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    nearest(path.file_name()?.to_str()?, names.iter().map(String::as_str)).map(|name| directory.join(name))
}

/// Whether a directory is left out of a walk.
fn is_skipped(name: Option<&OsStr>) -> bool {
    name.is_some_and(|name| name == "node_modules" || name.to_string_lossy().starts_with('.'))
}

/// The directories of a pattern before its first wildcard.
fn literal_prefix(pattern: &Path) -> PathBuf {
    let is_literal = |component: &Component<'_>| !component.as_os_str().to_string_lossy().contains(PATTERN);
    pattern.components().take_while(is_literal).collect()
}
