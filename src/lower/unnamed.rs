//! What members of a union are called that have no name of their own and no tag that names them.

use std::rc::Rc;

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{
    context::{Lowerer, Place, Site},
    discriminant::select_object,
    member::{Member, Within},
    shape::{Key, Shape},
};
use crate::{
    model::{Name, Text, Ty},
    symbols::SymbolId,
    types::{TypeId, View},
};

/// What the members of a union are called in it, in their order.
pub(super) type Segments = IndexMap<TypeId, Text, FxBuildHasher>;

impl<'a> Lowerer<'_, 'a> {
    /// The type of a member without a name that was written in another union than the one it is looked at in. There it has
    /// a place, and is called by it; of a generic that Rust has, it is what that has there, with the arguments.
    pub(super) fn written_elsewhere(&mut self, member: &Member<'a>, place: &Place) -> Option<Ty> {
        let Member::Type { ty, within: Some(within) } = member else { return None };
        if self.types.alias(*ty).is_some() || !matches!(self.types.view(*ty), View::Object | View::Intersection(_)) {
            return None;
        }
        let verdict = self.verdict(within.union);
        if !verdict.sayable || !self.are_all_values(&verdict, &within.arguments) {
            return None;
        }
        let item = self.declared_item(within.union);
        if item == place.item {
            return None;
        }
        let (original, segment) = self.segment_within(within, *ty)?;
        let there = Place { item, segment, site: Site::Item(item), ..place.clone() };
        let found = self.plain(original, &there);
        let used = verdict.parameters.iter().zip(within.arguments.iter()).filter(|((_, used), _)| *used);
        let arguments: Vec<Ty> = used.map(|(_, argument)| self.reference(*argument, place)).collect();
        Some(found.with_arguments(&arguments))
    }

    /// What a member of a named union is called in it, and what it is there, where its parameters stand for themselves.
    pub(super) fn segment_within(&mut self, within: &Within, ty: TypeId) -> Option<(TypeId, Text)> {
        let names = self.names_within(within.union);
        if within.arguments.is_empty() {
            return Some((ty, names.get(&ty)?.clone()));
        }
        let parameters = self.types.type_parameters(within.union);
        let is_it = |original: &TypeId| self.types.substitute(*original, &parameters, &within.arguments) == ty;
        let original = names.keys().copied().find(is_it)?;
        Some((original, names[&original].clone()))
    }

    /// What the members of a named union are called in it.
    pub(super) fn names_within(&mut self, union: SymbolId) -> Rc<Segments> {
        if let Some(known) = self.names_within.get(&union) {
            return known.clone();
        }
        let ty = self.types.declared_type(union);
        let parts = self.parts(ty);
        let written = if *parts.members == [ty] { self.types.written_members(ty) } else { parts.members };
        let found = Rc::new(self.variant_segments(&written));
        self.names_within.insert(union, found.clone());
        found
    }

    /// What the members of a union are called in it.
    pub(super) fn variant_segments(&mut self, written: &[TypeId]) -> Segments {
        let members = self.members(written);
        let shapes = self.object_shapes(&members);
        let (object, _) = select_object(&shapes);
        let names = self.variant_names(&members, &shapes, object.as_ref());
        let mut found = Segments::default();
        for (member, name) in members.iter().zip(names) {
            if let Member::Type { ty, .. } = member {
                found.insert(*ty, segment(&name));
            }
        }
        found
    }

    /// The members that are objects, and what is known of each: of a union its members. What several unions have among
    /// theirs is the first one's.
    pub(super) fn object_shapes(&mut self, members: &[Member<'a>]) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut seen = FxHashSet::default();
        for (variant, member) in members.iter().enumerate() {
            let Member::Type { ty, .. } = member else { continue };
            for object in self.objects(*ty).iter().filter(|object| seen.insert(**object)) {
                shapes.push(self.object_shape(*object, variant));
            }
        }
        shapes
    }

    /// The namespaces around a type.
    pub(super) fn namespace_of(&mut self, ty: TypeId) -> Vec<Text> {
        let Some((symbol, _)) = self.types.name_of(ty) else { return Vec::new() };
        self.types.symbols().public_namespace(symbol)
    }
}

/// What a nested type is called by the name of the variant that holds it.
pub(super) fn segment(name: &Name) -> Text {
    name.hint.clone().unwrap_or_else(|| name.wire.clone())
}

/// How many of several objects have a key, and how many require it.
#[derive(Default)]
pub(super) struct KeyCounts<'s>(FxHashMap<&'s str, (usize, usize)>);

impl<'s> KeyCounts<'s> {
    pub(super) fn of(shapes: &'s [Shape]) -> Self {
        let mut counts = Self::default();
        for key in shapes.iter().flat_map(|shape| shape.keys.iter()) {
            let (having, requiring) = counts.0.entry(&key.name).or_default();
            *having += 1;
            *requiring += usize::from(key.required);
        }
        counts
    }
}

/// Which keys can say what an object is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    All,
    Required,
}

/// A key that says which of several objects one is: one that only it requires, the more so if only it has it.
pub(super) fn telling_key(shapes: &[Shape], counts: &KeyCounts<'_>, variant: usize, keys: Keys) -> Option<Text> {
    let shape = &shapes[shapes.binary_search_by_key(&variant, |shape| shape.variant).ok()?];
    if shapes.len() < 2 {
        return None;
    }
    let is_only = |key: &&Key| counts.0[&*key.name].0 == 1;
    let only_it_requires = |key: &&Key| key.required && counts.0[&*key.name].1 == 1;
    let first = |keys: &dyn Fn(&&Key) -> bool| shape.keys.iter().find(|key| keys(key));
    let found = first(&|key| key.required && is_only(key)).or_else(|| first(&only_it_requires));
    let found = found.or_else(|| if keys == Keys::All { first(&is_only) } else { None });
    found.map(|key| key.name.clone())
}

/// Words as one, each but the first with a capital, so that they can be told apart again.
pub(super) fn joined(words: &[Text]) -> Text {
    let mut joined = String::new();
    for word in words {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if !joined.is_empty() => {
                joined.extend(joined.ends_with(char::is_uppercase).then_some('_'));
                joined.extend(first.to_uppercase().chain(letters));
            }
            Some(_) | None => joined.push_str(word),
        }
    }
    joined.into()
}
