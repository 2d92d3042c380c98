//! The names that are taken in one place.

use rustc_hash::{FxBuildHasher, FxHashSet};

use super::case::Case;
use crate::model::Text;

/// The names that are taken in one place, without `r#`.
#[derive(Debug, Default)]
pub(super) struct Taken(FxHashSet<Text>);

impl Taken {
    /// Nothing is taken yet; so many names are expected.
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self(FxHashSet::with_capacity_and_hasher(capacity, FxBuildHasher))
    }

    /// Takes a name if it is free.
    pub(super) fn take(&mut self, identifier: &Text) -> bool {
        match identifier.strip_prefix("r#") {
            Some(bare) => self.0.insert(bare.into()),
            None => self.0.insert(identifier.clone()),
        }
    }

    /// Whether a name is taken.
    pub(super) fn has(&self, identifier: &str) -> bool {
        self.0.contains(identifier.strip_prefix("r#").unwrap_or(identifier))
    }

    /// Takes the first of these names that is free, and if none is, the first with a number.
    pub(super) fn take_first(&mut self, case: Case, candidates: &[Text]) -> Text {
        if let Some(free) = candidates.iter().find(|candidate| self.take(candidate)) {
            return free.clone();
        }
        let base = candidates.first().map_or("", |first| &**first);
        let mut number = 2;
        loop {
            let numbered = Text::from(case.numbered(base, number));
            if self.take(&numbered) {
                return numbered;
            }
            number += 1;
        }
    }
}
