//! What those who import it call a declaration: by which name the inputs export it, and within which namespaces.

use std::{collections::VecDeque, rc::Rc};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{DeclarationKind, Declares, Meaning, SymbolId, SymbolTable, Symbols, declare::EXPORT_EQUALS};
use crate::syntax::{Atom, TypeNodeKind};

/// The names and namespaces of what is exported by others than its own.
#[derive(Debug, Default)]
pub(super) struct PublicNames {
    names: FxHashMap<SymbolId, Atom>,
    around: FxHashMap<SymbolId, Vec<Atom>>,
}

impl Symbols<'_> {
    /// What those who import a symbol call it: its name, unless the inputs export it by another only, which nothing else
    /// in them has. Bundlers of declarations write `export { Blob_2 as Blob }`.
    pub fn public_name(&self, symbol: SymbolId) -> &Atom {
        self.public_names().names.get(&symbol).unwrap_or_else(|| self.name(symbol))
    }

    /// The names of the namespaces that a symbol is reached through, outermost first: those it is declared in, or where it
    /// is in none, those whose lists alone export it, and by another name than it is declared by. Bundlers write `declare namespace agent { export { Item$1 as Item } }`.
    pub fn public_namespace(&self, symbol: SymbolId) -> Vec<Atom> {
        if let Some(around) = self.public_names().around.get(&symbol) {
            return around.clone();
        }
        match self.symbol(symbol).parent.filter(|&parent| !self.is_module(parent)) {
            Some(parent) => [self.public_namespace(parent), vec![self.public_name(parent).clone()]].concat(),
            None => Vec::new(),
        }
    }

    /// The declaration that is exported by a name. An alias that is just another name for what is called so already is no
    /// second one: `type Item$1 = Item; export { Item$1 as Item }`.
    pub(super) fn exported_declaration(&self, name: &str, exported: SymbolId) -> Option<SymbolId> {
        let first = self.follow(exported).symbol()?;
        let name = if is_unnamed(name) { self.name(first) } else { name };
        let (mut found, mut at) = (first, first);
        let mut seen = FxHashSet::default();
        while seen.insert(at)
            && let Some(next) = self.another_name_of(at)
        {
            at = next;
            if **self.name(at) == *name && self.namespace(at) == self.namespace(first) {
                found = at;
            }
        }
        Some(found)
    }

    /// The type that an alias gives another name to: `type A = B`, `type A = import("./b").B`.
    fn another_name_of(&self, alias: SymbolId) -> Option<SymbolId> {
        let mut declarations = self.symbol(alias).declarations.iter();
        let node = declarations
            .find_map(|it| if let DeclarationKind::TypeAlias(node) = it.kind { Some(node) } else { None })
            .filter(|node| node.type_parameters.is_empty() && !self.has_meaning(alias, Meaning::Namespace))?;
        let found = if let TypeNodeKind::TypeReference(reference) = &node.ty.kind {
            self.referenced(&node.ty, reference)?
        } else if let TypeNodeKind::Import(import) = &node.ty.kind
            && !import.is_typeof
        {
            let module = self.module(node.ty.span.file, &import.specifier.text);
            self.entity(module, &import.qualifier.as_ref()?.parts).symbol()?
        } else {
            return None;
        };
        let is_type = match self.declares(found) {
            Declares::Interface | Declares::TypeAlias | Declares::Class | Declares::Enum => true,
            Declares::EnumMember | Declares::TypeParameter | Declares::Nothing => false,
        };
        (is_type && !self.is_builtin(found) && self.type_parameters(found).is_empty()).then_some(found)
    }

    fn public_names(&self) -> &PublicNames {
        self.public_names.get_or_init(|| self.collect_public_names())
    }

    fn collect_public_names(&self) -> PublicNames {
        let mut public = PublicNames::default();
        let mut kept = FxHashSet::default();
        let tables = self.open_tables();
        for (name, &exported) in tables.iter().flat_map(|table| table.iter()) {
            let Some(symbol) = self.exported_declaration(name, exported) else { continue };
            if name == self.name(symbol) {
                kept.insert(symbol);
            } else if !is_unnamed(name) && self.find_local(name).is_none() {
                public.names.entry(symbol).or_insert_with(|| name.clone());
            }
        }
        public.names.retain(|symbol, _| !kept.contains(symbol));
        self.collect_namespaces(tables, &mut public);
        public.names.extend(self.asked().iter().map(|(symbol, asked)| (*symbol, asked.public_name.clone())));
        public
    }

    /// What is exported with no name before it: by the inputs, and by a namespace that is the default of one.
    fn open_tables(&self) -> Vec<Rc<SymbolTable>> {
        let mut tables = self.input_tables().to_vec();
        for table in self.input_tables() {
            let default = table.get("default").and_then(|&exported| self.exported_declaration("default", exported));
            let namespace = default.filter(|&it| self.has_meaning(it, Meaning::Namespace) && !self.is_module(it));
            tables.extend(namespace.map(|namespace| self.exports(namespace)));
        }
        tables
    }

    /// Finds what is exported by the lists of namespaces and not outside of them, by the shortest way to it. What has its own
    /// name there needs no namespace around it.
    fn collect_namespaces(&self, mut modules: Vec<Rc<SymbolTable>>, public: &mut PublicNames) {
        let mut outside: FxHashSet<SymbolId> = FxHashSet::default();
        let mut within: VecDeque<(SymbolId, Vec<Atom>)> = VecDeque::new();
        while let Some(table) = modules.pop() {
            for (name, &exported) in &*table {
                let Some(symbol) = self.exported_declaration(name, exported) else { continue };
                if !outside.insert(symbol) {
                    continue;
                }
                if self.is_module(symbol) {
                    modules.push(self.exports(symbol));
                } else if self.has_meaning(symbol, Meaning::Namespace) {
                    within.push_back((symbol, Vec::new()));
                }
            }
        }
        let mut seen: FxHashSet<SymbolId> = within.iter().map(|(namespace, _)| *namespace).collect();
        while let Some((namespace, mut around)) = within.pop_front() {
            around.push(public.names.get(&namespace).unwrap_or_else(|| self.name(namespace)).clone());
            for (name, &exported) in &*self.exports(namespace) {
                let Some(symbol) = self.exported_declaration(name, exported) else { continue };
                let is_known = outside.contains(&symbol) || self.is_builtin(symbol) || self.is_module(symbol);
                if is_known || !seen.insert(symbol) {
                    continue;
                }
                if self.namespace(symbol).is_empty() && name != self.name(symbol) {
                    public.names.insert(symbol, name.clone());
                    public.around.insert(symbol, around.clone());
                }
                if self.has_meaning(symbol, Meaning::Namespace) {
                    within.push_back((symbol, around.clone()));
                }
            }
        }
    }
}

/// Whether what is exported so is called by no name of its own.
fn is_unnamed(name: &str) -> bool {
    matches!(name, "default" | EXPORT_EQUALS)
}
