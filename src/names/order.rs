//! In which order items are named.

use crate::model::{Item, Model, NameHint, NamePart};

/// The items in declaration order, but each behind those its name is made from.
pub(super) fn dependency_order(model: &Model) -> Vec<usize> {
    let mut entered = vec![false; model.items.len()];
    let mut order = Vec::with_capacity(model.items.len());
    for root in model.declaration_order() {
        // A stack of our own: names can be made from names as deep as the input nests them.
        let mut open = vec![(root, false)];
        while let Some((at, is_done)) = open.pop() {
            if is_done {
                order.push(at);
            } else if !std::mem::replace(&mut entered[at], true) {
                open.push((at, true));
                open.extend(made_from(&model.items[at]).into_iter().rev().map(|at| (at, false)));
            }
        }
    }
    order
}

/// The items that an item's name is made from.
pub(super) fn made_from(item: &Item) -> Vec<usize> {
    match &item.name.hint {
        NameHint::Declared(_) | NameHint::Made(_) => Vec::new(),
        NameHint::Nested { parent, segment: _ } => vec![parent.0 as usize],
        NameHint::Instance { generic: _, arguments } => {
            let of_argument = |part: &NamePart| match part {
                NamePart::Item(id) => Some(id.0 as usize),
                NamePart::Word(_) => None,
            };
            arguments.iter().filter_map(of_argument).collect()
        }
    }
}
