//! `T[K]`.

use super::{
    TypeId, Types,
    kind::{Element, ElementArity, Intrinsic, TypeKind},
};
use crate::{
    diagnostics::catalog,
    syntax::{Atom, is_numeric_text},
};

/// How an indexed access came to be evaluated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Written,
    Instantiated,
}

impl<'a> Types<'a> {
    /// `object[index]` as it is written: a property that is not there is an error.
    pub(super) fn indexed_access(&mut self, object: TypeId, index: TypeId) -> TypeId {
        self.access(object, index, Access::Written)
    }

    /// `object[index]` with something in place of type parameters: what is not there is not known.
    pub(super) fn instantiated_access(&mut self, object: TypeId, index: TypeId) -> TypeId {
        self.access(object, index, Access::Instantiated)
    }

    fn access(&mut self, object: TypeId, index: TypeId, access: Access) -> TypeId {
        if self.is_error(object) || self.is_error(index) {
            return if self.is_error(object) { object } else { index };
        }
        if self.is_any(object) {
            return object;
        }
        if self.is_never(object) || self.is_never(index) {
            return TypeId::NEVER;
        }
        if self.is_generic_object(object) {
            return self.intern(TypeKind::IndexedAccess { object, index }, None);
        }
        if self.is_generic(index) {
            return self.intern(TypeKind::IndexedAccess { object, index }, None);
        }
        if let TypeKind::Union { members, .. } = self.kind(index) {
            let each: Vec<TypeId> = members.iter().map(|&key| self.access(object, key, access)).collect();
            return self.union(&each);
        }
        if let TypeKind::Union { members, .. } = self.kind(object) {
            let each: Vec<TypeId> = members.iter().map(|&member| self.access(member, index, access)).collect();
            return self.union(&each);
        }
        let found = self.accessed(object, index).or_else(|| {
            let name = self.property_key(index)?;
            self.hidden_member(object, &name)
        });
        match (found, access) {
            (Some(found), _) => found,
            (None, Access::Written) => self.missing_property(object, index),
            (None, Access::Instantiated) if self.is_host_object(object) => self.missing_property(object, index),
            (None, Access::Instantiated) => TypeId::UNKNOWN,
        }
    }

    /// Whether it is an object of browsers or of Node, of which not all properties are known.
    fn is_host_object(&mut self, ty: TypeId) -> bool {
        matches!(self.kind(ty), TypeKind::Reference { symbol, .. } if self.symbols.is_host(symbol))
    }

    fn missing_property(&mut self, object: TypeId, index: TypeId) -> TypeId {
        // Which symbol it is, is not known: JSON has nothing of what is behind it.
        if self.is_intrinsic(index, Intrinsic::Symbol) {
            return TypeId::ANY;
        }
        let Some(place) = self.place else { return TypeId::ERROR };
        let (shown, key) = (self.display(object), self.display(index));
        // Of built-in objects there is only what types lean on: what is not there may well be.
        if let TypeKind::Reference { symbol, .. } = self.kind(object)
            && self.symbols.is_builtin(symbol)
        {
            self.report(catalog::types::unknown_member(place, &shown, &key));
            return TypeId::ANY;
        }
        self.report(catalog::types::no_such_property(place, &shown, &key));
        TypeId::ERROR
    }

    /// What an object that is known has for a key that is known.
    fn accessed(&mut self, object: TypeId, index: TypeId) -> Option<TypeId> {
        if let Some(name) = self.property_key(index)
            && let Some(found) = self.accessed_property(object, &name)
        {
            return Some(found);
        }
        if let TypeKind::Tuple { elements, .. } = self.kind(object) {
            if index == TypeId::NUMBER {
                return Some(self.each_of(&elements));
            }
            if self.property_key(index).is_some_and(|name| is_numeric_text(&name)) {
                let is_open = |element: &Element| matches!(element.arity, ElementArity::Rest | ElementArity::Variadic);
                // Behind its end, as a mapped type over tuples of several lengths may ask.
                let Some(open) = elements.iter().position(is_open) else { return Some(TypeId::UNDEFINED) };
                return Some(self.each_of(&elements[open..]));
            }
        }
        self.index_value(object, index)
    }

    /// What each of some elements may be.
    fn each_of(&mut self, elements: &[Element]) -> TypeId {
        let mut each = Vec::with_capacity(elements.len() + 1);
        for element in elements {
            each.push(match element.arity {
                ElementArity::Variadic => self.indexed_access(element.ty, TypeId::NUMBER),
                ElementArity::Required | ElementArity::Rest | ElementArity::Optional => element.ty,
            });
        }
        if elements.iter().any(|element| element.arity == ElementArity::Optional) {
            each.push(TypeId::UNDEFINED);
        }
        self.union(&each)
    }

    /// The type of a property, `undefined` where it may be absent.
    fn accessed_property(&mut self, object: TypeId, name: &Atom) -> Option<TypeId> {
        let property = self.property_or_common(object, name)?;
        Some(self.optional_type(property))
    }

    /// What the index signature for a key says.
    pub(super) fn index_value(&mut self, object: TypeId, index: TypeId) -> Option<TypeId> {
        self.index_value_as_written(object, index).map(|value| self.force(value))
    }

    fn index_value_as_written(&mut self, object: TypeId, index: TypeId) -> Option<TypeId> {
        let object = self.apparent(object);
        let members = self.members(object);
        let is_numeric = match self.property_key(index) {
            Some(name) => is_numeric_text(&name),
            None => self.is_intrinsic(index, Intrinsic::Number),
        };
        let find = |key: TypeId| members.index_infos.iter().find(|info| info.key == key).map(|info| info.value);
        if is_numeric && let Some(value) = find(TypeId::NUMBER) {
            return Some(value);
        }
        if let Some(value) = find(self.base(index)) {
            return Some(value);
        }
        let infos = members.index_infos.clone();
        let other = infos.into_iter().find(|info| {
            !matches!(info.key, TypeId::STRING | TypeId::NUMBER) && self.is_assignable_to(index, info.key)
        });
        // What has any text for a key is asked for symbols by it as well: `T[keyof T]`.
        other.map(|info| info.value).or_else(|| find(TypeId::STRING))
    }

    /// Whether what it is depends on a type parameter, such that its properties cannot be asked for.
    pub(super) fn is_generic_object(&mut self, ty: TypeId) -> bool {
        match self.kind(ty) {
            TypeKind::Parameter(_) | TypeKind::Conditional(..) | TypeKind::IndexedAccess { .. } => true,
            TypeKind::Mapped(..) => self.is_generic_mapped(ty),
            TypeKind::Union { members: parts, .. } | TypeKind::Intersection(parts) => {
                parts.iter().any(|&part| self.is_generic_object(part))
            }
            TypeKind::Tuple { elements, .. } => elements.iter().any(|element| element.arity == ElementArity::Variadic),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Reference { .. }
            | TypeKind::ObjectLiteral(..)
            | TypeKind::Function { .. }
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. }
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => false,
        }
    }

    /// Whether what it is depends on a type parameter: as a key, a text, or an object.
    pub(super) fn is_generic(&mut self, ty: TypeId) -> bool {
        match self.kind(ty) {
            TypeKind::Keyof(_) => true,
            TypeKind::StringMapping { ty, .. } => self.is_generic(ty),
            TypeKind::Template { types: parts, .. }
            | TypeKind::Union { members: parts, .. }
            | TypeKind::Intersection(parts) => parts.iter().any(|&part| self.is_generic(part)),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Reference { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::ObjectLiteral(..)
            | TypeKind::Function { .. }
            | TypeKind::Mapped(..)
            | TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => self.is_generic_object(ty),
        }
    }
}
