//! What functions return that do not say so: the types of the values in their bodies.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Intrinsic, TypeKind},
};
use crate::syntax::{Expression, Returned};

/// How deep functions may be in each other, or in themselves, whose bodies are asked.
const MAX_BODIES: u32 = 200;

impl<'a> Types<'a> {
    /// The type of what a body returns.
    pub(super) fn returned_values(&mut self, returned: &'a Returned) -> TypeId {
        // A function that calls itself is not known before it is.
        if self.depth > MAX_BODIES {
            return TypeId::ANY;
        }
        self.depth += 1;
        let ty = self.united_returns(returned);
        self.depth -= 1;
        let promise = self.symbols.global("Promise").filter(|_| returned.is_async);
        promise.and_then(|promise| self.symbol_reference(promise, &[ty], None)).unwrap_or(ty)
    }

    /// Whether something in it may be less where it is returned than it is.
    pub(super) fn is_narrowed(&mut self, returned: &'a Returned) -> bool {
        returned.narrowed.iter().any(|value| {
            let ty = self.expression_type(value, Widening::Inside);
            let is_whole = |types: &mut Self| match types.kind(ty) {
                TypeKind::Union { .. } | TypeKind::Parameter(_) => false,
                TypeKind::Intrinsic(it) => !matches!(it, Intrinsic::Any | Intrinsic::Unknown),
                _ => true,
            };
            !is_whole(self)
        })
    }

    /// What is returned, where it is. Of one literal alone there is only the primitive: a function that returns `1` returns
    /// some number, and one that returns `"a"` or `"b"` returns those.
    fn united_returns(&mut self, returned: &'a Returned) -> TypeId {
        if returned.values.is_empty() {
            return TypeId::VOID;
        }
        let kept = self.united_as(returned, Widening::Inside);
        if self.is_unit(kept) { self.united_as(returned, Widening::Always) } else { kept }
    }

    fn united_as(&mut self, returned: &'a Returned, widening: Widening) -> TypeId {
        let values = returned.values.iter().map(|value| {
            let ty = self.expression_type(value, widening);
            (value, if returned.is_async { self.awaited(ty) } else { ty })
        });
        let values: Vec<(&'a Expression, TypeId)> = values.collect();
        let ty = self.united_values(&values, widening);
        if returned.may_end { self.union(&[ty, TypeId::UNDEFINED]) } else { ty }
    }

    /// `await a`: what there is in the end.
    pub(super) fn awaited(&mut self, ty: TypeId) -> TypeId {
        let awaited = self.symbols.global("Awaited");
        awaited.and_then(|awaited| self.symbol_reference(awaited, &[ty], None)).unwrap_or(ty)
    }
}
