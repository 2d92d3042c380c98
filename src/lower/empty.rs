//! What no value has, and the object that has no keys: one item of each for the whole file.

use super::context::{Lowerer, Note, Place};
use crate::{
    model::{DocPart, Docs, ItemId, ItemKind, NameHint, Struct, Ty},
    types::{TypeId, View},
};

impl Lowerer<'_, '_> {
    /// The type without values.
    pub(super) fn never(&mut self, place: &Place) -> Ty {
        let known = self.never;
        let item = known.unwrap_or_else(|| self.made_once("Never", "No value has this type.", ItemKind::Never, place));
        self.never = Some(item);
        Ty::Item(item, Vec::new())
    }

    /// The type of `{}`, and of nothing else.
    pub(super) fn object_without_keys(&mut self, place: &Place) -> Ty {
        let known = self.object_without_keys;
        let kind = || ItemKind::Struct(struct_without_keys());
        let item =
            known.unwrap_or_else(|| self.made_once("EmptyObject", "An object without keys: `{}`.", kind(), place));
        self.object_without_keys = Some(item);
        Ty::Item(item, Vec::new())
    }

    /// Whether no value can be under any key of an object: `Record<string, never>`.
    pub(super) fn has_no_keys(&mut self, ty: TypeId) -> bool {
        self.is_map(ty) && self.data_infos(ty).iter().all(|info| matches!(self.types.view(info.value), View::Never))
    }

    fn made_once(&mut self, name: &str, docs: &str, kind: ItemKind, place: &Place) -> ItemId {
        let item = self.reserve(NameHint::Made(name.into()), vec![name.into()], Note::of_all(place.span));
        let parts = [DocPart::Text(docs.to_owned())].into();
        let made = self.model.item_mut(item);
        (made.kind, made.docs) = (kind, Docs { parts, deprecated: None });
        item
    }
}

pub(super) fn struct_without_keys() -> Struct {
    Struct { deny_unknown_fields: true, ..Struct::default() }
}
