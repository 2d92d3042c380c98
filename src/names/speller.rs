//! Spells each name once: the same few stand in many places.

use rustc_hash::FxHashMap;

use super::{
    case::Case,
    words::{is_whole, words},
};
use crate::model::Text;

/// The identifiers that were made so far, by what they were made from.
#[derive(Debug, Default)]
pub(super) struct Speller([FxHashMap<Text, Spelled>; 3]);

/// A name as an identifier.
#[derive(Clone, Debug)]
pub(super) struct Spelled {
    /// The identifier, `r#` included where it needs it.
    pub(super) identifier: Text,
    /// Every sign at the ends of the name is in its words.
    pub(super) is_whole: bool,
}

impl Speller {
    /// The identifier that a name makes in this case.
    pub(super) fn spell(&mut self, text: &Text, case: Case) -> Spelled {
        let of_case = &mut self.0[case as usize];
        if let Some(spelled) = of_case.get(text) {
            return spelled.clone();
        }
        let spelled = Spelled { identifier: case.identifier(&words(text)).into(), is_whole: is_whole(text) };
        of_case.insert(text.clone(), spelled.clone());
        spelled
    }
}
