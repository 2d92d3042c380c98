//! In which order items are named.

use crate::model::{Item, Model, NameHint};

/// The items in the orders in which they are named.
pub(super) struct NamingOrder {
    /// In declaration order.
    pub(super) declared: Vec<usize>,
    /// In declaration order, but each behind the one it is part of.
    pub(super) parts_last: Vec<usize>,
}

impl NamingOrder {
    pub(super) fn of(model: &Model) -> Self {
        let declared = model.declaration_order();
        let parts_last = parts_last(model, &declared);
        Self { declared, parts_last }
    }
}

fn parts_last(model: &Model, declared: &[usize]) -> Vec<usize> {
    let mut entered = vec![false; model.items.len()];
    let mut order = Vec::with_capacity(model.items.len());
    // No recursion: items are part of each other as deep as the input nests them.
    let mut way = Vec::new();
    for &at in declared {
        let mut next = Some(at);
        while let Some(at) = next.filter(|at| !std::mem::replace(&mut entered[*at], true)) {
            way.push(at);
            next = whole(&model.items[at]);
        }
        order.extend(way.drain(..).rev());
    }
    order
}

/// The item that an item is part of.
fn whole(item: &Item) -> Option<usize> {
    match &item.name.hint {
        NameHint::Nested { parent, segment: _ } => Some(parent.0 as usize),
        NameHint::Declared(_) | NameHint::Within(_) | NameHint::Made(_) | NameHint::Instance { .. } => None,
    }
}
