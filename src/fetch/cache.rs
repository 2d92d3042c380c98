//! Pages that were fetched before: asked for again only as "did it change?", and not even that where an interrupted run
//! asked a moment ago.
//!
//! A page is a file that is named by a number, so that nothing of what a site calls its pages reaches the file system:
//! a line of JSON that says what it is, and its text, packed. Files are written whole or not at all, and a journal
//! says which pages a run has asked for, so that it can be stopped anywhere.

use std::{
    collections::BTreeSet,
    env,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::{Value, json};

use super::{body::Kind, location::Url, transport::Validators};
use crate::{
    builder::{files, header::fingerprint_of},
    diagnostics::{Diagnostic, catalog::fetch as catalog},
    options::Packed,
};

/// How long an interrupted run may rest and still be gone on with.
const RESUMABLE: Duration = Duration::from_secs(3600);

/// The journal of a run: the numbers of the pages that it asked for, one a line. Gone at its end.
const JOURNAL: &str = "unfinished";

/// A page as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) kind: Kind,
    pub(super) text: String,
    /// The same, as it is kept.
    pub(super) packed: Packed,
    pub(super) validators: Validators,
    /// Where it was in the end.
    pub(super) url: Url,
    /// Whether the run that this one goes on with has asked for it.
    pub(super) is_fresh: bool,
}

/// The pages of one site.
pub(super) struct Cache {
    /// `None` where there is no place to keep them.
    place: Option<Place>,
    /// What a run that this one goes on with has asked for.
    fresh: BTreeSet<u64>,
    used: BTreeSet<PathBuf>,
    /// How large a page may be.
    most: u64,
}

struct Place {
    directory: PathBuf,
    journal: File,
}

impl Cache {
    /// Opens what is kept of a site in a directory that the user names, or else in the one that is theirs for such.
    pub(super) fn open(named: Option<&Path>, start: &Url, most: u64) -> Result<Self, Diagnostic> {
        let mut cache = Self { place: None, fresh: BTreeSet::new(), used: BTreeSet::new(), most };
        let Some(directory) = named.map(Path::to_path_buf).or_else(own_directory) else { return Ok(cache) };
        let host: String = start.host().chars().filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c)).collect();
        let directory = directory.join(format!("{}-{:016x}", host.trim_matches('.'), number(start)));
        cache.fresh = unfinished(&directory.join(JOURNAL)).unwrap_or_default();
        match open_journal(&directory, cache.fresh.is_empty()) {
            Ok(journal) => cache.place = Some(Place { directory, journal }),
            Err(error) if named.is_some() => return Err(catalog::unusable_cache(&directory, &error)),
            // Nobody asked for it: it goes without.
            Err(_) => cache.fresh.clear(),
        }
        Ok(cache)
    }

    /// What is kept of a page.
    pub(super) fn get(&self, url: &Url) -> Option<Kept> {
        let bytes = fs::read(self.path(url)?).ok()?;
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let line: Value = serde_json::from_slice(&bytes[..end]).ok()?;
        let word = |key: &str| line.get(key).and_then(Value::as_str).map(str::to_owned);
        // The number of another page may be the same.
        if word("url")? != url.to_string() {
            return None;
        }
        let packed = Packed::kept(&bytes[end + 1..]);
        Some(Kept {
            kind: Kind::of(&word("type")?)?,
            text: packed.unpack(self.most).ok()?,
            packed,
            validators: Validators { etag: word("etag"), modified: word("modified") },
            url: Url::parse(&word("at")?).ok()?,
            is_fresh: self.fresh.contains(&number(url)),
        })
    }

    /// Keeps a page, and that it was asked for.
    pub(super) fn put(&mut self, url: &Url, kept: &Kept) -> Result<(), Diagnostic> {
        let Some(path) = self.path(url) else { return Ok(()) };
        let Some(place) = &mut self.place else { return Ok(()) };
        let line = json!({
            "url": url.to_string(),
            "at": kept.url.to_string(),
            "type": kept.kind.mime(),
            "etag": kept.validators.etag,
            "modified": kept.validators.modified,
        });
        let bytes = [line.to_string().as_bytes(), b"\n", kept.packed.bytes()].concat();
        let written = files::write_if_changed(&path, &bytes);
        let noted = written.and_then(|_| place.journal.write_all(format!("{:016x}\n", number(url)).as_bytes()));
        noted.map_err(|error| catalog::unusable_cache(&path, &error))?;
        self.used.insert(path);
        Ok(())
    }

    /// Takes this run for a new one: nothing that was kept is believed without asking.
    pub(super) fn start_over(&mut self) {
        self.fresh.clear();
        if let Some(place) = &mut self.place {
            // If this cannot be written, no page can, which is told then.
            let _ = place.journal.set_len(0);
        }
    }

    /// Forgets what this run did not come by, and that it was not at its end.
    pub(super) fn finish(self) {
        let Some(Place { directory, journal }) = self.place else { return };
        for entry in fs::read_dir(&directory).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "page") && !self.used.contains(&path) {
                // What cannot be removed is in nobody's way.
                let _ = fs::remove_file(path);
            }
        }
        drop(journal);
        let _ = fs::remove_file(directory.join(JOURNAL));
    }

    fn path(&self, url: &Url) -> Option<PathBuf> {
        Some(self.place.as_ref()?.directory.join(format!("{:016x}.page", number(url))))
    }
}

/// What a run asked for that did not come to its end, if that was not long ago.
fn unfinished(journal: &Path) -> Option<BTreeSet<u64>> {
    let age = fs::metadata(journal).ok()?.modified().ok()?.elapsed().ok()?;
    let text = fs::read_to_string(journal).ok().filter(|_| age < RESUMABLE)?;
    // A line that broke off is of a page that is asked for again.
    let whole = text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
    Some(whole.filter_map(|line| u64::from_str_radix(line, 16).ok()).collect())
}

fn open_journal(directory: &Path, is_new: bool) -> io::Result<File> {
    fs::create_dir_all(directory)?;
    let journal = OpenOptions::new().create(true).append(true).open(directory.join(JOURNAL))?;
    if is_new {
        journal.set_len(0)?;
    }
    Ok(journal)
}

fn number(url: &Url) -> u64 {
    fingerprint_of([url.to_string().as_str()])
}

/// The directory for caches of who runs this.
fn own_directory() -> Option<PathBuf> {
    let set = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = if cfg!(windows) {
        set("LOCALAPPDATA")?
    } else if cfg!(target_os = "macos") {
        set("HOME")?.join("Library/Caches")
    } else {
        set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")))?
    };
    Some(base.join("tserde"))
}
