//! Tuples: Rust's own where all is there, else a type that is read element by element.

use super::context::{Lowerer, Place};
use crate::{
    model::{Arity, ItemId, ItemKind, Name, Tuple, TupleElement, Ty},
    types::TupleElementView,
};

/// The longest tuple that the standard library gives `Debug` and its kin.
const MAX_PLAIN: usize = 12;

impl Lowerer<'_, '_> {
    /// A Rust tuple, when all elements are there and there are not too many or none.
    pub(super) fn plain_tuple(&mut self, elements: &[TupleElementView], place: &Place) -> Option<Ty> {
        if !is_plain(elements) {
            return None;
        }
        let mut types = Vec::with_capacity(elements.len());
        for (position, element) in elements.iter().enumerate() {
            let segment = element_segment(&place.segment, position, element);
            types.push(self.reference(element.ty, &place.named(segment)));
        }
        Some(Ty::Tuple(types))
    }

    /// A tuple as an item.
    pub(super) fn tuple(&mut self, item: ItemId, elements: &[TupleElementView], place: &Place) -> ItemKind {
        if let Some(tuple) = self.plain_tuple(elements, place) {
            return ItemKind::Alias(tuple);
        }
        let mut lowered = Vec::with_capacity(elements.len());
        for (position, element) in elements.iter().enumerate() {
            let place = place.named(element_segment("", position, element));
            let arity = match (element.is_rest, element.is_optional) {
                (true, _) => Arity::Repeated,
                (false, true) => Arity::Optional,
                (false, false) => Arity::One,
            };
            let wire = position.to_string();
            let name = match &element.label {
                Some(label) => Name::hinted(wire, &**label),
                None => Name::wire(wire),
            };
            let ty = if arity == Arity::Optional {
                let mut parts = self.parts(element.ty);
                parts.undefined = false;
                self.parts_type(element.ty, &parts, &place)
            } else {
                self.reference(element.ty, &place)
            };
            self.place_part(item, position, self.types.span(element.ty));
            lowered.push(TupleElement { name, ty, arity });
        }
        ItemKind::Tuple(Tuple { elements: lowered })
    }
}

pub(super) fn is_plain(elements: &[TupleElementView]) -> bool {
    let is_one = |element: &TupleElementView| !element.is_optional && !element.is_rest;
    (1..=MAX_PLAIN).contains(&elements.len()) && elements.iter().all(is_one)
}

/// What a type nested in an element is called.
pub(super) fn element_segment(around: &str, position: usize, element: &TupleElementView) -> String {
    match &element.label {
        Some(label) => format!("{around} {label}"),
        None => format!("{around} {position}"),
    }
    .trim_start()
    .to_owned()
}
