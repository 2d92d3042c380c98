//! Two tuples side by side.

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::{
    relation::{Direction, Relation},
    surface::{Element, TypeRef},
};

impl Relation<'_> {
    /// Whether each list that is one of `from` is one of `to`. What stands behind a rest is counted from the end, so what
    /// meets what hangs on how long a list is. From the length on where no element of the one meets an element of the
    /// other, but for the rests, nothing new is met.
    pub(super) fn fits_tuple(&mut self, direction: Direction, from: &[Element], to: &[Element]) -> bool {
        let shortest = required(from);
        let longest = if rest(from).is_some() { from.len() + to.len() } else { from.len() };
        let (least, most) = (required(to), if rest(to).is_some() { longest } else { to.len() });
        if shortest < least || longest > most {
            return false;
        }
        let mut met: IndexSet<(TypeRef, TypeRef), FxBuildHasher> = IndexSet::default();
        for length in shortest..=longest {
            let pairs = (0..length).filter_map(|at| Some((element(from, at, length)?.ty, element(to, at, length)?.ty)));
            met.extend(pairs);
        }
        met.into_iter().all(|(own, wanted)| self.part(direction, own, wanted))
    }
}

fn required(elements: &[Element]) -> usize {
    elements.iter().filter(|it| !it.is_optional && !it.is_rest).count()
}

fn rest(elements: &[Element]) -> Option<usize> {
    elements.iter().position(|it| it.is_rest)
}

/// What stands at a place of a list of this length.
fn element(elements: &[Element], at: usize, length: usize) -> Option<&Element> {
    let Some(rest) = rest(elements) else { return elements.get(at) };
    let behind = elements.len() - rest - 1;
    let left = length - at;
    elements.get(if at < rest {
        at
    } else if left <= behind {
        elements.len() - left
    } else {
        rest
    })
}
