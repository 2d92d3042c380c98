//! Interfaces and classes that extend another one and add nothing to it: two names of one struct.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::context::Lowerer;
use crate::{
    symbols::SymbolId,
    types::{PropertyId, TypeId, View},
};

/// How many parts of an argument are looked at.
const MOST_PARTS: usize = 1000;

impl Lowerer<'_, '_> {
    /// The interface or class, with its arguments, that another one extends without any data of its own. It has to be a root:
    /// for a base that nobody else sees there would be one type more. Of what the user speaks of, there is one to speak of.
    pub(super) fn extended_as_is(&mut self, symbol: SymbolId, ty: TypeId) -> Option<(TypeId, SymbolId, Rc<[TypeId]>)> {
        let base = self.types.only_base(symbol)?;
        let View::Named { symbol: generic, arguments } = self.types.view(base) else { return None };
        let is_kept = self.roots.contains(&generic)
            && !self.user.names(&self.symbol_address(symbol))
            && self.is_struct(generic, base)
            && self.is_struct(symbol, ty)
            && self.has_same_data(ty, base);
        // An alias that is given itself has no end.
        let has_end = !arguments.iter().any(|argument| self.names(*argument, symbol));
        (is_kept && has_end).then_some((base, generic, arguments))
    }

    /// Whether a named type is laid out by its members: it is no object of Rust's own, no list, and has no `toJSON`.
    pub(super) fn is_struct(&mut self, symbol: SymbolId, ty: TypeId) -> bool {
        !self.is_special(symbol, ty) && self.types.array_base(ty).is_none()
    }

    fn has_same_data(&mut self, ty: TypeId, other: TypeId) -> bool {
        let mut data = |ty| -> (Vec<PropertyId>, Vec<(TypeId, TypeId)>) {
            let mut properties = self.types.properties(ty).to_vec();
            properties.retain(|property| self.types.property(*property).is_data());
            let others = self.types.index_infos(ty);
            (properties, others.iter().map(|info| (info.key, info.value)).collect())
        };
        data(ty) == data(other)
    }

    /// Whether a declaration is named in a type, however deep in lists, unions and arguments. Of one without an end it may be.
    fn names(&mut self, ty: TypeId, symbol: SymbolId) -> bool {
        let (mut seen, mut pending) = (FxHashSet::default(), vec![ty]);
        while let Some(ty) = pending.pop() {
            if seen.insert(ty) && (seen.len() > MOST_PARTS || self.is_named_by(ty, symbol, &mut pending)) {
                return true;
            }
        }
        false
    }

    /// Whether it is named by a type itself, whose parts are added to what is to be looked at.
    fn is_named_by(&mut self, ty: TypeId, symbol: SymbolId, parts: &mut Vec<TypeId>) -> bool {
        match self.types.view(ty) {
            View::Named { symbol: own, arguments } => {
                parts.extend(arguments.iter());
                return own == symbol;
            }
            View::Union(types) | View::Intersection(types) => parts.extend(types.iter()),
            View::Array(element) => parts.push(element),
            View::Tuple(elements) => parts.extend(elements.iter().map(|element| element.ty)),
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
            | View::Object
            | View::Function
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => {}
        }
        false
    }
}
