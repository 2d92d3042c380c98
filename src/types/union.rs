//! Unions.

use std::{rc::Rc, slice};

use rustc_hash::FxHashSet;

use super::{
    Alias, TypeId, Types,
    kind::{Intrinsic, LiteralKey, TypeKind, TypeList},
};
use crate::diagnostics::catalog;

/// How many members a union may have.
pub(super) const MAX_MEMBERS: usize = 100_000;

/// How many members are looked through one by one before they are hashed.
pub(super) const FEW: usize = 16;

/// The members of a union: those that are equal to nothing but themselves, and the others.
#[derive(Debug, Default)]
pub(super) struct SortedUnion {
    pub(super) literals: FxHashSet<TypeId>,
    pub(super) others: Vec<TypeId>,
}

/// The members of a union, each once.
struct Flat {
    members: Vec<TypeId>,
    /// What the members are without their aliases.
    bases: Vec<TypeId>,
    /// The same, once there are many.
    hashed: FxHashSet<TypeId>,
}

impl Flat {
    fn with_capacity(capacity: usize) -> Self {
        let room = || Vec::with_capacity(capacity);
        Self { members: room(), bases: room(), hashed: FxHashSet::default() }
    }

    /// Adds a member; says whether it was not there.
    fn add(&mut self, member: TypeId, base: TypeId) -> bool {
        if self.bases.len() < FEW {
            if self.bases.contains(&base) {
                return false;
            }
        } else {
            if self.hashed.is_empty() {
                self.hashed.extend(&self.bases);
            }
            if !self.hashed.insert(base) {
                return false;
            }
        }
        self.bases.push(base);
        self.members.push(member);
        true
    }
}

impl<'a> Types<'a> {
    /// The union of `types`, with `undefined`, `null` and duplicates where they are.
    pub fn union(&mut self, types: &[TypeId]) -> TypeId {
        self.union_with_alias(types, None)
    }

    /// The union of `types`, known by `alias`.
    pub(super) fn union_with_alias(&mut self, types: &[TypeId], alias: Option<Alias>) -> TypeId {
        if let [only] = *types {
            return self.with_alias_of_written(only, alias);
        }
        let mut flat = Flat::with_capacity(types.iter().map(|ty| self.members_of(ty).len()).sum());
        let mut absorbing = None;
        for &ty in types {
            match self.flatten_into(ty, &mut flat) {
                // Beside `any` there is not even `unknown`.
                Some(TypeId::UNKNOWN) => absorbing = Some(TypeId::UNKNOWN),
                Some(any) => return any,
                None => {}
            }
        }
        if let Some(unknown) = absorbing {
            return unknown;
        }
        let mut flat = flat.members;
        self.absorb_literals(&mut flat);
        if flat.len() > MAX_MEMBERS {
            if let Some(place) = self.place {
                self.report(catalog::types::too_many_members(place, flat.len()));
            }
            return TypeId::ERROR;
        }
        match flat[..] {
            [] => TypeId::NEVER,
            [only] => only,
            [TypeId::TRUE, TypeId::FALSE] | [TypeId::FALSE, TypeId::TRUE] => self.with_alias(TypeId::BOOLEAN, alias),
            _ => {
                if let Some(same) = self.is_one_of_them(types, &flat) {
                    return self.with_alias(same, alias);
                }
                let origin = self.origin(types, &flat);
                self.intern(TypeKind::Union { members: flat.into(), origin, of_enum: None }, alias)
            }
        }
    }

    /// A union of one is that one; it keeps its own name.
    fn with_alias_of_written(&mut self, ty: TypeId, alias: Option<Alias>) -> TypeId {
        if self.raw(ty).as_union().is_some() { self.with_alias(ty, alias) } else { ty }
    }

    /// The member that is the whole union, when all the others are in it.
    fn is_one_of_them(&self, types: &[TypeId], flat: &[TypeId]) -> Option<TypeId> {
        types.iter().copied().find(|&ty| self.raw(ty).as_union().is_some_and(|members| members[..] == *flat))
    }

    /// The members as they were written, where one of them is a union with a name.
    fn origin(&self, types: &[TypeId], flat: &[TypeId]) -> Option<TypeList> {
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

    /// Of the parts of a union those that have members which the ones before them do not have; none where a part is a
    /// union of which not all is left, or where the parts are not the whole union.
    fn written_once(&self, parts: &[TypeId], flat: &[TypeId]) -> Option<Vec<TypeId>> {
        let kept: FxHashSet<TypeId> = flat.iter().map(|&member| self.base(member)).collect();
        let mut covered: FxHashSet<TypeId> = FxHashSet::default();
        let mut written = Vec::with_capacity(parts.len());
        for part in parts {
            let members = self.members_of(part);
            if members.iter().all(|&member| kept.contains(&self.base(member))) {
                let known = covered.len();
                covered.extend(members.iter().map(|&member| self.base(member)));
                written.extend((covered.len() > known).then_some(*part));
            } else if self.raw(*part).as_union().is_some() {
                return None;
            }
        }
        (covered.len() == flat.len()).then_some(written)
    }

    /// The members of a union; of another type itself.
    fn members_of<'t>(&'t self, ty: &'t TypeId) -> &'t [TypeId] {
        self.raw(*ty).as_union().map_or(slice::from_ref(ty), |members| members)
    }

    /// Adds a type to the flat members; gives the type that swallows the whole union, if it is one.
    fn flatten_into(&mut self, ty: TypeId, flat: &mut Flat) -> Option<TypeId> {
        // What is deferred is mostly an array, a tuple or an interface: no union, and not to be looked at yet.
        let is_later = matches!(self.raw(ty), TypeKind::Deferred(at, _) if !self.can_be_union(at.node));
        let ty = if is_later { ty } else { self.force(ty) };
        if let Some(members) = self.raw(ty).as_union() {
            for &member in members.iter() {
                flat.add(member, self.base(member));
            }
            return None;
        }
        if matches!(self.raw(ty), TypeKind::Intrinsic(Intrinsic::Any | Intrinsic::Unknown | Intrinsic::Error)) {
            return Some(ty);
        }
        if self.is_never(ty) || self.is_reduced_to_never(ty) {
            return None;
        }
        let base = self.base(ty);
        if !flat.add(ty, base) {
            // Two aliases of the same primitive: neither name tells the truth about the other.
            let known = flat.members.iter_mut().find(|it| self.unaliased[it.0 as usize] == base);
            if let Some(known) = known
                && *known != ty
            {
                *known = base;
            }
        }
        None
    }

    /// A literal beside its primitive says nothing more.
    fn absorb_literals(&mut self, flat: &mut Vec<TypeId>) {
        let has = |types: &Self, intrinsic| flat.iter().any(|&ty| types.is_intrinsic(ty, intrinsic));
        let (string, number) = (has(self, Intrinsic::String), has(self, Intrinsic::Number));
        let (bigint, symbol) = (has(self, Intrinsic::BigInt), has(self, Intrinsic::Symbol));
        if has(self, Intrinsic::Undefined) && has(self, Intrinsic::Void) {
            flat.retain(|&ty| !self.is_intrinsic(ty, Intrinsic::Void));
        }
        if !string {
            self.absorb_in_templates(flat);
        }
        if !(string || number || bigint || symbol) {
            return;
        }
        flat.retain(|&ty| {
            let kind = self.raw(ty);
            let is_said = match kind.as_literal() {
                Some(LiteralKey::String(_)) => string,
                Some(LiteralKey::Number(_)) => number,
                Some(LiteralKey::BigInt(_)) => bigint,
                Some(LiteralKey::Boolean(_)) => false,
                None if kind.is_text_pattern() => string,
                None => symbol && matches!(kind, TypeKind::UniqueSymbol(_)),
            };
            !is_said
        });
    }

    /// A string literal that a template beside it matches says nothing more.
    fn absorb_in_templates(&mut self, flat: &mut Vec<TypeId>) {
        let patterns: Vec<TypeId> = flat.iter().copied().filter(|&ty| self.raw(ty).is_text_pattern()).collect();
        if patterns.is_empty() {
            return;
        }
        let members = std::mem::take(flat);
        for ty in members {
            let is_text = matches!(self.raw(ty), TypeKind::Literal(LiteralKey::String(_)));
            if !(is_text && patterns.iter().any(|&pattern| self.is_assignable_to(ty, pattern))) {
                flat.push(ty);
            }
        }
    }

    /// The members of a union, to look literals up in.
    pub(super) fn sorted_union(&mut self, union: TypeId) -> Rc<SortedUnion> {
        if let Some(known) = self.sorted.get(union) {
            return known.clone();
        }
        let mut sorted = SortedUnion::default();
        if let TypeKind::Union { members, .. } = self.raw(union) {
            for &member in members.iter() {
                if matches!(self.raw(member), TypeKind::Literal(_) | TypeKind::EnumMember { .. }) {
                    sorted.literals.insert(self.base(member));
                } else {
                    sorted.others.push(member);
                }
            }
        }
        let sorted = Rc::new(sorted);
        self.sorted.insert(union, sorted.clone());
        sorted
    }

    /// The members of a type that `keep` holds on to.
    pub(super) fn filter(&mut self, ty: TypeId, mut keep: impl FnMut(&mut Self, TypeId) -> bool) -> TypeId {
        let TypeKind::Union { members, origin, .. } = self.kind(ty) else {
            return if keep(self, ty) { ty } else { TypeId::NEVER };
        };
        let kept: Vec<TypeId> = members.iter().copied().filter(|&member| keep(self, member)).collect();
        if kept.len() == members.len() {
            return ty;
        }
        let Some(origin) = origin else { return self.union(&kept) };
        let kept: FxHashSet<TypeId> = kept.into_iter().collect();
        // A named union all of whose members are kept keeps its name.
        let mut written = Vec::new();
        for &part in origin.iter() {
            let members = self.members_of(&part);
            if members.iter().all(|member| kept.contains(member)) {
                written.push(part);
            } else {
                written.extend(members.iter().filter(|member| kept.contains(member)));
            }
        }
        self.union(&written)
    }

    /// The type without `undefined` and `void`.
    pub(super) fn without_undefined(&mut self, ty: TypeId) -> TypeId {
        if let Some(known) = self.defined.get(ty) {
            return *known;
        }
        let defined = self.filter(ty, |types, member| {
            !matches!(types.raw(member), TypeKind::Intrinsic(Intrinsic::Undefined | Intrinsic::Void))
        });
        self.defined.insert(ty, defined);
        defined
    }

    /// Whether `undefined` or `void` is a member.
    pub(super) fn has_undefined(&mut self, ty: TypeId) -> bool {
        let is_undefined =
            |types: &Self, ty| matches!(types.raw(ty), TypeKind::Intrinsic(Intrinsic::Undefined | Intrinsic::Void));
        let ty = self.force(ty);
        self.members_of(&ty).iter().any(|&member| is_undefined(self, member))
    }

    /// The members of a union as they were written: a member that is itself a named union (or `boolean`, or an
    /// enum) is kept whole. Of other types, the type itself.
    pub fn written_members(&mut self, ty: TypeId) -> Rc<[TypeId]> {
        let TypeKind::Union { members, origin, of_enum } = self.kind(ty) else { return Rc::from([ty]) };
        match origin {
            Some(origin) => self.distinct(&origin),
            None if of_enum.is_some() || ty == TypeId::BOOLEAN => Rc::from([ty]),
            None => self.whole_booleans(&members),
        }
    }

    /// The members of a union without those that say no more than others do, such as `A & B` beside `A`, the last one
    /// first; nothing where all are needed.
    pub fn without_implied(&mut self, ty: TypeId) -> Option<Vec<TypeId>> {
        let TypeKind::Union { members, .. } = self.kind(ty) else { return None };
        if !members.iter().any(|&member| matches!(self.raw(member), TypeKind::Intersection(_))) {
            return None;
        }
        let all: FxHashSet<TypeId> = members.iter().map(|&member| self.plain(member)).collect();
        let members = self.whole_booleans(&members);
        let mut needed = Vec::with_capacity(members.len());
        for &member in members.iter().rev() {
            if let TypeKind::Intersection(parts) = self.raw(member).clone()
                && parts.iter().any(|&part| all.contains(&self.plain(part)))
            {
                continue;
            }
            needed.push(member);
        }
        (needed.len() < members.len()).then_some(needed)
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
