//! The syntax tree, in TypeScript's words.
//!
//! It holds what says something about data: declarations, types, and the expressions that types can lean on
//! (`enum` initialisers, `const` values behind `typeof`). Statements and function bodies are left out.

mod binding;
mod expression;
mod member;
mod statement;
mod type_node;

use std::sync::Arc;

pub use binding::{Binding, BoundElement, BoundProperty};
pub use expression::{
    ArrayElement, BinaryOperator, ComparisonOperator, Equality, Expression, ExpressionKind, Guard, Guarded,
    LogicalOperator, ObjectMember, UnaryOperator,
};
pub use member::{
    Body, EndOfBody, IndexSignature, Member, MemberKind, Parameter, ParameterProperty, PropertyName, PropertySignature,
    Returned, Signature, pattern_parameter_name,
};
pub use statement::{
    Base, ClassDeclaration, EnumDeclaration, EnumMember, ExportAllDeclaration, ExportDeclaration, ExportSpecifier,
    FunctionDeclaration, HeritageClause, ImportDeclaration, ImportEqualsDeclaration, ImportEqualsTarget,
    ImportSpecifier, InterfaceDeclaration, NamespaceDeclaration, NamespaceName, Statement, StatementKind,
    TypeAliasDeclaration, VariableDeclaration, VariableStatement,
};
pub use type_node::{
    ConditionalType, ImportType, Keyword, Literal, MappedModifier, MappedType, TemplateLiteralType, TupleElement,
    TypeNode, TypeNodeKind, TypeParameter, TypeReference,
};

use crate::source::{FileId, Span};

/// A name or a string of the source.
pub type Atom = Arc<str>;

/// One parsed file.
#[derive(Debug, Default)]
pub struct Module {
    /// The file it was parsed from.
    pub file: FileId,
    /// Whether it has an `import` or `export` at its top level; what it declares is global otherwise.
    pub is_module: bool,
    /// Whether it is a declaration file (`.d.ts`, `.d.mts`, `.d.cts`), in which everything is ambient.
    pub is_declaration_file: bool,
    /// Whether it came with a package: what is wrong in it is not for its user to mend.
    pub is_installed: bool,
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

impl EntityName {
    /// `A.B.C`
    pub fn text(&self) -> String {
        let parts: Vec<&str> = self.parts.iter().map(|part| &*part.text).collect();
        parts.join(".")
    }
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
