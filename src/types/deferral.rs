//! Nodes that are evaluated when they are looked at: an alias may be part of what it stands for.

use super::{Alias, TypeId, Types, kind::TypeKind};
use crate::{
    source::Span,
    symbols::{Declares, SymbolId},
    syntax::{TypeNode, TypeNodeKind},
};

impl<'a> Types<'a> {
    /// Whether evaluating it now could ask for the alias that it is part of.
    pub(super) fn is_deferrable(&self, node: &TypeNode) -> bool {
        node.is_resolved_by_alias
            && match &node.kind {
                TypeNodeKind::Array(element) => may_name_alias(element),
                TypeNodeKind::Tuple(elements) => elements.iter().any(|element| may_name_alias(&element.ty)),
                TypeNodeKind::Readonly(list) => {
                    matches!(list.kind, TypeNodeKind::Array(_) | TypeNodeKind::Tuple(_)) && may_name_alias(list)
                }
                TypeNodeKind::TypeReference(reference) => {
                    self.symbols.referenced(node, reference).is_some_and(|symbol| {
                        let has_defaults = self.symbols.type_parameters(symbol).len() > reference.arguments.len();
                        matches!(self.symbols.declares(symbol), Declares::Interface | Declares::Class)
                            && (has_defaults || reference.arguments.iter().any(may_name_alias))
                    })
                }
                TypeNodeKind::Keyword(_)
                | TypeNodeKind::This
                | TypeNodeKind::Literal(_)
                | TypeNodeKind::TemplateLiteral(_)
                | TypeNodeKind::Import(_)
                | TypeNodeKind::TypeQuery(_)
                | TypeNodeKind::TypeLiteral(_)
                | TypeNodeKind::Union(_)
                | TypeNodeKind::Intersection(_)
                | TypeNodeKind::Function(_)
                | TypeNodeKind::Constructor(_)
                | TypeNodeKind::Keyof(_)
                | TypeNodeKind::UniqueSymbol
                | TypeNodeKind::IndexedAccess { .. }
                | TypeNodeKind::Mapped(_)
                | TypeNodeKind::Conditional(_)
                | TypeNodeKind::Infer(_)
                | TypeNodeKind::Predicate { .. } => false,
            }
    }

    /// The type of the values of an index signature. It is evaluated when it is looked at, unless it asks for what is
    /// beside it: an alias may be part of its own index signature, as it may be of its properties.
    pub(super) fn index_value_type(&mut self, node: &'a TypeNode) -> TypeId {
        let is_parameter = matches!(self.symbols.resolved(node.span.file, node.id), Some(symbol) if self.symbols.declares(symbol) == Declares::TypeParameter);
        let is_deferred = !is_parameter && may_name_alias(node) && !asks_for_members(node);
        if is_deferred { self.defer(node, None) } else { self.node_type(node) }
    }

    /// Whether a deferred node names the alias that it is part of.
    pub(super) fn names_own_alias(&self, node: &TypeNode) -> bool {
        self.names_alias_around(node, node.span)
    }

    fn names_alias_around(&self, node: &TypeNode, part: Span) -> bool {
        match &node.kind {
            TypeNodeKind::Array(of) | TypeNodeKind::Readonly(of) => self.names_alias_around(of, part),
            TypeNodeKind::Tuple(elements) => elements.iter().any(|it| self.names_alias_around(&it.ty, part)),
            TypeNodeKind::Union(types) | TypeNodeKind::Intersection(types) => {
                types.iter().any(|ty| self.names_alias_around(ty, part))
            }
            TypeNodeKind::TypeReference(reference) => {
                let symbol = self.symbols.referenced(node, reference);
                symbol.is_some_and(|symbol| self.is_alias_around(symbol, part))
                    || reference.arguments.iter().any(|argument| self.names_alias_around(argument, part))
            }
            TypeNodeKind::Keyword(_)
            | TypeNodeKind::This
            | TypeNodeKind::Literal(_)
            | TypeNodeKind::TemplateLiteral(_)
            | TypeNodeKind::Import(_)
            | TypeNodeKind::TypeQuery(_)
            | TypeNodeKind::TypeLiteral(_)
            | TypeNodeKind::Function(_)
            | TypeNodeKind::Constructor(_)
            | TypeNodeKind::Keyof(_)
            | TypeNodeKind::UniqueSymbol
            | TypeNodeKind::IndexedAccess { .. }
            | TypeNodeKind::Mapped(_)
            | TypeNodeKind::Conditional(_)
            | TypeNodeKind::Infer(_)
            | TypeNodeKind::Predicate { .. } => false,
        }
    }

    fn is_alias_around(&self, symbol: SymbolId, part: Span) -> bool {
        self.aliased_node(symbol).is_some_and(|alias| {
            let whole = alias.span;
            whole.file == part.file && whole.start <= part.start && part.end <= whole.end
        })
    }

    /// Whether a deferred node can be a union.
    pub(super) fn can_be_union(&self, node: &TypeNode) -> bool {
        if let TypeNodeKind::TypeReference(reference) = &node.kind {
            let symbol = self.symbols.referenced(node, reference);
            return !symbol
                .is_some_and(|it| matches!(self.symbols.declares(it), Declares::Interface | Declares::Class));
        }
        !matches!(node.kind, TypeNodeKind::Array(_) | TypeNodeKind::Tuple(_) | TypeNodeKind::Readonly(_))
    }

    pub(super) fn defer(&mut self, node: &'a TypeNode, alias: Option<Alias>) -> TypeId {
        let (at, captures) = self.capturing(node, node);
        self.intern(TypeKind::Deferred(at, captures), alias)
    }
}

/// Whether a node has something in it that looks at the members of a type.
fn asks_for_members(node: &TypeNode) -> bool {
    match &node.kind {
        TypeNodeKind::Keyof(_) | TypeNodeKind::IndexedAccess { .. } | TypeNodeKind::Conditional(_) => true,
        TypeNodeKind::Array(element) | TypeNodeKind::Readonly(element) => asks_for_members(element),
        TypeNodeKind::Tuple(elements) => elements.iter().any(|element| asks_for_members(&element.ty)),
        TypeNodeKind::Union(types) | TypeNodeKind::Intersection(types) => types.iter().any(asks_for_members),
        TypeNodeKind::TemplateLiteral(template) => template.types.iter().any(asks_for_members),
        TypeNodeKind::Keyword(_)
        | TypeNodeKind::This
        | TypeNodeKind::Literal(_)
        | TypeNodeKind::TypeLiteral(_)
        | TypeNodeKind::TypeReference(_)
        | TypeNodeKind::TypeQuery(_)
        | TypeNodeKind::Import(_)
        | TypeNodeKind::Function(_)
        | TypeNodeKind::Constructor(_)
        | TypeNodeKind::UniqueSymbol
        | TypeNodeKind::Mapped(_)
        | TypeNodeKind::Infer(_)
        | TypeNodeKind::Predicate { .. } => false,
    }
}

/// Whether a node can lead back to the alias it stands in.
fn may_name_alias(node: &TypeNode) -> bool {
    match &node.kind {
        TypeNodeKind::Keyword(_)
        | TypeNodeKind::This
        | TypeNodeKind::Literal(_)
        | TypeNodeKind::TypeLiteral(_)
        | TypeNodeKind::Function(_)
        | TypeNodeKind::Constructor(_)
        | TypeNodeKind::UniqueSymbol
        | TypeNodeKind::Mapped(_)
        | TypeNodeKind::Infer(_)
        | TypeNodeKind::Predicate { .. } => false,
        TypeNodeKind::TemplateLiteral(template) => template.types.iter().any(may_name_alias),
        TypeNodeKind::TypeReference(_)
        | TypeNodeKind::Import(_)
        | TypeNodeKind::TypeQuery(_)
        | TypeNodeKind::Keyof(_)
        | TypeNodeKind::IndexedAccess { .. }
        | TypeNodeKind::Conditional(_) => true,
        TypeNodeKind::Array(element) | TypeNodeKind::Readonly(element) => may_name_alias(element),
        TypeNodeKind::Tuple(elements) => elements.iter().any(|element| may_name_alias(&element.ty)),
        TypeNodeKind::Union(types) | TypeNodeKind::Intersection(types) => types.iter().any(may_name_alias),
    }
}
