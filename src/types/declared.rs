//! What declarations are as types: their parameters, their bases, what an alias stands for.

use std::rc::Rc;

use super::{
    Alias, Progress, TypeId, Types,
    expression::Widening,
    kind::{Mapper, TypeKind, TypeList},
};
use crate::{
    diagnostics::catalog,
    symbols::{DeclarationKind, Declares, SymbolId},
    syntax::{Base, HeritageClause, TypeNode, TypeNodeKind, TypeParameter, TypeReference},
};

impl<'a> Types<'a> {
    /// What a declaration is as a type; of a generic one, with its own type parameters for arguments.
    pub fn declared_type(&mut self, symbol: SymbolId) -> TypeId {
        match self.declared.get(&symbol) {
            Some(Progress::Done(known)) => return *known,
            Some(Progress::Running) => return self.circular(symbol),
            None => {}
        }
        self.declared.insert(symbol, Progress::Running);
        let ty = match self.symbols.declares(symbol) {
            Declares::Interface | Declares::Class => {
                let arguments = self.type_parameters(symbol);
                self.intern(TypeKind::Reference { symbol, arguments }, None)
            }
            Declares::TypeAlias => self.aliased_type(symbol),
            Declares::Enum => self.enum_type(symbol),
            Declares::EnumMember => self.enum_member_type(symbol),
            Declares::TypeParameter => self.intern(TypeKind::Parameter(symbol), None),
            Declares::Nothing => TypeId::ERROR,
        };
        self.declared.insert(symbol, Progress::Done(ty));
        ty
    }

    fn circular(&mut self, symbol: SymbolId) -> TypeId {
        let diagnostic = catalog::types::circular_definition(self.symbols.span(symbol), self.symbols.name(symbol));
        self.report(diagnostic);
        TypeId::ERROR
    }

    fn aliased_type(&mut self, symbol: SymbolId) -> TypeId {
        let Some(node) = self.aliased_node(symbol) else { return TypeId::ERROR };
        let parameters = self.type_parameters(symbol);
        self.aliases_at_hand += 1;
        let ty = self.evaluate(node, Some((symbol, parameters)));
        self.aliases_at_hand -= 1;
        ty
    }

    pub(super) fn aliased_node(&self, symbol: SymbolId) -> Option<&'a TypeNode> {
        let declarations = &self.symbols.symbol(symbol).declarations;
        declarations
            .iter()
            .find_map(|it| if let DeclarationKind::TypeAlias(alias) = it.kind { Some(&alias.ty) } else { None })
    }

    /// The generic that a type alias is written as, with its arguments: `Page` of `User` for
    /// `type UserPage = Page<User>`.
    pub fn aliased_generic(&mut self, symbol: SymbolId) -> Option<(SymbolId, Rc<[TypeId]>)> {
        let node = self.aliased_node(symbol)?;
        let TypeNodeKind::TypeReference(reference) = &node.kind else { return None };
        let generic = self.symbols.referenced(node, reference)?;
        let parameters = self.type_parameters(generic);
        if parameters.is_empty() {
            return None;
        }
        let given = self.argument_types(&reference.arguments);
        Some((generic, self.fill_arguments(&parameters, &given)))
    }

    /// The constant whose values an alias takes its own from: `(typeof A)[keyof typeof A]`, `ValueOf<typeof A>`.
    pub fn aliased_constant(&mut self, symbol: SymbolId) -> Option<TypeId> {
        let kind = &self.aliased_node(symbol)?.kind;
        let constant = if let TypeNodeKind::IndexedAccess { object, .. } = kind {
            object
        } else if let TypeNodeKind::TypeReference(TypeReference { arguments, .. }) = kind
            && let [argument] = &arguments[..]
        {
            argument
        } else {
            return None;
        };
        matches!(constant.kind, TypeNodeKind::TypeQuery(_)).then(|| self.node_type(constant))
    }

    /// The type parameter a symbol is.
    pub(super) fn parameter_type(&mut self, symbol: SymbolId) -> TypeId {
        self.intern(TypeKind::Parameter(symbol), None)
    }

    /// The type parameters of an interface, class or type alias, as types.
    pub fn type_parameters(&mut self, symbol: SymbolId) -> Rc<[TypeId]> {
        if let Some(known) = self.type_parameters.get(&symbol) {
            return known.clone();
        }
        let symbols = self.symbols.type_parameters(symbol);
        let parameters: TypeList = symbols.into_iter().map(|symbol| self.parameter_type(symbol)).collect();
        self.type_parameters.insert(symbol, parameters.clone());
        parameters
    }

    /// The types of type parameters as they are written.
    pub(super) fn parameters_of(&mut self, nodes: &'a [TypeParameter]) -> TypeList {
        let symbols: Vec<SymbolId> = nodes.iter().filter_map(|node| self.symbols.parameter(node)).collect();
        symbols.into_iter().map(|symbol| self.parameter_type(symbol)).collect()
    }

    /// A type parameter as it is written: for each of merged declarations, and for each `infer`. One of them may say what
    /// it extends, and another its default.
    fn parameter_nodes(&self, parameter: TypeId) -> impl Iterator<Item = &'a TypeParameter> {
        let symbol = if let TypeKind::Parameter(symbol) = self.raw(parameter) { Some(*symbol) } else { None };
        let declarations = symbol.into_iter().flat_map(|symbol| &self.symbols.symbol(symbol).declarations);
        declarations.filter_map(|declaration| declaration.kind.as_parameter())
    }

    /// The constraint of a type parameter. One that leads back to the parameter is an error, and says nothing.
    pub fn constraint(&mut self, parameter: TypeId) -> Option<TypeId> {
        if let TypeKind::Parameter(symbol) = *self.raw(parameter)
            && let DeclarationKind::This(owner) = self.symbols.symbol(symbol).declarations[0].kind
        {
            return Some(self.declared_type(owner));
        }
        let constraint = self.written_constraint(parameter)?;
        if let (TypeKind::Parameter(symbol), TypeKind::Parameter(_)) = (self.raw(parameter), self.raw(constraint)) {
            let symbol = *symbol;
            if self.leads_to_parameter(constraint, parameter) {
                let (span, name) = (self.symbols.span(symbol), self.symbols.name(symbol).clone());
                self.report(catalog::types::circular_constraint(span, &name));
                return None;
            }
        }
        Some(constraint)
    }

    /// Whether a type parameter is another, or extends it by way of others.
    fn leads_to_parameter(&mut self, from: TypeId, wanted: TypeId) -> bool {
        let mut seen = Vec::new();
        let mut next = Some(from);
        while let Some(at) = next.filter(|at| !seen.contains(at)) {
            if at == wanted {
                return true;
            }
            seen.push(at);
            next = self.written_constraint(at);
        }
        false
    }

    fn written_constraint(&mut self, parameter: TypeId) -> Option<TypeId> {
        let constraint = self.parameter_nodes(parameter).find_map(|node| node.constraint.as_ref());
        match constraint {
            Some(node) => Some(self.node_type(node)),
            None => self.implied.get(&parameter).copied(),
        }
    }

    /// Whether it is `const T`.
    pub(super) fn is_const_parameter(&self, parameter: TypeId) -> bool {
        self.parameter_nodes(parameter).any(|node| node.is_const)
    }

    /// The default of a type parameter.
    pub fn default(&mut self, parameter: TypeId) -> Option<TypeId> {
        let node = self.parameter_nodes(parameter).find_map(|node| node.default.as_ref())?;
        if let (TypeKind::Parameter(symbol), true) = (self.raw(parameter), self.defaulting.contains(&parameter)) {
            return Some(self.circular(*symbol));
        }
        self.defaulting.push(parameter);
        let default = self.node_type(node);
        self.defaulting.pop();
        Some(default)
    }

    /// The arguments of a reference, with defaults for those that are left out.
    pub(super) fn fill_arguments(&mut self, parameters: &[TypeId], given: &[TypeId]) -> TypeList {
        let mut arguments: Vec<TypeId> = given.iter().copied().take(parameters.len()).collect();
        while let Some(&parameter) = parameters.get(arguments.len()) {
            let default = self.default(parameter);
            let so_far = Mapper::new(parameters, &arguments);
            let argument = match default {
                Some(default) => self.instantiate(default, &so_far),
                None => TypeId::UNKNOWN,
            };
            arguments.push(argument);
        }
        arguments.into()
    }

    /// What a type alias stands for with these arguments. The result is known by `alias`, else by this alias.
    pub(super) fn alias_instantiation(&mut self, symbol: SymbolId, given: &[TypeId], alias: Option<Alias>) -> TypeId {
        let parameters = self.type_parameters(symbol);
        let declared = self.declared_type(symbol);
        if parameters.is_empty() {
            return declared;
        }
        let arguments = self.fill_arguments(&parameters, given);
        if alias.is_none() && arguments == parameters {
            return declared;
        }
        let mapper = Mapper::new(&parameters, &arguments);
        self.instantiate_with_alias(declared, &mapper, alias.or(Some((symbol, arguments))))
    }

    /// The types an interface or class extends, in terms of its own parameters.
    pub(super) fn base_types(&mut self, symbol: SymbolId) -> TypeList {
        match self.bases.get(&symbol) {
            Some(Progress::Done(known)) => return known.clone(),
            Some(Progress::Running) => {
                self.circular(symbol);
                return Rc::from([]);
            }
            None => {}
        }
        self.bases.insert(symbol, Progress::Running);
        let declarations = self.symbols.symbol(symbol).declarations.clone();
        let mut bases = Vec::new();
        for declaration in declarations {
            for clause in declaration.kind.extends() {
                let base = self.heritage_type(clause);
                // What is extended may be the result of a condition: all of its members are there.
                bases.push(self.force(base));
            }
        }
        // Members are looked up through the bases, so one that leads back here cannot stay.
        bases.retain(|&base| !self.leads_back(base));
        let bases: TypeList = bases.into();
        self.bases.insert(symbol, Progress::Done(bases.clone()));
        bases
    }

    /// Whether the bases of a base are those that are being looked up.
    fn leads_back(&mut self, base: TypeId) -> bool {
        let TypeKind::Reference { symbol, .. } = self.kind(base) else { return false };
        let is_running = matches!(self.bases.get(&symbol), Some(Progress::Running));
        self.base_types(symbol);
        is_running
    }

    fn heritage_type(&mut self, clause: &'a HeritageClause) -> TypeId {
        let outer = self.place.replace(clause.span);
        let ty = self.extended_type(clause);
        self.place = outer;
        ty
    }

    fn extended_type(&mut self, clause: &'a HeritageClause) -> TypeId {
        let Base::Name(name) = &clause.base else {
            return self.constructed_base(clause).unwrap_or(TypeId::ANY);
        };
        let first = self.symbols.resolved(clause.span.file, clause.id);
        let symbol = self.symbols.entity(first, &name.parts[1..]).symbol();
        // A class may extend whatever can be constructed.
        if symbol.is_some_and(|symbol| self.symbols.declares(symbol) == Declares::Nothing)
            && let Some(base) = self.constructed_base(clause)
        {
            return base;
        }
        if let (Some(symbol), true) = (symbol, clause.arguments.is_empty())
            && self.symbols.is_builtin(symbol)
        {
            // `class Cache extends Array`: the constructor without type arguments makes an `any[]`.
            let parameters = self.type_parameters(symbol);
            let given: Vec<TypeId> =
                parameters.iter().map(|&parameter| self.default(parameter).unwrap_or(TypeId::ANY)).collect();
            return self.symbol_reference(symbol, &given, None).unwrap_or(TypeId::ANY);
        }
        self.reference_type(clause.span, first, name, &clause.arguments, None)
    }

    /// What the value that a class extends constructs.
    fn constructed_base(&mut self, clause: &'a HeritageClause) -> Option<TypeId> {
        let value = self.heritage_value(clause);
        let given = self.argument_types(&clause.arguments);
        if self.is_any(value) { Some(value) } else { self.constructed_type(value, &given) }
    }

    /// What a class extends, as a value.
    pub(super) fn heritage_value(&mut self, clause: &'a HeritageClause) -> TypeId {
        match &clause.base {
            Base::Name(name) => {
                let first = self.symbols.resolved(clause.span.file, clause.id);
                self.query_type(clause.span, first, name)
            }
            Base::Value(value) => self.expression_type(value, Widening::Inside),
        }
    }

    /// The types of type arguments as they are written.
    pub(super) fn argument_types(&mut self, nodes: &'a [TypeNode]) -> TypeList {
        nodes.iter().map(|node| self.node_type(node)).collect()
    }
}
