//! What a type is to those who come after: its evaluated shape, one level at a time.

use std::rc::Rc;

use super::{
    TypeId, Types,
    kind::{Element, ElementArity, Intrinsic, TypeKind, TypeList},
};
use crate::{
    source::Span,
    symbols::SymbolId,
    syntax::{Atom, JsDoc, Literal},
};

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
    /// The shape of a type, one level deep.
    pub fn view(&mut self, ty: TypeId) -> View {
        if let Some(known) = self.views.get(ty) {
            return known.clone();
        }
        let view = self.view_now(ty);
        self.views.insert(ty, view.clone());
        view
    }

    fn view_now(&mut self, ty: TypeId) -> View {
        let ty = self.force(ty);
        if let Some(written) = self.shown_union(ty) {
            return self.view(written);
        }
        match self.raw(ty).clone() {
            TypeKind::Intrinsic(intrinsic) => view_intrinsic(intrinsic),
            TypeKind::Literal(literal) => View::Literal(literal.to_literal()),
            TypeKind::EnumMember { parent, member, value } => {
                View::EnumMember { parent, member, value: value.map(|value| value.to_literal()) }
            }
            TypeKind::UniqueSymbol(_) => View::Symbol,
            TypeKind::Unresolved { name, span, module } => View::Unresolved { name, span, module },
            TypeKind::Parameter(symbol) => View::Parameter(symbol),
            TypeKind::Union { of_enum: Some(symbol), .. } => View::Enum(symbol),
            TypeKind::Union { members, .. } => match self.shown_members(&members) {
                whole if whole[..] == [TypeId::BOOLEAN] => View::Boolean,
                whole if whole.len() == 1 => self.view(whole[0]),
                whole => View::Union(whole),
            },
            TypeKind::Intersection(_) if self.is_reduced_to_never(ty) => View::Never,
            TypeKind::Intersection(parts) if parts.iter().any(|&part| self.is_generic_object(part)) => View::Deferred,
            TypeKind::Intersection(parts) => self.view_intersection(ty, parts),
            TypeKind::Reference { symbol, arguments } if self.is_array(symbol) => View::Array(arguments[0]),
            _ if self.is_function(ty) && self.is_left_out(ty) => View::Function,
            TypeKind::Reference { symbol, arguments } => View::Named { symbol, arguments },
            TypeKind::Tuple { elements, .. } => self.view_tuple(&elements),
            TypeKind::Mapped(..) if self.is_generic_mapped(ty) => View::Deferred,
            TypeKind::Mapped(..) => match self.mapped_primitive(ty).filter(|&of| self.is_primitive(of)) {
                Some(primitive) => self.view(primitive),
                None => View::Object,
            },
            TypeKind::ObjectLiteral(..) | TypeKind::Value(_) | TypeKind::Synthetic(_) | TypeKind::Function { .. } => {
                View::Object
            }
            TypeKind::Template { texts, types } => View::Template { texts, types },
            TypeKind::StringMapping { ty: of, .. } if self.is_generic(of) => View::Deferred,
            TypeKind::StringMapping { name, ty } => View::StringMapping { name, ty },
            TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. } => View::Deferred,
        }
    }

    /// What is in several arrays is an array of what is in all elements; what can be called besides is a function.
    fn view_intersection(&mut self, ty: TypeId, parts: TypeList) -> View {
        let elements: Option<Vec<TypeId>> = parts.iter().map(|&part| self.array_element(part)).collect();
        if let Some(elements) = elements {
            return View::Array(self.intersection(&elements));
        }
        let are_objects = parts.iter().all(|&part| self.is_object_like(part));
        if are_objects && self.is_left_out(ty) { View::Function } else { View::Intersection(parts) }
    }

    fn view_tuple(&mut self, elements: &[Element]) -> View {
        if elements.iter().any(|element| element.arity == ElementArity::Variadic) {
            return View::Deferred;
        }
        let views = elements.iter().map(|element| TupleElementView {
            label: element.label.clone(),
            ty: element.ty,
            is_optional: element.arity == ElementArity::Optional,
            is_rest: element.arity == ElementArity::Rest,
        });
        View::Tuple(views.collect())
    }
}

fn view_intrinsic(intrinsic: Intrinsic) -> View {
    match intrinsic {
        Intrinsic::Any => View::Any,
        Intrinsic::Unknown => View::Unknown,
        Intrinsic::Never => View::Never,
        Intrinsic::Void | Intrinsic::Undefined => View::Undefined,
        Intrinsic::Null => View::Null,
        Intrinsic::String => View::String,
        Intrinsic::Number => View::Number,
        Intrinsic::BigInt => View::BigInt,
        Intrinsic::Symbol => View::Symbol,
        Intrinsic::NonPrimitive => View::NonPrimitive,
        Intrinsic::Error => View::Error,
    }
}
