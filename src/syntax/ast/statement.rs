//! Declarations, imports and exports.

use super::{EntityName, Expression, Guard, Identifier, JsDoc, Member, NodeId, Signature, TypeNode, TypeParameter};
use crate::source::Span;

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
    /// The base class.
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
    /// What stands there.
    pub base: Base,
    /// Its type arguments.
    pub arguments: Vec<TypeNode>,
}

/// What an interface or class extends.
#[derive(Debug)]
pub enum Base {
    /// `A.B`
    Name(EntityName),
    /// What makes the base of a class: `Mixin(B)`.
    Value(Box<Expression>),
}

/// `enum A { … }`
#[derive(Debug)]
pub struct EnumDeclaration {
    /// Its name.
    pub name: Identifier,
    /// `const enum`
    pub is_const: bool,
    /// It declares what another file has: `declare enum`, or anywhere in a declaration file.
    pub is_ambient: bool,
    /// Its members, in order.
    pub members: Vec<EnumMember>,
}

impl EnumDeclaration {
    /// Whether it leaves out values that only the program knows: in words that only declare, a member without a value is
    /// not one more than its predecessor.
    pub fn leaves_values(&self) -> bool {
        self.is_ambient && !self.is_const && self.members.iter().any(|member| member.initializer.is_none())
    }
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
    /// The tests that were made before it, of a constant in a body.
    pub guards: Vec<Guard>,
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
    /// `@ts-ignore` stands before it: that the module is not there is no error.
    pub is_tolerant: bool,
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
