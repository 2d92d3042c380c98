//! Symbols and their declarations.

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::{
    source::Span,
    syntax::{
        Atom, ClassDeclaration, EnumDeclaration, Expression, FunctionDeclaration, HeritageClause, Identifier,
        InterfaceDeclaration, JsDoc, Member, NodeId, Parameter, TypeAliasDeclaration, TypeParameter,
        VariableDeclaration,
    },
};

/// A symbol: everything that one name declares in one place, merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SymbolId(pub u32);

/// Names and what they mean, in the order of their declaration.
pub type SymbolTable = IndexMap<Atom, SymbolId, FxBuildHasher>;

/// What a symbol is, merged from its declarations.
#[derive(Debug)]
pub struct Symbol<'a> {
    /// Its name; of a module, its file or specifier.
    pub name: Atom,
    /// Its declarations, in order.
    pub declarations: Vec<Declaration<'a>>,
    /// What it exports, of modules, namespaces and enums.
    pub exports: SymbolTable,
    /// The module, namespace or enum it is declared in.
    pub parent: Option<SymbolId>,
    /// The type parameter that stands for `this`, of interfaces and classes that use it.
    pub this_parameter: Option<SymbolId>,
}

/// One declaration of a symbol.
#[derive(Clone, Copy, Debug)]
pub struct Declaration<'a> {
    /// What it declares.
    pub kind: DeclarationKind<'a>,
    /// Where the name stands.
    pub span: Span,
    /// Its documentation.
    pub doc: Option<&'a JsDoc>,
}

/// The kinds of declaration.
#[derive(Clone, Copy, Debug)]
pub enum DeclarationKind<'a> {
    /// `interface`
    Interface(&'a InterfaceDeclaration),
    /// `type`
    TypeAlias(&'a TypeAliasDeclaration),
    /// `class`
    Class(&'a ClassDeclaration),
    /// `enum`
    Enum(&'a EnumDeclaration),
    /// A member of an enum.
    EnumMember,
    /// `const`, `let`, `var`
    Variable(&'a VariableDeclaration),
    /// `function`
    Function(&'a FunctionDeclaration),
    /// `namespace`
    Namespace,
    /// A file with imports or exports, or `declare module "x"`.
    Module,
    /// `<T>`
    TypeParameter(&'a TypeParameter),
    /// `[K in C]`
    MappedParameter(&'a TypeParameter),
    /// `infer T`
    InferParameter(&'a TypeParameter),
    /// `(a: A)` in the body of its function.
    Parameter(&'a Parameter),
    /// `this` in an interface or class.
    This(SymbolId),
    /// `export default` or `export =` of an expression.
    Expression(&'a Expression),
    /// A name for something that is declared elsewhere.
    Alias(AliasTarget<'a>),
}

/// What an import or an export specifier stands for.
#[derive(Clone, Copy, Debug)]
pub enum AliasTarget<'a> {
    /// `import { name } from "specifier"`, `export { name } from "specifier"`
    Named {
        /// The module, as it is named.
        specifier: &'a Identifier,
        /// The name over there (`default` among them).
        name: &'a Atom,
    },
    /// `import a from "specifier"`
    Default {
        /// The module, as it is named.
        specifier: &'a Identifier,
    },
    /// `import * as a from "specifier"`, `import a = require("specifier")`, `export * as a from "specifier"`
    Namespace {
        /// The module, as it is named.
        specifier: &'a Identifier,
    },
    /// `import a = A.B`, `export { a }`
    Entity {
        /// The node whose first name is resolved.
        id: NodeId,
        /// The names.
        parts: &'a [Identifier],
    },
    /// `export = A.B`, `export default a`
    Expression(&'a Expression),
    /// `export as namespace a`: the module around it.
    Module(SymbolId),
}

/// What a name is looked up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// An interface, alias, class, enum, type parameter.
    Type,
    /// A variable, function, class, enum, namespace.
    Value,
    /// What can stand before a dot in a type.
    Namespace,
}

/// What a symbol is as a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declares {
    /// An interface.
    Interface,
    /// A type alias.
    TypeAlias,
    /// A class.
    Class,
    /// An enum.
    Enum,
    /// A member of an enum.
    EnumMember,
    /// A type parameter.
    TypeParameter,
    /// No type: a variable, a function, a namespace.
    Nothing,
}

impl<'a> DeclarationKind<'a> {
    pub(super) fn declares(self) -> Declares {
        match self {
            Self::Interface(_) => Declares::Interface,
            Self::TypeAlias(_) => Declares::TypeAlias,
            Self::Class(_) => Declares::Class,
            Self::Enum(_) => Declares::Enum,
            Self::EnumMember => Declares::EnumMember,
            Self::TypeParameter(_) | Self::MappedParameter(_) | Self::InferParameter(_) | Self::This(_) => {
                Declares::TypeParameter
            }
            Self::Variable(_)
            | Self::Parameter(_)
            | Self::Function(_)
            | Self::Namespace
            | Self::Module
            | Self::Expression(_)
            | Self::Alias(_) => Declares::Nothing,
        }
    }

    /// What an interface or class lists.
    pub fn members(self) -> Option<&'a [Member]> {
        if let Self::Interface(InterfaceDeclaration { members, .. }) | Self::Class(ClassDeclaration { members, .. }) =
            self
        {
            Some(members)
        } else {
            None
        }
    }

    /// Whether it is a class that nobody has a value of: its public members are static, as those of a namespace are.
    pub fn is_static(self) -> bool {
        let Self::Class(ClassDeclaration { members, extends: None, .. }) = self else { return false };
        members.iter().any(|member| member.is_static)
            && members.iter().all(|member| member.is_static || member.is_hidden)
    }

    /// What an interface or class extends.
    pub fn extends(self) -> &'a [HeritageClause] {
        if let Self::Interface(node) = self {
            &node.extends
        } else if let Self::Class(node) = self {
            node.extends.as_slice()
        } else {
            &[]
        }
    }

    /// The type parameter that it is, wherever such is declared.
    pub fn as_parameter(self) -> Option<&'a TypeParameter> {
        if let Self::TypeParameter(node) | Self::MappedParameter(node) | Self::InferParameter(node) = self {
            Some(node)
        } else {
            None
        }
    }

    /// The type parameters of what can have some.
    pub fn type_parameters(self) -> Option<&'a [TypeParameter]> {
        match self {
            Self::Interface(node) => Some(&node.type_parameters),
            Self::TypeAlias(node) => Some(&node.type_parameters),
            Self::Class(node) => Some(&node.type_parameters),
            Self::Enum(_)
            | Self::EnumMember
            | Self::Variable(_)
            | Self::Function(_)
            | Self::Namespace
            | Self::Module
            | Self::TypeParameter(_)
            | Self::MappedParameter(_)
            | Self::InferParameter(_)
            | Self::Parameter(_)
            | Self::This(_)
            | Self::Expression(_)
            | Self::Alias(_) => None,
        }
    }

    pub(super) fn has_meaning(self, meaning: Meaning) -> bool {
        match self {
            Self::Alias(_) => true,
            Self::Interface(_)
            | Self::TypeAlias(_)
            | Self::TypeParameter(_)
            | Self::MappedParameter(_)
            | Self::InferParameter(_)
            | Self::This(_) => meaning == Meaning::Type,
            Self::Parameter(_) => meaning == Meaning::Value,
            Self::Class(_) | Self::EnumMember => meaning != Meaning::Namespace,
            Self::Enum(_) => true,
            Self::Variable(_) | Self::Function(_) | Self::Expression(_) => meaning == Meaning::Value,
            Self::Namespace | Self::Module => meaning != Meaning::Type,
        }
    }
}
