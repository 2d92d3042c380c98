//! Types that are in themselves with other arguments each time: `N<N<T>>` in `N<T>` has no end, and is known to have none
//! after a few times.

use super::{TypeId, Types, kind::TypeKind};
use crate::{source::FileId, symbols::SymbolId, syntax::NodeId};

/// Where a type is declared, whatever its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Symbol(SymbolId),
    Node(FileId, NodeId),
}

/// How often types that grow may be in themselves before they are held to go on as they began: where two are compared, and
/// where one is inferred from the other. The compiler's limits.
pub(super) const MOST_GROWN: usize = 3;
pub(super) const MOST_GROWN_INFERRED: usize = 2;

/// How deep two types are looked into side by side; what fits that far is held to fit.
pub(super) const DEEPEST: usize = 100;

/// Two types, with where they are declared.
pub(super) type Pair = [(TypeId, Option<Origin>); 2];

/// The pairs of types that are being looked at, each in the one before.
#[derive(Debug, Default)]
pub(super) struct Nesting(Vec<Pair>);

impl Nesting {
    pub(super) fn push(&mut self, pair: Pair) {
        self.0.push(pair);
    }

    pub(super) fn depth(&self) -> usize {
        self.0.len()
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    /// Whether both of the innermost types are in themselves so many times. Who looks at a type that is written comes to
    /// those in it, which were there before; who comes to newer ones makes them.
    pub(super) fn is_growing(&self, most: usize) -> bool {
        self.depth() >= most && self.is_growing_on(0, most) && self.is_growing_on(1, most)
    }

    fn is_growing_on(&self, side: usize, most: usize) -> bool {
        let Some((_, Some(origin))) = self.0.last().map(|pair| pair[side]) else { return false };
        let (mut count, mut last) = (0, TypeId(0));
        for (ty, _) in self.0.iter().map(|pair| pair[side]).filter(|(_, it)| *it == Some(origin)) {
            count += usize::from(ty > last);
            last = ty;
        }
        count >= most
    }
}

impl Types<'_> {
    /// Two types that are going to be looked at together.
    pub(super) fn pair(&self, source: TypeId, target: TypeId) -> Pair {
        [source, target].map(|ty| (ty, self.origin_of(ty)))
    }

    fn origin_of(&self, ty: TypeId) -> Option<Origin> {
        match self.raw(ty) {
            TypeKind::Reference { symbol, .. } => Some(Origin::Symbol(*symbol)),
            TypeKind::ObjectLiteral(at, _) => Some(Origin::Node(at.file, at.id)),
            TypeKind::Mapped(at, _) => Some(Origin::Node(at.file, at.id)),
            TypeKind::Function { node, .. } => Some(Origin::Node(node.file, node.id)),
            TypeKind::Conditional(at, _) => Some(Origin::Node(at.file, at.id)),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Union { .. }
            | TypeKind::Intersection(_)
            | TypeKind::Tuple { .. }
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. }
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => None,
        }
    }
}
