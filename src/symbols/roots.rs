//! Where generation starts: what the inputs export.

use std::rc::Rc;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{Declaration, DeclarationKind, Declares, SymbolId, SymbolTable, Symbols, declare::EXPORT_EQUALS};
use crate::{
    source::FileId,
    syntax::{Asked, Atom, FileReferenceKind},
};

/// What an input exports, and `lower` starts from.
#[derive(Clone, Debug)]
pub struct Root {
    /// The declaration behind the exported name, aliases followed.
    pub symbol: SymbolId,
    /// The names it is reached by from outside: those of the namespaces around it, and its own last.
    pub path: Vec<Atom>,
}

impl<'a> Symbols<'a> {
    /// The types (interfaces, aliases, classes, enums) that the input files export, and those in the namespaces they
    /// export, in declaration order, each symbol once. Of a file that is no module, all that it declares.
    pub fn roots(&self) -> Vec<Root> {
        let mut roots = Vec::new();
        let mut seen = vec![false; self.symbols.len()];
        for table in self.input_tables() {
            self.collect_roots(table, &[], &mut roots, &mut seen);
        }
        let order = |root: &Root| {
            let span = self.span(root.symbol);
            let input = self.program.inputs.iter().position(|&input| input == span.file);
            (input.unwrap_or(usize::MAX), span.file, span.start)
        };
        roots.sort_by_key(order);
        roots
    }

    /// What a user calls a declaration: its name behind those of the namespaces around it.
    pub fn address(&self, symbol: SymbolId) -> Vec<Atom> {
        [self.public_namespace(symbol), vec![self.public_name(symbol).clone()]].concat()
    }

    /// The name of a value that the inputs export.
    pub fn exported_value(&self) -> Option<&str> {
        let is_variable = |exported: &SymbolId| {
            let symbol = self.follow(*exported).symbol();
            let declarations = symbol.map(|symbol| &self.symbol(symbol).declarations[..]).unwrap_or_default();
            declarations.iter().any(|it| matches!(it.kind, DeclarationKind::Variable(_)))
        };
        let mut exported = self.input_tables().iter().flat_map(|table| table.iter());
        exported.find(|(_, symbol)| is_variable(symbol)).map(|(name, _)| &**name)
    }

    /// The names that each input offers to others.
    pub(super) fn input_tables(&self) -> &[Rc<SymbolTable>] {
        self.offered.get_or_init(|| self.collect_tables())
    }

    fn collect_tables(&self) -> Vec<Rc<SymbolTable>> {
        let mut tables = Vec::new();
        let offering = self.offering_files();
        for file in self.with_referenced(&offering) {
            let module = self.modules[file.0 as usize].filter(|_| offering.contains(&file));
            tables.extend(module.map(|module| self.exports(module)));
            let in_file = |&symbol: &SymbolId| self.symbol(symbol).declarations.iter().any(|it| it.span.file == file);
            let globals = self.globals.iter().filter(|(_, symbol)| in_file(symbol));
            tables.push(Rc::new(globals.map(|(name, &symbol)| (name.clone(), symbol)).collect()));
            let mut ambient: Vec<SymbolId> = self.ambient_modules.values().copied().filter(in_file).collect();
            ambient.sort_unstable();
            tables.extend(ambient.into_iter().map(|module| self.exports(module)));
        }
        tables
    }

    /// The files, and those that the ones among them that are no modules refer to by `/// <reference path>`: what is global
    /// there is as global as what they declare themselves. Not those of another package.
    fn with_referenced(&self, files: &[FileId]) -> Vec<FileId> {
        let mut found: IndexSet<FileId, FxBuildHasher> = files.iter().copied().collect();
        let is_foreign = |file: FileId| self.program.foreign[file.0 as usize];
        let mut at = 0;
        while let Some(&file) = found.get_index(at) {
            at += 1;
            if self.modules[file.0 as usize].is_none() {
                let parts = self.references(file, |kind| kind == FileReferenceKind::Path);
                found.extend(parts.filter(|part| is_foreign(file) || !is_foreign(*part)));
            }
        }
        found.into_iter().collect()
    }

    /// The files that a file refers to by such `/// <reference>`.
    fn references(&self, file: FileId, is_meant: impl Fn(FileReferenceKind) -> bool) -> impl Iterator<Item = FileId> {
        let references = self.program.modules[file.0 as usize].references.iter();
        let meant = references.filter(move |reference| is_meant(reference.kind));
        meant.filter_map(move |reference| self.program.resolution(file, &reference.specifier))
    }

    /// The inputs; in place of one that only lists other files by `/// <reference path>`, those. Where nothing else is
    /// there, a package that is listed by `/// <reference types>` is meant.
    fn offering_files(&self) -> Vec<FileId> {
        let files = self.listed_files(|kind| kind == FileReferenceKind::Path);
        match files.iter().all(|file| self.program.modules[file.0 as usize].statements.is_empty()) {
            true => self.listed_files(|kind| kind != FileReferenceKind::Lib),
            false => files,
        }
    }

    fn listed_files(&self, is_list: impl Fn(FileReferenceKind) -> bool) -> Vec<FileId> {
        let mut offering = Vec::new();
        let mut pending: Vec<FileId> = self.program.inputs.iter().rev().copied().collect();
        let mut seen = vec![false; self.program.modules.len()];
        while let Some(file) = pending.pop() {
            if std::mem::replace(&mut seen[file.0 as usize], true) {
                continue;
            }
            let parts: Vec<FileId> = self.references(file, &is_list).collect();
            match parts.is_empty() || !self.program.modules[file.0 as usize].statements.is_empty() {
                true => offering.push(file),
                false => pending.extend(parts.into_iter().rev()),
            }
        }
        offering
    }

    fn collect_roots(&self, table: &SymbolTable, around: &[Atom], roots: &mut Vec<Root>, seen: &mut [bool]) {
        for (name, &exported) in table {
            let Some(symbol) = self.exported_declaration(name, exported) else { continue };
            if std::mem::replace(&mut seen[symbol.0 as usize], true) || self.is_builtin(symbol) {
                continue;
            }
            // `export =` is no name: what it is of goes by its own, and what is in that by none before it.
            let is_assigned = &**name == EXPORT_EQUALS;
            let own = if is_assigned { self.name(symbol) } else { name };
            let path: Vec<Atom> = around.iter().chain([own]).cloned().collect();
            if self.declares(symbol) != Declares::Nothing && self.declares(symbol) != Declares::EnumMember {
                roots.push(Root { symbol, path: path.clone() });
            }
            let is_container = |kind| matches!(kind, DeclarationKind::Namespace | DeclarationKind::Module);
            if self.symbol(symbol).declarations.iter().any(|declaration| is_container(declaration.kind)) {
                let within = if is_assigned { around } else { &path };
                self.collect_roots(&self.exports(symbol), within, roots, seen);
            }
        }
    }

    /// The type of a name of the input files, as a user writes it: `User`, `Protocol.Page.Frame`. A name that is not
    /// exported is found too.
    pub fn find(&self, dotted: &str) -> Option<SymbolId> {
        let mut parts = dotted.split('.');
        let first = parts.next()?;
        let exported = self.input_tables().iter().find_map(|table| table.get(first).copied());
        let mut at = self.exported_declaration(first, exported.or_else(|| self.find_local(first))?)?;
        for part in parts {
            at = self.exported_declaration(part, self.export(at, part)?)?;
        }
        (self.declares(at) != Declares::Nothing).then_some(at)
    }

    /// The types that have this address, in whichever file: first the one that the inputs have by it.
    #[cfg(feature = "cli")]
    pub fn find_everywhere(&self, dotted: &str) -> Vec<SymbolId> {
        let mut found = Vec::from_iter(self.find(dotted));
        let last = dotted.rsplit('.').next().unwrap_or(dotted);
        let is_type = |symbol: SymbolId| match self.declares(symbol) {
            Declares::Interface | Declares::TypeAlias | Declares::Class | Declares::Enum => true,
            Declares::EnumMember | Declares::TypeParameter | Declares::Nothing => false,
        };
        let numbers = (0..self.symbols.len() as u32).map(SymbolId);
        let named = numbers.filter(|symbol| **self.public_name(*symbol) == *last && is_type(*symbol));
        let others = named.filter(|symbol| !self.is_builtin(*symbol) && self.address(*symbol).join(".") == dotted);
        others.for_each(|symbol| {
            if !found.contains(&symbol) {
                found.push(symbol)
            }
        });
        found
    }

    /// The types that a user means by a name or by a way through members, which may be several.
    pub fn find_all(&self, root: &str) -> Vec<Root> {
        let dotted = root.replace("::", ".");
        if let Some(symbol) = self.find(&dotted) {
            return vec![Root { symbol, path: dotted.split('.').map(Atom::from).collect() }];
        }
        let is_asked = |(_, asked): &&(SymbolId, &'a Asked)| asked.asked.iter().any(|it| it == root);
        let root = |&(symbol, asked): &(SymbolId, &Asked)| Root { symbol, path: vec![asked.public_name.clone()] };
        self.asked().iter().filter(is_asked).map(root).collect()
    }

    /// The aliases that no file has, with their symbols.
    pub(super) fn asked(&self) -> &[(SymbolId, &'a Asked)] {
        self.asked.get_or_init(|| self.collect_asked())
    }

    fn collect_asked(&self) -> Vec<(SymbolId, &'a Asked)> {
        if self.program.asked.is_empty() {
            return Vec::new();
        }
        let mut symbols = FxHashMap::default();
        for (position, symbol) in self.symbols.iter().enumerate() {
            if let [Declaration { kind: DeclarationKind::TypeAlias(node), .. }] = &symbol.declarations[..] {
                symbols.insert((&*node.name.text, node.name.span), SymbolId(position as u32));
            }
        }
        let symbol_of = |asked: &'a Asked| symbols.get(&(&*asked.name.text, asked.name.span)).copied();
        self.program.asked.iter().filter_map(|asked| Some((symbol_of(asked)?, asked))).collect()
    }

    /// The first type or namespace of that name in the inputs, wherever it stands.
    pub(super) fn find_local(&self, name: &str) -> Option<SymbolId> {
        let locals = self.locals.get_or_init(|| {
            let mut locals = FxHashMap::default();
            for (position, symbol) in self.symbols.iter().enumerate() {
                if symbol.declarations.iter().any(|declaration| self.is_local(declaration)) {
                    locals.entry(symbol.name.clone()).or_insert(SymbolId(position as u32));
                }
            }
            locals
        });
        locals.get(name).copied()
    }

    /// Whether a declaration is another package's, and nothing that an input imports by its name.
    pub fn is_foreign(&self, symbol: SymbolId) -> bool {
        let file = self.file(symbol);
        self.program.foreign.get(file.0 as usize).copied().unwrap_or_default() && !self.imported().contains(&symbol)
    }

    fn imported(&self) -> &FxHashSet<SymbolId> {
        self.imported.get_or_init(|| {
            let is_import = |declaration: &Declaration<'_>| {
                self.program.inputs.contains(&declaration.span.file)
                    && matches!(declaration.kind, DeclarationKind::Alias(_))
            };
            let numbers = (0..self.symbols.len() as u32).map(SymbolId);
            let imports = numbers.filter(|symbol| self.symbol(*symbol).declarations.iter().any(is_import));
            imports.filter_map(|symbol| self.follow(symbol).symbol()).collect()
        })
    }

    fn is_local(&self, declaration: &Declaration<'_>) -> bool {
        self.program.inputs.contains(&declaration.span.file)
            && matches!(
                declaration.kind,
                DeclarationKind::Interface(_)
                    | DeclarationKind::TypeAlias(_)
                    | DeclarationKind::Class(_)
                    | DeclarationKind::Enum(_)
                    | DeclarationKind::Namespace
            )
    }
}
