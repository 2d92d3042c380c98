//! Whether what is asked for by keys that are not known one by one fits: index signatures, and objects that have none.

use super::{TypeId, Types, key::Key, kind::TypeKind, members::Members, relation::Relation};
use crate::{
    symbols::Declares,
    syntax::{Atom, is_numeric_text},
};

impl<'a> Types<'a> {
    /// Whether the index signatures that are wanted are there. An interface has none but those it declares; an object
    /// type has one for what it lists; and any object has one of `any`.
    pub(super) fn relate_index_infos(&mut self, source: TypeId, from: &Members<'a>, to: &Members<'a>) -> bool {
        let is_primitive = self.primitive_of(source).is_some();
        let is_strict = self.relation == Relation::StrictSubtype;
        let takes_any_key = to.index_infos.iter().any(|info| info.key == TypeId::STRING);
        to.index_infos.iter().all(|wanted| {
            if !is_strict && takes_any_key && !is_primitive && self.is_any(wanted.value) {
                return true;
            }
            if let Some(own) = from.index_infos.iter().find(|own| self.is_key_of(wanted.key, own.key)) {
                return self.fits(own.value, wanted.value);
            }
            (!is_strict || self.is_object_literal(source))
                && self.lists_its_properties(source)
                && from.properties.iter().all(|(name, &property)| {
                    let key = self.property(property).key;
                    !self.is_name_of(name, key, wanted.key) || {
                        let is_left_out = wanted.key != TypeId::NUMBER && self.property(property).is_optional;
                        let ty = if is_left_out { self.property_type(property) } else { self.optional_type(property) };
                        self.fits(ty, wanted.value)
                    }
                })
                && from
                    .index_infos
                    .iter()
                    .all(|own| !self.is_key_of(own.key, wanted.key) || self.fits(own.value, wanted.value))
        })
    }

    /// Whether a part of an intersection fits by itself. What it lists is not all there is, which index signatures are about.
    pub(super) fn part_fits(&mut self, part: TypeId, target: TypeId) -> bool {
        if self.has_own_members(target) && self.lists_its_properties(part) {
            let (from, to) = (self.members(part), self.members(target));
            let lacks_one = to.index_infos.iter().any(|wanted| {
                !self.is_any(wanted.value) && !from.index_infos.iter().any(|own| self.is_key_of(wanted.key, own.key))
            });
            if lacks_one {
                return false;
            }
        }
        self.fits(part, target)
    }

    /// Whether an index signature with the key `of` says what is under all keys of a kind.
    fn is_key_of(&mut self, key: TypeId, of: TypeId) -> bool {
        key == of || (of == TypeId::STRING && key != TypeId::SYMBOL) || self.fits(key, of)
    }

    fn is_name_of(&mut self, name: &Atom, key: Key, of: TypeId) -> bool {
        match (key, of) {
            (Key::UniqueSymbol(_) | Key::Symbol, of) => of == TypeId::SYMBOL,
            (Key::Name | Key::Literal(_), TypeId::STRING) => true,
            (Key::Name | Key::Literal(_), TypeId::NUMBER) => is_numeric_text(name),
            (Key::Name | Key::Literal(_), of) => {
                let name = self.string_literal(name);
                self.fits(name, of)
            }
        }
    }

    /// Whether the properties of an object are all that it has: it is written as such, and nothing that is called.
    fn lists_its_properties(&mut self, ty: TypeId) -> bool {
        let kind = self.kind(ty);
        match kind {
            TypeKind::Intersection(parts) => parts.iter().all(|&part| self.lists_its_properties(part)),
            TypeKind::Value(symbol) if self.symbols.declares(symbol) == Declares::Class => false,
            TypeKind::ObjectLiteral(..) | TypeKind::Mapped(..) | TypeKind::Synthetic(_) | TypeKind::Value(_) => {
                let members = self.members(ty);
                members.calls.is_empty() && members.constructs.is_empty()
            }
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Reference { .. }
            | TypeKind::Function { .. }
            | TypeKind::Union { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. } => false,
        }
    }
}
