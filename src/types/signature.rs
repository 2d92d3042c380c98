//! Signatures: what functions take and return, where types ask.

use super::{
    TypeId, Types,
    kind::{Element, ElementArity, Mapper},
};
use crate::syntax::Signature;

/// A signature with what stands for the type parameters around it.
#[derive(Clone, Debug)]
pub(super) struct SignatureType<'a> {
    node: &'a Signature,
    mapper: Mapper,
    /// What it returns, where that is not written: a class's constructor makes the class.
    returns: Option<TypeId>,
    /// What a method takes may also be part of what it is given.
    pub(super) is_method: bool,
}

impl<'a> SignatureType<'a> {
    pub(super) fn new(node: &'a Signature, mapper: Mapper) -> Self {
        Self { node, mapper, returns: None, is_method: false }
    }

    pub(super) fn method(node: &'a Signature) -> Self {
        Self { is_method: true, ..Self::new(node, Mapper::default()) }
    }

    pub(super) fn constructing(node: &'a Signature, ty: TypeId) -> Self {
        Self { node, mapper: Mapper::default(), returns: Some(ty), is_method: true }
    }
}

impl<'a> Types<'a> {
    pub(super) fn instantiate_signatures(
        &mut self,
        signatures: &[SignatureType<'a>],
        mapper: &Mapper,
    ) -> Vec<SignatureType<'a>> {
        let instantiate = |signature: &SignatureType<'a>| {
            let pairs =
                signature.mapper.0.iter().map(|&(parameter, argument)| (parameter, self.instantiate(argument, mapper)));
            let mut composed =
                pairs.fold(Mapper::default(), |all, (parameter, argument)| all.with(parameter, argument));
            for &(parameter, argument) in mapper.0.iter() {
                if signature.mapper.get(parameter).is_none() {
                    composed = composed.with(parameter, argument);
                }
            }
            let returns = signature.returns.map(|ty| self.instantiate(ty, mapper));
            SignatureType { node: signature.node, mapper: composed, returns, is_method: signature.is_method }
        };
        signatures.iter().map(instantiate).collect()
    }

    /// What a signature returns; its own type parameters are what they extend.
    pub(super) fn return_type(&mut self, signature: &SignatureType<'a>) -> TypeId {
        if let Some(returns) = signature.returns {
            return returns;
        }
        let Some(node) = &signature.node.return_type else { return TypeId::ANY };
        let ty = self.node_type(node);
        let mapper = self.erased(signature);
        self.instantiate(ty, &mapper)
    }

    /// The parameters of a signature, as a tuple.
    pub(super) fn parameters_tuple(&mut self, signature: &SignatureType<'a>) -> TypeId {
        let mapper = self.erased(signature);
        let mut elements = Vec::with_capacity(signature.node.parameters.len());
        for parameter in &signature.node.parameters {
            let ty = parameter.ty.as_ref().map_or(TypeId::ANY, |node| self.node_type(node));
            let ty = self.instantiate(ty, &mapper);
            let arity = match (parameter.is_rest, parameter.is_optional) {
                (true, _) => ElementArity::Variadic,
                (false, true) => ElementArity::Optional,
                (false, false) => ElementArity::Required,
            };
            elements.push(Element { label: parameter.name.as_ref().map(|name| name.text.clone()), ty, arity });
        }
        self.tuple(elements, false, None)
    }

    /// The signature's mapper, in which its own type parameters stand for what they extend.
    fn erased(&mut self, signature: &SignatureType<'a>) -> Mapper {
        let mut mapper = signature.mapper.clone();
        for parameter in self.parameters_of(&signature.node.type_parameters).iter() {
            let constraint = self.constraint(*parameter).unwrap_or(TypeId::UNKNOWN);
            let constraint = self.instantiate(constraint, &mapper);
            mapper = mapper.with(*parameter, constraint);
        }
        mapper
    }
}
