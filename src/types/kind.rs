//! The kinds of type.

use std::rc::Rc;

use super::{Members, TypeId};
use crate::{
    source::{FileId, Span},
    symbols::SymbolId,
    syntax::{Atom, ConditionalType, Literal, MappedType, Member, NodeId, Signature, TypeNode},
};

/// The types that have no parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Intrinsic {
    Any,
    Unknown,
    Never,
    Void,
    Undefined,
    Null,
    String,
    Number,
    BigInt,
    Symbol,
    /// `object`
    NonPrimitive,
    /// Stands where an error was reported.
    Error,
}

/// A type parameter and what stands for it, sorted by parameter; each parameter once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Mapper(pub(super) Rc<[(TypeId, TypeId)]>);

/// Types in order.
pub(super) type TypeList = Rc<[TypeId]>;

/// A node at its place: nodes are the same if their file and number are.
#[derive(Debug)]
pub(super) struct At<'a, N: ?Sized> {
    pub(super) file: FileId,
    pub(super) id: NodeId,
    pub(super) node: &'a N,
}

impl<N: ?Sized> Clone for At<'_, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<N: ?Sized> Copy for At<'_, N> {}

impl<N: ?Sized> PartialEq for At<'_, N> {
    fn eq(&self, other: &Self) -> bool {
        (self.file, self.id) == (other.file, other.id)
    }
}

impl<N: ?Sized> Eq for At<'_, N> {}

impl<N: ?Sized> std::hash::Hash for At<'_, N> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.file, self.id).hash(state);
    }
}

/// What a type is. Those made from a node hold what stands for each type parameter the node captures, in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum TypeKind<'a> {
    Intrinsic(Intrinsic),
    Literal(LiteralKey),
    EnumMember {
        parent: SymbolId,
        member: SymbolId,
        value: Option<LiteralKey>,
    },
    /// A symbol of its own: the key under which members keep what it is the name of.
    UniqueSymbol(Atom),
    /// A name that nothing declares.
    Unresolved {
        name: Atom,
        span: Span,
        module: Option<Atom>,
    },
    Parameter(SymbolId),
    Union {
        members: TypeList,
        origin: Option<TypeList>,
        of_enum: Option<SymbolId>,
    },
    Intersection(TypeList),
    /// An interface or class. A last argument beyond its parameters is what `this` is.
    Reference {
        symbol: SymbolId,
        arguments: TypeList,
    },
    Tuple {
        elements: Rc<[Element]>,
        is_readonly: bool,
    },
    /// `{ … }`
    ObjectLiteral(At<'a, [Member]>, TypeList),
    Function {
        node: At<'a, Signature>,
        arguments: TypeList,
        is_constructor: bool,
    },
    Mapped(At<'a, MappedType>, TypeList),
    Conditional(At<'a, ConditionalType>, TypeList),
    /// An array, tuple or reference in an alias, evaluated when it is looked at.
    Deferred(At<'a, TypeNode>, TypeList),
    Keyof(TypeId),
    IndexedAccess {
        object: TypeId,
        index: TypeId,
    },
    Template {
        texts: Rc<[Atom]>,
        types: TypeList,
    },
    StringMapping {
        name: Atom,
        ty: TypeId,
    },
    /// What `typeof` says of a class, enum, namespace, module or function.
    Value(SymbolId),
    /// Members that were put together; each is a type of its own.
    Synthetic(SyntheticMembers<'a>),
}

impl TypeKind<'_> {
    /// The literal that it is, or that a member of an enum has as its value.
    pub(super) fn as_literal(&self) -> Option<&LiteralKey> {
        if let Self::Literal(literal) | Self::EnumMember { value: Some(literal), .. } = self {
            Some(literal)
        } else {
            None
        }
    }

    /// The members of a union.
    pub(super) fn as_union(&self) -> Option<&TypeList> {
        if let Self::Union { members, .. } = self { Some(members) } else { None }
    }

    /// Whether it is a pattern for texts, of which there are any number.
    pub(super) fn is_text_pattern(&self) -> bool {
        matches!(self, Self::Template { .. } | Self::StringMapping { .. })
    }
}

/// A literal that can be compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum LiteralKey {
    String(Atom),
    /// The bits of the number.
    Number(u64),
    BigInt(Atom),
    Boolean(bool),
}

impl LiteralKey {
    pub(super) fn of(literal: &Literal) -> Self {
        match literal {
            Literal::String(text) => Self::String(text.clone()),
            // There is one zero among the literal types.
            Literal::Number(value) => Self::Number(if *value == 0.0 { 0 } else { value.to_bits() }),
            Literal::BigInt(digits) => Self::BigInt(digits.clone()),
            Literal::Boolean(value) => Self::Boolean(*value),
        }
    }

    pub(super) fn number(value: f64) -> Self {
        Self::of(&Literal::Number(value))
    }

    pub(super) fn as_number(&self) -> Option<f64> {
        if let Self::Number(bits) = self { Some(f64::from_bits(*bits)) } else { None }
    }

    pub(super) fn as_text(&self) -> Option<&Atom> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The primitive that it is a value of.
    pub(super) fn primitive(&self) -> TypeId {
        match self {
            Self::String(_) => TypeId::STRING,
            Self::Number(_) => TypeId::NUMBER,
            Self::BigInt(_) => TypeId::BIGINT,
            Self::Boolean(_) => TypeId::BOOLEAN,
        }
    }

    pub(super) fn to_literal(&self) -> Literal {
        match self {
            Self::String(text) => Literal::String(text.clone()),
            Self::Number(bits) => Literal::Number(f64::from_bits(*bits)),
            Self::BigInt(digits) => Literal::BigInt(digits.clone()),
            Self::Boolean(value) => Literal::Boolean(*value),
        }
    }
}

/// An element of a tuple type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Element {
    pub(super) label: Option<Atom>,
    /// Of a variadic element, the whole array-like type; of a rest element, one element.
    pub(super) ty: TypeId,
    pub(super) arity: ElementArity,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum ElementArity {
    Required,
    Optional,
    /// `...T[]`
    Rest,
    /// `...T` of a type parameter.
    Variadic,
}

/// Members by identity.
#[derive(Clone, Debug)]
pub(super) struct SyntheticMembers<'a>(pub(super) Rc<Members<'a>>);

impl PartialEq for SyntheticMembers<'_> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for SyntheticMembers<'_> {}

impl std::hash::Hash for SyntheticMembers<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        Rc::as_ptr(&self.0).hash(state);
    }
}
