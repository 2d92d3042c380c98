//! How a type is referred to: the [`Ty`] that stands in a field, an element or an argument.

use std::rc::Rc;

use super::context::{Fill, Lowerer, Place};
use crate::{
    diagnostics::catalog,
    model::Ty,
    symbols::SymbolId,
    syntax::Literal,
    types::{TypeId, View},
};

/// How many lists, tuples and maps may be in each other without a name: more than are written, which the parser bounds.
const MAX_INLINED: usize = 1_000;

impl Lowerer<'_, '_> {
    /// A type as it is referred to, null and undefined being an `Option` around it.
    pub(super) fn reference(&mut self, ty: TypeId, place: &Place) -> Ty {
        if self.is_declared_alias(ty) && !matches!(self.types.view(ty), View::Never) {
            return self.plain(ty, place);
        }
        let parts = self.parts(ty);
        self.parts_type(ty, &parts, place)
    }

    fn is_declared_alias(&mut self, ty: TypeId) -> bool {
        self.types.alias(ty).is_some_and(|(symbol, _)| !self.types.symbols().is_builtin(symbol))
    }

    /// A type as it is referred to, by its name if it has one.
    pub(super) fn plain(&mut self, ty: TypeId, place: &Place) -> Ty {
        if let Some(replaced) = self.replaced_reference(ty, place) {
            return replaced;
        }
        let Some((symbol, arguments)) = self.types.alias(ty) else {
            return self.inline(ty, place);
        };
        if self.types.symbols().is_builtin(symbol) {
            return self.utility(symbol, &arguments, ty, place);
        }
        self.generic_type(symbol, &arguments, ty, place)
    }

    /// The result of a utility type: an object is named by it (`PartialUser`), a union by an alias that is just this, and
    /// anything else by its place.
    fn utility(&mut self, symbol: SymbolId, arguments: &Rc<[TypeId]>, ty: TypeId, place: &Place) -> Ty {
        let view = self.types.view(ty);
        let is_object = if let View::Object = view {
            !self.is_map(ty) && !self.is_empty_object(ty)
        } else {
            matches!(view, View::Intersection(_)) && self.is_object(ty)
        };
        if !is_object {
            let alias = self.instances.get(&(symbol, arguments.clone())).copied();
            return match alias.filter(|_| matches!(view, View::Union(_))) {
                Some(alias) => Ty::Item(alias, Vec::new()),
                None => self.inline(ty, place),
            };
        }
        match self.instance_item(symbol, arguments, ty, place) {
            Some(item) => self.item_type(item, place),
            None => Ty::Value,
        }
    }

    /// A type as it is referred to, whatever alias it was written as.
    pub(super) fn inline(&mut self, ty: TypeId, place: &Place) -> Ty {
        match self.types.view(ty) {
            View::Any | View::Unknown | View::NonPrimitive | View::Error => Ty::Value,
            // A function or symbol where JSON must write something is `null` there.
            View::Undefined | View::Null | View::Symbol | View::Function => Ty::Unit,
            View::String => Ty::String,
            View::Number => place.number.clone(),
            View::Boolean => Ty::Bool,
            View::BigInt => self.bigint(),
            View::Array(element) => {
                self.within(ty, place, |lowerer| Ty::Vec(Box::new(lowerer.reference(element, place))))
            }
            View::Tuple(elements) => self.within(ty, place, |lowerer| match lowerer.plain_tuple(&elements, place) {
                Some(tuple) => tuple,
                None => lowerer.nested(ty, place),
            }),
            View::Named { symbol, arguments } => match self.special(symbol, ty, place) {
                Some(builtin) => builtin,
                None => self.generic_type(symbol, &arguments, ty, place),
            },
            View::Enum(symbol) => Ty::Item(self.declared_item(symbol), Vec::new()),
            View::EnumMember { parent, .. } if self.types.enum_members(parent).len() == 1 => {
                Ty::Item(self.declared_item(parent), Vec::new())
            }
            View::Object if self.is_empty_object(ty) => Ty::Value,
            View::Object if self.is_map(ty) => {
                self.within(ty, place, |lowerer| lowerer.map_type(ty, place).unwrap_or(Ty::Object))
            }
            View::Object => self.written_object(ty, place).unwrap_or_else(|| self.nested(ty, place)),
            View::Intersection(parts) => match self.brand(&parts) {
                Some(primitive) => self.reference(primitive, place),
                None => match (self.written_object(ty, place), self.bearer(&parts)) {
                    (Some(written), _) => written,
                    (None, Some(bearer)) => self.reference(bearer, place),
                    (None, None) => match self.whole_part(ty, &parts) {
                        Some(part) => self.reference(part, place),
                        None => self.nested(ty, place),
                    },
                },
            },
            View::Union(_) => self.inline_union(ty, place),
            View::Literal(Literal::BigInt(_)) => self.bigint(),
            View::Literal(_) | View::EnumMember { .. } => match self.constant(ty, place) {
                Some(constant) => constant,
                None => self.nested(ty, place),
            },
            View::Never => self.never(place),
            View::Template { .. } | View::StringMapping { .. } => self.nested(ty, place),
            View::Parameter(_) => self.parameter_type(ty, place),
            View::Deferred => self.deferred(ty, place),
            View::Unresolved { name, span, module } => {
                self.report_unresolved(name, span, module);
                Ty::Value
            }
        }
    }

    /// What stands in another type without a name of its own, as `write` writes it; where it is in itself, an item.
    pub(super) fn within(&mut self, ty: TypeId, place: &Place, write: impl FnOnce(&mut Self) -> Ty) -> Ty {
        let ty = self.types.force(ty);
        if self.inlined.contains(&ty) {
            return self.nested(ty, place);
        }
        if self.inlined.len() > MAX_INLINED {
            let around = self.note(place.item).symbol;
            let shown = around.map_or_else(String::new, |symbol| self.types.symbols().name(symbol).to_string());
            self.diagnostics.report(catalog::lower::endless_instances(&shown, place.span));
            return Ty::Value;
        }
        self.inlined.push(ty);
        let written = write(self);
        self.inlined.pop();
        written
    }

    fn inline_union(&mut self, ty: TypeId, place: &Place) -> Ty {
        let parts = self.parts(ty);
        if *parts.members != [ty] {
            return self.parts_type(ty, &parts, place);
        }
        let members = self.types.written_members(ty);
        if let Some(leaf) = self.common_leaf(&members, place) {
            return leaf;
        }
        match self.kinds_union(&members, place) {
            Some(item) => Ty::Item(item, Vec::new()),
            None => self.nested(ty, place),
        }
    }

    /// An item of its own, called by its place.
    fn nested(&mut self, ty: TypeId, place: &Place) -> Ty {
        let item = self.anonymous_item(ty, place, Fill::Shape);
        self.item_type(item, place)
    }

    fn deferred(&mut self, ty: TypeId, place: &Place) -> Ty {
        let shown = self.types.display(ty);
        let span = self.span_of(ty, place);
        self.diagnostics.report(catalog::lower::unevaluated_type(&shown, span));
        Ty::Value
    }
}
