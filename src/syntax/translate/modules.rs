//! Imports and exports.

use swc_ecma_ast as swc;

use super::{Translator, statements::Flags};
use crate::{
    source::RequestKind,
    syntax::{
        ExportAllDeclaration, ExportDeclaration, ExportSpecifier, FunctionDeclaration, Identifier, ImportDeclaration,
        ImportEqualsDeclaration, ImportEqualsTarget, ImportSpecifier, StatementKind,
    },
};

impl Translator<'_> {
    /// An import, an export, or a declaration with `export` before it.
    pub(super) fn module_declaration(&mut self, declaration: &swc::ModuleDecl) -> Option<(Flags, StatementKind)> {
        let kind = match declaration {
            swc::ModuleDecl::Import(import) => StatementKind::Import(self.import(import)),
            swc::ModuleDecl::ExportDecl(export) => {
                return self.declaration(&export.decl, Flags { is_exported: true, ..Flags::default() });
            }
            swc::ModuleDecl::ExportDefaultDecl(export) => return Some(self.default_declaration(&export.decl)),
            swc::ModuleDecl::ExportNamed(export) => StatementKind::Export(self.export(export)),
            swc::ModuleDecl::ExportDefaultExpr(export) => StatementKind::ExportDefault(self.expression(&export.expr)),
            swc::ModuleDecl::ExportAll(export) => StatementKind::ExportAll(ExportAllDeclaration {
                specifier: self.specifier(&export.src, request_kind(export.with.as_deref())),
            }),
            swc::ModuleDecl::TsImportEquals(import) => {
                let flags = Flags { is_exported: import.is_export, ..Flags::default() };
                return Some((flags, StatementKind::ImportEquals(self.import_equals(import))));
            }
            swc::ModuleDecl::TsExportAssignment(export) => {
                StatementKind::ExportAssignment(self.expression(&export.expr))
            }
            swc::ModuleDecl::TsNamespaceExport(export) => StatementKind::NamespaceExport(self.identifier(&export.id)),
        };
        Some((Flags::default(), kind))
    }

    /// `export default interface A { … }` and its kin.
    fn default_declaration(&mut self, declaration: &swc::DefaultDecl) -> (Flags, StatementKind) {
        let kind = match declaration {
            swc::DefaultDecl::Class(class) => {
                let start = class.ident.as_ref().map_or(class.class.span.lo, |name| name.span.hi);
                StatementKind::Class(self.class(class.ident.as_ref(), &class.class, start))
            }
            swc::DefaultDecl::Fn(function) => {
                let start = function.ident.as_ref().map_or(function.function.span.lo, |name| name.span.hi);
                StatementKind::Function(FunctionDeclaration {
                    name: function.ident.as_ref().map(|name| self.identifier(name)),
                    signature: self.function_signature(&function.function, start),
                })
            }
            swc::DefaultDecl::TsInterfaceDecl(interface) => StatementKind::Interface(self.interface(interface)),
        };
        (Flags { is_exported: true, is_default: true, is_declare: false }, kind)
    }

    /// What stands between the quotes of an import or export; the file behind it is asked for.
    fn specifier(&mut self, specifier: &swc::Str, kind: RequestKind) -> Identifier {
        let specifier = self.string(specifier);
        self.request(&specifier.text, kind, specifier.span);
        specifier
    }

    fn import(&mut self, import: &swc::ImportDecl) -> ImportDeclaration {
        let is_for_effects = import.specifiers.is_empty();
        let is_tolerant = self.is_after_ignore(import.span);
        let kind = match is_for_effects || is_tolerant {
            true => RequestKind::Optional,
            false => request_kind(import.with.as_deref()),
        };
        let specifier = self.specifier(&import.src, kind);
        let mut declaration =
            ImportDeclaration { specifier, default: None, namespace: None, named: Vec::new(), is_tolerant };
        for specifier in &import.specifiers {
            match specifier {
                swc::ImportSpecifier::Named(named) => {
                    let local = self.identifier(&named.local);
                    let imported = named.imported.as_ref().map(|name| self.export_name(name));
                    let imported = imported.unwrap_or_else(|| local.clone());
                    declaration.named.push(ImportSpecifier { imported, local });
                }
                swc::ImportSpecifier::Default(default) => declaration.default = Some(self.identifier(&default.local)),
                swc::ImportSpecifier::Namespace(namespace) => {
                    declaration.namespace = Some(self.identifier(&namespace.local));
                }
            }
        }
        declaration
    }

    /// Whether the comment right before it takes back what is wrong with it: `// @ts-ignore`, `// @ts-expect-error`.
    fn is_after_ignore(&self, span: swc_common::Span) -> bool {
        let start = self.span(span).start as usize;
        let before = self.text.get(..start).unwrap_or_default().trim_end();
        let comment = match before.strip_suffix("*/") {
            Some(block) => block.rsplit("/*").next(),
            None => before.rsplit('\n').next().and_then(|line| line.trim_start().strip_prefix("//")),
        };
        comment.is_some_and(|comment| ["@ts-ignore", "@ts-expect-error"].iter().any(|word| comment.contains(word)))
    }

    fn export(&mut self, export: &swc::NamedExport) -> ExportDeclaration {
        let kind = request_kind(export.with.as_deref());
        let specifier = export.src.as_ref().map(|source| self.specifier(source, kind));
        let mut declaration = ExportDeclaration { specifier, namespace: None, named: Vec::new() };
        for specifier in &export.specifiers {
            match specifier {
                swc::ExportSpecifier::Namespace(namespace) => {
                    declaration.namespace = Some(self.export_name(&namespace.name));
                }
                swc::ExportSpecifier::Named(named) => {
                    let id = self.node_id();
                    let local = self.export_name(&named.orig);
                    let exported = named.exported.as_ref().map(|name| self.export_name(name));
                    let exported = exported.unwrap_or_else(|| local.clone());
                    declaration.named.push(ExportSpecifier { id, local, exported });
                }
                // `export a from "x"` is a proposal that TypeScript does not read.
                swc::ExportSpecifier::Default(_) => {}
            }
        }
        declaration
    }

    fn import_equals(&mut self, import: &swc::TsImportEqualsDecl) -> ImportEqualsDeclaration {
        let name = self.identifier(&import.id);
        let target = match &import.module_ref {
            swc::TsModuleRef::TsExternalModuleRef(module) => {
                ImportEqualsTarget::Require(self.specifier(&module.expr, RequestKind::Require))
            }
            swc::TsModuleRef::TsEntityName(name) => {
                ImportEqualsTarget::Entity { id: self.node_id(), name: self.entity_name(name) }
            }
        };
        ImportEqualsDeclaration { name, target }
    }
}

/// How an import asks, by its attributes: `with { "resolution-mode": "require" }` asks as `require` does.
pub(super) fn request_kind(attributes: Option<&swc::ObjectLit>) -> RequestKind {
    let asks_as_require = |property: &swc::PropOrSpread| {
        let swc::PropOrSpread::Prop(property) = property else { return false };
        let swc::Prop::KeyValue(property) = &**property else { return false };
        let swc::PropName::Str(name) = &property.key else { return false };
        let swc::Expr::Lit(swc::Lit::Str(value)) = &*property.value else { return false };
        name.value == *"resolution-mode" && value.value == *"require"
    };
    match attributes.is_some_and(|attributes| attributes.props.iter().any(asks_as_require)) {
        true => RequestKind::Require,
        false => RequestKind::Import,
    }
}
