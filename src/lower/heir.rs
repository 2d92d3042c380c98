//! Interfaces and classes that extend another one and add nothing to it: two names of one struct.

use std::rc::Rc;

use super::context::Lowerer;
use crate::{
    symbols::SymbolId,
    types::{PropertyId, TypeId, View},
};

impl Lowerer<'_, '_> {
    /// The interface or class, with its arguments, that another one extends without any data of its own. It has to be a root:
    /// for a base that nobody else sees there would be one type more.
    pub(super) fn extended_as_is(&mut self, symbol: SymbolId, ty: TypeId) -> Option<(TypeId, SymbolId, Rc<[TypeId]>)> {
        let base = self.types.only_base(symbol)?;
        let View::Named { symbol: generic, arguments } = self.types.view(base) else { return None };
        let is_kept = self.roots.contains(&generic)
            && self.is_struct(generic, base)
            && self.is_struct(symbol, ty)
            && self.has_same_data(ty, base);
        // An alias that is given itself has no end.
        let has_end = !arguments.iter().any(|argument| self.names(*argument, symbol));
        (is_kept && has_end).then_some((base, generic, arguments))
    }

    fn is_struct(&mut self, symbol: SymbolId, ty: TypeId) -> bool {
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

    /// Whether a declaration is named in a type, however deep in lists, unions and arguments.
    fn names(&mut self, ty: TypeId, symbol: SymbolId) -> bool {
        let view = self.types.view(ty);
        match &view {
            View::Named { symbol: own, .. } if *own == symbol => true,
            View::Named { arguments: types, .. } | View::Union(types) | View::Intersection(types) => {
                types.iter().any(|ty| self.names(*ty, symbol))
            }
            View::Array(element) => self.names(*element, symbol),
            View::Tuple(elements) => elements.iter().any(|element| self.names(element.ty, symbol)),
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
            | View::Error => false,
        }
    }
}
