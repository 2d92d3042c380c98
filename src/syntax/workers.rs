//! Threads to parse on: several at once, each with a stack for deep nesting.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::{
    NodeId,
    parse::{ParsedFile, parse_file},
};
use crate::source::FileId;

/// What a worker's stack may grow to, which is more than twice what the deepest text that passes `nesting` needs in a
/// build without optimisation. It is reserved, not used: only the pages that are touched cost memory.
const STACK_SIZE: usize = 256 << 20;

/// What the threads are called.
pub const PARSING_THREAD: &str = "parse";

/// A file to parse.
pub(super) struct SourceText<'a> {
    pub file: FileId,
    pub path: &'a str,
    pub text: &'a str,
}

/// Parses files on as many threads as there is work for. The results come in the order of the files. This thread does
/// something else `meanwhile`.
pub(super) fn parse_files(files: &[SourceText<'_>], meanwhile: impl FnOnce()) -> Vec<ParsedFile> {
    let results: Vec<Mutex<Option<ParsedFile>>> = files.iter().map(|_| Mutex::new(None)).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((file, result)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            files.get(index).zip(results.get(index))
        } {
            let parsed = parse_file(file, NodeId(0));
            *result.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(parsed);
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(files.len());
    thread::scope(|scope| {
        for _ in 0..workers {
            let worker = thread::Builder::new().stack_size(STACK_SIZE).name(PARSING_THREAD.to_owned());
            // Where so much cannot be reserved, the other workers do the work, or this thread does.
            if worker.spawn_scoped(scope, work).is_err() {
                break;
            }
        }
        meanwhile();
    });
    // Only if no thread could be started is anything left.
    work();
    let results =
        results.into_iter().map(|result| result.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()));
    results.flatten().collect()
}
