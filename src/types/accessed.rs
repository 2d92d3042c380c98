//! The properties that types are written by: `components["schemas"]["Pet"]`.

use super::{
    PropertyId, TypeId, Types,
    kind::{Mapper, TypeKind},
    property::PropertySource,
};
use crate::{
    source::Span,
    symbols::SymbolId,
    syntax::{TypeNode, TypeNodeKind},
};

impl<'a> Types<'a> {
    /// The property that an alias is the type of, and the one that this is the type of in turn: of
    /// `type Pet = components["schemas"]["Pet"]`, the `Pet` of the schemas.
    pub fn aliased_properties(&mut self, symbol: SymbolId) -> Vec<PropertyId> {
        let mut found = Vec::new();
        let written = self.aliased_node(symbol).and_then(|node| self.property_of_access(node));
        let mut next = written.or_else(|| self.chosen.get(&symbol).copied());
        while let Some(property) = next
            && !found.contains(&property)
        {
            found.push(property);
            let written = self.property(property).span.and_then(|span| self.accessing.get(&span).copied());
            next = written.and_then(|node| self.property_of_access(node));
        }
        found
    }

    /// Remembers the property that a condition leads an alias to: of `type Level = Enums<"level">`, where that is
    /// `T extends keyof Schema["Enums"] ? Schema["Enums"][T] : never`.
    pub(super) fn note_chosen(&mut self, alias: SymbolId, branch: TypeId, mapper: &Mapper) {
        let TypeKind::IndexedAccess { object, index } = *self.raw(branch) else { return };
        let (object, index) = (self.instantiate(object, mapper), self.instantiate(index, mapper));
        let Some(key) = self.property_key(index) else { return };
        if self.is_closed(object)
            && let Some(property) = self.property_of(object, &key)
        {
            self.chosen.insert(alias, property);
        }
    }

    /// Where the properties are declared that the type of one is written by, each behind those that are written by it: of
    /// `Pet["tags"] | null`, the tags of a `Pet`.
    pub fn accessed_from(&mut self, property: Span) -> Vec<Span> {
        let written = self.accessing.get(&property).copied();
        self.accessed_in(written)
    }

    /// The same, of an alias: of `type Tag = Pet["tags"][number]`, the tags of a `Pet`.
    pub fn accessed_by_alias(&mut self, symbol: SymbolId) -> Vec<Span> {
        let written = self.aliased_node(symbol);
        self.accessed_in(written)
    }

    fn accessed_in(&mut self, written: Option<&'a TypeNode>) -> Vec<Span> {
        let mut found = Vec::new();
        let mut pending: Vec<&TypeNode> = written.into_iter().collect();
        while let Some(node) = pending.pop() {
            let mut accesses = Vec::new();
            push_accesses(node, &mut accesses);
            for access in accesses {
                if let Some(property) = self.property_of_access(access)
                    && let Some(span) = self.property(property).span
                    && !found.contains(&span)
                {
                    found.push(span);
                    pending.extend(self.accessing.get(&span));
                }
            }
        }
        found
    }

    /// Remembers what a property is written as, where that is by other properties.
    pub(super) fn note_accesses(&mut self, property: Span, node: &'a TypeNode) {
        let mut accesses = Vec::new();
        push_accesses(node, &mut accesses);
        if !accesses.is_empty() {
            self.accessing.insert(property, node);
        }
    }

    fn property_of_access(&mut self, node: &'a TypeNode) -> Option<PropertyId> {
        let TypeNodeKind::IndexedAccess { object, index } = &node.kind else { return None };
        let (object, index) = (self.node_type(object), self.node_type(index));
        let key = self.property_key(index)?;
        // Of what a type parameter stands for, it depends on that; of several objects, it is none of theirs.
        let property = if self.is_closed(object) { self.property_of(object, &key) } else { None };
        property.filter(|property| !matches!(self.data(*property).source, PropertySource::Union(_)))
    }
}

/// The accesses to properties in a type that stand for what it is, or for part of it.
fn push_accesses<'a>(node: &'a TypeNode, accesses: &mut Vec<&'a TypeNode>) {
    match &node.kind {
        TypeNodeKind::IndexedAccess { index, .. } if matches!(index.kind, TypeNodeKind::Literal(_)) => {
            accesses.push(node);
        }
        TypeNodeKind::IndexedAccess { object, .. } => push_accesses(object, accesses),
        TypeNodeKind::Array(element) | TypeNodeKind::Readonly(element) => push_accesses(element, accesses),
        TypeNodeKind::Tuple(elements) => elements.iter().for_each(|element| push_accesses(&element.ty, accesses)),
        TypeNodeKind::Union(parts) | TypeNodeKind::Intersection(parts) => {
            parts.iter().for_each(|part| push_accesses(part, accesses));
        }
        TypeNodeKind::TypeReference(reference) => {
            reference.arguments.iter().for_each(|argument| push_accesses(argument, accesses));
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
        | TypeNodeKind::Mapped(_)
        | TypeNodeKind::Conditional(_)
        | TypeNodeKind::Infer(_)
        | TypeNodeKind::Predicate { .. } => {}
    }
}
