//! Whether a text is one of a template's.

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

fn takes(surface: &Surface, hole: TypeRef, text: &str) -> bool {
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
