//! The keys that index signatures are for, and what an object has under them.

use super::{
    relation::{Direction, Relation},
    surface::{Index, Shape, Surface, TypeRef},
    template,
};
use crate::syntax::is_numeric_text;

/// What index signatures have under the keys of another, as the compiler has it.
pub(super) enum Under {
    /// Each of these is for all of the keys, so that nothing else is looked at.
    Whole(Vec<TypeRef>),
    /// Each of these is for some of the keys, and so may properties be.
    Parts(Vec<TypeRef>),
}

impl Under {
    pub(super) fn fits(&self, fits: impl FnMut(TypeRef) -> bool) -> bool {
        match self {
            Self::Whole(values) => values.iter().copied().any(fits),
            Self::Parts(values) => values.iter().copied().all(fits),
        }
    }
}

impl Relation<'_> {
    /// What an object's index signatures have under the keys of one of the other side's.
    pub(super) fn under(&mut self, direction: Direction, own: &[Index], wanted: &Index) -> Under {
        let whole = own.iter().filter(|own| self.are_keys_of(direction.reversed(), wanted.key, own.key));
        let whole: Vec<_> = whole.map(|own| own.value).collect();
        if !whole.is_empty() {
            return Under::Whole(whole);
        }
        let parts = own.iter().filter(|own| self.are_keys_of(direction, own.key, wanted.key));
        Under::Parts(parts.map(|own| own.value).collect())
    }

    /// Whether all the keys of an index signature are keys of another: a number is one by the text that it is written as.
    fn are_keys_of(&mut self, direction: Direction, key: TypeRef, of: TypeRef) -> bool {
        let from = self.from(direction);
        match (from.shape(key), self.to(direction).shape(of)) {
            (Shape::Number, Shape::String) => true,
            (Shape::Template { texts, holes }, Shape::Number) => {
                let is_number = |hole: &TypeRef| matches!(from.shape(*hole), Shape::Number);
                holes.len() == 1 && holes.iter().all(is_number) && texts.iter().all(|text| text.is_empty())
            }
            (_, _) => self.fits_leaf(direction, key, of),
        }
    }
}

/// Whether an index signature's key is one that a property may have.
pub(super) fn has(surface: &Surface, key: TypeRef, name: &str) -> bool {
    match surface.shape(key) {
        Shape::String => true,
        Shape::Number => is_numeric_text(name),
        Shape::Template { texts, holes } => template::matches(surface, name, texts, holes),
        Shape::Any
        | Shape::Never
        | Shape::Undefined
        | Shape::Null
        | Shape::Boolean
        | Shape::BigInt
        | Shape::AnyObject
        | Shape::Literal(_)
        | Shape::Enum(_)
        | Shape::Array(_)
        | Shape::Tuple(_)
        | Shape::Object(_)
        | Shape::Union(_)
        | Shape::Parameter { .. }
        | Shape::Opaque(_) => false,
    }
}
