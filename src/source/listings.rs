//! What is on the disk, as a search for a module asks: whether a path is there.

use std::{fs::FileType, path::Path};

use rustc_hash::FxHashMap;

use super::paths::PathMap;

/// The directories that were asked about. Most of the paths that a search tries are not there, and to ask the system about
/// each takes longer than to parse what is found: a directory that is asked about often is listed, once.
#[derive(Clone, Debug, Default)]
pub(super) struct Listings(PathMap<Listing>);

/// So many questions about a directory take as long as its list.
const FEW: u32 = 16;

#[derive(Clone, Debug)]
enum Listing {
    /// It was asked about so many times.
    Asked(u32),
    /// What is in a directory. Where case does not count, a name may be asked for in another: names in lower case that
    /// nothing is called are in it without a type.
    Names(FxHashMap<String, Option<FileType>>),
    /// There is no such directory.
    Absent,
    /// The system does not say.
    Unknown,
}

/// What is known of a path without a further question.
enum Entry {
    Known(FileType),
    Absent,
    /// A link, a name whose characters may be written in several ways, a directory that cannot be listed.
    Unknown,
}

impl Listings {
    /// Whether there is a file at an absolute path.
    pub(super) fn is_file(&mut self, path: &Path) -> bool {
        match self.entry(path) {
            Entry::Known(kind) => kind.is_file(),
            Entry::Absent => false,
            Entry::Unknown => path.is_file(),
        }
    }

    /// Whether there is a directory at an absolute path.
    pub(super) fn is_directory(&mut self, path: &Path) -> bool {
        match self.entry(path) {
            Entry::Known(kind) => kind.is_dir(),
            Entry::Absent => false,
            Entry::Unknown => path.is_dir(),
        }
    }

    /// Whether what is at an absolute path is a link to something else.
    pub(super) fn is_link(&mut self, path: &Path) -> bool {
        match self.entry(path) {
            Entry::Known(_) | Entry::Absent => false,
            Entry::Unknown => path.symlink_metadata().is_ok_and(|found| found.is_symlink()),
        }
    }

    fn entry(&mut self, path: &Path) -> Entry {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Entry::Unknown };
        let Some(name) = name.to_str().filter(|name| name.is_ascii()) else { return Entry::Unknown };
        let Some(listing) = self.0.get_mut(parent) else {
            self.0.insert(parent, Listing::Asked(1));
            return Entry::Unknown;
        };
        if let Listing::Asked(times) = listing {
            if *times < FEW {
                *times += 1;
                return Entry::Unknown;
            }
            *listing = list(parent);
        }
        let names = match listing {
            Listing::Names(names) => names,
            Listing::Asked(_) => return Entry::Unknown,
            Listing::Absent => return Entry::Absent,
            Listing::Unknown => return Entry::Unknown,
        };
        match names.get(name) {
            Some(Some(kind)) if !kind.is_symlink() => Entry::Known(*kind),
            Some(_) => Entry::Unknown,
            None if names.contains_key(&name.to_ascii_lowercase()) => Entry::Unknown,
            None => Entry::Absent,
        }
    }
}

fn list(directory: &Path) -> Listing {
    let entries = match std::fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) => {
            use std::io::ErrorKind::{NotADirectory, NotFound};
            return if matches!(error.kind(), NotFound | NotADirectory) { Listing::Absent } else { Listing::Unknown };
        }
    };
    let mut names = FxHashMap::default();
    for entry in entries {
        let Ok((Ok(name), Ok(kind))) = entry.map(|entry| (entry.file_name().into_string(), entry.file_type())) else {
            return Listing::Unknown;
        };
        let folded = name.to_ascii_lowercase();
        if folded != name {
            names.entry(folded).or_insert(None);
        }
        names.insert(name, Some(kind));
    }
    Listing::Names(names)
}
