//! Nested types that another type stands for: an enum that has their name and their values or variants, and, when the user
//! asks for it, one that is equal in every respect.

use rustc_hash::FxHashMap;

use super::context::Lowerer;
use crate::model::{Item, ItemId, ItemKind, Literal, LiteralVariant, Literals, Name, NameHint, Ty};

impl Lowerer<'_, '_> {
    /// Uses the first of several nested items that are equal for all of them. What is in them may become equal by
    /// that, so it is done until nothing changes.
    pub(super) fn share_shapes(&mut self) {
        loop {
            let twins = self.twins();
            if twins.is_empty() {
                return;
            }
            self.stand_in(twins);
        }
    }

    /// Uses one enum where several would have the same name and have the same values or variants, the declared one if
    /// there is one: types say `source: 'xml' | 'network'` beside `enum MessageSource` for those who do not want to
    /// import it.
    pub(super) fn share_enums(&mut self) {
        let mut first: FxHashMap<(&[Name], String), ItemId> = FxHashMap::default();
        let mut nested = Vec::new();
        for (position, item) in self.model.items.iter().enumerate() {
            let id = ItemId(position as u32);
            if !matches!(item.kind, ItemKind::Literals(_) | ItemKind::Union(_)) {
                continue;
            }
            match &item.name.hint {
                NameHint::Declared(name) => _ = first.entry((&item.namespace, folded(name))).or_insert(id),
                NameHint::Nested { .. } | NameHint::Within(_) | NameHint::Made(_) => nested.push((id, item)),
                NameHint::Instance { .. } => {}
            }
        }
        let mut twins = FxHashMap::default();
        for (id, item) in nested {
            let Some(name) = self.folded_name(id) else { continue };
            let known = *first.entry((&item.namespace, name)).or_insert(id);
            if known != id && is_same_enum(item, self.model.item(known)) {
                twins.insert(id, known);
            }
        }
        if !twins.is_empty() {
            self.stand_in(twins);
        }
    }

    /// What an item would be called if nothing had that name, without its spelling.
    fn folded_name(&self, id: ItemId) -> Option<String> {
        match &self.model.item(id).name.hint {
            NameHint::Declared(name) | NameHint::Made(name) => Some(folded(name)),
            NameHint::Nested { parent, segment } => Some(self.folded_name(*parent)? + &folded(segment)),
            NameHint::Within(way) => Some(way.iter().map(|word| folded(word)).collect()),
            NameHint::Instance { .. } => None,
        }
    }

    /// Puts other items in the place of some.
    fn stand_in(&mut self, twins: FxHashMap<ItemId, ItemId>) {
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

    /// For each nested item that is equal to an earlier one, that one.
    fn twins(&self) -> FxHashMap<ItemId, ItemId> {
        // What is equal holds the same types.
        let mut alike: FxHashMap<Vec<&Ty>, Vec<ItemId>> = FxHashMap::default();
        let mut twins = FxHashMap::default();
        for (position, item) in self.model.items.iter().enumerate() {
            let id = ItemId(position as u32);
            if !matches!(item.name.hint, NameHint::Nested { .. } | NameHint::Within(_)) || self.shared.contains(&id) {
                continue;
            }
            let alike = alike.entry(item.kind.slots().map(|slot| slot.ty).collect()).or_default();
            match alike.iter().find(|other| is_same(item, self.model.item(**other))) {
                Some(known) => _ = twins.insert(id, *known),
                None => alike.push(id),
            }
        }
        twins
    }
}

/// Whether two items are equal in every respect but their names and places.
fn is_same(one: &Item, other: &Item) -> bool {
    one.kind == other.kind
        && one.docs == other.docs
        && one.generics == other.generics
        && one.attributes == other.attributes
        && one.derives == other.derives
}

/// A name without what Rust's case changes of it.
fn folded(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether one enum can stand for another: of literals with the same values, of other types with the same variants.
fn is_same_enum(one: &Item, other: &Item) -> bool {
    let is_alike = one.file == other.file && one.derives == other.derives && one.attributes == other.attributes;
    is_alike
        && match (&one.kind, &other.kind) {
            (ItemKind::Literals(one), ItemKind::Literals(other)) => has_values_of(one, other),
            (ItemKind::Union(_), ItemKind::Union(_)) => {
                let is_closed = one.generics.is_empty() && other.generics.is_empty();
                is_closed && one.kind == other.kind
            }
            (_, _) => false,
        }
}

/// Whether two enums have the same values, in whatever order.
fn has_values_of(one: &Literals, other: &Literals) -> bool {
    let has = |value: &Literal| other.variants.iter().any(|variant: &LiteralVariant| variant.value == *value);
    one.variants.len() == other.variants.len()
        && one.other.is_some() == other.other.is_some()
        && one.variants.iter().all(|variant| has(&variant.value))
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
