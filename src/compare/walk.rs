//! Two surfaces side by side: what is found different, where, and whom it breaks on the wire.

use rustc_hash::FxHashMap;

use crate::source::Span;

use super::{
    changes::{Breaks, ChangeKind},
    relation::{Direction, Relation},
    surface::{Declaration, Notes, Shape, Surface, Text, TypeRef},
};

/// A change, tied to the surfaces still.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) kind: ChangeKind,
    /// The declaration it is in, by its old name, or its new one if it is new.
    pub(super) owner: Text,
    pub(super) at: At,
    /// What Rust may call the member of a union that it is about.
    pub(super) variants: Vec<String>,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) breaks: Breaks,
}

/// Where two types are compared.
#[derive(Clone, Debug, Default)]
pub(super) struct At {
    /// The address as it is shown: `User.tags[]`.
    pub(super) address: String,
    /// The names in it.
    pub(super) words: Vec<String>,
    pub(super) old: Option<Span>,
    pub(super) new: Option<Span>,
}

impl At {
    pub(super) fn declaration(key: &str, old: Option<Span>, new: Option<Span>) -> Self {
        Self { address: key.to_owned(), words: key.split('.').map(str::to_owned).collect(), old, new }
    }

    /// A property, or whatever has a name.
    pub(super) fn named(&self, name: &str, old: Option<Span>, new: Option<Span>) -> Self {
        let mut at = self.clone();
        at.address = format!("{}.{}", self.address, quoted(name));
        at.words.push(name.to_owned());
        Self { old: old.or(self.old), new: new.or(self.new), ..at }
    }

    /// An element: `[]`, `[0]`, `[key]`.
    pub(super) fn element(&self, mark: &str) -> Self {
        let mut at = self.clone();
        at.address.push_str(mark);
        at
    }
}

/// A name as it stands in an address.
fn quoted(name: &str) -> String {
    if name.is_empty() || name.contains(['.', '"', ' ', '[']) { format!("{name:?}") } else { name.to_owned() }
}

/// Compares declaration by declaration.
pub(super) struct Walk<'s> {
    pub(super) old: &'s Surface,
    pub(super) new: &'s Surface,
    pub(super) relation: Relation<'s>,
    /// The new names of declarations, by the old ones.
    pub(super) renamed: FxHashMap<Text, Text>,
    pub(super) found: Vec<Found>,
    /// The declaration that is compared now.
    pub(super) owner: Text,
    pub(super) same: FxHashMap<(TypeRef, TypeRef), bool>,
    /// What is being compared without a name of its own, innermost last.
    open: Vec<(TypeRef, TypeRef)>,
}

impl<'s> Walk<'s> {
    pub(super) fn new(old: &'s Surface, new: &'s Surface) -> Self {
        Self {
            old,
            new,
            relation: Relation::new(old, new),
            renamed: FxHashMap::default(),
            found: Vec::new(),
            owner: "".into(),
            same: FxHashMap::default(),
            open: Vec::new(),
        }
    }

    /// Compares everything that is declared on both sides, and says what is on one side only.
    pub(super) fn declarations(&mut self) {
        for (key, old) in &self.old.declarations {
            let now = self.renamed.get(key).unwrap_or(key).clone();
            self.owner = key.clone();
            match self.new.declarations.get(&now) {
                Some(new) if new.is_exported || !old.is_exported => self.declaration(key, old, &now, new),
                Some(_) | None if old.is_exported => {
                    let at = At::declaration(key, old.place, None);
                    self.push(ChangeKind::TypeRemoved, at, None, None, (true, true));
                }
                Some(_) | None => {}
            }
        }
        let is_new = |key: &Text| {
            let known = self.old.declarations.get(key).is_some_and(|old| old.is_exported);
            !known && !self.renamed.values().any(|now| now == key)
        };
        let added: Vec<Text> = self.new.declarations.keys().filter(|key| is_new(key)).cloned().collect();
        for key in added {
            let declaration = &self.new.declarations[&key];
            if declaration.is_exported {
                self.owner = key.clone();
                let at = At::declaration(&key, None, declaration.place);
                self.push(ChangeKind::TypeAdded, at, None, None, (false, false));
            }
        }
    }

    fn declaration(&mut self, key: &Text, old: &Declaration, now: &Text, new: &Declaration) {
        let at = At::declaration(key, old.place, new.place);
        if key != now {
            let names = (Some(key.to_string()), Some(now.to_string()));
            self.push(ChangeKind::TypeRenamed, at.clone(), names.0, names.1, (false, false));
        }
        self.notes(&at, &old.notes, &new.notes);
        if old.parameters != new.parameters {
            let list = |parameters: &[String]| Some(format!("<{}>", parameters.join(", ")));
            let (before, after) = (list(&old.parameters), list(&new.parameters));
            self.push(ChangeKind::ParametersChanged, at.clone(), before, after, (false, false));
        }
        let is_own = |surface: &Surface, ty, key: &Text| surface.get(ty).name.as_ref().is_some_and(|it| it.key == *key);
        let (before, after) = old.counterparts(new);
        // An alias of something that has a name is that.
        if is_own(self.old, before, key) && is_own(self.new, after, now) {
            self.whole(&at, before, after);
        } else {
            self.slot(&at, before, after);
        }
    }

    /// A declared type, whose name says nothing here.
    fn whole(&mut self, at: &At, old: TypeRef, new: TypeRef) {
        self.nullability(at, old, new);
        match (self.old.without_null(old), self.new.without_null(new)) {
            (before, after) if before == old && after == new => self.structure(at, old, new),
            (before, after) => self.value(at, before, after),
        }
    }

    /// What stands in a place that may be `null`.
    pub(super) fn slot(&mut self, at: &At, old: TypeRef, new: TypeRef) {
        if self.is_same(old, new) {
            return;
        }
        self.nullability(at, old, new);
        let (old, new) = (self.old.without_null(old), self.new.without_null(new));
        self.value(at, old, new);
    }

    fn nullability(&mut self, at: &At, old: TypeRef, new: TypeRef) {
        if matches!(self.old.shape(old), Shape::Any) || matches!(self.new.shape(new), Shape::Any) {
            return;
        }
        match (self.old.has_null(old), self.new.has_null(new)) {
            (false, true) => self.push(ChangeKind::BecameNullable, at.clone(), None, None, (true, false)),
            (true, false) => self.push(ChangeKind::NoLongerNullable, at.clone(), None, None, (false, true)),
            (true, true) | (false, false) => {}
        }
    }

    /// What stands there, apart from `null`.
    pub(super) fn value(&mut self, at: &At, old: TypeRef, new: TypeRef) {
        if self.is_same(old, new) {
            return;
        }
        let names = (&self.old.get(old).name, &self.new.get(new).name);
        let stays = match names {
            (Some(old), Some(new)) => {
                let is_instance = self.is_pair(&old.key, &new.key);
                let kept = self.renamed.contains_key(&old.key) || self.new.declarations.contains_key(&old.key);
                is_instance || kept && self.old.declarations.contains_key(&new.key)
            }
            (_, _) => false,
        };
        let are_objects = |old: &Shape, new: &Shape| matches!((old, new), (Shape::Object(_), Shape::Object(_)));
        // Of two types that are there before and after, each has its own changes; this place has another type.
        if stays && are_objects(self.old.shape(old), self.new.shape(new)) || self.open.contains(&(old, new)) {
            return self.changed(at, old, new);
        }
        self.open.push((old, new));
        self.structure(at, old, new);
        self.open.pop();
    }

    fn structure(&mut self, at: &At, old: TypeRef, new: TypeRef) {
        match (self.old.shape(old), self.new.shape(new)) {
            (Shape::Array(old), Shape::Array(new)) => self.slot(&at.element("[]"), *old, *new),
            (Shape::Tuple(before), Shape::Tuple(after)) if before.len() == after.len() => {
                let alike = before
                    .iter()
                    .zip(after)
                    .all(|(old, new)| old.is_optional == new.is_optional && old.is_rest == new.is_rest);
                if !alike {
                    return self.changed(at, old, new);
                }
                for (position, (old, new)) in before.iter().zip(after).enumerate() {
                    self.slot(&at.element(&format!("[{position}]")), old.ty, new.ty);
                }
            }
            (Shape::Object(old), Shape::Object(new)) => self.members(at, old, new),
            (Shape::Union(_) | Shape::Enum(_), Shape::Union(_) | Shape::Enum(_) | Shape::Literal(_))
            | (Shape::Literal(_), Shape::Union(_) | Shape::Enum(_)) => self.union(at, old, new),
            (before, after) => {
                if !self.is_same_shape(before, after) {
                    self.changed(at, old, new);
                }
            }
        }
    }

    /// A type that is another: it is said what it was and what it is, and decided by its values whom that breaks.
    pub(super) fn changed(&mut self, at: &At, old: TypeRef, new: TypeRef) {
        let reader = !self.relation.fits_but_null(Direction::Reads, new, old);
        let writer = !self.relation.fits_but_null(Direction::Writes, old, new);
        let kind = match (reader, writer) {
            (true, true) => ChangeKind::TypeChanged,
            (true, false) => ChangeKind::TypeWidened,
            (false, true) => ChangeKind::TypeNarrowed,
            (false, false) => ChangeKind::TypeRewritten,
        };
        // The name of what is declared says nothing of what it is.
        let is_declared = at.words.len() == self.owner.split('.').count();
        let shown =
            |surface: &Surface, ty| if is_declared { surface.display_resolved(ty) } else { surface.display(ty) };
        let (before, after) = (shown(self.old, old), shown(self.new, new));
        self.push(kind, at.clone(), Some(before), Some(after), (reader, writer));
    }

    pub(super) fn notes(&mut self, at: &At, old: &Notes, new: &Notes) {
        match (&old.deprecated, &new.deprecated) {
            (None, Some(why)) => {
                let why = Some(why.clone()).filter(|why| !why.is_empty());
                self.push(ChangeKind::Deprecated, at.clone(), None, why, (false, false));
            }
            (Some(_), None) => self.push(ChangeKind::NoLongerDeprecated, at.clone(), None, None, (false, false)),
            (Some(_), Some(_)) | (None, None) => {}
        }
        if old.default != new.default {
            let (before, after) = (old.default.clone(), new.default.clone());
            self.push(ChangeKind::DefaultChanged, at.clone(), before, after, (false, false));
        }
    }

    pub(super) fn push(
        &mut self,
        kind: ChangeKind,
        at: At,
        old: Option<String>,
        new: Option<String>,
        (reader, writer): (bool, bool),
    ) {
        let (owner, variants) = (self.owner.clone(), Vec::new());
        let breaks = Breaks { reader, writer, source: false };
        self.found.push(Found { kind, owner, at, variants, old, new, breaks });
    }

    pub(super) fn is_pair(&self, old: &Text, new: &Text) -> bool {
        self.renamed.get(old).map_or(old == new, |now| now == new)
    }
}

impl Surface {
    /// The one type that is left when `null` is taken away; a union of more stays as it is.
    fn without_null(&self, ty: TypeRef) -> TypeRef {
        let Shape::Union(members) = self.shape(ty) else { return ty };
        let mut rest = members.iter().filter(|member| !matches!(self.shape(**member), Shape::Null));
        match (rest.next(), rest.next()) {
            (Some(only), None) => *only,
            (_, _) => ty,
        }
    }
}
