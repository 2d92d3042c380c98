//! What goes in and out of modules: imports, exports, and what other files add to a module.

use super::{
    AliasTarget, DeclarationKind, SymbolId,
    declare::{Block, Declarer},
};
use crate::{
    source::FileId,
    syntax::{
        Atom, ExportDeclaration, Expression, ExpressionKind, Identifier, ImportDeclaration, InterfaceDeclaration,
        NamespaceDeclaration, NamespaceName, NodeId, StatementKind,
    },
};

impl<'a> Declarer<'_, 'a> {
    /// `declare module "x" { … }` in a module adds to the module `x`; to one that is not there it gives its own.
    pub(super) fn declare_augmentation(
        &mut self,
        file: FileId,
        specifier: &'a Identifier,
        node: &'a NamespaceDeclaration,
    ) {
        let target = self.symbols.module(file, &specifier.text);
        let symbol = target.unwrap_or_else(|| {
            let symbol = self.symbols.add(&specifier.text, None);
            self.symbols.declare_on(symbol, DeclarationKind::Module, specifier.span, None);
            self.symbols.ambient_modules.insert(specifier.text.clone(), symbol);
            symbol
        });
        self.share_reexports(symbol, node);
        self.declare_namespace_body(symbol, node, true);
    }

    /// Looks up what the files export by a name of their own, so that an augmentation finds what it adds to.
    pub(super) fn resolve_exports(&mut self) {
        for module in &self.symbols.program.modules {
            let Some(container) = self.symbols.modules[module.file.0 as usize] else { continue };
            for statement in &module.statements {
                if let StatementKind::Export(node) = &statement.kind
                    && node.specifier.is_none()
                {
                    for export in &node.named {
                        self.resolve_export(container, export.id, &export.local.text);
                    }
                } else if let StatementKind::ExportAssignment(of) | StatementKind::ExportDefault(of) = &statement.kind
                    && let ExpressionKind::Identifier(name) = &of.kind
                {
                    self.resolve_export(container, of.id, name);
                }
            }
        }
    }

    fn resolve_export(&mut self, module: SymbolId, node: NodeId, name: &Atom) {
        let file = self.symbols.file(module);
        let own = self.scopes.files[file.0 as usize].get(name).copied();
        let found = own.or_else(|| self.symbols.own_export(module, name).filter(|&it| !self.symbols.passes_on(it)));
        self.symbols.resolved[file.0 as usize][node.0 as usize] = found;
    }

    /// A name that the module only passes on is augmented where it is declared.
    fn share_reexports(&mut self, module: SymbolId, node: &'a NamespaceDeclaration) {
        for statement in &node.statements {
            let (StatementKind::Interface(InterfaceDeclaration { name, .. })
            | StatementKind::Namespace(NamespaceDeclaration { name: NamespaceName::Identifier(name), .. })) =
                &statement.kind
            else {
                continue;
            };
            let found = self.symbols.export(module, &name.text).and_then(|found| self.symbols.follow(found).symbol());
            self.symbols.followed.borrow_mut().clear();
            if let Some(symbol) = found {
                self.symbols.symbols[module.0 as usize].exports.insert(name.text.clone(), symbol);
            }
        }
    }

    pub(super) fn declare_import(&mut self, node: &'a ImportDeclaration, block: &mut Block) {
        let specifier = &node.specifier;
        let default = node.default.as_ref().map(|name| (name, AliasTarget::Default { specifier }));
        let namespace = node.namespace.as_ref().map(|name| (name, AliasTarget::Namespace { specifier }));
        let named = node
            .named
            .iter()
            .map(|import| (&import.local, AliasTarget::Named { specifier, name: &import.imported.text }));
        for (name, target) in default.into_iter().chain(namespace).chain(named) {
            let symbol = self.declare_local(block, name, DeclarationKind::Alias(target));
            if node.is_tolerant {
                self.symbols.tolerant_imports.insert(symbol);
            }
        }
    }

    pub(super) fn declare_exports(&mut self, node: &'a ExportDeclaration, block: &mut Block) {
        if let (Some(name), Some(specifier)) = (&node.namespace, &node.specifier) {
            self.declare_export(block, name, AliasTarget::Namespace { specifier });
        }
        for export in &node.named {
            let target = match &node.specifier {
                Some(specifier) => AliasTarget::Named { specifier, name: &export.local.text },
                None => AliasTarget::Entity { id: export.id, parts: std::slice::from_ref(&export.local) },
            };
            self.declare_export(block, &export.exported, target);
        }
    }

    /// An export specifier is a symbol of its own: it is no name of the block it stands in.
    fn declare_export(&mut self, block: &Block, name: &Identifier, target: AliasTarget<'a>) {
        let symbol = self.symbols.add(&name.text, block.container);
        self.symbols.declare_on(symbol, DeclarationKind::Alias(target), name.span, None);
        self.symbols.specifiers.insert(symbol);
        self.export(block, &name.text, symbol);
    }

    /// `export as namespace a`: the module is a global, too.
    pub(super) fn declare_namespace_export(&mut self, name: &Identifier, block: &Block) {
        let Some(module) = block.container else { return };
        if self.symbols.globals.contains_key(&name.text) {
            return;
        }
        let symbol = self.symbols.add(&name.text, None);
        self.symbols.globals.insert(name.text.clone(), symbol);
        self.symbols.declare_on(symbol, DeclarationKind::Alias(AliasTarget::Module(module)), name.span, None);
    }

    pub(super) fn declare_export_expression(&mut self, name: &str, expression: &'a Expression, block: &Block) {
        let name: Atom = name.into();
        let symbol = self.symbols.add(&name, block.container);
        let is_name = matches!(expression.kind, ExpressionKind::Identifier(_) | ExpressionKind::PropertyAccess { .. });
        let kind = match is_name {
            true => DeclarationKind::Alias(AliasTarget::Expression(expression)),
            false => DeclarationKind::Expression(expression),
        };
        self.symbols.declare_on(symbol, kind, expression.span, None);
        self.export(block, &name, symbol);
    }
}
