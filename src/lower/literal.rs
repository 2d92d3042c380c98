//! Literals: enums of the values that a union or a declared enum lists.

use super::{
    context::{DocSlot, Lowerer, Place},
    template::value_text,
};
use crate::{
    model::{self, Docs, ItemId, ItemKind, LiteralVariant, Literals, Name},
    options::OpenEnums,
    source::Span,
    syntax::{Atom, JsDoc, Literal},
    types::{TypeId, View},
};

/// A literal value, with what is known of it.
#[derive(Clone, Debug)]
pub(super) struct LiteralMember<'a> {
    pub value: model::Literal,
    /// The name of the enum member.
    pub hint: Option<Atom>,
    pub docs: Vec<&'a JsDoc>,
    pub span: Option<Span>,
}

impl LiteralMember<'_> {
    /// The name of its variant.
    pub(super) fn name(&self) -> Name {
        let text = value_text(&self.value);
        match &self.hint {
            Some(hint) => Name::hinted(text, &**hint),
            None => Name::wire(text),
        }
    }
}

impl<'a> Lowerer<'_, 'a> {
    /// An item with one value.
    pub(super) fn single_literal(&mut self, item: ItemId, ty: TypeId, place: &Place) -> ItemKind {
        match self.literal_member(ty) {
            Some(member) => {
                self.document(DocSlot::Item(item), member.docs);
                ItemKind::Constant(member.value)
            }
            None if matches!(self.types.view(ty), View::Literal(_)) => ItemKind::Alias(self.bigint()),
            // An enum member whose value is computed at run time.
            None => ItemKind::Alias(place.number.clone()),
        }
    }

    /// The literal that a type is; a `bigint` is none to JSON.
    pub(super) fn literal_member(&mut self, ty: TypeId) -> Option<LiteralMember<'a>> {
        let view = self.types.view(ty);
        if let View::Literal(value) = view {
            let value = model_literal(&value)?;
            return Some(LiteralMember { value, hint: None, docs: Vec::new(), span: self.types.span(ty) });
        }
        let View::EnumMember { parent, member, value } = view else { return None };
        let name = self.types.symbols().name(member).clone();
        let members = self.types.enum_members(parent);
        let declared = members.iter().find(|declared| declared.name == name);
        let docs = declared.and_then(|declared| declared.doc).into_iter().collect();
        let span = declared.map(|declared| declared.span);
        Some(LiteralMember { value: model_literal(&value?)?, hint: Some(name), docs, span })
    }

    /// Gives the values of an alias the names that they have in the constant they are taken from.
    fn name_by_constant(&mut self, item: ItemId, members: &mut [LiteralMember<'a>]) {
        let Some(symbol) = self.note(item).symbol.filter(|symbol| self.declared.get(symbol) == Some(&item)) else {
            return;
        };
        let Some(constant) = self.types.aliased_constant(symbol) else { return };
        if members.iter().any(|member| member.hint.is_some()) || !matches!(self.types.view(constant), View::Object) {
            return;
        }
        for property in self.types.properties(constant).iter() {
            let ty = self.types.property_type(*property);
            let View::Literal(value) = self.types.view(ty) else { continue };
            let Some(value) = model_literal(&value) else { continue };
            let Some(member) = members.iter_mut().find(|it| it.hint.is_none() && it.value == value) else { continue };
            let property = self.types.property(*property);
            member.hint = Some(property.name.clone());
            member.docs.clone_from(&property.docs);
            member.span = property.span.or(member.span);
        }
    }

    /// Several literal values as an item; `is_open` when any other string is a value too.
    pub(super) fn literals(&mut self, item: ItemId, mut members: Vec<LiteralMember<'a>>, is_open: bool) -> ItemKind {
        self.name_by_constant(item, &mut members);
        for (position, member) in members.iter().enumerate() {
            self.place_part(item, position, member.span);
            self.document(DocSlot::Part(item, position), member.docs.clone());
        }
        let has_texts = members.iter().all(|member| matches!(member.value, model::Literal::String(_)));
        let opens = has_texts && members.len() > 1 && self.options.open_enums == OpenEnums::All;
        let other = (is_open || opens).then(|| Name::hinted("", "Other"));
        let variant = |member: LiteralMember<'_>| LiteralVariant {
            name: member.name(),
            docs: Docs::default(),
            value: member.value,
        };
        ItemKind::Literals(Literals { variants: members.into_iter().map(variant).collect(), other })
    }
}

/// Each value once, under its first name.
pub(super) fn literals_of(members: Vec<LiteralMember<'_>>) -> Vec<LiteralMember<'_>> {
    let mut seen = rustc_hash::FxHashSet::default();
    let key = |literal: &model::Literal| (std::mem::discriminant(literal), value_text(literal));
    members.into_iter().filter(|member| seen.insert(key(&member.value))).collect()
}

/// A literal as JSON has it; JSON has no `bigint`.
pub(super) fn model_literal(literal: &Literal) -> Option<model::Literal> {
    match literal {
        Literal::String(text) => Some(model::Literal::String(text.clone())),
        Literal::Number(number) => Some(model::Literal::Number(*number)),
        Literal::Boolean(value) => Some(model::Literal::Bool(*value)),
        Literal::BigInt(_) => None,
    }
}
