//! Object literals next to each other: `c ? { a: 1 } : { b: 2 }` has both properties, one of which is not there.

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{
    TypeId, Types, expression::Widening, kind::TypeKind, members::Members, property::PropertySource, relation::Relation,
};
use crate::symbols::Declares;
use crate::syntax::{Atom, Expression, ExpressionKind};

/// How many properties may be added in all: more than are written, and few enough to be quick.
const MAX_ADDED: usize = 1_000_000;

/// How many members of a union may be compared with each other.
const MOST_REDUCED: usize = 100;

/// A property of one of the literals, or of another that it lacks.
#[derive(PartialEq, Eq, Hash)]
enum Part {
    Has(TypeId),
    Lacks,
}

impl<'a> Types<'a> {
    /// The union of what several values are, one of which it is. Object literals among them have the properties of each
    /// other, and are one type where they have the same.
    pub(super) fn united_values(&mut self, values: &[(&'a Expression, TypeId)], widening: Widening) -> TypeId {
        let types: Vec<TypeId> = values.iter().map(|(_, ty)| *ty).collect();
        if widening == Widening::Never || values.len() < 2 {
            return self.union(&types);
        }
        let mut parts = Vec::with_capacity(types.len());
        let (mut literals, mut places) = (Vec::new(), Vec::new());
        for (value, ty) in values {
            let kind = self.kind(*ty);
            let each = if let TypeKind::Union { members, of_enum: None, .. } = &kind { members } else { &[*ty][..] };
            for &part in each {
                if is_fresh(value) && self.is_object_literal(part) {
                    literals.push(part);
                    places.push(parts.len());
                }
                parts.push(part);
            }
        }
        for (place, literal) in places.into_iter().zip(self.completed(&literals)) {
            parts[place] = literal;
        }
        let union = self.union(&parts);
        self.without_subtypes(union)
    }

    /// A union without what other members say already: `string[] | never[]` is `string[]`.
    fn without_subtypes(&mut self, union: TypeId) -> TypeId {
        let mut left = self.parts_of(union);
        if left.len() < 2 || left.len() > MOST_REDUCED {
            return union;
        }
        let all = left.len();
        // Of two that say the same, what has a name stays.
        let (written, named): (Vec<TypeId>, Vec<TypeId>) =
            left.iter().rev().partition(|&&it| self.is_object_literal(it));
        for source in written.into_iter().chain(named) {
            let is_said = !self.is_simple(source)
                && left.iter().any(|&target| {
                    target != source
                        && !self.are_told_apart(source, target)
                        && self.is_related_to(source, target, Relation::StrictSubtype)
                });
            if is_said {
                left.retain(|&it| it != source);
            }
        }
        if left.len() == all { union } else { self.union(&left) }
    }

    /// Whether one of them is written as an object that has no more than is written, and the other has more; or they are
    /// classes, which are themselves whatever they have.
    fn are_told_apart(&mut self, source: TypeId, target: TypeId) -> bool {
        if let (TypeKind::Reference { symbol: a, .. }, TypeKind::Reference { symbol: b, .. }) =
            (self.kind(source), self.kind(target))
        {
            return a != b && [a, b].iter().all(|&it| self.symbols.declares(it) == Declares::Class);
        }
        let is_whole =
            self.is_object_literal(source) || self.is_object_literal(target) && !self.is_empty_object(target);
        is_whole && {
            let (from, to) = (self.members(source), self.members(target));
            to.index_infos.is_empty() && from.properties.keys().any(|name| !to.properties.contains_key(name))
        }
    }

    pub(super) fn is_object_literal(&mut self, ty: TypeId) -> bool {
        matches!(self.kind(ty), TypeKind::Synthetic(members) if members.0.is_literal)
    }

    /// Types in the same order, of which each object literal has what another has, as what it lacks.
    fn completed(&mut self, types: &[TypeId]) -> Vec<TypeId> {
        let literals: Vec<usize> = (0..types.len()).filter(|&at| self.is_object_literal(types[at])).collect();
        let mut names: IndexMap<Atom, Vec<Option<TypeId>>, FxBuildHasher> = IndexMap::default();
        for (row, &at) in literals.iter().enumerate() {
            for (name, &property) in &self.members(types[at]).properties {
                let ty = self.type_of(property);
                let column = names.entry(name.clone()).or_default();
                column.resize(row, None);
                column.push(Some(ty));
            }
        }
        if literals.len() < 2 || names.len() * literals.len() > MAX_ADDED {
            return types.to_vec();
        }
        for column in names.values_mut() {
            let present: Vec<TypeId> = column.iter().copied().flatten().collect();
            let mut completed = self.completed(&present).into_iter();
            column.iter_mut().flatten().for_each(|ty| *ty = completed.next().unwrap_or(*ty));
        }
        let mut known: FxHashMap<Vec<Part>, TypeId> = FxHashMap::default();
        let mut all = types.to_vec();
        for (row, at) in literals.into_iter().enumerate() {
            let part = |column: &Vec<Option<TypeId>>| column.get(row).copied().flatten().map_or(Part::Lacks, Part::Has);
            let parts: Vec<Part> = names.values().map(part).collect();
            all[at] = match known.get(&parts) {
                Some(&same) => same,
                None => {
                    let completed = self.completed_literal(types[at], names.keys().zip(&parts));
                    known.insert(parts, completed);
                    completed
                }
            };
        }
        all
    }

    fn completed_literal<'p>(&mut self, of: TypeId, parts: impl Iterator<Item = (&'p Atom, &'p Part)>) -> TypeId {
        let mut members = (*self.members(of)).clone();
        for (name, part) in parts {
            match (part, members.properties.get(name).copied()) {
                (Part::Has(ty), Some(property)) => {
                    let completed = self.derived_property(property, PropertySource::Type(*ty));
                    members.properties.insert(name.clone(), completed);
                }
                (Part::Has(_) | Part::Lacks, _) => {
                    let missing = self.synthetic_property(name.clone(), PropertySource::Type(TypeId::NEVER));
                    self.property_mut(missing).is_optional = true;
                    members.properties.insert(name.clone(), missing);
                }
            }
        }
        self.synthetic(Members { is_literal: true, ..members }, None)
    }
}

/// Whether the objects in a value are written there, and are not what something else is known to be.
fn is_fresh(value: &Expression) -> bool {
    if let ExpressionKind::Conditional { branches: parts, .. } | ExpressionKind::Logical { operands: parts, .. } =
        &value.kind
    {
        return parts.iter().any(is_fresh);
    }
    if let ExpressionKind::Satisfies { expression: inner, .. } | ExpressionKind::Await(inner) = &value.kind {
        return is_fresh(inner);
    }
    matches!(value.kind, ExpressionKind::Object(_))
}
