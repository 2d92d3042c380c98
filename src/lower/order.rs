//! The order in which items are written: that of the declarations, each followed by what is nested in it; at the end
//! what they share.

use super::context::Lowerer;
use crate::model::{ItemId, NameHint};

impl Lowerer<'_, '_> {
    /// Puts the items in order.
    pub(super) fn order_items(&mut self) {
        let mut nested: Vec<Vec<ItemId>> = vec![Vec::new(); self.notes.len()];
        let mut outermost: Vec<ItemId> = Vec::new();
        for (position, note) in self.notes.iter().enumerate() {
            let item = ItemId(position as u32);
            match note.owner {
                Some(owner) => nested[owner.0 as usize].push(item),
                None => outermost.push(item),
            }
        }
        for (owner, parts) in self.notes.iter().zip(&mut nested) {
            // Who comes by a part first decides nothing.
            let place = |part: &ItemId| Some(self.note(*part).span).filter(|span| span.file == owner.span.file);
            parts.sort_by_key(|part| place(part).map_or((1, 0), |span| (0, span.start)));
        }
        outermost.sort_by_cached_key(|item| {
            let span = self.note(*item).span;
            match &self.model.item(*item).name.hint {
                NameHint::Made(name) => (Some(name.clone()), span.file, 0, *item),
                NameHint::Declared(_) | NameHint::Nested { .. } | NameHint::Within(_) | NameHint::Instance { .. } => {
                    (None, span.file, span.start, *item)
                }
            }
        });
        let mut pending: Vec<ItemId> = outermost.into_iter().rev().collect();
        let mut order = Vec::with_capacity(self.notes.len());
        while let Some(item) = pending.pop() {
            order.push(item);
            pending.extend(nested[item.0 as usize].iter().rev());
        }
        order.retain(|item| !self.shared.contains(item));
        self.model.order = order;
    }
}
