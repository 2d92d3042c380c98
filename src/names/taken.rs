//! The names that are taken in one place.

use rustc_hash::FxHashSet;

use super::case::Case;

/// The names that are taken in one place, without `r#`.
#[derive(Debug, Default)]
pub(super) struct Taken(FxHashSet<String>);

impl Taken {
    /// Takes a name if it is free.
    pub(super) fn take(&mut self, identifier: &str) -> bool {
        self.0.insert(bare(identifier).to_owned())
    }

    /// Whether a name is taken.
    pub(super) fn has(&self, identifier: &str) -> bool {
        self.0.contains(bare(identifier))
    }

    /// Takes the first of these names that is free, and if none is, the first with a number.
    pub(super) fn take_first(&mut self, case: Case, candidates: &[String]) -> String {
        if let Some(free) = candidates.iter().find(|candidate| !self.has(candidate)) {
            self.take(free);
            return free.clone();
        }
        let base = candidates.first().map_or("", String::as_str);
        let mut number = 2;
        loop {
            let numbered = case.numbered(base, number);
            if self.take(&numbered) {
                return numbered;
            }
            number += 1;
        }
    }
}

fn bare(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}
