//! Intersections.

use super::{
    Alias, PropertyId, TypeId, Types,
    kind::{Intrinsic, LiteralKey, TypeKind, TypeList},
    union::MAX_MEMBERS,
};
use crate::diagnostics::catalog;

/// What part of the values a type that is no object stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Domain {
    String,
    Number,
    BigInt,
    Boolean,
    Symbol,
    Null,
    Undefined,
    Object,
}

impl<'a> Types<'a> {
    /// The intersection of `types`.
    pub(super) fn intersection(&mut self, types: &[TypeId]) -> TypeId {
        self.intersection_with_alias(types, None)
    }

    /// The intersection of `types`, known by `alias`.
    pub(super) fn intersection_with_alias(&mut self, types: &[TypeId], alias: Option<Alias>) -> TypeId {
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
            return self.distribute(&flat, alias);
        }
        if !self.narrow(&mut flat) {
            return TypeId::NEVER;
        }
        match flat[..] {
            [] => TypeId::UNKNOWN,
            [only] => only,
            _ => self.intern(TypeKind::Intersection(flat.into()), alias),
        }
    }

    fn flatten_intersection(&mut self, ty: TypeId, flat: &mut Vec<TypeId>) {
        let ty = match self.raw(ty) {
            // A deferred type can be a union only when it is a reference to a generic alias.
            TypeKind::Deferred(..) => self.force(ty),
            _ => ty,
        };
        match self.raw(ty) {
            TypeKind::Intersection(parts) => {
                let parts: TypeList = parts.clone();
                parts.iter().for_each(|&part| self.flatten_intersection(part, flat));
            }
            TypeKind::Intrinsic(Intrinsic::Unknown) => {}
            _ if flat.iter().any(|&known| self.base(known) == self.base(ty)) => {}
            _ => flat.push(ty),
        }
    }

    /// `A & (B | C)` is `A & B | A & C`.
    fn distribute(&mut self, flat: &[TypeId], alias: Option<Alias>) -> TypeId {
        let mut choices: Vec<Vec<TypeId>> = vec![Vec::new()];
        for &ty in flat {
            let parts = self.parts_of(ty);
            if choices.len().saturating_mul(parts.len()) > MAX_MEMBERS {
                if let Some(place) = self.place {
                    self.report(catalog::types::too_many_members(place, choices.len() * parts.len()));
                }
                return TypeId::ERROR;
            }
            let mut longer = Vec::with_capacity(choices.len() * parts.len());
            for choice in &choices {
                for &part in &parts {
                    let mut next = choice.clone();
                    next.push(part);
                    longer.push(next);
                }
            }
            choices = longer;
        }
        let each: Vec<TypeId> = choices.iter().map(|choice| self.intersection(choice)).collect();
        self.union_with_alias(&each, alias)
    }

    /// Drops what other parts imply; false when no value can be in all of them.
    fn narrow(&mut self, flat: &mut Vec<TypeId>) -> bool {
        let domains: Vec<Option<Domain>> = flat.iter().map(|&ty| self.domain(ty)).collect();
        let mut known: Vec<Domain> = domains.iter().flatten().copied().filter(|it| *it != Domain::Object).collect();
        known.dedup();
        let is_object = domains.contains(&Some(Domain::Object));
        if known.windows(2).any(|pair| pair[0] != pair[1]) {
            return false;
        }
        let Some(&domain) = known.first() else {
            self.drop_empty_objects(flat);
            return true;
        };
        let has_keys = is_object && flat.iter().any(|&ty| self.is_non_primitive(ty));
        if has_keys || (is_object && matches!(domain, Domain::Null | Domain::Undefined)) {
            return false;
        }
        let units: Vec<TypeId> = flat.iter().copied().filter(|&ty| self.is_unit(ty)).collect();
        if units.windows(2).any(|pair| !self.is_same_unit(pair[0], pair[1])) {
            return false;
        }
        if let Some(&unit) = units.first() {
            // A literal is its primitive and every `{}`; whatever brands it stays.
            let templates: Vec<TypeId> =
                flat.iter().copied().filter(|&ty| matches!(self.raw(ty), TypeKind::Template { .. })).collect();
            if templates.into_iter().any(|template| !self.is_assignable_to(unit, template)) {
                return false;
            }
            flat.retain(|&ty| ty == unit || (self.domain_is_object(ty) && !self.is_empty_object(ty)));
        } else if flat
            .iter()
            .any(|&ty| matches!(self.raw(ty), TypeKind::Template { .. } | TypeKind::StringMapping { .. }))
        {
            flat.retain(|&ty| !self.is_intrinsic(ty, Intrinsic::String));
        }
        true
    }

    /// `{}` beside another object says nothing.
    fn drop_empty_objects(&mut self, flat: &mut Vec<TypeId>) {
        let empty: Vec<bool> = flat.iter().map(|&ty| self.is_empty_object(ty)).collect();
        let Some(kept) = empty.iter().position(|is_empty| !is_empty) else {
            flat.truncate(1);
            return;
        };
        let is_object = |types: &Self, ty: TypeId| {
            types.domain_is_object(ty) || matches!(types.raw(ty), TypeKind::Intrinsic(Intrinsic::NonPrimitive))
        };
        if is_object(self, flat[kept]) {
            let mut empty = empty.into_iter();
            flat.retain(|_| !empty.next().unwrap_or(false));
        }
    }

    fn domain_is_object(&self, ty: TypeId) -> bool {
        self.domain(ty) == Some(Domain::Object)
    }

    fn is_non_primitive(&self, ty: TypeId) -> bool {
        matches!(self.raw(ty), TypeKind::Intrinsic(Intrinsic::NonPrimitive))
    }

    fn domain(&self, ty: TypeId) -> Option<Domain> {
        Some(match self.raw(ty) {
            TypeKind::Intrinsic(intrinsic) => match intrinsic {
                Intrinsic::String => Domain::String,
                Intrinsic::Number => Domain::Number,
                Intrinsic::BigInt => Domain::BigInt,
                Intrinsic::Symbol => Domain::Symbol,
                Intrinsic::Null => Domain::Null,
                Intrinsic::Undefined | Intrinsic::Void => Domain::Undefined,
                Intrinsic::NonPrimitive => Domain::Object,
                Intrinsic::Any | Intrinsic::Unknown | Intrinsic::Never | Intrinsic::Error => return None,
            },
            TypeKind::Literal(literal) | TypeKind::EnumMember { value: Some(literal), .. } => match literal {
                LiteralKey::String(_) => Domain::String,
                LiteralKey::Number(_) => Domain::Number,
                LiteralKey::BigInt(_) => Domain::BigInt,
                LiteralKey::Boolean(_) => Domain::Boolean,
            },
            TypeKind::EnumMember { value: None, .. } => Domain::Number,
            TypeKind::Template { .. } | TypeKind::StringMapping { .. } => Domain::String,
            TypeKind::UniqueSymbol(_) => Domain::Symbol,
            TypeKind::Reference { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::ObjectLiteral(..)
            | TypeKind::Function { .. }
            | TypeKind::Mapped(..)
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => Domain::Object,
            TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Union { .. }
            | TypeKind::Intersection(_)
            | TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. } => return None,
        })
    }

    /// Whether it has one value only.
    pub(super) fn is_unit(&self, ty: TypeId) -> bool {
        matches!(
            self.raw(ty),
            TypeKind::Literal(_)
                | TypeKind::EnumMember { .. }
                | TypeKind::UniqueSymbol(_)
                | TypeKind::Intrinsic(Intrinsic::Null | Intrinsic::Undefined)
        )
    }

    fn is_same_unit(&self, a: TypeId, b: TypeId) -> bool {
        if self.base(a) == self.base(b) {
            return true;
        }
        match (self.raw(a), self.raw(b)) {
            (TypeKind::EnumMember { value: Some(a), .. }, TypeKind::Literal(b))
            | (TypeKind::Literal(a), TypeKind::EnumMember { value: Some(b), .. }) => a == b,
            _ => false,
        }
    }

    /// `{}`: an object type of which nothing is known.
    pub(super) fn is_empty_object(&mut self, ty: TypeId) -> bool {
        if !matches!(self.raw(ty), TypeKind::ObjectLiteral(at, _) if at.node.is_empty()) {
            return false;
        }
        true
    }

    /// Whether an intersection of objects has no value, since they disagree on a property that tells them apart.
    pub(super) fn is_reduced_to_never(&mut self, ty: TypeId) -> bool {
        let TypeKind::Intersection(parts) = self.raw(ty) else { return false };
        if let Some(&known) = self.reduced.get(ty) {
            return known;
        }
        let parts = parts.clone();
        if parts.iter().any(|&part| self.is_generic(part)) {
            return false;
        }
        // While the properties are looked at, the type is what it seems to be.
        self.reduced.insert(ty, false);
        let mut shared: Vec<Vec<PropertyId>> = Vec::new();
        let members = self.members(ty);
        for &property in members.properties.values() {
            if let super::members::PropertySource::Intersection(each) = &self.properties[property.0 as usize].source {
                shared.push(each.clone());
            }
        }
        let is_never = shared.into_iter().any(|each| self.disagree(&each));
        self.reduced.insert(ty, is_never);
        is_never
    }

    /// The types that the parts of an intersection give a property. One that may be absent in a part may be
    /// `undefined` there, which matters where another part requires it: `a?: A` and `a: undefined` are `undefined`.
    pub(super) fn intersected_types(&mut self, each: &[PropertyId]) -> Vec<TypeId> {
        let is_optional: Vec<bool> = each.iter().map(|it| self.properties[it.0 as usize].public.is_optional).collect();
        let is_required = is_optional.contains(&false);
        let mut types = Vec::with_capacity(each.len());
        for (&property, is_optional) in each.iter().zip(is_optional) {
            let ty = self.type_of(property);
            types.push(if is_required && is_optional { self.union(&[ty, TypeId::UNDEFINED]) } else { ty });
        }
        types
    }

    /// Whether required properties are literals of which no value is in all.
    fn disagree(&mut self, each: &[PropertyId]) -> bool {
        if each.iter().all(|it| self.properties[it.0 as usize].public.is_optional) {
            return false;
        }
        let types = self.intersected_types(each);
        let is_literal = types.iter().any(|&ty| self.parts_of(ty).iter().all(|&part| self.is_unit(part)));
        is_literal && types.iter().all(|&ty| !self.is_generic(ty)) && {
            let both = self.intersection(&types);
            self.is_never(both)
        }
    }
}
