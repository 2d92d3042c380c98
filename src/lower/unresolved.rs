//! Names that nothing declares, which become any JSON value or are errors.

use super::context::Lowerer;
use crate::{
    diagnostics::catalog,
    options::Unresolved,
    source::{Span, packages_of},
    syntax::Atom,
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

    fn note_missing(&mut self, module: Atom, name: Atom, span: Span) {
        let known = self.missing.iter_mut().find(|it| it.specifier == module);
        match known {
            Some(known) if known.names.iter().any(|(it, _)| *it == name) => {}
            Some(known) => known.names.push((name, span)),
            None => self.missing.push(MissingModule { specifier: module, names: vec![(name, span)] }),
        }
    }

    /// Says of each module that was not found what packages lack of it.
    pub(super) fn report_missing(&mut self) {
        for missing in std::mem::take(&mut self.missing) {
            let names: Vec<&str> = missing.names.iter().map(|(name, _)| &**name).collect();
            let packages = packages_of(&missing.specifier);
            let span = missing.names[0].1;
            self.diagnostics.report(catalog::lower::missing_module(&missing.specifier, &names, &packages, span));
        }
    }
}
