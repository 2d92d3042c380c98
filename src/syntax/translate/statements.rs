//! Declarations.

use swc_ecma_ast as swc;

use super::Translator;
use crate::{
    source::{RequestKind, Span},
    syntax::{
        EnumDeclaration, EnumMember, FunctionDeclaration, InterfaceDeclaration, NamespaceDeclaration, NamespaceName,
        Statement, StatementKind, TypeAliasDeclaration, VariableDeclaration, VariableStatement,
    },
};

/// The modifiers before a declaration.
#[derive(Clone, Copy, Default)]
pub(super) struct Flags {
    pub is_exported: bool,
    pub is_default: bool,
    pub is_declare: bool,
}

impl Translator<'_> {
    /// The statements of a file, from `start` on. Each of the parser's is dropped when ours is made, so that a large
    /// file is there once and not twice.
    pub fn file_items(&mut self, items: Vec<swc::ModuleItem>, start: u32) -> Vec<Statement> {
        let mut end = start;
        let mut statements = Vec::with_capacity(items.len());
        statements.extend(items.into_iter().filter_map(|item| self.statement(&item, &mut end)));
        statements
    }

    /// The statements of a namespace; what comes before the first ends at `start`.
    fn module_items(&mut self, items: &[swc::ModuleItem], start: u32) -> Vec<Statement> {
        let mut end = start;
        items.iter().filter_map(|item| self.statement(item, &mut end)).collect()
    }

    /// A statement; what comes before it ends at `end`.
    fn statement(&mut self, item: &swc::ModuleItem, end: &mut u32) -> Option<Statement> {
        let span = self.span_of(item);
        if self.depth == 0 {
            self.is_too_deep = false;
        }
        let before = std::mem::replace(end, span.end);
        let (flags, kind) = self.module_item(item)?;
        let doc = self.doc(before, span.start);
        let Flags { is_exported, is_default, is_declare } = flags;
        Some(Statement { span, is_exported, is_default, is_declare, doc, kind })
    }

    fn module_item(&mut self, item: &swc::ModuleItem) -> Option<(Flags, StatementKind)> {
        match item {
            swc::ModuleItem::ModuleDecl(declaration) => self.module_declaration(declaration),
            swc::ModuleItem::Stmt(swc::Stmt::Decl(declaration)) => self.declaration(declaration, Flags::default()),
            // Code says nothing of types.
            swc::ModuleItem::Stmt(_) => None,
        }
    }

    /// A declaration, with the modifiers around it.
    pub(super) fn declaration(&mut self, declaration: &swc::Decl, flags: Flags) -> Option<(Flags, StatementKind)> {
        let around = self.is_ambient;
        self.is_ambient |= match declaration {
            swc::Decl::TsEnum(enumeration) => enumeration.declare,
            swc::Decl::TsModule(module) => module.declare,
            _ => false,
        };
        let found = self.declared(declaration, flags);
        self.is_ambient = around;
        found
    }

    fn declared(&mut self, declaration: &swc::Decl, flags: Flags) -> Option<(Flags, StatementKind)> {
        let (is_declare, kind) = match declaration {
            swc::Decl::Class(class) => {
                (class.declare, StatementKind::Class(self.class(Some(&class.ident), &class.class, class.ident.span.hi)))
            }
            swc::Decl::Fn(function) => (
                function.declare,
                StatementKind::Function(FunctionDeclaration {
                    name: Some(self.identifier(&function.ident)),
                    signature: self.function_signature(&function.function, function.ident.span.hi),
                }),
            ),
            swc::Decl::Var(variables) => {
                (variables.declare, StatementKind::Variable(self.variable_statement(variables)))
            }
            swc::Decl::Using(_) => return None,
            swc::Decl::TsInterface(interface) => {
                (interface.declare, StatementKind::Interface(self.interface(interface)))
            }
            swc::Decl::TsTypeAlias(alias) => (alias.declare, StatementKind::TypeAlias(self.type_alias(alias))),
            swc::Decl::TsEnum(enumeration) => (enumeration.declare, StatementKind::Enum(self.enumeration(enumeration))),
            swc::Decl::TsModule(module) => (module.declare, StatementKind::Namespace(self.namespace(module))),
        };
        Some((Flags { is_declare: flags.is_declare || is_declare, ..flags }, kind))
    }

    /// `interface A<T> extends B { … }`
    pub(super) fn interface(&mut self, interface: &swc::TsInterfaceDecl) -> InterfaceDeclaration {
        InterfaceDeclaration {
            name: self.identifier(&interface.id),
            type_parameters: self.type_parameters(interface.type_params.as_deref()),
            extends: interface.extends.iter().filter_map(|clause| self.heritage_clause(clause)).collect(),
            members: self.members(interface.body.span, &interface.body.body),
        }
    }

    fn type_alias(&mut self, alias: &swc::TsTypeAliasDecl) -> TypeAliasDeclaration {
        TypeAliasDeclaration {
            name: self.identifier(&alias.id),
            type_parameters: self.type_parameters(alias.type_params.as_deref()),
            ty: self.with_alias(true, |t| t.ty(&alias.type_ann)),
        }
    }

    fn variable_statement(&mut self, variables: &swc::VarDecl) -> VariableStatement {
        let is_const = variables.kind == swc::VarDeclKind::Const;
        let declarations = variables.decls.iter().filter_map(|variable| {
            let swc::Pat::Ident(binding) = &variable.name else { return None };
            Some(VariableDeclaration {
                name: self.identifier(&binding.id),
                is_const,
                ty: self.annotation(binding.type_ann.as_deref()),
                initializer: variable.init.as_ref().map(|value| self.expression(value)),
                guards: Vec::new(),
            })
        });
        VariableStatement { is_const, declarations: declarations.collect() }
    }

    fn enumeration(&mut self, enumeration: &swc::TsEnumDecl) -> EnumDeclaration {
        let name = self.identifier(&enumeration.id);
        let mut end = name.span.end;
        let mut members = Vec::with_capacity(enumeration.members.len());
        for member in &enumeration.members {
            let span = self.span(member.span);
            members.push(EnumMember {
                name: match &member.id {
                    swc::TsEnumMemberId::Ident(name) => self.identifier(name),
                    swc::TsEnumMemberId::Str(name) => self.string(name),
                },
                doc: self.doc(end, span.start),
                initializer: member.init.as_ref().map(|value| self.expression(value)),
            });
            end = span.end;
        }
        EnumDeclaration { name, is_const: enumeration.is_const, is_ambient: self.is_ambient, members }
    }

    fn namespace(&mut self, module: &swc::TsModuleDecl) -> NamespaceDeclaration {
        let name = match &module.id {
            swc::TsModuleName::Ident(name) if module.global => NamespaceName::Global(self.span(name.span)),
            swc::TsModuleName::Ident(name) => NamespaceName::Identifier(self.identifier(name)),
            swc::TsModuleName::Str(name) => {
                let name = self.string(name);
                // In a module this adds to another module, which must be known for that; elsewhere nothing is lost.
                self.request(&name.text, RequestKind::Optional, name.span);
                NamespaceName::Module(name)
            }
        };
        let statements = module.body.as_ref().map_or_else(Vec::new, |body| self.namespace_body(body));
        NamespaceDeclaration { name, statements }
    }

    /// What stands in a namespace: for `A.B`, the namespace `B`, which is exported from `A`.
    fn namespace_body(&mut self, body: &swc::TsNamespaceBody) -> Vec<Statement> {
        let span: Span = self.span_of(body);
        let statements = self.nested(span, |t| match body {
            swc::TsNamespaceBody::TsModuleBlock(block) => t.module_items(&block.body, span.start),
            swc::TsNamespaceBody::TsNamespaceDecl(inner) => {
                let name = NamespaceName::Identifier(t.identifier(&inner.id));
                let statements = t.namespace_body(&inner.body);
                vec![Statement {
                    span,
                    is_exported: true,
                    is_default: false,
                    is_declare: inner.declare,
                    doc: None,
                    kind: StatementKind::Namespace(NamespaceDeclaration { name, statements }),
                }]
            }
        });
        statements.unwrap_or_default()
    }
}
