//! The types of values: what `typeof` says.

use super::{
    IndexInfo, Progress, TypeId, Types,
    expression::Widening,
    key::symbol_key,
    kind::{LiteralKey, Mapper, TypeKind, TypeList},
    members::Members,
    property::PropertySource,
    signature::SignatureType,
};
use crate::{
    source::Span,
    symbols::{DeclarationKind, Declares, Resolved, SymbolId},
    syntax::{
        Atom, ClassDeclaration, EntityName, Identifier, MemberKind, Parameter, Signature, TypeNodeKind,
        VariableDeclaration,
    },
};

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
        self.value_at(span, symbol, &name.parts[1..])
    }

    /// The type of what dots lead to from a symbol: as far as they lead through namespaces it is a symbol, from there on a
    /// property.
    pub(super) fn value_at(&mut self, span: Span, mut symbol: SymbolId, mut rest: &[Identifier]) -> TypeId {
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
        let ty = self.unguarded(|types| types.value_of_declarations(symbol));
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
                self.intern(TypeKind::UniqueSymbol(symbol_key(symbol)), None)
            }
            (Some(node), _) => self.node_type(node),
            (None, Some(value)) => {
                let widening = if variable.is_const { Widening::Inside } else { Widening::Always };
                self.behind(&variable.guards, |types| types.expression_type(value, widening))
            }
            (None, None) => TypeId::ANY,
        }
    }

    /// The type of what a function takes, in its body.
    pub(super) fn taken_type(&mut self, parameter: &'a Parameter) -> TypeId {
        let ty = self.stated_type(parameter);
        let may_be_left_out = parameter.is_optional && parameter.initializer.is_none();
        if may_be_left_out { self.union(&[ty, TypeId::UNDEFINED]) } else { ty }
    }

    /// What a parameter says that it is: by its type, by the value that it has when it is left out, or by where its function
    /// stands.
    pub(super) fn stated_type(&mut self, parameter: &'a Parameter) -> TypeId {
        match (&parameter.ty, &parameter.initializer) {
            (Some(node), _) => self.node_type(node),
            (None, Some(value)) => self.expression_type(value, Widening::Always),
            (None, None) => self.expected_type(parameter).unwrap_or(TypeId::ANY),
        }
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
                    self.add_member(&mut members, member);
                }
            }
            self.inherit_statics(&mut members, node, &mut constructors, (parameters, instance));
            members.constructs = constructors;
            let prototype: Atom = "prototype".into();
            let property = self.synthetic_property(prototype.clone(), PropertySource::Type(instance));
            members.properties.insert(prototype, property);
        }
        for (name, &exported) in self.symbols.exports(symbol).iter() {
            let Some(target) = self.symbols.follow(exported).symbol() else { continue };
            if !self.symbols.is_value(target) || members.properties.contains_key(name) {
                continue;
            }
            let ty = self.value_type(target);
            let property = self.synthetic_property(name.clone(), PropertySource::Type(ty));
            self.property_mut(property).span = Some(self.symbols.span(target));
            members.properties.insert(name.clone(), property);
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
}
