//! The second pass: what every name means, by the scopes around it.

use super::{
    Declaration, DeclarationKind, Meaning, SymbolId, SymbolTable, Symbols, declare::Scopes,
    inferred::inferred_parameters,
};
use crate::{
    source::FileId,
    syntax::{
        ArrayElement, Atom, Body, ClassDeclaration, ConditionalType, Expression, ExpressionKind, HeritageClause,
        ImportEqualsTarget, IndexSignature, MappedType, Member, MemberKind, Module, NamespaceDeclaration,
        NamespaceName, NodeId, ObjectMember, Parameter, PropertyName, Signature, Statement, StatementKind, TypeNode,
        TypeNodeKind, TypeParameter, VariableDeclaration,
    },
};

/// Looks up every name of every file.
pub(super) fn resolve_program<'a>(symbols: &mut Symbols<'a>, scopes: &Scopes) {
    for module in &symbols.program.modules {
        let mut resolver =
            Resolver { symbols, scopes, file: module.file, frames: Vec::new(), mentioned: Vec::new(), this: None };
        resolver.resolve_file(module);
    }
}

/// A scope around the node at hand.
enum Frame<'s> {
    /// A file or namespace: the names of the block, then what other blocks of the same namespace export.
    Block { locals: &'s SymbolTable, container: Option<SymbolId> },
    /// Type parameters.
    Parameters(Vec<(Atom, SymbolId)>),
}

struct Resolver<'r, 'a> {
    symbols: &'r mut Symbols<'a>,
    scopes: &'r Scopes,
    file: FileId,
    frames: Vec<Frame<'r>>,
    /// The type parameters that were mentioned so far, for the nodes that capture them.
    mentioned: Vec<SymbolId>,
    /// The interface or class that `this` is.
    this: Option<SymbolId>,
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
                let frame = Frame::Parameters(self.enum_names(symbol));
                self.frames.push(frame);
                members.for_each(|initializer| self.expression(initializer));
                self.frames.pop();
            }
            StatementKind::Variable(node) => {
                for variable in &node.declarations {
                    variable.ty.iter().for_each(|ty| self.ty(ty));
                    variable.initializer.iter().for_each(|value| self.expression(value));
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

    fn enum_names(&self, symbol: Option<SymbolId>) -> Vec<(Atom, SymbolId)> {
        let Some(symbol) = symbol else { return Vec::new() };
        self.symbols.symbol(symbol).exports.iter().map(|(name, &member)| (name.clone(), member)).collect()
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

    /// Runs `body` with `this` standing for the interface or class `symbol`.
    fn in_type(&mut self, symbol: Option<SymbolId>, body: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.this, symbol);
        body(self);
        self.this = outer;
    }

    fn with_parameters(&mut self, parameters: &'a [TypeParameter], body: impl FnOnce(&mut Self)) {
        let symbols =
            parameters.iter().map(|parameter| self.parameter(parameter, DeclarationKind::TypeParameter(parameter)));
        let names = symbols.collect();
        self.frames.push(Frame::Parameters(names));
        for parameter in parameters {
            parameter.constraint.iter().chain(&parameter.default).for_each(|ty| self.ty(ty));
        }
        body(self);
        self.frames.pop();
    }

    /// Makes the symbol of a type parameter. Those of merged declarations are found by position later.
    fn parameter(&mut self, parameter: &'a TypeParameter, kind: DeclarationKind<'a>) -> (Atom, SymbolId) {
        let name = &parameter.name.text;
        let symbol = self.symbols.add(name, None);
        self.symbols.symbols[symbol.0 as usize].declarations.push(Declaration {
            kind,
            span: parameter.name.span,
            doc: None,
        });
        self.symbols.parameters.insert(std::ptr::from_ref(parameter), symbol);
        (name.clone(), symbol)
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
                    let parameters = signature.parameters.iter().filter_map(|it| this.value_parameter(it));
                    let mut names: Vec<(Atom, SymbolId)> = parameters.collect();
                    names.extend(returned.constants.iter().map(|it| this.constant(it)));
                    this.frames.push(Frame::Parameters(names));
                    for constant in &returned.constants {
                        constant.ty.iter().for_each(|ty| this.ty(ty));
                        constant.initializer.iter().for_each(|value| this.expression(value));
                    }
                    returned.narrowed.iter().chain(&returned.values).for_each(|value| this.expression(value));
                    this.frames.pop();
                }
                Body::Absent | Body::Other => {}
            }
        });
    }

    /// Makes the symbol of what a function takes, for its body; a pattern has none.
    fn value_parameter(&mut self, parameter: &'a Parameter) -> Option<(Atom, SymbolId)> {
        let name = parameter.name.as_ref()?;
        let symbol = self.symbols.add(&name.text, None);
        let kind = DeclarationKind::Parameter(parameter);
        self.symbols.symbols[symbol.0 as usize].declarations.push(Declaration { kind, span: name.span, doc: None });
        Some((name.text.clone(), symbol))
    }

    /// Makes the symbol of a constant in a body.
    fn constant(&mut self, variable: &'a VariableDeclaration) -> (Atom, SymbolId) {
        let name = &variable.name;
        let symbol = self.symbols.add(&name.text, None);
        let kind = DeclarationKind::Variable(variable);
        self.symbols.symbols[symbol.0 as usize].declarations.push(Declaration { kind, span: name.span, doc: None });
        (name.text.clone(), symbol)
    }

    fn ty(&mut self, node: &'a TypeNode) {
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
                    let declaration = Declaration { kind, span: parameter.name.span, doc: None };
                    self.symbols.symbols[symbol.0 as usize].declarations.push(declaration);
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

    fn this_type(&mut self, node: NodeId) {
        let Some(owner) = self.this else { return };
        let known = self.symbols.symbol(owner).this_parameter;
        let symbol = known.unwrap_or_else(|| {
            let span = self.symbols.span(owner);
            let symbol = self.symbols.add(&"this".into(), None);
            let kind = DeclarationKind::This(owner);
            self.symbols.symbols[symbol.0 as usize].declarations.push(Declaration { kind, span, doc: None });
            self.symbols.symbols[owner.0 as usize].this_parameter = Some(symbol);
            symbol
        });
        self.set(node, Some(symbol));
    }

    /// Runs `body` and remembers which type parameters from outside it mentioned.
    fn capturing(&mut self, node: NodeId, body: impl FnOnce(&mut Self)) {
        let mark = self.mentioned.len();
        let first_inside = SymbolId(self.symbols.symbols.len() as u32);
        body(self);
        let is_outside = |symbol: &SymbolId| {
            // The parameter of `this` may be made inside, but it belongs to the declaration around.
            *symbol < first_inside
                || matches!(self.symbols.symbol(*symbol).declarations[0].kind, DeclarationKind::This(_))
        };
        let mut captured: Vec<SymbolId> = self.mentioned[mark..].iter().copied().filter(is_outside).collect();
        captured.sort_unstable();
        captured.dedup();
        self.mentioned.truncate(mark);
        self.mentioned.extend_from_slice(&captured);
        if !captured.is_empty() {
            self.symbols.captures.insert((self.file, node), captured.into_boxed_slice());
        }
    }

    fn expression(&mut self, expression: &'a Expression) {
        match &expression.kind {
            ExpressionKind::Literal(_)
            | ExpressionKind::Null
            | ExpressionKind::Regex
            | ExpressionKind::Comparison
            | ExpressionKind::Other => {}
            ExpressionKind::Conditional(parts) | ExpressionKind::Logical { operands: parts, .. } => {
                parts.iter().for_each(|it| self.expression(it));
            }
            ExpressionKind::NonNull(value) | ExpressionKind::OptionalChain(value) | ExpressionKind::Await(value) => {
                self.expression(value);
            }
            ExpressionKind::Identifier(name) => {
                let found = self.lookup(name, Meaning::Value);
                self.set(expression.id, found);
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

    fn set(&mut self, node: NodeId, symbol: Option<SymbolId>) {
        self.symbols.resolved[self.file.0 as usize][node.0 as usize] = symbol;
        if let Some(symbol) = symbol {
            let kind = self.symbols.symbol(symbol).declarations[0].kind;
            if matches!(
                kind,
                DeclarationKind::TypeParameter(_)
                    | DeclarationKind::MappedParameter(_)
                    | DeclarationKind::InferParameter(_)
                    | DeclarationKind::This(_)
            ) {
                self.mentioned.push(symbol);
            }
        }
    }

    /// Remembers a name that nothing declares.
    fn miss(&mut self, name: &Atom, meaning: Meaning) {
        let missed = (self.file, name.clone(), meaning);
        if !self.symbols.missing.contains(&missed) {
            self.symbols.missing.push(missed);
        }
    }

    /// The nearest declaration of a name, whatever it means.
    fn lookup_any(&self, name: &str) -> Option<SymbolId> {
        let meanings = [Meaning::Type, Meaning::Value, Meaning::Namespace];
        let near = self.lookup_near(name, |symbol| meanings.iter().any(|&it| self.symbols.has_meaning(symbol, it)));
        near.or_else(|| meanings.iter().find_map(|&meaning| self.symbols.global_for(name, meaning)))
    }

    /// The nearest declaration of a name that has the meaning.
    fn lookup(&self, name: &str, meaning: Meaning) -> Option<SymbolId> {
        let near = self.lookup_near(name, |symbol| self.symbols.has_meaning(symbol, meaning));
        near.or_else(|| self.symbols.global_for(name, meaning))
    }

    /// The nearest fitting declaration of a name in the scopes around, which the globals are not among.
    fn lookup_near(&self, name: &str, has_meaning: impl Fn(SymbolId) -> bool) -> Option<SymbolId> {
        let symbols = &*self.symbols;
        let fits = |symbol: &SymbolId| has_meaning(*symbol);
        for frame in self.frames.iter().rev() {
            let found = match frame {
                Frame::Parameters(names) => {
                    names.iter().rev().find(|(it, symbol)| &**it == name && fits(symbol)).map(|(_, symbol)| *symbol)
                }
                Frame::Block { locals, container } => {
                    let own = locals.get(name).copied().filter(fits);
                    let is_found = |symbol: &SymbolId| fits(symbol) && !symbols.passes_on(*symbol);
                    own.or_else(|| symbols.symbol((*container)?).exports.get(name).copied().filter(is_found))
                }
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }
}
