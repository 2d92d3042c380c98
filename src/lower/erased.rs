//! Generic roots that Rust cannot say and nothing uses with arguments: written once, for all that they may be given.

use super::context::Lowerer;
use crate::{
    diagnostics::catalog,
    symbols::SymbolId,
    types::{TypeId, View},
};

impl Lowerer<'_, '_> {
    /// Lowers the generic roots that nothing uses with arguments, each parameter at its default, its constraint, or any
    /// value.
    pub(super) fn lower_erased_generics(&mut self) {
        for symbol in std::mem::take(&mut self.erased) {
            let is_instance = self.instances.keys().any(|(generic, _)| *generic == symbol);
            if is_instance || self.instantiated.contains(&symbol) {
                continue;
            }
            let Some(ty) = self.erased_type(symbol) else {
                self.left_out += 1;
                continue;
            };
            let span = self.types.symbols().span(symbol);
            self.diagnostics.report(catalog::lower::erased_generic(self.types.symbols().name(symbol), span));
            self.default_item(symbol, ty);
            self.work();
        }
    }

    /// What a generic is, whatever it is given. Nothing for a function from types to types, which is no data before it is
    /// used: `T[keyof T]`, but not `T & { ok: boolean }`, which is an object with that key.
    fn erased_type(&mut self, symbol: SymbolId) -> Option<TypeId> {
        let parameters = self.types.type_parameters(symbol);
        let declared = self.types.declared_type(symbol);
        let mixed = self.analyse(declared).mixed;
        let (mut bounds, mut arguments): (Vec<TypeId>, Vec<TypeId>) = (Vec::new(), Vec::new());
        for parameter in parameters.iter() {
            let bound = match self.types.default(*parameter) {
                Some(default) => Some(default),
                None => self.types.constraint(*parameter),
            };
            bounds.push(bound.unwrap_or(*parameter));
            // It may be said in terms of the parameters before it.
            let before = &parameters[..arguments.len()];
            let known = bound.map(|bound| self.types.substitute(bound, before, &arguments));
            // Nothing may be left of `keyof Kinds[Kind]` for a `Kind` that may be any of them.
            let is_left = |known: &TypeId| Some(*known) == bound || *known != TypeId::NEVER;
            // What is mixed into an object is one, with other keys.
            let is_mixed = mixed.iter().any(|ty| self.types.mentions(*ty, &[*parameter]));
            arguments.push(match known.filter(|known| is_left(known) && !self.says_nothing(*known, is_mixed)) {
                Some(bound) => bound,
                None if is_mixed => self.types.any_object(),
                None => TypeId::ANY,
            });
        }
        let by_bounds = self.applied(symbol, &bounds);
        let is_function = matches!(self.types.view(by_bounds), View::Deferred);
        let ty = self.applied(symbol, &arguments);
        let has_keys = matches!(self.types.view(ty), View::Intersection(_)) && !self.types.properties(ty).is_empty();
        ((!is_function || has_keys) && !self.is_left_out(ty)).then_some(ty)
    }

    /// Whether what a parameter is by default, or extends, leaves open what it has: `unknown`, and where it is mixed into an
    /// object, `object` and `{}`.
    fn says_nothing(&mut self, bound: TypeId, is_mixed: bool) -> bool {
        let view = self.types.view(bound);
        let is_any_object =
            matches!(view, View::NonPrimitive) || matches!(view, View::Object) && self.is_empty_object(bound);
        matches!(view, View::Any | View::Unknown) || is_mixed && is_any_object
    }
}
