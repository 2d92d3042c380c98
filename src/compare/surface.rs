//! What one side of a comparison says: its types as JSON has them, no longer tied to the evaluator.
//!
//! A type is a number; what it is made of are numbers too, so recursion is no matter. What JSON does not have (methods,
//! functions, symbols) is not in it.

use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::{
    model::Outline,
    source::{Sources, Span},
};

/// A text that is shared.
pub(super) type Text = Arc<str>;

/// A list by name, in order.
pub(super) type Named<T> = IndexMap<Text, T, FxBuildHasher>;

/// One side of a comparison.
pub(crate) struct Surface {
    pub(super) types: Vec<Type>,
    /// What has a name and was reached, by its dotted name.
    pub(super) declarations: Named<Declaration>,
    /// The Rust that is made of it.
    pub(super) outline: Outline,
    pub(super) sources: Sources,
    /// What the options name, and this side does not have.
    pub(super) missed: Vec<String>,
}

/// A type of a [`Surface`], by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct TypeRef(pub(super) u32);

impl TypeRef {
    /// What stands where nothing is known: any value.
    pub(super) const ANY: Self = Self(0);
}

/// A type.
#[derive(Clone, Debug)]
pub(super) struct Type {
    /// The declaration it goes by.
    pub(super) name: Option<TypeName>,
    pub(super) shape: Shape,
}

/// The declaration that a type goes by, and its arguments.
#[derive(Clone, Debug)]
pub(super) struct TypeName {
    /// Into [`Surface::declarations`].
    pub(super) key: Text,
    pub(super) arguments: Vec<TypeRef>,
}

/// Something that has a name.
#[derive(Clone, Debug)]
pub(super) struct Declaration {
    /// What it is; of a generic, in terms of its parameters.
    pub(super) ty: TypeRef,
    /// What it is when no arguments are given, if it can do without.
    pub(super) default: Option<TypeRef>,
    pub(super) is_exported: bool,
    /// The parameters as they are written, with constraint and default.
    pub(super) parameters: Vec<String>,
    pub(super) place: Option<Span>,
    pub(super) notes: Notes,
}

/// What documentation says that a program may hang on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Notes {
    /// `@deprecated`, with what follows.
    pub(super) deprecated: Option<String>,
    /// `@default`, `@defaultValue`
    pub(super) default: Option<String>,
}

/// What a type is in JSON, one level deep.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// `any`, `unknown`
    Any,
    Never,
    /// No key at all.
    Undefined,
    Null,
    String,
    Number,
    Boolean,
    BigInt,
    /// `object`
    AnyObject,
    Literal(Literal),
    /// Of one more text than holes.
    Template {
        texts: Vec<Text>,
        holes: Vec<TypeRef>,
    },
    Enum(Vec<EnumMember>),
    Array(TypeRef),
    Tuple(Vec<Element>),
    Object(Object),
    /// As it was written: a member may be a union that has a name.
    Union(Vec<TypeRef>),
    /// A type parameter, by its position in what declares it.
    Parameter {
        name: Text,
        position: Option<usize>,
    },
    /// What is known by its text only: a built-in object, a name that nothing declares, what hangs on a parameter.
    Opaque(Text),
}

/// A literal value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Literal {
    String(Text),
    /// As JavaScript writes it.
    Number(Text),
    BigInt(Text),
    Boolean(bool),
}

/// A member of an enum.
#[derive(Clone, Debug)]
pub(super) struct EnumMember {
    pub(super) name: Text,
    /// Unknown when it is computed at run time.
    pub(super) value: Option<Literal>,
    pub(super) place: Span,
    pub(super) notes: Notes,
}

/// An element of a tuple.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) ty: TypeRef,
    pub(super) is_optional: bool,
    pub(super) is_rest: bool,
}

/// What an object has.
#[derive(Clone, Debug, Default)]
pub(super) struct Object {
    pub(super) properties: Named<Property>,
    pub(super) indexes: Vec<Index>,
}

/// A property.
#[derive(Clone, Debug)]
pub(super) struct Property {
    /// Without the `undefined` that makes it optional.
    pub(super) ty: TypeRef,
    pub(super) is_optional: bool,
    pub(super) place: Option<Span>,
    pub(super) notes: Notes,
}

/// An index signature.
#[derive(Clone, Debug)]
pub(super) struct Index {
    pub(super) key: TypeRef,
    pub(super) value: TypeRef,
    pub(super) place: Option<Span>,
}

impl Declaration {
    /// What is compared with each other: a type that has got parameters, or had some, goes on being what it is for who
    /// says nothing of them.
    pub(super) fn counterparts(&self, new: &Self) -> (TypeRef, TypeRef) {
        match (self.default, new.default) {
            (Some(before), Some(after)) if self.parameters.len() != new.parameters.len() => (before, after),
            (_, _) => (self.ty, new.ty),
        }
    }
}

impl Surface {
    pub(super) fn get(&self, ty: TypeRef) -> &Type {
        self.types.get(ty.0 as usize).unwrap_or(&self.types[0])
    }

    pub(super) fn shape(&self, ty: TypeRef) -> &Shape {
        &self.get(ty).shape
    }

    /// The members of a union, those of unions in it in their place; of another type, itself.
    pub(super) fn leaves(&self, ty: TypeRef) -> Vec<TypeRef> {
        if !matches!(self.shape(ty), Shape::Union(_)) {
            return vec![ty];
        }
        let (mut leaves, mut pending) = (Vec::new(), vec![ty]);
        let mut seen = rustc_hash::FxHashSet::default();
        while let Some(ty) = pending.pop() {
            if !seen.insert(ty) {
                continue;
            }
            if let Shape::Union(members) = self.shape(ty) {
                pending.extend(members.iter().rev());
            } else {
                leaves.push(ty);
            }
        }
        leaves
    }

    /// Whether nothing more has to be looked at to know its values.
    pub(super) fn is_flat(&self, ty: TypeRef) -> bool {
        match self.shape(ty) {
            Shape::Any
            | Shape::Never
            | Shape::Undefined
            | Shape::Null
            | Shape::String
            | Shape::Number
            | Shape::Boolean
            | Shape::BigInt
            | Shape::AnyObject
            | Shape::Literal(_)
            | Shape::Enum(_)
            | Shape::Parameter { .. }
            | Shape::Opaque(_) => true,
            Shape::Union(members) => {
                members.iter().all(|member| !matches!(self.shape(*member), Shape::Union(_)) && self.is_flat(*member))
            }
            Shape::Template { .. } | Shape::Array(_) | Shape::Tuple(_) | Shape::Object(_) => false,
        }
    }

    /// Whether any text is one of its values.
    pub(super) fn has_any_text(&self, ty: TypeRef) -> bool {
        self.leaves(ty).into_iter().any(|leaf| matches!(self.shape(leaf), Shape::String | Shape::Any))
    }

    /// Whether `null` is one of its values, said as such.
    pub(super) fn has_null(&self, ty: TypeRef) -> bool {
        self.leaves(ty).into_iter().any(|leaf| matches!(self.shape(leaf), Shape::Null))
    }
}

impl std::fmt::Display for Literal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(text) => write!(f, "{text:?}"),
            Self::Number(text) => f.write_str(text),
            Self::BigInt(digits) => write!(f, "{digits}n"),
            Self::Boolean(value) => write!(f, "{value}"),
        }
    }
}
