//! What functions return that do not say so: the types of the values in their bodies.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Intrinsic, TypeKind},
    wanted::Wanted,
};
use crate::syntax::{EndOfBody, Expression, Returned, Signature};

/// How deep functions may be in each other, or in themselves, whose bodies are asked.
const MAX_BODIES: u32 = 200;

impl<'a> Types<'a> {
    /// The type of what a body returns.
    pub(super) fn returned_values(&mut self, signature: &'a Signature, returned: &'a Returned) -> TypeId {
        // A function that calls itself is not known before it is.
        if self.depth > MAX_BODIES {
            return TypeId::ANY;
        }
        self.depth += 1;
        let ty = self.unguarded(|types| types.united_returns(signature, returned));
        self.depth -= 1;
        let promise = self.symbols.global("Promise").filter(|_| returned.is_async);
        promise.and_then(|promise| self.symbol_reference(promise, &[ty], None)).unwrap_or(ty)
    }

    /// Whether all that the values name is known: what stands for its parameters, and that nothing is assigned on the way
    /// that may be less then.
    pub(super) fn is_known(&mut self, signature: &'a Signature, returned: &'a Returned) -> bool {
        let mut unwritten = returned.unwritten.iter().filter_map(|&at| signature.parameters.get(at));
        unwritten.all(|parameter| self.expected_type(parameter).is_some())
            && returned.narrowed.iter().all(|value| {
                let ty = self.expression_type(value, Widening::Inside);
                let is_open = matches!(
                    self.kind(ty),
                    TypeKind::Union { .. }
                        | TypeKind::Parameter(_)
                        | TypeKind::Intrinsic(Intrinsic::Any | Intrinsic::Unknown)
                );
                !is_open
            })
    }

    /// What is returned, where it is. Of one literal alone there is only the primitive: a function that returns `1` returns
    /// some number, and one that returns `"a"` or `"b"` returns those.
    fn united_returns(&mut self, signature: &'a Signature, returned: &'a Returned) -> TypeId {
        if returned.values.is_empty() {
            return TypeId::VOID;
        }
        let wanted = self.wanted_returns.get(&std::ptr::from_ref(signature)).cloned();
        let wanted = wanted.map(|wanted| if returned.is_async { self.wanted_later(wanted) } else { wanted });
        let kept = self.united_as(returned, wanted.as_ref(), Widening::Inside);
        let is_literal = self.is_unit(kept) && !wanted.as_ref().is_some_and(|wanted| self.wants_literal(wanted, kept));
        if is_literal { self.united_as(returned, wanted.as_ref(), Widening::Always) } else { kept }
    }

    /// What a promise that is wanted is wanted to hold.
    fn wanted_later(&mut self, wanted: Wanted) -> Wanted {
        let promises = ["Promise", "PromiseLike"].map(|name| self.symbols.global(name));
        let held = self.parts_of(wanted.ty).into_iter().map(|part| {
            if let TypeKind::Reference { symbol, arguments } = self.kind(part)
                && promises.contains(&Some(symbol))
            {
                return arguments[0];
            }
            part
        });
        let held: Vec<TypeId> = held.collect();
        Wanted { ty: self.union(&held), ..wanted }
    }

    fn united_as(&mut self, returned: &'a Returned, wanted: Option<&Wanted>, widening: Widening) -> TypeId {
        let values = returned.values.iter().map(|it| {
            let ty = self.behind(&it.guards, |types| match wanted {
                Some(wanted) => types.wanted_value(&it.value, wanted, widening),
                None => types.expression_type(&it.value, widening),
            });
            (&it.value, if returned.is_async { self.awaited(ty) } else { ty })
        });
        let values: Vec<(&'a Expression, TypeId)> = values.collect();
        let ty = self.united_values(&values, widening);
        if self.may_end(returned) { self.union(&[ty, TypeId::UNDEFINED]) } else { ty }
    }

    /// Whether a function may end without a value: where the cases of a `switch` are all there are, it does not.
    fn may_end(&mut self, returned: &'a Returned) -> bool {
        match &returned.end {
            EndOfBody::NotReached => false,
            EndOfBody::Reached => true,
            EndOfBody::Unless(left) => {
                let ty = self.behind(&left.guards, |types| types.expression_type(&left.value, Widening::Inside));
                !self.is_never(ty)
            }
        }
    }

    /// `await a`: what there is in the end.
    pub(super) fn awaited(&mut self, ty: TypeId) -> TypeId {
        let awaited = self.symbols.global("Awaited");
        awaited.and_then(|awaited| self.symbol_reference(awaited, &[ty], None)).unwrap_or(ty)
    }
}
