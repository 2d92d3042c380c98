//! Types of one value, `'created'`: a unit struct, one for all places that say the same.

use super::{
    context::{DocSlot, Lowerer, Note, Place},
    literal::LiteralMember,
    markdown::code_span,
    template::value_text,
};
use crate::{
    model::{DocPart, Docs, ItemId, ItemKind, Literal, Name, NameHint, Text, Ty},
    symbols::SymbolId,
    types::{TypeId, View},
};

/// The namespace of values that no declaration names.
const NAMESPACE: &str = "literal";

/// What makes two types of one value the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum ConstantKey {
    /// The member of an enum.
    Member(SymbolId),
    /// The value, and whether it is a string.
    Value(Text, bool),
}

impl<'a> Lowerer<'_, 'a> {
    /// The item of a type with one value; none if Rust has no constant for it.
    pub(super) fn constant(&mut self, ty: TypeId, place: &Place) -> Option<Ty> {
        let literal = self.literal_member(ty)?;
        let view = self.types.view(ty);
        let key = if let View::EnumMember { member, .. } = view {
            ConstantKey::Member(member)
        } else {
            ConstantKey::Value(value_text(&literal.value).into(), matches!(literal.value, Literal::String(_)))
        };
        if let Some(item) = self.constants.get(&key) {
            return Some(Ty::Item(*item, Vec::new()));
        }
        let value = literal.value.clone();
        let item = if let View::EnumMember { parent, .. } = view {
            self.member_constant(parent, literal)
        } else {
            self.value_constant(&value, place)
        };
        self.model.item_mut(item).kind = ItemKind::Constant(value);
        self.constants.insert(key, item);
        Some(Ty::Item(item, Vec::new()))
    }

    fn member_constant(&mut self, parent: SymbolId, literal: LiteralMember<'a>) -> ItemId {
        let owner = self.declared_item(parent);
        let segment = literal.hint.clone().unwrap_or_default();
        let span = literal.span.unwrap_or(self.note(owner).span);
        let note = Note {
            owner: Some(owner),
            symbol: Some(parent),
            written_in: Some(parent),
            nesting: 1,
            ..Note::of_all(span)
        };
        let mut address = self.model.item(owner).address.clone();
        address.push(segment.clone());
        let item = self.reserve(NameHint::Nested { parent: owner, segment }, address, note);
        self.document(DocSlot::Item(item), literal.docs);
        item
    }

    fn value_constant(&mut self, value: &Literal, place: &Place) -> ItemId {
        let text = value_text(value);
        let hint = match value {
            Literal::Number(_) => text.replace('.', " point "),
            Literal::String(_) | Literal::Bool(_) => text.clone(),
        };
        let note = Note::of_all(place.span);
        let item = self.reserve(NameHint::Made(hint.into()), vec![NAMESPACE.into(), text.into()], note);
        let shown = match value {
            Literal::String(text) => format!("{text:?}"),
            Literal::Number(_) | Literal::Bool(_) => value_text(value),
        };
        let added = self.model.item_mut(item);
        added.namespace = vec![Name::wire(NAMESPACE)];
        added.docs = Docs { parts: [DocPart::Text(code_span(&shown))].into(), deprecated: None };
        item
    }
}
