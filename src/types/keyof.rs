//! `keyof T`.

use super::{
    TypeId, Types,
    key::Key,
    kind::{Intrinsic, TypeKind},
};
use crate::symbols::Declares;

impl<'a> Types<'a> {
    /// `keyof of`
    pub(super) fn keyof(&mut self, of: TypeId) -> TypeId {
        match self.kind(of) {
            TypeKind::Union { members, .. } => {
                let keys: Vec<TypeId> = members.iter().map(|&member| self.keyof(member)).collect();
                self.intersection(&keys)
            }
            TypeKind::Intersection(parts) => {
                let keys: Vec<TypeId> = parts.iter().map(|&part| self.keyof(part)).collect();
                self.union(&keys)
            }
            TypeKind::Intrinsic(Intrinsic::Any | Intrinsic::Never) => {
                self.union(&[TypeId::STRING, TypeId::NUMBER, TypeId::SYMBOL])
            }
            TypeKind::Intrinsic(Intrinsic::Error) | TypeKind::Unresolved { .. } => of,
            TypeKind::Parameter(_)
            | TypeKind::Conditional(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. } => self.intern(TypeKind::Keyof(of), None),
            TypeKind::Mapped(at, arguments) if at.node.name_type.is_none() => {
                let mapper = self.captured_mapper(at.file, at.id, &arguments);
                self.with_keys_at_hand(of, at, |types| types.mapped_constraint(at, &mapper)).unwrap_or(TypeId::ERROR)
            }
            TypeKind::Mapped(..) if self.is_generic_mapped(of) => self.intern(TypeKind::Keyof(of), None),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Reference { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::ObjectLiteral(..)
            | TypeKind::Function { .. }
            | TypeKind::Mapped(..)
            | TypeKind::Deferred(..)
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. }
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => {
                let apparent = self.apparent(of);
                let keys = self.keys_of_members(apparent);
                self.union(&keys)
            }
        }
    }

    /// What `keyof` says of an object type: what has a `string` index signature can be asked for numbers too, and an enum
    /// can, but it is not said.
    fn keys_of_members(&mut self, of: TypeId) -> Vec<TypeId> {
        let mut keys = self.keys_of_signatures(of);
        if self.is_enum_value(of) {
            keys.retain(|&key| key != TypeId::NUMBER);
        }
        if keys.contains(&TypeId::STRING) {
            keys.push(TypeId::NUMBER);
        }
        keys
    }

    /// Whether it is `typeof E` of an enum.
    fn is_enum_value(&self, ty: TypeId) -> bool {
        matches!(self.raw(ty), TypeKind::Value(symbol) if self.symbols.declares(*symbol) == Declares::Enum)
    }

    /// The keys of the members of an object type, in order; of an `any`, `string`.
    pub(super) fn keys_of_signatures(&mut self, of: TypeId) -> Vec<TypeId> {
        let of = self.force(of);
        if self.is_any(of) {
            return vec![TypeId::STRING];
        }
        // The keys of a union are those that all its members have.
        if self.raw(of).as_union().is_some() {
            let keys = self.keyof(of);
            return self.parts_of(keys);
        }
        let members = self.members(of);
        let mut keys = Vec::with_capacity(members.properties.len());
        for (name, &property) in &members.properties {
            match self.property(property).key {
                Key::Name => keys.push(self.string_literal(name)),
                Key::Literal(key) | Key::UniqueSymbol(key) => keys.push(key),
                Key::Symbol => {}
            }
        }
        keys.extend(members.index_infos.iter().map(|info| info.key));
        keys
    }
}
