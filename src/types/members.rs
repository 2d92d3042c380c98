//! Members on demand: the properties, index signatures and signatures of a type.

use std::rc::Rc;

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{
    Alias, IndexInfo, PropertyId, TypeId, Types,
    kind::{Mapper, SyntheticMembers, TypeKind},
    signature::SignatureType,
};
use crate::{
    diagnostics::catalog,
    symbols::{SymbolId, Symbols},
    syntax::Atom,
};

/// How many properties all bases together may hand on.
const MAX_INHERITED: usize = 2_000_000;

/// The members of a type, resolved one level deep.
#[derive(Clone, Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) properties: IndexMap<Atom, PropertyId, FxBuildHasher>,
    pub(super) index_infos: Vec<IndexInfo>,
    pub(super) calls: Vec<SignatureType<'a>>,
    pub(super) constructs: Vec<SignatureType<'a>>,
    /// Whether it is an object as it is written, not `as const`.
    pub(super) is_literal: bool,
}

impl Members<'_> {
    pub(super) fn are_none(&self) -> bool {
        self.properties.is_empty() && self.index_infos.is_empty() && self.calls.is_empty() && self.constructs.is_empty()
    }

    /// Whether there is nothing in them that a mapper could change: of properties that is not known before they are asked
    /// for.
    pub(super) fn are_closed(&self, symbols: &Symbols<'_>) -> bool {
        let has_types = !self.properties.is_empty() || !self.index_infos.is_empty();
        !has_types && self.calls.iter().chain(&self.constructs).all(|signature| signature.is_closed(symbols))
    }
}

/// The members of the bases of a type, in which `this` is that type: one that is extended in several ways is looked at
/// once.
type WithThis<'a> = FxHashMap<TypeId, Rc<Members<'a>>>;

impl<'a> Types<'a> {
    /// The members of an object type; other types have none.
    pub(super) fn members(&mut self, ty: TypeId) -> Rc<Members<'a>> {
        let ty = self.force(ty);
        if let Some(known) = self.members.get(ty) {
            return known.clone();
        }
        // A type that is part of its own base has nothing to add there.
        self.members.insert(ty, Rc::default());
        let members = Rc::new(self.resolve_members(ty));
        self.members.insert(ty, members.clone());
        members
    }

    fn resolve_members(&mut self, ty: TypeId) -> Members<'a> {
        match self.raw(ty).clone() {
            TypeKind::ObjectLiteral(at, arguments) => {
                let parameters = self.captured_parameters(at.file, at.id);
                if arguments == parameters {
                    let mut members = Members::default();
                    self.add_members(&mut members, &[at.node], ty);
                    return members;
                }
                let generic = self.intern(TypeKind::ObjectLiteral(at, parameters.clone()), None);
                let members = self.members(generic);
                self.instantiate_members(&members, &Mapper::new(&parameters, &arguments))
            }
            TypeKind::Reference { symbol, arguments } => {
                let mapper = self.reference_mapper(symbol, &arguments, ty);
                self.reference_members(symbol, &mapper, ty, &mut WithThis::default())
            }
            TypeKind::Mapped(..) => self.mapped_members(ty),
            TypeKind::Function { node, arguments, is_constructor } => {
                let mapper = self.captured_mapper(node.file, node.id, &arguments);
                let signature = SignatureType::new(node.node, mapper);
                let mut members = Members::default();
                if is_constructor { &mut members.constructs } else { &mut members.calls }.push(signature);
                members
            }
            TypeKind::Synthetic(members) => (*members.0).clone(),
            TypeKind::Intersection(parts) => self.intersection_members(&parts, ty),
            TypeKind::Union { members, .. } => self.union_members(&members),
            TypeKind::Tuple { .. } => self.tuple_members(ty),
            TypeKind::Value(symbol) => self.value_members(symbol),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. } => Members::default(),
        }
    }

    pub(super) fn reference_mapper(&mut self, symbol: SymbolId, arguments: &[TypeId], this: TypeId) -> Mapper {
        let parameters = self.type_parameters(symbol);
        let mapper = Mapper::new(&parameters, arguments);
        match self.symbols.symbol(symbol).this_parameter {
            Some(parameter) => {
                let parameter = self.parameter_type(parameter);
                mapper.with(parameter, this)
            }
            None => mapper,
        }
    }

    /// What an interface or class declares, then what it inherits and does not declare itself.
    fn reference_members(
        &mut self,
        symbol: SymbolId,
        mapper: &Mapper,
        this: TypeId,
        known: &mut WithThis<'a>,
    ) -> Members<'a> {
        let mut members = if mapper.is_empty() {
            self.declared_members(symbol)
        } else {
            let generic = self.generic_members(symbol);
            self.instantiate_members(&generic, mapper)
        };
        for &base in self.base_types(symbol).iter() {
            let base = self.instantiate(base, mapper);
            let inherited = self.members_of_base(base, this, known);
            if self.inherited > MAX_INHERITED {
                break;
            }
            self.inherited += inherited.properties.len();
            if self.inherited > MAX_INHERITED {
                let (span, name) = (self.symbols.span(symbol), self.symbols.name(symbol).clone());
                self.report(catalog::types::too_much_inherited(span, &name, MAX_INHERITED));
                break;
            }
            inherit(&mut members, &inherited);
        }
        members
    }

    /// The members of a base type, in which `this` is the type that extends it.
    pub(super) fn members_with_this(&mut self, base: TypeId, this: TypeId) -> Rc<Members<'a>> {
        self.members_of_base(base, this, &mut WithThis::default())
    }

    fn members_of_base(&mut self, base: TypeId, this: TypeId, known: &mut WithThis<'a>) -> Rc<Members<'a>> {
        let TypeKind::Reference { symbol, arguments } = self.kind(base) else { return self.members(base) };
        if !self.uses_this(symbol) {
            return self.members(base);
        }
        if let Some(members) = known.get(&base) {
            return members.clone();
        }
        let mapper = self.reference_mapper(symbol, &arguments, this);
        let members = Rc::new(self.reference_members(symbol, &mapper, this, known));
        known.insert(base, members.clone());
        members
    }

    /// Whether an interface or class, or what it extends, says `this`.
    fn uses_this(&mut self, symbol: SymbolId) -> bool {
        if let Some(&known) = self.using_this.get(&symbol) {
            return known;
        }
        let uses_this = self.symbols.symbol(symbol).this_parameter.is_some()
            || self.base_types(symbol).iter().any(|&base| {
                let TypeKind::Reference { symbol, .. } = self.kind(base) else { return false };
                self.uses_this(symbol)
            });
        self.using_this.insert(symbol, uses_this);
        uses_this
    }

    /// The same as `declared_members`, for all instances of a generic.
    fn generic_members(&mut self, symbol: SymbolId) -> Rc<Members<'a>> {
        if let Some(known) = self.generic_members.get(&symbol) {
            return known.clone();
        }
        let members = Rc::new(self.declared_members(symbol));
        self.generic_members.insert(symbol, members.clone());
        members
    }

    /// What the declarations of an interface or class say themselves, in terms of its parameters.
    fn declared_members(&mut self, symbol: SymbolId) -> Members<'a> {
        let declarations = self.symbols.symbol(symbol).declarations.clone();
        let blocks: Vec<_> = declarations.iter().filter_map(|declaration| declaration.kind.members()).collect();
        let mut members = Members::default();
        let declared = self.declared_type(symbol);
        self.add_members(&mut members, &blocks, declared);
        // To the compiler a property that has the name of a type parameter comes where that does: before all others.
        let mut first = 0;
        for parameter in self.symbols.type_parameters(symbol) {
            if let Some(at) = members.properties.get_index_of(self.symbols.name(parameter)) {
                members.properties.move_index(at, first);
                first += 1;
            }
        }
        members
    }

    /// The members with what the mapper has in place of type parameters.
    pub(super) fn instantiate_members(&mut self, members: &Members<'a>, mapper: &Mapper) -> Members<'a> {
        let mut done = Members { properties: members.properties.clone(), ..Members::default() };
        for property in done.properties.values_mut() {
            *property = self.instantiate_property(*property, mapper);
        }
        for info in &members.index_infos {
            let (key, value) = (self.instantiate(info.key, mapper), self.instantiate(info.value, mapper));
            self.add_index_info(&mut done, key, value, info.span);
        }
        done.calls = self.instantiate_signatures(&members.calls, mapper);
        done.constructs = self.instantiate_signatures(&members.constructs, mapper);
        done
    }

    pub(super) fn synthetic(&mut self, members: Members<'a>, alias: Option<Alias>) -> TypeId {
        self.intern(TypeKind::Synthetic(SyntheticMembers(Rc::new(members))), alias)
    }

    /// The parts of an intersection that are objects of which the keys are not known before type parameters are: these
    /// themselves, and what is mapped over them.
    pub fn open_parts(&mut self, ty: TypeId) -> Vec<TypeId> {
        let TypeKind::Intersection(parts) = self.kind(ty) else { return Vec::new() };
        let is_open = |part: &TypeId| {
            let is_mapped = matches!(self.raw(*part), TypeKind::Mapped(..));
            matches!(self.raw(*part), TypeKind::Parameter(_)) || is_mapped && self.is_generic_mapped(*part)
        };
        parts.iter().copied().filter(is_open).collect()
    }

    /// `{ [key: string]: any }`
    pub fn any_object(&mut self) -> TypeId {
        let any = IndexInfo { key: TypeId::STRING, value: TypeId::ANY, span: None };
        self.synthetic(Members { index_infos: vec![any], ..Members::default() }, None)
    }

    /// The property of a type by its key, through unions, intersections, constraints and primitives.
    pub(super) fn property_of(&mut self, ty: TypeId, name: &str) -> Option<PropertyId> {
        let ty = self.apparent(ty);
        self.own_property(ty, name)
    }

    /// The same, of a type that offers its own members.
    pub(super) fn own_property(&mut self, ty: TypeId, name: &str) -> Option<PropertyId> {
        // Most that is asked for is not in all parts of a union, and those of its members that are would all be made.
        if self.members.get(ty).is_none()
            && let TypeKind::Union { members, .. } = self.raw(ty)
            && !members.clone().iter().all(|&part| self.property_of(part, name).is_some())
        {
            return None;
        }
        self.members(ty).properties.get(name).copied()
    }

    /// The property of a type by its key, be it one that all functions or all objects have.
    pub(super) fn property_or_common(&mut self, ty: TypeId, name: &str) -> Option<PropertyId> {
        let own = self.property_of(ty, name);
        if own.is_some() || !self.is_object_like(ty) {
            return own;
        }
        let shared =
            if self.is_callable(ty) { [Some(self.function), Some(self.object)] } else { [None, Some(self.object)] };
        shared.into_iter().flatten().find_map(|symbol| {
            let of = self.declared_type(symbol);
            self.members(of).properties.get(name).copied()
        })
    }

    /// What a type offers when its members are asked for: a type parameter what its constraint has, a primitive
    /// what its interface has.
    pub(super) fn apparent(&mut self, ty: TypeId) -> TypeId {
        let ty = self.force(ty);
        if let TypeKind::Parameter(_) = self.raw(ty) {
            return self.constraint(ty).map_or(TypeId::UNKNOWN, |constraint| self.apparent(constraint));
        }
        let interface = self.primitive_of(ty).and_then(|name| self.symbols.global(name));
        interface.map_or(ty, |symbol| self.declared_type(symbol))
    }
}

/// Adds what a base type has and the type does not.
pub(super) fn inherit<'a>(members: &mut Members<'a>, base: &Members<'a>) {
    if members.properties.is_empty() {
        members.properties.clone_from(&base.properties);
    } else {
        for (name, &property) in &base.properties {
            members.properties.entry(name.clone()).or_insert(property);
        }
    }
    for info in &base.index_infos {
        if members.index_infos.iter().all(|own| own.key != info.key) {
            members.index_infos.push(info.clone());
        }
    }
    members.calls.extend(base.calls.iter().cloned());
    members.constructs.extend(base.constructs.iter().cloned());
}
