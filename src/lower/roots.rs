//! Where it starts: what the inputs export, or the types that the user asked for.

use super::context::Lowerer;
use crate::{
    diagnostics::{catalog, nearest},
    symbols::{Declares, SymbolId},
    types::{TypeId, View},
};

impl Lowerer<'_, '_> {
    /// Lowers the roots and all they reach.
    pub(super) fn lower_roots(&mut self) {
        let mut roots = self.root_symbols();
        // The alias that is the type of a property names it before those that come to it by way of others.
        roots.sort_by_cached_key(|symbol| self.types.aliased_properties(*symbol).len().saturating_sub(1));
        self.roots = roots.iter().copied().collect();
        // Many have parts that are items, too.
        self.model.items.reserve(2 * roots.len());
        for symbol in &roots {
            self.lower_root(*symbol);
        }
        for job in self.originals_first(&roots) {
            self.jobs.push_back(job);
            self.work();
        }
    }

    fn root_symbols(&mut self) -> Vec<SymbolId> {
        let exported = self.types.symbols().roots();
        if self.options.roots.is_empty() {
            return exported.into_iter().map(|root| root.symbol).collect();
        }
        // What is exported and not asked for is known, if only to be left out.
        exported.iter().for_each(|root| _ = self.replaced_symbol(root.symbol));
        let mut symbols = Vec::new();
        for wanted in &self.options.roots {
            let found = self.types.symbols().find_all(wanted);
            if !found.is_empty() {
                symbols.extend(found.into_iter().map(|root| root.symbol));
                continue;
            }
            let dotted = wanted.replace("::", ".");
            let known: Vec<String> = exported.iter().map(|root| root.path.join(".")).collect();
            // It may be in a namespace that was not said.
            let within = known.iter().find(|path| path.ends_with(&format!(".{dotted}"))).map(String::as_str);
            let nearest = within.or_else(|| nearest(&dotted, known.iter().map(String::as_str)));
            self.diagnostics.report(catalog::lower::unknown_root(wanted, nearest));
        }
        symbols
    }

    fn lower_root(&mut self, symbol: SymbolId) {
        if self.replaced_symbol(symbol).is_some() {
            return;
        }
        match self.types.symbols().declares(symbol) {
            Declares::Interface | Declares::TypeAlias | Declares::Class => {}
            Declares::Enum => {
                self.declared_item(symbol);
                return;
            }
            Declares::EnumMember | Declares::TypeParameter | Declares::Nothing => return,
        }
        let ty = self.types.declared_type(symbol);
        let declarations = &self.types.symbols().symbol(symbol).declarations;
        let is_static = declarations.iter().all(|declaration| declaration.kind.is_static());
        let is_asked_for = !self.options.roots.is_empty();
        if !is_asked_for && (is_static || self.has_only_methods(ty)) || self.is_left_out(ty) {
            self.left_out += 1;
        } else if self.verdict(symbol).sayable {
            self.declared_item(symbol);
        } else {
            match self.default_arguments(symbol) {
                Some(arguments) => self.lower_default(symbol, &arguments),
                None => self.erased.push(symbol),
            }
        }
    }

    /// A generic that says what it is when no arguments are given, which is a type as any other.
    fn lower_default(&mut self, symbol: SymbolId, arguments: &[TypeId]) {
        let ty = self.applied(symbol, arguments);
        if matches!(self.types.view(ty), View::Deferred) || self.is_left_out(ty) {
            self.left_out += 1;
        } else {
            self.default_item(symbol, ty);
        }
    }

    /// What can be called is no data where it is in another value; an interface that has data too still says what that is.
    pub(super) fn is_left_out(&mut self, ty: TypeId) -> bool {
        self.is_no_data(ty) && !matches!(self.types.view(ty), View::Named { .. })
    }

    /// Whether an object has members, of which none is data: a client, a store. It is nothing that JSON brings, and is written
    /// only where something else has it.
    fn has_only_methods(&mut self, ty: TypeId) -> bool {
        let is_object = match self.types.view(ty) {
            View::Named { symbol, .. } => self.is_struct(symbol, ty),
            view => matches!(view, View::Object) && !self.is_written(ty),
        };
        if !is_object {
            return false;
        }
        let properties = self.types.properties(ty);
        !properties.is_empty()
            && self.types.index_infos(ty).is_empty()
            && properties.iter().all(|&property| {
                !self.types.property(property).is_data() || {
                    let ty = self.types.property_type(property);
                    self.is_no_data(ty)
                }
            })
    }
}
