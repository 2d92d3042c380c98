//! Aliases that are being evaluated: what may not be asked before it is known what they stand for.

use super::{Progress, PropertyId, TypeId, Types, kind::TypeKind, property::PropertySource};
use crate::{
    symbols::SymbolId,
    syntax::{TypeNode, TypeNodeKind},
};

impl Types<'_> {
    /// Whether it is being found out what some alias stands for.
    pub(super) fn is_evaluating(&self) -> bool {
        self.aliases_at_hand > 0
    }

    /// Whether the type of a property cannot be known before that of an alias is which is at hand, or is at hand itself.
    pub(super) fn needs_alias_at_hand(&self, property: PropertyId) -> bool {
        let data = self.data(property);
        match data.ty {
            Some(Progress::Running) => return true,
            Some(Progress::Done(_)) => return false,
            None => {}
        }
        match &data.source {
            PropertySource::Annotation(Some(node)) | PropertySource::Setter(Some(node)) => {
                self.asks_for_alias_at_hand(node, &mut Vec::new())
            }
            PropertySource::Getter(signature) => {
                let ty = signature.return_type.as_ref();
                ty.is_some_and(|node| self.asks_for_alias_at_hand(node, &mut Vec::new()))
            }
            PropertySource::Instantiated { property, .. } => self.needs_alias_at_hand(*property),
            PropertySource::Intersection(parts) | PropertySource::Union(parts) => {
                parts.iter().any(|&part| self.needs_alias_at_hand(part))
            }
            PropertySource::Type(_)
            | PropertySource::Annotation(None)
            | PropertySource::Setter(None)
            | PropertySource::Methods(_)
            | PropertySource::Initializer { .. } => false,
            PropertySource::Mapped { mapped, .. } => self.template_needs_alias_at_hand(*mapped),
        }
    }

    /// Whether it cannot be known before an alias at hand is what a type has for its keys, if it is a mapped type.
    pub(super) fn template_needs_alias_at_hand(&self, mapped: TypeId) -> bool {
        let TypeKind::Mapped(at, _) = self.raw(mapped) else { return false };
        at.node.ty.as_ref().is_some_and(|node| self.asks_for_alias_at_hand(node, &mut Vec::new()))
    }

    /// Whether a node says by its name, or by those of aliases that are part of it, one that is at hand.
    fn asks_for_alias_at_hand(&self, node: &TypeNode, seen: &mut Vec<SymbolId>) -> bool {
        if self.node_types.get(node.span.file, node.id).is_some() {
            return false;
        }
        match &node.kind {
            TypeNodeKind::Union(types) | TypeNodeKind::Intersection(types) => {
                types.iter().any(|ty| self.asks_for_alias_at_hand(ty, seen))
            }
            TypeNodeKind::TypeReference(reference) => {
                let symbol = self.symbols.referenced(node, reference);
                reference.arguments.iter().any(|argument| self.asks_for_alias_at_hand(argument, seen))
                    || symbol.is_some_and(|symbol| self.leads_to_alias_at_hand(symbol, seen))
            }
            TypeNodeKind::IndexedAccess { object, index } => {
                self.asks_for_alias_at_hand(object, seen) || self.asks_for_alias_at_hand(index, seen)
            }
            TypeNodeKind::Keyof(of) | TypeNodeKind::Readonly(of) => self.asks_for_alias_at_hand(of, seen),
            TypeNodeKind::Conditional(node) => [&node.check, &node.extends, &node.true_type, &node.false_type]
                .into_iter()
                .any(|part| self.asks_for_alias_at_hand(part, seen)),
            TypeNodeKind::Keyword(_)
            | TypeNodeKind::This
            | TypeNodeKind::Literal(_)
            | TypeNodeKind::TemplateLiteral(_)
            | TypeNodeKind::Import(_)
            | TypeNodeKind::TypeQuery(_)
            | TypeNodeKind::TypeLiteral(_)
            | TypeNodeKind::Array(_)
            | TypeNodeKind::Tuple(_)
            | TypeNodeKind::Function(_)
            | TypeNodeKind::Constructor(_)
            | TypeNodeKind::UniqueSymbol
            | TypeNodeKind::Mapped(_)
            | TypeNodeKind::Infer(_)
            | TypeNodeKind::Predicate { .. } => false,
        }
    }

    fn leads_to_alias_at_hand(&self, symbol: SymbolId, seen: &mut Vec<SymbolId>) -> bool {
        match self.declared.get(&symbol) {
            Some(Progress::Running) => true,
            Some(Progress::Done(_)) => false,
            None if seen.contains(&symbol) => false,
            None => {
                seen.push(symbol);
                self.aliased_node(symbol).is_some_and(|node| self.asks_for_alias_at_hand(node, seen))
            }
        }
    }
}
