//! Intersections of objects that no value is in, since they disagree on a property.

use std::rc::Rc;

use super::{PropertyId, TypeId, Types, kind::TypeKind, property::PropertySource};
use crate::syntax::{TypeNode, TypeNodeKind};

impl Types<'_> {
    /// Whether an intersection of objects has no value, since they disagree on a property that tells them apart.
    pub(super) fn is_reduced_to_never(&mut self, ty: TypeId) -> bool {
        let TypeKind::Intersection(parts) = self.raw(ty) else { return false };
        if let Some(&known) = self.reduced.get(ty) {
            return known;
        }
        let parts = parts.clone();
        if parts.iter().any(|&part| self.is_generic(part)) {
            return false;
        }
        // While the properties are looked at, the type is what it seems to be.
        self.reduced.insert(ty, false);
        let is_never = if parts.iter().filter(|&&part| self.may_have_properties(part)).count() > 1 {
            self.is_torn_apart(ty, &parts)
        } else {
            Some(false)
        };
        self.reduced.replace(ty, is_never);
        is_never.unwrap_or(false)
    }

    /// Whether the parts of an intersection disagree on a property; nothing while that is not to be known.
    fn is_torn_apart(&mut self, ty: TypeId, parts: &[TypeId]) -> Option<bool> {
        // Index signatures have their types with the members.
        let is_later = |types: &mut Self, part| types.template_needs_alias_at_hand(part) && types.has_index_keys(part);
        if self.is_evaluating() && parts.iter().any(|&part| is_later(self, part)) {
            return None;
        }
        let mut shared: Vec<Rc<[PropertyId]>> = Vec::new();
        let members = self.members(ty);
        for &property in members.properties.values() {
            if let PropertySource::Intersection(each) = &self.data(property).source {
                shared.push(each.clone());
            }
        }
        let mut is_known = true;
        for each in shared {
            if self.is_evaluating() && each.iter().any(|&property| self.needs_alias_at_hand(property)) {
                is_known = false;
            } else if self.disagree(&each) {
                return Some(true);
            }
        }
        is_known.then_some(false)
    }

    /// The types that the parts of an intersection give a property. One that may be absent in a part may be
    /// `undefined` there, which matters where another part requires it: `a?: A` and `a: undefined` are `undefined`.
    pub(super) fn intersected_types(&mut self, each: &[PropertyId]) -> Vec<TypeId> {
        let is_optional: Vec<bool> = each.iter().map(|&it| self.property(it).is_optional).collect();
        let is_required = is_optional.contains(&false);
        let mut types = Vec::with_capacity(each.len());
        for (&property, is_optional) in each.iter().zip(is_optional) {
            let ty = self.type_of(property);
            types.push(match (is_required, is_optional) {
                (true, true) => self.union(&[ty, TypeId::UNDEFINED]),
                (true, false) => ty,
                // What may be absent in all of them is the same with `undefined` and without.
                (false, _) if ty == TypeId::UNDEFINED => ty,
                (false, _) => self.without_undefined(ty),
            });
        }
        types
    }

    /// Whether required properties are literals of which no value is in all. What is `never` by itself tells nothing apart.
    fn disagree(&mut self, each: &[PropertyId]) -> bool {
        if each.iter().all(|&it| self.property(it).is_optional) {
            return false;
        }
        let is_literal = each.iter().any(|&property| {
            self.may_be_literal(property) && {
                let ty = self.type_of(property);
                self.parts_of(ty).iter().all(|&part| self.is_unit(part))
            }
        });
        if !is_literal {
            return false;
        }
        let types = self.intersected_types(each);
        types.iter().all(|&ty| !self.is_generic(ty) && !self.is_never(ty)) && {
            let both = self.intersection(&types);
            self.is_never(both)
        }
    }

    /// Whether the type of a property may be literals, as far as can be said without evaluating it: of what is written
    /// as an object or a list it is known.
    fn may_be_literal(&self, property: PropertyId) -> bool {
        match &self.data(property).source {
            PropertySource::Annotation(Some(node)) | PropertySource::Setter(Some(node)) => may_say_literal(node),
            PropertySource::Getter(signature) => signature.return_type.as_ref().is_none_or(may_say_literal),
            PropertySource::Instantiated { property, .. } => self.may_be_literal(*property),
            PropertySource::Methods(_) | PropertySource::Annotation(None) | PropertySource::Setter(None) => false,
            PropertySource::Type(_)
            | PropertySource::Initializer { .. }
            | PropertySource::Mapped { .. }
            | PropertySource::Union(_)
            | PropertySource::Intersection(_) => true,
        }
    }
}

/// Whether a type may be literals as it is written.
fn may_say_literal(node: &TypeNode) -> bool {
    !matches!(
        node.kind,
        TypeNodeKind::Array(_)
            | TypeNodeKind::Tuple(_)
            | TypeNodeKind::Readonly(_)
            | TypeNodeKind::TypeLiteral(_)
            | TypeNodeKind::Function(_)
            | TypeNodeKind::Constructor(_)
    )
}
