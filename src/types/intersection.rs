//! Intersections.

use rustc_hash::FxHashSet;

use super::{
    Alias, TypeId, Types,
    domain::Domain,
    kind::{Intrinsic, TypeKind, TypeList},
    union::MAX_MEMBERS,
};
use crate::diagnostics::catalog;

/// What becomes of a part that another part implies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Supertypes {
    Dropped,
    Kept,
}

impl Types<'_> {
    /// The intersection of `types`.
    pub(super) fn intersection(&mut self, types: &[TypeId]) -> TypeId {
        self.intersection_with_alias(types, None)
    }

    /// The intersection of `types`, known by `alias`.
    pub(super) fn intersection_with_alias(&mut self, types: &[TypeId], alias: Option<Alias>) -> TypeId {
        self.intersect(types, alias, Supertypes::Dropped)
    }

    /// `A & B` as it is written: `string & {}` stays apart from `string`, so that a union keeps the literals beside it.
    pub(super) fn written_intersection(&mut self, types: &[TypeId], alias: Option<Alias>) -> TypeId {
        let is_kept = match *types {
            [of, TypeId::EMPTY_OBJECT] | [TypeId::EMPTY_OBJECT, of] => matches!(
                self.raw(of),
                TypeKind::Intrinsic(Intrinsic::String | Intrinsic::Number | Intrinsic::BigInt)
                    | TypeKind::Template { .. }
            ),
            _ => false,
        };
        self.intersect(types, alias, if is_kept { Supertypes::Kept } else { Supertypes::Dropped })
    }

    fn intersect(&mut self, types: &[TypeId], alias: Option<Alias>, supertypes: Supertypes) -> TypeId {
        let mut flat: Vec<TypeId> = Vec::with_capacity(types.len());
        for &ty in types {
            self.flatten_intersection(ty, &mut flat);
        }
        if flat.iter().any(|&ty| self.is_never(ty)) {
            return TypeId::NEVER;
        }
        if let Some(&swallowing) = flat.iter().find(|&&ty| self.is_any(ty)) {
            return swallowing;
        }
        if flat.iter().any(|&ty| matches!(self.raw(ty), TypeKind::Union { .. })) {
            return self.distribute(flat, alias, supertypes);
        }
        if self.has_no_value(&flat) {
            return TypeId::NEVER;
        }
        if supertypes == Supertypes::Dropped {
            self.drop_supertypes(&mut flat);
        }
        match flat[..] {
            [] => TypeId::UNKNOWN,
            [only] => only,
            _ => self.intern(TypeKind::Intersection(flat.into()), alias),
        }
    }

    fn flatten_intersection(&mut self, ty: TypeId, flat: &mut Vec<TypeId>) {
        // A list that leads back here is looked into later.
        let is_later = if let TypeKind::Deferred(at, _) = self.raw(ty) {
            !self.can_be_union(at.node) && self.names_own_alias(at.node)
        } else {
            false
        };
        let ty = if is_later { ty } else { self.force(ty) };
        let ty = self.as_evaluated(ty);
        if let TypeKind::Intersection(parts) = self.raw(ty) {
            let parts: TypeList = parts.clone();
            parts.iter().for_each(|&part| self.flatten_intersection(part, flat));
            return;
        }
        let is_known = |known: &TypeId| self.base(*known) == self.base(ty) || self.is_reordered(*known, ty);
        if !self.is_intrinsic(ty, Intrinsic::Unknown) && !flat.iter().any(is_known) {
            flat.push(ty);
        }
    }

    /// Whether two unions have the same members, in whatever order.
    fn is_reordered(&self, a: TypeId, b: TypeId) -> bool {
        let (TypeKind::Union { members: of_a, .. }, TypeKind::Union { members: of_b, .. }) = (self.raw(a), self.raw(b))
        else {
            return false;
        };
        of_a.len() == of_b.len() && self.alias_of(a) == self.alias_of(b) && {
            let bases = |members: &TypeList| members.iter().map(|&it| self.base(it)).collect::<FxHashSet<_>>();
            bases(of_a) == bases(of_b)
        }
    }

    /// `A & (B | C)` is `A & B | A & C`.
    fn distribute(&mut self, mut flat: Vec<TypeId>, alias: Option<Alias>, supertypes: Supertypes) -> TypeId {
        if self.intersect_primitive_unions(&mut flat) {
            return self.intersect(&flat, alias, supertypes);
        }
        let mut choices: Vec<TypeId> = self.parts_of(flat[0]);
        for &ty in &flat[1..] {
            let parts = self.parts_of(ty);
            let count = choices.len().saturating_mul(parts.len());
            if count > MAX_MEMBERS {
                if let Some(place) = self.place {
                    self.report(catalog::types::too_many_members(place, count));
                }
                return TypeId::ERROR;
            }
            let mut longer = Vec::with_capacity(count);
            for &choice in &choices {
                for &part in &parts {
                    let both = self.intersect(&[choice, part], None, supertypes);
                    if !self.is_never(both) {
                        longer.push(both);
                    }
                }
            }
            choices = longer;
        }
        self.union_with_alias(&choices, alias)
    }

    /// Puts one union in place of several that have primitives only: what is in all of them. Says whether there were several.
    fn intersect_primitive_unions(&mut self, flat: &mut Vec<TypeId>) -> bool {
        let mut unions: Vec<TypeList> = Vec::new();
        let mut first = 0;
        let mut others = Vec::with_capacity(flat.len());
        for &ty in flat.iter() {
            if let Some(members) = self.raw(ty).as_union()
                && members.iter().all(|&member| self.is_primitive(member))
            {
                first = if unions.is_empty() { others.len() } else { first };
                unions.push(members.clone());
            } else {
                others.push(ty);
            }
        }
        let [shortest, rest @ ..] = &unions[..] else { return false };
        if rest.is_empty() {
            return false;
        }
        let sets: Vec<FxHashSet<TypeId>> =
            unions.iter().map(|members| members.iter().map(|&member| self.base(member)).collect()).collect();
        let mut seen = FxHashSet::default();
        let all = shortest.iter().chain(rest.iter().flat_map(|members| members.iter())).copied();
        let common: Vec<TypeId> = all
            .filter(|&member| seen.insert(self.base(member)) && sets.iter().all(|set| self.is_among(member, set)))
            .collect();
        let common = self.union(&common);
        others.insert(first, common);
        *flat = others;
        true
    }

    /// Whether a union has a primitive, or the primitive of a literal.
    fn is_among(&self, member: TypeId, set: &FxHashSet<TypeId>) -> bool {
        let primitive = match self.domain(member) {
            _ if set.contains(&self.base(member)) => return true,
            Some(Domain::String) => TypeId::STRING,
            Some(Domain::Number) => TypeId::NUMBER,
            Some(Domain::BigInt) => TypeId::BIGINT,
            Some(Domain::Symbol) => TypeId::SYMBOL,
            Some(Domain::Boolean | Domain::Null | Domain::Undefined | Domain::Object) | None => return false,
        };
        set.contains(&primitive)
    }

    /// Whether no value is in all of the types.
    fn has_no_value(&mut self, flat: &[TypeId]) -> bool {
        let domains: Vec<Option<Domain>> = flat.iter().map(|&ty| self.domain(ty)).collect();
        let mut known = domains.iter().flatten().copied().filter(|it| *it != Domain::Object);
        let Some(domain) = known.next() else { return false };
        if known.any(|other| other != domain) {
            return true;
        }
        let has_keys = flat.iter().any(|&ty| self.is_intrinsic(ty, Intrinsic::NonPrimitive));
        if has_keys || (domains.contains(&Some(Domain::Object)) && matches!(domain, Domain::Null | Domain::Undefined)) {
            return true;
        }
        let units: Vec<TypeId> = flat.iter().copied().filter(|&ty| self.is_unit(ty)).collect();
        if units.windows(2).any(|pair| !self.is_same_unit(pair[0], pair[1])) {
            return true;
        }
        let Some(&unit) = units.first() else { return false };
        let templates: Vec<TypeId> = flat.iter().copied().filter(|&ty| self.is_text_pattern(ty)).collect();
        templates.into_iter().any(|template| !self.is_assignable_to(unit, template))
    }

    /// Drops what other parts imply: the primitive beside its literal, `{}` beside what is never `null`.
    fn drop_supertypes(&self, flat: &mut Vec<TypeId>) {
        let has_unit = flat.iter().any(|&ty| self.is_unit(ty));
        let has_pattern = flat.iter().any(|&ty| self.is_text_pattern(ty));
        let is_empty = |ty: TypeId| self.is_empty_object(ty);
        let has_value = flat.iter().any(|&ty| !is_empty(ty) && self.domain(ty).is_some());
        let kept_empty = flat.iter().copied().find(|&ty| is_empty(ty)).filter(|_| !has_value);
        flat.retain(|&ty| {
            let is_primitive = self.is_primitive(ty) && !self.is_unit(ty);
            let is_implied = is_primitive && (has_unit || has_pattern) || has_unit && self.is_text_pattern(ty);
            if is_empty(ty) { kept_empty == Some(ty) } else { !is_implied }
        });
    }
}
