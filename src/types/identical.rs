//! Identity: whether two types are the same in every respect, which is more than that each fits the other. `any` is not
//! `unknown`, `{ a?: 1 }` not `{ a: 1 | undefined }`, and `readonly` counts.

use std::rc::Rc;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::{
    PropertyId, TypeId, Types,
    kind::{At, Element, TypeKind, TypeList},
    members::Members,
    nesting::{DEEPEST, MOST_GROWN, Nesting},
};
use crate::syntax::ConditionalType;

/// What is being compared.
#[derive(Default)]
struct Assumed {
    /// The pairs that are assumed to be the same, in the order in which they were come by: a recursive type is if nothing
    /// speaks against it.
    pairs: IndexSet<(TypeId, TypeId), FxBuildHasher>,
    nesting: Nesting,
}

impl<'a> Types<'a> {
    /// Whether two conditional types that are not decided will be decided alike, with the first fitting the second.
    pub(super) fn relate_conditionals(
        &mut self,
        (a, from): (At<'a, ConditionalType>, &TypeList),
        (b, to): (At<'a, ConditionalType>, &TypeList),
    ) -> bool {
        let (from, to) = (self.captured_mapper(a.file, a.id, from), self.captured_mapper(b.file, b.id, to));
        let is_distributive = |types: &mut Self, at: At<'a, ConditionalType>| {
            let check = types.node_type(&at.node.check);
            matches!(types.raw(check), TypeKind::Parameter(_))
        };
        if is_distributive(self, a) != is_distributive(self, b) {
            return false;
        }
        let pairs = [
            (&a.node.check, &b.node.check),
            (&a.node.extends, &b.node.extends),
            (&a.node.true_type, &b.node.true_type),
            (&a.node.false_type, &b.node.false_type),
        ];
        pairs.into_iter().enumerate().all(|(position, (own, wanted))| {
            let (own, wanted) = (self.node_type(own), self.node_type(wanted));
            let (own, wanted) = (self.instantiate(own, &from), self.instantiate(wanted, &to));
            // The condition has to be the same; the branches only have to fit.
            if position < 2 { self.is_identical_to(own, wanted) } else { self.is_assignable_to(own, wanted) }
        })
    }

    /// Whether two types have the same values, read as objects: an intersection counts as what it comes to.
    pub(crate) fn are_alike(&mut self, a: TypeId, b: TypeId) -> bool {
        let mut assumed = Assumed::default();
        if self.identical(a, b, &mut assumed) {
            return true;
        }
        let (a, b) = (self.force(a), self.force(b));
        self.is_written_out(a) && self.is_written_out(b) && {
            let (from, to) = (self.members(a), self.members(b));
            self.identical_members(&from, &to, &mut Assumed::default())
        }
    }

    /// Whether two types are the same.
    fn is_identical_to(&mut self, a: TypeId, b: TypeId) -> bool {
        self.identical(a, b, &mut Assumed::default())
    }

    fn identical(&mut self, a: TypeId, b: TypeId, assumed: &mut Assumed) -> bool {
        let (a, b) = (self.force(a), self.force(b));
        if self.base(a) == self.base(b) {
            return true;
        }
        if let Some(&known) = self.identities.get(&(a, b)) {
            return known;
        }
        if assumed.nesting.depth() >= DEEPEST || !assumed.pairs.insert((a, b)) {
            return true;
        }
        let first = assumed.pairs.len() - 1;
        assumed.nesting.push(self.pair(a, b));
        let are_same = assumed.nesting.is_growing(MOST_GROWN) || self.have_same_parts(a, b, assumed);
        assumed.nesting.pop();
        if !are_same {
            // What was found on the way may have relied on it; that it is not so, is so whatever was assumed.
            assumed.pairs.truncate(first);
            self.identities.insert((a, b), false);
        } else if first == 0 {
            self.identities.extend(assumed.pairs.drain(..).map(|pair| (pair, true)));
        }
        are_same
    }

    fn have_same_parts(&mut self, a: TypeId, b: TypeId, assumed: &mut Assumed) -> bool {
        match (self.kind(a), self.kind(b)) {
            (TypeKind::Union { members: from, .. }, TypeKind::Union { members: to, .. }) => {
                from.len() == to.len() && {
                    let sorted = self.sorted_union(b);
                    from.iter().all(|&one| {
                        sorted.literals.contains(&self.base(one))
                            || sorted.others.iter().any(|&other| self.identical(one, other, assumed))
                    })
                }
            }
            (TypeKind::Intersection(from), TypeKind::Intersection(to)) => {
                from.len() == to.len()
                    && from.iter().all(|&one| to.iter().any(|&other| self.identical(one, other, assumed)))
            }
            (TypeKind::Reference { symbol: a, arguments: from }, TypeKind::Reference { symbol: b, arguments: to })
                if a == b =>
            {
                self.identical_each(&from, &to, assumed)
            }
            (TypeKind::Keyof(a), TypeKind::Keyof(b)) => self.identical(a, b, assumed),
            (TypeKind::IndexedAccess { object: a, index: i }, TypeKind::IndexedAccess { object: b, index: j }) => {
                self.identical(a, b, assumed) && self.identical(i, j, assumed)
            }
            (TypeKind::Template { texts: a, types: from }, TypeKind::Template { texts: b, types: to }) => {
                a == b && self.identical_each(&from, &to, assumed)
            }
            (TypeKind::StringMapping { name: a, ty: from }, TypeKind::StringMapping { name: b, ty: to }) => {
                a == b && self.identical(from, to, assumed)
            }
            (
                TypeKind::Tuple { elements: from, is_readonly },
                TypeKind::Tuple { elements: to, is_readonly: is_other_readonly },
            ) => is_readonly == is_other_readonly && self.identical_elements(&from, &to, assumed),
            // An interface and an object type with the same members are the same.
            _ if self.has_plain_members(a) && self.has_plain_members(b) => {
                let (from, to) = (self.members(a), self.members(b));
                self.identical_members(&from, &to, assumed)
            }
            // What has neither parts nor members is the same by its id alone, which it is not.
            _ => false,
        }
    }

    fn identical_each(&mut self, from: &[TypeId], to: &[TypeId], assumed: &mut Assumed) -> bool {
        from.len() == to.len() && from.iter().zip(to).all(|(&a, &b)| self.identical(a, b, assumed))
    }

    fn identical_elements(&mut self, from: &Rc<[Element]>, to: &Rc<[Element]>, assumed: &mut Assumed) -> bool {
        from.len() == to.len()
            && from.iter().zip(to.iter()).all(|(a, b)| a.arity == b.arity && self.identical(a.ty, b.ty, assumed))
    }

    /// Whether all that an object is, is in its members, be it an intersection or not.
    fn is_written_out(&mut self, ty: TypeId) -> bool {
        if let TypeKind::Intersection(parts) = self.kind(ty) {
            return parts.iter().all(|&part| self.has_plain_members(part));
        }
        self.has_plain_members(ty)
    }

    /// The same of what is no intersection: a list has more to it, and a mapped type may be known by its parts only.
    fn has_plain_members(&mut self, ty: TypeId) -> bool {
        let ty = self.force(ty);
        match self.raw(ty) {
            TypeKind::ObjectLiteral(..) | TypeKind::Function { .. } | TypeKind::Synthetic(_) | TypeKind::Value(_) => {
                true
            }
            TypeKind::Reference { .. } => self.array_element(ty).is_none(),
            TypeKind::Mapped(..) => !self.is_generic_mapped(ty),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Union { .. }
            | TypeKind::Intersection(_)
            | TypeKind::Tuple { .. }
            | TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. } => false,
        }
    }

    fn identical_members(&mut self, from: &Members<'a>, to: &Members<'a>, assumed: &mut Assumed) -> bool {
        let are_as_many = from.properties.len() == to.properties.len()
            && from.index_infos.len() == to.index_infos.len()
            && from.calls.len() == to.calls.len()
            && from.constructs.len() == to.constructs.len();
        are_as_many
            && from.properties.iter().all(|(name, &own)| {
                to.properties.get(name).is_some_and(|&other| self.identical_properties(own, other, assumed))
            })
            && from.index_infos.iter().all(|own| {
                let other = to.index_infos.iter().find(|other| other.key == own.key);
                other.is_some_and(|other| self.identical(own.value, other.value, assumed))
            })
            && [(&from.calls, &to.calls), (&from.constructs, &to.constructs)].into_iter().all(|(from, to)| {
                from.iter().zip(to.iter()).all(|(own, other)| {
                    let (returned, expected) = self.return_types(own, other);
                    let (takes, given) = (self.parameters_tuple(own), self.parameters_tuple(other));
                    self.identical(returned, expected, assumed) && self.identical(takes, given, assumed)
                })
            })
    }

    fn identical_properties(&mut self, own: PropertyId, other: PropertyId, assumed: &mut Assumed) -> bool {
        let (a, b) = (self.property(own), self.property(other));
        if a.is_optional != b.is_optional || a.is_readonly != b.is_readonly {
            return false;
        }
        let (a, b) = (self.type_of(own), self.type_of(other));
        self.identical(a, b, assumed)
    }
}
