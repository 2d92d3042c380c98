//! In which order items are named.

use crate::model::{Item, Model, NameHint};

/// The items in declaration order, but each behind the one it is part of.
pub(super) fn dependency_order(model: &Model) -> Vec<usize> {
    let mut entered = vec![false; model.items.len()];
    let mut order = Vec::with_capacity(model.items.len());
    for at in model.declaration_order() {
        // No recursion: items are part of each other as deep as the input nests them.
        let mut way = Vec::new();
        let mut next = Some(at);
        while let Some(at) = next.filter(|at| !std::mem::replace(&mut entered[*at], true)) {
            way.push(at);
            next = whole(&model.items[at]);
        }
        order.extend(way.into_iter().rev());
    }
    order
}

/// The item that an item is part of.
fn whole(item: &Item) -> Option<usize> {
    match &item.name.hint {
        NameHint::Nested { parent, segment: _ } => Some(parent.0 as usize),
        NameHint::Declared(_) | NameHint::Made(_) | NameHint::Instance { .. } => None,
    }
}
