//! Pages that were fetched before: asked for again only as "did it change?", and not even that where an interrupted run
//! asked a moment ago.
//!
//! A page is a file that is named by a number, so that nothing of what a site calls its pages reaches the file system:
//! a line of JSON that says what it is, and its text. Files are written whole or not at all, so that a run can be
//! stopped anywhere.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::{Value, json};

use super::{body::Kind, location::Url, transport::Validators};
use crate::{
    builder::{files, header::fingerprint_of},
    diagnostics::{Diagnostic, catalog::fetch as catalog},
};

/// How long an interrupted run may rest and still be gone on with.
const RESUMABLE: Duration = Duration::from_secs(3600);

/// The file that is there while a run is not at its end, and what it is called then.
const UNFINISHED: &str = "unfinished";
const FINISHED: &str = "finished";

/// A page as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) validators: Validators,
    /// Where it was in the end.
    pub(super) url: Url,
    /// Whether the run that this one goes on with has asked for it.
    pub(super) is_fresh: bool,
}

/// The pages of one site.
pub(super) struct Cache {
    /// `None` where there is no place to keep them.
    directory: Option<PathBuf>,
    /// The number of the run: that of the one before while it did not come to its end.
    run: u64,
    used: BTreeSet<PathBuf>,
}

impl Cache {
    /// Opens what is kept of a site in a directory that the user names, or else in the one that is theirs for such.
    pub(super) fn open(named: Option<&Path>, start: &Url) -> Result<Self, Diagnostic> {
        let Some(directory) = named.map(Path::to_path_buf).or_else(own_directory) else {
            return Ok(Self { directory: None, run: 0, used: BTreeSet::new() });
        };
        let host: String = start.host().chars().filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c)).collect();
        let directory = directory.join(format!("{}-{:016x}", host.trim_matches('.'), number(&start.to_string())));
        let mut cache = Self { directory: Some(directory.clone()), run: 1, used: BTreeSet::new() };
        let unfinished = directory.join(UNFINISHED);
        let last = fs::read_to_string(&unfinished).ok().and_then(|text| text.trim().parse::<u64>().ok());
        let is_recent = || fs::metadata(&unfinished).ok()?.modified().ok()?.elapsed().ok().map(|age| age < RESUMABLE);
        cache.run = match last {
            Some(last) if is_recent() == Some(true) => last,
            _ => 1 + last.max(cache.last_finished()).unwrap_or(0),
        };
        if let Err(error) = files::write_if_changed(&unfinished, &format!("{}\n", cache.run)) {
            match named {
                Some(_) => return Err(catalog::unusable_cache(&directory, &error)),
                // Nobody asked for it: it goes without.
                None => cache.directory = None,
            }
        }
        Ok(cache)
    }

    /// What is kept of a page.
    pub(super) fn get(&mut self, url: &Url) -> Option<Kept> {
        let path = self.path(url)?;
        let text = fs::read_to_string(path).ok()?;
        let (line, text) = text.split_once('\n')?;
        let line: Value = serde_json::from_str(line).ok()?;
        let word = |key: &str| line.get(key).and_then(Value::as_str).map(str::to_owned);
        // The number of another page may be the same.
        if word("url")? != url.to_string() || line.get("bytes")?.as_u64()? != text.len() as u64 {
            return None;
        }
        Some(Kept {
            kind: Kind::of(&word("type")?)?,
            text: text.to_owned(),
            validators: Validators { etag: word("etag"), modified: word("modified") },
            url: Url::parse(&word("at")?).ok()?,
            is_fresh: line.get("run")?.as_u64()? == self.run,
        })
    }

    /// Keeps a page.
    pub(super) fn put(&mut self, url: &Url, kept: &Kept) -> Result<(), Diagnostic> {
        let Some(path) = self.path(url) else { return Ok(()) };
        let line = json!({
            "url": url.to_string(),
            "at": kept.url.to_string(),
            "type": kept.kind.mime(),
            "etag": kept.validators.etag,
            "modified": kept.validators.modified,
            "run": self.run,
            "bytes": kept.text.len(),
        });
        files::write_if_changed(&path, &format!("{line}\n{}", kept.text))
            .map_err(|error| catalog::unusable_cache(&path, &error))?;
        self.used.insert(path);
        Ok(())
    }

    /// Takes this run for a new one: nothing that was kept is believed without asking.
    pub(super) fn start_over(&mut self) {
        self.run += 1;
        if let Some(directory) = &self.directory {
            // If this cannot be written, no page can, which is told then.
            let _ = files::write_if_changed(&directory.join(UNFINISHED), &format!("{}\n", self.run));
        }
    }

    /// Forgets what this run did not come by, and that it was not at its end.
    pub(super) fn finish(self) {
        let Some(directory) = self.directory else { return };
        for entry in fs::read_dir(&directory).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "page") && !self.used.contains(&path) {
                // What cannot be removed is in nobody's way.
                let _ = fs::remove_file(path);
            }
        }
        let _ = fs::rename(directory.join(UNFINISHED), directory.join(FINISHED));
    }

    fn last_finished(&self) -> Option<u64> {
        fs::read_to_string(self.directory.as_ref()?.join(FINISHED)).ok()?.trim().parse().ok()
    }

    fn path(&self, url: &Url) -> Option<PathBuf> {
        Some(self.directory.as_ref()?.join(format!("{:016x}.page", number(&url.to_string()))))
    }
}

fn number(text: &str) -> u64 {
    fingerprint_of([text])
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
