//! Inference through types that are made of others: to the branches of a conditional type, and back through a mapped one.

use super::{
    IndexInfo, TypeId, Types,
    infer::{Inferences, Weight},
    kind::{Element, TypeKind},
    members::Members,
    property::PropertySource,
};

/// How far mapped types and conditional types may lead to one another in what is inferred to.
const MAX_DERIVED: u32 = 20;

/// What a mapped type makes of a property.
#[derive(Clone, Copy)]
pub(super) struct Template {
    /// `T[K]`
    pub(super) key: TypeId,
    pub(super) template: TypeId,
    pub(super) is_required: bool,
}

impl<'a> Types<'a> {
    /// A conditional type that is open may come to either of its branches.
    pub(super) fn infer_to_branches(&mut self, inferences: &mut Inferences, source: TypeId, target: TypeId) {
        if inferences.derived >= MAX_DERIVED {
            return;
        }
        inferences.derived += 1;
        let branches = self.branches(target);
        for branch in branches {
            let weight = inferences.weight;
            if inferences.position(branch).is_some() {
                inferences.weight = weight.max(Weight::Branch);
            }
            self.infer_from(inferences, source, branch);
            inferences.weight = weight;
        }
        inferences.derived -= 1;
    }

    /// `{ [K in keyof T]: … }`: a `T` of whose properties the mapped type would make those that are there.
    pub(super) fn infer_to_homomorphic(
        &mut self,
        inferences: &mut Inferences,
        source: TypeId,
        position: usize,
        made: Template,
    ) {
        if inferences.derived >= MAX_DERIVED {
            return;
        }
        let derived = inferences.derived + 1;
        let unmapped = if let TypeKind::Tuple { elements, is_readonly } = self.kind(source) {
            let mut unmapped = Vec::with_capacity(elements.len());
            for element in elements.iter() {
                let ty = self.unmapped(element.ty, made, derived);
                unmapped.push(Element { ty, ..element.clone() });
            }
            self.tuple(unmapped, is_readonly, None)
        } else if let Some(element) = self.array_element(source) {
            let element = self.unmapped(element, made, derived);
            self.array_of(element)
        } else if self.is_object_like(source) {
            self.unmapped_object(source, made, derived)
        } else {
            return;
        };
        let found = if inferences.is_contra { &mut inferences.contra } else { &mut inferences.found };
        found[position].add(unmapped, Weight::Mapped);
    }

    fn unmapped_object(&mut self, source: TypeId, made: Template, derived: u32) -> TypeId {
        let from = self.members(source);
        let mut members = Members::default();
        for (name, &property) in &from.properties {
            let ty = self.type_of(property);
            let ty = self.unmapped(ty, made, derived);
            let unmapped = self.changed_property(property, PropertySource::Type(ty), |public| {
                public.is_optional &= !made.is_required;
            });
            members.properties.insert(name.clone(), unmapped);
        }
        for info in &from.index_infos {
            let value = self.unmapped(info.value, made, derived);
            members.index_infos.push(IndexInfo { value, ..info.clone() });
        }
        self.synthetic(members, None)
    }

    /// What a property is of which a template makes what is there.
    fn unmapped(&mut self, source: TypeId, made: Template, derived: u32) -> TypeId {
        let key = (source, made.key, made.template);
        if let Some(&known) = self.unmapped.get(&key) {
            return known;
        }
        self.unmapped.insert(key, TypeId::UNKNOWN);
        let mut inferences = Inferences::new(vec![made.key]);
        inferences.derived = derived;
        self.infer_from(&mut inferences, source, made.template);
        let candidates = std::mem::take(&mut inferences.found[0].candidates);
        let found = if candidates.is_empty() { TypeId::UNKNOWN } else { self.union(&candidates) };
        self.unmapped.insert(key, found);
        found
    }
}
