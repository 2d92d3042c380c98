//! Which property tells the objects of a union apart.
//!
//! A property is a discriminant as TypeScript has it: it has a literal type in some members, and not the same in
//! all. Where one does not tell all apart, another is asked among those that remain; then the keys.

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::shape::{Key, Shape};
use crate::{
    model::{Literal, SelectObject, TagCase},
    syntax::Atom,
};

/// How many members are compared with one another to say that two are alike.
const MAX_COMPARED: usize = 200;

/// How to find the member that an object is, if one is; and pairs of members that may not be told apart.
pub(super) fn select_object(shapes: &[Shape]) -> (Option<SelectObject>, Vec<(usize, usize)>) {
    let mut ambiguous = Vec::new();
    let select = select(&shapes.iter().collect::<Vec<_>>(), &mut Asked::default(), &mut ambiguous);
    (select, ambiguous)
}

/// The properties that were asked on the way.
#[derive(Default)]
struct Asked<'s> {
    all: Vec<&'s Atom>,
    /// Those with a value that is one of the members'.
    answered: Vec<&'s Atom>,
}

fn select<'s>(
    shapes: &[&'s Shape],
    asked: &mut Asked<'s>,
    ambiguous: &mut Vec<(usize, usize)>,
) -> Option<SelectObject> {
    let first = shapes.first()?;
    if shapes.iter().all(|shape| shape.variant == first.variant) {
        return Some(SelectObject::One(first.variant));
    }
    let Some((tag, split)) = best_tag(shapes, &asked.all) else {
        return Some(by_shape(shapes, &asked.answered, ambiguous));
    };
    asked.all.push(tag);
    asked.answered.push(tag);
    let cases = split.cases.into_iter().filter_map(|(members, values)| {
        let members: Vec<&Shape> = members.into_iter().map(|position| shapes[position]).collect();
        Some(TagCase { values, listed_by: None, then: select(&members, asked, ambiguous)? })
    });
    let cases = cases.collect();
    asked.answered.pop();
    let rest: Vec<&Shape> = split.otherwise.into_iter().map(|position| shapes[position]).collect();
    let otherwise = select(&rest, asked, ambiguous).map(Box::new);
    asked.all.pop();
    let or_absent = !rest.is_empty() && rest.iter().all(|shape| shape.prohibits(tag));
    Some(SelectObject::Tag { wire: tag.clone(), cases, otherwise, or_absent })
}

/// How a property parts the members, by their positions.
#[derive(Default)]
struct Split {
    /// How many values or groups of them lead to other members.
    ways: usize,
    /// Members that have one of the values, and the values that lead to them. Of a variant's own, one stands for all.
    cases: IndexMap<Vec<usize>, Vec<Literal>, FxBuildHasher>,
    /// Members that do without it.
    otherwise: Vec<usize>,
}

impl Split {
    fn largest(&self) -> usize {
        self.cases.keys().map(Vec::len).max().unwrap_or(0).max(self.otherwise.len())
    }

    fn groups(&self) -> usize {
        self.cases.len() + usize::from(!self.otherwise.is_empty())
    }
}

/// The property that parts the members into most groups; of several the one that leaves the smallest, then the first.
fn best_tag<'s>(shapes: &[&'s Shape], used: &[&'s Atom]) -> Option<(&'s Atom, Split)> {
    let mut names: IndexMap<&'s Atom, usize, FxBuildHasher> = IndexMap::default();
    for key in shapes.iter().flat_map(|shape| shape.fixed()) {
        *names.entry(&key.name).or_default() += 1;
    }
    let splits =
        names.into_iter().filter(|(name, count)| *count > 1 && !used.contains(name)).filter_map(|(name, _)| {
            let split = split_by(shapes, name);
            (split.ways > 1 && split.groups() > 1 && split.largest() < shapes.len()).then_some((name, split))
        });
    let mut best: Option<(&Atom, Split)> = None;
    for (name, split) in splits {
        let score = |split: &Split| (split.groups(), usize::MAX - split.largest());
        if best.as_ref().is_none_or(|(_, found)| score(&split) > score(found)) {
            best = Some((name, split));
        }
    }
    best
}

fn split_by(shapes: &[&Shape], name: &str) -> Split {
    let mut values: IndexMap<LiteralKey<'_>, (&Literal, Vec<usize>), FxBuildHasher> = IndexMap::default();
    // Members that may have any value, or those that their key says.
    let mut loose: Vec<(usize, Option<&Key>)> = Vec::new();
    let mut split = Split::default();
    for (position, shape) in shapes.iter().enumerate() {
        let key = shape.key(name);
        if key.is_none_or(|key| !key.required || key.values.is_none()) {
            split.otherwise.push(position);
        }
        match key {
            Some(Key { values: Some(fixed), .. }) => {
                for value in fixed {
                    let entry = values.entry(literal_key(&value.literal));
                    let (_, members) = entry.or_insert_with(|| (&value.literal, Vec::new()));
                    if members.last() != Some(&position) {
                        members.push(position);
                    }
                }
            }
            Some(key) => loose.push((position, Some(key))),
            None if shape.open => loose.push((position, None)),
            None => {}
        }
    }
    let mut by_members: IndexMap<Vec<usize>, Vec<&Literal>, FxBuildHasher> = IndexMap::default();
    for (_, (literal, mut members)) in values {
        let can_be = |key: &Option<&Key>| key.is_none_or(|key| key.can_be(literal));
        members.extend(loose.iter().filter(|(_, key)| can_be(key)).map(|(position, _)| *position));
        members.sort_unstable();
        by_members.entry(members).or_default().push(literal);
    }
    split.ways = by_members.len();
    let mut first_of: FxHashMap<usize, usize> = FxHashMap::default();
    for (position, shape) in shapes.iter().enumerate() {
        first_of.entry(shape.variant).or_insert(position);
    }
    for (mut members, literals) in by_members {
        let variant = shapes[members[0]].variant;
        if members.iter().all(|member| shapes[*member].variant == variant) {
            members = vec![first_of[&variant]];
        }
        split.cases.entry(members).or_default().extend(literals.into_iter().cloned());
    }
    split
}

/// A literal as something that can be compared and hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum LiteralKey<'l> {
    String(&'l str),
    /// Its bits.
    Number(u64),
    Bool(bool),
}

pub(super) fn literal_key(literal: &Literal) -> LiteralKey<'_> {
    match literal {
        Literal::String(text) => LiteralKey::String(text),
        Literal::Number(number) => LiteralKey::Number(number.to_bits()),
        Literal::Bool(value) => LiteralKey::Bool(*value),
    }
}

fn by_shape(shapes: &[&Shape], answered: &[&Atom], ambiguous: &mut Vec<(usize, usize)>) -> SelectObject {
    let compared = &shapes[..shapes.len().min(MAX_COMPARED)];
    for (position, second) in compared.iter().enumerate() {
        if let Some(first) = compared[..position].iter().find(|first| first.is_like(second)) {
            ambiguous.push((first.variant, second.variant));
        }
    }
    SelectObject::Shape(shapes.iter().map(|shape| shape.candidate(answered)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::{
        kind::KindSet,
        shape::{TagValue, Tags},
    };

    fn fixed(name: &str, values: &[&str]) -> Key {
        let value = |text: &&str| TagValue { literal: Literal::String((*text).into()), hint: None };
        let values = Some(values.iter().map(value).collect());
        Key { name: name.into(), required: true, kinds: KindSet::STRING, values, texts: None, inner: Tags::default() }
    }

    fn free(name: &str, kinds: KindSet) -> Key {
        Key { name: name.into(), required: true, kinds, values: None, texts: None, inner: Tags::default() }
    }

    fn shapes(members: Vec<Vec<Key>>) -> Vec<Shape> {
        let shape = |(variant, keys): (usize, Vec<Key>)| Shape::new(variant, keys, false);
        members.into_iter().enumerate().map(shape).collect()
    }

    #[test]
    fn a_literal_property_is_the_tag() {
        let shapes = shapes(vec![
            vec![fixed("kind", &["circle"]), free("r", KindSet::NUMBER)],
            vec![fixed("kind", &["square", "box"]), free("r", KindSet::NUMBER)],
        ]);
        let (select, ambiguous) = select_object(&shapes);
        let Some(SelectObject::Tag { wire, cases, otherwise, .. }) = select else { panic!("a tag was expected") };
        assert_eq!(&*wire, "kind");
        assert!(matches!(cases[0].then, SelectObject::One(0)));
        assert!(matches!(cases[1].then, SelectObject::One(1)));
        assert_eq!(cases[1].values.len(), 2);
        assert!(otherwise.is_none());
        assert_eq!(ambiguous, []);
    }

    #[test]
    fn a_second_property_tells_apart_what_the_first_leaves() {
        let shapes = shapes(vec![
            vec![fixed("type", &["a"]), fixed("sub", &["x"])],
            vec![fixed("type", &["a"]), fixed("sub", &["y"])],
            vec![fixed("type", &["b"])],
            vec![fixed("type", &["c"])],
        ]);
        let Some(SelectObject::Tag { wire, cases, .. }) = select_object(&shapes).0 else {
            panic!("a tag was expected")
        };
        assert_eq!(&*wire, "type");
        assert!(matches!(&cases[0].then, SelectObject::Tag { wire, .. } if &**wire == "sub"));
    }

    #[test]
    fn members_that_do_not_fix_the_tag_are_otherwise() {
        let shapes = shapes(vec![
            vec![fixed("kind", &["a"])],
            vec![fixed("kind", &["b"])],
            vec![free("kind", KindSet::STRING), free("x", KindSet::STRING)],
            vec![free("y", KindSet::STRING)],
        ]);
        let Some(SelectObject::Tag { cases, otherwise, .. }) = select_object(&shapes).0 else {
            panic!("a tag was expected")
        };
        assert!(matches!(&cases[0].then, SelectObject::Shape(members) if members.len() == 2));
        assert!(matches!(otherwise.as_deref(), Some(SelectObject::Shape(members)) if members.len() == 2));
    }

    #[test]
    fn twins_are_ambiguous_unless_a_kind_tells_them_apart() {
        let twins = shapes(vec![vec![free("x", KindSet::STRING)], vec![free("x", KindSet::STRING)]]);
        assert_eq!(select_object(&twins).1, [(0, 1)]);
        let kinds = shapes(vec![vec![free("x", KindSet::STRING)], vec![free("x", KindSet::NUMBER)]]);
        assert_eq!(select_object(&kinds).1, []);
    }
}
