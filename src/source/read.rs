//! Reading a file, once.

use std::path::{Path, PathBuf};

use super::{FileId, SourceFile, Sources, paths};
use crate::diagnostics::{Diagnostics, catalog::source as catalog};

/// The bytes that a UTF-8 text can begin with to say that it is one.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl Sources {
    /// The file at `path`, read if it was not yet. `None` when it cannot be read, which is reported the first time.
    pub(super) fn read(&mut self, path: &Path, base: &Path, diagnostics: &mut Diagnostics) -> Option<FileId> {
        let location = self.working_directory.join(path);
        let identity = self.identity(&location);
        if let Some(&known) = self.by_path.get(&identity) {
            return known;
        }
        let file = self.read_text(&location, diagnostics).map(|(text, skipped)| {
            self.watched.insert(path.to_path_buf());
            let location = paths::normalize(&location);
            self.add(SourceFile {
                text,
                shown: paths::shown(&paths::normalize(path), &self.working_directory),
                words: paths::words(&location, base),
                directory: location.parent().map(Path::to_path_buf).unwrap_or_default(),
                base: base.to_path_buf(),
                skipped,
            })
        });
        self.by_path.insert(identity, file);
        file
    }

    /// The text of a file, and how many bytes come before it.
    pub(super) fn read_text(&self, path: &Path, diagnostics: &mut Diagnostics) -> Option<(String, usize)> {
        let shown = || paths::shown(path, &self.working_directory);
        let mut bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                diagnostics.report(catalog::unreadable_file(&shown(), &error));
                return None;
            }
        };
        // Places in the text are 32-bit numbers.
        if u32::try_from(bytes.len()).is_err() {
            diagnostics.report(catalog::file_too_large(&shown()));
            return None;
        }
        let skipped = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        bytes.drain(..skipped);
        match String::from_utf8(bytes) {
            Ok(text) => Some((text, skipped)),
            Err(error) => {
                diagnostics.report(catalog::not_utf8(&shown(), error.utf8_error().valid_up_to() + skipped));
                None
            }
        }
    }

    /// The one path of a file that several may lead to.
    fn identity(&mut self, location: &Path) -> PathBuf {
        let is_link = std::fs::symlink_metadata(location).is_ok_and(|found| found.is_symlink());
        let (Some(parent), Some(name), false) = (location.parent(), location.file_name(), is_link) else {
            return Self::real_path(location);
        };
        self.real_directory(parent).map_or_else(|| location.to_path_buf(), |parent| parent.join(name))
    }

    /// The real path of a directory behind symbolic links, if it is one.
    pub(super) fn real_directory(&mut self, path: &Path) -> Option<PathBuf> {
        if let Some(known) = self.directories.get(path) {
            return known.clone();
        }
        let real = if path.is_dir() { Some(Self::real_path(path)) } else { None };
        self.directories.insert(path.to_path_buf(), real.clone());
        real
    }

    /// The real path behind symbolic links, where there is one.
    pub(super) fn real_path(path: &Path) -> PathBuf {
        path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
    }
}
