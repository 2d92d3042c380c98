//! What a type is to those who come after: its evaluated shape, one level at a time.

use std::rc::Rc;

use super::TypeId;
use crate::{
    source::Span,
    symbols::SymbolId,
    syntax::{Atom, JsDoc, Literal},
};

/// The evaluator.
pub struct Types<'a> {
    #[expect(dead_code)]
    marker: std::marker::PhantomData<&'a ()>,
}

/// The shape of a type, one level deep.
#[derive(Clone, Debug)]
pub enum View {
    /// `any`
    Any,
    /// `unknown`
    Unknown,
    /// `never`
    Never,
    /// `undefined`, `void`
    Undefined,
    /// `null`
    Null,
    /// `string`
    String,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `bigint`
    BigInt,
    /// `symbol`, `unique symbol`
    Symbol,
    /// `object`
    NonPrimitive,
    /// `"a"`, `1`, `1n`, `true`
    Literal(Literal),
    /// A member of an enum; its value is not known when it is computed at run time.
    EnumMember {
        /// The enum.
        parent: SymbolId,
        /// The member.
        member: SymbolId,
        /// Its value.
        value: Option<Literal>,
    },
    /// A whole enum, of two members or more. (One with one member is that member.)
    Enum(SymbolId),
    /// `` `a${string}` ``, `` `v${number}` ``, `Uppercase<string>`: texts and types, `texts` being one longer.
    Template {
        /// The text before, between and after the types.
        texts: Rc<[Atom]>,
        /// `string`, `number`, `bigint`, a type parameter, or a string mapping.
        types: Rc<[TypeId]>,
    },
    /// `Uppercase<string>` and its siblings, of a type that is not a literal.
    StringMapping {
        /// `Uppercase`, `Lowercase`, `Capitalize`, `Uncapitalize`
        name: Atom,
        /// What it is applied to.
        ty: TypeId,
    },
    /// `T[]`, `readonly T[]`, `Array<T>`
    Array(TypeId),
    /// `[A, B?, ...C[]]`
    Tuple(Rc<[TupleElementView]>),
    /// An interface or class, with its arguments. Its members are asked of the type itself.
    Named {
        /// The interface or class.
        symbol: SymbolId,
        /// Its type arguments, defaults filled in.
        arguments: Rc<[TypeId]>,
    },
    /// An object type without a name of its own: `{ … }`, a mapped type, `typeof` an object.
    Object,
    /// A function or constructor.
    Function,
    /// `A | B`, flattened and without duplicates; never has a union in it.
    Union(Rc<[TypeId]>),
    /// `A & B`, not of unions (an intersection distributes over them). If every part is an object, then
    /// `properties` and `index_infos` of the type itself are those of the whole.
    Intersection(Rc<[TypeId]>),
    /// A type parameter.
    Parameter(SymbolId),
    /// Something that depends on a type parameter and is not known before that is: `keyof T`, `T["a"]`, a
    /// conditional type.
    Deferred,
    /// A name that nothing declares.
    Unresolved {
        /// The name, dotted.
        name: Atom,
        /// Where it stands.
        span: Span,
        /// The package it was imported from, if that could not be found.
        module: Option<Atom>,
    },
    /// An error was reported here; nothing more should be said.
    Error,
}

/// An element of a tuple type.
#[derive(Clone, Debug)]
pub struct TupleElementView {
    /// Its label.
    pub label: Option<Atom>,
    /// Its type; of a rest element, that of one element.
    pub ty: TypeId,
    /// `?`
    pub is_optional: bool,
    /// `...`, of an array; at most one in a tuple.
    pub is_rest: bool,
}

/// A property, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PropertyId(pub u32);

/// A property.
#[derive(Clone, Debug)]
pub struct Property<'a> {
    /// The key, as JSON has it.
    pub name: Atom,
    /// `?`, or its type has `undefined` in it.
    pub is_optional: bool,
    /// `readonly`
    pub is_readonly: bool,
    /// Declared as a method.
    pub is_method: bool,
    /// Where it is declared; none for keys of a mapped type over literals.
    pub span: Option<Span>,
    /// Its documentation, of each of its declarations that has some.
    pub docs: Vec<&'a JsDoc>,
}

/// An index signature.
#[derive(Clone, Debug)]
pub struct IndexInfo {
    /// `string`, `number`, a template, `symbol`.
    pub key: TypeId,
    /// The type of the values.
    pub value: TypeId,
    /// Where it is declared.
    pub span: Option<Span>,
}

/// A member of an enum.
#[derive(Clone, Debug)]
pub struct EnumMemberView<'a> {
    /// Its name.
    pub name: Atom,
    /// Its value; not known when it is computed at run time.
    pub value: Option<Literal>,
    /// Its documentation.
    pub doc: Option<&'a JsDoc>,
    /// Where it is declared.
    pub span: Span,
    /// Its initializer has `<<` or `|` in it.
    pub is_bits: bool,
}

impl<'a> Types<'a> {
    /// An evaluator for the program.
    pub fn new(_program: &'a crate::syntax::Program, _symbols: crate::symbols::Symbols<'a>) -> Self {
        todo!()
    }
    /// What was found wrong so far: circular definitions, types that are too deep. Empties it.
    pub fn take_diagnostics(&mut self) -> Vec<crate::diagnostics::Diagnostic> {
        todo!()
    }
    /// The words of the path of a file.
    pub fn words(&self, _file: crate::source::FileId) -> &'a [String] {
        todo!()
    }
    /// The shape of a type, one level deep.
    pub fn view(&mut self, _ty: TypeId) -> View {
        todo!()
    }
    /// What a declaration is as a type; of a generic one, with its own type parameters for arguments.
    pub fn declared_type(&mut self, _symbol: SymbolId) -> TypeId {
        todo!()
    }
    /// The type parameters of an interface, class or type alias, as types.
    pub fn type_parameters(&mut self, _symbol: SymbolId) -> Rc<[TypeId]> {
        todo!()
    }
    /// The constraint of a type parameter.
    pub fn constraint(&mut self, _parameter: TypeId) -> Option<TypeId> {
        todo!()
    }
    /// The default of a type parameter.
    pub fn default(&mut self, _parameter: TypeId) -> Option<TypeId> {
        todo!()
    }
    /// `ty` with `arguments` in place of `parameters`.
    pub fn substitute(&mut self, _ty: TypeId, _parameters: &[TypeId], _arguments: &[TypeId]) -> TypeId {
        todo!()
    }
    /// The type alias that `ty` was written as, with its arguments. Aliases of `string`, `number` and the like are
    /// remembered too (`type UserId = string`). An alias of something that has a name already is that.
    pub fn alias(&self, _ty: TypeId) -> Option<(SymbolId, Rc<[TypeId]>)> {
        todo!()
    }
    /// The members of a union as they were written: a member that is itself a named union (or `boolean`, or an
    /// enum) is kept whole. Of other types, the type itself.
    pub fn written_members(&mut self, _ty: TypeId) -> Rc<[TypeId]> {
        todo!()
    }
    /// The union of `types`, with `undefined`, `null` and duplicates where they are.
    pub fn union(&mut self, _types: &[TypeId]) -> TypeId {
        todo!()
    }
    /// The properties of an object type, an interface, class, or an intersection of those, in declaration order
    /// (inherited ones first). Symbol keys and hidden members are left out; methods are not.
    pub fn properties(&mut self, _ty: TypeId) -> Rc<[PropertyId]> {
        todo!()
    }
    /// A property.
    pub fn property(&self, _id: PropertyId) -> &Property<'a> {
        todo!()
    }
    /// The type of a property, without the `undefined` that makes it optional.
    pub fn property_type(&mut self, _id: PropertyId) -> TypeId {
        todo!()
    }
    /// The index signatures of an object type.
    pub fn index_infos(&mut self, _ty: TypeId) -> Rc<[IndexInfo]> {
        todo!()
    }
    /// Whether it can be called or constructed.
    pub fn is_function(&mut self, _ty: TypeId) -> bool {
        todo!()
    }
    /// What `toJSON()` returns, of a type that has it.
    pub fn to_json(&mut self, _ty: TypeId) -> Option<TypeId> {
        todo!()
    }
    /// The members of an enum, in order.
    pub fn enum_members(&mut self, _symbol: SymbolId) -> Rc<[EnumMemberView<'a>]> {
        todo!()
    }
    /// Whether a value of `source` can be assigned to `target`.
    pub fn is_assignable_to(&mut self, _source: TypeId, _target: TypeId) -> bool {
        todo!()
    }
    /// The type in TypeScript's notation.
    pub fn display(&mut self, _ty: TypeId) -> String {
        todo!()
    }
    /// Where the type stands in the source, if it does.
    pub fn span(&self, _ty: TypeId) -> Option<Span> {
        todo!()
    }
    /// The symbols, for names and documentation.
    pub fn symbols(&self) -> &crate::symbols::Symbols<'a> {
        todo!()
    }
}
