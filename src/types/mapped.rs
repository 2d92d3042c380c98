//! Mapped types: `{ [K in C as N]?: T }`.

use super::{
    IndexInfo, Property, PropertyId, TypeId, Types,
    key::Key,
    kind::{At, Intrinsic, Mapper, TypeKind},
    members::Members,
    property::PropertySource,
};
use crate::{
    diagnostics::catalog,
    syntax::{Atom, MappedModifier, MappedType, TypeNodeKind},
};

/// How many mapped types may have keys that are those of the next one.
const MOST_AT_HAND: usize = 100;

/// The properties of the type that a homomorphic mapped type goes over.
struct Modifiers {
    of: TypeId,
}

impl<'a> Types<'a> {
    /// The members of a mapped type.
    pub(super) fn mapped_members(&mut self, mapped: TypeId) -> Members<'a> {
        let mut members = Members::default();
        let Some((at, mapper)) = self.mapped_parts(mapped) else { return members };
        let keys = self.with_keys_at_hand(mapped, at, |types| {
            let modifiers = types.modifiers_type(at, &mapper).map(|of| Modifiers { of });
            (types.mapped_keys(at, &mapper, modifiers.as_ref()), modifiers)
        });
        let Some((keys, modifiers)) = keys else { return members };
        for key in keys {
            self.add_mapped_member(&mut members, mapped, at, &mapper, key, modifiers.as_ref());
        }
        members
    }

    /// Looks for the keys of a mapped type. Nothing where that is being done already, since its keys are then those that it has.
    pub(super) fn with_keys_at_hand<R>(
        &mut self,
        mapped: TypeId,
        at: At<'a, MappedType>,
        look: impl FnOnce(&mut Self) -> R,
    ) -> Option<R> {
        if self.keys_at_hand.contains(&mapped) || self.keys_at_hand.len() == MOST_AT_HAND {
            let name = &at.node.parameter.name;
            self.report(catalog::types::circular_constraint(name.span, &name.text));
            return None;
        }
        self.keys_at_hand.push(mapped);
        let found = look(self);
        self.keys_at_hand.pop();
        Some(found)
    }

    fn mapped_parts(&mut self, mapped: TypeId) -> Option<(At<'a, MappedType>, Mapper)> {
        let TypeKind::Mapped(at, arguments) = self.kind(mapped) else { return None };
        let mapper = self.captured_mapper(at.file, at.id, &arguments);
        Some((at, mapper))
    }

    /// The keys that a mapped type goes over, as one type.
    pub(super) fn mapped_keys_type(&mut self, mapped: TypeId) -> Option<TypeId> {
        let (at, mapper) = self.mapped_parts(mapped)?;
        Some(self.mapped_constraint(at, &mapper))
    }

    /// `K in C`: the type of `C`.
    pub(super) fn mapped_constraint(&mut self, at: At<'a, MappedType>, mapper: &Mapper) -> TypeId {
        let Some(constraint) = &at.node.parameter.constraint else { return TypeId::ERROR };
        let constraint = self.node_type(constraint);
        // Any key there is, where it is written so: `[K in any]`.
        if constraint == TypeId::ANY {
            return self.union(&[TypeId::STRING, TypeId::NUMBER, TypeId::SYMBOL]);
        }
        self.instantiate(constraint, mapper)
    }

    /// The type parameter `T` of `{ [K in keyof T]: … }`.
    pub(super) fn homomorphic_variable(&mut self, at: At<'a, MappedType>) -> Option<TypeId> {
        let TypeNodeKind::Keyof(of) = &at.node.parameter.constraint.as_ref()?.kind else { return None };
        let of = self.node_type(of);
        matches!(self.raw(of), TypeKind::Parameter(_)).then_some(of)
    }

    /// The primitive whose keys a mapped type takes, or that with a brand: `Pick<string, never>`, `Omit<string, "a">`, `Partial`
    /// of a text with a brand. They are its methods, of which there is nothing in JSON: what has them is the primitive.
    pub(super) fn mapped_primitive(&mut self, mapped: TypeId) -> Option<TypeId> {
        let of = self.mapped_over(mapped)?;
        let is_text = |types: &Self, ty: TypeId| types.is_primitive(ty) || types.is_text_pattern(ty);
        let has_primitive = if let TypeKind::Intersection(parts) = self.kind(of) {
            parts.iter().any(|part| is_text(self, *part))
        } else {
            is_text(self, of)
        };
        has_primitive.then_some(of)
    }

    /// The type whose keys a mapped type takes, without calling them something else.
    pub fn mapped_over(&mut self, mapped: TypeId) -> Option<TypeId> {
        let (at, mapper) = self.mapped_parts(mapped)?;
        if at.node.name_type.is_some() {
            return None;
        }
        self.modifiers_type(at, &mapper)
    }

    /// The type whose properties lend their modifiers: `T` in `K in keyof T`, and in `K in U` of a `U extends keyof T`.
    fn modifiers_type(&mut self, at: At<'a, MappedType>, mapper: &Mapper) -> Option<TypeId> {
        let constraint = at.node.parameter.constraint.as_ref()?;
        if let TypeNodeKind::Keyof(of) = &constraint.kind {
            let of = self.node_type(of);
            return Some(self.instantiate(of, mapper));
        }
        let declared = self.node_type(constraint);
        if !matches!(self.raw(declared), TypeKind::Parameter(_)) {
            return None;
        }
        let bound = self.constraint(declared)?;
        let TypeKind::Keyof(of) = *self.raw(bound) else { return None };
        Some(self.instantiate(of, mapper))
    }

    /// The keys that a mapped type goes over, as types.
    fn mapped_keys(&mut self, at: At<'a, MappedType>, mapper: &Mapper, modifiers: Option<&Modifiers>) -> Vec<TypeId> {
        let is_keyof =
            at.node.parameter.constraint.as_ref().is_some_and(|node| matches!(node.kind, TypeNodeKind::Keyof(_)));
        if let (Some(modifiers), true) = (modifiers, is_keyof) {
            return self.keys_of_signatures(modifiers.of);
        }
        let constraint = self.mapped_constraint(at, mapper);
        // What is behind an error has any key, so that nothing more is said of it.
        if self.is_any(constraint) {
            vec![TypeId::STRING]
        } else {
            self.parts_of(constraint).into_iter().map(|key| self.as_evaluated(key)).collect()
        }
    }

    /// The members of a union; of another type, the type itself; of `never`, none.
    pub(super) fn parts_of(&mut self, ty: TypeId) -> Vec<TypeId> {
        let ty = self.force(ty);
        if self.is_never(ty) {
            return Vec::new();
        }
        self.raw(ty).as_union().map_or_else(|| vec![ty], |members| members.to_vec())
    }

    /// What a mapped type calls what it has for a key: `as N`, or the key itself.
    fn mapped_names(&mut self, at: At<'a, MappedType>, mapper: &Mapper, key: TypeId) -> Vec<TypeId> {
        let Some(node) = &at.node.name_type else { return vec![key] };
        let name = self.node_type(node);
        let mapper = self.key_mapper(at, mapper, key);
        let name = self.instantiate(name, &mapper);
        self.parts_of(name)
    }

    fn add_mapped_member(
        &mut self,
        members: &mut Members<'a>,
        mapped: TypeId,
        at: At<'a, MappedType>,
        mapper: &Mapper,
        key: TypeId,
        modifiers: Option<&Modifiers>,
    ) {
        for name in self.mapped_names(at, mapper, key) {
            match self.property_key(name) {
                Some(text) => {
                    let named = self.key_of(name);
                    self.add_mapped_property(members, mapped, at, (key, text, named), modifiers)
                }
                None if self.is_index_key(name) => {
                    let value = self.mapped_template(at, mapper, key);
                    let value = self.modified_element(at, value);
                    let known = members.index_infos.iter().position(|info| info.key == name);
                    match known {
                        Some(known) => {
                            let both = [members.index_infos[known].value, value];
                            members.index_infos[known].value = self.union(&both);
                        }
                        None => members.index_infos.push(IndexInfo { key: name, value, span: None }),
                    }
                }
                None => {}
            }
        }
    }

    fn add_mapped_property(
        &mut self,
        members: &mut Members<'a>,
        mapped: TypeId,
        at: At<'a, MappedType>,
        (key, name, named): (TypeId, Atom, Key),
        modifiers: Option<&Modifiers>,
    ) {
        if let Some(&known) = members.properties.get(&name) {
            // Several keys that get the same name are one property, for which the key is any of them.
            if let PropertySource::Mapped { key: first, removes_undefined, .. } = self.data(known).source {
                let key = self.union(&[first, key]);
                let source = PropertySource::Mapped { mapped, key, removes_undefined };
                let both = self.derived_property(known, source);
                members.properties.insert(name, both);
            }
            return;
        }
        let of = modifiers.and_then(|modifiers| {
            let key = self.property_key(key)?;
            self.property_of(modifiers.of, &key)
        });
        let was_optional = of.is_some_and(|of| self.property(of).is_optional);
        let removes_undefined = was_optional && at.node.optional == Some(MappedModifier::Remove);
        let source = PropertySource::Mapped { mapped, key, removes_undefined };
        let property = match of {
            Some(of) => self.derived_property(of, source),
            None => self.synthetic_property(name.clone(), source),
        };
        let known = self.property(property);
        if known.name != name || known.key != named {
            let changed = self.property_mut(property);
            (changed.name, changed.key) = (name.clone(), named);
        }
        self.modify(property, at.node);
        members.properties.insert(name, property);
    }

    fn modify(&mut self, property: PropertyId, node: &MappedType) {
        let modified = |was: bool, modifier: Option<MappedModifier>| match modifier {
            None => was,
            Some(MappedModifier::Add) => true,
            Some(MappedModifier::Remove) => false,
        };
        let Property { is_optional, is_readonly, is_method, is_inherent, .. } = *self.property(property);
        let is = (modified(is_optional, node.optional), modified(is_readonly, node.readonly));
        if is != (is_optional, is_readonly) || is_method || is_inherent {
            let public = self.property_mut(property);
            (public.is_optional, public.is_readonly) = is;
            // A mapped type has nothing but properties.
            (public.is_method, public.is_inherent) = (false, false);
        }
    }

    /// The type of the property of a mapped type that belongs to a key.
    pub(super) fn mapped_property_type(&mut self, mapped: TypeId, key: TypeId) -> TypeId {
        match self.mapped_parts(mapped) {
            Some((at, mapper)) => self.mapped_template(at, &mapper, key),
            None => TypeId::ERROR,
        }
    }

    /// `T`, for a key.
    pub(super) fn mapped_template(&mut self, at: At<'a, MappedType>, mapper: &Mapper, key: TypeId) -> TypeId {
        let Some(node) = &at.node.ty else { return TypeId::ANY };
        let template = self.node_type(node);
        let mapper = self.key_mapper(at, mapper, key);
        self.instantiate(template, &mapper)
    }

    /// `T`, for the elements of an array: `T[K]` there is the element.
    pub(super) fn mapped_element(&mut self, at: At<'a, MappedType>, mapper: &Mapper) -> TypeId {
        let element = self.mapped_template(at, mapper, TypeId::NUMBER);
        self.modified_element(at, element)
    }

    /// What has no place of its own cannot be absent, but `undefined`.
    fn modified_element(&mut self, at: At<'a, MappedType>, element: TypeId) -> TypeId {
        match at.node.optional {
            Some(MappedModifier::Add) => self.union(&[element, TypeId::UNDEFINED]),
            Some(MappedModifier::Remove) => self.without_undefined(element),
            None => element,
        }
    }

    fn key_mapper(&mut self, at: At<'a, MappedType>, mapper: &Mapper, key: TypeId) -> Mapper {
        match self.symbols.parameter(&at.node.parameter) {
            Some(symbol) => {
                let parameter = self.parameter_type(symbol);
                mapper.with(parameter, key)
            }
            None => mapper.clone(),
        }
    }

    /// Whether a type can be the key of an index signature.
    fn is_index_key(&mut self, ty: TypeId) -> bool {
        matches!(
            self.kind(ty),
            TypeKind::Intrinsic(Intrinsic::String | Intrinsic::Number | Intrinsic::Symbol)
                | TypeKind::Template { .. }
                | TypeKind::StringMapping { .. }
        ) || matches!(self.kind(ty), TypeKind::Intersection(_))
    }

    /// Whether a type can have properties, and not index signatures alone. It is seen without a look at what they are.
    pub(super) fn may_have_properties(&mut self, ty: TypeId) -> bool {
        let Some((at, mapper)) = self.mapped_parts(ty) else { return true };
        if at.node.name_type.is_some() {
            return true;
        }
        let keys = self.mapped_constraint(at, &mapper);
        self.parts_of(keys).into_iter().any(|key| !self.is_index_key(key))
    }

    /// Whether a mapped type has index signatures.
    pub(super) fn has_index_keys(&mut self, mapped: TypeId) -> bool {
        let Some((at, mapper)) = self.mapped_parts(mapped) else { return false };
        let modifiers = self.modifiers_type(at, &mapper).map(|of| Modifiers { of });
        let keys = self.mapped_keys(at, &mapper, modifiers.as_ref());
        keys.into_iter().any(|key| {
            let names = self.mapped_names(at, &mapper, key);
            names.into_iter().any(|name| self.is_index_key(name))
        })
    }

    /// Whether a mapped type goes over keys that are not known yet.
    pub(super) fn is_generic_mapped(&mut self, ty: TypeId) -> bool {
        let Some((at, mapper)) = self.mapped_parts(ty) else { return false };
        let constraint = self.mapped_constraint(at, &mapper);
        self.is_generic(constraint)
    }

    /// `T[K]` and the template of `{ [K in keyof T]: … }`, for inference; `variable` is its `T`.
    pub(super) fn homomorphic_inference_parts(&mut self, mapped: TypeId, variable: TypeId) -> Option<(TypeId, TypeId)> {
        let (at, mapper) = self.mapped_parts(mapped)?;
        let key = self.symbols.parameter(&at.node.parameter)?;
        let key = self.parameter_type(key);
        let of = self.instantiate(variable, &mapper);
        let property = self.intern(TypeKind::IndexedAccess { object: of, index: key }, None);
        let template = self.node_type(at.node.ty.as_ref()?);
        Some((property, self.instantiate(template, &mapper)))
    }

    /// The constraint and the template of a mapped type over its own parameter, for inference.
    pub(super) fn mapped_inference_parts(&mut self, mapped: TypeId) -> Option<(TypeId, TypeId)> {
        let (at, mapper) = self.mapped_parts(mapped)?;
        let constraint = self.mapped_constraint(at, &mapper);
        let template = self.node_type(at.node.ty.as_ref()?);
        let template = self.instantiate(template, &mapper);
        Some((constraint, template))
    }
}
