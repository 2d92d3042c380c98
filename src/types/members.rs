//! Members on demand: the properties, index signatures and signatures of a type.

use std::rc::Rc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::{
    Alias, IndexInfo, Property, PropertyId, TypeId, Types,
    kind::{Mapper, SyntheticMembers, TypeKind},
    signature::SignatureType,
};
use crate::{
    diagnostics::catalog,
    source::{FileId, Span},
    symbols::{DeclarationKind, SymbolId},
    syntax::{Atom, Expression, JsDoc, Member, MemberKind, PropertyName, Signature, TypeNode},
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

/// A property, and where its type comes from.
#[derive(Clone, Debug)]
pub(super) struct PropertyData<'a> {
    pub(super) public: Property<'a>,
    pub(super) source: PropertySource<'a>,
    pub(super) key: Key,
    pub(super) ty: Option<TypeId>,
    /// The type without the `undefined` that makes the property optional.
    pub(super) present: Option<TypeId>,
    /// The type with `undefined`, of an optional one.
    pub(super) optional: Option<TypeId>,
}

/// What the key of a property is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// A string: the name.
    Name,
    /// A literal type of another kind, which is what `keyof` says: a number, or a member of an enum.
    Literal(TypeId),
    /// A symbol that is declared, which JSON does not have.
    UniqueSymbol(TypeId),
    /// `Symbol.iterator` and its siblings.
    Symbol,
}

impl Key {
    /// Whether JSON has it.
    pub(super) fn is_symbol(self) -> bool {
        matches!(self, Self::UniqueSymbol(_) | Self::Symbol)
    }
}

/// Where the type of a property comes from.
#[derive(Clone, Debug)]
pub(super) enum PropertySource<'a> {
    Type(TypeId),
    /// `a: T`, or nothing at all.
    Annotation(Option<&'a TypeNode>),
    /// `get a(): T`
    Getter(&'a Signature),
    /// `set a(value: T)`, which counts where there is no `get`.
    Setter(Option<&'a TypeNode>),
    /// The overloads of a method.
    Methods(Vec<&'a Signature>),
    /// A class property without a type.
    Initializer {
        value: &'a Expression,
        is_readonly: bool,
    },
    Instantiated {
        property: PropertyId,
        mapper: Mapper,
    },
    /// The template of a mapped type, for a key. The modifiers property lends an `undefined` that `-?` takes away.
    Mapped {
        mapped: TypeId,
        key: TypeId,
        removes_undefined: bool,
    },
    Union(Vec<PropertyId>),
    Intersection(Vec<PropertyId>),
}

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
                    self.add_members(&mut members, &[(at.node, Mapper::default())], ty);
                    return members;
                }
                let generic = self.intern(TypeKind::ObjectLiteral(at, parameters.clone()), None);
                let members = self.members(generic);
                self.instantiate_members(&members, &Mapper::new(&parameters, &arguments))
            }
            TypeKind::Reference { symbol, arguments } => {
                let mapper = self.reference_mapper(symbol, &arguments, ty);
                self.reference_members(symbol, &mapper, ty)
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
    fn reference_members(&mut self, symbol: SymbolId, mapper: &Mapper, this: TypeId) -> Members<'a> {
        let mut members = if mapper.is_empty() {
            self.declared_members(symbol)
        } else {
            let generic = self.generic_members(symbol);
            self.instantiate_members(&generic, mapper)
        };
        for &base in self.base_types(symbol).iter() {
            let base = self.instantiate(base, mapper);
            let inherited = self.members_with_this(base, this);
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
        match self.kind(base) {
            TypeKind::Reference { symbol, arguments } if self.uses_this(symbol) => {
                let mapper = self.reference_mapper(symbol, &arguments, this);
                Rc::new(self.reference_members(symbol, &mapper, this))
            }
            _ => self.members(base),
        }
    }

    /// Whether an interface or class, or what it extends, says `this`.
    fn uses_this(&mut self, symbol: SymbolId) -> bool {
        self.symbols.symbol(symbol).this_parameter.is_some()
            || self.base_types(symbol).iter().any(|&base| match self.kind(base) {
                TypeKind::Reference { symbol, .. } => self.uses_this(symbol),
                _ => false,
            })
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
        let mut blocks = Vec::with_capacity(1);
        for declaration in declarations {
            let (nodes, parameters): (&'a [Member], _) = match declaration.kind {
                DeclarationKind::Interface(node) => (&node.members, &node.type_parameters),
                DeclarationKind::Class(node) => (&node.members, &node.type_parameters),
                _ => continue,
            };
            blocks.push((nodes, self.merging_mapper(symbol, parameters)));
        }
        let mut members = Members::default();
        let declared = self.declared_type(symbol);
        self.add_members(&mut members, &blocks, declared);
        members
    }

    /// Adds the instance members that are written in the blocks of the declarations of `ty`. To the compiler, names that
    /// have to be evaluated come after all that are plain. The types of index signatures come last: one that asks for
    /// the properties of the type itself has those.
    fn add_members(&mut self, members: &mut Members<'a>, blocks: &[(&'a [Member], Mapper)], ty: TypeId) {
        let mut has_later = false;
        for (nodes, mapper) in blocks {
            members.properties.reserve(nodes.len());
            for node in nodes.iter().filter(|node| !node.is_static && !node.is_hidden) {
                if matches!(node.kind, MemberKind::Index(_)) || node.has_computed_name() {
                    has_later = true;
                } else {
                    self.add_member(members, node, mapper);
                }
            }
        }
        if !has_later {
            return;
        }
        let own = blocks.iter().flat_map(|(nodes, mapper)| nodes.iter().map(move |node| (node, mapper)));
        let own = || own.clone().filter(|(node, _)| !node.is_static && !node.is_hidden);
        for (node, mapper) in own().filter(|(node, _)| node.has_computed_name()) {
            self.add_member(members, node, mapper);
        }
        let mut infos = own().filter(|(node, _)| matches!(node.kind, MemberKind::Index(_))).peekable();
        if infos.peek().is_none() {
            return;
        }
        let known = self.members.replace(ty, Some(Rc::new(members.clone())));
        for (node, mapper) in infos {
            self.add_member(members, node, mapper);
        }
        self.members.replace(ty, known);
    }

    pub(super) fn add_member(&mut self, members: &mut Members<'a>, node: &'a Member, mapper: &Mapper) {
        let doc = node.doc.as_deref();
        match &node.kind {
            MemberKind::Property(property) => {
                let source = match (&property.ty, &property.initializer) {
                    (None, Some(value)) => PropertySource::Initializer { value, is_readonly: property.is_readonly },
                    (ty, _) => PropertySource::Annotation(ty.as_ref()),
                };
                let flags = (property.is_optional, property.is_readonly);
                self.add_property(members, &property.name, flags, (node.span, doc), source, mapper);
            }
            MemberKind::Getter { name, signature } => {
                let source = PropertySource::Getter(signature);
                self.add_property(members, name, (false, true), (node.span, doc), source, mapper);
            }
            MemberKind::Setter { name, ty } => {
                let source = PropertySource::Setter(ty.as_ref());
                self.add_property(members, name, (false, false), (node.span, doc), source, mapper);
            }
            MemberKind::Method { name, is_optional, signature } => {
                let source = PropertySource::Methods(vec![signature]);
                self.add_property(members, name, (*is_optional, false), (node.span, doc), source, mapper);
            }
            MemberKind::Call(signature) => members.calls.push(SignatureType::new(signature, mapper.clone())),
            MemberKind::Construct(signature) => members.constructs.push(SignatureType::new(signature, mapper.clone())),
            MemberKind::Constructor(signature) => {
                for parameter in &signature.parameters {
                    let (Some(name), Some(property)) = (&parameter.name, parameter.property) else { continue };
                    if property.is_hidden {
                        continue;
                    }
                    let is_readonly = property.is_readonly;
                    let source = match (&parameter.ty, &parameter.initializer) {
                        // What a parameter starts with may be another value later.
                        (None, Some(value)) => PropertySource::Initializer { value, is_readonly: false },
                        (ty, _) => PropertySource::Annotation(ty.as_ref()),
                    };
                    // An argument that may be left out for its default is there as a property.
                    let flags = (parameter.is_optional && parameter.initializer.is_none(), is_readonly);
                    let place = (name.span, parameter.doc.as_deref());
                    self.insert_property(members, (name.text.clone(), Key::Name), flags, place, source, mapper);
                }
            }
            MemberKind::Index(index) => {
                let key = self.node_type(&index.key);
                let value = index.ty.as_ref().map_or(TypeId::ANY, |ty| self.index_value_type(ty));
                let (key, value) = (self.instantiate(key, mapper), self.instantiate(value, mapper));
                self.add_index_info(members, key, value, Some(node.span));
            }
        }
    }

    /// An index signature over several kinds of key is one for each.
    fn add_index_info(&mut self, members: &mut Members<'a>, key: TypeId, value: TypeId, span: Option<Span>) {
        let keys = match self.kind(key) {
            TypeKind::Union { members, .. } => members,
            _ => Rc::from([key]),
        };
        for &key in keys.iter() {
            if members.index_infos.iter().all(|info| info.key != key) {
                members.index_infos.push(IndexInfo { key, value, span });
            }
        }
    }

    fn add_property(
        &mut self,
        members: &mut Members<'a>,
        name: &'a PropertyName,
        flags: (bool, bool),
        place: (Span, Option<&'a JsDoc>),
        source: PropertySource<'a>,
        mapper: &Mapper,
    ) {
        let Some(name) = self.property_name(name) else { return };
        self.insert_property(members, name, flags, place, source, mapper);
    }

    fn insert_property(
        &mut self,
        members: &mut Members<'a>,
        (name, key): (Atom, Key),
        (is_optional, is_readonly): (bool, bool),
        (span, doc): (Span, Option<&'a JsDoc>),
        source: PropertySource<'a>,
        mapper: &Mapper,
    ) {
        // What built-in objects have by accessors, those of their prototypes do; unless a program says that they have it too.
        let is_inherent = matches!(source, PropertySource::Getter(_)) && span.file == FileId::PRELUDE;
        if let Some(&known) = members.properties.get(&name) {
            self.properties[known.0 as usize].public.is_inherent &= is_inherent;
            return self.merge_property(known, doc, source);
        }
        let public = Property {
            name: name.clone(),
            is_optional,
            is_readonly,
            is_method: matches!(source, PropertySource::Methods(_)),
            is_inherent,
            span: Some(span),
            docs: doc.into_iter().collect(),
        };
        let mut id = self.add_property_data(public, source, key);
        if !mapper.is_empty() {
            id = self.instantiate_property(id, mapper);
        }
        members.properties.insert(name, id);
    }

    /// A second declaration of a property: an overload, or a setter beside its getter, which says what is read.
    fn merge_property(&mut self, known: PropertyId, doc: Option<&'a JsDoc>, source: PropertySource<'a>) {
        let data = &mut self.properties[known.0 as usize];
        data.public.docs.extend(doc);
        if let PropertySource::Instantiated { property, .. } = data.source {
            return self.merge_property(property, None, source);
        }
        match (&mut data.source, source) {
            (PropertySource::Methods(known), PropertySource::Methods(more)) => known.extend(more),
            (written @ PropertySource::Setter(_), read @ PropertySource::Getter(_)) => *written = read,
            _ => {}
        }
    }

    fn add_property_data(&mut self, public: Property<'a>, source: PropertySource<'a>, key: Key) -> PropertyId {
        let id = PropertyId(self.properties.len() as u32);
        self.properties.push(PropertyData { public, source, key, ty: None, present: None, optional: None });
        id
    }

    /// A property that is what another is, but for some of its modifiers and its type.
    pub(super) fn derived_property(
        &mut self,
        of: PropertyId,
        source: PropertySource<'a>,
        change: impl FnOnce(&mut Property<'a>),
    ) -> PropertyId {
        let data = &self.properties[of.0 as usize];
        let (mut public, key) = (data.public.clone(), data.key);
        change(&mut public);
        self.add_property_data(public, source, key)
    }

    /// A property that is declared nowhere.
    pub(super) fn synthetic_property(&mut self, name: Atom, source: PropertySource<'a>) -> PropertyId {
        let public = Property {
            name,
            is_optional: false,
            is_readonly: false,
            is_method: false,
            is_inherent: false,
            span: None,
            docs: Vec::new(),
        };
        self.add_property_data(public, source, Key::Name)
    }

    fn instantiate_property(&mut self, property: PropertyId, mapper: &Mapper) -> PropertyId {
        let source = PropertySource::Instantiated { property, mapper: mapper.clone() };
        self.derived_property(property, source, |_| {})
    }

    /// The members with what the mapper has in place of type parameters.
    pub(super) fn instantiate_members(&mut self, members: &Members<'a>, mapper: &Mapper) -> Members<'a> {
        let mut done = Members::default();
        done.properties.reserve(members.properties.len());
        for (name, &property) in &members.properties {
            let property = self.instantiate_property(property, mapper);
            done.properties.insert(name.clone(), property);
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

    /// The type of a property, with `undefined` where its declaration has it, but not for its question mark.
    pub(super) fn type_of(&mut self, property: PropertyId) -> TypeId {
        let data = &self.properties[property.0 as usize];
        if let Some(known) = data.ty {
            return known;
        }
        let outer = self.place;
        self.place = outer.or(data.public.span);
        let ty = self.source_type(data.source.clone());
        self.place = outer;
        self.properties[property.0 as usize].ty = Some(ty);
        ty
    }

    fn source_type(&mut self, source: PropertySource<'a>) -> TypeId {
        match source {
            PropertySource::Type(ty) => ty,
            PropertySource::Annotation(None) | PropertySource::Setter(None) => TypeId::ANY,
            PropertySource::Annotation(Some(node)) | PropertySource::Setter(Some(node)) => self.node_type(node),
            PropertySource::Getter(signature) => {
                let signature = SignatureType::new(signature, Mapper::default());
                self.return_type(&signature)
            }
            PropertySource::Methods(signatures) => self.method_type(&signatures),
            PropertySource::Initializer { value, is_readonly } => self.initializer_type(value, is_readonly),
            PropertySource::Instantiated { property, mapper } => {
                let ty = self.type_of(property);
                self.instantiate(ty, &mapper)
            }
            PropertySource::Mapped { mapped, key, removes_undefined } => {
                let ty = self.mapped_property_type(mapped, key);
                if removes_undefined { self.without_undefined(ty) } else { ty }
            }
            PropertySource::Union(parts) => {
                let types: Vec<TypeId> = parts.into_iter().map(|part| self.type_of(part)).collect();
                self.union(&types)
            }
            PropertySource::Intersection(parts) => {
                let types = self.intersected_types(&parts);
                self.intersection(&types)
            }
        }
    }

    fn method_type(&mut self, signatures: &[&'a Signature]) -> TypeId {
        let calls = signatures.iter().map(|signature| SignatureType::method(signature)).collect();
        self.synthetic(Members { calls, ..Members::default() }, None)
    }

    /// The property of a type by its key, through unions, intersections, constraints and primitives.
    pub(super) fn property_of(&mut self, ty: TypeId, name: &str) -> Option<PropertyId> {
        let ty = self.apparent(ty);
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
        let name = match self.kind(ty) {
            TypeKind::Parameter(_) => {
                return match self.constraint(ty) {
                    Some(constraint) if constraint != ty => self.apparent(constraint),
                    _ => TypeId::UNKNOWN,
                };
            }
            TypeKind::Deferred(..) => return self.force(ty),
            _ => match self.primitive_of(ty) {
                Some(name) => name,
                None => return self.force(ty),
            },
        };
        self.symbols.global(name).map_or(ty, |symbol| self.declared_type(symbol))
    }
}

/// Adds what a base type has and the type does not.
pub(super) fn inherit<'a>(members: &mut Members<'a>, base: &Members<'a>) {
    for (name, &property) in &base.properties {
        members.properties.entry(name.clone()).or_insert(property);
    }
    for info in &base.index_infos {
        if members.index_infos.iter().all(|own| own.key != info.key) {
            members.index_infos.push(info.clone());
        }
    }
    members.calls.extend(base.calls.iter().cloned());
    members.constructs.extend(base.constructs.iter().cloned());
}
