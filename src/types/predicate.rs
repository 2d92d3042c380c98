//! What a function that returns whether something is so says of what it is given: `a is T`, written or told by its body.

use super::{TypeId, Types, expression::Widening, narrow::Reference, signature::SignatureType};
use crate::syntax::{Atom, Body, EndOfBody, Signature, TypeNode, TypeNodeKind};

/// `a is T`, `asserts a is T`
#[derive(Clone, Copy, Debug)]
pub(super) struct Predicate {
    /// The position of `a` among the parameters; none of `this`.
    pub(super) of: Option<usize>,
    pub(super) asserts: bool,
    /// `T`
    pub(super) ty: TypeId,
}

impl Predicate {
    /// Whether it says something of what another says something of.
    pub(super) fn is_about_same(&self, other: &Self) -> bool {
        (self.of, self.asserts) == (other.of, other.asserts)
    }
}

impl<'a> Types<'a> {
    /// What a signature says of an argument, where that is what is returned.
    pub(super) fn predicate_of(&mut self, signature: &SignatureType<'a>) -> Option<Predicate> {
        let node = signature.node()?;
        let found = match &node.return_type {
            Some(written) => self.written_predicate(node, written),
            None => self.told_predicate(node),
        };
        let predicate = found?;
        let mapper = self.erased(signature);
        Some(Predicate { ty: self.instantiate(predicate.ty, &mapper), ..predicate })
    }

    fn written_predicate(&mut self, signature: &'a Signature, written: &'a TypeNode) -> Option<Predicate> {
        let TypeNodeKind::Predicate { of, ty: Some(ty), asserts } = &written.kind else { return None };
        let is_it =
            |name: &Atom| signature.parameters.iter().position(|it| it.name().is_some_and(|it| it.text == *name));
        Some(Predicate { of: of.as_ref().and_then(is_it), asserts: *asserts, ty: self.node_type(ty) })
    }

    /// What the body tells: where its only value is a test that one of the parameters passes exactly if it is of some type.
    fn told_predicate(&mut self, signature: &'a Signature) -> Option<Predicate> {
        let address = std::ptr::from_ref(signature);
        if let Some(known) = self.predicates.get(&address) {
            return *known;
        }
        // A function that asks itself tells nothing by that.
        self.predicates.insert(address, None);
        let told = self.unguarded(|types| types.told_by_body(signature));
        // What a callback takes depends on where it stands.
        match signature.parameters.iter().all(|it| it.ty.is_some()) {
            true => self.predicates.insert(address, told),
            false => self.predicates.remove(&address),
        };
        told
    }

    fn told_by_body(&mut self, signature: &'a Signature) -> Option<Predicate> {
        let Body::Returns(returned) = &signature.body else { return None };
        let ([told], EndOfBody::NotReached, false) = (&returned.values[..], &returned.end, returned.is_async) else {
            return None;
        };
        if !told.guards.is_empty() || !returned.narrowed.is_empty() || !self.is_known(signature, returned) {
            return None;
        }
        // What a test names that is not known is said where it matters.
        let known = self.diagnostics.len();
        let predicate = (self.expression_type(&told.value, Widening::Inside) == TypeId::BOOLEAN).then(|| {
            let mut parameters =
                signature.parameters.iter().enumerate().filter(|(_, it)| !it.is_rest && it.name().is_some());
            parameters.find_map(|(at, parameter)| {
                let of = Reference::to(self.symbols.value_parameter(parameter)?);
                let ty = self.taken_type(parameter);
                let passing = self.narrow(ty, &of, &told.value, true, 0);
                let is_told = passing != ty && ty != TypeId::BOOLEAN && {
                    let left = self.narrow(passing, &of, &told.value, false, 0);
                    self.is_never(left)
                };
                is_told.then_some(Predicate { of: Some(at), asserts: false, ty: passing })
            })
        });
        self.diagnostics.truncate(known);
        predicate.flatten()
    }
}
