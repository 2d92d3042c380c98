//! Unions as they are written: of named unions, of `boolean`, of whole enums.

use std::{rc::Rc, slice};

use rustc_hash::FxHashSet;

use super::{
    PropertyId, TypeId, Types,
    kind::{TypeKind, TypeList},
};

impl Types<'_> {
    /// The members as they were written, where one of them is a union with a name.
    pub(super) fn origin(&self, types: &[TypeId], flat: &[TypeId]) -> Option<TypeList> {
        let mut parts = Vec::with_capacity(flat.len());
        let mut has_named = false;
        for ty in types {
            let TypeKind::Union { members, origin, of_enum } = self.raw(*ty) else {
                parts.push(*ty);
                continue;
            };
            let is_named = of_enum.is_some() || self.alias_of(*ty).is_some() || *ty == TypeId::BOOLEAN;
            has_named |= is_named || origin.is_some();
            parts.extend(if is_named { slice::from_ref(ty) } else { origin.as_deref().unwrap_or(members) });
        }
        if !has_named {
            return None;
        }
        // Mostly none of the members is in another one, or in two of the parts.
        let is_each_once = parts.iter().map(|part| self.members_of(part).len()).sum::<usize>() == flat.len();
        let written = if is_each_once { parts } else { self.written_once(&parts, flat)? };
        (written != flat).then(|| written.into())
    }

    /// Of the parts of a union those that have members which the ones before them do not have. Of a union of which not
    /// all is left, such as `"a" | "b" | Pet` beside `string`, it is what is left of it, as that was written. None
    /// where that is not the whole union.
    fn written_once(&self, parts: &[TypeId], flat: &[TypeId]) -> Option<Vec<TypeId>> {
        let kept: FxHashSet<TypeId> = flat.iter().map(|&member| self.base(member)).collect();
        let mut covered: FxHashSet<TypeId> = FxHashSet::default();
        let mut written = Vec::with_capacity(parts.len());
        let mut pending: Vec<&TypeId> = parts.iter().rev().collect();
        while let Some(part) = pending.pop() {
            let members = self.members_of(part);
            if members.iter().all(|&member| kept.contains(&self.base(member))) {
                let known = covered.len();
                covered.extend(members.iter().map(|&member| self.base(member)));
                written.extend((covered.len() > known).then_some(*part));
            } else if let TypeKind::Union { members, origin, .. } = self.raw(*part) {
                pending.extend(origin.as_deref().unwrap_or(members).iter().rev());
            }
        }
        (covered.len() == flat.len()).then_some(written)
    }

    /// The members of a union as they were written: a member that is itself a named union (or `boolean`, or an
    /// enum) is kept whole. Of other types, the type itself.
    pub fn written_members(&mut self, ty: TypeId) -> Rc<[TypeId]> {
        if self.is_shown_apart(ty)
            && let Some(shown) = self.shown_union(ty)
        {
            return self.written_members(shown);
        }
        let TypeKind::Union { members, origin, of_enum } = self.kind(ty) else { return Rc::from([ty]) };
        let written = match origin {
            Some(origin) => self.distinct(&origin),
            None if of_enum.is_some() || ty == TypeId::BOOLEAN => return Rc::from([ty]),
            None => self.whole_booleans(&members),
        };
        if !written.iter().any(|&member| self.is_shown_apart(member)) {
            return written;
        }
        let mut parts = Vec::with_capacity(written.len() + 1);
        for &member in written.iter() {
            let shown = if self.is_shown_apart(member) { self.written_members(member) } else { Rc::from([member]) };
            parts.extend(shown.iter());
        }
        parts.into()
    }

    /// The members of a union without those that say no more than others do, such as `A & B` beside `A` where `B` has no
    /// keys but those of `A`, the last one first; nothing where all are needed.
    pub fn without_implied(&mut self, ty: TypeId) -> Option<Vec<TypeId>> {
        let TypeKind::Union { members, .. } = self.kind(ty) else { return None };
        if !members.iter().any(|&member| matches!(self.raw(member), TypeKind::Intersection(_))) {
            return None;
        }
        let all: FxHashSet<TypeId> = members.iter().map(|&member| self.plain(member)).collect();
        let members = self.whole_booleans(&members);
        let mut needed = Vec::with_capacity(members.len());
        for &member in members.iter().rev() {
            let parts: &[TypeId] =
                if let TypeKind::Intersection(parts) = self.raw(member) { &parts.clone() } else { &[] };
            let is_implied =
                parts.iter().any(|&part| all.contains(&self.plain(part)) && self.has_keys_of(part, member));
            if !is_implied {
                needed.push(member);
            }
        }
        (needed.len() < members.len()).then_some(needed)
    }

    /// Whether a type has all the keys that an intersection has of which it is a part, and what is in those has all of
    /// theirs. To JSON, nothing but an object has any, and no list.
    fn has_keys_of(&mut self, part: TypeId, intersection: TypeId) -> bool {
        self.has_keys_within(part, intersection, &mut FxHashSet::default())
    }

    fn has_keys_within(&mut self, part: TypeId, intersection: TypeId, seen: &mut FxHashSet<(TypeId, TypeId)>) -> bool {
        if !self.is_object_like(part) || self.is_list(part) || !seen.insert((part, intersection)) {
            return true;
        }
        let (own, all) = (self.members(part), self.members(intersection));
        own.index_infos.len() == all.index_infos.len()
            && all.properties.iter().all(|(key, &id)| match own.properties.get(key) {
                Some(&own) => self.has_what_is_in(own, id, seen),
                None => !self.is_in_json(id),
            })
    }

    /// Whether the values of a property have all the keys that those of the same property of an intersection have.
    fn has_what_is_in(&mut self, own: PropertyId, of: PropertyId, seen: &mut FxHashSet<(TypeId, TypeId)>) -> bool {
        let (own, of) = (self.property_type(own), self.property_type(of));
        if own == of {
            return true;
        }
        let own = self.plain_members(own);
        self.plain_members(of).into_iter().all(|of| {
            let parts = self.plain_parts(of);
            // What is no intersection came of one member alone.
            parts.len() < 2
                || own.iter().any(|&own| {
                    let is_within = self.plain_parts(own).iter().all(|part| parts.contains(part));
                    is_within && self.has_keys_within(own, of, seen)
                })
        })
    }

    /// The members of a union as they are evaluated, by no names; of another type that type.
    fn plain_members(&mut self, ty: TypeId) -> Vec<TypeId> {
        let ty = self.plain(ty);
        let TypeKind::Union { members, .. } = self.kind(ty) else { return vec![ty] };
        members.iter().map(|&member| self.plain(member)).collect()
    }

    /// The same of an intersection.
    fn plain_parts(&mut self, ty: TypeId) -> Vec<TypeId> {
        let TypeKind::Intersection(parts) = self.kind(ty) else { return vec![ty] };
        parts.iter().map(|&part| self.plain(part)).collect()
    }

    /// Whether a property is one in JSON, which functions are not.
    fn is_in_json(&mut self, id: PropertyId) -> bool {
        let ty = self.property_type(id);
        self.property(id).is_data() && !self.is_left_out(ty)
    }

    /// A type as it is evaluated, by no name.
    fn plain(&mut self, ty: TypeId) -> TypeId {
        let ty = self.force(ty);
        self.base(ty)
    }

    /// The members, each once: lists and tuples that were evaluated later may turn out to be one.
    fn distinct(&mut self, members: &TypeList) -> TypeList {
        let may_be_list = |ty: &&TypeId| {
            matches!(self.raw(**ty), TypeKind::Deferred(..) | TypeKind::Tuple { .. } | TypeKind::Reference { .. })
        };
        if members.iter().filter(may_be_list).count() < 2 {
            return members.clone();
        }
        let mut seen = FxHashSet::default();
        members.iter().copied().filter(|&member| seen.insert(self.unnamed_list(member))).collect()
    }

    /// A list or tuple by no name: to the compiler aliases of those are nothing but what they stand for.
    fn unnamed_list(&mut self, ty: TypeId) -> TypeId {
        let ty = self.plain(ty);
        let kind = self.raw(ty);
        let is_list = matches!(kind, TypeKind::Tuple { .. })
            || matches!(kind, TypeKind::Reference { symbol, .. } if self.is_array(*symbol));
        if !is_list || self.alias_of(ty).is_none() {
            return ty;
        }
        let kind = kind.clone();
        self.intern(kind, None)
    }

    /// The members, with `boolean` in place of `true` and `false`, and an enum in place of all its members.
    pub(super) fn whole_booleans(&mut self, members: &TypeList) -> TypeList {
        let members = &self.distinct(members);
        let is_part = |ty: TypeId| ty == TypeId::TRUE || matches!(self.raw(ty), TypeKind::EnumMember { .. });
        if !members.iter().any(|&member| is_part(member)) {
            return members.clone();
        }
        let all: FxHashSet<TypeId> = members.iter().copied().collect();
        let is_boolean = all.contains(&TypeId::TRUE) && all.contains(&TypeId::FALSE);
        let mut seen = FxHashSet::default();
        let mut whole: Vec<TypeId> = Vec::with_capacity(members.len());
        for &member in members.iter() {
            let mut member = member;
            if is_boolean && (member == TypeId::TRUE || member == TypeId::FALSE) {
                member = TypeId::BOOLEAN;
            } else if let TypeKind::EnumMember { parent, .. } = *self.raw(member) {
                let enum_type = self.declared_type(parent);
                let is_whole = seen.contains(&enum_type)
                    || matches!(self.raw(enum_type), TypeKind::Union { members, .. } if members.iter().all(|it| all.contains(it)));
                if is_whole {
                    member = enum_type;
                }
            }
            if seen.insert(member) {
                whole.push(member);
            }
        }
        whole.into()
    }
}
