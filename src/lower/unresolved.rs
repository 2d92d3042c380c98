//! Names that nothing declares, which become any JSON value or are errors.

use super::context::Lowerer;
use crate::{
    diagnostics::catalog,
    model::ItemId,
    options::Unresolved,
    source::{Span, packages_of},
    syntax::Atom,
    types::{TypeId, View},
};

/// What packages import from a module that was not found.
pub(super) struct MissingModule {
    specifier: Atom,
    /// The names, each with the first place that needs it.
    names: Vec<(Atom, Span)>,
}

impl Lowerer<'_, '_> {
    /// Says what becomes of a name that nothing declares. What packages lack of a module is said once for all its names.
    pub(super) fn report_unresolved(&mut self, name: Atom, span: Span, module: Option<Atom>) {
        self.unresolved.insert(span);
        let packages = module.as_deref().map(packages_of).unwrap_or_default();
        let found = match (self.options.unresolved, module) {
            (Unresolved::Error, Some(module)) if self.types.is_installed(span.file) && !packages.is_empty() => {
                return self.note_missing(module, name, span);
            }
            (Unresolved::Error, module) if self.types.is_installed(span.file) => {
                catalog::lower::unresolved_in_package(&name, module.as_deref(), span)
            }
            (Unresolved::Error, module) => {
                catalog::lower::unresolved_reference(&name, module.as_deref(), &packages, span)
            }
            (Unresolved::Value, _) => catalog::lower::unresolved_value(&name, span),
        };
        self.diagnostics.report(found);
    }

    /// Notes which names that nothing declares should have given the type of an item its members.
    pub(super) fn note_missing_members(&mut self, item: ItemId, ty: TypeId) {
        let alias = self.note(item).symbol.and_then(|symbol| self.types.aliased_generic(symbol));
        let given = alias.into_iter().flat_map(|(_, arguments)| arguments.to_vec());
        let given: Vec<TypeId> = given.filter(|&ty| matches!(self.types.view(ty), View::Unresolved { .. })).collect();
        self.missing_members.extend(self.types.missing_members(ty).into_iter().chain(given));
    }

    fn note_missing(&mut self, module: Atom, name: Atom, span: Span) {
        let known = self.missing.iter_mut().find(|it| it.specifier == module);
        match known {
            Some(known) if known.names.iter().any(|(it, _)| *it == name) => {}
            Some(known) => known.names.push((name, span)),
            None => self.missing.push(MissingModule { specifier: module, names: vec![(name, span)] }),
        }
    }

    /// Says of each module that was not found what packages lack of it, and of each name whose members are nowhere where
    /// they should be, unless that was said of the name.
    pub(super) fn report_missing(&mut self) {
        for missing in std::mem::take(&mut self.missing_members) {
            let View::Unresolved { name, span, module } = self.types.view(missing) else { continue };
            if self.unresolved.contains(&span) {
                continue;
            }
            let packages = module.as_deref().map(packages_of).unwrap_or_default();
            let is_asked = self.options.unresolved == Unresolved::Error && !self.types.is_installed(span.file);
            let found = catalog::lower::missing_members(&name, module.as_deref(), &packages, is_asked, span);
            self.diagnostics.report(found);
        }
        for missing in std::mem::take(&mut self.missing) {
            let names: Vec<&str> = missing.names.iter().map(|(name, _)| &**name).collect();
            let packages = packages_of(&missing.specifier);
            let span = missing.names[0].1;
            self.diagnostics.report(catalog::lower::missing_module(&missing.specifier, &names, &packages, span));
        }
    }
}
