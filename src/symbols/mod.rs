//! Which declaration a name means: scopes, imports, exports, `export *`, declaration merging, namespaces.
//!
//! [`bind_program`] goes over the program twice: `declare` makes a symbol for every declared name and merges what
//! belongs together, `resolve` looks every name that is used up in the scopes around it. Aliases (imports and export
//! specifiers) are followed when somebody asks, since they may run in circles.

mod alias;
mod declare;
mod inferred;
mod resolve;
mod roots;

use std::cell::{OnceCell, RefCell};

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

pub use alias::Resolved;
pub use inferred::{InferredPlace, inferred_parameters};
#[cfg(feature = "cli")]
pub use roots::Root;

use crate::{
    source::{FileId, Span},
    syntax::{
        Atom, ClassDeclaration, EnumDeclaration, Expression, FunctionDeclaration, Identifier, InterfaceDeclaration,
        JsDoc, NodeId, Parameter, Program, TypeAliasDeclaration, TypeParameter, VariableDeclaration,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// Every symbol of the program.
pub struct Symbols<'a> {
    program: &'a Program,
    symbols: Vec<Symbol<'a>>,
    globals: SymbolTable,
    /// What has the objects of browsers and of Node, as the prelude declares them.
    host: Option<SymbolId>,
    /// `globalThis`, which has all that is global.
    global_this: Option<SymbolId>,
    /// The module symbol of each file that is a module.
    modules: Vec<Option<SymbolId>>,
    /// `declare module "x"`, by specifier.
    ambient_modules: FxHashMap<Atom, SymbolId>,
    /// `export * from`, by module symbol.
    star_exports: FxHashMap<SymbolId, Vec<&'a Identifier>>,
    /// What `export { name }` and `export * as name` are.
    specifiers: FxHashSet<SymbolId>,
    /// The imports before which `@ts-ignore` stands.
    tolerant_imports: FxHashSet<SymbolId>,
    /// The names that a file has and nothing declares, each once.
    missing: Vec<(FileId, Atom, Meaning)>,
    /// The first name of every node that names something, by file and node.
    resolved: Vec<Vec<Option<SymbolId>>>,
    /// The type parameters from outside that a node mentions, by file and node.
    captures: FxHashMap<(FileId, NodeId), Box<[SymbolId]>>,
    /// The symbol of each type parameter, by the address of its node.
    parameters: FxHashMap<*const TypeParameter, SymbolId>,
    followed: RefCell<FxHashMap<SymbolId, Resolved>>,
    /// What the inputs offer to others, and what they declare, once somebody has asked.
    offered: OnceCell<Vec<SymbolTable>>,
    locals: OnceCell<FxHashMap<Atom, SymbolId>>,
    /// What the inputs import by its name, once somebody has asked.
    imported: OnceCell<FxHashSet<SymbolId>>,
}

/// Binds every name of the program to what it means.
pub fn bind_program(program: &Program) -> Symbols<'_> {
    let mut symbols = Symbols {
        program,
        symbols: Vec::new(),
        globals: SymbolTable::default(),
        host: None,
        global_this: None,
        modules: vec![None; program.modules.len()],
        ambient_modules: FxHashMap::default(),
        star_exports: FxHashMap::default(),
        specifiers: FxHashSet::default(),
        tolerant_imports: FxHashSet::default(),
        missing: Vec::new(),
        resolved: program.modules.iter().map(|module| vec![None; module.node_count as usize]).collect(),
        captures: FxHashMap::default(),
        parameters: FxHashMap::default(),
        followed: RefCell::default(),
        offered: OnceCell::new(),
        locals: OnceCell::new(),
        imported: OnceCell::new(),
    };
    let scopes = declare::declare_program(&mut symbols);
    resolve::resolve_program(&mut symbols, &scopes);
    symbols
}

impl<'a> Symbols<'a> {
    /// The names that nothing declares, each with a file that has it, and whether it is that of a namespace, in which a
    /// type is looked for.
    pub fn missing_names(&self) -> impl Iterator<Item = (FileId, &str, bool)> {
        self.missing.iter().map(|(file, name, meaning)| (*file, &**name, *meaning == Meaning::Namespace))
    }

    /// What a symbol is.
    pub fn symbol(&self, symbol: SymbolId) -> &Symbol<'a> {
        &self.symbols[symbol.0 as usize]
    }

    /// Its name.
    pub fn name(&self, symbol: SymbolId) -> &Atom {
        &self.symbol(symbol).name
    }

    /// The namespaces around it, outermost first; modules are none.
    pub fn namespace(&self, symbol: SymbolId) -> Vec<SymbolId> {
        let mut around = Vec::new();
        let mut at = self.symbol(symbol).parent;
        while let Some(parent) = at {
            if !self.is_module(parent) {
                around.push(parent);
            }
            at = self.symbol(parent).parent;
        }
        around.reverse();
        around
    }

    /// Where its name is declared: the first declaration's name.
    pub fn span(&self, symbol: SymbolId) -> Span {
        self.symbol(symbol).declarations[0].span
    }

    /// The file it is declared in first.
    pub fn file(&self, symbol: SymbolId) -> FileId {
        self.span(symbol).file
    }

    /// The documentation of its declarations, in order.
    pub fn docs(&self, symbol: SymbolId) -> Vec<&'a JsDoc> {
        self.symbol(symbol).declarations.iter().filter_map(|declaration| declaration.doc).collect()
    }

    /// What the symbol is as a type.
    pub fn declares(&self, symbol: SymbolId) -> Declares {
        let found = self.symbol(symbol).declarations.iter().map(|declaration| declaration.kind.declares());
        found.min_by_key(|&declares| declares as u8 == Declares::Nothing as u8).unwrap_or(Declares::Nothing)
    }

    /// Whether it is declared in the prelude: `Array`, `Date`, `Map`, …
    pub fn is_builtin(&self, symbol: SymbolId) -> bool {
        self.file(symbol) == FileId::PRELUDE
    }

    /// The global of that name, which the prelude declares.
    pub fn global(&self, name: &str) -> Option<SymbolId> {
        self.globals.get(name).copied()
    }

    /// Whether it is a file or `declare module "x"`.
    pub fn is_module(&self, symbol: SymbolId) -> bool {
        self.symbol(symbol).declarations.iter().any(|declaration| matches!(declaration.kind, DeclarationKind::Module))
    }

    /// What the first name of a node means: of a type reference, a heritage clause, a type query, an identifier, or
    /// `this`.
    pub fn resolved(&self, file: FileId, node: NodeId) -> Option<SymbolId> {
        self.resolved[file.0 as usize][node.0 as usize]
    }

    /// The type parameters from outside that an object type, function type, mapped or conditional type mentions, and
    /// an array, tuple or reference that is part of an alias.
    pub fn captures(&self, file: FileId, node: NodeId) -> &[SymbolId] {
        self.captures.get(&(file, node)).map_or(&[], |captured| captured)
    }

    /// The symbol of a type parameter.
    pub fn parameter(&self, node: &'a TypeParameter) -> Option<SymbolId> {
        self.parameters.get(&std::ptr::from_ref(node)).copied()
    }

    /// Whether it is something at run time.
    pub fn is_value(&self, symbol: SymbolId) -> bool {
        self.is_value_within(symbol, &mut FxHashSet::default())
    }

    /// A namespace is a value if something in it is.
    fn is_value_within(&self, symbol: SymbolId, seen: &mut FxHashSet<SymbolId>) -> bool {
        let is_namespace = |declaration: &Declaration<'_>| matches!(declaration.kind, DeclarationKind::Namespace);
        let of = self.symbol(symbol);
        let has_other = of.declarations.iter().any(|it| !is_namespace(it) && it.kind.has_meaning(Meaning::Value));
        has_other
            || seen.insert(symbol)
                && of.declarations.iter().any(is_namespace)
                && self
                    .exports(symbol)
                    .values()
                    .any(|&inner| self.follow(inner).symbol().is_some_and(|inner| self.is_value_within(inner, seen)))
    }

    /// The type parameters of an interface, class or type alias, as its first declaration has them.
    pub fn type_parameters(&self, symbol: SymbolId) -> &'a [TypeParameter] {
        let declarations = self.symbol(symbol).declarations.iter();
        declarations.filter_map(|declaration| declaration.kind.type_parameters()).next().unwrap_or(&[])
    }

    fn has_meaning(&self, symbol: SymbolId, meaning: Meaning) -> bool {
        self.symbol(symbol).declarations.iter().any(|declaration| declaration.kind.has_meaning(meaning))
    }

    /// Whether it is an export specifier: a name for the outside, which means nothing inside.
    fn passes_on(&self, symbol: SymbolId) -> bool {
        self.specifiers.contains(&symbol)
    }

    /// Whether it is imported from a module that need not be there.
    pub fn may_be_missing(&self, import: SymbolId) -> bool {
        self.tolerant_imports.contains(&import)
    }

    fn add(&mut self, name: &Atom, parent: Option<SymbolId>) -> SymbolId {
        let id = SymbolId(self.symbols.len() as u32);
        self.symbols.push(Symbol {
            name: name.clone(),
            declarations: Vec::new(),
            exports: SymbolTable::default(),
            parent,
            this_parameter: None,
        });
        id
    }
}

impl<'a> DeclarationKind<'a> {
    fn declares(self) -> Declares {
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

    fn type_parameters(self) -> Option<&'a [TypeParameter]> {
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

    fn has_meaning(self, meaning: Meaning) -> bool {
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
