//! Unions.

use std::{rc::Rc, slice};

use rustc_hash::FxHashSet;

use super::{
    Alias, TypeId, Types,
    kind::{Intrinsic, LiteralKey, TypeKind},
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
            [only] => self.with_alias_of_open(only, alias),
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

    /// A `string` written beside literals goes by the alias of that; of any other type that is left alone, nothing says
    /// that it was a union.
    fn with_alias_of_open(&mut self, ty: TypeId, alias: Option<Alias>) -> TypeId {
        let alias = alias.filter(|(_, arguments)| arguments.is_empty() && self.written_beside(ty).is_some());
        self.with_alias(ty, alias)
    }

    /// The member that is the whole union, when all the others are in it.
    fn is_one_of_them(&self, types: &[TypeId], flat: &[TypeId]) -> Option<TypeId> {
        types.iter().copied().find(|&ty| self.raw(ty).as_union().is_some_and(|members| members[..] == *flat))
    }

    /// The members of a union; of another type itself.
    pub(super) fn members_of<'t>(&'t self, ty: &'t TypeId) -> &'t [TypeId] {
        self.raw(*ty).as_union().map_or(slice::from_ref(ty), |members| members)
    }

    /// A type that was deferred as what it is, if that can be a union. Mostly it is an array, a tuple or an interface, which
    /// is not to be looked at yet.
    pub(super) fn force_union(&mut self, ty: TypeId) -> TypeId {
        let is_later = matches!(self.raw(ty), TypeKind::Deferred(at, _) if !self.can_be_union(at.node));
        if is_later { ty } else { self.force(ty) }
    }

    /// Adds a type to the flat members; gives the type that swallows the whole union, if it is one.
    fn flatten_into(&mut self, ty: TypeId, flat: &mut Flat) -> Option<TypeId> {
        let ty = self.force_union(ty);
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
        let patterns: Vec<(TypeId, TypeKind<'a>)> =
            flat.iter().filter(|&&ty| self.raw(ty).is_text_pattern()).map(|&ty| (ty, self.raw(ty).clone())).collect();
        if patterns.is_empty() {
            return;
        }
        let members = std::mem::take(flat);
        for ty in members {
            let TypeKind::Literal(LiteralKey::String(text)) = self.raw(ty) else {
                flat.push(ty);
                continue;
            };
            let text = text.clone();
            let is_said = patterns.iter().any(|(pattern, kind)| {
                if let TypeKind::Template { texts, types } = kind {
                    self.matches_template(&text, texts, types)
                } else {
                    self.is_assignable_to(ty, *pattern)
                }
            });
            if !is_said {
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
}
