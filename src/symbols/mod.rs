//! Which declaration a name means: scopes, imports, exports, `export *`, declaration merging, namespaces.
//!
//! [`bind_program`] goes over the program twice: `declare` makes a symbol for every declared name and merges what
//! belongs together, `resolve` looks every name that is used up in the scopes around it. Aliases (imports and export
//! specifiers) are followed when somebody asks, since they may run in circles.

mod alias;
mod around;
mod declare;
mod inferred;
mod mentions;
mod modules;
mod public;
mod resolve;
mod resolve_types;
mod roots;
mod scope;
mod symbol;
mod way;

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

pub use alias::Resolved;
pub use inferred::{InferredPlace, inferred_parameters};
#[cfg(feature = "cli")]
pub use roots::Root;
pub use symbol::{AliasTarget, Declaration, DeclarationKind, Declares, Meaning, Symbol, SymbolId, SymbolTable};

use crate::{
    source::{FileId, Span},
    syntax::{Asked, Atom, Identifier, JsDoc, NodeId, Parameter, Program, Signature, TypeParameter},
};

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
    missing: IndexSet<(FileId, Atom, Meaning), FxBuildHasher>,
    /// The first name of every node that names something, by file and node.
    resolved: Vec<Vec<Option<SymbolId>>>,
    /// The type parameters from outside that a node mentions, by file and node.
    captures: FxHashMap<(FileId, NodeId), Box<[SymbolId]>>,
    /// The signatures that mention type parameters from outside, by the address of their node.
    open_signatures: FxHashSet<*const Signature>,
    /// What stands in each declaration.
    mentions: mentions::Mentions<'a>,
    /// The symbol of each type parameter, by the address of its node.
    parameters: FxHashMap<*const TypeParameter, SymbolId>,
    /// The symbol of what a function with a body that is followed takes, by the address of its node.
    value_parameters: FxHashMap<*const Parameter, SymbolId>,
    followed: RefCell<FxHashMap<SymbolId, Resolved>>,
    /// All that modules and namespaces export, of those that somebody has asked for.
    exported: RefCell<FxHashMap<SymbolId, Rc<SymbolTable>>>,
    /// What the inputs offer to others, and what they declare, once somebody has asked.
    offered: OnceCell<Vec<Rc<SymbolTable>>>,
    locals: OnceCell<FxHashMap<Atom, SymbolId>>,
    /// What the inputs import by its name, once somebody has asked.
    imported: OnceCell<FxHashSet<SymbolId>>,
    /// The aliases that no file has, once somebody has asked.
    asked: OnceCell<Vec<(SymbolId, &'a Asked)>>,
    /// The names and namespaces by which alone the inputs export what has others, once somebody has asked.
    public_names: OnceCell<public::PublicNames>,
    /// Where the declarations of each file begin, once somebody has asked.
    starts: OnceCell<Vec<around::Starts>>,
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
        missing: IndexSet::default(),
        resolved: program.modules.iter().map(|module| vec![None; module.node_count as usize]).collect(),
        captures: FxHashMap::default(),
        open_signatures: FxHashSet::default(),
        mentions: mentions::Mentions::default(),
        parameters: FxHashMap::default(),
        value_parameters: FxHashMap::default(),
        followed: RefCell::default(),
        exported: RefCell::default(),
        offered: OnceCell::new(),
        locals: OnceCell::new(),
        imported: OnceCell::new(),
        asked: OnceCell::new(),
        public_names: OnceCell::new(),
        starts: OnceCell::new(),
    };
    let scopes = declare::declare_program(&mut symbols);
    // Not all was declared when it was asked for.
    symbols.exported.get_mut().clear();
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
        self.span(symbol).is_builtin()
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

    /// Whether a signature mentions type parameters from outside.
    pub fn is_open_signature(&self, node: &Signature) -> bool {
        self.open_signatures.contains(&std::ptr::from_ref(node))
    }

    /// The symbol of a type parameter.
    pub fn parameter(&self, node: &'a TypeParameter) -> Option<SymbolId> {
        self.parameters.get(&std::ptr::from_ref(node)).copied()
    }

    /// The symbol of what a function takes, for its body, where that is followed.
    pub fn value_parameter(&self, node: &'a Parameter) -> Option<SymbolId> {
        self.value_parameters.get(&std::ptr::from_ref(node)).copied()
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

    /// The type parameters of an interface, class or type alias. Those of merged declarations are the same by their names.
    pub fn type_parameters(&self, symbol: SymbolId) -> Vec<SymbolId> {
        let declarations = self.symbol(symbol).declarations.iter();
        let nodes = declarations.filter_map(|declaration| declaration.kind.type_parameters()).flatten();
        let mut parameters = Vec::new();
        for parameter in nodes.filter_map(|node| self.parameter(node)) {
            if !parameters.contains(&parameter) {
                parameters.push(parameter);
            }
        }
        parameters
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

    fn declare_on(&mut self, symbol: SymbolId, kind: DeclarationKind<'a>, span: Span, doc: Option<&'a JsDoc>) {
        self.symbols[symbol.0 as usize].declarations.push(Declaration { kind, span, doc });
    }
}
