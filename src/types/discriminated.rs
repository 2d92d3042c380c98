//! Whether an object fits a union though it fits no member: what it has as a tag may be several, each of which is that of
//! a member.

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::{
    PropertyId, TypeId, Types,
    kind::{Intrinsic, TypeKind, TypeList},
    members::Members,
};
use crate::syntax::Atom;

/// How many values the tags of an object may come to together; the compiler's limit.
const MAX_COMBINATIONS: usize = 25;

impl<'a> Types<'a> {
    /// Whether for all that the tags of an object may be there is a member of the union, and the object fits all of those
    /// but for its tags.
    pub(super) fn fits_discriminated(&mut self, source: TypeId, members: &TypeList) -> bool {
        if !self.has_own_members(source) {
            return false;
        }
        let objects: Vec<TypeId> = members.iter().copied().filter(|&member| self.has_own_members(member)).collect();
        let from = self.members(source);
        let Some(tags) = self.tags(&from, &objects) else { return false };
        let mut combinations: Vec<Vec<TypeId>> = vec![Vec::new()];
        for (_, values) in &tags {
            if combinations.len() * values.len() > MAX_COMBINATIONS {
                return false;
            }
            combinations = combinations
                .iter()
                .flat_map(|before| values.iter().map(|&value| [&before[..], &[value]].concat()))
                .collect();
        }
        let names: Vec<Atom> = tags.into_iter().map(|(name, _)| name).collect();
        let mut matching: IndexSet<TypeId, FxBuildHasher> = IndexSet::default();
        for values in &combinations {
            let mut has_match = false;
            for &object in &objects {
                if self.has_tags(object, &names, values) {
                    has_match = true;
                    matching.insert(object);
                }
            }
            if !has_match {
                return false;
            }
        }
        matching.into_iter().all(|object| {
            let to = self.members(object);
            self.has_hidden_of(source, object) && self.relate_members(source, &from, &to, &names)
        })
    }

    /// The properties of an object that tell the members of a union apart, with all that each may be; none where each is
    /// only one thing.
    fn tags(&mut self, from: &Members<'a>, objects: &[TypeId]) -> Option<Vec<(Atom, Vec<TypeId>)>> {
        if objects.len() < 2 {
            return None;
        }
        let mut each: Vec<(Atom, Vec<TypeId>)> = Vec::new();
        for (name, &property) in &from.properties {
            if !self.property(property).is_method {
                let ty = self.optional_type(property);
                each.push((name.clone(), self.parts_of(ty)));
            }
        }
        let tells = |types: &mut Self, (name, values): &(Atom, Vec<TypeId>)| {
            !values.is_empty() && types.is_discriminant(objects, name)
        };
        let has_several = each.iter().any(|it| it.1.len() > 1 && tells(self, it));
        has_several.then(|| each.into_iter().filter(|it| tells(self, it)).collect())
    }

    /// Whether a property is not the same in all members of a union, and only literals in one of them.
    fn is_discriminant(&mut self, objects: &[TypeId], name: &str) -> bool {
        let (mut first, mut differs, mut is_literal) = (None, false, false);
        for &object in objects {
            let Some(&property) = self.members(object).properties.get(name) else { continue };
            let ty = self.optional_type(property);
            differs |= *first.get_or_insert(ty) != ty;
            is_literal |= self
                .parts_of(ty)
                .iter()
                .all(|&part| self.is_unit(part) || matches!(self.raw(part), TypeKind::Template { .. }));
            if self.is_generic(ty) {
                return false;
            }
        }
        differs && is_literal
    }

    fn has_tags(&mut self, object: TypeId, names: &[Atom], values: &[TypeId]) -> bool {
        let to = self.members(object);
        names.iter().zip(values).all(|(name, &value)| {
            let wanted: Option<PropertyId> = to.properties.get(name).copied();
            wanted.is_some_and(|wanted| {
                let wanted = self.optional_type(wanted);
                !self.is_intrinsic(wanted, Intrinsic::Never) && self.fits(value, wanted)
            })
        })
    }
}
