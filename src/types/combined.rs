//! The members of types that are put together: unions, intersections, tuples.

use std::rc::Rc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::{
    IndexInfo, Property, PropertyId, TypeId, Types,
    kind::{ElementArity, TypeKind},
    members::{Members, inherit},
    property::PropertySource,
};
use crate::syntax::Atom;

impl<'a> Types<'a> {
    pub(super) fn union_members(&mut self, parts: &[TypeId]) -> Members<'a> {
        let all: Vec<Rc<Members<'a>>> = parts
            .iter()
            .map(|&part| {
                let part = self.apparent(part);
                self.members(part)
            })
            .collect();
        let Some((first, rest)) = all.split_first() else { return Members::default() };
        let mut members = Members::default();
        for (name, &property) in &first.properties {
            let others: Option<Vec<PropertyId>> =
                rest.iter().map(|members| members.properties.get(name).copied()).collect();
            let Some(others) = others else { continue };
            let each: Rc<[PropertyId]> = std::iter::once(property).chain(others).collect();
            let is_optional = each.iter().any(|&it| self.property(it).is_optional);
            let union = self.derived_property(property, PropertySource::Union(each));
            if self.property(union).is_optional != is_optional {
                self.property_mut(union).is_optional = is_optional;
            }
            members.properties.insert(name.clone(), union);
        }
        for info in &first.index_infos {
            let others: Option<Vec<TypeId>> = rest
                .iter()
                .map(|members| members.index_infos.iter().find(|other| other.key == info.key).map(|other| other.value))
                .collect();
            if let Some(others) = others {
                let each: Vec<TypeId> = std::iter::once(info.value).chain(others).collect();
                let value = self.union(&each);
                members.index_infos.push(IndexInfo { value, ..info.clone() });
            }
        }
        members
    }

    /// The members of all parts; what they say of `this` is of the whole, so that a part may ask for what another has:
    /// `(Identity & { argument: string })["result"]`.
    pub(super) fn intersection_members(&mut self, parts: &[TypeId], whole: TypeId) -> Members<'a> {
        let mut merged = Members::default();
        let mut shared: IndexMap<Atom, Vec<PropertyId>, FxBuildHasher> = IndexMap::default();
        let all: Vec<Rc<Members<'a>>> = parts
            .iter()
            .map(|&part| {
                let part = self.apparent(part);
                self.members_with_this(part, whole)
            })
            .collect();
        merged.constructs = self.mixed_constructors(&all);
        for members in all {
            for (name, &property) in &members.properties {
                shared.entry(name.clone()).or_default().push(property);
            }
            for info in &members.index_infos {
                match merged.index_infos.iter().position(|known| known.key == info.key) {
                    Some(known) => {
                        let both = [merged.index_infos[known].value, info.value];
                        merged.index_infos[known].value = self.intersection(&both);
                    }
                    None => merged.index_infos.push(info.clone()),
                }
            }
            merged.calls.extend(members.calls.iter().cloned());
        }
        for (name, each) in shared {
            let property = match each[..] {
                [only] => only,
                _ => self.intersect_properties(each),
            };
            merged.properties.insert(name, property);
        }
        merged
    }

    fn intersect_properties(&mut self, each: Vec<PropertyId>) -> PropertyId {
        let all: Vec<Property<'a>> = each.iter().map(|&id| self.property(id).clone()).collect();
        let first = each[0];
        self.changed_property(first, PropertySource::Intersection(each.into()), |property| {
            property.is_optional = all.iter().all(|it| it.is_optional);
            property.is_readonly = all.iter().all(|it| it.is_readonly);
            property.is_method = all.iter().all(|it| it.is_method);
            property.is_inherent = all.iter().all(|it| it.is_inherent);
            property.docs = Vec::new();
            for doc in all.iter().flat_map(|it| &it.docs) {
                if !property.docs.contains(doc) {
                    property.docs.push(doc);
                }
            }
        })
    }

    pub(super) fn tuple_members(&mut self, ty: TypeId) -> Members<'a> {
        let mut members = Members::default();
        let TypeKind::Tuple { elements, is_readonly } = self.kind(ty) else { return members };
        for (position, element) in elements.iter().enumerate() {
            if !matches!(element.arity, ElementArity::Required | ElementArity::Optional) {
                break;
            }
            let name: Atom = position.to_string().into();
            let property = self.synthetic_property(name.clone(), PropertySource::Type(element.ty));
            self.property_mut(property).is_optional = element.arity == ElementArity::Optional;
            members.properties.insert(name, property);
        }
        let length = self.tuple_length(&elements);
        let property = self.synthetic_property("length".into(), PropertySource::Type(length));
        members.properties.insert("length".into(), property);
        let each: Vec<_> = elements.iter().map(|element| self.with_absence(element)).collect();
        let array = self.tuple_as_array(&each);
        let array = if is_readonly { self.readonly(array) } else { array };
        inherit(&mut members, &self.members(array));
        members
    }
}
