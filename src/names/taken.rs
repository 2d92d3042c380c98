//! The names that are taken in one place.

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::case::Case;
use crate::model::Text;

/// The names that are taken in one place.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// Without `r#`.
    names: FxHashSet<Text>,
    /// Of names that many wanted, the number behind the last that one got, by case.
    numbered: FxHashMap<(Case, Text), usize>,
}

impl Taken {
    /// Nothing is taken yet; so many names are expected.
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { names: FxHashSet::with_capacity_and_hasher(capacity, FxBuildHasher), numbered: FxHashMap::default() }
    }

    /// Takes a name if it is free.
    pub(super) fn take(&mut self, identifier: &Text) -> bool {
        match identifier.strip_prefix("r#") {
            Some(bare) => self.names.insert(bare.into()),
            None => self.names.insert(identifier.clone()),
        }
    }

    /// Whether a name is taken.
    pub(super) fn has(&self, identifier: &str) -> bool {
        self.names.contains(identifier.strip_prefix("r#").unwrap_or(identifier))
    }

    /// Takes the first of these names that is free, and if none is, the first with a number.
    pub(super) fn take_first(&mut self, case: Case, candidates: &[Text]) -> Text {
        if let Some(free) = candidates.iter().find(|candidate| self.take(candidate)) {
            return free.clone();
        }
        let base = candidates.first().cloned().unwrap_or_default();
        let key = (case, base);
        let mut number = self.numbered.get(&key).copied().unwrap_or(2);
        loop {
            let numbered = Text::from(case.numbered(&key.1, number));
            number += 1;
            if self.take(&numbered) {
                self.numbered.insert(key, number);
                return numbered;
            }
        }
    }
}
