//! How a union is read: by the kind of the JSON value first.

use rustc_hash::FxHashSet;

use super::{context::Lowerer, kind::KindSet, member::Member};
use crate::{
    model::Select,
    syntax::Literal,
    types::{TypeId, View},
};

/// What decides when a variant is tried.
#[derive(Clone, Debug)]
pub(super) struct Selectable {
    pub variant: usize,
    pub kinds: KindSet,
    /// Those that take less are tried first.
    pub rank: Rank,
}

/// How much of its kinds a variant takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// One value.
    Literal,
    /// Some values: an enum, a pattern, a tuple.
    Some,
    /// All of a kind, by a type that may refuse some: a date, a brand.
    Most,
    /// All of a kind.
    All,
    /// Any value.
    Anything,
}

impl Rank {
    /// A `bigint` is none of the values that Rust has constants of.
    fn of(literal: &Literal) -> Self {
        match literal {
            Literal::String(_) | Literal::Number(_) | Literal::Boolean(_) => Self::Literal,
            Literal::BigInt(_) => Self::All,
        }
    }
}

impl Lowerer<'_, '_> {
    /// What decides when a member is tried; its variant is not known yet.
    pub(super) fn selectable(&mut self, member: &Member<'_>) -> Selectable {
        let (kinds, rank) = match member {
            Member::Literal(literal) => (KindSet::of(&literal.value), Rank::Literal),
            Member::Bool => (KindSet::BOOL, Rank::All),
            Member::Type { ty, .. } => (self.kinds(*ty), self.rank(*ty)),
        };
        Selectable { variant: 0, kinds, rank }
    }

    fn rank(&mut self, ty: TypeId) -> Rank {
        if self.replaced_type(ty).is_some() {
            return Rank::Most;
        }
        match self.types.view(ty) {
            View::Literal(literal) => Rank::of(&literal),
            View::EnumMember { .. }
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Tuple(_)
            | View::Union(_) => Rank::Some,
            View::Named { .. } | View::Intersection(_) => Rank::Most,
            View::Never
            | View::Undefined
            | View::Null
            | View::String
            | View::Number
            | View::Boolean
            | View::BigInt
            | View::Symbol
            | View::Array(_)
            | View::Object
            | View::Function => Rank::All,
            View::Any
            | View::Unknown
            | View::NonPrimitive
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => Rank::Anything,
        }
    }
}

/// Which variants are tried for each kind but objects.
pub(super) fn select_kinds(selectables: &[Selectable]) -> Select {
    let of = |kind: KindSet| {
        let mut tried: Vec<&Selectable> = selectables.iter().filter(|one| one.kinds.has(kind)).collect();
        tried.sort_by_key(|one| one.rank);
        // A string or boolean takes them all, and leaves nothing for those behind it. (An integer refuses some numbers.)
        let takes_all = |one: &&Selectable| one.rank == Rank::All && (kind == KindSet::STRING || kind == KindSet::BOOL);
        let last = tried.iter().position(takes_all).map_or(tried.len(), |last| last + 1);
        tried.truncate(last);
        let mut seen = FxHashSet::default();
        tried.into_iter().map(|one| one.variant).filter(|variant| seen.insert(*variant)).collect::<Vec<usize>>()
    };
    Select {
        null: of(KindSet::NULL).first().copied(),
        bool: of(KindSet::BOOL),
        number: of(KindSet::NUMBER),
        string: of(KindSet::STRING),
        array: of(KindSet::ARRAY),
        ..Select::default()
    }
}
