//! Signatures: what functions take and return, where types ask.

use std::rc::Rc;

use super::{
    TypeId, Types,
    kind::{Element, ElementArity, Mapper, TypeList},
    members::Members,
};
use crate::{
    diagnostics::catalog,
    symbols::Symbols,
    syntax::{Body, Signature},
};

/// A signature with what stands for the type parameters around it.
#[derive(Clone, Debug)]
pub(super) struct SignatureType<'a> {
    /// What is written; nothing of the constructor of a class that has none.
    node: Option<&'a Signature>,
    pub(super) mapper: Mapper,
    /// The type parameters of a class, which are those of its constructor.
    class_parameters: TypeList,
    /// What it returns, where that is not written: a class's constructor makes the class.
    returns: Option<TypeId>,
    /// What a method takes may also be part of what it is given.
    pub(super) is_method: bool,
}

impl<'a> SignatureType<'a> {
    pub(super) fn new(node: &'a Signature, mapper: Mapper) -> Self {
        Self { node: Some(node), mapper, class_parameters: TypeList::default(), returns: None, is_method: false }
    }

    pub(super) fn method(node: &'a Signature) -> Self {
        Self { is_method: true, ..Self::new(node, Mapper::default()) }
    }

    /// A constructor of a class, whose type parameters it has.
    pub(super) fn constructing(node: Option<&'a Signature>, class_parameters: TypeList, class: TypeId) -> Self {
        Self { node, mapper: Mapper::default(), class_parameters, returns: Some(class), is_method: true }
    }

    /// Whether it says what `this` is.
    pub(super) fn has_this(&self) -> bool {
        self.node.is_some_and(|node| node.this.is_some())
    }

    /// Whether nothing in it could stand for a type parameter from outside.
    pub(super) fn is_closed(&self, symbols: &Symbols<'_>) -> bool {
        let is_written_so = self.node.is_some_and(|node| !symbols.is_open_signature(node));
        is_written_so && self.mapper.is_empty() && self.class_parameters.is_empty() && self.returns.is_none()
    }

    /// What is written.
    pub(super) fn node(&self) -> Option<&'a Signature> {
        self.node
    }

    /// The same, with this standing for its type parameters.
    pub(super) fn instantiated(&self, mapper: Mapper) -> Self {
        Self { mapper, ..self.clone() }
    }

    /// The same parameters, for a class that extends the one it makes.
    pub(super) fn constructing_instead(&self, class_parameters: TypeList, class: TypeId) -> Self {
        Self { class_parameters, returns: Some(class), ..self.clone() }
    }
}

impl<'a> Types<'a> {
    pub(super) fn instantiate_signatures(
        &mut self,
        signatures: &[SignatureType<'a>],
        mapper: &Mapper,
    ) -> Vec<SignatureType<'a>> {
        signatures.iter().map(|signature| self.instantiate_signature(signature, mapper)).collect()
    }

    fn instantiate_signature(&mut self, signature: &SignatureType<'a>, mapper: &Mapper) -> SignatureType<'a> {
        let pairs =
            signature.mapper.0.iter().map(|&(parameter, argument)| (parameter, self.instantiate(argument, mapper)));
        let mut composed = pairs.fold(Mapper::default(), |all, (parameter, argument)| all.with(parameter, argument));
        for &(parameter, argument) in mapper.0.iter() {
            if signature.mapper.get(parameter).is_none() {
                composed = composed.with(parameter, argument);
            }
        }
        let returns = signature.returns.map(|ty| self.instantiate(ty, mapper));
        SignatureType { mapper: composed, returns, ..signature.clone() }
    }

    /// What a signature returns; its own type parameters are what they extend.
    pub(super) fn return_type(&mut self, signature: &SignatureType<'a>) -> TypeId {
        let mapper = self.erased(signature);
        self.returned(signature, &mapper)
    }

    /// What a signature says that it returns, with its own type parameters left as they are; nothing where its body says it.
    pub(super) fn written_return(&mut self, signature: &SignatureType<'a>) -> Option<TypeId> {
        let written = match signature.returns {
            Some(returns) => returns,
            None => self.node_type(signature.node?.return_type.as_ref()?),
        };
        Some(self.instantiate(written, &signature.mapper))
    }

    /// What a signature returns, with all of its type parameters standing for something.
    pub(super) fn returned(&mut self, signature: &SignatureType<'a>, mapper: &Mapper) -> TypeId {
        if let Some(returns) = signature.returns {
            return self.instantiate(returns, mapper);
        }
        let Some(node) = signature.node else { return TypeId::ANY };
        let ty = match (&node.return_type, &node.body) {
            (Some(ty), _) => self.node_type(ty),
            (None, Body::Absent) => TypeId::ANY,
            (None, Body::Returns(returned)) if self.is_known(node, returned) => self.returned_values(node, returned),
            (None, Body::Returns(_) | Body::Other) => {
                self.report(catalog::types::unread_body(node.span));
                TypeId::ANY
            }
        };
        self.instantiate(ty, mapper)
    }

    /// What a constructor makes with type arguments: what a class has for its base that extends a value.
    pub(super) fn constructed_type(&mut self, constructor: TypeId, given: &[TypeId]) -> Option<TypeId> {
        let constructs = self.members(constructor).constructs.clone();
        let fits = |types: &mut Self, signature: &&SignatureType<'a>| {
            let parameters = types.own_parameters(signature);
            let required = parameters.iter().filter(|&&parameter| types.default(parameter).is_none()).count();
            given.len() <= parameters.len() && (given.is_empty() || given.len() >= required)
        };
        let signature = constructs.iter().find(|signature| fits(self, signature))?;
        let parameters = self.own_parameters(signature);
        let arguments = self.fill_arguments(&parameters, given);
        let pairs = parameters.iter().copied().zip(arguments.iter().copied());
        let mapper = pairs.fold(signature.mapper.clone(), |all, (parameter, argument)| all.with(parameter, argument));
        Some(self.returned(signature, &mapper))
    }

    /// What two signatures return, to be compared. Where both are generic in as many parameters, those of the first stand
    /// for those of the second: `<T>() => T extends A ? 1 : 2` is a question about `A` only if `T` stays open.
    pub(super) fn return_types(&mut self, own: &SignatureType<'a>, wanted: &SignatureType<'a>) -> (TypeId, TypeId) {
        let (from, to) = (self.open_parameters(own), self.open_parameters(wanted));
        if from.is_empty() || from.len() != to.len() {
            return (self.return_type(own), self.return_type(wanted));
        }
        let pairs = from.iter().zip(to.iter());
        let mapper = pairs.fold(own.mapper.clone(), |all, (&from, &to)| all.with(from, to));
        (self.returned(own, &mapper), self.returned(wanted, &wanted.mapper))
    }

    /// The constructors of an intersection. Those that take anything are mixed into what the others make:
    /// `(new (...args: any[]) => Named) & typeof Base` makes a `Base` with a name. Where all take anything, the first is the
    /// one that the others are mixed into.
    pub(super) fn mixed_constructors(&mut self, all: &[Rc<Members<'a>>]) -> Vec<SignatureType<'a>> {
        let constructing: Vec<&Rc<Members<'a>>> = all.iter().filter(|members| !members.constructs.is_empty()).collect();
        let mut is_mixin: Vec<bool> = constructing.iter().map(|members| self.is_mixin(members)).collect();
        if let (true, Some(first)) = (is_mixin.iter().all(|mixin| *mixin), is_mixin.first_mut()) {
            *first = false;
        }
        if !is_mixin.contains(&true) {
            return constructing.iter().flat_map(|members| members.constructs.iter().cloned()).collect();
        }
        let made: Vec<Option<TypeId>> = constructing
            .iter()
            .zip(&is_mixin)
            .map(|(members, &mixin)| mixin.then(|| self.return_type(&members.constructs[0])))
            .collect();
        let mut constructors = Vec::new();
        for (position, members) in constructing.iter().enumerate().filter(|(position, _)| !is_mixin[*position]) {
            for own in &members.constructs {
                let returned = self.returned(own, &own.mapper);
                let parts = made.iter().enumerate();
                let parts: Vec<TypeId> =
                    parts.filter_map(|(at, made)| if at == position { Some(returned) } else { *made }).collect();
                constructors.push(SignatureType { returns: Some(self.intersection(&parts)), ..own.clone() });
            }
        }
        constructors
    }

    /// Whether something is made of any arguments, in one way: `new (...args: any[]) => T`.
    fn is_mixin(&mut self, members: &Members<'a>) -> bool {
        let [only] = &members.constructs[..] else { return false };
        let Some(node) = only.node.filter(|node| node.type_parameters.is_empty()) else { return false };
        let [rest] = &node.parameters[..] else { return false };
        let Some(ty) = rest.ty.as_ref().filter(|_| rest.is_rest && only.class_parameters.is_empty()) else {
            return false;
        };
        let ty = self.node_type(ty);
        self.is_any(ty) || self.array_element(ty).is_some_and(|element| self.is_any(element))
    }

    /// What a signature says that `this` is.
    pub(super) fn this_of(&mut self, signature: &SignatureType<'a>) -> Option<TypeId> {
        let node = signature.node?.this.as_ref()?;
        let mapper = self.erased(signature);
        let ty = self.node_type(node);
        Some(self.instantiate(ty, &mapper))
    }

    /// The same, with its own type parameters left as they are.
    pub(super) fn open_this(&mut self, signature: &SignatureType<'a>) -> Option<TypeId> {
        let node = signature.node?.this.as_ref()?;
        let ty = self.node_type(node);
        Some(self.instantiate(ty, &signature.mapper))
    }

    /// The parameters of a signature, as a tuple.
    pub(super) fn parameters_tuple(&mut self, signature: &SignatureType<'a>) -> TypeId {
        let mapper = self.erased(signature);
        self.taken(signature, &mapper)
    }

    /// Its own type parameters, for which nothing stands yet.
    pub(super) fn open_parameters(&mut self, signature: &SignatureType<'a>) -> Vec<TypeId> {
        let own = self.own_parameters(signature);
        own.iter().copied().filter(|&parameter| signature.mapper.get(parameter).is_none()).collect()
    }

    pub(super) fn taken(&mut self, signature: &SignatureType<'a>, mapper: &Mapper) -> TypeId {
        let elements = self.written_parameters(signature, mapper);
        self.tuple(elements, false, None)
    }

    /// The parameters as they are written; the last may be all that are left.
    pub(super) fn written_parameters(&mut self, signature: &SignatureType<'a>, mapper: &Mapper) -> Vec<Element> {
        let parameters = signature.node.map_or(&[][..], |node| &node.parameters);
        let mut elements = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            let ty = self.stated_type(parameter);
            let ty = self.instantiate(ty, mapper);
            let arity = match (parameter.is_rest, parameter.is_optional) {
                (true, _) => ElementArity::Variadic,
                (false, true) => ElementArity::Optional,
                (false, false) => ElementArity::Required,
            };
            elements.push(Element { label: parameter.name().map(|name| name.text.clone()), ty, arity });
        }
        elements
    }

    /// `typeof f<A>`: a function whose type parameters are given.
    pub(super) fn instantiated_function(&mut self, function: TypeId, given: &[TypeId]) -> TypeId {
        let members = self.members(function);
        let each = |types: &mut Self, signatures: &[SignatureType<'a>]| -> Vec<SignatureType<'a>> {
            let fitting = signatures.iter().map(|signature| {
                let parameters = types.own_parameters(signature);
                let arguments = types.fill_arguments(&parameters, given);
                let pairs = parameters.iter().copied().zip(arguments.iter().copied());
                let mapper = pairs.fold(signature.mapper.clone(), |all, (from, to)| all.with(from, to));
                signature.instantiated(mapper)
            });
            fitting.collect()
        };
        let (calls, constructs) = (each(self, &members.calls), each(self, &members.constructs));
        self.synthetic(Members { calls, constructs, ..(*members).clone() }, None)
    }

    fn own_parameters(&mut self, signature: &SignatureType<'a>) -> TypeList {
        match signature.node {
            Some(node) if signature.class_parameters.is_empty() => self.parameters_of(&node.type_parameters),
            _ => signature.class_parameters.clone(),
        }
    }

    /// The signature's mapper, in which its own type parameters stand for what they extend.
    pub(super) fn erased(&mut self, signature: &SignatureType<'a>) -> Mapper {
        let mut mapper = signature.mapper.clone();
        for parameter in self.own_parameters(signature).iter() {
            // What an instantiation expression gives stands for it already.
            if mapper.get(*parameter).is_some() {
                continue;
            }
            let constraint = self.constraint(*parameter).unwrap_or(TypeId::UNKNOWN);
            let constraint = self.instantiate(constraint, &mapper);
            mapper = mapper.with(*parameter, constraint);
        }
        mapper
    }
}
