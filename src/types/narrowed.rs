//! What is left of a type whose values passed a test, or did not.

use super::{
    TypeId, Types,
    domain::Domain,
    kind::{Intrinsic, TypeKind},
};
use crate::syntax::Atom;

/// What `typeof` says.
const KINDS: [&str; 8] = ["string", "number", "bigint", "boolean", "symbol", "undefined", "object", "function"];

impl Types<'_> {
    /// The members of a union of which a property has a value that passes.
    pub(super) fn narrow_by_part(
        &mut self,
        ty: TypeId,
        name: &Atom,
        mut passing: impl FnMut(&mut Self, TypeId) -> TypeId,
    ) -> TypeId {
        if !matches!(self.kind(ty), TypeKind::Union { .. }) {
            return ty;
        }
        self.filter(ty, |types, member| {
            let Some(property) = types.property_of(member, name) else { return true };
            let part = types.type_of(property);
            let part =
                if types.property(property).is_optional { types.union(&[part, TypeId::UNDEFINED]) } else { part };
            let passing = passing(types, part);
            !types.is_never(passing)
        })
    }

    /// What counts as true, or as false.
    pub(super) fn narrow_by_truth(&mut self, ty: TypeId, holds: bool) -> TypeId {
        if ty == TypeId::UNKNOWN && holds {
            return TypeId::EMPTY_OBJECT;
        }
        self.filter(ty, |types, member| if holds { !types.is_falsy(member) } else { types.may_be_falsy(member) })
    }

    /// Whether some value of it counts as false.
    pub(super) fn may_be_falsy(&mut self, ty: TypeId) -> bool {
        match self.domain(ty) {
            Some(Domain::Object | Domain::Symbol) => false,
            Some(Domain::String | Domain::Number | Domain::BigInt | Domain::Boolean) => {
                !self.is_unit(ty) || self.is_falsy(ty)
            }
            Some(Domain::Null | Domain::Undefined) | None => true,
        }
    }

    /// What is one value, or may be others than that.
    pub(super) fn narrow_to_unit(&mut self, ty: TypeId, unit: TypeId, is_loose: bool, holds: bool) -> TypeId {
        let is_nothing = self.is_nullish(unit);
        let is_same = |types: &Self, part: TypeId| {
            types.is_same_unit(part, unit)
                || is_nothing
                    && types.is_nullish(part)
                    && (is_loose || unit == TypeId::UNDEFINED && part == TypeId::VOID)
        };
        if !holds {
            return self
                .filter(ty, |types, part| !(types.is_unit(part) || part == TypeId::VOID) || !is_same(types, part));
        }
        let mut kept = Vec::new();
        for part in self.parts_of(ty) {
            if is_same(self, part) || part == TypeId::ANY {
                kept.push(part);
            } else if !self.is_unit(part) && !self.is_generic(part) && self.is_assignable_to(unit, part) {
                kept.push(unit);
            }
        }
        self.union(&kept)
    }

    /// What `typeof` says of any value.
    pub(super) fn names_of_kinds(&mut self) -> TypeId {
        let kinds = KINDS.map(|kind| self.string_literal(&kind.into()));
        self.union(&kinds)
    }

    /// What `typeof` says a word of, or another.
    pub(super) fn narrow_by_kind(&mut self, ty: TypeId, kind: &str, holds: bool) -> TypeId {
        if let (TypeId::ANY | TypeId::UNKNOWN | TypeId::EMPTY_OBJECT, true) = (ty, holds) {
            return match kind {
                "string" => TypeId::STRING,
                "number" => TypeId::NUMBER,
                "bigint" => TypeId::BIGINT,
                "boolean" => TypeId::BOOLEAN,
                "symbol" => TypeId::SYMBOL,
                "undefined" if ty != TypeId::EMPTY_OBJECT => TypeId::UNDEFINED,
                "object" if ty == TypeId::UNKNOWN => self.union(&[TypeId::NON_PRIMITIVE, TypeId::NULL]),
                "object" if ty == TypeId::EMPTY_OBJECT => TypeId::NON_PRIMITIVE,
                "function" if ty != TypeId::ANY => self.declared_type(self.function),
                _ => ty,
            };
        }
        self.filter(ty, |types, member| match types.is_of_kind(member, kind) {
            Some(is_it) => is_it == holds,
            None => true,
        })
    }

    /// Whether `typeof` says a word of all values of a type, or of none of them.
    fn is_of_kind(&mut self, ty: TypeId, kind: &str) -> Option<bool> {
        let of = match self.domain(ty)? {
            Domain::String => "string",
            Domain::Number => "number",
            Domain::BigInt => "bigint",
            Domain::Boolean => "boolean",
            Domain::Symbol => "symbol",
            Domain::Null => "object",
            Domain::Undefined => "undefined",
            Domain::Object if self.is_intrinsic(ty, Intrinsic::NonPrimitive) => {
                return if matches!(kind, "object" | "function") { None } else { Some(false) };
            }
            Domain::Object if self.is_callable(ty) => "function",
            Domain::Object => "object",
        };
        Some(of == kind)
    }

    /// The members of a union that have a property, or may be without it.
    pub(super) fn narrow_by_key(&mut self, ty: TypeId, name: &str, holds: bool) -> TypeId {
        let TypeKind::Union { .. } = self.kind(ty) else { return ty };
        let left = self.filter(ty, |types, member| match types.property_of(member, name) {
            Some(property) => holds || types.property(property).is_optional,
            None => !holds,
        });
        if self.is_never(left) { ty } else { left }
    }

    /// What is a `wanted` of a type, or what is none.
    pub(super) fn narrow_to(&mut self, ty: TypeId, wanted: TypeId, holds: bool) -> TypeId {
        if matches!(ty, TypeId::ANY | TypeId::UNKNOWN) {
            return if holds { wanted } else { ty };
        }
        if !holds {
            return self.filter(ty, |types, member| !types.is_assignable_to(member, wanted));
        }
        let mut kept = Vec::new();
        for member in self.parts_of(ty) {
            if self.is_assignable_to(member, wanted) {
                kept.push(member);
            } else if self.is_assignable_to(wanted, member) {
                kept.push(wanted);
            }
        }
        if kept.is_empty() { self.intersection(&[ty, wanted]) } else { self.union(&kept) }
    }
}
