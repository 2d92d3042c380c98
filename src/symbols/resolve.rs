//! The second pass: what every name means, by the scopes around it. Here, those of declarations.

use rustc_hash::FxHashMap;

use super::{
    Meaning, SymbolId, Symbols,
    declare::Scopes,
    scope::{Frame, Resolver},
};
use crate::syntax::{
    Atom, Base, Body, ClassDeclaration, EndOfBody, EntityName, Expression, ExpressionKind, HeritageClause,
    ImportEqualsTarget, IndexSignature, Member, MemberKind, Module, NamespaceDeclaration, NamespaceName, NodeId,
    Signature, Statement, StatementKind,
};

/// Looks up every name of every file.
pub(super) fn resolve_program<'a>(symbols: &mut Symbols<'a>, scopes: &Scopes) {
    for module in &symbols.program.modules {
        let mut resolver = Resolver {
            symbols,
            scopes,
            file: module.file,
            frames: Vec::new(),
            mentioned: Vec::new(),
            signatures: Vec::new(),
            mentioned_by: FxHashMap::default(),
            this: None,
            is_global: false,
        };
        resolver.resolve_file(module);
    }
    symbols.mentions.sort();
}

impl<'a> Resolver<'_, 'a> {
    fn resolve_file(&mut self, module: &'a Module) {
        let container = self.symbols.modules[module.file.0 as usize];
        let locals = &self.scopes.files[module.file.0 as usize];
        self.frames.push(Frame::Block { locals, container });
        self.statements(&module.statements);
        self.frames.pop();
    }

    fn statements(&mut self, statements: &'a [Statement]) {
        for statement in statements {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &'a Statement) {
        let before = self.symbols.mentions.count();
        self.names_of(statement);
        let name = match &statement.kind {
            StatementKind::Interface(node) => Some(&node.name),
            StatementKind::TypeAlias(node) => Some(&node.name),
            StatementKind::Class(node) => node.name.as_ref(),
            StatementKind::Function(node) => node.name.as_ref(),
            // Of several, each has its own.
            StatementKind::Variable(_) => None,
            StatementKind::Enum(_)
            | StatementKind::Namespace(_)
            | StatementKind::Import(_)
            | StatementKind::ImportEquals(_)
            | StatementKind::Export(_)
            | StatementKind::ExportAll(_)
            | StatementKind::ExportAssignment(_)
            | StatementKind::ExportDefault(_)
            | StatementKind::NamespaceExport(_) => None,
        };
        if let Some(name) = name {
            self.symbols.mentions.declare(name.span, before);
        }
    }

    fn names_of(&mut self, statement: &'a Statement) {
        match &statement.kind {
            StatementKind::Interface(node) => {
                let symbol = self.declared_type(&node.name.text);
                self.with_parameters_of(symbol, &node.type_parameters, |this| {
                    this.in_type(symbol, |this| {
                        this.heritage(&node.extends, Meaning::Type);
                        this.members(&node.members);
                    });
                });
            }
            StatementKind::TypeAlias(node) => {
                self.with_parameters(&node.type_parameters, |this| this.ty(&node.ty));
            }
            StatementKind::Class(node) => self.class(statement, node),
            StatementKind::Enum(node) => {
                let members = node.members.iter().filter_map(|member| member.initializer.as_ref());
                let symbol = self.lookup(&node.name.text, Meaning::Value);
                self.frames.push(symbol.map_or_else(|| Frame::Parameters(Vec::new()), Frame::Enum));
                members.for_each(|initializer| self.expression(initializer));
                self.frames.pop();
            }
            StatementKind::Variable(node) => {
                for variable in &node.declarations {
                    let before = self.symbols.mentions.count();
                    variable.ty.iter().for_each(|ty| self.ty(ty));
                    variable.initializer.iter().for_each(|value| self.expression(value));
                    self.symbols.mentions.declare(variable.name.span, before);
                }
            }
            StatementKind::Function(node) => self.signature(&node.signature),
            StatementKind::Namespace(node) => self.namespace(node),
            StatementKind::ImportEquals(node) => {
                if let ImportEqualsTarget::Entity { id, name } = &node.target {
                    let meaning = if name.parts.len() > 1 { Meaning::Namespace } else { Meaning::Type };
                    let first = &name.parts[0].text;
                    let found = self.lookup(first, meaning).or_else(|| self.lookup_any(first));
                    self.set(*id, found);
                }
            }
            StatementKind::Export(node) if node.specifier.is_none() => {
                for export in &node.named {
                    let found = self.lookup_any(&export.local.text);
                    self.set(export.id, found);
                }
            }
            StatementKind::ExportAssignment(expression) | StatementKind::ExportDefault(expression) => {
                self.exported_expression(expression);
            }
            StatementKind::Import(_)
            | StatementKind::Export(_)
            | StatementKind::ExportAll(_)
            | StatementKind::NamespaceExport(_) => {}
        }
    }

    /// What is exported may be a type as well as a value.
    fn exported_expression(&mut self, expression: &'a Expression) {
        if let ExpressionKind::Identifier(name) = &expression.kind {
            let found = self.lookup_any(name);
            self.set(expression.id, found);
        } else {
            self.expression(expression);
        }
    }

    fn class(&mut self, statement: &'a Statement, node: &'a ClassDeclaration) {
        let name: Atom = node.name.as_ref().map_or_else(|| "default".into(), |name| name.text.clone());
        let symbol = self.declared_type(&name);
        debug_assert!(symbol.is_some() || statement.is_default);
        self.with_parameters_of(symbol, &node.type_parameters, |this| {
            this.in_type(symbol, |this| {
                this.heritage(node.extends.as_slice(), Meaning::Value);
                this.heritage(&node.implements, Meaning::Type);
                this.members(&node.members);
            });
        });
    }

    fn namespace(&mut self, node: &'a NamespaceDeclaration) {
        let scopes = self.scopes;
        let Some((container, locals)) = scopes.namespaces.get(&std::ptr::from_ref(node)) else { return };
        if matches!(node.name, NamespaceName::Global(_)) {
            let outer = std::mem::replace(&mut self.is_global, true);
            self.statements(&node.statements);
            self.is_global = outer;
            return;
        }
        let outer = std::mem::replace(&mut self.is_global, false);
        self.frames.push(Frame::Block { locals, container: *container });
        self.statements(&node.statements);
        self.frames.pop();
        self.is_global = outer;
    }

    /// The symbol of an interface or class that is declared here.
    fn declared_type(&self, name: &str) -> Option<SymbolId> {
        match self.is_global {
            true => self.symbols.global_for(name, Meaning::Type),
            false => self.lookup(name, Meaning::Type),
        }
    }

    fn heritage(&mut self, clauses: &'a [HeritageClause], meaning: Meaning) {
        for clause in clauses {
            match &clause.base {
                Base::Name(name) => self.base_name(clause.id, name, meaning),
                Base::Value(value) => self.expression(value),
            }
            clause.arguments.iter().for_each(|argument| self.ty(argument));
        }
    }

    /// What a class extends is a value, and mostly a type by the same name; of built-in objects there may be no more.
    fn base_name(&mut self, id: NodeId, name: &'a EntityName, meaning: Meaning) {
        let first = &name.parts[0].text;
        let (meaning, named) =
            if name.parts.len() > 1 { (Meaning::Namespace, Meaning::Namespace) } else { (meaning, Meaning::Type) };
        let meanings = [meaning, named, Meaning::Value];
        let found = meanings.into_iter().find_map(|meaning| self.lookup(first, meaning));
        if found.is_none() {
            self.miss(first, named);
        }
        self.set(id, found);
        self.mention(found, &name.parts[1..]);
    }

    pub(super) fn members(&mut self, members: &'a [Member]) {
        for member in members {
            match &member.kind {
                MemberKind::Property(property) => {
                    self.property_name(&property.name);
                    property.ty.iter().for_each(|ty| self.ty(ty));
                    property.initializer.iter().for_each(|value| self.expression(value));
                }
                MemberKind::Method { name, signature, .. } => {
                    self.property_name(name);
                    self.signature(signature);
                }
                MemberKind::Getter { name, signature } => {
                    self.property_name(name);
                    self.signature(signature);
                }
                MemberKind::Setter { name, ty } => {
                    self.property_name(name);
                    ty.iter().for_each(|ty| self.ty(ty));
                }
                MemberKind::Call(signature) | MemberKind::Construct(signature) | MemberKind::Constructor(signature) => {
                    self.signature(signature);
                }
                MemberKind::Index(index) => {
                    let IndexSignature { key, ty, .. } = &**index;
                    self.ty(key);
                    ty.iter().for_each(|ty| self.capturing(ty.id, |this| this.ty(ty)));
                }
            }
        }
    }

    pub(super) fn signature(&mut self, signature: &'a Signature) {
        let captured = self.captured_by(|this| this.parts_of_signature(signature));
        if !captured.is_empty() {
            self.symbols.open_signatures.insert(std::ptr::from_ref(signature));
        }
    }

    fn parts_of_signature(&mut self, signature: &'a Signature) {
        self.with_parameters(&signature.type_parameters, |this| {
            this.signatures.push((this.frames.len(), signature));
            this.frames.push(Frame::Parameters(Vec::new()));
            if matches!(signature.body, Body::Returns(_)) {
                this.declare_parameters(this.signatures.len() - 1, |_| true);
            }
            signature.this.iter().for_each(|ty| this.ty(ty));
            for parameter in &signature.parameters {
                let mentioned = this.captured_by(|this| parameter.ty.iter().for_each(|ty| this.ty(ty)));
                if !mentioned.is_empty() {
                    this.mentioned_by.insert(std::ptr::from_ref(parameter), mentioned);
                }
                parameter.initializer.iter().for_each(|value| this.expression(value));
            }
            signature.return_type.iter().for_each(|ty| this.ty(ty));
            match &signature.body {
                Body::Returns(returned) => {
                    let names: Vec<(Atom, SymbolId)> = returned.constants.iter().map(|it| this.constant(it)).collect();
                    this.frames.push(Frame::Parameters(names));
                    for constant in &returned.constants {
                        constant.ty.iter().for_each(|ty| this.ty(ty));
                        constant.initializer.iter().for_each(|value| this.expression(value));
                    }
                    returned.tests.iter().for_each(|test| this.expression(test));
                    returned.narrowed.iter().for_each(|value| this.expression(value));
                    returned.values.iter().for_each(|it| this.expression(&it.value));
                    if let EndOfBody::Unless(left) = &returned.end {
                        this.expression(&left.value);
                    }
                    this.frames.pop();
                }
                Body::Absent | Body::Other => {}
            }
            this.frames.pop();
            this.signatures.pop();
        });
    }
}
