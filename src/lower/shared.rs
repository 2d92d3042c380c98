//! Nested types that are equal in every respect, generated once when the user asks for it.

use rustc_hash::FxHashMap;

use super::context::Lowerer;
use crate::model::{ItemId, NameHint, Ty};

impl Lowerer<'_, '_> {
    /// Uses the first of several nested items that are equal for all of them. What is in them may become equal by
    /// that, so it is done until nothing changes.
    pub(super) fn share_shapes(&mut self) {
        loop {
            let twins = self.twins();
            if twins.is_empty() {
                return;
            }
            for item in &mut self.model.items {
                for ty in item.kind.types_mut() {
                    redirect(ty, &twins);
                }
            }
            for note in &mut self.notes {
                note.owner = note.owner.map(|owner| twins.get(&owner).copied().unwrap_or(owner));
            }
            self.shared.extend(twins.into_keys());
        }
    }

    /// For each nested item that is equal to an earlier one, that one.
    fn twins(&self) -> FxHashMap<ItemId, ItemId> {
        let mut first: FxHashMap<String, ItemId> = FxHashMap::default();
        let mut twins = FxHashMap::default();
        for (position, item) in self.model.items.iter().enumerate() {
            let id = ItemId(position as u32);
            if !matches!(item.name.hint, NameHint::Nested { .. }) || self.shared.contains(&id) {
                continue;
            }
            let shape = format!("{:?}", (&item.kind, &item.docs, &item.generics, &item.attributes, &item.derives));
            let known = *first.entry(shape).or_insert(id);
            if known != id {
                twins.insert(id, known);
            }
        }
        twins
    }
}

fn redirect(ty: &mut Ty, twins: &FxHashMap<ItemId, ItemId>) {
    if let Ty::Item(item, _) = ty
        && let Some(twin) = twins.get(item)
    {
        *item = *twin;
    }
    for child in ty.children_mut() {
        redirect(child, twins);
    }
}
