//! Whether two types are written the same.

use super::{
    surface::{Object, Shape, TypeRef},
    walk::Walk,
};

impl Walk<'_> {
    /// Whether two types are written the same, declarations that are each other's old and new self being the same.
    pub(super) fn is_same(&mut self, old: TypeRef, new: TypeRef) -> bool {
        if let Some(known) = self.same.get(&(old, new)) {
            return *known;
        }
        // What comes back to itself is the same if all else is.
        self.same.insert((old, new), true);
        let (before, after) = (self.old.get(old), self.new.get(new));
        let same = match (&before.name, &after.name) {
            (Some(a), Some(b)) => {
                self.is_pair(&a.key, &b.key)
                    && a.arguments.len() == b.arguments.len()
                    && a.arguments.iter().zip(&b.arguments).all(|(a, b)| self.is_same(*a, *b))
            }
            (None, None) => self.is_same_shape(&before.shape, &after.shape),
            (Some(_), None) | (None, Some(_)) => false,
        };
        self.same.insert((old, new), same);
        same
    }

    pub(super) fn is_same_shape(&mut self, old: &Shape, new: &Shape) -> bool {
        let all = |walk: &mut Self, a: &[TypeRef], b: &[TypeRef]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| walk.is_same(*a, *b))
        };
        match (old, new) {
            (Shape::Any, Shape::Any)
            | (Shape::Never, Shape::Never)
            | (Shape::Undefined, Shape::Undefined)
            | (Shape::Null, Shape::Null)
            | (Shape::String, Shape::String)
            | (Shape::Number, Shape::Number)
            | (Shape::Boolean, Shape::Boolean)
            | (Shape::BigInt, Shape::BigInt)
            | (Shape::AnyObject, Shape::AnyObject) => true,
            (Shape::Literal(a), Shape::Literal(b)) => a == b,
            (Shape::Opaque(a), Shape::Opaque(b)) => a == b,
            (Shape::Template { texts: a, holes: of }, Shape::Template { texts: b, holes }) => {
                a == b && all(self, of, holes)
            }
            (Shape::Enum(a), Shape::Enum(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.name == b.name && a.value == b.value)
            }
            (Shape::Array(a), Shape::Array(b)) => self.is_same(*a, *b),
            (Shape::Tuple(a), Shape::Tuple(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(a, b)| {
                        a.is_optional == b.is_optional && a.is_rest == b.is_rest && self.is_same(a.ty, b.ty)
                    })
            }
            (Shape::Union(a), Shape::Union(b)) => all(self, a, b),
            (Shape::Parameter { name: a, position: at }, Shape::Parameter { name: b, position }) => {
                if at.is_some() && position.is_some() { at == position } else { a == b }
            }
            (Shape::Object(a), Shape::Object(b)) => self.is_same_object(a, b),
            (_, _) => false,
        }
    }

    fn is_same_object(&mut self, old: &Object, new: &Object) -> bool {
        old.properties.len() == new.properties.len()
            && old.indexes.len() == new.indexes.len()
            && old.properties.iter().all(|(name, a)| {
                new.properties
                    .get(name)
                    .is_some_and(|b| a.is_optional == b.is_optional && a.notes == b.notes && self.is_same(a.ty, b.ty))
            })
            && old
                .indexes
                .iter()
                .zip(&new.indexes)
                .all(|(a, b)| self.is_same(a.key, b.key) && self.is_same(a.value, b.value))
    }
}
