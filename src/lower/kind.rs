//! Which kinds of JSON value a type has: what tells the members of a union apart first.

use rustc_hash::FxHashMap;

use super::context::Lowerer;
use crate::{
    model,
    options::BigIntType,
    syntax::{Atom, Literal},
    types::{PropertyId, TypeId, View},
};

/// A set of the kinds of JSON value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct KindSet(u8);

impl KindSet {
    pub(super) const NONE: Self = Self(0);
    pub(super) const NULL: Self = Self(1);
    pub(super) const BOOL: Self = Self(2);
    pub(super) const NUMBER: Self = Self(4);
    pub(super) const STRING: Self = Self(8);
    pub(super) const ARRAY: Self = Self(16);
    pub(super) const OBJECT: Self = Self(32);
    pub(super) const ALL: Self = Self(63);
    /// What `{}` takes.
    const NOT_NULL: Self = Self(62);

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What it is called, where it is one kind.
    pub(super) fn word(self) -> Option<&'static str> {
        match self {
            Self::NULL => Some("Null"),
            Self::BOOL => Some("Bool"),
            Self::NUMBER => Some("Number"),
            Self::STRING => Some("String"),
            Self::ARRAY => Some("Array"),
            Self::OBJECT => Some("Object"),
            _several => None,
        }
    }

    /// The kind of a literal.
    pub(super) fn of(literal: &model::Literal) -> Self {
        match literal {
            model::Literal::String(_) => Self::STRING,
            model::Literal::Number(_) => Self::NUMBER,
            model::Literal::Bool(_) => Self::BOOL,
        }
    }
}

impl Lowerer<'_, '_> {
    /// The kinds of JSON value that a type has. Of a type that the user replaced, nothing is known.
    pub(super) fn kinds(&mut self, ty: TypeId) -> KindSet {
        if let Some(known) = self.kinds.get(ty) {
            return *known;
        }
        let kinds = self.kinds_now(ty);
        // Inside of what a type is written as, that type is its members.
        if self.written.is_empty() {
            self.kinds.insert(ty, kinds);
        }
        kinds
    }

    fn kinds_now(&mut self, ty: TypeId) -> KindSet {
        if self.replaced_type(ty).is_some() {
            return KindSet::ALL;
        }
        match self.types.view(ty) {
            View::Never | View::Function | View::Symbol => KindSet::NONE,
            View::Undefined | View::Null => KindSet::NULL,
            View::String | View::Template { .. } | View::StringMapping { .. } => KindSet::STRING,
            View::Number => KindSet::NUMBER,
            View::Boolean => KindSet::BOOL,
            View::BigInt => self.bigint_kinds(),
            View::Literal(literal) => self.literal_kinds(&literal),
            View::EnumMember { value, .. } => value.map_or(KindSet::NUMBER, |value| self.literal_kinds(&value)),
            View::Enum(symbol) => {
                let members = self.types.enum_members(symbol);
                let kinds = members.iter().map(|member| match &member.value {
                    Some(value) => self.literal_kinds(value),
                    None => KindSet::NUMBER,
                });
                kinds.fold(KindSet::NONE, KindSet::and)
            }
            View::Array(_) | View::Tuple(_) => KindSet::ARRAY,
            View::Named { .. } if self.types.array_base(ty).is_some() => KindSet::ARRAY,
            View::Named { symbol, .. } => self.builtin_kinds(symbol, ty).unwrap_or(KindSet::OBJECT),
            View::NonPrimitive => KindSet::ARRAY.and(KindSet::OBJECT),
            View::Object if self.is_empty_object(ty) => KindSet::NOT_NULL,
            View::Object => self.written_kinds(ty).unwrap_or(KindSet::OBJECT),
            View::Union(members) => members.iter().fold(KindSet::NONE, |kinds, member| kinds.and(self.kinds(*member))),
            View::Intersection(parts) => match self.brand(&parts) {
                Some(primitive) => self.kinds(primitive),
                None if parts.iter().any(|part| self.is_any_value(*part)) => KindSet::ALL,
                None => self.written_kinds(ty).unwrap_or(KindSet::OBJECT),
            },
            View::Any | View::Unknown | View::Parameter(_) | View::Deferred | View::Unresolved { .. } | View::Error => {
                KindSet::ALL
            }
        }
    }

    pub(super) fn bigint_kinds(&self) -> KindSet {
        match self.options.bigints {
            BigIntType::I128 => KindSet::NUMBER,
            BigIntType::String => KindSet::STRING,
        }
    }

    fn literal_kinds(&self, literal: &Literal) -> KindSet {
        match literal {
            Literal::String(_) => KindSet::STRING,
            Literal::Number(_) => KindSet::NUMBER,
            Literal::Boolean(_) => KindSet::BOOL,
            Literal::BigInt(_) => self.bigint_kinds(),
        }
    }

    /// Nothing is known of it: any value, as far as Rust can say.
    pub(super) fn is_any_value(&mut self, ty: TypeId) -> bool {
        matches!(
            self.types.view(ty),
            View::Any | View::Unknown | View::Parameter(_) | View::Deferred | View::Unresolved { .. } | View::Error
        )
    }

    /// The only one of several objects in one that has data: the others say which keys it does not have, as `Without<A, B>`
    /// does in `Without<A, B> & B`.
    pub(super) fn bearer(&mut self, parts: &[TypeId]) -> Option<TypeId> {
        let with_data: Vec<TypeId> = parts.iter().copied().filter(|part| !self.is_prohibition(*part)).collect();
        let [bearer] = with_data[..] else { return None };
        let keys = |lowerer: &mut Self, ty| -> Vec<Atom> {
            let properties = lowerer.types.properties(ty);
            properties.iter().map(|property| lowerer.types.property(*property).name.clone()).collect()
        };
        let own = keys(self, bearer);
        let mut others = parts.iter().filter(|part| **part != bearer);
        let is_apart = others.all(|part| !keys(self, *part).iter().any(|key| own.contains(key)));
        (is_apart && self.is_object(bearer)).then_some(bearer)
    }

    /// The named one of several objects in one that has all that they have: of `{ type: "circle" } & Circle`, the `Circle`.
    pub(super) fn whole_part(&mut self, ty: TypeId, parts: &[TypeId]) -> Option<TypeId> {
        let is_named = |lowerer: &mut Self, part| {
            lowerer.types.alias(part).is_some() || matches!(lowerer.types.view(part), View::Named { .. })
        };
        let [named] = parts.iter().copied().filter(|part| is_named(self, *part)).collect::<Vec<_>>()[..] else {
            return None;
        };
        let (all, own) = (self.types.properties(ty), self.types.properties(named));
        let others = |lowerer: &mut Self, ty| -> Vec<(TypeId, TypeId)> {
            lowerer.types.index_infos(ty).iter().map(|info| (info.key, info.value)).collect()
        };
        let is_alike = all.len() == own.len() && others(self, ty) == others(self, named);
        if !is_alike || !self.is_object(named) {
            return None;
        }
        let own: FxHashMap<Atom, PropertyId> =
            own.iter().map(|id| (self.types.property(*id).name.clone(), *id)).collect();
        let is_own = |id: &PropertyId| {
            own.get(&self.types.property(*id).name).is_some_and(|&other| {
                let is_same = self.types.property_type(*id) == self.types.property_type(other);
                is_same && self.types.may_be_absent(*id) == self.types.may_be_absent(other)
            })
        };
        all.iter().all(is_own).then_some(named)
    }

    /// An object type that has nothing but properties that may not be there.
    pub(super) fn is_prohibition(&mut self, ty: TypeId) -> bool {
        matches!(self.types.view(ty), View::Object)
            && self.types.index_infos(ty).is_empty()
            && self.has_no_properties(ty)
    }

    /// Whether there is no property in any value of a type.
    pub(super) fn has_no_properties(&mut self, ty: TypeId) -> bool {
        self.types.properties(ty).iter().all(|property| {
            self.types.may_be_absent(*property) && {
                let ty = self.types.property_type(*property);
                matches!(self.types.view(ty), View::Never | View::Undefined)
            }
        })
    }

    /// It is a JSON object whose keys are known.
    pub(super) fn is_object(&mut self, ty: TypeId) -> bool {
        match self.types.view(ty) {
            View::Named { symbol, .. } => !self.is_special(symbol, ty) && self.types.array_base(ty).is_none(),
            View::Object => !self.is_empty_object(ty) && !self.is_written(ty),
            View::Intersection(parts) => {
                self.brand(&parts).is_none()
                    && !parts.iter().any(|part| self.is_any_value(*part))
                    && !self.is_written(ty)
            }
            View::Any
            | View::Unknown
            | View::Never
            | View::Undefined
            | View::Null
            | View::String
            | View::Number
            | View::Boolean
            | View::BigInt
            | View::Symbol
            | View::NonPrimitive
            | View::Literal(_)
            | View::EnumMember { .. }
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Array(_)
            | View::Tuple(_)
            | View::Function
            | View::Union(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => false,
        }
    }
}
