//! Reading a file, once.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use super::{FileId, SourceFile, Sources, encoding::decode, paths};
use crate::diagnostics::{Diagnostic, Diagnostics, catalog::source as catalog};

/// What is read of one page of documentation: what is fetched of one, unless the user wants more.
const LARGEST_PAGE: u64 = 32 << 20;

/// What is read of any other file. Evaluated, it takes thirty times as much memory.
const LARGEST_FILE: u64 = 128 << 20;

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
        let shown = paths::shown(path, &self.working_directory);
        let read = read_bytes(path, &shown).and_then(|bytes| {
            let read = decode(bytes);
            read.map_err(|fault| catalog::no_text(&shown, fault))
        });
        read.map_err(|fault| diagnostics.report(fault)).ok()
    }

    /// The one path of a file that several may lead to.
    pub(super) fn identity(&mut self, location: &Path) -> PathBuf {
        let is_link = self.listings.is_link(location);
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
        let real = self.listings.is_directory(path).then(|| Self::real_path(path));
        self.directories.insert(path.to_path_buf(), real.clone());
        real
    }

    /// The real path behind symbolic links, where there is one.
    pub(super) fn real_path(path: &Path) -> PathBuf {
        path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
    }
}

/// The bytes of a file.
pub(super) fn read_bytes(path: &Path, shown: &str) -> Result<Vec<u8>, Diagnostic> {
    let is_page =
        path.extension().is_some_and(|extension| ["html", "htm", "txt"].iter().any(|page| extension == *page));
    let opened = File::open(path).and_then(|file| file.metadata().map(|metadata| (file, metadata.len())));
    let (file, length) = opened.map_err(|error| catalog::unreadable_file(shown, &error))?;
    read_from(file, length, if is_page { LARGEST_PAGE } else { LARGEST_FILE }, shown)
}

/// The text that is piped in.
#[cfg(feature = "cli")]
pub fn read_piped(reader: impl Read, shown: &str) -> Result<String, Diagnostic> {
    let bytes = read_from(reader, 0, LARGEST_FILE, shown)?;
    decode(bytes).map(|(text, _)| text).map_err(|fault| catalog::no_text(shown, fault))
}

/// The bytes that there are, if they are no more than `largest`: some files have no end, and say that they are empty.
fn read_from(reader: impl Read, length: u64, largest: u64, shown: &str) -> Result<Vec<u8>, Diagnostic> {
    let mut bytes = Vec::with_capacity(usize::try_from(length.min(largest)).unwrap_or_default());
    let read = if length > largest { Ok(0) } else { reader.take(largest + 1).read_to_end(&mut bytes) };
    match read {
        Err(error) => Err(catalog::unreadable_file(shown, &error)),
        Ok(_) if length.max(bytes.len() as u64) > largest => Err(catalog::file_too_large(shown, largest >> 20)),
        Ok(_) => Ok(bytes),
    }
}
