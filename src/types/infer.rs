//! Inference: what the `infer` parameters of a conditional type stand for.

use rustc_hash::FxHashSet;

use super::{
    TypeId, Types,
    kind::{Intrinsic, Mapper, TypeKind, TypeList},
    nesting::Nesting,
};
use crate::{
    symbols::InferredPlace,
    syntax::{TypeNode, TypeNodeKind},
};

/// How much a candidate says: what is said by a better one is not asked of others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    #[default]
    Direct,
    /// It is all that there is, of which others say more.
    Naked,
    /// It is a whole branch of a conditional type.
    Branch,
    /// It was made of what a mapped type makes of it.
    Mapped,
}

/// What was found for a parameter.
#[derive(Default)]
pub(super) struct Found {
    weight: Weight,
    pub(super) candidates: Vec<TypeId>,
}

impl Found {
    pub(super) fn add(&mut self, candidate: TypeId, weight: Weight) {
        if !self.candidates.is_empty() && weight > self.weight {
            return;
        }
        if weight < self.weight {
            self.candidates.clear();
        }
        self.weight = weight;
        if !self.candidates.contains(&candidate) {
            self.candidates.push(candidate);
        }
    }
}

/// What was found for each parameter.
pub(super) struct Inferences {
    parameters: Vec<TypeId>,
    /// What says nothing, nor does what it is in: it is not known yet.
    unsaid: TypeList,
    pub(super) found: Vec<Found>,
    /// From where a function takes it: what it may be at most.
    pub(super) contra: Vec<Found>,
    seen: FxHashSet<(TypeId, TypeId)>,
    /// The objects that are being looked into, source and target, outermost first.
    pub(super) inside: Nesting,
    pub(super) is_contra: bool,
    pub(super) weight: Weight,
    /// How many mapped and conditional types lead to what is looked at.
    pub(super) derived: u32,
}

impl Inferences {
    pub(super) fn new(parameters: Vec<TypeId>) -> Self {
        let none = || parameters.iter().map(|_| Found::default()).collect();
        Self {
            found: none(),
            contra: none(),
            parameters,
            unsaid: TypeList::default(),
            seen: FxHashSet::default(),
            inside: Nesting::default(),
            is_contra: false,
            weight: Weight::Direct,
            derived: 0,
        }
    }

    pub(super) fn position(&self, ty: TypeId) -> Option<usize> {
        self.parameters.iter().position(|&parameter| parameter == ty)
    }

    /// How many candidates there are.
    pub(super) fn count(&self) -> usize {
        self.found.iter().map(|found| found.candidates.len()).sum()
    }
}

impl<'a> Types<'a> {
    /// The mapper, with each of `parameters`, which stand in `places`, standing for what `source` has there in `target`.
    pub(super) fn infer(
        &mut self,
        parameters: &[TypeId],
        places: &[InferredPlace<'a>],
        source: TypeId,
        target: TypeId,
        mapper: &Mapper,
    ) -> Mapper {
        self.infer_by(parameters, (source, target), (mapper, &[]), |types, position, _| {
            places.get(position).map_or(TypeId::UNKNOWN, |&place| types.least(place))
        })
    }

    /// What `source` says of the parameters in `target`, of those that it says something of; `unsaid` says nothing.
    pub(super) fn said_of(
        &mut self,
        parameters: &[TypeId],
        (source, target): (TypeId, TypeId),
        unsaid: &[TypeId],
    ) -> Mapper {
        let inferences = self.inferences(parameters, (source, target), unsaid);
        let mut all = Mapper::default();
        for (position, &parameter) in parameters.iter().enumerate() {
            if let Some(found) = self.found_for(&inferences, position) {
                all = all.with(parameter, found);
            }
        }
        all
    }

    /// The same, of parameters of which `missing` says what they are where nothing is known: by their positions, and by
    /// what those before them are.
    pub(super) fn infer_by(
        &mut self,
        parameters: &[TypeId],
        between: (TypeId, TypeId),
        (mapper, unsaid): (&Mapper, &[TypeId]),
        mut missing: impl FnMut(&mut Self, usize, &Mapper) -> TypeId,
    ) -> Mapper {
        let inferences = self.inferences(parameters, between, unsaid);
        let mut all = mapper.clone();
        for (position, &parameter) in parameters.iter().enumerate() {
            let found = match self.found_for(&inferences, position) {
                Some(found) => found,
                None => missing(self, position, &all),
            };
            let found = self.within_constraint(parameter, found, &all);
            all = all.with(parameter, found);
        }
        all
    }

    fn inferences(
        &mut self,
        parameters: &[TypeId],
        (source, target): (TypeId, TypeId),
        unsaid: &[TypeId],
    ) -> Inferences {
        let mut inferences = Inferences { unsaid: unsaid.into(), ..Inferences::new(parameters.to_vec()) };
        self.infer_from(&mut inferences, source, target);
        inferences
    }

    /// What was found for parameters, each within what it extends.
    pub(super) fn within_constraints(&mut self, found: &Mapper, known: &Mapper) -> Mapper {
        let all = found.0.iter().fold(known.clone(), |all, &(parameter, found)| all.with(parameter, found));
        let mut held = Mapper::default();
        for &(parameter, found) in found.0.iter() {
            held = held.with(parameter, self.within_constraint(parameter, found, &all));
        }
        held
    }

    /// What the candidates for a parameter come to, if there are any.
    fn found_for(&mut self, inferences: &Inferences, position: usize) -> Option<TypeId> {
        match (&inferences.found[position].candidates[..], &inferences.contra[position].candidates[..]) {
            ([], []) => None,
            ([], contra) => Some(self.intersection(contra)),
            (candidates, _) => Some(self.union(candidates)),
        }
    }

    /// What was found for a parameter, or what it extends where it may not be that.
    fn within_constraint(&mut self, parameter: TypeId, found: TypeId, so_far: &Mapper) -> TypeId {
        // What it extends may be said by itself.
        let known = so_far.clone().with(parameter, found);
        let constraint = self.constraint(parameter).map(|constraint| self.instantiate(constraint, &known));
        constraint.filter(|&constraint| !self.is_assignable_to(found, constraint)).unwrap_or(found)
    }

    pub(super) fn infer_from(&mut self, inferences: &mut Inferences, source: TypeId, target: TypeId) {
        if inferences.unsaid.contains(&source) {
            return;
        }
        if let Some(position) = inferences.position(target) {
            if !inferences.unsaid.is_empty() && self.mentions(source, &inferences.unsaid) {
                return;
            }
            let found = if inferences.is_contra { &mut inferences.contra } else { &mut inferences.found };
            found[position].add(source, inferences.weight);
            return;
        }
        // Nothing in it says anything of a parameter.
        if self.is_closed(target) || !inferences.seen.insert((source, target)) {
            return;
        }
        if let (Some((a, from)), Some((b, to))) = (self.alias_of(source).cloned(), self.alias_of(target).cloned())
            && a == b
            && !to.is_empty()
        {
            return self.infer_each(inferences, &from, &to);
        }
        match (self.kind(source), self.kind(target)) {
            (_, TypeKind::Union { members, .. }) => self.infer_to_union(inferences, source, &members),
            (TypeKind::Union { members, .. }, _) => {
                members.iter().for_each(|&member| self.infer_from(inferences, member, target));
            }
            (_, TypeKind::Intersection(parts)) => {
                parts.iter().for_each(|&part| self.infer_from(inferences, source, part));
            }
            (TypeKind::Reference { symbol: a, arguments: from }, TypeKind::Reference { symbol: b, arguments: to })
                if a == b =>
            {
                self.infer_each(inferences, &from, &to)
            }
            (from, TypeKind::Reference { arguments: to, .. }) if self.array_element(target).is_some() => {
                let list =
                    if let TypeKind::Tuple { elements, .. } = from { self.tuple_as_array(&elements) } else { source };
                match self.array_element(list) {
                    // Of a list, what is in it; its methods have nothing to say.
                    Some(element) => self.infer_from(inferences, element, to[0]),
                    None => self.infer_from_object(inferences, source, target),
                }
            }
            (TypeKind::Keyof(from), TypeKind::Keyof(to)) => {
                inferences.is_contra = !inferences.is_contra;
                self.infer_from(inferences, from, to);
                inferences.is_contra = !inferences.is_contra;
            }
            (TypeKind::IndexedAccess { object: a, index: i }, TypeKind::IndexedAccess { object: b, index: j }) => {
                self.infer_each(inferences, &[a, i], &[b, j])
            }
            (_, TypeKind::Template { texts, types }) => {
                self.infer_to_template(inferences, source, &texts, &types);
            }
            (TypeKind::StringMapping { ty: from, .. }, TypeKind::StringMapping { ty: to, .. }) => {
                self.infer_from(inferences, from, to);
            }
            (_, TypeKind::Conditional(..)) => self.infer_to_branches(inferences, source, target),
            (_, TypeKind::Tuple { elements, .. }) => self.infer_to_tuple(inferences, source, &elements),
            // All that is known of `any` is that it is what stands alone.
            (TypeKind::Intrinsic(Intrinsic::Any | Intrinsic::Error), _) => {}
            _ => self.infer_from_object(inferences, source, target),
        }
    }

    pub(super) fn infer_each(&mut self, inferences: &mut Inferences, from: &[TypeId], to: &[TypeId]) {
        from.iter().zip(to).for_each(|(&source, &target)| self.infer_from(inferences, source, target));
    }

    /// What a parameter is by its place alone, where nothing is known of it.
    fn least(&mut self, place: InferredPlace<'a>) -> TypeId {
        match place {
            InferredPlace::Any => TypeId::UNKNOWN,
            InferredPlace::Rest => self.array_of(TypeId::UNKNOWN),
            InferredPlace::Text => TypeId::STRING,
            InferredPlace::Argument(node, position) => {
                self.argument_constraint(node, position).unwrap_or(TypeId::UNKNOWN)
            }
        }
    }

    /// What the argument at a position of a reference to a generic must be, if that does not depend on others.
    fn argument_constraint(&mut self, node: &TypeNode, position: usize) -> Option<TypeId> {
        let TypeNodeKind::TypeReference(reference) = &node.kind else { return None };
        let generic = self.symbols.referenced(node, reference)?;
        let parameter = self.type_parameters(generic).get(position).copied()?;
        self.constraint(parameter).filter(|&constraint| self.is_closed(constraint))
    }

    /// Notes what a parameter extends by its place: `n` of `infer n` in `NumberLiteral<infer n>` what the argument there must.
    pub(super) fn imply_constraint(&mut self, parameter: TypeId, place: InferredPlace<'a>) {
        if let InferredPlace::Argument(node, position) = place
            && !self.implied.contains_key(&parameter)
            && let Some(constraint) = self.argument_constraint(node, position)
        {
            self.implied.insert(parameter, constraint);
        }
    }
}
