//! Objects: structs, their fields, and what may stand in place of a field's value.

use super::{
    context::{DocSlot, Lowerer, Place, Site},
    empty::struct_without_keys,
};
use crate::{
    diagnostics::catalog,
    model::{Field, ItemKind, Name, Newtype, Presence, Struct, Text, Ty},
    options::{OptionalNull, UnknownKeys},
    selector::show_address,
    types::{PropertyId, TypeId},
};

/// What becomes of a property.
enum Lowered {
    Field(Field),
    /// It is no data, or can only be absent.
    Nothing,
    /// It must be there and cannot be.
    Impossible,
}

impl Lowerer<'_, '_> {
    /// An object type as an item: a map when it has nothing but index signatures, else a struct.
    pub(super) fn object(&mut self, ty: TypeId, place: &Place) -> ItemKind {
        if self.has_no_keys(ty) {
            return ItemKind::Struct(struct_without_keys());
        }
        if let Some(map) = self.map_type(ty, place) {
            return ItemKind::Alias(map);
        }
        let address = self.model.item(place.item).address.clone();
        let properties = self.types.properties(ty);
        let mut object = Struct { fields: Vec::with_capacity(properties.len()), ..Struct::default() };
        for id in properties.iter() {
            match self.field(&address, *id, object.fields.len(), place) {
                Lowered::Field(field) => object.fields.push(field),
                Lowered::Nothing => {}
                Lowered::Impossible => {
                    self.report_impossible(*id, &address, &properties, place);
                    return ItemKind::Never;
                }
            }
        }
        object.extra = self.extra(ty, place);
        if object.extra.is_none() {
            match self.user.unknown_keys_of(&address).unwrap_or(self.options.unknown_keys) {
                UnknownKeys::Ignore => {}
                UnknownKeys::Deny => object.deny_unknown_fields = true,
                UnknownKeys::Keep => object.extra = Some(self.kept_keys()),
            }
        }
        ItemKind::Struct(object)
    }

    /// An intersection as an item: of objects a struct, of a primitive and a brand a newtype.
    pub(super) fn intersection(&mut self, ty: TypeId, parts: &[TypeId], place: &Place) -> ItemKind {
        match self.brand(parts) {
            Some(primitive) => ItemKind::Newtype(Newtype { ty: self.reference(primitive, place) }),
            None if parts.iter().any(|part| self.is_any_value(*part)) => ItemKind::Alias(Ty::Value),
            None => self.object(ty, place),
        }
    }

    fn field(&mut self, address: &[Text], id: PropertyId, position: usize, around: &Place) -> Lowered {
        let item = around.item;
        let property = self.types.property(id).clone();
        if !property.is_data() {
            self.left_out += 1;
            return Lowered::Nothing;
        }
        let wire = &*property.name;
        if self.user.excludes_part(address, wire) {
            return Lowered::Nothing;
        }
        let number = self.number_of_property(address, wire, &property.docs);
        let place = Place {
            item,
            segment: property.name.clone(),
            number: number.unwrap_or_else(|| around.number.clone()),
            site: property.span.map_or(Site::Item(item), Site::Source),
            span: property.span.filter(|span| !span.is_builtin()).unwrap_or(around.span),
        };
        let ty = self.types.property_type(id);
        let mut parts = self.parts(ty);
        if !parts.has_values() {
            let may_be_absent = self.types.may_be_absent(id);
            self.left_out += usize::from(parts.no_data);
            return if parts.no_data || may_be_absent { Lowered::Nothing } else { Lowered::Impossible };
        }
        // A function in its place is left out by JSON, as `undefined` is.
        let is_optional = parts.undefined || parts.no_data || self.types.may_be_absent(id);
        let replaced = self.user.replaced_part(address, wire);
        let (ty, null) = match replaced {
            Some(replaced) => (replaced, parts.null),
            None if parts.members.is_empty() => (Ty::Unit, false),
            None => {
                // A named union with `undefined` in it is known by its name as it was written.
                let written = self.types.type_of(id);
                if written != ty && self.alias_around(written).is_some() {
                    parts = self.parts(written);
                }
                parts.undefined = false;
                (self.rest_type(written, &parts, &place), parts.null)
            }
        };
        self.note_number_of_property(address, wire, &ty);
        self.place_part(item, position, property.span);
        let attributes = self.user.part_attributes(address, wire);
        self.document(DocSlot::Part(item, position), property.docs);
        let name = match self.types.member_of_key(id) {
            Some(member) => Name::hinted(property.name, &**member),
            None => Name::wire(property.name),
        };
        let presence = self.presence(is_optional, null);
        Lowered::Field(Field { name, docs: Default::default(), ty, presence, attributes })
    }

    /// Says that an object has no values. The types that it holds can be had all the same.
    fn report_impossible(&mut self, id: PropertyId, address: &[Text], all: &[PropertyId], place: &Place) {
        let mut others = all.iter().copied().filter(|other| *other != id);
        let holder = others.find(|other| {
            let ty = self.types.property_type(*other);
            self.is_nameless_object(ty) && !self.is_map(ty)
        });
        let root = holder.map(|id| format!("{}.*", show_address(address, Some(&self.types.property(id).name))));
        let property = self.types.property(id);
        let span = property.span.filter(|span| !span.is_builtin()).unwrap_or(place.span);
        let found = catalog::lower::never_object(&address.join("."), &property.name, span, root.as_deref());
        self.diagnostics.report(found);
    }

    fn presence(&self, is_optional: bool, null: bool) -> Presence {
        match (is_optional, null, self.options.optional_null) {
            (false, false, _) => Presence::Required,
            (false, true, _) => Presence::Nullable,
            (true, _, OptionalNull::Conflated) => Presence::Lenient,
            (true, false, OptionalNull::Distinct) => Presence::Optional,
            (true, true, OptionalNull::Distinct) => Presence::OptionalNullable,
        }
    }
}
