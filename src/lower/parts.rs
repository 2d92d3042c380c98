//! What a type is beside null and undefined: what may be absent is a matter of the field, not of the type.

use std::rc::Rc;

use super::context::{Fill, Lowerer, Place};
use crate::{
    model::{ItemId, Ty},
    syntax::Atom,
    types::{PropertyId, TypeId, View},
};

/// A type, taken apart into what makes it optional and the rest.
#[derive(Clone, Debug)]
pub(super) struct Parts {
    pub null: bool,
    pub undefined: bool,
    /// There was a function or a symbol, which JSON leaves out.
    pub no_data: bool,
    /// What remains, as it was written: the type itself when nothing was taken away.
    pub members: Rc<[TypeId]>,
}

impl Parts {
    /// Null or undefined is one of its values.
    pub(super) fn is_optional(&self) -> bool {
        self.null || self.undefined
    }

    /// JSON has a value of it.
    pub(super) fn has_values(&self) -> bool {
        self.null || !self.members.is_empty()
    }
}

/// What JSON has of a property.
pub(super) struct DataKey {
    pub name: Atom,
    /// Whether an object is one of its type without it. A function in its place is left out by JSON, as `undefined` is.
    pub may_be_absent: bool,
    pub parts: Parts,
}

impl Lowerer<'_, '_> {
    /// Takes null, undefined and what is no data out of a type. Named unions without those stay whole.
    pub(super) fn parts(&mut self, ty: TypeId) -> Parts {
        if let Some(known) = self.parts.get(ty) {
            return known.clone();
        }
        let parts = self.take_apart(ty);
        self.parts.insert(ty, parts.clone());
        parts
    }

    fn take_apart(&mut self, ty: TypeId) -> Parts {
        let (mut null, mut undefined, mut no_data) = (false, false, false);
        let mut members = Vec::new();
        let mut pending = self.types.without_implied(ty).unwrap_or_else(|| vec![ty]);
        while let Some(ty) = pending.pop() {
            if self.replaced_type(ty).is_some() {
                members.push(ty);
                continue;
            }
            match self.types.view(ty) {
                View::Null => null = true,
                View::Undefined => undefined = true,
                View::Never => {}
                View::Function | View::Symbol => no_data = true,
                View::Union(flat) if self.has_nothing_to_take(&flat) => members.push(ty),
                View::Union(flat) => {
                    let written = self.types.written_members(ty);
                    let within = if *written == [ty] { &flat } else { &written };
                    pending.extend(within.iter().rev());
                }
                View::Named { .. } | View::Intersection(_) if self.types.is_left_out(ty) => no_data = true,
                View::Any
                | View::Unknown
                | View::String
                | View::Number
                | View::Boolean
                | View::BigInt
                | View::NonPrimitive
                | View::Literal(_)
                | View::EnumMember { .. }
                | View::Enum(_)
                | View::Template { .. }
                | View::StringMapping { .. }
                | View::Array(_)
                | View::Tuple(_)
                | View::Named { .. }
                | View::Object
                | View::Intersection(_)
                | View::Parameter(_)
                | View::Deferred
                | View::Unresolved { .. }
                | View::Error => members.push(ty),
            }
        }
        Parts { null, undefined, no_data, members: members.into() }
    }

    fn has_nothing_to_take(&mut self, members: &[TypeId]) -> bool {
        members.iter().all(|member| match self.types.view(*member) {
            View::Null | View::Undefined | View::Never | View::Function | View::Symbol => false,
            View::Named { .. } | View::Intersection(_) => !self.types.is_left_out(*member),
            View::Any
            | View::Unknown
            | View::String
            | View::Number
            | View::Boolean
            | View::BigInt
            | View::NonPrimitive
            | View::Literal(_)
            | View::EnumMember { .. }
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Array(_)
            | View::Tuple(_)
            | View::Object
            | View::Union(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => true,
        })
    }

    /// It has only values that JSON leaves out: functions, symbols.
    pub(super) fn is_no_data(&mut self, ty: TypeId) -> bool {
        let parts = self.parts(ty);
        parts.no_data && !parts.has_values()
    }

    /// A property as a key of JSON, which a method is not. What can be of no value has parts without one.
    pub(super) fn data_key(&mut self, id: PropertyId) -> Option<DataKey> {
        let property = self.types.property(id);
        if !property.is_data() {
            return None;
        }
        let name = property.name.clone();
        let ty = self.types.property_type(id);
        let parts = self.parts(ty);
        let may_be_absent = parts.undefined || parts.no_data || self.types.may_be_absent(id);
        Some(DataKey { name, may_be_absent, parts })
    }

    /// The type of the parts, `Option` around it where null or undefined was one of them.
    pub(super) fn parts_type(&mut self, ty: TypeId, parts: &Parts, place: &Place) -> Ty {
        if parts.members.is_empty() {
            return if parts.is_optional() || parts.no_data { Ty::Unit } else { self.never(place) };
        }
        let rest = self.rest_type(ty, parts, place);
        if parts.is_optional() { Ty::Option(Box::new(rest)) } else { rest }
    }

    /// The type of what remains beside null and undefined, of which there is something.
    pub(super) fn rest_type(&mut self, ty: TypeId, parts: &Parts, place: &Place) -> Ty {
        if let [member] = parts.members[..] {
            return self.plain(member, place);
        }
        let alias = self.alias_around(ty);
        if alias.is_none()
            && let Some(item) = self.kinds_union(&parts.members, place)
        {
            return Ty::Item(item, Vec::new());
        }
        let rest = self.types.union(&parts.members);
        // What a condition came to has a name without its null.
        if alias.is_none() && rest != ty && self.types.alias(rest).is_some() {
            return self.plain(rest, place);
        }
        if let Some((_, arguments)) = self.types.alias(ty)
            && let Some(argument) = self.argument_itself(&arguments, rest)
        {
            return self.plain(argument, place);
        }
        let place = match alias {
            // What a named union is beside null is called by that name, wherever it stands.
            Some(alias) if alias != place.item => &self.place_in(alias, &place.number).named("Value"),
            Some(_) | None => place,
        };
        if let Some(leaf) = self.common_leaf(&parts.members, place) {
            return leaf;
        }
        let item = self.anonymous_item(rest, place, Fill::Union(parts.members.to_vec()));
        self.item_type(item, place)
    }

    /// The item of the alias that a type was written as, alone or beside null and undefined, when that has no parameters.
    pub(super) fn alias_around(&mut self, ty: TypeId) -> Option<ItemId> {
        let (symbol, arguments) = match self.types.alias(ty) {
            Some(alias) => alias,
            None => {
                let mut written = self.types.written_members(ty).to_vec();
                written.retain(|member| !self.parts(*member).members.is_empty());
                let [named] = written[..] else { return None };
                self.types.alias(named)?
            }
        };
        let is_declared = arguments.is_empty() && !self.types.symbols().is_builtin(symbol);
        is_declared.then(|| self.declared_item(symbol))
    }

    /// The one Rust type that all members are, when they are no items: `Date | string` is a `String`.
    pub(super) fn common_leaf(&mut self, members: &[TypeId], place: &Place) -> Option<Ty> {
        let (first, others) = members.split_first()?;
        let first = self.leaf(*first, place)?;
        for other in others {
            if self.leaf(*other, place)? != first {
                return None;
            }
        }
        Some(first)
    }

    /// The Rust type of a type that needs no item.
    fn leaf(&mut self, ty: TypeId, place: &Place) -> Option<Ty> {
        if let Some(replaced) = self.replaced_reference(ty, place) {
            return Some(replaced);
        }
        match self.types.view(ty) {
            View::Any | View::Unknown => Some(Ty::Value),
            View::String | View::Number | View::Boolean | View::BigInt => Some(self.inline(ty, place)),
            View::Named { symbol, .. } if self.types.symbols().is_builtin(symbol) => self.builtin(symbol, ty, place),
            View::Never
            | View::Undefined
            | View::Null
            | View::Symbol
            | View::NonPrimitive
            | View::Literal(_)
            | View::EnumMember { .. }
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Array(_)
            | View::Tuple(_)
            | View::Named { .. }
            | View::Object
            | View::Function
            | View::Union(_)
            | View::Intersection(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => None,
        }
    }
}
