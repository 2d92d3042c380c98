//! What a type node says, in terms of the type parameters around it.

use super::{
    Alias, TypeId, Types,
    kind::{At, LiteralKey, TypeKind, TypeList},
};
use crate::{
    diagnostics::catalog,
    source::Span,
    symbols::{Declares, Resolved, SymbolId},
    syntax::{Atom, EntityName, ImportType, Keyword, TypeNode, TypeNodeKind, TypeReference},
};

impl<'a> Types<'a> {
    /// The type of a node; each node is evaluated once.
    pub(super) fn node_type(&mut self, node: &'a TypeNode) -> TypeId {
        let (file, id) = (node.span.file, node.id);
        if let Some(&known) = self.node_types.get(file, id) {
            return known;
        }
        let ty = self.evaluate(node, None);
        self.node_types.insert(file, id, ty);
        ty
    }

    /// The type of a node which is known by `alias`, if it has no name of its own.
    pub(super) fn evaluate(&mut self, node: &'a TypeNode, alias: Option<Alias>) -> TypeId {
        let outer = self.place.replace(node.span);
        let ty = if self.is_deferrable(node) { self.defer(node, alias) } else { self.evaluate_now(node, alias) };
        self.place = outer;
        ty
    }

    pub(super) fn evaluate_now(&mut self, node: &'a TypeNode, alias: Option<Alias>) -> TypeId {
        match &node.kind {
            TypeNodeKind::Keyword(keyword) => {
                let ty = keyword_type(*keyword);
                self.with_alias(ty, alias)
            }
            TypeNodeKind::Literal(literal) => self.intern(TypeKind::Literal(LiteralKey::of(literal)), alias),
            TypeNodeKind::This => self.named_parameter(node).unwrap_or(TypeId::ANY),
            TypeNodeKind::TemplateLiteral(template) => {
                let types = self.argument_types(&template.types);
                let ty = self.template(&template.texts, &types);
                self.with_alias(ty, alias)
            }
            TypeNodeKind::TypeReference(reference) => {
                let first = self.symbols.resolved(node.span.file, node.id);
                self.reference_type(node.span, first, &reference.name, &reference.arguments, alias)
            }
            TypeNodeKind::Import(import) => self.import_type(node.span, import, alias),
            TypeNodeKind::TypeQuery(query) => self.instantiated_query(node, query),
            TypeNodeKind::TypeLiteral(members) if members.is_empty() && alias.is_none() => TypeId::EMPTY_OBJECT,
            TypeNodeKind::TypeLiteral(members) => {
                let (at, captures) = self.capturing(node, &members[..]);
                self.intern(TypeKind::ObjectLiteral(at, captures), alias)
            }
            TypeNodeKind::Array(element) => {
                let element = self.node_type(element);
                self.array_reference(element, false, alias)
            }
            TypeNodeKind::Tuple(elements) => self.tuple_from_nodes(elements, alias),
            TypeNodeKind::Union(nodes) => {
                let types = self.argument_types(nodes);
                let types = self.with_open_string(nodes, types);
                self.union_with_alias(&types, alias)
            }
            TypeNodeKind::Intersection(nodes) => {
                let types = self.argument_types(nodes);
                self.written_intersection(&types, alias)
            }
            TypeNodeKind::Function(signature) | TypeNodeKind::Constructor(signature) => {
                let (at, arguments) = self.capturing(node, &**signature);
                let is_constructor = matches!(node.kind, TypeNodeKind::Constructor(_));
                self.intern(TypeKind::Function { node: at, arguments, is_constructor }, alias)
            }
            TypeNodeKind::Keyof(of) => {
                let of = self.node_type(of);
                let keys = self.keyof(of);
                self.with_alias_if_union(keys, alias)
            }
            TypeNodeKind::UniqueSymbol => TypeId::SYMBOL,
            TypeNodeKind::Readonly(of) => {
                let of = self.node_type(of);
                let ty = self.readonly(of);
                if ty == of { ty } else { self.with_alias(ty, alias) }
            }
            TypeNodeKind::IndexedAccess { object, index } => {
                let (object, index) = (self.node_type(object), self.node_type(index));
                self.place = Some(node.span);
                let ty = self.indexed_access(object, index);
                self.with_alias_if_union(ty, alias)
            }
            TypeNodeKind::Mapped(mapped) => {
                let (at, arguments) = self.capturing(node, &**mapped);
                self.intern(TypeKind::Mapped(at, arguments), alias)
            }
            TypeNodeKind::Conditional(conditional) => {
                let (at, arguments) = self.capturing(node, &**conditional);
                self.conditional(at, arguments, alias)
            }
            TypeNodeKind::Infer(_) => self.named_parameter(node).unwrap_or(TypeId::ERROR),
            TypeNodeKind::Predicate { asserts: true, .. } => TypeId::VOID,
            TypeNodeKind::Predicate { asserts: false, .. } => TypeId::BOOLEAN,
        }
    }

    /// Part of a node at the node's place, and the type parameters that the node captures.
    pub(super) fn capturing<N: ?Sized>(&mut self, node: &TypeNode, part: &'a N) -> (At<'a, N>, TypeList) {
        let (file, id) = (node.span.file, node.id);
        (At { file, id, node: part }, self.captured_parameters(file, id))
    }

    /// The type parameter that `this` or `infer T` is.
    fn named_parameter(&mut self, node: &TypeNode) -> Option<TypeId> {
        let symbol = self.symbols.resolved(node.span.file, node.id)?;
        Some(self.parameter_type(symbol))
    }

    /// `typeof a.b`, `typeof f<A>`
    fn instantiated_query(&mut self, node: &TypeNode, query: &'a TypeReference) -> TypeId {
        let first = self.symbols.resolved(node.span.file, node.id);
        let ty = self.query_type(node.span, first, &query.name);
        if query.arguments.is_empty() {
            return ty;
        }
        let given = self.argument_types(&query.arguments);
        self.instantiated_function(ty, &given)
    }

    /// A union that came out of another type and has no name is known by the alias that asked for it.
    fn with_alias_if_union(&mut self, ty: TypeId, alias: Option<Alias>) -> TypeId {
        let is_union = self.raw(ty).as_union().is_some() && ty != TypeId::BOOLEAN;
        if is_union { self.with_alias(ty, alias) } else { ty }
    }

    /// What a name with arguments means, from the symbol of its first part on.
    pub(super) fn reference_type(
        &mut self,
        span: Span,
        first: Option<SymbolId>,
        name: &EntityName,
        arguments: &'a [TypeNode],
        alias: Option<Alias>,
    ) -> TypeId {
        let resolved = self.symbols.entity(first, &name.parts[1..]);
        match resolved {
            Resolved::Symbol(symbol) => {
                let given = self.argument_types(arguments);
                self.place = Some(span);
                self.symbol_reference(symbol, &given, alias).unwrap_or_else(|| self.unresolved(span, name, None))
            }
            Resolved::MissingModule(module) if first.is_some_and(|first| self.symbols.may_be_missing(first)) => {
                self.tolerated(span, &name.text(), &module)
            }
            Resolved::MissingModule(module) => self.unresolved(span, name, Some(module)),
            Resolved::Missing => self.unresolved(span, name, None),
        }
    }

    /// What is imported from a module that is not there, and need not be.
    pub(super) fn tolerated(&mut self, span: Span, name: &str, module: &str) -> TypeId {
        self.report(catalog::types::tolerated_import(span, name, module));
        TypeId::ANY
    }

    fn unresolved(&mut self, span: Span, name: &EntityName, module: Option<Atom>) -> TypeId {
        let (first, last) = (name.parts.first(), name.parts.last());
        let place = match (first, last) {
            (Some(first), Some(last)) if first.span.file == span.file => {
                Span::new(span.file, first.span.start, last.span.end)
            }
            _ => span,
        };
        self.intern(TypeKind::Unresolved { name: name.text().into(), span: place, module }, None)
    }

    /// What a symbol means as a type, with arguments; nothing if it is no type.
    pub(super) fn symbol_reference(
        &mut self,
        symbol: SymbolId,
        given: &[TypeId],
        alias: Option<Alias>,
    ) -> Option<TypeId> {
        match self.symbols.declares(symbol) {
            Declares::Interface | Declares::Class => {
                let parameters = self.type_parameters(symbol);
                let arguments = self.fill_arguments(&parameters, given);
                let alias = alias.filter(|_| self.is_array(symbol));
                Some(self.intern(TypeKind::Reference { symbol, arguments }, alias))
            }
            Declares::TypeAlias if self.symbols.is_builtin(symbol) => {
                let name = self.symbols.name(symbol).clone();
                match (&*name, given) {
                    ("Uppercase" | "Lowercase" | "Capitalize" | "Uncapitalize", &[of]) => {
                        let ty = self.string_mapping(&name, of);
                        Some(self.with_alias_if_union(ty, alias))
                    }
                    ("NoInfer", &[of]) => Some(of),
                    _ => Some(self.alias_instantiation(symbol, given, alias)),
                }
            }
            Declares::TypeAlias => Some(self.alias_instantiation(symbol, given, alias)),
            Declares::Enum | Declares::EnumMember => Some(self.declared_type(symbol)),
            Declares::TypeParameter => Some(self.parameter_type(symbol)),
            Declares::Nothing => None,
        }
    }

    fn import_type(&mut self, span: Span, import: &'a ImportType, alias: Option<Alias>) -> TypeId {
        let module = self.symbols.module(span.file, &import.specifier.text);
        let empty = EntityName { parts: vec![import.specifier.clone()] };
        let name = import.qualifier.as_ref().unwrap_or(&empty);
        let Some(module) = module else {
            return self.unresolved(span, name, Some(import.specifier.text.clone()));
        };
        let parts = import.qualifier.as_ref().map_or(&[][..], |qualifier| &qualifier.parts);
        if import.is_typeof {
            let whole = self.symbols.follow(self.symbols.namespace_object(module)).symbol();
            return self.value_at(span, whole.unwrap_or(module), parts);
        }
        let Resolved::Symbol(symbol) = self.symbols.entity(Some(module), parts) else {
            return self.unresolved(span, name, None);
        };
        let given = self.argument_types(&import.arguments);
        let assigned = self.symbols.export(symbol, "export=").and_then(|it| self.symbols.follow(it).symbol());
        let symbol = if parts.is_empty() { assigned.unwrap_or(symbol) } else { symbol };
        self.symbol_reference(symbol, &given, alias).unwrap_or_else(|| self.unresolved(span, name, None))
    }
}

fn keyword_type(keyword: Keyword) -> TypeId {
    match keyword {
        Keyword::Any => TypeId::ANY,
        Keyword::Unknown => TypeId::UNKNOWN,
        Keyword::Never => TypeId::NEVER,
        Keyword::Void => TypeId::VOID,
        Keyword::Undefined => TypeId::UNDEFINED,
        Keyword::Null => TypeId::NULL,
        Keyword::String => TypeId::STRING,
        Keyword::Number => TypeId::NUMBER,
        Keyword::Boolean => TypeId::BOOLEAN,
        Keyword::BigInt => TypeId::BIGINT,
        Keyword::Symbol => TypeId::SYMBOL,
        Keyword::Object => TypeId::NON_PRIMITIVE,
        Keyword::Intrinsic => TypeId::ERROR,
    }
}
