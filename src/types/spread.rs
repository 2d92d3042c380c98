//! `{ ...value }`: what an object has of another that is spread in it.

use super::{PropertyId, TypeId, Types, kind::TypeKind, members::Members, property::PropertySource};
use crate::symbols::{DeclarationKind, Declares};

/// Of so many objects that a value may be, each makes one of its own.
const MOST: usize = 16;

impl<'a> Types<'a> {
    /// The members of objects, each with those of what is spread in it behind its own. Nothing is in what is no object, as
    /// in the `false` of `...(is && { a: 1 })`: what is in the others need not be there then.
    pub(super) fn with_spread(&mut self, all: Vec<Members<'a>>, spread: TypeId) -> Vec<Members<'a>> {
        let parts = self.parts_of(spread);
        let objects: Vec<TypeId> = parts.iter().copied().filter(|&part| self.is_object_like(part)).collect();
        let may_be_nothing = objects.len() < parts.len();
        let objects = if all.len() * objects.len() > MOST { vec![spread] } else { objects };
        if objects.is_empty() {
            return all;
        }
        let mut spreads = Vec::with_capacity(all.len() * objects.len());
        for own in &all {
            for &object in &objects {
                let mut members = own.clone();
                let object = self.apparent(object);
                let is_instance = self.is_instance(object);
                for (name, &property) in &self.members(object).properties {
                    if is_instance && self.is_of_prototype(property) {
                        continue;
                    }
                    let known = members.properties.get(name).copied();
                    let merged = self.spread_property(known, property, may_be_nothing);
                    members.properties.insert(name.clone(), merged);
                }
                spreads.push(members);
            }
        }
        spreads
    }

    /// Whether it is `this`. To the compiler its spread stands beside the rest as that of any type parameter does, so that
    /// nothing has what `{ ...this, password: undefined }` has; a value has all that its class has.
    pub(super) fn is_this(&self, ty: TypeId) -> bool {
        let TypeKind::Parameter(symbol) = *self.raw(ty) else { return false };
        matches!(self.symbols.symbol(symbol).declarations[0].kind, DeclarationKind::This(_))
    }

    /// Whether it is an instance of a class, which has of its own what is no method and no accessor.
    fn is_instance(&self, ty: TypeId) -> bool {
        matches!(*self.raw(ty), TypeKind::Reference { symbol, .. } if self.symbols.declares(symbol) == Declares::Class)
    }

    fn is_of_prototype(&self, mut property: PropertyId) -> bool {
        while let PropertySource::Instantiated { property: of, .. } = self.data(property).source {
            property = of;
        }
        matches!(
            self.data(property).source,
            PropertySource::Methods(_) | PropertySource::Getter(_) | PropertySource::Setter(_)
        )
    }

    /// A property as a copy of an object has it.
    fn writable(&mut self, property: PropertyId) -> PropertyId {
        if !self.property(property).is_readonly {
            return property;
        }
        let ty = self.property_type(property);
        self.changed_property(property, PropertySource::Type(ty), |property| property.is_readonly = false)
    }

    /// A property that is spread in an object, which may have it already.
    fn spread_property(&mut self, own: Option<PropertyId>, spread: PropertyId, may_be_nothing: bool) -> PropertyId {
        if !may_be_nothing && (own.is_none() || !self.property(spread).is_optional) {
            return self.writable(spread);
        }
        let ty = self.property_type(spread);
        let Some(own) = own else {
            return self.changed_property(spread, PropertySource::Type(ty), |property| property.is_optional = true);
        };
        let either = [self.type_of(own), ty];
        let either = self.union(&either);
        self.derived_property(own, PropertySource::Type(either))
    }
}
