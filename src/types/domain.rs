//! Which values a type stands for: those of a primitive, one alone, objects.

use super::{
    TypeId, Types,
    kind::{Intrinsic, LiteralKey, TypeKind},
};

/// The part of all values that those of a type are in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Domain {
    String,
    Number,
    BigInt,
    Boolean,
    Symbol,
    Null,
    Undefined,
    Object,
}

impl Types<'_> {
    /// The part that all values of a type are in; nothing where there are several, or it is not known.
    pub(super) fn domain(&self, ty: TypeId) -> Option<Domain> {
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
            TypeKind::Deferred(at, _) if !self.can_be_union(at.node) => Domain::Object,
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

    /// Whether two types have the same value: a member of an enum has that of its literal.
    pub(super) fn is_same_unit(&self, a: TypeId, b: TypeId) -> bool {
        if self.base(a) == self.base(b) {
            return true;
        }
        match (self.raw(a), self.raw(b)) {
            (TypeKind::EnumMember { value: Some(a), .. }, TypeKind::Literal(b))
            | (TypeKind::Literal(a), TypeKind::EnumMember { value: Some(b), .. }) => a == b,
            _ => false,
        }
    }

    /// Whether it is a primitive, or one value.
    pub(super) fn is_primitive(&self, ty: TypeId) -> bool {
        self.is_unit(ty)
            || matches!(
                self.raw(ty),
                TypeKind::Intrinsic(Intrinsic::String | Intrinsic::Number | Intrinsic::BigInt | Intrinsic::Symbol)
            )
    }

    pub(super) fn is_text_pattern(&self, ty: TypeId) -> bool {
        self.raw(ty).is_text_pattern()
    }

    /// `{}`: an object type of which nothing is known.
    pub(super) fn is_empty_object(&self, ty: TypeId) -> bool {
        ty == TypeId::EMPTY_OBJECT || matches!(self.raw(ty), TypeKind::ObjectLiteral(at, _) if at.node.is_empty())
    }

    /// Whether a type is a primitive, or a literal of it.
    pub(super) fn is_kind_of(&self, source: TypeId, intrinsic: Intrinsic) -> bool {
        self.is_intrinsic(source, intrinsic)
            || matches!(
                (self.domain(source), intrinsic),
                (Some(Domain::String), Intrinsic::String)
                    | (Some(Domain::Number), Intrinsic::Number)
                    | (Some(Domain::BigInt), Intrinsic::BigInt)
                    | (Some(Domain::Symbol), Intrinsic::Symbol)
            )
    }

    /// Whether a type is an object rather than a primitive.
    pub(super) fn is_object_like(&mut self, ty: TypeId) -> bool {
        let ty = self.force(ty);
        if let TypeKind::Intersection(parts) = self.raw(ty) {
            let parts = parts.clone();
            return parts.iter().any(|&part| self.is_object_like(part));
        }
        if let TypeKind::Parameter(_) = self.raw(ty) {
            return self.constraint(ty).is_some_and(|constraint| self.is_object_like(constraint));
        }
        self.domain(ty) == Some(Domain::Object)
    }

    /// The name of the interface that a primitive has.
    pub(super) fn primitive_of(&self, ty: TypeId) -> Option<&'static str> {
        match self.domain(ty) {
            Some(Domain::String) => Some("String"),
            Some(Domain::Number) => Some("Number"),
            Some(Domain::BigInt) => Some("BigInt"),
            Some(Domain::Symbol) => Some("Symbol"),
            Some(Domain::Boolean) => Some("Boolean"),
            Some(Domain::Null | Domain::Undefined | Domain::Object) => None,
            None => (ty == TypeId::BOOLEAN).then_some("Boolean"),
        }
    }
}
