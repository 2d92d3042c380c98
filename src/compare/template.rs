//! Whether a text is one of a template's, and what of one template stands in the holes of another.

use super::surface::{Shape, Surface, Text, TypeRef};
use crate::syntax::{is_bigint_text, is_number_text};

/// Whether a text is made of these texts with something that fits in each hole between them. Each text between holes is
/// taken where it comes first, as the compiler does.
pub(super) fn matches(surface: &Surface, text: &str, texts: &[Text], holes: &[TypeRef]) -> bool {
    let [first, between @ .., last] = texts else { return texts.first().is_some_and(|only| **only == *text) };
    let Some(mut left) = text.strip_prefix(&**first).and_then(|rest| rest.strip_suffix(&**last)) else { return false };
    for (next, hole) in between.iter().zip(holes) {
        let end = match next.is_empty() {
            true => left.chars().next().map(char::len_utf8),
            false => left.find(&**next),
        };
        let Some(end) = end else { return false };
        if !takes(surface, *hole, &left[..end]) {
            return false;
        }
        left = &left[end + next.len()..];
    }
    holes.last().is_some_and(|hole| takes(surface, *hole, left))
}

/// Whether a text is one that may stand in a hole.
pub(super) fn takes(surface: &Surface, hole: TypeRef, text: &str) -> bool {
    surface.leaves(hole).into_iter().any(|leaf| match surface.shape(leaf) {
        Shape::Number => is_number_text(text),
        Shape::BigInt => is_bigint_text(text),
        Shape::Boolean => text == "true" || text == "false",
        // Nothing but what is a text of its own stands there besides.
        Shape::String
        | Shape::Any
        | Shape::Never
        | Shape::Undefined
        | Shape::Null
        | Shape::AnyObject
        | Shape::Literal(_)
        | Shape::Template { .. }
        | Shape::Enum(_)
        | Shape::Array(_)
        | Shape::Tuple(_)
        | Shape::Object(_)
        | Shape::Union(_)
        | Shape::Parameter { .. }
        | Shape::Opaque(_) => true,
    })
}

/// What of a template stands for a hole of another.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    Text(String),
    /// One hole, with no text around it.
    Hole(TypeRef),
    /// Texts and holes beside each other.
    Several,
}

/// A place in a template: which of its texts, and where in it.
type Place = (usize, usize);

/// The stretches of a template that stand for the holes of another, whose texts are `wanted`: as for a text, each as short
/// as can be, with the holes of the template for something that no text of the other is in.
pub(super) fn split(texts: &[Text], holes: &[TypeRef], wanted: &[Text]) -> Option<Vec<Stretch>> {
    let [start, between @ .., end] = wanted else { return None };
    let mut texts: Vec<&str> = texts.iter().map(|text| &**text).collect();
    texts.first()?.strip_prefix(&**start)?;
    let last = texts.len() - 1;
    texts[last] = texts[last].strip_suffix(&**end)?;
    let mut from: Place = (0, start.len());
    let mut stretches = Vec::with_capacity(between.len() + 1);
    for next in between {
        let to = find(&texts, from, next)?;
        stretches.push(stretch(&texts, holes, from, to)?);
        from = (to.0, to.1 + next.len());
    }
    stretches.push(stretch(&texts, holes, from, (last, texts[last].len()))?);
    Some(stretches)
}

/// Where the text that is looked for comes first. With nothing between two holes, the first takes one character, or one
/// hole.
fn find(texts: &[&str], (text, at): Place, wanted: &str) -> Option<Place> {
    let rest = texts[text].get(at..)?;
    if wanted.is_empty() {
        return match rest.chars().next() {
            Some(first) => Some((text, at + first.len_utf8())),
            None => (text + 1 < texts.len()).then_some((text + 1, 0)),
        };
    }
    let here = rest.find(wanted).map(|found| (text, at + found));
    here.or_else(|| (text + 1..texts.len()).find_map(|text| Some((text, texts[text].find(wanted)?))))
}

fn stretch(texts: &[&str], holes: &[TypeRef], (first, start): Place, (last, end): Place) -> Option<Stretch> {
    if first == last {
        return texts[first].get(start..end).map(|text| Stretch::Text(text.to_owned()));
    }
    let is_bare = texts[first].get(start..)?.is_empty() && texts[last].get(..end)?.is_empty();
    Some(if is_bare && last == first + 1 { Stretch::Hole(holes[first]) } else { Stretch::Several })
}
