//! `--watch`: generate again when something that was read changes.

use std::{path::PathBuf, thread, time::Duration};

use super::{Outcome, report::Reporter};
use crate::builder::files;

/// How often the files are looked at. Looking is one `stat` each, so this costs next to nothing.
const PAUSE: Duration = Duration::from_millis(300);

/// Runs `work` now and after each change of the files it names. Does not come back by itself.
pub(super) fn watch(work: impl Fn() -> (Outcome, Vec<PathBuf>), reporter: &Reporter) -> Outcome {
    let (mut outcome, mut paths) = work();
    // Taken after the run: what changes while it works is seen when it changes once more, or by the next run.
    let mut seen = files::modification_times(&paths);
    if !paths.is_empty() {
        reporter.note(&format!("watching {} files and directories", paths.len()));
    }
    while !paths.is_empty() {
        thread::sleep(PAUSE);
        let now = files::modification_times(&paths);
        if now != seen {
            (outcome, paths) = work();
            seen = files::modification_times(&paths);
        }
    }
    outcome
}
