//! The types of what operators make of values: `??`, `||`, `&&`, `?.`, `!`.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Intrinsic, LiteralKey, TypeKind},
};
use crate::syntax::{Expression, ExpressionKind, Identifier, LogicalOperator};

impl<'a> Types<'a> {
    /// `a ?? b`, `a || b`, `a && b`
    pub(super) fn logical_type(
        &mut self,
        operator: LogicalOperator,
        [left, right]: &'a [Expression; 2],
        widening: Widening,
    ) -> TypeId {
        let first = self.expression_type(left, widening);
        if self.is_decided(operator, first) {
            return first;
        }
        let second = match operator {
            LogicalOperator::Coalesce | LogicalOperator::Default => self.expression_type(right, widening),
            LogicalOperator::Or => self.behind_test(left, false, right, widening),
            LogicalOperator::And => self.behind_test(left, true, right, widening),
        };
        let kept = match operator {
            LogicalOperator::Coalesce => self.non_null(first),
            LogicalOperator::Default => self.without_undefined(first),
            LogicalOperator::Or => self.filter(first, |types, member| !types.is_falsy(member)),
            LogicalOperator::And => self.falsy_part(first),
        };
        // A default takes part in the type only where it is something else.
        if operator == LogicalOperator::Default {
            let other = if self.is_assignable_to(second, kept) { kept } else { self.widened(second) };
            return self.union(&[kept, other]);
        }
        self.united_values(&[(left, kept), (right, second)], widening)
    }

    /// Whether the second value is never asked for: the first says it all.
    fn is_decided(&mut self, operator: LogicalOperator, first: TypeId) -> bool {
        let parts = self.parts_of(first);
        parts.into_iter().all(|part| match operator {
            LogicalOperator::Coalesce => self.domain(part).is_some() && !self.is_nullish(part),
            LogicalOperator::Default => self.domain(part).is_some() && !self.has_undefined(part),
            LogicalOperator::Or => !self.may_be_falsy(part),
            LogicalOperator::And => self.is_falsy(part),
        })
    }

    /// `a + b`, where the values are not known.
    pub(super) fn sum_type(&mut self, left: &'a Expression, right: &'a Expression) -> TypeId {
        let parts = [left, right].map(|it| {
            let ty = self.expression_type(it, Widening::Always);
            self.widened(ty)
        });
        let are_all = |ty| parts.iter().all(|&part| part == ty);
        match () {
            () if parts.iter().any(|&part| self.is_text(part)) => TypeId::STRING,
            () if are_all(TypeId::NUMBER) => TypeId::NUMBER,
            () if are_all(TypeId::BIGINT) => TypeId::BIGINT,
            () => TypeId::ANY,
        }
    }

    fn is_text(&mut self, ty: TypeId) -> bool {
        !self.is_never(ty) && ty != TypeId::ANY && self.is_assignable_to(ty, TypeId::STRING)
    }

    /// `a!`
    pub(super) fn non_null(&mut self, ty: TypeId) -> TypeId {
        self.filter(ty, |types, member| !types.is_nullish(member))
    }

    /// A chain with `?.` in it: what it says without, or nothing where there is nothing to take it of.
    pub(super) fn chain_type(&mut self, link: &'a Expression, widening: Widening) -> TypeId {
        let (ExpressionKind::PropertyAccess { object: of, .. }
        | ExpressionKind::ElementAccess { object: of, .. }
        | ExpressionKind::Call { callee: of, .. }) = &link.kind
        else {
            return TypeId::ANY;
        };
        let of = self.expression_type(of, Widening::Inside);
        let ty = self.expression_type(link, widening);
        if self.non_null(of) == of { ty } else { self.union(&[ty, TypeId::UNDEFINED]) }
    }

    /// `a.b` of a value; of one that may be nothing, where the compiler knew better, what it is otherwise.
    pub(super) fn access_type(&mut self, object: &'a Expression, name: &Identifier) -> TypeId {
        let object = self.expression_type(object, Widening::Inside);
        let object = self.non_null(object);
        let Some(property) = self.property_of(object, &name.text) else {
            let of = self.constraint(object).unwrap_or(object);
            return self.hidden_member(of, &name.text).unwrap_or(TypeId::ANY);
        };
        let ty = self.type_of(property);
        match self.property(property).is_optional {
            true => self.union(&[ty, TypeId::UNDEFINED]),
            false => ty,
        }
    }

    pub(super) fn is_nullish(&self, ty: TypeId) -> bool {
        matches!(self.raw(ty), TypeKind::Intrinsic(Intrinsic::Null | Intrinsic::Undefined | Intrinsic::Void))
    }

    /// Whether no value of it counts as true.
    pub(super) fn is_falsy(&self, ty: TypeId) -> bool {
        self.raw(ty).as_literal().map_or_else(|| self.is_nullish(ty), is_falsy)
    }

    /// What of a type counts as false.
    fn falsy_part(&mut self, ty: TypeId) -> TypeId {
        let members = self.parts_of(ty);
        let parts: Vec<TypeId> = members.into_iter().filter_map(|member| self.falsy_member(member)).collect();
        self.union(&parts)
    }

    fn falsy_member(&mut self, member: TypeId) -> Option<TypeId> {
        let literal = match self.as_evaluated(member) {
            TypeId::STRING => LiteralKey::String("".into()),
            TypeId::NUMBER => LiteralKey::number(0.0),
            TypeId::BIGINT => LiteralKey::BigInt("0".into()),
            TypeId::BOOLEAN => LiteralKey::Boolean(false),
            TypeId::ANY | TypeId::UNKNOWN => return Some(member),
            _ => return self.is_falsy(member).then_some(member),
        };
        Some(self.intern(TypeKind::Literal(literal), None))
    }
}

fn is_falsy(literal: &LiteralKey) -> bool {
    match literal {
        LiteralKey::String(text) => text.is_empty(),
        LiteralKey::BigInt(digits) => &**digits == "0",
        LiteralKey::Number(bits) => f64::from_bits(*bits) == 0.0 || f64::from_bits(*bits).is_nan(),
        LiteralKey::Boolean(value) => !value,
    }
}
