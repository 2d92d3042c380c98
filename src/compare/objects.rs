//! The properties and index signatures of two objects side by side.

use super::{
    changes::ChangeKind,
    keys,
    relation::Direction,
    surface::{Index, Object, Property, Shape, Surface},
    walk::{At, Walk},
};

impl Walk<'_> {
    pub(super) fn members(&mut self, at: &At, old: &Object, new: &Object) {
        let (mut removed, mut added): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
        for (name, before) in &old.properties {
            match new.properties.get(name) {
                Some(after) => self.property(&at.named(name, before.place, after.place), before, after),
                None => removed.push((name, before)),
            }
        }
        added.extend(new.properties.iter().filter(|(name, _)| !old.properties.contains_key(*name)));
        for (name, before) in removed {
            let renamed = self.renamed_property((name, before), &added);
            match renamed.map(|position| added.remove(position)) {
                Some((now, after)) => {
                    let at = at.named(name, before.place, after.place);
                    let writer = self.added_breaks(old, after, now).1 | self.removed_breaks(new, before, name).1;
                    let reader = self.removed_breaks(new, before, name).0 | self.added_breaks(old, after, now).0;
                    let names = (Some(name.to_string()), Some(now.to_string()));
                    self.push(ChangeKind::PropertyRenamed, at.clone(), names.0, names.1, (reader, writer));
                    self.notes(&at, &before.notes, &after.notes);
                }
                None => {
                    let breaks = self.removed_breaks(new, before, name);
                    let text = Some(self.old.describe(before));
                    let mut at = at.named(name, before.place, None);
                    at.new = None;
                    self.push(ChangeKind::PropertyRemoved, at, text, None, breaks);
                }
            }
        }
        for (name, after) in added {
            let breaks = self.added_breaks(old, after, name);
            let text = Some(self.new.describe(after));
            let mut at = at.named(name, None, after.place);
            at.old = None;
            self.push(ChangeKind::PropertyAdded, at, None, text, breaks);
        }
        self.indexes(at, old, new);
    }

    /// A property that is gone: who reads misses it if it had to be there; what an index signature has in its place may not
    /// be what is read, nor take what is written.
    fn removed_breaks(&mut self, new: &Object, before: &Property, name: &str) -> (bool, bool) {
        let mut reader = !before.is_optional && !matches!(self.old.shape(before.ty), Shape::Undefined);
        let mut writer = false;
        for index in &new.indexes {
            if keys::has(self.new, index.key, name) {
                reader |= !self.relation.fits(Direction::Reads, index.value, before.ty);
                writer |= !self.relation.fits(Direction::Writes, before.ty, index.value);
            }
        }
        (reader, writer)
    }

    /// A property that is new: who writes does not give it; who reads may have known it by an index signature.
    fn added_breaks(&mut self, old: &Object, after: &Property, name: &str) -> (bool, bool) {
        let reader = old.indexes.iter().any(|index| {
            keys::has(self.old, index.key, name) && !self.relation.fits(Direction::Reads, after.ty, index.value)
        });
        (reader, !after.is_optional && !matches!(self.new.shape(after.ty), Shape::Undefined))
    }

    fn property(&mut self, at: &At, old: &Property, new: &Property) {
        match (old.is_optional, new.is_optional) {
            (false, true) => self.push(ChangeKind::BecameOptional, at.clone(), None, None, (true, false)),
            (true, false) => self.push(ChangeKind::BecameRequired, at.clone(), None, None, (false, true)),
            (true, true) | (false, false) => {}
        }
        self.notes(at, &old.notes, &new.notes);
        self.slot(at, old.ty, new.ty);
    }

    fn indexes(&mut self, at: &At, old: &Object, new: &Object) {
        let mut added: Vec<&Index> = new.indexes.iter().collect();
        for before in &old.indexes {
            let mut inner = at.element("[key]");
            inner.old = before.place.or(at.old);
            let same = added.iter().position(|after| {
                let (before, after) = (self.old.shape(before.key), self.new.shape(after.key));
                self.is_same_shape(before, after)
            });
            match same.map(|position| added.remove(position)) {
                Some(after) => {
                    inner.new = after.place.or(at.new);
                    self.slot(&inner, before.value, after.value);
                }
                None => {
                    inner.new = None;
                    let text = self.old.describe_index(before);
                    let breaks = self.removed_index_breaks(new, before);
                    self.push(ChangeKind::IndexRemoved, inner, Some(text), None, breaks);
                }
            }
        }
        for after in added {
            let breaks = self.added_index_breaks(old, new, after);
            let inner = At { old: None, new: after.place.or(at.new), ..at.element("[key]") };
            let text = self.new.describe_index(after);
            self.push(ChangeKind::IndexAdded, inner, None, Some(text), breaks);
        }
    }

    /// An index signature that is gone: others may have something else under its keys.
    fn removed_index_breaks(&mut self, new: &Object, before: &Index) -> (bool, bool) {
        let under = self.relation.under(Direction::Reads, &new.indexes, before);
        let reader = !under.fits(|own| self.relation.fits(Direction::Reads, own, before.value));
        (reader, false)
    }

    /// An index signature that is new: others, and properties that are gone, may have had something else under its keys.
    fn added_index_breaks(&mut self, old: &Object, new: &Object, after: &Index) -> (bool, bool) {
        let under = self.relation.under(Direction::Writes, &old.indexes, after);
        let mut writer = !under.fits(|own| self.relation.fits(Direction::Writes, own, after.value));
        for (name, before) in &old.properties {
            writer |= !new.properties.contains_key(name)
                && keys::has(self.new, after.key, name)
                && !self.relation.fits(Direction::Writes, before.ty, after.value);
        }
        (false, writer)
    }
}

impl Surface {
    /// A property's type, and whether it may be absent.
    fn describe(&self, property: &Property) -> String {
        let optional = if property.is_optional { ", optional" } else { "" };
        format!("{}{optional}", self.display(property.ty))
    }

    fn describe_index(&self, index: &Index) -> String {
        format!("[key: {}]: {}", self.display(index.key), self.display(index.value))
    }
}
