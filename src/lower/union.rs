//! Unions: what remains beside null and undefined, told apart by what the JSON is.

use rustc_hash::FxHashMap;

use super::{
    context::{Lowerer, Place, Site},
    discriminant::select_object,
    literal::{LiteralMember, literals_of, model_literal},
    member::Member,
    select::{Selectable, select_kinds},
    shape::Shape,
    unnamed::segment,
};
use crate::{
    model::{Docs, ItemId, ItemKind, Literal, Name, Select, Text, Ty, Union, Variant, VariantContent},
    source::Span,
    symbols::SymbolId,
    types::{EnumMemberView, TypeId, View},
};

impl<'a> Lowerer<'_, 'a> {
    /// A union of `members`, of which none is null or undefined, as an item.
    pub(super) fn union(&mut self, item: ItemId, members: Vec<TypeId>, number: &Ty) -> ItemKind {
        let leaves = self.leaves(&members);
        if let Some(literals) = self.literal_union(item, &leaves) {
            return literals;
        }
        if leaves.iter().all(|leaf| self.is_pattern(*leaf)) {
            return ItemKind::Pattern(self.pattern(&leaves));
        }
        let members = self.members(&members);
        if let [Member::Type { ty, .. }] = members[..]
            && self.is_nameless_object(ty)
        {
            return self.shape(item, ty, number);
        }
        let place = self.place_in(item, number);
        self.mixed_union(item, members, &place)
    }

    fn mixed_union(&mut self, item: ItemId, members: Vec<Member<'a>>, place: &Place) -> ItemKind {
        let mut selectables: Vec<Selectable> = members.iter().map(|member| self.selectable(member)).collect();
        let mut shapes = self.object_shapes(&members);
        let (object, ambiguous) = select_object(&shapes);
        let names = self.variant_names(&members, &shapes, object.as_ref());

        let mut merged = Merged::default();
        for (member, name) in members.iter().zip(names) {
            let content = match self.written_elsewhere(member, place) {
                Some(ty) => VariantContent::Newtype(ty),
                None => self.content(member, &self.member_place(place, member, segment(&name))),
            };
            if merged.add(name, content) {
                self.place_part(item, merged.variants.len() - 1, self.member_span(member));
            }
        }
        if let [Variant { content: VariantContent::Newtype(ty), .. }] = &merged.variants[..] {
            return ItemKind::Alias(ty.clone());
        }
        self.report_ambiguous(item, &members, &merged.kept, &ambiguous, place);
        self.report_arrays(item, &members, place);
        for (selectable, variant) in selectables.iter_mut().zip(&merged.kept) {
            selectable.variant = *variant;
        }
        let object = if merged.variants.len() == members.len() {
            object
        } else {
            merged.keep_first(&mut shapes);
            select_object(&shapes).0
        };
        let select = Select { object, ..select_kinds(&selectables) };
        ItemKind::Union(Union { variants: merged.variants, select, lists_tags: false })
    }

    /// A union of literals only: an enum of them, open when any other string is a member too.
    fn literal_union(&mut self, item: ItemId, leaves: &[TypeId]) -> Option<ItemKind> {
        let mut literals: Vec<LiteralMember<'a>> = Vec::new();
        let mut is_open = false;
        for leaf in leaves {
            if self.replaced_type(*leaf).is_some() {
                return None;
            }
            match self.types.view(*leaf) {
                View::Literal(_) | View::EnumMember { .. } => literals.push(self.literal_member(*leaf)?),
                View::Boolean => literals.extend([false, true].map(boolean)),
                View::Enum(symbol) => literals.extend(self.enum_literals(symbol)?),
                View::String => is_open = true,
                View::Intersection(parts) if self.is_open_string(&parts) => is_open = true,
                View::Any
                | View::Unknown
                | View::Never
                | View::Undefined
                | View::Null
                | View::Number
                | View::BigInt
                | View::Symbol
                | View::NonPrimitive
                | View::Template { .. }
                | View::StringMapping { .. }
                | View::Array(_)
                | View::Tuple(_)
                | View::Named { .. }
                | View::Object
                | View::Function
                | View::Union(_)
                | View::Intersection(_)
                | View::Parameter(_)
                | View::Deferred
                | View::Unresolved { .. }
                | View::Error => return None,
            }
        }
        let literals = literals_of(literals);
        let is_text = |literal: &LiteralMember<'_>| matches!(literal.value, Literal::String(_));
        if literals.is_empty() || (is_open && !literals.iter().all(is_text)) {
            return None;
        }
        let is_bool = |literal: &LiteralMember<'_>| matches!(literal.value, Literal::Bool(_));
        if literals.iter().filter(|literal| is_bool(literal)).count() == 2 {
            return (literals.len() == 2).then_some(ItemKind::Alias(Ty::Bool));
        }
        Some(self.literals(item, literals, is_open))
    }

    fn enum_literals(&mut self, symbol: SymbolId) -> Option<Vec<LiteralMember<'a>>> {
        let members = self.types.enum_members(symbol);
        if members.iter().any(|member| member.is_bits) {
            return None;
        }
        let literal = |member: &EnumMemberView<'a>| {
            let value = model_literal(member.value.as_ref()?)?;
            let docs = member.doc.into_iter().collect();
            Some(LiteralMember { value, hint: Some(member.name.clone()), docs, span: Some(member.span) })
        };
        members.iter().map(literal).collect()
    }

    /// `string & {}`, `string & { _?: never }`, which is how TypeScript is told to keep the literals beside it.
    fn is_open_string(&mut self, parts: &[TypeId]) -> bool {
        let mut has_string = false;
        for part in parts {
            let view = self.types.view(*part);
            if matches!(view, View::String) {
                has_string = true;
            } else if !matches!(view, View::NonPrimitive) && !self.has_no_properties(*part) {
                return false;
            }
        }
        has_string
    }

    fn member_place(&self, place: &Place, member: &Member<'_>, segment: Text) -> Place {
        let site = Site::Item(place.item);
        Place { segment, site, span: self.member_span(member).unwrap_or(place.span), ..place.clone() }
    }

    pub(super) fn member_span(&self, member: &Member<'_>) -> Option<Span> {
        match member {
            Member::Literal(literal) => literal.span,
            Member::Bool => None,
            Member::Type { ty, .. } => self.types.span(*ty),
        }
    }

    fn content(&mut self, member: &Member<'_>, place: &Place) -> VariantContent {
        match member {
            Member::Literal(literal) => VariantContent::Literal(literal.value.clone()),
            Member::Bool => VariantContent::Newtype(Ty::Bool),
            Member::Type { ty, .. } => VariantContent::Newtype(self.plain(*ty, place)),
        }
    }
}

/// Variants, of which those that are the same to Rust are one: the first of them.
#[derive(Default)]
struct Merged {
    variants: Vec<Variant>,
    /// The variant that holds each type.
    of_types: FxHashMap<Ty, usize>,
    /// For each member, its variant.
    kept: Vec<usize>,
}

impl Merged {
    /// Whether it is a variant of its own.
    fn add(&mut self, name: Name, content: VariantContent) -> bool {
        let next = self.variants.len();
        let kept = match &content {
            VariantContent::Newtype(ty) => *self.of_types.entry(ty.clone()).or_insert(next),
            VariantContent::Literal(_) => next,
        };
        self.kept.push(kept);
        if kept == next {
            self.variants.push(Variant { name, docs: Docs::default(), content });
        }
        kept == next
    }

    /// Keeps the shapes of the members that became variants, and says of which.
    fn keep_first(&self, shapes: &mut Vec<Shape>) {
        let mut first = vec![None; self.variants.len()];
        for (member, kept) in self.kept.iter().enumerate() {
            first[*kept].get_or_insert(member);
        }
        shapes.retain(|shape| first[self.kept[shape.variant]] == Some(shape.variant));
        shapes.iter_mut().for_each(|shape| shape.variant = self.kept[shape.variant]);
    }
}

fn boolean<'a>(value: bool) -> LiteralMember<'a> {
    LiteralMember { value: Literal::Bool(value), hint: None, docs: Vec::new(), span: None }
}
