//! Values that types can lean on.

use std::sync::Arc;

use super::{Atom, Identifier, JsDoc, Literal, NodeId, PropertyName, Signature, TypeNode};
use crate::source::Span;

/// A value that a type can lean on.
#[derive(Debug)]
pub struct Expression {
    /// Its number in its module.
    pub id: NodeId,
    /// Its place.
    pub span: Span,
    /// What it is.
    pub kind: ExpressionKind,
}

/// The kinds of expression. Parentheses are gone.
#[derive(Debug)]
pub enum ExpressionKind {
    /// `"a"`, `1`, `1n`, `true`
    Literal(Literal),
    /// `null`
    Null,
    /// `` `a${b}c` ``: `texts` has one more than `expressions`.
    Template {
        /// The text before, between and after.
        texts: Vec<Atom>,
        /// The values.
        expressions: Vec<Expression>,
    },
    /// `a` (`undefined`, `NaN` and `Infinity` among them)
    Identifier(Atom),
    /// `a.b`
    PropertyAccess {
        /// `a`
        object: Box<Expression>,
        /// `b`
        name: Identifier,
    },
    /// `a[b]`
    ElementAccess {
        /// `a`
        object: Box<Expression>,
        /// `b`
        index: Box<Expression>,
    },
    /// `-a`
    Unary {
        /// `-`
        operator: UnaryOperator,
        /// `a`
        operand: Box<Expression>,
    },
    /// `a + b`
    Binary {
        /// `+`
        operator: BinaryOperator,
        /// `a`
        left: Box<Expression>,
        /// `b`
        right: Box<Expression>,
    },
    /// `a ?? b` and its kin
    Logical {
        /// `??`
        operator: LogicalOperator,
        /// `a`, `b`
        operands: Box<[Expression; 2]>,
    },
    /// `a === b`, `a < b`, `a in b`, `a instanceof B`
    Comparison {
        /// `===`
        operator: ComparisonOperator,
        /// `a`, `b`
        operands: Box<[Expression; 2]>,
    },
    /// `case b: case c:` of a `switch (a)`: whether it is one of them
    OneOf {
        /// `a`
        value: Box<Expression>,
        /// `b`, `c`
        cases: Vec<Expression>,
    },
    /// `typeof a`
    TypeOf(Box<Expression>),
    /// `a!`
    NonNull(Box<Expression>),
    /// `a?.b`, `a?.[b]`, `a?.()`, and what follows in the chain: as it is written without `?.`
    OptionalChain(Box<Expression>),
    /// `c ? a : b`
    Conditional {
        /// `c`
        test: Box<Expression>,
        /// `a`, `b`: what it may come to
        branches: Box<[Expression; 2]>,
    },
    /// `/a/`
    Regex,
    /// `{ a: 1, ...b }`
    Object(Vec<ObjectMember>),
    /// `[a, ...b]`
    Array(Vec<ArrayElement>),
    /// `a as T`, `<T>a`
    As {
        /// `a`
        expression: Box<Expression>,
        /// `T`
        ty: Box<TypeNode>,
    },
    /// `a as const`, `<const>a`
    AsConst(Box<Expression>),
    /// `a satisfies T`
    Satisfies {
        /// `a`
        expression: Box<Expression>,
        /// `T`
        ty: Box<TypeNode>,
    },
    /// `a(…)`: what is called, and its type arguments
    Call {
        /// `a`
        callee: Box<Expression>,
        /// `<T>`
        type_arguments: Vec<TypeNode>,
        /// What stands between the parentheses.
        arguments: Vec<Expression>,
    },
    /// `new A<T>(…)`
    New {
        /// `A`
        callee: Box<Expression>,
        /// `<T>`
        type_arguments: Vec<TypeNode>,
        /// What stands between the parentheses.
        arguments: Vec<Expression>,
    },
    /// `this`
    This,
    /// `await a`
    Await(Box<Expression>),
    /// `(a: A): B => …`, `function (a: A): B { … }`
    Function(Box<Signature>),
    /// Anything else: its type is not known.
    Other,
}

/// `-a`, `+a`, `~a`, `!a`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOperator {
    Minus,
    Plus,
    BitwiseNot,
    Not,
}

/// `a + b` and its kin
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOperator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Exponent,
    ShiftLeft,
    ShiftRight,
    UnsignedShiftRight,
    BitwiseAnd,
    BitwiseOr,
    BitwiseXor,
}

/// `a ?? b`, `a || b`, `a && b`, and `a = b` in a pattern: `b` where `a` is `undefined`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogicalOperator {
    Coalesce,
    Default,
    Or,
    And,
}

/// `a === b` and its kin
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComparisonOperator {
    /// `===`, `!==`
    Strict(Equality),
    /// `==`, `!=`, to which `null` and `undefined` are one
    Loose(Equality),
    /// `in`
    In,
    /// `instanceof`
    InstanceOf,
    /// `<` and its kin
    Order,
}

/// Whether equals are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Equality {
    Equal,
    Unequal,
}

/// A test that came before a value: where that stands, it holds or it does not.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The test.
    pub test: Arc<Expression>,
    /// Whether it holds.
    pub holds: bool,
}

/// A value, and what came before it.
#[derive(Debug)]
pub struct Guarded {
    /// The tests that were made, in order.
    pub guards: Vec<Guard>,
    /// The value.
    pub value: Expression,
}

/// A part of an object literal.
#[derive(Debug)]
pub enum ObjectMember {
    /// `a: 1`, `a`, `a() { … }`
    Property {
        /// Its name.
        name: PropertyName,
        /// Its value.
        value: Expression,
        /// Its documentation.
        doc: Option<Box<JsDoc>>,
    },
    /// `get a() { … }`
    Getter {
        /// Its name.
        name: PropertyName,
        /// What it returns.
        signature: Box<Signature>,
        /// Its documentation.
        doc: Option<Box<JsDoc>>,
    },
    /// `...a`
    Spread(Expression),
}

/// A part of an array literal.
#[derive(Debug)]
pub struct ArrayElement {
    /// `...`
    pub is_spread: bool,
    /// The value.
    pub value: Expression,
}
