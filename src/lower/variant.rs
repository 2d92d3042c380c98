//! What the variants of a union are called: by the value of their tag, else by their type, else by their kind.

use std::cell::LazyCell;

use rustc_hash::FxHashMap;

use super::{
    context::{Lowerer, Site},
    discriminant::{LiteralKey, literal_key},
    member::{Member, Within},
    shape::{Key, Shape, TagValue},
    template::value_text,
    unnamed::{KeyCounts, Keys, joined, telling_key},
};
use crate::{
    model::{self, Name, NameHint, SelectObject, Text},
    syntax::{Atom, Literal},
    types::{TupleElementView, TypeId, View},
};

/// A variant is called by no more values of its tag than this, unless they are short.
const FEW_VALUES: usize = 3;

/// More values of a tag are short where they have no more letters than this.
const SHORT_VALUES: usize = 16;

/// What is several types in one is called by their names where these have no more letters than this, and otherwise by what
/// tells it from the other members.
const LONGEST_JOINED: usize = 32;

/// The tag values that lead to each variant; none for those that several ways lead to.
type Ways = FxHashMap<usize, Option<Vec<Step>>>;

impl<'a> Lowerer<'_, 'a> {
    /// The names of the variants, in order.
    pub(super) fn variant_names(
        &mut self,
        members: &[Member<'a>],
        shapes: &[Shape],
        object: Option<&SelectObject>,
    ) -> Vec<Name> {
        let mut ways = Ways::default();
        if let Some(object) = object {
            collect_ways(object, &mut Vec::new(), &mut ways);
        }
        let hints = tag_hints(shapes);
        let types = members.iter().filter_map(|member| match member {
            Member::Type { ty, .. } => Some(*ty),
            Member::Literal(_) | Member::Bool => None,
        });
        let shared = self.shared_parts(types);
        let (lists, counts) = (self.lists(members), LazyCell::new(|| KeyCounts::of(shapes)));
        let (mut names, mut long) = (Vec::with_capacity(members.len()), Vec::new());
        for (variant, member) in members.iter().enumerate() {
            let way = ways.get(&variant).and_then(Option::as_deref).unwrap_or_default();
            names.push(match member {
                Member::Literal(literal) => literal.name(),
                Member::Bool => Name::wire("Bool"),
                Member::Type { ty, within } => match (&lists[variant], self.type_variant(*ty, way, &hints)) {
                    (Some(list), _) => Name::wire(list.clone()),
                    (None, Some(name)) => name,
                    (None, None) => {
                        let telling = || telling(shapes, object, &counts, variant, Keys::All);
                        let name = self.unnamed_variant(*ty, within.as_ref(), &shared, telling);
                        if name.len() > LONGEST_JOINED && self.is_joined(*ty) {
                            long.push(variant);
                        }
                        Name::wire(name)
                    }
                },
            });
        }
        // Several that are long are told apart by what is in the one and not in the other.
        if let [variant] = long[..]
            && let Some(name) = telling(shapes, object, &counts, variant, Keys::Required)
        {
            names[variant] = Name::wire(name);
        }
        self.tell_apart(members, shapes, &mut names);
        names
    }

    /// What arrays without a name are called: by the text that they begin with, which is their tag; else by being the
    /// only arrays, or the only ones of their length.
    fn lists(&mut self, members: &[Member<'a>]) -> Vec<Option<Text>> {
        let mut lengths = Vec::with_capacity(members.len());
        let mut tags = Vec::with_capacity(members.len());
        for member in members {
            let (length, tag) = match member {
                Member::Type { ty, .. } if self.types.alias(*ty).is_none() || self.is_plainly_made(*ty) => {
                    self.list(*ty)
                }
                Member::Type { .. } | Member::Literal(_) | Member::Bool => (None, None),
            };
            lengths.push(length);
            tags.push(tag);
        }
        let count = |wanted: &dyn Fn(Option<usize>) -> bool| lengths.iter().flatten().filter(|it| wanted(**it)).count();
        let name = |length: &Option<usize>| match length {
            None if count(&|other| other.is_none()) == 1 => Some("Array".into()),
            Some(_) if count(&|other| other.is_some()) == 1 => Some("Tuple".into()),
            Some(length) if count(&|other| other == Some(*length)) == 1 => Some(format!("Tuple{length}").into()),
            None | Some(_) => None,
        };
        tags.into_iter().zip(&lengths).map(|(tag, length)| tag.or_else(|| length.as_ref().and_then(name))).collect()
    }

    /// The length of an array, none in it where it has any, and the text that it begins with.
    fn list(&mut self, ty: TypeId) -> (Option<Option<usize>>, Option<Text>) {
        let view = self.types.view(ty);
        if let View::Tuple(elements) = &view {
            return (Some(Some(elements.len())), self.tuple_tag(elements));
        }
        (matches!(view, View::Array(_)).then_some(None), None)
    }

    /// The text that every array of this type begins with.
    fn tuple_tag(&mut self, elements: &[TupleElementView]) -> Option<Text> {
        let first = elements.first().filter(|first| !first.is_optional && !first.is_rest)?;
        let View::Literal(Literal::String(text)) = self.types.view(first.ty) else { return None };
        Some(text)
    }

    /// The name of a member by its tag or its type; none if it has neither.
    fn type_variant(&mut self, ty: TypeId, way: &[Step], hints: &TagHints<'_>) -> Option<Name> {
        let hint = |step: &Step| hints.get(&(&*step.tag, literal_key(&step.value))).cloned();
        // `true` and `1` say less than the name of a type does.
        let says_much = |step: &Step| matches!(step.value, model::Literal::String(_)) || hint(step).is_some();
        let named = self.type_name(ty);
        // Nor does the value that only one member of a union has.
        let is_union = matches!(self.types.view(ty), View::Union(_));
        if way.is_empty() || (named.is_some() && (is_union || !way.iter().all(says_much))) {
            return named.map(Name::wire);
        }
        let wire: Vec<Text> = way.iter().map(|step| value_text(&step.value).into()).collect();
        let words: Vec<Text> = way.iter().map(|step| hint(step).unwrap_or_else(|| step.word())).collect();
        let (wire, words) = (joined(&wire), joined(&words));
        Some(if wire == words { Name::wire(wire) } else { Name::hinted(wire, words) })
    }

    /// The name of a member that has none of its own: by the union it was written in, by a key, by its kind.
    fn unnamed_variant(
        &mut self,
        ty: TypeId,
        within: Option<&Within>,
        shared: &[TypeId],
        telling: impl FnOnce() -> Option<Text>,
    ) -> Text {
        if let Some(name) = self.template_words(ty).or_else(|| self.short_name_beside(ty, shared)) {
            return name;
        }
        if let Some(within) = within
            && let Some((_, name)) = self.segment_within(within, ty)
        {
            return joined(&[self.types.symbols().public_name(within.union).clone(), name]);
        }
        let name = self.name_of_place(ty).or_else(telling);
        let has_nothing = self.is_prohibition(ty) && !self.is_empty_object(ty);
        name.unwrap_or_else(|| if has_nothing { "Empty".into() } else { "Object".into() })
    }

    /// Whether a type is several in one, and has no name.
    fn is_joined(&mut self, ty: TypeId) -> bool {
        self.types.alias(ty).is_none() && matches!(self.types.view(ty), View::Intersection(_))
    }

    /// What every text of a template has: of `` `sha256:${string}` ``, `sha256`.
    fn template_words(&mut self, ty: TypeId) -> Option<Text> {
        let View::Template { texts, .. } = self.types.view(ty) else { return None };
        let says_something = |text: &&Atom| text.contains(char::is_alphabetic);
        let words: Vec<Text> = texts.iter().filter(says_something).cloned().collect();
        (!words.is_empty()).then(|| joined(&words))
    }

    /// What a type without a name is called where else it stands: by its alias, or the property that it was written in.
    fn name_of_place(&mut self, ty: TypeId) -> Option<Text> {
        let item = self.anonymous.get(&(ty, Site::Anywhere));
        match item.map(|item| &self.model.item(*item).name.hint) {
            Some(NameHint::Declared(name)) => Some(name.clone()),
            Some(NameHint::Nested { .. } | NameHint::Within(_) | NameHint::Made(_) | NameHint::Instance { .. })
            | None => self.written_property(ty),
        }
    }

    /// The name that a type was declared by.
    pub(super) fn type_name(&mut self, ty: TypeId) -> Option<Text> {
        let is_named = self.types.alias(ty).is_some()
            || matches!(
                self.types.view(ty),
                View::Named { .. } | View::Enum(_) | View::EnumMember { .. } | View::Unresolved { .. }
            );
        if is_named { self.short_name(ty) } else { None }
    }
}

/// A property on the way to a variant, with the value that leads there.
#[derive(Clone, Debug)]
struct Step {
    tag: Text,
    value: model::Literal,
}

impl Step {
    /// What it says: `true` and `1` do so only with the name of the property.
    fn word(&self) -> Text {
        match &self.value {
            model::Literal::String(text) => text.clone(),
            model::Literal::Number(_) => joined(&[self.tag.clone(), value_text(&self.value).into()]),
            model::Literal::Bool(true) => self.tag.clone(),
            model::Literal::Bool(false) => joined(&["not".into(), self.tag.clone()]),
        }
    }
}

/// The names of the enum members that the values of each tag are; another enum may have the same values.
type TagHints<'s> = FxHashMap<(&'s str, LiteralKey<'s>), Atom>;

fn tag_hints(shapes: &[Shape]) -> TagHints<'_> {
    let mut hints = TagHints::default();
    for key in shapes.iter().flat_map(|shape| shape.fixed()) {
        for value in key.values.iter().flatten() {
            if let Some(hint) = &value.hint {
                hints.entry((&*key.name, literal_key(&value.literal))).or_insert_with(|| hint.clone());
            }
        }
    }
    hints
}

/// What says which of the objects of a union a member is.
fn telling(
    shapes: &[Shape],
    object: Option<&SelectObject>,
    counts: &KeyCounts<'_>,
    variant: usize,
    keys: Keys,
) -> Option<Text> {
    few_values(shapes, object, variant)
        .or_else(|| telling_value(shapes, variant))
        .or_else(|| telling_key(shapes, counts, variant, keys))
}

/// The values of its tag, where a member has a few of them: `RectOrSquare`.
fn few_values(shapes: &[Shape], object: Option<&SelectObject>, variant: usize) -> Option<Text> {
    let Some(SelectObject::Tag { wire, .. }) = object else { return None };
    let shape = shapes.iter().find(|shape| shape.variant == variant)?;
    let values = shape.key(wire)?.values.as_ref()?;
    let mut words: Vec<Text> = Vec::new();
    for value in values {
        let model::Literal::String(text) = &value.literal else { return None };
        words.extend((!words.is_empty()).then(|| "Or".into()));
        words.push(value.hint.clone().unwrap_or_else(|| text.clone()));
    }
    let are_few = values.len() <= FEW_VALUES || words.iter().map(|word| word.len()).sum::<usize>() <= SHORT_VALUES;
    (are_few && !words.is_empty()).then(|| joined(&words))
}

/// The text that a member has where each of the others has another one, whatever else they are told apart by.
fn telling_value(shapes: &[Shape], variant: usize) -> Option<Text> {
    let own = shapes.iter().find(|shape| shape.variant == variant)?;
    let text = |key: &Key| match key.values.as_deref() {
        Some([TagValue { literal: model::Literal::String(text), hint }]) => Some(hint.as_ref().unwrap_or(text).clone()),
        Some(_) | None => None,
    };
    let is_own = |key: &&Key| {
        let others = shapes.iter().filter(|shape| shape.variant != variant);
        let mut values = others.map(|shape| shape.key(&key.name).and_then(|key| key.values.as_ref()));
        let is_other = |values: &Vec<TagValue>| {
            !values.iter().any(|value| key.values.iter().flatten().any(|own| own.literal == value.literal))
        };
        values.all(|values| values.is_some_and(is_other))
    };
    own.fixed().filter(|key| key.required).filter(is_own).find_map(text)
}

fn collect_ways(select: &SelectObject, way: &mut Vec<Step>, ways: &mut Ways) {
    match select {
        SelectObject::One(variant) => {
            let found = (!way.is_empty()).then(|| way.clone());
            ways.entry(*variant).and_modify(|known| *known = None).or_insert(found);
        }
        SelectObject::Tag { wire, cases, otherwise, .. } => {
            for case in cases {
                match &case.values[..] {
                    [value] => {
                        way.push(Step { tag: wire.clone(), value: value.clone() });
                        collect_ways(&case.then, way, ways);
                        way.pop();
                    }
                    _ => block(&case.then, ways),
                }
            }
            otherwise.iter().for_each(|otherwise| block(otherwise, ways));
        }
        SelectObject::Shape(_) => block(select, ways),
    }
}

/// No one value leads to any of these.
fn block(select: &SelectObject, ways: &mut Ways) {
    match select {
        SelectObject::One(variant) => {
            ways.insert(*variant, None);
        }
        SelectObject::Tag { cases, otherwise, .. } => {
            for case in cases {
                block(&case.then, ways);
            }
            otherwise.iter().for_each(|otherwise| block(otherwise, ways));
        }
        SelectObject::Shape(candidates) => {
            for candidate in candidates {
                ways.insert(candidate.variant, None);
            }
        }
    }
}
