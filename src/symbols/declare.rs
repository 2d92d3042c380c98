//! The first pass: a symbol for every declared name, merged where TypeScript merges.

use rustc_hash::FxHashMap;

use super::{AliasTarget, DeclarationKind, Declares, SymbolId, SymbolTable, Symbols};
use crate::{
    source::{FileId, Span},
    syntax::{
        Atom, Base, EnumDeclaration, Identifier, ImportEqualsTarget, Module, NamespaceDeclaration, NamespaceName,
        Statement, StatementKind,
    },
};

/// The names that are declared in each block, for the second pass.
#[derive(Default)]
pub(super) struct Scopes {
    /// Of each file that is a module.
    pub(super) files: Vec<SymbolTable>,
    /// Of each namespace declaration, with its symbol; by the address of its node.
    pub(super) namespaces: FxHashMap<*const NamespaceDeclaration, (Option<SymbolId>, SymbolTable)>,
}

/// The name under which a module keeps what `export =` says.
pub(super) const EXPORT_EQUALS: &str = "export=";

/// The module of the prelude that declares the objects of browsers and of Node.
const HOST: &str = "host";

/// Makes the symbols of every file, then merges module augmentations into the modules they are for.
pub(super) fn declare_program(symbols: &mut Symbols<'_>) -> Scopes {
    let program = symbols.program;
    let mut declarer = Declarer { symbols, scopes: Scopes::default(), augmentations: Vec::new() };
    for (position, module) in program.modules.iter().enumerate() {
        declarer.declare_file(module);
        if position == 0 {
            // Nobody can import it: it is what names mean that nothing else declares.
            let host = declarer.symbols.ambient_modules.remove(HOST);
            declarer.symbols.global_this = host.and_then(|host| declarer.symbols.export(host, "globalThis"));
            declarer.symbols.host = host;
        }
    }
    let augmentations = std::mem::take(&mut declarer.augmentations);
    if !augmentations.is_empty() {
        declarer.resolve_exports();
    }
    for (file, specifier, namespace) in augmentations {
        declarer.declare_augmentation(file, specifier, namespace);
    }
    declarer.scopes
}

pub(super) struct Declarer<'s, 'a> {
    pub(super) symbols: &'s mut Symbols<'a>,
    pub(super) scopes: Scopes,
    augmentations: Vec<(FileId, &'a Identifier, &'a NamespaceDeclaration)>,
}

/// The block that is being declared.
pub(super) struct Block {
    /// The module or namespace that gets what is exported.
    pub(super) container: Option<SymbolId>,
    /// Its names; the globals when there are none.
    locals: Option<SymbolTable>,
    /// Everything in it is exported, with the word or without.
    exports_all: bool,
    is_module_file: bool,
    /// What it declares adds to what hosts have by the same name.
    is_global: bool,
}

impl<'a> Declarer<'_, 'a> {
    fn declare_file(&mut self, module: &'a Module) {
        let mut block = Block {
            container: None,
            locals: None,
            exports_all: false,
            is_module_file: module.is_module,
            is_global: false,
        };
        if module.is_module {
            let words = self.symbols.program.words.get(module.file.0 as usize);
            let name: Atom = words.map(|words| words.join("/")).unwrap_or_default().into();
            let symbol = self.symbols.add(&name, None);
            self.symbols.declare_on(symbol, DeclarationKind::Module, Span::new(module.file, 0, 0), None);
            self.symbols.modules[module.file.0 as usize] = Some(symbol);
            block.container = Some(symbol);
            block.locals = Some(SymbolTable::default());
            block.exports_all = module.is_declaration_file && !has_explicit_exports(&module.statements);
        }
        self.declare_statements(&module.statements, &mut block);
        self.scopes.files.push(block.locals.unwrap_or_default());
    }

    fn declare_statements(&mut self, statements: &'a [Statement], block: &mut Block) {
        for statement in statements {
            self.declare_statement(statement, block);
        }
    }

    fn declare_statement(&mut self, statement: &'a Statement, block: &mut Block) {
        match &statement.kind {
            StatementKind::Interface(node) => {
                self.declare(block, statement, &node.name, DeclarationKind::Interface(node));
            }
            StatementKind::TypeAlias(node) => {
                self.declare(block, statement, &node.name, DeclarationKind::TypeAlias(node));
            }
            StatementKind::Class(node) => {
                let name = node.name.clone().unwrap_or_else(|| default_name(statement));
                self.declare(block, statement, &name, DeclarationKind::Class(node));
            }
            StatementKind::Enum(node) => {
                let symbol = self.declare(block, statement, &node.name, DeclarationKind::Enum(node));
                self.declare_enum_members(symbol, node);
            }
            StatementKind::Variable(node) => {
                for variable in &node.declarations {
                    self.declare(block, statement, &variable.name, DeclarationKind::Variable(variable));
                }
            }
            StatementKind::Function(node) => {
                let name = node.name.clone().unwrap_or_else(|| default_name(statement));
                self.declare(block, statement, &name, DeclarationKind::Function(node));
            }
            StatementKind::Namespace(node) => self.declare_namespace(statement, node, block),
            StatementKind::Import(node) => self.declare_import(node, block),
            StatementKind::ImportEquals(node) => {
                let target = match &node.target {
                    ImportEqualsTarget::Require(specifier) => AliasTarget::Namespace { specifier },
                    ImportEqualsTarget::Entity { id, name } => AliasTarget::Entity { id: *id, parts: &name.parts },
                };
                let symbol = self.declare_local(block, &node.name, DeclarationKind::Alias(target));
                if statement.is_exported {
                    self.export(block, &node.name.text, symbol);
                }
            }
            StatementKind::Export(node) => self.declare_exports(node, block),
            StatementKind::ExportAll(node) => {
                if let Some(container) = block.container {
                    self.symbols.star_exports.entry(container).or_default().push(&node.specifier);
                }
            }
            StatementKind::ExportAssignment(expression) => {
                self.declare_export_expression(EXPORT_EQUALS, expression, block);
            }
            StatementKind::ExportDefault(expression) => self.declare_export_expression("default", expression, block),
            StatementKind::NamespaceExport(name) => self.declare_namespace_export(name, block),
        }
    }

    /// Declares a name in the block, and exports it where the block or the statement says so.
    fn declare(
        &mut self,
        block: &mut Block,
        statement: &'a Statement,
        name: &Identifier,
        kind: DeclarationKind<'a>,
    ) -> SymbolId {
        let exported =
            statement.is_exported || block.exports_all || (block.container.is_none() && statement.is_default);
        let known = match (exported, block.container) {
            // What is exported merges with what other blocks of the same namespace export.
            (true, Some(container)) if !statement.is_default => {
                self.symbols.symbol(container).exports.get(&name.text).copied()
            }
            _ => None,
        };
        let table = block.locals.as_mut().unwrap_or(&mut self.symbols.globals);
        let known = known.or_else(|| table.get(&name.text).copied());
        let adds = block.is_global || (block.container.is_none() && self.names_host(kind));
        let known = known.or_else(|| self.augmented(name, kind).filter(|_| adds));
        let symbol = known.unwrap_or_else(|| self.symbols.add(&name.text, block.container));
        block.locals.as_mut().unwrap_or(&mut self.symbols.globals).insert(name.text.clone(), symbol);
        if exported {
            let outside: Atom = if statement.is_default { "default".into() } else { name.text.clone() };
            self.export(block, &outside, symbol);
        }
        self.symbols.declare_on(symbol, kind, name.span, statement.doc.as_deref());
        symbol
    }

    /// What hosts have that a declaration in `declare global` adds to; what cannot be added to, it stands in place of.
    fn augmented(&self, name: &Identifier, kind: DeclarationKind<'a>) -> Option<SymbolId> {
        let known = self.symbols.own_export(self.symbols.host?, &name.text)?;
        let is_open = match kind {
            DeclarationKind::Interface(_) => {
                matches!(self.symbols.declares(known), Declares::Interface | Declares::Class)
            }
            DeclarationKind::Variable(_) | DeclarationKind::Function(_) => true,
            DeclarationKind::TypeAlias(_)
            | DeclarationKind::Class(_)
            | DeclarationKind::Enum(_)
            | DeclarationKind::EnumMember
            | DeclarationKind::Namespace
            | DeclarationKind::Module
            | DeclarationKind::TypeParameter(_)
            | DeclarationKind::MappedParameter(_)
            | DeclarationKind::InferParameter(_)
            | DeclarationKind::Parameter(_)
            | DeclarationKind::This(_)
            | DeclarationKind::Expression(_)
            | DeclarationKind::Alias(_) => false,
        };
        is_open.then_some(known)
    }

    /// Whether an interface has nothing but what hosts have: a global one is what hosts have by its name.
    fn names_host(&self, kind: DeclarationKind<'a>) -> bool {
        let DeclarationKind::Interface(node) = kind else { return false };
        let is_host = |base: &Base| {
            let Base::Name(name) = base else { return false };
            let [name] = &name.parts[..] else { return false };
            self.symbols.host.is_some_and(|host| self.symbols.own_export(host, &name.text).is_some())
        };
        node.members.is_empty()
            && node.type_parameters.is_empty()
            && node.extends.iter().all(|clause| is_host(&clause.base))
    }

    pub(super) fn declare_local(
        &mut self,
        block: &mut Block,
        name: &Identifier,
        kind: DeclarationKind<'a>,
    ) -> SymbolId {
        let table = block.locals.as_mut().unwrap_or(&mut self.symbols.globals);
        let symbol = match table.get(&name.text) {
            Some(&known) => known,
            None => self.symbols.add(&name.text, block.container),
        };
        block.locals.as_mut().unwrap_or(&mut self.symbols.globals).insert(name.text.clone(), symbol);
        self.symbols.declare_on(symbol, kind, name.span, None);
        symbol
    }

    pub(super) fn export(&mut self, block: &Block, name: &Atom, symbol: SymbolId) {
        if let Some(container) = block.container {
            self.symbols.symbols[container.0 as usize].exports.insert(name.clone(), symbol);
        }
    }

    fn declare_enum_members(&mut self, symbol: SymbolId, node: &'a EnumDeclaration) {
        for member in &node.members {
            let id = self.symbols.add(&member.name.text, Some(symbol));
            self.symbols.symbols[symbol.0 as usize].exports.insert(member.name.text.clone(), id);
            self.symbols.declare_on(id, DeclarationKind::EnumMember, member.name.span, member.doc.as_deref());
        }
    }

    fn declare_namespace(&mut self, statement: &'a Statement, node: &'a NamespaceDeclaration, block: &mut Block) {
        match &node.name {
            NamespaceName::Identifier(name) => {
                let symbol = self.declare(block, statement, name, DeclarationKind::Namespace);
                let ambient = block.exports_all
                    || block.is_global
                    || statement.is_declare
                    || self.is_ambient(statement.span.file);
                self.declare_namespace_body(symbol, node, ambient);
            }
            NamespaceName::Module(specifier) if block.is_module_file => {
                self.augmentations.push((statement.span.file, specifier, node));
            }
            NamespaceName::Module(specifier) => {
                let known = self.symbols.ambient_modules.get(&specifier.text).copied();
                let symbol = known.unwrap_or_else(|| {
                    let symbol = self.symbols.add(&specifier.text, None);
                    self.symbols.ambient_modules.insert(specifier.text.clone(), symbol);
                    symbol
                });
                self.symbols.declare_on(symbol, DeclarationKind::Module, specifier.span, statement.doc.as_deref());
                self.declare_namespace_body(symbol, node, true);
            }
            NamespaceName::Global(_) => {
                let mut globals = Block {
                    container: None,
                    locals: None,
                    exports_all: false,
                    is_module_file: block.is_module_file,
                    is_global: true,
                };
                self.declare_statements(&node.statements, &mut globals);
                self.scopes.namespaces.insert(node, (None, SymbolTable::default()));
            }
        }
    }

    fn is_ambient(&self, file: FileId) -> bool {
        self.symbols.program.modules[file.0 as usize].is_declaration_file
    }

    pub(super) fn declare_namespace_body(&mut self, symbol: SymbolId, node: &'a NamespaceDeclaration, ambient: bool) {
        let mut block = Block {
            container: Some(symbol),
            locals: Some(SymbolTable::default()),
            exports_all: ambient && !has_explicit_exports(&node.statements),
            is_module_file: false,
            is_global: false,
        };
        self.declare_statements(&node.statements, &mut block);
        self.scopes.namespaces.insert(node, (Some(symbol), block.locals.unwrap_or_default()));
    }
}

fn default_name(statement: &Statement) -> Identifier {
    Identifier { text: "default".into(), span: statement.span }
}

/// Whether exports are listed, so that a declaration without the word is none.
fn has_explicit_exports(statements: &[Statement]) -> bool {
    statements.iter().any(|statement| {
        matches!(
            statement.kind,
            StatementKind::Export(_)
                | StatementKind::ExportAll(_)
                | StatementKind::ExportAssignment(_)
                | StatementKind::ExportDefault(_)
        )
    })
}
