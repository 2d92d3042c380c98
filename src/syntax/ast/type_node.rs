//! Types as they are written.

use super::{Atom, EntityName, Identifier, Member, NodeId, Signature};
use crate::source::Span;

/// `T extends C = D`
#[derive(Debug)]
pub struct TypeParameter {
    /// Where.
    pub span: Span,
    /// Its name.
    pub name: Identifier,
    /// `extends C`
    pub constraint: Option<TypeNode>,
    /// `= D`
    pub default: Option<TypeNode>,
    /// `const T`
    pub is_const: bool,
}

/// A type as it is written.
#[derive(Debug)]
pub struct TypeNode {
    /// Its number in its module.
    pub id: NodeId,
    /// Its place.
    pub span: Span,
    /// It is what a type alias stands for, or a part of that reached without entering an object type or a
    /// function type: where a type may name itself before it is known (`type Json = string | Json[]`).
    pub is_resolved_by_alias: bool,
    /// What it is.
    pub kind: TypeNodeKind,
}

/// The kinds of type node. Parentheses are gone.
#[derive(Debug)]
pub enum TypeNodeKind {
    /// `string`, `any`, …
    Keyword(Keyword),
    /// `this`
    This,
    /// `"a"`, `1`, `-1`, `1n`, `true`
    Literal(Literal),
    /// `` `a${T}b` ``
    TemplateLiteral(TemplateLiteralType),
    /// `A.B<C>`
    TypeReference(TypeReference),
    /// `import("x").A<B>`, `typeof import("x").a`
    Import(Box<ImportType>),
    /// `typeof a.b<C>`
    TypeQuery(TypeReference),
    /// `{ … }`
    TypeLiteral(Vec<Member>),
    /// `T[]`
    Array(Box<TypeNode>),
    /// `[A, b?: B, ...C[]]`
    Tuple(Vec<TupleElement>),
    /// `A | B`
    Union(Vec<TypeNode>),
    /// `A & B`
    Intersection(Vec<TypeNode>),
    /// `(a: A) => B`
    Function(Box<Signature>),
    /// `new (a: A) => B`
    Constructor(Box<Signature>),
    /// `keyof T`
    Keyof(Box<TypeNode>),
    /// `unique symbol`
    UniqueSymbol,
    /// `readonly T[]`
    Readonly(Box<TypeNode>),
    /// `T[K]`
    IndexedAccess {
        /// `T`
        object: Box<TypeNode>,
        /// `K`
        index: Box<TypeNode>,
    },
    /// `{ readonly [K in C as N]?: T }`
    Mapped(Box<MappedType>),
    /// `C extends E ? A : B`
    Conditional(Box<ConditionalType>),
    /// `infer U extends C`
    Infer(Box<TypeParameter>),
    /// `a is T` (a boolean), `asserts a is T` (nothing)
    Predicate {
        /// It has `asserts`.
        asserts: bool,
        /// `a`; nothing of `this`.
        of: Option<Atom>,
        /// `T`, which `asserts a` has not.
        ty: Option<Box<TypeNode>>,
    },
}

/// The types that are words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keyword {
    Any,
    Unknown,
    Never,
    Void,
    Undefined,
    Null,
    String,
    Number,
    Boolean,
    BigInt,
    Symbol,
    Object,
    Intrinsic,
}

/// A literal value.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `"a"`
    String(Atom),
    /// `1`, `-1.5`
    Number(f64),
    /// `1n`: its decimal digits, with a minus where it has one
    BigInt(Atom),
    /// `true`
    Boolean(bool),
}

/// `` `a${T}b` ``: `texts` has one more than `types`.
#[derive(Debug)]
pub struct TemplateLiteralType {
    /// The text before, between and after the types.
    pub texts: Vec<Atom>,
    /// The types.
    pub types: Vec<TypeNode>,
}

/// `A.B<C>`
#[derive(Debug)]
pub struct TypeReference {
    /// The name.
    pub name: EntityName,
    /// `<C>`
    pub arguments: Vec<TypeNode>,
}

/// `import("x").A<B>`
#[derive(Debug)]
pub struct ImportType {
    /// What stands between the quotes.
    pub specifier: Identifier,
    /// `A`
    pub qualifier: Option<EntityName>,
    /// `<B>`
    pub arguments: Vec<TypeNode>,
    /// `typeof import("x")`
    pub is_typeof: bool,
}

/// An element of a tuple type.
#[derive(Debug)]
pub struct TupleElement {
    /// `a:`
    pub label: Option<Identifier>,
    /// `?`
    pub is_optional: bool,
    /// `...`
    pub is_rest: bool,
    /// The type; behind `...` it is the whole array or tuple type.
    pub ty: TypeNode,
}

/// `{ readonly [K in C as N]?: T }`
#[derive(Debug)]
pub struct MappedType {
    /// `K in C`: the constraint is always there.
    pub parameter: TypeParameter,
    /// `as N`
    pub name_type: Option<TypeNode>,
    /// `T`
    pub ty: Option<TypeNode>,
    /// `readonly`, `+readonly`, `-readonly`
    pub readonly: Option<MappedModifier>,
    /// `?`, `+?`, `-?`
    pub optional: Option<MappedModifier>,
}

/// Whether a mapped type adds or takes away a modifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MappedModifier {
    /// `?`, `+?`
    Add,
    /// `-?`
    Remove,
}

/// `C extends E ? A : B`
#[derive(Debug)]
pub struct ConditionalType {
    /// `C`
    pub check: TypeNode,
    /// `E`
    pub extends: TypeNode,
    /// `A`
    pub true_type: TypeNode,
    /// `B`
    pub false_type: TypeNode,
}
