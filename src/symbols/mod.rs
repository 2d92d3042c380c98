//! Which declaration a name means: scopes, imports, exports, `export *`, declaration merging, namespaces.

/// A symbol: everything that one name declares in one place, merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SymbolId(pub u32);

/// Every symbol of the program.
pub struct Symbols<'a> {
    #[expect(dead_code)]
    marker: std::marker::PhantomData<&'a ()>,
}

/// What an input exports, and `lower` starts from.
#[derive(Clone, Debug)]
pub struct Root {
    /// The declaration behind the exported name, aliases followed.
    pub symbol: SymbolId,
    /// The name it is exported by.
    pub name: crate::syntax::Atom,
}

impl<'a> Symbols<'a> {
    /// The types (interfaces, aliases, classes, enums) that the input files export, and those in the namespaces they
    /// export, in declaration order, each symbol once.
    pub fn roots(&self) -> Vec<Root> {
        todo!()
    }
    /// Its name.
    pub fn name(&self, _symbol: SymbolId) -> &crate::syntax::Atom {
        todo!()
    }
    /// The namespaces around it, outermost first; modules are none.
    pub fn namespace(&self, _symbol: SymbolId) -> Vec<SymbolId> {
        todo!()
    }
    /// Where its name is declared: the first declaration's name.
    pub fn span(&self, _symbol: SymbolId) -> crate::source::Span {
        todo!()
    }
    /// The documentation of its declarations, in order.
    pub fn docs(&self, _symbol: SymbolId) -> Vec<&'a crate::syntax::JsDoc> {
        todo!()
    }
    /// What the symbol is as a type.
    pub fn declares(&self, _symbol: SymbolId) -> Declares {
        todo!()
    }
    /// Whether it is declared in the prelude: `Array`, `Date`, `Map`, …
    pub fn is_builtin(&self, _symbol: SymbolId) -> bool {
        todo!()
    }
    /// The file it is declared in first.
    pub fn file(&self, _symbol: SymbolId) -> crate::source::FileId {
        todo!()
    }
    /// The type of a name of the input files, as a user writes it: `User`, `Protocol.Page.Frame`.
    pub fn find(&self, _dotted: &str) -> Option<SymbolId> {
        todo!()
    }
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

/// Binds every name of the program to what it means.
pub fn bind_program<'a>(
    _program: &'a crate::syntax::Program,
    _diagnostics: &mut crate::diagnostics::Diagnostics,
) -> Symbols<'a> {
    todo!()
}
