//! Reading a file, once.

use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{
    FileId, SourceFile, Sources,
    encoding::{NoText, decode},
    extensions, paths,
};
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
            self.watched.push(path.to_path_buf());
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
        self.by_path.insert(&identity, file);
        file
    }

    /// The text of the script that a declaration file declares, if it stands beside it.
    pub fn script_of(&mut self, file: FileId) -> Option<String> {
        let path = PathBuf::from(extensions::script_of(self.path(file))?);
        let bytes = read_bytes(&self.working_directory.join(&path)).ok()?;
        let (text, _) = decode(bytes).ok()?;
        self.watched.push(path);
        Some(text)
    }

    /// The text of a file, and how many bytes come before it.
    pub(super) fn read_text(&self, path: &Path, diagnostics: &mut Diagnostics) -> Option<(String, usize)> {
        let read = read_bytes(path).and_then(|bytes| decode(bytes).map_err(Fault::NoText));
        read.map_err(|fault| diagnostics.report(fault.at(&self.shown(path)))).ok()
    }

    /// The one path of a file that several may lead to.
    pub(super) fn identity(&mut self, location: &Path) -> PathBuf {
        let is_link = self.listings.is_link(location);
        let (Some(parent), Some(name), false) = (location.parent(), location.file_name(), is_link) else {
            return Self::real_path(location);
        };
        self.real_directory(parent).map_or_else(|| location.to_path_buf(), |parent| parent.join(name))
    }

    /// The real path of a directory behind symbolic links, if it is one. That of the directory around it is known most
    /// of the time.
    pub(super) fn real_directory(&mut self, path: &Path) -> Option<PathBuf> {
        if let Some(known) = self.directories.get(path) {
            return known.clone();
        }
        let real = self.listings.is_directory(path).then(|| {
            let within = if self.listings.is_link(path) { None } else { path.parent().zip(path.file_name()) };
            let real = within.and_then(|(parent, name)| Some(self.real_directory(parent)?.join(name)));
            real.unwrap_or_else(|| Self::real_path(path))
        });
        self.directories.insert(path, real.clone());
        real
    }

    /// The real path behind symbolic links, where there is one.
    pub(super) fn real_path(path: &Path) -> PathBuf {
        path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
    }
}

/// Why a file gives no text.
pub(super) enum Fault {
    Unreadable(io::Error),
    /// It has more bytes than so many.
    TooLarge(u64),
    NoText(NoText),
}

impl Fault {
    /// What there is to say of it, where the file is shown as this.
    pub(super) fn at(self, shown: &str) -> Diagnostic {
        match self {
            Self::Unreadable(error) => catalog::unreadable_file(shown, &error),
            Self::TooLarge(largest) => catalog::file_too_large(shown, largest >> 20),
            Self::NoText(fault) => catalog::no_text(shown, fault),
        }
    }
}

/// The bytes of a file.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, Fault> {
    let is_page =
        path.extension().is_some_and(|extension| ["html", "htm", "txt"].iter().any(|page| extension == *page));
    let opened = File::open(path).and_then(|file| file.metadata().map(|metadata| (file, metadata.len())));
    let (file, length) = opened.map_err(Fault::Unreadable)?;
    read_from(file, length, if is_page { LARGEST_PAGE } else { LARGEST_FILE })
}

/// The text that is piped in.
#[cfg(feature = "cli")]
pub fn read_piped(reader: impl Read, shown: &str) -> Result<String, Diagnostic> {
    let read = read_from(reader, 0, LARGEST_FILE).and_then(|bytes| decode(bytes).map_err(Fault::NoText));
    read.map(|(text, _)| text).map_err(|fault| fault.at(shown))
}

/// The bytes that there are, if they are no more than `largest`: some files have no end, and say that they are empty.
fn read_from(reader: impl Read, length: u64, largest: u64) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::with_capacity(usize::try_from(length.min(largest)).unwrap_or_default());
    let read = if length > largest { Ok(0) } else { reader.take(largest + 1).read_to_end(&mut bytes) };
    match read {
        Err(error) => Err(Fault::Unreadable(error)),
        Ok(_) if length.max(bytes.len() as u64) > largest => Err(Fault::TooLarge(largest)),
        Ok(_) => Ok(bytes),
    }
}
