//! The second pass: what every name means, by the scopes around it.

use super::{
    DeclarationKind, Meaning, SymbolId, Symbols,
    declare::Scopes,
    inferred::inferred_parameters,
    scope::{Frame, Resolver},
};
use crate::syntax::{
    ArrayElement, Atom, Body, ClassDeclaration, ConditionalType, EndOfBody, Expression, ExpressionKind, HeritageClause,
    ImportEqualsTarget, IndexSignature, MappedType, Member, MemberKind, Module, NamespaceDeclaration, NamespaceName,
    ObjectMember, PropertyName, Signature, Statement, StatementKind, TypeNode, TypeNodeKind,
};

/// Looks up every name of every file.
pub(super) fn resolve_program<'a>(symbols: &mut Symbols<'a>, scopes: &Scopes) {
    for module in &symbols.program.modules {
        let mut resolver =
            Resolver { symbols, scopes, file: module.file, frames: Vec::new(), mentioned: Vec::new(), this: None };
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
                let symbol = self.lookup(&node.name.text, Meaning::Type);
                self.with_parameters(&node.type_parameters, |this| {
                    this.in_type(symbol, |this| {
                        this.heritage(&node.extends);
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
        let symbol = self.lookup(&name, Meaning::Type);
        debug_assert!(symbol.is_some() || statement.is_default);
        self.with_parameters(&node.type_parameters, |this| {
            this.in_type(symbol, |this| {
                this.heritage(node.extends.as_slice());
                this.heritage(&node.implements);
                this.members(&node.members);
            });
        });
    }

    fn namespace(&mut self, node: &'a NamespaceDeclaration) {
        let scopes = self.scopes;
        let Some((container, locals)) = scopes.namespaces.get(&std::ptr::from_ref(node)) else { return };
        if matches!(node.name, NamespaceName::Global(_)) {
            return self.statements(&node.statements);
        }
        self.frames.push(Frame::Block { locals, container: *container });
        self.statements(&node.statements);
        self.frames.pop();
    }

    fn heritage(&mut self, clauses: &'a [HeritageClause]) {
        for clause in clauses {
            let meaning = if clause.name.parts.len() > 1 { Meaning::Namespace } else { Meaning::Type };
            let first = &clause.name.parts[0].text;
            // What a class extends is a value, and mostly a type by the same name.
            let found = self.lookup(first, meaning).or_else(|| self.lookup(first, Meaning::Value));
            if found.is_none() {
                self.miss(first, meaning);
            }
            self.set(clause.id, found);
            self.mention(found, &clause.name.parts[1..]);
            clause.arguments.iter().for_each(|argument| self.ty(argument));
        }
    }

    fn members(&mut self, members: &'a [Member]) {
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

    fn property_name(&mut self, name: &'a PropertyName) {
        match name {
            PropertyName::Literal(_) | PropertyName::Number(_) => {}
            PropertyName::Computed(expression) => self.expression(expression),
        }
    }

    fn signature(&mut self, signature: &'a Signature) {
        self.with_parameters(&signature.type_parameters, |this| {
            signature.this.iter().for_each(|ty| this.ty(ty));
            for parameter in &signature.parameters {
                parameter.ty.iter().for_each(|ty| this.ty(ty));
                parameter.initializer.iter().for_each(|value| this.expression(value));
            }
            signature.return_type.iter().for_each(|ty| this.ty(ty));
            match &signature.body {
                Body::Returns(returned) => {
                    let parameters = signature.parameters.iter().enumerate();
                    let mut names: Vec<(Atom, SymbolId)> =
                        parameters.map(|(at, it)| this.value_parameter(at, it, signature.span)).collect();
                    names.extend(returned.constants.iter().map(|it| this.constant(it)));
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
        });
    }

    pub(super) fn ty(&mut self, node: &'a TypeNode) {
        match &node.kind {
            TypeNodeKind::Keyword(_) | TypeNodeKind::Literal(_) | TypeNodeKind::UniqueSymbol => {}
            TypeNodeKind::Predicate { ty, .. } => ty.iter().for_each(|ty| self.ty(ty)),
            TypeNodeKind::This => self.this_type(node.id),
            TypeNodeKind::TemplateLiteral(template) => template.types.iter().for_each(|ty| self.ty(ty)),
            TypeNodeKind::TypeReference(reference) => {
                let meaning = if reference.name.parts.len() > 1 { Meaning::Namespace } else { Meaning::Type };
                let name = &reference.name.parts[0].text;
                let found = self.lookup(name, meaning);
                if found.is_none() {
                    self.miss(name, meaning);
                }
                self.set(node.id, found);
                self.mention(found, &reference.name.parts[1..]);
                if reference.arguments.is_empty() {
                    return;
                }
                self.capturing(node.id, |this| reference.arguments.iter().for_each(|argument| this.ty(argument)));
            }
            TypeNodeKind::TypeQuery(reference) => {
                match &*reference.name.parts[0].text {
                    "this" => self.this_type(node.id),
                    first => {
                        let found = self.lookup(first, Meaning::Value);
                        self.set(node.id, found);
                        self.mention(found, &reference.name.parts[1..]);
                    }
                }
                reference.arguments.iter().for_each(|argument| self.ty(argument));
            }
            TypeNodeKind::Import(import) => {
                self.capturing(node.id, |this| import.arguments.iter().for_each(|argument| this.ty(argument)));
            }
            TypeNodeKind::TypeLiteral(members) => self.capturing(node.id, |this| this.members(members)),
            TypeNodeKind::Array(element) => self.capturing(node.id, |this| this.ty(element)),
            TypeNodeKind::Tuple(elements) => {
                self.capturing(node.id, |this| elements.iter().for_each(|element| this.ty(&element.ty)));
            }
            TypeNodeKind::Union(types) | TypeNodeKind::Intersection(types) => types.iter().for_each(|ty| self.ty(ty)),
            TypeNodeKind::Function(signature) | TypeNodeKind::Constructor(signature) => {
                self.capturing(node.id, |this| this.signature(signature));
            }
            TypeNodeKind::Keyof(ty) => self.ty(ty),
            TypeNodeKind::Readonly(list) => self.capturing(node.id, |this| this.ty(list)),
            TypeNodeKind::IndexedAccess { object, index } => {
                self.ty(object);
                self.ty(index);
            }
            TypeNodeKind::Mapped(mapped) => self.capturing(node.id, |this| this.mapped(mapped)),
            TypeNodeKind::Conditional(conditional) => {
                self.capturing(node.id, |this| this.conditional(conditional));
            }
            // Its parameter was declared by the conditional type around it.
            TypeNodeKind::Infer(parameter) => {
                if let Some(&symbol) = self.symbols.parameters.get(&std::ptr::from_ref(&**parameter)) {
                    self.set(node.id, Some(symbol));
                }
                parameter.constraint.iter().for_each(|ty| self.ty(ty));
            }
        }
    }

    fn mapped(&mut self, mapped: &'a MappedType) {
        mapped.parameter.constraint.iter().for_each(|ty| self.ty(ty));
        let name = self.parameter(&mapped.parameter, DeclarationKind::MappedParameter(&mapped.parameter));
        self.frames.push(Frame::Parameters(vec![name]));
        mapped.name_type.iter().chain(&mapped.ty).for_each(|ty| self.ty(ty));
        self.frames.pop();
    }

    /// The names behind `infer` are in scope in the true branch, and in the constraints of their fellows.
    fn conditional(&mut self, conditional: &'a ConditionalType) {
        self.ty(&conditional.check);
        let inferred = inferred_parameters(&conditional.extends).into_iter().map(|it| it.parameter);
        let mut names: Vec<(Atom, SymbolId)> = Vec::new();
        for parameter in inferred {
            // The same name twice is the same parameter.
            let known = names.iter().find(|(name, _)| *name == parameter.name.text).map(|(_, symbol)| *symbol);
            match known {
                Some(symbol) => {
                    self.symbols.parameters.insert(std::ptr::from_ref(parameter), symbol);
                    let kind = DeclarationKind::InferParameter(parameter);
                    self.symbols.declare_on(symbol, kind, parameter.name.span, None);
                }
                None => names.push(self.parameter(parameter, DeclarationKind::InferParameter(parameter))),
            }
        }
        self.ty_in(names, &conditional.extends, &conditional.true_type);
        self.ty(&conditional.false_type);
    }

    fn ty_in(&mut self, names: Vec<(Atom, SymbolId)>, extends: &'a TypeNode, true_type: &'a TypeNode) {
        self.frames.push(Frame::Parameters(names));
        self.ty(extends);
        self.ty(true_type);
        self.frames.pop();
    }

    fn expression(&mut self, expression: &'a Expression) {
        match &expression.kind {
            ExpressionKind::Literal(_) | ExpressionKind::Null | ExpressionKind::Regex | ExpressionKind::Other => {}
            ExpressionKind::Conditional { test, branches } => {
                self.expression(test);
                branches.iter().for_each(|it| self.expression(it));
            }
            ExpressionKind::OneOf { value, cases } => {
                self.expression(value);
                cases.iter().for_each(|it| self.expression(it));
            }
            ExpressionKind::Comparison { operands: parts, .. } | ExpressionKind::Logical { operands: parts, .. } => {
                parts.iter().for_each(|it| self.expression(it));
            }
            ExpressionKind::TypeOf(value)
            | ExpressionKind::NonNull(value)
            | ExpressionKind::OptionalChain(value)
            | ExpressionKind::Await(value) => {
                self.expression(value);
            }
            ExpressionKind::Identifier(name) => {
                let found = self.lookup(name, Meaning::Value);
                self.set(expression.id, found);
                self.mention(found, &[]);
            }
            ExpressionKind::Template { expressions, .. } => expressions.iter().for_each(|it| self.expression(it)),
            ExpressionKind::PropertyAccess { object, .. } => self.expression(object),
            ExpressionKind::ElementAccess { object, index } => {
                self.expression(object);
                self.expression(index);
            }
            ExpressionKind::Unary { operand, .. } => self.expression(operand),
            ExpressionKind::Binary { left, right, .. } => {
                self.expression(left);
                self.expression(right);
            }
            ExpressionKind::Object(members) => members.iter().for_each(|member| match member {
                ObjectMember::Property { name, value, .. } => {
                    self.property_name(name);
                    self.expression(value);
                }
                ObjectMember::Spread(value) => self.expression(value),
            }),
            ExpressionKind::Array(elements) => {
                elements.iter().for_each(|ArrayElement { value, .. }| self.expression(value));
            }
            ExpressionKind::As { expression, ty } | ExpressionKind::Satisfies { expression, ty } => {
                self.expression(expression);
                self.ty(ty);
            }
            ExpressionKind::AsConst(expression) => self.expression(expression),
            ExpressionKind::Call { callee, type_arguments, arguments }
            | ExpressionKind::New { callee, type_arguments, arguments } => {
                self.expression(callee);
                type_arguments.iter().for_each(|ty| self.ty(ty));
                arguments.iter().for_each(|argument| self.expression(argument));
            }
            ExpressionKind::This => self.this_type(expression.id),
            ExpressionKind::Function(signature) => self.signature(signature),
        }
    }
}
