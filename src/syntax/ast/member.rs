//! What interfaces, object types, classes and functions are made of.

use std::sync::Arc;

use super::{Atom, Binding, Expression, Guarded, Identifier, JsDoc, TypeNode, TypeParameter, VariableDeclaration};
use crate::source::Span;

/// `<T>(a: A, ...b: B[]): C`
#[derive(Debug)]
pub struct Signature {
    /// Where.
    pub span: Span,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// What `this` is, where it stands among the parameters.
    pub this: Option<TypeNode>,
    /// Its parameters, without `this`.
    pub parameters: Vec<Parameter>,
    /// What it returns.
    pub return_type: Option<TypeNode>,
    /// What its body says of that, where it does not.
    pub body: Body,
}

/// The body of a function.
#[derive(Debug)]
pub enum Body {
    /// There is none, or nothing is asked of it.
    Absent,
    /// What it returns is told by the values.
    Returns(Box<Returned>),
    /// It does more than types are read from.
    Other,
}

/// What a body returns.
#[derive(Debug)]
pub struct Returned {
    /// The constants of the body that the values name.
    pub constants: Vec<VariableDeclaration>,
    /// The tests that stand before values and constants.
    pub tests: Vec<Arc<Expression>>,
    /// What of the constants, and of its parameters, may be less where a value names it than is known: `a = 1`.
    pub narrowed: Vec<Expression>,
    /// The values, one of which is returned.
    pub values: Vec<Guarded>,
    /// The parameters that those name whose types are not written, by position: only where the function stands says them.
    pub unwritten: Vec<usize>,
    /// Whether it may also end without a value.
    pub end: EndOfBody,
    /// The value comes later.
    pub is_async: bool,
}

/// Whether a function ends without a `return`.
#[derive(Debug)]
pub enum EndOfBody {
    /// It never does.
    NotReached,
    /// It may.
    Reached,
    /// It does where this has a value, which the cases of a `switch` leave over.
    Unless(Box<Guarded>),
}

/// What a parameter is called that is a pattern, by its position: no name that is written.
pub fn pattern_parameter_name(at: usize) -> Atom {
    format!("{{parameter {at}}}").into()
}

/// `a?: A`
#[derive(Debug)]
pub struct Parameter {
    /// What it is called, or taken apart into.
    pub binding: Binding,
    /// It may be left out: `?`, or a default value.
    pub is_optional: bool,
    /// `...`
    pub is_rest: bool,
    /// Its type.
    pub ty: Option<TypeNode>,
    /// `= 1`
    pub initializer: Option<Expression>,
    /// Set where a constructor's parameter declares a property (`constructor(readonly a: A)`).
    pub property: Option<ParameterProperty>,
    /// Its documentation.
    pub doc: Option<Box<JsDoc>>,
}

impl Parameter {
    /// Its name; a pattern has none.
    pub fn name(&self) -> Option<&Identifier> {
        if let Binding::Name(name) = &self.binding { Some(name) } else { None }
    }
}

/// The modifiers that make a parameter a property.
#[derive(Clone, Copy, Debug)]
pub struct ParameterProperty {
    /// `readonly`
    pub is_readonly: bool,
    /// `private` or `protected`
    pub is_hidden: bool,
}

/// A member of an interface, object type or class.
#[derive(Debug)]
pub struct Member {
    /// The whole of it.
    pub span: Span,
    /// Its documentation.
    pub doc: Option<Box<JsDoc>>,
    /// `static`, of classes.
    pub is_static: bool,
    /// `private`, `protected` or `#name`, of classes.
    pub is_hidden: bool,
    /// What it is.
    pub kind: MemberKind,
}

impl Member {
    /// Its name; a signature has none.
    pub fn name(&self) -> Option<&PropertyName> {
        match &self.kind {
            MemberKind::Property(property) => Some(&property.name),
            MemberKind::Method { name, .. } | MemberKind::Getter { name, .. } | MemberKind::Setter { name, .. } => {
                Some(name)
            }
            MemberKind::Call(_) | MemberKind::Construct(_) | MemberKind::Constructor(_) | MemberKind::Index(_) => None,
        }
    }

    /// Whether its name is known only when an expression is: `[Key.A]: T`.
    pub fn has_computed_name(&self) -> bool {
        matches!(self.name(), Some(PropertyName::Computed(_)))
    }
}

/// The kinds of member.
#[derive(Debug)]
pub enum MemberKind {
    /// `readonly a?: T`
    Property(PropertySignature),
    /// `a?(b: B): C`
    Method {
        /// Its name.
        name: PropertyName,
        /// `?`
        is_optional: bool,
        /// Its signature.
        signature: Box<Signature>,
    },
    /// `get a(): T`
    Getter {
        /// Its name.
        name: PropertyName,
        /// What it returns, which its body may say.
        signature: Box<Signature>,
    },
    /// `set a(value: T)`
    Setter {
        /// Its name.
        name: PropertyName,
        /// What it takes.
        ty: Option<TypeNode>,
    },
    /// `(a: A): B`
    Call(Box<Signature>),
    /// `new (a: A): B` of an interface or object type
    Construct(Box<Signature>),
    /// `constructor(a: A)` of a class
    Constructor(Box<Signature>),
    /// `readonly [key: K]: V`
    Index(Box<IndexSignature>),
}

/// `readonly a?: T`
#[derive(Debug)]
pub struct PropertySignature {
    /// Its name.
    pub name: PropertyName,
    /// `?`
    pub is_optional: bool,
    /// `readonly`
    pub is_readonly: bool,
    /// Its type.
    pub ty: Option<TypeNode>,
    /// Its value, of classes.
    pub initializer: Option<Box<Expression>>,
}

/// `readonly [key: K]: V`
#[derive(Debug)]
pub struct IndexSignature {
    /// `K`
    pub key: TypeNode,
    /// `V`
    pub ty: Option<TypeNode>,
    /// `readonly`
    pub is_readonly: bool,
}

/// How a member is named.
#[derive(Debug)]
pub enum PropertyName {
    /// `a`, `"a"`, `["a"]`: as JavaScript spells the key.
    Literal(Identifier),
    /// `1`, `[1]`: the same, and `keyof` says a number.
    Number(Identifier),
    /// `[a.b]`
    Computed(Box<Expression>),
}
