//! Substitution: a type with other types in place of its parameters.

use super::{
    Alias, TypeId, Types,
    kind::{At, Element, ElementArity, Intrinsic, Mapper, TypeKind, TypeList},
};
use crate::{
    diagnostics::catalog,
    source::FileId,
    symbols::SymbolId,
    syntax::{MappedModifier, MappedType, NodeId},
};

/// How deep instantiation may nest before the type is held to be infinite.
const MAX_DEPTH: u32 = 500;
/// How many instantiations one type may need.
pub(super) const MAX_COUNT: u32 = 1_000_000;

impl Mapper {
    /// The mapper that puts each argument in place of the parameter at its position.
    pub(super) fn new(parameters: &[TypeId], arguments: &[TypeId]) -> Self {
        let pairs = parameters.iter().copied().zip(arguments.iter().copied());
        Self::of_pairs(pairs.collect())
    }

    fn of_pairs(mut pairs: Vec<(TypeId, TypeId)>) -> Self {
        pairs.retain(|(parameter, argument)| parameter != argument);
        pairs.sort_by_key(|(parameter, _)| *parameter);
        pairs.dedup_by_key(|(parameter, _)| *parameter);
        Self(pairs.into())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn get(&self, parameter: TypeId) -> Option<TypeId> {
        self.0.iter().find(|(it, _)| *it == parameter).map(|(_, argument)| *argument)
    }

    /// This mapper, with `parameter` standing for `argument`.
    pub(super) fn with(&self, parameter: TypeId, argument: TypeId) -> Self {
        let others = self.0.iter().copied().filter(|(it, _)| *it != parameter);
        Self::of_pairs(others.chain([(parameter, argument)]).collect())
    }
}

impl<'a> Types<'a> {
    /// `ty` with `arguments` in place of `parameters`.
    pub fn substitute(&mut self, ty: TypeId, parameters: &[TypeId], arguments: &[TypeId]) -> TypeId {
        self.instantiate(ty, &Mapper::new(parameters, arguments))
    }

    /// `ty` with what the mapper has in place of its parameters.
    pub(super) fn instantiate(&mut self, ty: TypeId, mapper: &Mapper) -> TypeId {
        if mapper.is_empty() || self.is_closed(ty) {
            return ty;
        }
        let key = (ty, mapper.clone());
        if let Some(&known) = self.instantiated.get(&key) {
            return known;
        }
        let done = self.instantiate_with_alias(ty, mapper, None);
        self.instantiated.insert(key, done);
        done
    }

    /// The same, and the result is known by `alias`.
    pub(super) fn instantiate_with_alias(&mut self, ty: TypeId, mapper: &Mapper, alias: Option<Alias>) -> TypeId {
        if self.depth == 0 {
            self.count = 0;
        }
        self.count += 1;
        if self.depth >= MAX_DEPTH || self.count >= MAX_COUNT {
            return self.too_deep();
        }
        self.depth += 1;
        let alias = alias.or_else(|| {
            let (symbol, arguments) = self.alias_of(ty).cloned()?;
            Some((symbol, self.instantiate_all(&arguments, mapper)))
        });
        let done = self.instantiate_kind(ty, mapper, alias.clone());
        self.depth -= 1;
        // What `T[K]` and its like lead to is not made here. A declaration gives it a name all the same; a generic alias
        // with arguments does not, which would call a `string` by it.
        let declared = alias.filter(|(_, arguments)| arguments.is_empty());
        self.with_alias(done, declared)
    }

    pub(super) fn too_deep(&mut self) -> TypeId {
        if let Some(place) = self.place {
            self.report(catalog::types::infinite_type(place));
        }
        TypeId::ERROR
    }

    pub(super) fn instantiate_all(&mut self, types: &[TypeId], mapper: &Mapper) -> TypeList {
        types.iter().map(|&ty| self.instantiate(ty, mapper)).collect()
    }

    /// Whether it has no parts that a mapper could change: no type parameters.
    pub fn is_closed(&self, ty: TypeId) -> bool {
        self.closed[ty.0 as usize]
    }

    /// The same of a type that is new, by those that it is made of.
    pub(super) fn has_closed_parts(&self, ty: TypeId) -> bool {
        let all = |types: &[TypeId]| types.iter().all(|&part| self.is_closed(part));
        let is_closed = match self.raw(ty) {
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Value(_) => true,
            TypeKind::Parameter(_) => false,
            TypeKind::Union { members: parts, .. }
            | TypeKind::Intersection(parts)
            | TypeKind::Reference { arguments: parts, .. }
            | TypeKind::ObjectLiteral(_, parts)
            | TypeKind::Function { arguments: parts, .. }
            | TypeKind::Mapped(_, parts)
            | TypeKind::Conditional(_, parts)
            | TypeKind::Deferred(_, parts)
            | TypeKind::Template { types: parts, .. } => all(parts),
            TypeKind::Tuple { elements, .. } => elements.iter().all(|element| self.is_closed(element.ty)),
            TypeKind::Keyof(of) | TypeKind::StringMapping { ty: of, .. } => self.is_closed(*of),
            TypeKind::IndexedAccess { object, index } => self.is_closed(*object) && self.is_closed(*index),
            TypeKind::Synthetic(members) => members.0.are_closed(&self.symbols),
        };
        is_closed && self.alias_of(ty).is_none_or(|(_, arguments)| all(arguments))
    }

    fn instantiate_kind(&mut self, ty: TypeId, mapper: &Mapper, alias: Option<Alias>) -> TypeId {
        let kind = self.raw(ty).clone();
        match kind {
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Value(_) => ty,
            TypeKind::Parameter(_) => mapper.get(ty).unwrap_or(ty),
            TypeKind::Union { of_enum: Some(_), .. } => ty,
            TypeKind::Union { members, origin, of_enum: None } => {
                let parts = origin.unwrap_or(members);
                let instantiated = self.instantiate_all(&parts, mapper);
                if instantiated == parts && alias.as_ref() == self.alias_of(ty) {
                    return ty;
                }
                self.union_with_alias(&instantiated, alias)
            }
            TypeKind::Intersection(parts) => {
                let instantiated = self.instantiate_all(&parts, mapper);
                if instantiated == parts && alias.as_ref() == self.alias_of(ty) {
                    return ty;
                }
                self.intersection_with_alias(&instantiated, alias)
            }
            TypeKind::Reference { symbol, arguments } => {
                let arguments = self.instantiate_all(&arguments, mapper);
                let done = self.intern(TypeKind::Reference { symbol, arguments }, None);
                self.with_alias(done, alias)
            }
            TypeKind::Tuple { elements, is_readonly } => self.instantiate_tuple(&elements, is_readonly, mapper, alias),
            TypeKind::ObjectLiteral(at, arguments) => {
                let arguments = self.instantiate_all(&arguments, mapper);
                self.intern(TypeKind::ObjectLiteral(at, arguments), alias)
            }
            TypeKind::Function { node, arguments, is_constructor } => {
                let arguments = self.instantiate_all(&arguments, mapper);
                self.intern(TypeKind::Function { node, arguments, is_constructor }, alias)
            }
            TypeKind::Mapped(at, arguments) => {
                let arguments = self.instantiate_all(&arguments, mapper);
                self.instantiate_mapped(at, arguments, alias)
            }
            TypeKind::Conditional(at, arguments) => {
                let arguments = self.instantiate_all(&arguments, mapper);
                self.conditional(at, arguments, alias)
            }
            TypeKind::Deferred(at, arguments) => {
                let arguments = self.instantiate_all(&arguments, mapper);
                self.intern(TypeKind::Deferred(at, arguments), alias)
            }
            TypeKind::Keyof(of) => {
                let of = self.instantiate(of, mapper);
                self.keyof(of)
            }
            TypeKind::IndexedAccess { object, index } => {
                let (object, index) = (self.instantiate(object, mapper), self.instantiate(index, mapper));
                self.instantiated_access(object, index)
            }
            TypeKind::Template { texts, types } => {
                let types = self.instantiate_all(&types, mapper);
                self.template(&texts, &types)
            }
            TypeKind::StringMapping { name, ty } => {
                let ty = self.instantiate(ty, mapper);
                self.string_mapping(&name, ty)
            }
            TypeKind::Synthetic(members) => {
                let members = self.instantiate_members(&members.0, mapper);
                self.synthetic(members, alias)
            }
        }
    }

    fn instantiate_tuple(
        &mut self,
        elements: &[Element],
        is_readonly: bool,
        mapper: &Mapper,
        alias: Option<Alias>,
    ) -> TypeId {
        let elements = elements
            .iter()
            .map(|element| Element { ty: self.instantiate(element.ty, mapper), ..element.clone() })
            .collect();
        self.tuple(elements, is_readonly, alias)
    }

    /// A homomorphic mapped type goes through the members of a union, and makes arrays of arrays.
    fn instantiate_mapped(&mut self, at: At<'a, MappedType>, arguments: TypeList, alias: Option<Alias>) -> TypeId {
        let Some(variable) = self.homomorphic_variable(at) else {
            return self.intern(TypeKind::Mapped(at, arguments), alias);
        };
        let mapper = self.captured_mapper(at.file, at.id, &arguments);
        let of = self.instantiate(variable, &mapper);
        if of == variable {
            return self.intern(TypeKind::Mapped(at, arguments), alias);
        }
        if let TypeKind::Union { members, .. } = self.kind(of) {
            let each = members.iter().map(|&member| {
                let mapper = mapper.with(variable, member);
                self.instantiate_mapped_over(at, member, &mapper, None)
            });
            let each: Vec<TypeId> = each.collect();
            return self.union_with_alias(&each, alias);
        }
        self.instantiate_mapped_over(at, of, &mapper, alias)
    }

    fn instantiate_mapped_over(
        &mut self,
        at: At<'a, MappedType>,
        of: TypeId,
        mapper: &Mapper,
        alias: Option<Alias>,
    ) -> TypeId {
        if self.array_element(of).is_some() {
            if at.node.name_type.is_none() {
                let element_of = self.mapped_element(at, mapper);
                // What goes on for ever is that as a whole, and not a list of lists of it.
                if element_of == TypeId::ERROR {
                    return TypeId::ERROR;
                }
                let is_readonly = modified_readonly(at.node, self.is_readonly_array(of));
                return self.array_reference(element_of, is_readonly, alias);
            }
        } else if let TypeKind::Tuple { elements, is_readonly } = self.kind(of) {
            if at.node.name_type.is_none() {
                return self.instantiate_mapped_tuple(at, &elements, is_readonly, mapper, alias);
            }
        } else if !self.is_mapped_over(of) {
            return of;
        }
        let captures = self.captured_parameters(at.file, at.id);
        let arguments = self.instantiate_all(&captures, mapper);
        self.intern(TypeKind::Mapped(at, arguments), alias)
    }

    /// Whether a homomorphic mapped type over it is a mapped type; over a primitive it is that.
    fn is_mapped_over(&mut self, of: TypeId) -> bool {
        let is_open = matches!(
            self.kind(of),
            TypeKind::Intrinsic(Intrinsic::Any | Intrinsic::Unknown)
                | TypeKind::Parameter(_)
                | TypeKind::Conditional(..)
                | TypeKind::IndexedAccess { .. }
                | TypeKind::Intersection(_)
        );
        is_open || self.is_object_like(of) && !self.is_intrinsic(of, Intrinsic::NonPrimitive)
    }

    fn instantiate_mapped_tuple(
        &mut self,
        at: At<'a, MappedType>,
        elements: &[Element],
        is_readonly: bool,
        mapper: &Mapper,
        alias: Option<Alias>,
    ) -> TypeId {
        let fixed = elements.iter().position(|it| matches!(it.arity, ElementArity::Rest | ElementArity::Variadic));
        let mut mapped = Vec::with_capacity(elements.len());
        for (position, element) in elements.iter().enumerate() {
            let arity = match (element.arity, at.node.optional) {
                (ElementArity::Required, Some(MappedModifier::Add)) => ElementArity::Optional,
                (ElementArity::Optional, Some(MappedModifier::Remove)) => ElementArity::Required,
                (arity, _) => arity,
            };
            let ty = if position < fixed.unwrap_or(elements.len()) {
                let key = self.string_literal(&position.to_string().into());
                let ty = self.mapped_template(at, mapper, key);
                if arity == element.arity && arity == ElementArity::Required { ty } else { self.without_undefined(ty) }
            } else {
                self.mapped_spread(at, element, mapper)
            };
            if ty == TypeId::ERROR {
                return TypeId::ERROR;
            }
            mapped.push(Element { label: element.label.clone(), ty, arity });
        }
        self.tuple(mapped, modified_readonly(at.node, is_readonly), alias)
    }

    /// What a mapped type over a tuple has in place of an element from the first rest on: what it makes of an array.
    fn mapped_spread(&mut self, at: At<'a, MappedType>, element: &Element, mapper: &Mapper) -> TypeId {
        let Some(variable) = self.homomorphic_variable(at) else { return element.ty };
        let is_whole = element.arity == ElementArity::Variadic;
        let of = if is_whole { element.ty } else { self.array_of(element.ty) };
        let mapped = self.instantiate_mapped_over(at, of, &mapper.with(variable, of), None);
        if is_whole { mapped } else { self.array_element(mapped).unwrap_or(mapped) }
    }

    /// The type parameters that a node captures, as types.
    pub(super) fn captured_parameters(&mut self, file: FileId, node: NodeId) -> TypeList {
        if let Some(known) = self.captured.get(&(file, node)) {
            return known.clone();
        }
        let symbols: Vec<SymbolId> = self.symbols.captures(file, node).to_vec();
        let captured: TypeList = symbols.into_iter().map(|symbol| self.parameter_type(symbol)).collect();
        self.captured.insert((file, node), captured.clone());
        captured
    }

    /// The mapper from the parameters that a node captures to what stands for them.
    pub(super) fn captured_mapper(&mut self, file: FileId, node: NodeId, arguments: &[TypeId]) -> Mapper {
        let parameters = self.captured_parameters(file, node);
        Mapper::new(&parameters, arguments)
    }

    /// The type behind a deferred one; any other type is itself.
    pub fn force(&mut self, ty: TypeId) -> TypeId {
        let TypeKind::Deferred(at, arguments) = self.raw(ty) else { return ty };
        if let Some(&known) = self.deferred.get(ty) {
            return known;
        }
        let (at, arguments) = (*at, arguments.clone());
        // What comes back here is not known before it is.
        self.deferred.insert(ty, TypeId::ANY);
        let mapper = self.captured_mapper(at.file, at.id, &arguments);
        let alias = self.alias_of(ty).cloned();
        let outer = self.place.replace(at.node.span);
        let written = self.evaluate_now(at.node, alias);
        let forced = self.instantiate(written, &mapper);
        let forced = self.force(forced);
        self.place = outer;
        self.deferred.insert(ty, forced);
        forced
    }
}

fn modified_readonly(mapped: &MappedType, was: bool) -> bool {
    match mapped.readonly {
        Some(MappedModifier::Add) => true,
        Some(MappedModifier::Remove) => false,
        None => was,
    }
}
