//! Following names from module to module.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::{AliasTarget, DeclarationKind, Meaning, SymbolId, SymbolTable, Symbols, declare::EXPORT_EQUALS};
use crate::{
    source::FileId,
    syntax::{Atom, Expression, ExpressionKind, Identifier, TypeNode, TypeReference},
};

/// Where following an alias ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// At a declaration.
    Symbol(SymbolId),
    /// At a module that could not be found, by its specifier.
    MissingModule(Atom),
    /// At a name that is not there, or in a circle.
    Missing,
}

impl Resolved {
    /// The declaration, if there is one.
    pub fn symbol(&self) -> Option<SymbolId> {
        match self {
            Self::Symbol(symbol) => Some(*symbol),
            Self::MissingModule(_) | Self::Missing => None,
        }
    }
}

impl<'a> Symbols<'a> {
    /// The declaration that a symbol stands for: itself, unless it is an alias.
    pub fn follow(&self, symbol: SymbolId) -> Resolved {
        let Some(target) = self.alias_target(symbol) else { return Resolved::Symbol(symbol) };
        if let Some(known) = self.followed.borrow().get(&symbol) {
            return known.clone();
        }
        // Whoever comes back here while the alias is followed has run in a circle.
        self.followed.borrow_mut().insert(symbol, Resolved::Missing);
        let found = match self.follow_target(self.file(symbol), target) {
            Resolved::Symbol(next) => self.follow(next),
            missing @ (Resolved::MissingModule(_) | Resolved::Missing) => missing,
        };
        self.followed.borrow_mut().insert(symbol, found.clone());
        found
    }

    /// A symbol that also declares something is no alias: the declaration stands.
    fn alias_target(&self, symbol: SymbolId) -> Option<AliasTarget<'a>> {
        let declarations = &self.symbol(symbol).declarations;
        let alias = declarations
            .iter()
            .find_map(|it| if let DeclarationKind::Alias(target) = it.kind { Some(target) } else { None })?;
        let declares = declarations.iter().any(|declaration| !matches!(declaration.kind, DeclarationKind::Alias(_)));
        (!declares).then_some(alias)
    }

    fn follow_target(&self, file: FileId, target: AliasTarget<'a>) -> Resolved {
        let (AliasTarget::Named { specifier, .. }
        | AliasTarget::Default { specifier }
        | AliasTarget::Namespace { specifier }) = target
        else {
            return match target {
                AliasTarget::Expression(expression) => self.follow_expression(file, expression),
                AliasTarget::Entity { id, parts } => self.entity(self.resolved(file, id), &parts[1..]),
                AliasTarget::Module(module) => {
                    Resolved::Symbol(self.own_export(module, EXPORT_EQUALS).unwrap_or(module))
                }
                AliasTarget::Named { .. } | AliasTarget::Default { .. } | AliasTarget::Namespace { .. } => {
                    Resolved::Missing
                }
            };
        };
        let Some(module) = self.module(file, &specifier.text) else {
            return Resolved::MissingModule(specifier.text.clone());
        };
        let found = match target {
            AliasTarget::Named { name, .. } => self.export(module, name),
            AliasTarget::Default { .. } => {
                self.export(module, "default").or_else(|| self.own_export(module, EXPORT_EQUALS)).or(Some(module))
            }
            AliasTarget::Namespace { .. } => Some(self.namespace_object(module)),
            AliasTarget::Entity { .. } | AliasTarget::Expression(_) | AliasTarget::Module(_) => None,
        };
        found.map_or(Resolved::Missing, Resolved::Symbol)
    }

    /// What a module is as a whole: `import * as a`, `import("a")`. One that exports more than `export =` says stands for
    /// both.
    pub fn namespace_object(&self, module: SymbolId) -> SymbolId {
        let assigned = self.own_export(module, EXPORT_EQUALS).filter(|_| self.symbol(module).exports.len() == 1);
        assigned.unwrap_or(module)
    }

    /// Where a named import takes a property of a value: what `export =` of its module says, and the name.
    pub fn assigned_property(&self, import: SymbolId) -> Option<(SymbolId, &'a Atom)> {
        let AliasTarget::Named { specifier, name } = self.alias_target(import)? else { return None };
        let module = self.module(self.file(import), &specifier.text)?;
        let assigned = self.follow(self.own_export(module, EXPORT_EQUALS)?).symbol()?;
        Some((assigned, name))
    }

    fn follow_expression(&self, file: FileId, expression: &Expression) -> Resolved {
        if let ExpressionKind::PropertyAccess { object, name } = &expression.kind {
            let object = self.follow_expression(file, object);
            return self.entity(object.symbol(), std::slice::from_ref(name));
        }
        let ExpressionKind::Identifier(_) = expression.kind else { return Resolved::Missing };
        self.resolved(file, expression.id).map_or(Resolved::Missing, |symbol| self.follow(symbol))
    }

    /// What a reference in a type names.
    pub fn referenced(&self, node: &TypeNode, reference: &TypeReference) -> Option<SymbolId> {
        let first = self.resolved(node.span.file, node.id);
        self.entity(first, &reference.name.parts[1..]).symbol()
    }

    /// What a dotted name means, from the symbol of its first part on.
    pub fn entity(&self, first: Option<SymbolId>, rest: &[Identifier]) -> Resolved {
        let Some(first) = first else { return Resolved::Missing };
        let found = self.walk(first, rest);
        let Resolved::Symbol(aliased) = self.follow(first) else { return found };
        // What an import leads to and is no namespace hides none: `import Less from "less"`, with a global `Less`.
        match self.global_for(self.name(first), Meaning::Namespace) {
            Some(global)
                if !rest.is_empty() && found == Resolved::Missing && !self.has_meaning(aliased, Meaning::Namespace) =>
            {
                self.walk(global, rest)
            }
            _ => found,
        }
    }

    fn walk(&self, first: SymbolId, rest: &[Identifier]) -> Resolved {
        let mut at = self.follow(first);
        for part in rest {
            let Resolved::Symbol(symbol) = at else { return at };
            at = match self.export(symbol, &part.text) {
                Some(member) => self.follow(member),
                None => Resolved::Missing,
            };
        }
        at
    }

    /// The module that a specifier means in a file.
    pub fn module(&self, file: FileId, specifier: &Atom) -> Option<SymbolId> {
        if let Some(&ambient) = self.ambient_modules.get(specifier) {
            return Some(ambient);
        }
        let target = self.program.resolution(file, specifier)?;
        self.modules[target.0 as usize]
    }

    pub(super) fn own_export(&self, container: SymbolId, name: &str) -> Option<SymbolId> {
        self.symbol(container).exports.get(name).copied()
    }

    /// What a module, namespace or enum exports by a name: itself, by `export *`, or by what `export =` says.
    pub fn export(&self, container: SymbolId, name: &str) -> Option<SymbolId> {
        let own = self.own_export(container, name);
        own.or_else(|| if self.has_others(container) { self.exports(container).get(name).copied() } else { None })
    }

    /// Whether it exports more than what is declared in it.
    fn has_others(&self, container: SymbolId) -> bool {
        self.star_exports.contains_key(&container)
            || self.global_this == Some(container)
            || self.own_export(container, EXPORT_EQUALS).is_some()
    }

    /// Everything that a module or namespace exports, in order, what it passes on last; each name once.
    pub fn exports(&self, container: SymbolId) -> Rc<SymbolTable> {
        if let Some(known) = self.exported.borrow().get(&container) {
            return known.clone();
        }
        let mut all = SymbolTable::default();
        self.collect_exports(container, &mut all, &mut FxHashSet::default());
        self.exported.borrow_mut().entry(container).or_insert(Rc::new(all)).clone()
    }

    fn collect_exports(&self, container: SymbolId, all: &mut SymbolTable, seen: &mut FxHashSet<SymbolId>) {
        if !seen.insert(container) {
            return;
        }
        if self.global_this == Some(container) {
            all.extend(self.globals.iter().map(|(name, &symbol)| (name.clone(), symbol)));
            for (name, &symbol) in self.host.into_iter().flat_map(|host| &self.symbol(host).exports) {
                all.entry(name.clone()).or_insert(symbol);
            }
        }
        for (name, &symbol) in &self.symbol(container).exports {
            if &**name == EXPORT_EQUALS {
                if let Some(assigned) = self.follow(symbol).symbol() {
                    all.entry(name.clone()).or_insert(assigned);
                    self.collect_exports(assigned, all, seen);
                }
            } else {
                all.entry(name.clone()).or_insert(symbol);
            }
        }
        let file = self.file(container);
        for specifier in self.star_exports.get(&container).into_iter().flatten() {
            if let Some(module) = self.module(file, &specifier.text) {
                let mut passed_on = SymbolTable::default();
                self.collect_exports(module, &mut passed_on, seen);
                passed_on.shift_remove("default");
                for (name, symbol) in passed_on {
                    all.entry(name).or_insert(symbol);
                }
            }
        }
    }

    /// The name in scope for a meaning, among the globals: those of the program and the language, else the host's.
    pub(super) fn global_for(&self, name: &str, meaning: Meaning) -> Option<SymbolId> {
        let fits = |symbol: &SymbolId| self.has_meaning(*symbol, meaning);
        self.globals.get(name).copied().filter(fits).or_else(|| self.own_export(self.host?, name).filter(fits))
    }

    /// Whether it is declared in the prelude as an object of browsers or of Node.
    pub fn is_host(&self, symbol: SymbolId) -> bool {
        let mut at = self.symbol(symbol).parent;
        while let Some(parent) = at.filter(|&parent| Some(parent) != self.host) {
            at = self.symbol(parent).parent;
        }
        at.is_some()
    }
}
