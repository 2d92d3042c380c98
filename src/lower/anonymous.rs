//! Items of types without a name, which are called by their place.

use super::context::{Fill, Job, Lowerer, Note, Place, Site};
use crate::{
    diagnostics::catalog,
    model::{ItemId, ItemKind, NameHint},
    source::Span,
    types::{TypeId, View},
};

/// How deep types without a name may nest: deeper than any that is written, which the parser bounds.
const MAX_NESTING: usize = 600;

impl Lowerer<'_, '_> {
    /// The item of a type without a name, called by its place.
    pub(super) fn anonymous_item(&mut self, ty: TypeId, place: &Place, fill: Fill) -> ItemId {
        let passed_on = self.place_of_argument(ty, place);
        let place = passed_on.as_ref().unwrap_or(place);
        let site = self.site_of(ty, place);
        if let Some(&item) = self.anonymous.get(&(ty, site)) {
            self.name_by_both(item, place);
            return item;
        }
        if let Some(item) = self.item_around(ty, place.item) {
            return item;
        }
        let span = self.span_of(ty, place);
        if let Some(item) = self.same_around(ty, span, place.item) {
            self.anonymous.insert((ty, site), item);
            return item;
        }
        let owner = self.note(place.item);
        let (symbol, depth, nesting) = (owner.symbol, owner.depth, owner.nesting + 1);
        if nesting > MAX_NESTING {
            // The run ends at the gate, so what stands here is never written.
            let shown = symbol.map_or_else(String::new, |symbol| self.types.symbols().name(symbol).to_string());
            self.diagnostics.report(catalog::lower::endless_instances(&shown, span));
            return place.item;
        }
        let parameters = self.free_parameters(ty, place.item);
        let written = self.written(ty, site, place);
        let (hint, address) = self.hint_of(&written, place);
        let written_in = written.declaration();
        let owner = Some(place.item);
        let nameless = Some(ty);
        let note = Note { owner, symbol, written_in, nameless, parameters, depth, nesting, ..Note::of_all(span) };
        let item = self.reserve(hint, address, note);
        self.remember_elsewhere(item, written);
        self.anonymous.insert((ty, site), item);
        if matches!(self.types.view(ty), View::Array(_) | View::Tuple(_)) {
            // A list that is in itself is the same in there.
            self.anonymous.insert((ty, Site::Item(item)), item);
        }
        self.jobs.push_back(Job { item, ty, number: place.number.clone(), fill });
        item
    }

    /// Calls what is in several members of a union by the union, if it is the same property of each.
    fn name_by_both(&mut self, item: ItemId, place: &Place) {
        let NameHint::Nested { parent, segment } = &self.model.item(item).name.hint else { return };
        let (parent, is_same) = (*parent, *segment == place.segment);
        let Some(around) = self.note(parent).owner.filter(|_| is_same && parent != place.item) else { return };
        let is_member = |it: ItemId| {
            matches!(self.model.item(it).name.hint, NameHint::Nested { parent, .. } if parent == around)
                && self.note(it).owner == Some(around)
        };
        let is_union = matches!(self.model.item(around).kind, ItemKind::Union(_));
        if is_union && is_member(parent) && is_member(place.item) {
            let segment = place.segment.clone();
            self.model.item_mut(item).name.hint = NameHint::Nested { parent: around, segment };
        }
    }

    /// The item of a type without a name that stands in this item, or in one that this is part of: a recursion comes
    /// back to it, and what it leads to is there already.
    fn item_around(&self, ty: TypeId, inside: ItemId) -> Option<ItemId> {
        let mut around = std::iter::successors(Some(inside), |&item| self.note(item).owner);
        around.find_map(|item| self.anonymous.get(&(ty, Site::Item(item))).copied())
    }

    /// The item around it that was written in the same braces and comes to the same: there is no end of a
    /// `DeepPartial<DeepPartial<Config>>` that is in itself, and yet no more than one that differs.
    fn same_around(&mut self, ty: TypeId, span: Span, inside: ItemId) -> Option<ItemId> {
        if !self.is_place(ty) {
            return None;
        }
        let around = std::iter::successors(Some(inside), |&item| self.note(item).owner);
        let written = around.filter(|&item| self.note(item).span == span);
        let known: Vec<(ItemId, TypeId)> = written.filter_map(|item| Some((item, self.note(item).nameless?))).collect();
        known.into_iter().find(|&(_, other)| self.types.are_alike(other, ty)).map(|(item, _)| item)
    }

    /// Where a union stands that was given to a generic which passed it on to others: there, for all of them.
    fn place_of_argument(&mut self, ty: TypeId, place: &Place) -> Option<Place> {
        if !matches!(self.types.view(ty), View::Union(_)) || !self.types.is_closed(ty) {
            return None;
        }
        let around = std::iter::successors(Some(place.item), |&item| self.note(item).owner);
        let given = around
            .take_while(|item| self.instance_arguments.get(item).is_some_and(|arguments| arguments.contains(&ty)));
        let item = given.last().filter(|&item| item != place.item)?;
        Some(Place { item, site: Site::Item(item), ..place.clone() })
    }
}
