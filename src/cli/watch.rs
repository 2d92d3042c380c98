//! `--watch`: generate again when something that was read changes.

use std::{collections::BTreeMap, path::PathBuf, thread, time::Duration};

use super::{Outcome, report::Reporter};
use crate::builder::files;

/// How often the files are looked at. Looking is one `stat` each, so this costs next to nothing.
const PAUSE: Duration = Duration::from_millis(300);

/// Runs `work` now and after each change of the files it names. Does not come back by itself.
pub(super) fn watch(work: impl Fn() -> (Outcome, Vec<PathBuf>), reporter: &Reporter) -> Outcome {
    let (mut outcome, mut paths) = work();
    let mut seen = files::modification_times(&paths);
    if !paths.is_empty() {
        reporter.note(&format!("watching {} files and directories", paths.len()));
    }
    while !paths.is_empty() {
        thread::sleep(PAUSE);
        let now = files::modification_times(&paths);
        if now != seen {
            let before: BTreeMap<PathBuf, _> = paths.into_iter().zip(now).filter(|(path, _)| path.is_file()).collect();
            (outcome, paths) = work();
            // A file that changed while it was worked on counts as it was before. What is in a directory may have been
            // written by the work itself.
            let after = paths.iter().zip(files::modification_times(&paths));
            seen = after.map(|(path, time)| before.get(path).copied().unwrap_or(time)).collect();
        }
    }
    outcome
}
