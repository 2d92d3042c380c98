//! Index signatures: maps, alone or beside properties.

use super::context::{Lowerer, Place, Site};
use crate::{
    model::{DocPart, Docs, Extra, MapKind, Name, NameHint, Text, Ty},
    options::MapType,
    types::{IndexInfo, TypeId, View},
};

impl Lowerer<'_, '_> {
    /// The map that an object type is, when it has index signatures and no properties.
    pub(super) fn map_type(&mut self, ty: TypeId, place: &Place) -> Option<Ty> {
        if !self.is_map(ty) {
            return None;
        }
        if self.has_no_keys(ty) {
            return Some(self.object_without_keys(place));
        }
        let infos = self.data_infos(ty);
        Some(self.map_of(&infos, place, &part_segment(&place.segment, "Value")))
    }

    /// It has index signatures and no properties.
    pub(super) fn is_map(&mut self, ty: TypeId) -> bool {
        !self.data_infos(ty).is_empty() && self.types.properties(ty).is_empty()
    }

    /// It has neither properties nor index signatures: `{}`.
    pub(super) fn is_empty_object(&mut self, ty: TypeId) -> bool {
        self.types.properties(ty).is_empty() && self.types.index_infos(ty).is_empty()
    }

    /// The map for the keys that are no property.
    pub(super) fn extra(&mut self, ty: TypeId, place: &Place) -> Option<Extra> {
        let infos = self.data_infos(ty);
        if infos.is_empty() {
            return None;
        }
        let ty = self.map_of(&infos, place, "Extra");
        Some(Extra { name: Name::hinted("", "extra"), docs: Docs::default(), ty })
    }

    /// The map for the keys that no definition has.
    pub(super) fn kept_keys(&self) -> Extra {
        let parts = [DocPart::Text("Keys that the definitions do not have.".to_owned())].into();
        let docs = Docs { parts, deprecated: None };
        Extra { name: Name::hinted("", "extra"), docs, ty: self.string_map(Ty::Value) }
    }

    /// The index signatures that JSON has something for: not those of symbols, nor of functions.
    pub(super) fn data_infos(&mut self, ty: TypeId) -> Vec<IndexInfo> {
        let infos = self.types.index_infos(ty);
        infos.iter().filter(|info| !self.is_symbol(info.key) && !self.is_no_data(info.value)).cloned().collect()
    }

    fn is_symbol(&mut self, ty: TypeId) -> bool {
        matches!(self.types.view(ty), View::Symbol)
    }

    fn map_of(&mut self, infos: &[IndexInfo], place: &Place, segment: &str) -> Ty {
        // A string signature covers all others: TypeScript sees to it that their values are assignable to its own.
        let string = infos.iter().find(|info| matches!(self.types.view(info.key), View::String));
        let values: Vec<TypeId> = match string {
            Some(info) => vec![info.value],
            None => infos.iter().map(|info| info.value).collect(),
        };
        let value = if let [value] = values[..] { value } else { self.types.union(&values) };
        let value = self.map_value(value, &place.named(segment));
        let key = match string {
            Some(_) => Ty::String,
            None => self.map_key(infos, place),
        };
        Ty::Map { kind: self.map_kind(), key: Box::new(key), value: Box::new(value) }
    }

    /// A value of a map; one that is undefined has no key in JSON.
    fn map_value(&mut self, ty: TypeId, place: &Place) -> Ty {
        let mut parts = self.parts(ty);
        if !parts.undefined || parts.members.is_empty() {
            return self.reference(ty, place);
        }
        parts.undefined = false;
        self.parts_type(ty, &parts, place)
    }

    /// A checked key: of a number, or of a template.
    fn map_key(&mut self, infos: &[IndexInfo], place: &Place) -> Ty {
        let keys: Vec<TypeId> = infos.iter().map(|info| self.unbranded_number(info.key)).collect();
        if let [key] = keys[..]
            && !matches!(self.types.view(key), View::Number)
        {
            // It is the same wherever the signature is inherited to.
            let site = infos[0].span.map_or(place.site, Site::Source);
            return self.reference(key, &Place { site, ..place.named(part_segment(&place.segment, "Key")) });
        }
        self.number_key(&keys, place)
    }

    /// The number that a key is with a brand on it, whose type has no order: `number & { __brand: "Id" }`.
    fn unbranded_number(&mut self, key: TypeId) -> TypeId {
        let View::Intersection(parts) = self.types.view(key) else { return key };
        let number = self.brand(&parts).filter(|brand| matches!(self.types.view(*brand), View::Number));
        number.unwrap_or(key)
    }

    /// The kind of map that the user chose.
    pub(super) fn map_kind(&self) -> MapKind {
        match &self.options.maps {
            MapType::BTreeMap => MapKind::BTreeMap,
            MapType::HashMap => MapKind::HashMap,
            MapType::IndexMap => MapKind::IndexMap,
            MapType::Path(_) => MapKind::Chosen,
        }
    }

    pub(super) fn string_map(&self, value: Ty) -> Ty {
        Ty::Map { kind: self.map_kind(), key: Box::new(Ty::String), value: Box::new(value) }
    }

    /// A key that has any of several shapes, as an item called by its place.
    fn number_key(&mut self, keys: &[TypeId], place: &Place) -> Ty {
        let segment = part_segment(&place.segment, "Key");
        let mut address = self.model.item(place.item).address.clone();
        address.push(segment.clone());
        let hint = NameHint::Nested { parent: place.item, segment };
        let pattern = self.pattern(keys);
        let item = self.pattern_item(hint, address, pattern, place);
        Ty::Item(item, Vec::new())
    }
}

/// What the keys or values of a map are called: by its place, of which an item's own says nothing.
pub(super) fn part_segment(segment: &str, part: &str) -> Text {
    if segment == "Value" { part.into() } else { format!("{segment}{part}").into() }
}
