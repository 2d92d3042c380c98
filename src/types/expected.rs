//! What is expected of the arguments of a call by the parameters that take them.

use super::{
    TypeId, Types,
    call::{is_sensitive, is_unwritten},
    kind::{ElementArity, Mapper, TypeKind},
    wanted::Open,
};
use crate::syntax::{Expression, ExpressionKind, ObjectMember, Parameter};

impl<'a> Types<'a> {
    /// Notes what the functions take that are in an argument, by what is wanted there once the parameters of the signature
    /// are what the other arguments say.
    pub(super) fn expect_within(&mut self, argument: &'a Expression, context: TypeId, open: Open<'_>, mapper: &Mapper) {
        if let ExpressionKind::Function(_) = &argument.kind {
            let context = self.instantiate(context, mapper);
            self.expect(argument, context);
        } else if let ExpressionKind::Conditional { branches, .. } = &argument.kind {
            branches.iter().for_each(|it| self.expect_within(it, context, open, mapper));
        } else if let ExpressionKind::Object(members) = &argument.kind {
            for member in members {
                let ObjectMember::Property { name, value, .. } = member else { continue };
                if is_sensitive(value)
                    && let Some((name, _)) = self.property_name(name)
                    && let Some(context) = self.property_context(context, &name, open, 0)
                {
                    self.expect_within(value, context, open, mapper);
                }
            }
        }
    }

    /// Notes what a function takes that stands where `context` is wanted.
    fn expect(&mut self, function: &'a Expression, context: TypeId) {
        let ExpressionKind::Function(signature) = &function.kind else { return };
        let Some(wanted) = self.wanted_signature(context) else { return };
        let mapper = wanted.mapper.clone();
        let taken = self.taken(&wanted, &mapper);
        for (at, parameter) in signature.parameters.iter().enumerate().filter(|(_, it)| is_unwritten(it)) {
            let ty = self.taken_at(taken, at).unwrap_or(TypeId::ANY);
            self.expected.insert(std::ptr::from_ref(parameter), ty);
        }
    }

    /// What a function takes for a parameter whose type is not written, if that is known by where the function stands.
    pub(super) fn expected_type(&self, parameter: &Parameter) -> Option<TypeId> {
        self.expected.get(&std::ptr::from_ref(parameter)).copied()
    }

    /// What a list of parameters has at a place.
    fn taken_at(&mut self, taken: TypeId, at: usize) -> Option<TypeId> {
        let TypeKind::Tuple { elements, .. } = self.kind(taken) else { return self.element_of(taken) };
        let element = elements.get(at).or_else(|| elements.last())?;
        match element.arity {
            ElementArity::Required | ElementArity::Optional => elements.get(at).map(|element| element.ty),
            ElementArity::Rest => Some(element.ty),
            ElementArity::Variadic => Some(self.element_of(element.ty).unwrap_or(element.ty)),
        }
    }

    /// What a list is of: of a type parameter, `T[number]`, which is still said by what stands there.
    pub(super) fn element_of(&mut self, list: TypeId) -> Option<TypeId> {
        if let TypeKind::Parameter(_) = self.kind(list) {
            return Some(self.indexed_access(list, TypeId::NUMBER));
        }
        self.array_element(list)
    }

    /// What a list of parameters has for each of so many arguments, if it takes that many.
    pub(super) fn contexts(&mut self, taken: TypeId, count: usize) -> Option<Vec<TypeId>> {
        if let TypeKind::Tuple { elements, .. } = self.kind(taken) {
            let required = elements.iter().filter(|element| element.arity == ElementArity::Required).count();
            if count < required {
                return None;
            }
        }
        // `(...args: T)` is `T`.
        (0..count).map(|at| self.taken_at(taken, at)).collect()
    }
}
