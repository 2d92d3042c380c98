//! Inference from what objects have: their properties, index signatures and signatures.

use super::{
    TypeId, Types,
    infer::Inferences,
    kind::TypeKind,
    nesting::{DEEPEST, MOST_GROWN_INFERRED},
    unmapped::Template,
};
use crate::syntax::MappedModifier;

impl Types<'_> {
    /// Looks into two objects, but not on and on into those that grow.
    pub(super) fn infer_from_object(&mut self, inferences: &mut Inferences, source: TypeId, target: TypeId) {
        if inferences.inside.depth() >= DEEPEST {
            return;
        }
        inferences.inside.push(self.pair(source, target));
        if !inferences.inside.is_growing(MOST_GROWN_INFERRED) {
            self.infer_from_parts(inferences, source, target);
        }
        inferences.inside.pop();
    }

    /// A mapped type has something to say by its keys and its template; other objects are looked into.
    fn infer_from_parts(&mut self, inferences: &mut Inferences, source: TypeId, target: TypeId) {
        if let TypeKind::Mapped(at, _) = self.kind(target)
            && let Some(of) = self.homomorphic_variable(at)
            && let Some((key, template)) = self.homomorphic_inference_parts(target, of)
            && let TypeKind::IndexedAccess { object, .. } = self.kind(key)
            && let Some(position) = inferences.position(object)
        {
            // What the mapped type makes optional need not have been.
            let is_required = at.node.optional == Some(MappedModifier::Add);
            return self.infer_to_homomorphic(inferences, source, position, Template { key, template, is_required });
        }
        if let TypeKind::Mapped(..) = self.kind(target)
            && let Some((constraint, template)) = self.mapped_inference_parts(target)
            && (inferences.position(constraint).is_some() || self.is_generic(constraint))
        {
            // The keys of what is not a parameter itself say nothing of those in it.
            if let TypeKind::Keyof(of) = self.kind(constraint)
                && inferences.position(of).is_none()
            {
                return;
            }
            return self.infer_to_mapped(inferences, source, constraint, template);
        }
        self.infer_from_members(inferences, source, target);
    }

    fn infer_from_members(&mut self, inferences: &mut Inferences, source: TypeId, target: TypeId) {
        let from = self.apparent(source);
        let (from, to) = (self.members(from), self.members(target));
        for (name, &to) in &to.properties {
            if let Some(&from) = from.properties.get(name) {
                let (from, to) = (self.type_of(from), self.type_of(to));
                self.infer_from(inferences, from, to);
            }
        }
        for info in &to.index_infos {
            let values: Vec<TypeId> =
                from.index_infos.iter().filter(|it| it.key == info.key).map(|it| it.value).collect();
            let mut each = values;
            if each.is_empty() && info.key == TypeId::STRING {
                let properties: Vec<_> = from.properties.values().copied().collect();
                each = properties.into_iter().map(|property| self.type_of(property)).collect();
            }
            if !each.is_empty() {
                let (value, wanted) = (self.union(&each), self.force(info.value));
                self.infer_from(inferences, value, wanted);
            }
        }
        for (from, to) in [(&from.calls, &to.calls), (&from.constructs, &to.constructs)] {
            // Overloads belong together from the last on, which is the one that stands for all.
            let pairs = from.len().min(to.len());
            for (from, to) in from[from.len() - pairs..].iter().zip(&to[to.len() - pairs..]) {
                let (taken, wanted) = (self.parameters_tuple(from), self.parameters_tuple(to));
                inferences.is_contra = !inferences.is_contra;
                if let (Some(this), Some(wanted)) = (self.this_of(from), self.this_of(to)) {
                    self.infer_from(inferences, this, wanted);
                }
                self.infer_from(inferences, taken, wanted);
                inferences.is_contra = !inferences.is_contra;
                let predicates = self.predicate_of(to).and_then(|wanted| Some((self.predicate_of(from)?, wanted)));
                let (returned, wanted) = match predicates {
                    Some((said, wanted)) if said.is_about_same(&wanted) => (said.ty, wanted.ty),
                    Some(_) | None => (self.return_type(from), self.return_type(to)),
                };
                self.infer_from(inferences, returned, wanted);
            }
        }
    }

    /// `{ [K in C]: T }`: the keys are for `C`, the types of the properties for `T`.
    fn infer_to_mapped(&mut self, inferences: &mut Inferences, source: TypeId, constraint: TypeId, template: TypeId) {
        let keys = self.keyof(source);
        self.infer_from(inferences, keys, constraint);
        let members = self.members(source);
        let mut values: Vec<TypeId> = Vec::new();
        for &property in members.properties.values() {
            values.push(self.type_of(property));
        }
        values.extend(members.index_infos.iter().map(|info| info.value));
        if !values.is_empty() {
            let value = self.union(&values);
            self.infer_from(inferences, value, template);
        }
    }
}
