//! The types of values: what `typeof` says.

use super::{
    IndexInfo, Progress, TypeId, Types,
    kind::{Element, ElementArity, Intrinsic, LiteralKey, Mapper, TypeKind, TypeList},
    members::{Key, Members, PropertySource},
    signature::SignatureType,
};
use crate::{
    diagnostics::catalog,
    source::Span,
    symbols::{DeclarationKind, Declares, Resolved, SymbolId, Symbols},
    syntax::{
        Atom, BinaryOperator, ClassDeclaration, EntityName, Expression, ExpressionKind, MemberKind, ObjectMember,
        Parameter, PropertyName, Signature, TypeNodeKind, VariableDeclaration,
    },
};

/// How much of a literal stays in the type of an expression.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Widening {
    /// `as const`: everything, to any depth.
    Never,
    /// `const a = …`: the value itself, but not what is in it.
    Inside,
    /// `let a = …`: nothing.
    Always,
}

/// What the names begin with under which members keep properties whose keys are symbols.
const SYMBOL_KEY: &str = "__@";

/// The name under which members keep a property whose key is a symbol.
pub(super) fn symbol_key(symbol: SymbolId) -> Atom {
    format!("{SYMBOL_KEY}{}", symbol.0).into()
}

/// Such a name, as TypeScript writes the symbol between the brackets.
pub(super) fn symbol_key_text(symbols: &Symbols<'_>, key: &str) -> String {
    let key = key.trim_start_matches(SYMBOL_KEY);
    match key.parse() {
        Ok(number) => symbols.name(SymbolId(number)).to_string(),
        Err(_) => format!("Symbol.{key}"),
    }
}

impl<'a> Types<'a> {
    /// `typeof a.b.c`
    pub(super) fn query_type(&mut self, span: Span, first: Option<SymbolId>, name: &EntityName) -> TypeId {
        if let Some((assigned, property)) = first.and_then(|first| self.property_import(first)) {
            let ty = self.value_type(assigned);
            let after = name.parts[1..].iter().map(|part| &part.text);
            return self.property_path(ty, span, std::iter::once(property).chain(after));
        }
        let symbol = match first.map(|first| self.symbols.follow(first)) {
            Some(Resolved::Symbol(symbol)) => symbol,
            Some(Resolved::MissingModule(module)) if first.is_some_and(|first| self.symbols.may_be_missing(first)) => {
                return self.tolerated(span, &name.text(), &module);
            }
            missing => {
                let module = match missing {
                    Some(Resolved::MissingModule(module)) => Some(module),
                    Some(Resolved::Symbol(_) | Resolved::Missing) | None => None,
                };
                let name: Atom = format!("typeof {}", name.text()).into();
                return self.intern(TypeKind::Unresolved { name, span, module }, None);
            }
        };
        // As far as the dots lead through namespaces it is a symbol, from there on a property.
        let mut symbol = symbol;
        let mut rest = &name.parts[1..];
        while let [part, after @ ..] = rest {
            let member = self.symbols.export(symbol, &part.text).and_then(|it| self.symbols.follow(it).symbol());
            let Some(member) = member else { break };
            symbol = member;
            rest = after;
        }
        let ty = self.value_type(symbol);
        self.property_path(ty, span, rest.iter().map(|part| &part.text))
    }

    /// `a.b.c` of a value.
    fn property_path<'n>(&mut self, value: TypeId, span: Span, names: impl IntoIterator<Item = &'n Atom>) -> TypeId {
        let mut ty = value;
        for name in names {
            let key = self.string_literal(name);
            self.place = Some(span);
            // `this.a` is what the class itself has, also where `this` is one that extends it.
            let of = self.constraint(ty).unwrap_or(ty);
            ty = self.indexed_access(of, key);
        }
        ty
    }

    /// What a named import takes where nothing of that name is declared: a property of what the module is, `export = a`.
    fn property_import(&self, import: SymbolId) -> Option<(SymbolId, &'a Atom)> {
        match self.symbols.follow(import) {
            Resolved::Missing => self.symbols.assigned_property(import),
            Resolved::Symbol(_) | Resolved::MissingModule(_) => None,
        }
    }

    /// The type of what a symbol is as a value.
    pub(super) fn value_type(&mut self, symbol: SymbolId) -> TypeId {
        match self.values.get(&symbol) {
            Some(Progress::Done(known)) => return *known,
            Some(Progress::Running) => return TypeId::ANY,
            None => {}
        }
        self.values.insert(symbol, Progress::Running);
        let ty = self.value_of_declarations(symbol);
        self.values.insert(symbol, Progress::Done(ty));
        ty
    }

    fn value_of_declarations(&mut self, symbol: SymbolId) -> TypeId {
        let declarations = self.symbols.symbol(symbol).declarations.clone();
        let mut calls = Vec::new();
        for declaration in &declarations {
            match declaration.kind {
                DeclarationKind::Variable(variable) => return self.variable_type(symbol, variable),
                DeclarationKind::EnumMember => return self.declared_type(symbol),
                DeclarationKind::Parameter(parameter) => return self.taken_type(parameter),
                // Only a class has a `this` that is a value.
                DeclarationKind::This(owner) if self.symbols.declares(owner) == Declares::Class => {
                    return self.parameter_type(symbol);
                }
                DeclarationKind::This(_) => return TypeId::ANY,
                DeclarationKind::Class(_) | DeclarationKind::Enum(_) | DeclarationKind::Module => {
                    return self.intern(TypeKind::Value(symbol), None);
                }
                DeclarationKind::Expression(expression) => return self.expression_type(expression, Widening::Inside),
                DeclarationKind::Function(function) => {
                    calls.push(SignatureType::new(&function.signature, Mapper::default()));
                }
                DeclarationKind::Interface(_)
                | DeclarationKind::TypeAlias(_)
                | DeclarationKind::Namespace
                | DeclarationKind::TypeParameter(_)
                | DeclarationKind::MappedParameter(_)
                | DeclarationKind::InferParameter(_)
                | DeclarationKind::Alias(_) => {}
            }
        }
        if calls.is_empty() {
            return self.intern(TypeKind::Value(symbol), None);
        }
        let mut members = self.value_members(symbol);
        members.calls = calls;
        self.synthetic(members, None)
    }

    fn variable_type(&mut self, symbol: SymbolId, variable: &'a VariableDeclaration) -> TypeId {
        match (&variable.ty, &variable.initializer) {
            (Some(node), _) if matches!(node.kind, TypeNodeKind::UniqueSymbol) => {
                self.intern(TypeKind::UniqueSymbol(symbol), None)
            }
            (Some(node), _) => self.node_type(node),
            (None, Some(value)) => {
                let widening = if variable.is_const { Widening::Inside } else { Widening::Always };
                self.expression_type(value, widening)
            }
            (None, None) => TypeId::ANY,
        }
    }

    /// The type of what a function takes, in its body.
    fn taken_type(&mut self, parameter: &'a Parameter) -> TypeId {
        let ty = match (&parameter.ty, &parameter.initializer) {
            (Some(node), _) => self.node_type(node),
            (None, Some(value)) => self.expression_type(value, Widening::Always),
            (None, None) => TypeId::ANY,
        };
        let may_be_left_out = parameter.is_optional && parameter.initializer.is_none();
        if may_be_left_out { self.union(&[ty, TypeId::UNDEFINED]) } else { ty }
    }

    /// The members of a class, enum, namespace or module as a value.
    pub(super) fn value_members(&mut self, symbol: SymbolId) -> Members<'a> {
        let mut members = Members::default();
        let declarations = self.symbols.symbol(symbol).declarations.clone();
        for declaration in declarations {
            let DeclarationKind::Class(node) = declaration.kind else { continue };
            let (instance, parameters) = (self.declared_type(symbol), self.type_parameters(symbol));
            let mut constructors = Vec::new();
            for member in &node.members {
                if let MemberKind::Constructor(signature) = &member.kind {
                    let signature: &'a Signature = signature;
                    constructors.push(SignatureType::constructing(Some(signature), parameters.clone(), instance));
                } else if member.is_static && !member.is_hidden {
                    self.add_member(&mut members, member, &Mapper::default());
                }
            }
            self.inherit_statics(&mut members, node, &mut constructors, (parameters, instance));
            members.constructs = constructors;
            let prototype: Atom = "prototype".into();
            let property = self.synthetic_property(prototype.clone(), PropertySource::Type(instance));
            members.properties.insert(prototype, property);
        }
        for (name, exported) in self.symbols.exports(symbol) {
            let Some(target) = self.symbols.follow(exported).symbol() else { continue };
            if !self.symbols.is_value(target) || members.properties.contains_key(&name) {
                continue;
            }
            let ty = self.value_type(target);
            let property = self.synthetic_property(name.clone(), PropertySource::Type(ty));
            self.properties[property.0 as usize].public.span = Some(self.symbols.span(target));
            members.properties.insert(name, property);
        }
        if self.has_names_by_number(symbol) {
            members.index_infos.push(IndexInfo { key: TypeId::NUMBER, value: TypeId::STRING, span: None });
        }
        members
    }

    /// Whether it is an enum with numbers, which as an object has the names of its members under those.
    fn has_names_by_number(&mut self, symbol: SymbolId) -> bool {
        self.symbols.declares(symbol) == Declares::Enum
            && self.enum_values(symbol).iter().any(|value| !matches!(value, Some(LiteralKey::String(_))))
    }

    /// What a class has from the one it extends: the constructors, if it has none, and what is static.
    fn inherit_statics(
        &mut self,
        members: &mut Members<'a>,
        node: &'a ClassDeclaration,
        constructors: &mut Vec<SignatureType<'a>>,
        (parameters, instance): (TypeList, TypeId),
    ) {
        let base = node.extends.as_ref().map(|clause| self.heritage_value(clause));
        let inherited = base.map(|base| self.members(base)).unwrap_or_default();
        if constructors.is_empty() {
            let each = inherited.constructs.iter();
            constructors.extend(each.map(|it| it.constructing_instead(parameters.clone(), instance)));
        }
        if constructors.is_empty() {
            constructors.push(SignatureType::constructing(None, parameters, instance));
        }
        for (name, &property) in &inherited.properties {
            members.properties.entry(name.clone()).or_insert(property);
        }
    }

    /// The name of a property, if it is known, and what key that is.
    pub(super) fn property_name(&mut self, name: &'a PropertyName) -> Option<(Atom, Key)> {
        match name {
            PropertyName::Literal(name) => Some((name.text.clone(), Key::Name)),
            PropertyName::Number(name) => {
                let number = name.text.parse().map(|value| Key::Literal(self.number_literal(value)));
                Some((name.text.clone(), number.unwrap_or(Key::Name)))
            }
            PropertyName::Computed(expression) => self.computed_name(expression),
        }
    }

    fn computed_name(&mut self, expression: &'a Expression) -> Option<(Atom, Key)> {
        // What a name that is not known names is left out, as symbols are.
        let known = self.diagnostics.len();
        let ty = self.expression_type(expression, Widening::Never);
        self.diagnostics.truncate(known);
        if let Some(name) = self.property_key(ty) {
            return Some((name, self.key_of(ty)));
        }
        let ExpressionKind::PropertyAccess { name, .. } = &expression.kind else { return None };
        self.is_intrinsic(ty, Intrinsic::Symbol).then(|| (format!("{SYMBOL_KEY}{}", name.text).into(), Key::Symbol))
    }

    /// The type of a class property that has a value and no type.
    pub(super) fn initializer_type(&mut self, value: &'a Expression, is_readonly: bool) -> TypeId {
        self.expression_type(value, if is_readonly { Widening::Inside } else { Widening::Always })
    }

    pub(super) fn expression_type(&mut self, expression: &'a Expression, widening: Widening) -> TypeId {
        let inside = if widening == Widening::Never { Widening::Never } else { Widening::Always };
        match &expression.kind {
            ExpressionKind::Literal(literal) => {
                let ty = self.intern(TypeKind::Literal(LiteralKey::of(literal)), None);
                if widening == Widening::Always { self.widened(ty) } else { ty }
            }
            ExpressionKind::Null => TypeId::NULL,
            ExpressionKind::Template { .. } | ExpressionKind::Unary { .. } | ExpressionKind::Binary { .. } => {
                self.computed_type(expression, widening)
            }
            ExpressionKind::Identifier(name) => {
                let symbol = self.symbols.resolved(expression.span.file, expression.id);
                match symbol.and_then(|symbol| self.symbols.follow(symbol).symbol()) {
                    Some(symbol) => self.named_value(symbol, widening),
                    None if &**name == "undefined" => TypeId::UNDEFINED,
                    None if matches!(&**name, "NaN" | "Infinity") => TypeId::NUMBER,
                    None => self.unread_value(expression),
                }
            }
            ExpressionKind::PropertyAccess { object, name } => match self.expression_symbol(expression) {
                Some(symbol) => self.named_value(symbol, widening),
                None => self.access_type(object, name),
            },
            ExpressionKind::ElementAccess { object, index } => {
                let object = self.expression_type(object, Widening::Inside);
                let object = self.non_null(object);
                let index = self.expression_type(index, Widening::Never);
                self.indexed_access(object, index)
            }
            ExpressionKind::Conditional(branches) => {
                let each: Vec<_> = branches.iter().map(|it| (it, self.expression_type(it, widening))).collect();
                self.united_values(&each, widening)
            }
            ExpressionKind::Logical { operator, operands } => self.logical_type(*operator, operands, widening),
            ExpressionKind::Comparison => TypeId::BOOLEAN,
            ExpressionKind::NonNull(value) => {
                let ty = self.expression_type(value, widening);
                self.non_null(ty)
            }
            ExpressionKind::OptionalChain(link) => self.chain_type(link, widening),
            ExpressionKind::Regex => {
                self.symbols.global("RegExp").map_or(TypeId::ANY, |symbol| self.declared_type(symbol))
            }
            ExpressionKind::Object(members) => self.object_type(members, inside),
            ExpressionKind::Array(elements) => {
                let mut types = Vec::with_capacity(elements.len());
                for element in elements {
                    let ty = self.expression_type(&element.value, inside);
                    let arity = if element.is_spread { ElementArity::Variadic } else { ElementArity::Required };
                    types.push(Element { label: None, ty, arity });
                }
                if widening == Widening::Never {
                    return self.tuple(types, true, None);
                }
                self.array_of_values(elements, &types)
            }
            ExpressionKind::As { ty, .. } => self.node_type(ty),
            ExpressionKind::AsConst(value) => self.expression_type(value, Widening::Never),
            ExpressionKind::Satisfies { expression, .. } => self.expression_type(expression, widening),
            ExpressionKind::Call { callee, type_arguments, arguments } => {
                let (file, id) = (expression.span.file, expression.id);
                if let Some(&known) = self.call_types.get(file, id) {
                    return known;
                }
                let ty = self.call_type(callee, type_arguments, arguments);
                self.call_types.insert(file, id, ty);
                ty
            }
            ExpressionKind::New { callee, type_arguments, arguments } => {
                let (file, id) = (expression.span.file, expression.id);
                if let Some(&known) = self.call_types.get(file, id) {
                    return known;
                }
                let ty = self.new_type(callee, type_arguments, arguments);
                self.call_types.insert(file, id, ty);
                ty
            }
            ExpressionKind::This => match self.symbols.resolved(expression.span.file, expression.id) {
                Some(symbol) => self.value_type(symbol),
                None => self.unread_value(expression),
            },
            ExpressionKind::Await(value) => {
                let ty = self.expression_type(value, widening);
                self.awaited(ty)
            }
            ExpressionKind::Function(signature) => {
                let calls = vec![SignatureType::new(signature, Mapper::default())];
                self.synthetic(Members { calls, ..Members::default() }, None)
            }
            ExpressionKind::Other => self.unread_value(expression),
        }
    }

    /// A value whose type nothing says here.
    fn unread_value(&mut self, expression: &Expression) -> TypeId {
        self.report(catalog::types::unread_value(expression.span));
        TypeId::ANY
    }

    /// What a name stands for. A literal that only its value says is widened; one that a type says is not.
    fn named_value(&mut self, symbol: SymbolId, widening: Widening) -> TypeId {
        let ty = self.value_type(symbol);
        let is_fresh = self.symbols.symbol(symbol).declarations.first().is_some_and(|it| match it.kind {
            DeclarationKind::EnumMember => true,
            DeclarationKind::Variable(variable) => {
                let is_said =
                    |value: &Expression| matches!(value.kind, ExpressionKind::As { .. } | ExpressionKind::AsConst(_));
                variable.ty.is_none() && !variable.initializer.as_ref().is_some_and(is_said)
            }
            _ => false,
        });
        if is_fresh && widening == Widening::Always { self.widened(ty) } else { ty }
    }

    fn computed_type(&mut self, expression: &'a Expression, widening: Widening) -> TypeId {
        // What is added up is no literal, though it could be known.
        let is_binary = matches!(expression.kind, ExpressionKind::Binary { .. });
        let value = self.constant(expression);
        if let (Some(known), true) = (&value, is_binary) {
            let ty = self.intern(TypeKind::Literal(known.clone()), None);
            return self.widened(ty);
        }
        match (value, &expression.kind) {
            (Some(value), _) => {
                let ty = self.intern(TypeKind::Literal(value), None);
                if widening == Widening::Always { self.widened(ty) } else { ty }
            }
            (None, ExpressionKind::Template { .. }) => TypeId::STRING,
            (None, ExpressionKind::Binary { operator: BinaryOperator::Add, left, right }) => self.sum_type(left, right),
            (None, ExpressionKind::Unary { operator: crate::syntax::UnaryOperator::Not, .. }) => TypeId::BOOLEAN,
            (None, _) => TypeId::NUMBER,
        }
    }

    fn object_type(&mut self, nodes: &'a [ObjectMember], inside: Widening) -> TypeId {
        let is_readonly = inside == Widening::Never;
        self.object_type_by(nodes, is_readonly, &mut |types, _, value| types.expression_type(value, inside))
    }

    /// The type of an object, of whose properties `type_of` says what the values are.
    pub(super) fn object_type_by(
        &mut self,
        nodes: &'a [ObjectMember],
        is_readonly: bool,
        type_of: &mut dyn FnMut(&mut Self, &Atom, &'a Expression) -> TypeId,
    ) -> TypeId {
        let mut members = Members::default();
        for node in nodes {
            match node {
                ObjectMember::Property { name, value, doc } => {
                    let Some((name, key)) = self.property_name(name) else { continue };
                    let ty = type_of(self, &name, value);
                    let property = self.synthetic_property(name.clone(), PropertySource::Type(ty));
                    let data = &mut self.properties[property.0 as usize];
                    data.key = key;
                    data.public.is_readonly = is_readonly;
                    data.public.span = Some(value.span);
                    data.public.docs = doc.as_deref().into_iter().collect();
                    members.properties.insert(name, property);
                }
                ObjectMember::Spread(value) => {
                    let spread = self.expression_type(value, Widening::Inside);
                    for (name, &property) in &self.members(spread).properties {
                        members.properties.insert(name.clone(), property);
                    }
                }
            }
        }
        members.is_literal = !is_readonly;
        self.synthetic(members, None)
    }

    /// The primitive that a literal is widened to.
    pub(super) fn widened(&mut self, ty: TypeId) -> TypeId {
        match self.kind(ty) {
            TypeKind::Literal(LiteralKey::String(_)) => TypeId::STRING,
            TypeKind::Literal(LiteralKey::Number(_)) => TypeId::NUMBER,
            TypeKind::Literal(LiteralKey::BigInt(_)) => TypeId::BIGINT,
            TypeKind::Literal(LiteralKey::Boolean(_)) => TypeId::BOOLEAN,
            TypeKind::EnumMember { parent, .. } => self.declared_type(parent),
            TypeKind::Union { members, of_enum: None, .. } => {
                let widened: Vec<TypeId> = members.iter().map(|&member| self.widened(member)).collect();
                self.union(&widened)
            }
            _ => ty,
        }
    }
}
