//! What a union has among its members, looked at once for all that is held against it.

use rustc_hash::FxHashSet;

use super::{
    surface::{Literal, Shape, Surface, TypeRef},
    template,
};

/// The members of a type, those of unions in it in their place.
#[derive(Debug)]
pub(super) struct Leaves {
    pub(super) all: Vec<TypeRef>,
    /// The literals among them, and the values of enums.
    literals: FxHashSet<Literal>,
    /// Those that are neither.
    others: Vec<TypeRef>,
    /// Nothing more has to be looked at to know the values.
    pub(super) is_flat: bool,
}

impl Leaves {
    pub(super) fn of(surface: &Surface, ty: TypeRef) -> Self {
        let all = surface.leaves(ty);
        let (mut literals, mut others) = (FxHashSet::default(), Vec::new());
        for leaf in &all {
            let shape = surface.shape(*leaf);
            if let Shape::Literal(value) = shape {
                literals.insert(value.clone());
            } else if let Shape::Enum(members) = shape {
                literals.extend(members.iter().filter_map(|member| member.value.clone()));
            } else {
                others.push(*leaf);
            }
        }
        Self { all, literals, others, is_flat: surface.is_flat(ty) }
    }

    /// Whether a value is one of a member's.
    pub(super) fn has(&self, surface: &Surface, value: &Literal) -> bool {
        self.literals.contains(value) || self.others.iter().any(|leaf| takes(surface, *leaf, value))
    }
}

fn takes(surface: &Surface, leaf: TypeRef, value: &Literal) -> bool {
    match surface.shape(leaf) {
        Shape::Any => true,
        Shape::String => matches!(value, Literal::String(_)),
        Shape::Number => matches!(value, Literal::Number(_)),
        Shape::Boolean => matches!(value, Literal::Boolean(_)),
        Shape::BigInt => matches!(value, Literal::BigInt(_)),
        Shape::Template { texts, holes } => match value {
            Literal::String(text) => template::matches(surface, text, texts, holes),
            Literal::Number(_) | Literal::BigInt(_) | Literal::Boolean(_) => false,
        },
        Shape::Object(object) => object.properties.is_empty() && object.indexes.is_empty(),
        Shape::Never
        | Shape::Undefined
        | Shape::Null
        | Shape::AnyObject
        | Shape::Literal(_)
        | Shape::Enum(_)
        | Shape::Array(_)
        | Shape::Tuple(_)
        | Shape::Union(_)
        | Shape::Parameter { .. }
        | Shape::Opaque(_) => false,
    }
}
