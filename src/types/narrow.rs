//! What a value is where tests were passed: behind `if (typeof a === "string")`, in `a ? b : c`.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{LiteralKey, TypeKind},
};
use crate::{
    symbols::SymbolId,
    syntax::{
        Atom, ComparisonOperator, Equality, Expression, ExpressionKind, Guard, Literal, LogicalOperator, UnaryOperator,
    },
};

/// How deep `&&` and `||` may be in each other in a test that is followed.
const MAX_ALTERNATIONS: u32 = 12;

/// A value that keeps what it is: what a name stands for, or a property that is reached from there.
pub(super) struct Reference {
    root: SymbolId,
    path: Vec<Atom>,
    /// Whether there is a `?.` on the way.
    is_chain: bool,
}

impl Reference {
    /// What a name stands for.
    pub(super) fn to(root: SymbolId) -> Self {
        Self { root, path: Vec::new(), is_chain: false }
    }
}

/// How what a test looks at stands to the value at hand.
enum Looked {
    /// It is that value.
    AtIt,
    /// It is a property of it.
    AtPart(Atom),
    /// It is reached from it by way of `?.`
    Through,
    Elsewhere,
}

impl<'a> Types<'a> {
    /// What is asked where tests were passed.
    pub(super) fn behind<T>(&mut self, guards: &'a [Guard], ask: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.passed.len();
        self.passed.extend(guards.iter().map(|guard| (&*guard.test, guard.holds)));
        let answer = ask(self);
        self.passed.truncate(before);
        answer
    }

    /// The type of a value that is there if a test holds, or does not.
    pub(super) fn behind_test(
        &mut self,
        test: &'a Expression,
        holds: bool,
        value: &'a Expression,
        widening: Widening,
    ) -> TypeId {
        self.passed.push((test, holds));
        let ty = self.expression_type(value, widening);
        self.passed.pop();
        ty
    }

    /// What is asked of another place, to which the tests at hand are nothing.
    pub(super) fn unguarded<T>(&mut self, ask: impl FnOnce(&mut Self) -> T) -> T {
        let passed = std::mem::take(&mut self.passed);
        let answer = ask(self);
        self.passed = passed;
        answer
    }

    /// What a value of a type is behind the tests at hand.
    pub(super) fn narrowed(&mut self, value: &Expression, ty: TypeId, widening: Widening) -> TypeId {
        if self.passed.is_empty() {
            return ty;
        }
        let Some(reference) = self.reference(value) else { return ty };
        let passed = std::mem::take(&mut self.passed);
        // What a test names that is not known is said where it matters.
        let known = self.diagnostics.len();
        let narrowed = passed.iter().fold(ty, |ty, &(test, holds)| self.narrow(ty, &reference, test, holds, 0));
        self.diagnostics.truncate(known);
        self.passed = passed;
        if narrowed == ty || widening != Widening::Always {
            return narrowed;
        }
        // Of what it was only compared with, it may have another value of the kind later.
        let declared = self.parts_of(ty);
        let parts = self.parts_of(narrowed);
        let widened = parts.into_iter().map(|part| if declared.contains(&part) { part } else { self.widened(part) });
        let widened: Vec<TypeId> = widened.collect();
        self.union(&widened)
    }

    fn reference(&self, value: &Expression) -> Option<Reference> {
        let (mut path, mut is_chain, mut at) = (Vec::new(), false, value);
        loop {
            at = if let ExpressionKind::PropertyAccess { object, name } = &at.kind {
                path.push(name.text.clone());
                object
            } else if let ExpressionKind::NonNull(inner) | ExpressionKind::OptionalChain(inner) = &at.kind {
                is_chain |= matches!(at.kind, ExpressionKind::OptionalChain(_));
                inner
            } else {
                break;
            };
        }
        let (ExpressionKind::Identifier(_) | ExpressionKind::This) = at.kind else { return None };
        let root = self.symbols.resolved(at.span.file, at.id)?;
        path.reverse();
        Some(Reference { root, path, is_chain })
    }

    fn looked_at(&self, value: &Expression, from: &Reference) -> Looked {
        let Some(at) = self.reference(value) else { return Looked::Elsewhere };
        if at.root != from.root || !at.path.starts_with(&from.path) {
            return Looked::Elsewhere;
        }
        match &at.path[from.path.len()..] {
            [] => Looked::AtIt,
            [part] => Looked::AtPart(part.clone()),
            _ if at.is_chain => Looked::Through,
            _ => Looked::Elsewhere,
        }
    }

    fn is_looked_at(&self, value: &Expression, of: &Reference) -> bool {
        matches!(self.looked_at(value, of), Looked::AtIt)
    }

    /// What is left of a type where a test holds, or does not.
    pub(super) fn narrow(
        &mut self,
        ty: TypeId,
        of: &Reference,
        test: &'a Expression,
        holds: bool,
        depth: u32,
    ) -> TypeId {
        match &test.kind {
            ExpressionKind::Unary { operator: UnaryOperator::Not, operand } => {
                self.narrow(ty, of, operand, !holds, depth)
            }
            ExpressionKind::Logical { operator, .. } => self.narrow_by_logic(ty, of, (*operator, test), holds, depth),
            ExpressionKind::Comparison { operator, operands } => self.narrow_by(ty, of, *operator, operands, holds),
            ExpressionKind::OneOf { value, cases } => self.narrow_by_cases(ty, of, value, cases, holds),
            ExpressionKind::Call { callee, arguments, .. } => self.narrow_by_call(ty, of, callee, arguments, holds),
            ExpressionKind::Identifier(_)
            | ExpressionKind::This
            | ExpressionKind::PropertyAccess { .. }
            | ExpressionKind::NonNull(_)
            | ExpressionKind::OptionalChain(_) => self.narrow_by_value(ty, of, test, holds),
            ExpressionKind::Literal(_)
            | ExpressionKind::Null
            | ExpressionKind::Template { .. }
            | ExpressionKind::ElementAccess { .. }
            | ExpressionKind::Unary { .. }
            | ExpressionKind::Binary { .. }
            | ExpressionKind::TypeOf(_)
            | ExpressionKind::Conditional { .. }
            | ExpressionKind::Regex
            | ExpressionKind::Object(_)
            | ExpressionKind::Array(_)
            | ExpressionKind::As { .. }
            | ExpressionKind::AsConst(_)
            | ExpressionKind::Satisfies { .. }
            | ExpressionKind::New { .. }
            | ExpressionKind::Await(_)
            | ExpressionKind::Function(_)
            | ExpressionKind::Other => ty,
        }
    }

    /// `a && b`, `a || b`
    fn narrow_by_logic(
        &mut self,
        ty: TypeId,
        of: &Reference,
        (operator, test): (LogicalOperator, &'a Expression),
        holds: bool,
        depth: u32,
    ) -> TypeId {
        let is_test = match operator {
            LogicalOperator::And | LogicalOperator::Or => depth <= MAX_ALTERNATIONS,
            LogicalOperator::Coalesce | LogicalOperator::Default => false,
        };
        if !is_test {
            return ty;
        }
        let mut parts = Vec::new();
        operands(test, operator, &mut parts);
        // All of `a && b` hold where it does, and none of `a || b` where it does not.
        if holds == (operator == LogicalOperator::And) {
            return parts.iter().fold(ty, |ty, part| self.narrow(ty, of, part, holds, depth + 1));
        }
        let (mut rest, mut each) = (ty, Vec::with_capacity(parts.len()));
        for part in parts {
            each.push(self.narrow(rest, of, part, holds, depth + 1));
            rest = self.narrow(rest, of, part, !holds, depth + 1);
        }
        self.union(&each)
    }

    /// The cases of a `switch`, of which one is the value, or none.
    fn narrow_by_cases(
        &mut self,
        ty: TypeId,
        of: &Reference,
        value: &'a Expression,
        cases: &'a [Expression],
        holds: bool,
    ) -> TypeId {
        let mut narrowed = |ty, case, holds| self.narrow_by_equal(ty, of, (value, case), false, holds).unwrap_or(ty);
        if !holds {
            return cases.iter().fold(ty, |ty, case| narrowed(ty, case, false));
        }
        let each: Vec<TypeId> = cases.iter().map(|case| narrowed(ty, case, true)).collect();
        self.union(&each)
    }

    /// A value for itself, which counts as true or as false.
    fn narrow_by_value(&mut self, ty: TypeId, of: &Reference, value: &Expression, holds: bool) -> TypeId {
        match self.looked_at(value, of) {
            Looked::AtIt => self.narrow_by_truth(ty, holds),
            Looked::AtPart(name) => {
                let is_chain = self.reference(value).is_some_and(|it| it.is_chain);
                let ty = if is_chain && holds { self.non_null(ty) } else { ty };
                self.narrow_by_part(ty, &name, |types, part| types.narrow_by_truth(part, holds))
            }
            Looked::Through if holds => self.non_null(ty),
            Looked::Through | Looked::Elsewhere => ty,
        }
    }

    fn narrow_by(
        &mut self,
        ty: TypeId,
        of: &Reference,
        operator: ComparisonOperator,
        [left, right]: &'a [Expression; 2],
        holds: bool,
    ) -> TypeId {
        match operator {
            ComparisonOperator::Strict(equality) | ComparisonOperator::Loose(equality) => {
                let is_loose = matches!(operator, ComparisonOperator::Loose(_));
                let holds = holds == (equality == Equality::Equal);
                let narrowed = self.narrow_by_equal(ty, of, (left, right), is_loose, holds);
                narrowed.or_else(|| self.narrow_by_equal(ty, of, (right, left), is_loose, holds)).unwrap_or(ty)
            }
            ComparisonOperator::In => {
                let ExpressionKind::Literal(key) = &left.kind else { return ty };
                if !self.is_looked_at(right, of) {
                    return ty;
                }
                let key = self.intern(TypeKind::Literal(LiteralKey::of(key)), None);
                let Some(name) = self.property_key(key) else { return ty };
                self.narrow_by_key(ty, &name, holds)
            }
            ComparisonOperator::InstanceOf => {
                if !self.is_looked_at(left, of) {
                    return ty;
                }
                let class = self.expression_type(right, Widening::Inside);
                let constructs = self.members(class).constructs.clone();
                let Some(constructor) = constructs.first() else { return ty };
                let instance = self.return_type(constructor);
                self.narrow_to(ty, instance, holds)
            }
            ComparisonOperator::Order => ty,
        }
    }

    /// `a === b`, where `a` is looked at; nothing where it is not.
    fn narrow_by_equal(
        &mut self,
        ty: TypeId,
        of: &Reference,
        (looked, other): (&'a Expression, &'a Expression),
        is_loose: bool,
        holds: bool,
    ) -> Option<TypeId> {
        if let (ExpressionKind::TypeOf(inner), ExpressionKind::Literal(Literal::String(kind))) =
            (&looked.kind, &other.kind)
        {
            return self.is_looked_at(inner, of).then(|| self.narrow_by_kind(ty, kind, holds));
        }
        // `switch (true) { case a: … }`
        if let (ExpressionKind::Literal(Literal::Boolean(value)), false) = (&looked.kind, is_loose) {
            return Some(self.narrow(ty, of, other, holds == *value, MAX_ALTERNATIONS));
        }
        let at = self.looked_at(looked, of);
        if matches!(at, Looked::Elsewhere) {
            return None;
        }
        let unit = self.expression_type(other, Widening::Inside);
        if !self.is_unit(unit) {
            return Some(ty);
        }
        let is_nothing = self.is_nullish(unit);
        // What is reached by `?.` is there, if it is something.
        let is_chain = self.reference(looked).is_some_and(|it| it.is_chain);
        let is_there =
            is_chain && if holds { unit != TypeId::UNDEFINED && !(is_loose && is_nothing) } else { is_nothing };
        Some(match at {
            Looked::AtIt => self.narrow_to_unit(ty, unit, is_loose, holds),
            Looked::AtPart(name) => {
                let ty = if is_there { self.non_null(ty) } else { ty };
                self.narrow_by_part(ty, &name, |types, part| types.narrow_to_unit(part, unit, is_loose, holds))
            }
            Looked::Through if is_there => self.non_null(ty),
            Looked::Through | Looked::Elsewhere => ty,
        })
    }

    /// `isA(a)`, of a function that says `a is A`.
    fn narrow_by_call(
        &mut self,
        ty: TypeId,
        of: &Reference,
        callee: &'a Expression,
        arguments: &'a [Expression],
        holds: bool,
    ) -> TypeId {
        let Some(at) = arguments.iter().position(|argument| self.is_looked_at(argument, of)) else { return ty };
        let callee = self.expression_type(callee, Widening::Inside);
        let calls = self.members(callee).calls.clone();
        let [call] = &calls[..] else { return ty };
        match self.predicate_of(call) {
            Some(predicate) if predicate.of == Some(at) && !predicate.asserts => {
                self.narrow_to(ty, predicate.ty, holds)
            }
            Some(_) | None => ty,
        }
    }
}

/// What stands between the `&&` of a test, or the `||`, however they are grouped.
fn operands<'a>(test: &'a Expression, of: LogicalOperator, all: &mut Vec<&'a Expression>) {
    if let ExpressionKind::Logical { operator, operands: parts } = &test.kind
        && *operator == of
    {
        parts.iter().for_each(|part| operands(part, of, all));
    } else {
        all.push(test);
    }
}
