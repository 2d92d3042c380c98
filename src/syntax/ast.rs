//! The syntax tree, in TypeScript's words.
//!
//! It holds what says something about data: declarations, types, and the expressions that types can lean on
//! (`enum` initialisers, `const` values behind `typeof`). Statements and function bodies are left out.

use std::sync::Arc;

use crate::source::{FileId, Span};

/// A name or a string of the source.
pub type Atom = Arc<str>;

/// One parsed file.
#[derive(Debug)]
pub struct Module {
    /// The file it was parsed from.
    pub file: FileId,
    /// Whether it has an `import` or `export` at its top level; what it declares is global otherwise.
    pub is_module: bool,
    /// Whether it is a declaration file (`.d.ts`, `.d.mts`, `.d.cts`), in which everything is ambient.
    pub is_declaration_file: bool,
    /// Its declarations, imports and exports, in order.
    pub statements: Vec<Statement>,
    /// Its `/// <reference … />` lines.
    pub references: Vec<FileReference>,
    /// Node ids of this module are `0..node_count`.
    pub node_count: u32,
}

/// A node that can be resolved or evaluated, by its number in its module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// `/// <reference path="…" />`, `types="…"` or `lib="…"`.
#[derive(Debug)]
pub struct FileReference {
    /// Which attribute it has.
    pub kind: FileReferenceKind,
    /// What stands between the quotes.
    pub specifier: Atom,
    /// Where.
    pub span: Span,
}

/// The attribute of a triple-slash reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileReferenceKind {
    /// `path`, a file.
    Path,
    /// `types`, a package.
    Types,
    /// `lib`, a part of the standard library.
    Lib,
}

/// An identifier at its place.
#[derive(Clone, Debug)]
pub struct Identifier {
    /// Its text.
    pub text: Atom,
    /// Its place.
    pub span: Span,
}

/// `A.B.C`, left to right; never empty.
#[derive(Clone, Debug)]
pub struct EntityName {
    /// The identifiers between the dots.
    pub parts: Vec<Identifier>,
}

/// The text of a `/** … */` block, without the stars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsDoc {
    /// What stands before the first block tag, as Markdown.
    pub description: String,
    /// `@deprecated use X` and the like, in order.
    pub tags: Vec<JsDocTag>,
}

/// One block tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsDocTag {
    /// `deprecated`, without the at sign.
    pub name: String,
    /// What follows it, up to the next tag.
    pub text: String,
}

/// A declaration, import or export.
#[derive(Debug)]
pub struct Statement {
    /// The whole of it.
    pub span: Span,
    /// It has the `export` modifier.
    pub is_exported: bool,
    /// It has the `default` modifier.
    pub is_default: bool,
    /// It has the `declare` modifier.
    pub is_declare: bool,
    /// Its documentation.
    pub doc: Option<Box<JsDoc>>,
    /// What it is.
    pub kind: StatementKind,
}

/// The kinds of statement.
#[derive(Debug)]
pub enum StatementKind {
    /// `interface A<T> extends B, C { … }`
    Interface(InterfaceDeclaration),
    /// `type A<T> = …`
    TypeAlias(TypeAliasDeclaration),
    /// `class A<T> extends B implements C { … }`
    Class(ClassDeclaration),
    /// `enum A { … }`, `const enum A { … }`
    Enum(EnumDeclaration),
    /// `const a: T = …, b = …`
    Variable(VariableStatement),
    /// `function f(a: A): B`
    Function(FunctionDeclaration),
    /// `namespace A.B { … }` (one for each name, nested), `declare module "x" { … }`, `declare global { … }`
    Namespace(NamespaceDeclaration),
    /// `import a, { b as c } from "x"`, `import * as ns from "x"`, `import "x"`
    Import(ImportDeclaration),
    /// `import a = require("x")`, `import a = A.B`
    ImportEquals(ImportEqualsDeclaration),
    /// `export { a as b }`, `export { a } from "x"`, `export * as ns from "x"`
    Export(ExportDeclaration),
    /// `export * from "x"`
    ExportAll(ExportAllDeclaration),
    /// `export = a`
    ExportAssignment(Expression),
    /// `export default a`, of an expression (of a declaration, it is that declaration with `is_default`)
    ExportDefault(Expression),
    /// `export as namespace A`
    NamespaceExport(Identifier),
}

/// `interface A<T> extends B, C { … }`
#[derive(Debug)]
pub struct InterfaceDeclaration {
    /// Its name.
    pub name: Identifier,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// What it extends.
    pub extends: Vec<HeritageClause>,
    /// Its members, in order.
    pub members: Vec<Member>,
}

/// `type A<T> = …`
#[derive(Debug)]
pub struct TypeAliasDeclaration {
    /// Its name.
    pub name: Identifier,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// What it stands for.
    pub ty: TypeNode,
}

/// `class A<T> extends B implements C { … }`
#[derive(Debug)]
pub struct ClassDeclaration {
    /// Its name; a default export may have none.
    pub name: Option<Identifier>,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// The base class, when it is a name (an expression such as a mixin call gives none).
    pub extends: Option<HeritageClause>,
    /// The interfaces.
    pub implements: Vec<HeritageClause>,
    /// Its members, in order, static and private ones among them.
    pub members: Vec<Member>,
    /// `abstract class`
    pub is_abstract: bool,
}

/// `B<string>` after `extends` or `implements`.
#[derive(Debug)]
pub struct HeritageClause {
    /// For the symbol behind the name.
    pub id: NodeId,
    /// Where.
    pub span: Span,
    /// The name.
    pub name: EntityName,
    /// Its type arguments.
    pub arguments: Vec<TypeNode>,
}

/// `enum A { … }`
#[derive(Debug)]
pub struct EnumDeclaration {
    /// Its name.
    pub name: Identifier,
    /// `const enum`
    pub is_const: bool,
    /// Its members, in order.
    pub members: Vec<EnumMember>,
}

/// `A = 1 << 3`
#[derive(Debug)]
pub struct EnumMember {
    /// Its name.
    pub name: Identifier,
    /// Its documentation.
    pub doc: Option<Box<JsDoc>>,
    /// What it is set to; one more than its predecessor when there is none.
    pub initializer: Option<Expression>,
}

/// `const a = …, b: T`
#[derive(Debug)]
pub struct VariableStatement {
    /// `const`, rather than `let` or `var`.
    pub is_const: bool,
    /// The variables (names only: destructuring patterns are left out).
    pub declarations: Vec<VariableDeclaration>,
}

/// `a: T = …`
#[derive(Debug)]
pub struct VariableDeclaration {
    /// Its name.
    pub name: Identifier,
    /// `const`, rather than `let` or `var`.
    pub is_const: bool,
    /// Its type.
    pub ty: Option<TypeNode>,
    /// Its value.
    pub initializer: Option<Expression>,
}

/// `function f(a: A): B`
#[derive(Debug)]
pub struct FunctionDeclaration {
    /// Its name; a default export may have none.
    pub name: Option<Identifier>,
    /// Its signature.
    pub signature: Signature,
}

/// `namespace A { … }`, `declare module "x" { … }`, `declare global { … }`
#[derive(Debug)]
pub struct NamespaceDeclaration {
    /// How it is named.
    pub name: NamespaceName,
    /// What it declares.
    pub statements: Vec<Statement>,
}

/// How a namespace is named.
#[derive(Debug)]
pub enum NamespaceName {
    /// `namespace A`
    Identifier(Identifier),
    /// `declare module "x"`
    Module(Identifier),
    /// `declare global`
    Global(Span),
}

/// `import a, { b as c } from "x"`
#[derive(Debug)]
pub struct ImportDeclaration {
    /// What stands between the quotes.
    pub specifier: Identifier,
    /// `a`
    pub default: Option<Identifier>,
    /// `* as ns`
    pub namespace: Option<Identifier>,
    /// `{ b as c, type d }`
    pub named: Vec<ImportSpecifier>,
}

/// `b as c`
#[derive(Debug)]
pub struct ImportSpecifier {
    /// The name over there.
    pub imported: Identifier,
    /// The name here.
    pub local: Identifier,
}

/// `import a = require("x")`, `import a = A.B`
#[derive(Debug)]
pub struct ImportEqualsDeclaration {
    /// The name here.
    pub name: Identifier,
    /// What it stands for.
    pub target: ImportEqualsTarget,
}

/// The right side of `import a = …`.
#[derive(Debug)]
pub enum ImportEqualsTarget {
    /// `require("x")`
    Require(Identifier),
    /// `A.B`
    Entity {
        /// For the symbol behind the first name.
        id: NodeId,
        /// The names.
        name: EntityName,
    },
}

/// `export { a as b }`, `export { a } from "x"`, `export * as ns from "x"`
#[derive(Debug)]
pub struct ExportDeclaration {
    /// What stands behind `from`.
    pub specifier: Option<Identifier>,
    /// `* as ns`
    pub namespace: Option<Identifier>,
    /// `a as b`
    pub named: Vec<ExportSpecifier>,
}

/// `a as b`
#[derive(Debug)]
pub struct ExportSpecifier {
    /// For the symbol behind the local name.
    pub id: NodeId,
    /// The name here, or over there when the declaration has a `from`.
    pub local: Identifier,
    /// The name outside.
    pub exported: Identifier,
}

/// `export * from "x"`
#[derive(Debug)]
pub struct ExportAllDeclaration {
    /// What stands between the quotes.
    pub specifier: Identifier,
}

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
    },
}

/// The types that are words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the word it names")]
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

/// `<T>(a: A, ...b: B[]): C`
#[derive(Debug)]
pub struct Signature {
    /// Where.
    pub span: Span,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameter>,
    /// Its parameters, without `this`.
    pub parameters: Vec<Parameter>,
    /// What it returns.
    pub return_type: Option<TypeNode>,
}

/// `a?: A`
#[derive(Debug)]
pub struct Parameter {
    /// Its name; a pattern has none.
    pub name: Option<Identifier>,
    /// It may be left out: `?`, or a default value.
    pub is_optional: bool,
    /// `...`
    pub is_rest: bool,
    /// Its type.
    pub ty: Option<TypeNode>,
    /// Set where a constructor's parameter declares a property (`constructor(readonly a: A)`).
    pub property: Option<ParameterProperty>,
    /// Its documentation.
    pub doc: Option<Box<JsDoc>>,
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
        signature: Signature,
    },
    /// `get a(): T`
    Getter {
        /// Its name.
        name: PropertyName,
        /// What it returns.
        ty: Option<TypeNode>,
    },
    /// `set a(value: T)`
    Setter {
        /// Its name.
        name: PropertyName,
        /// What it takes.
        ty: Option<TypeNode>,
    },
    /// `(a: A): B`
    Call(Signature),
    /// `new (a: A): B` of an interface or object type
    Construct(Signature),
    /// `constructor(a: A)` of a class
    Constructor(Signature),
    /// `readonly [key: K]: V`
    Index(IndexSignature),
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
    pub initializer: Option<Expression>,
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
    /// `a`, `"a"`, `1`, `["a"]`: as JavaScript spells the key.
    Literal(Identifier),
    /// `[a.b]`
    Computed(Expression),
}

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

/// The kinds of expression. Parentheses and `!` are gone.
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
    },
    /// `(a: A): B => …`, `function (a: A): B { … }`
    Function(Box<Signature>),
    /// Anything else: its type is not known.
    Other,
}

/// `-a`, `+a`, `~a`, `!a`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the operator it names")]
pub enum UnaryOperator {
    Minus,
    Plus,
    BitwiseNot,
    Not,
}

/// `a + b` and its kin
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the operator it names")]
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
