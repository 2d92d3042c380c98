//! In what way one type has to fit another.

use super::{
    TypeId, Types,
    nesting::{DEEPEST, MOST_GROWN},
};

/// The relations between two types, each of which says more than the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Relation {
    /// A value of the one can stand where the other is asked for.
    #[default]
    Assignable,
    /// The one says all that the other does: `any` says nothing, and what may be absent is mentioned.
    Subtype,
    /// The same, so that no two types are subtypes of each other that are not alike: `any` is not even `unknown`, a function
    /// takes as much, and what cannot be written is not what can.
    StrictSubtype,
}

impl Types<'_> {
    /// Whether a value of `source` can be assigned to `target`.
    pub fn is_assignable_to(&mut self, source: TypeId, target: TypeId) -> bool {
        self.is_related_to(source, target, Relation::Assignable)
    }

    pub(super) fn is_related_to(&mut self, source: TypeId, target: TypeId, relation: Relation) -> bool {
        // What is evaluated on the way may ask in another way.
        let around = std::mem::replace(&mut self.relation, relation);
        let related = self.fits(source, target);
        self.relation = around;
        related
    }

    /// Whether `source` is related to `target` in the way that is asked about.
    pub(super) fn fits(&mut self, source: TypeId, target: TypeId) -> bool {
        let (source, target) = (self.force(source), self.force(target));
        if self.base(source) == self.base(target) || self.is_any(target) {
            return true;
        }
        if self.is_any(source) {
            return match self.relation {
                Relation::Assignable => !self.is_never(target),
                Relation::Subtype => self.base(target) == TypeId::UNKNOWN,
                Relation::StrictSubtype => false,
            };
        }
        if self.is_simple(source) && self.is_simple(target) {
            return self.relate(source, target);
        }
        let key = (source, target, self.relation);
        if let Some(&known) = self.related.get(&key) {
            return known;
        }
        // What is being compared is assumed: a recursive type fits if nothing speaks against it.
        if self.comparing.depth() >= DEEPEST || !self.assumed.insert(key) {
            return true;
        }
        let first = self.assumed.len() - 1;
        self.comparing.push(self.pair(source, target));
        let related = self.comparing.is_growing(MOST_GROWN) || self.relate(source, target);
        self.comparing.pop();
        if !related {
            // What was found on the way may have relied on it.
            self.assumed.truncate(first);
            self.related.insert(key, false);
        } else if first == 0 {
            self.related.extend(self.assumed.drain(..).map(|key| (key, true)));
        }
        related
    }
}
