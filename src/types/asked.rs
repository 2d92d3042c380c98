//! What those who come after ask of a type besides its shape.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::{
    IndexInfo, PropertyId, TypeId, Types, View,
    kind::{ElementArity, Mapper, TypeKind},
    members::Members,
    signature::SignatureType,
};
use crate::{
    source::Span,
    symbols::{Declares, SymbolId},
};

impl<'a> Types<'a> {
    /// The type alias that `ty` was written as, with its arguments. Aliases of `string`, `number` and the like are
    /// remembered too (`type UserId = string`). An alias of something that has a name already is that. A union that a conditional
    /// type comes to goes by the alias of that, though to the compiler it has no name.
    pub fn alias(&self, ty: TypeId) -> Option<(SymbolId, Rc<[TypeId]>)> {
        self.alias_of(ty).or_else(|| self.decided.get(&ty)).cloned()
    }

    /// The declaration that a type goes by, with its arguments: its alias, else the interface, class or enum that it is.
    pub fn name_of(&mut self, ty: TypeId) -> Option<(SymbolId, Rc<[TypeId]>)> {
        let alias = self.alias(ty);
        if alias.is_some() {
            return alias;
        }
        let view = self.view(ty);
        if let View::Named { symbol, arguments } = view {
            return Some((symbol, arguments));
        }
        if let View::Enum(symbol) = view { Some((symbol, Rc::from([]))) } else { None }
    }

    /// The properties of an object type, an interface, class, or an intersection of those: its own in declaration
    /// order, then those it inherits. Symbol keys and hidden members are left out; methods are not.
    pub fn properties(&mut self, ty: TypeId) -> Rc<[PropertyId]> {
        if let Some(known) = self.listed.get(ty) {
            return known.clone();
        }
        let members = self.members(ty);
        let mut listed = Vec::with_capacity(members.properties.len());
        for &property in members.properties.values() {
            if self.property(property).key.is_symbol() {
                continue;
            }
            listed.push(property);
        }
        let listed: Rc<[PropertyId]> = listed.into();
        self.listed.insert(ty, listed.clone());
        listed
    }

    /// The index signatures of an object type.
    pub fn index_infos(&mut self, ty: TypeId) -> Vec<IndexInfo> {
        let infos = self.members(ty).index_infos.clone();
        infos.into_iter().map(|info| IndexInfo { value: self.force(info.value), ..info }).collect()
    }

    /// Whether it can be called or constructed.
    pub fn is_function(&mut self, ty: TypeId) -> bool {
        let ty = self.force(ty);
        match self.raw(ty) {
            TypeKind::Function { .. } => true,
            // An interface that also declares data is that data where it stands for itself.
            TypeKind::Reference { .. } => {
                let members = self.members(ty);
                let is_data = |property: &PropertyId| self.property(*property).is_data();
                is_callable(&members) && !members.properties.values().any(is_data)
            }
            TypeKind::ObjectLiteral(..) | TypeKind::Synthetic(_) | TypeKind::Intersection(_) => {
                is_callable(&self.members(ty))
            }
            TypeKind::Value(symbol) => self.symbols.declares(*symbol) == Declares::Class,
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Union { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::Mapped(..)
            | TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. } => false,
        }
    }

    /// Whether JSON has nothing of its values where they are in others: those are functions, whatever else they have, but
    /// that `toJSON()` makes something of.
    pub fn is_left_out(&mut self, ty: TypeId) -> bool {
        (self.is_callable(ty) || self.is_function_itself(ty)) && self.own_property(ty, "toJSON").is_none()
    }

    /// Whether it is the interface of all functions, which has no signature, or that of symbols.
    fn is_function_itself(&self, ty: TypeId) -> bool {
        let TypeKind::Reference { symbol, .. } = self.raw(ty) else { return false };
        self.symbols.is_builtin(*symbol)
            && matches!(&**self.symbols.name(*symbol), "Function" | "CallableFunction" | "NewableFunction" | "Symbol")
    }

    /// Whether its values are functions: it has a signature, with or without other members.
    pub(super) fn is_callable(&mut self, ty: TypeId) -> bool {
        let ty = self.force(ty);
        let is_class =
            matches!(*self.raw(ty), TypeKind::Value(symbol) if self.symbols.declares(symbol) == Declares::Class);
        // The signatures of a union are not put together.
        let is_union = matches!(self.raw(ty), TypeKind::Union { .. });
        is_class || !is_union && is_callable(&self.members(ty))
    }

    /// What `toJSON()` returns, of a type that has it. Of a mapped type over the keys of a primitive, that primitive; and
    /// of one whose `toJSON` is no method any more, as in a `DeepReadonly<Date>`, what it goes over: nothing else has its
    /// properties.
    pub fn json_type(&mut self, ty: TypeId) -> Option<TypeId> {
        if let Some(known) = self.json_types.get(ty) {
            return *known;
        }
        let found = self.json_type_now(ty);
        self.json_types.insert(ty, found);
        found
    }

    fn json_type_now(&mut self, ty: TypeId) -> Option<TypeId> {
        let primitive = self.mapped_primitive(ty);
        if primitive.is_some() {
            return primitive;
        }
        let ty = self.force(ty);
        let property = self.own_property(ty, "toJSON")?;
        let method = self.type_of(property);
        let method = self.filter(method, |types, member| types.is_function(member));
        match self.members(method).calls.last().cloned() {
            Some(signature) if !self.takes_a_key(&signature) => None,
            Some(signature) => {
                let returned = self.return_type(&signature);
                Some(self.beside_empty_object(returned))
            }
            None => self.mapped_over(ty).filter(|&of| self.json_type(of).is_some()),
        }
    }

    /// Whether `JSON.stringify` may call it, which gives it a key.
    fn takes_a_key(&mut self, signature: &SignatureType<'a>) -> bool {
        match self.written_parameters(signature, &signature.mapper).first() {
            Some(first) if first.arity == ElementArity::Required => self.is_assignable_to(TypeId::STRING, first.ty),
            Some(_) | None => true,
        }
    }

    /// What is beside `{}` in an intersection, as `Object.assign({}, this)` gives it.
    fn beside_empty_object(&mut self, ty: TypeId) -> TypeId {
        let TypeKind::Intersection(parts) = self.kind(ty) else { return ty };
        let is_empty = |types: &mut Self, part: TypeId| {
            types.is_empty_object(part)
                || matches!(types.raw(part), TypeKind::Synthetic(_)) && types.members(part).are_none()
        };
        let others: Vec<TypeId> = parts.iter().copied().filter(|&part| !is_empty(self, part)).collect();
        if let [only] = others[..] { only } else { ty }
    }

    /// The names that nothing declares whose members a type should have: of what it extends, of what it goes over.
    pub fn missing_members(&mut self, ty: TypeId) -> Vec<TypeId> {
        let (mut missing, mut seen, mut pending) = (Vec::new(), FxHashSet::default(), vec![ty]);
        while let Some(ty) = pending.pop() {
            if !seen.insert(ty) {
                continue;
            }
            let is_missing = |it: &&TypeId| matches!(self.raw(**it), TypeKind::Unresolved { .. });
            if is_missing(&&ty) {
                missing.push(ty);
            }
            if let Some((_, arguments)) = self.alias_of(ty) {
                pending.extend(arguments.iter().filter(is_missing));
            }
            if let TypeKind::Reference { symbol, .. } = *self.raw(ty) {
                pending.extend(self.base_types(symbol).iter());
            } else if let TypeKind::Mapped(..) = self.raw(ty) {
                pending.extend(self.mapped_over(ty));
                let keys = self.mapped_keys_type(ty);
                pending.extend(keys.filter(|keys| matches!(self.raw(*keys), TypeKind::Unresolved { .. })));
            }
        }
        missing
    }

    /// The only type that an interface or class extends, in terms of its own parameters.
    pub fn only_base(&mut self, symbol: SymbolId) -> Option<TypeId> {
        let bases = self.base_types(symbol);
        if let [base] = bases[..] { Some(base) } else { None }
    }

    /// The array or tuple that an interface or class extends: JSON has nothing else of it.
    pub fn array_base(&mut self, ty: TypeId) -> Option<TypeId> {
        if let Some(known) = self.array_bases.get(ty) {
            return *known;
        }
        let found = self.array_base_now(ty);
        self.array_bases.insert(ty, found);
        found
    }

    fn array_base_now(&mut self, ty: TypeId) -> Option<TypeId> {
        let TypeKind::Reference { symbol, arguments } = self.kind(ty) else { return None };
        let mapper = Mapper::new(&self.type_parameters(symbol), &arguments);
        for &base in self.base_types(symbol).iter() {
            let base = self.instantiate(base, &mapper);
            if matches!(self.view(base), View::Array(_) | View::Tuple(_)) {
                return Some(base);
            }
            let found = self.array_base(base);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// Where the type stands in the source, if it does.
    pub fn span(&self, ty: TypeId) -> Option<Span> {
        let span = match self.alias_of(ty) {
            Some((symbol, _)) => Some(self.symbols.span(*symbol)),
            None => self.own_span(ty),
        };
        span.filter(|span| !span.is_builtin())
    }

    /// The same of one without an alias, in the prelude too.
    pub fn own_span(&self, ty: TypeId) -> Option<Span> {
        match self.raw(ty) {
            TypeKind::Reference { symbol, .. } | TypeKind::Parameter(symbol) | TypeKind::Value(symbol) => {
                Some(self.symbols.span(*symbol))
            }
            TypeKind::Union { of_enum: Some(symbol), .. } | TypeKind::EnumMember { member: symbol, .. } => {
                Some(self.symbols.span(*symbol))
            }
            TypeKind::Unresolved { span, .. } => Some(*span),
            TypeKind::ObjectLiteral(at, _) => at.node.first().map(|member| member.span),
            TypeKind::Function { node, .. } => Some(node.node.span),
            TypeKind::Mapped(at, _) => Some(at.node.parameter.span),
            TypeKind::Conditional(at, _) => Some(at.node.check.span),
            TypeKind::Deferred(at, _) => Some(at.node.span),
            TypeKind::Intersection(parts) => parts.iter().find_map(|&part| self.span(part)),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Union { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. }
            | TypeKind::Synthetic(_) => None,
        }
    }
}

fn is_callable(members: &Members<'_>) -> bool {
    !members.calls.is_empty() || !members.constructs.is_empty()
}
