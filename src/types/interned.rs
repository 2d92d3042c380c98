//! Types by number: each kind, under each alias, is there once.

use super::{
    Alias, Type, TypeId, Types,
    kind::{Intrinsic, LiteralKey, TypeKind, TypeList},
};
use crate::syntax::{Atom, TypeNodeKind};

impl<'a> Types<'a> {
    /// The one type of that kind and alias.
    pub(super) fn intern(&mut self, kind: TypeKind<'a>, alias: Option<Alias>) -> TypeId {
        self.intern_whole(Type { kind, alias, beside: None })
    }

    /// `string`, written beside literals: to the compiler they say nothing more.
    pub(super) fn open_string(&mut self, beside: TypeList, alias: Option<Alias>) -> TypeId {
        self.intern_whole(Type { kind: TypeKind::Intrinsic(Intrinsic::String), alias, beside: Some(beside) })
    }

    fn intern_whole(&mut self, ty: Type<'a>) -> TypeId {
        let has_base = matches!(
            ty.kind,
            TypeKind::Intrinsic(_) | TypeKind::Literal(_) | TypeKind::EnumMember { .. } | TypeKind::Template { .. }
        );
        let is_base = ty.alias.is_none() && ty.beside.is_none();
        let base = (has_base && !is_base).then(|| self.intern(ty.kind.clone(), None));
        let (number, is_new) = self.types.insert_full(ty);
        let id = TypeId(number as u32);
        if is_new {
            self.unaliased.push(base.unwrap_or(id));
            self.closed.push(self.has_closed_parts(id));
        }
        id
    }

    /// What a type is, as it was made: it may be a deferred one.
    pub(super) fn raw(&self, ty: TypeId) -> &TypeKind<'a> {
        &self.types[ty.0 as usize].kind
    }

    /// What a type is.
    pub(super) fn kind(&mut self, ty: TypeId) -> TypeKind<'a> {
        let ty = self.force(ty);
        self.raw(ty).clone()
    }

    /// The type without its alias, if it is one of those that are the same with and without.
    pub(super) fn base(&self, ty: TypeId) -> TypeId {
        self.unaliased[ty.0 as usize]
    }

    /// What a type is, without its alias.
    pub fn without_alias(&mut self, ty: TypeId) -> TypeId {
        let ty = self.force(ty);
        if self.alias_of(ty).is_none() {
            return ty;
        }
        self.named(ty, None)
    }

    /// The same type under this alias, or none, whatever it has.
    fn named(&mut self, ty: TypeId, alias: Option<Alias>) -> TypeId {
        let (kind, beside) = (self.raw(ty).clone(), self.written_beside(ty).cloned());
        self.intern_whole(Type { kind, alias, beside })
    }

    /// What a `string` was written beside, if that is literals.
    pub(super) fn written_beside(&self, ty: TypeId) -> Option<&TypeList> {
        self.types[ty.0 as usize].beside.as_ref()
    }

    /// A `string` without the literals that it was written beside.
    pub(super) fn as_evaluated(&self, ty: TypeId) -> TypeId {
        if self.written_beside(ty).is_some() { self.base(ty) } else { ty }
    }

    pub(super) fn alias_of(&self, ty: TypeId) -> Option<&Alias> {
        self.types[ty.0 as usize].alias.as_ref()
    }

    /// The same type under an alias, unless it has a name already.
    pub(super) fn with_alias(&mut self, ty: TypeId, alias: Option<Alias>) -> TypeId {
        if alias.is_none() || self.has_own_name(ty) || self.alias_of(ty).is_some() {
            return ty;
        }
        self.named(ty, alias)
    }

    /// Whether it goes by a name that no alias takes the place of.
    fn has_own_name(&self, ty: TypeId) -> bool {
        match self.raw(ty) {
            TypeKind::Reference { symbol, .. } => !self.is_array(*symbol),
            // Of references, those to interfaces and classes are evaluated later.
            TypeKind::Deferred(at, _) => matches!(at.node.kind, TypeNodeKind::TypeReference(_)),
            TypeKind::Union { of_enum, .. } => of_enum.is_some(),
            TypeKind::Intrinsic(intrinsic) => {
                matches!(intrinsic, Intrinsic::Error | Intrinsic::Never | Intrinsic::Undefined | Intrinsic::Void)
            }
            TypeKind::Parameter(_) | TypeKind::Unresolved { .. } | TypeKind::EnumMember { .. } => true,
            TypeKind::Literal(_)
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Intersection(_)
            | TypeKind::Tuple { .. }
            | TypeKind::ObjectLiteral(..)
            | TypeKind::Function { .. }
            | TypeKind::Mapped(..)
            | TypeKind::Conditional(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. }
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => false,
        }
    }

    pub(super) fn string_literal(&mut self, text: &Atom) -> TypeId {
        self.intern(TypeKind::Literal(LiteralKey::String(text.clone())), None)
    }

    pub(super) fn number_literal(&mut self, value: f64) -> TypeId {
        self.intern(TypeKind::Literal(LiteralKey::number(value)), None)
    }

    pub(super) fn is_intrinsic(&self, ty: TypeId, intrinsic: Intrinsic) -> bool {
        matches!(self.raw(ty), TypeKind::Intrinsic(it) if *it == intrinsic)
    }

    pub(super) fn is_any(&self, ty: TypeId) -> bool {
        self.is_intrinsic(ty, Intrinsic::Any) || self.is_error(ty)
    }

    /// Errors and unresolved names go with everything, so that one fault is said once.
    pub(super) fn is_error(&self, ty: TypeId) -> bool {
        matches!(self.raw(ty), TypeKind::Intrinsic(Intrinsic::Error) | TypeKind::Unresolved { .. })
    }

    pub(super) fn is_never(&self, ty: TypeId) -> bool {
        self.is_intrinsic(ty, Intrinsic::Never)
    }
}
