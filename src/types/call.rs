//! Calls: which signature takes the arguments, and what its type parameters stand for then.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Element, ElementArity, Intrinsic, LiteralKey, Mapper, TypeKind},
    signature::SignatureType,
};
use crate::syntax::{ArrayElement, Expression, ExpressionKind, TypeNode};

/// What is known of a signature's own type parameters while the arguments are looked at.
#[derive(Clone, Copy)]
struct Open<'o> {
    /// Those that the arguments say.
    parameters: &'o [TypeId],
    /// What those around it stand for.
    known: &'o Mapper,
}

impl<'a> Types<'a> {
    /// `f<A>(a, b)`: what the first signature returns that takes the arguments.
    pub(super) fn call_type(
        &mut self,
        callee: &'a Expression,
        type_arguments: &'a [TypeNode],
        arguments: &'a [Expression],
    ) -> TypeId {
        if let (ExpressionKind::PropertyAccess { object, name }, [argument]) = (&callee.kind, arguments)
            && matches!(&object.kind, ExpressionKind::Identifier(object) if &**object == "Object")
            && &*name.text == "freeze"
        {
            return self.expression_type(argument, Widening::Never);
        }
        let callee = self.expression_type(callee, Widening::Inside);
        let callee = self.non_null(callee);
        let given = self.argument_types(type_arguments);
        let signatures = self.members(callee).calls.clone();
        self.chosen_return(&signatures, &given, arguments).unwrap_or(TypeId::ANY)
    }

    /// `new C<A>(a, b)`: what the first constructor makes that takes the arguments.
    pub(super) fn new_type(
        &mut self,
        callee: &'a Expression,
        type_arguments: &'a [TypeNode],
        arguments: &'a [Expression],
    ) -> TypeId {
        let given = self.argument_types(type_arguments);
        let value = self.expression_type(callee, Widening::Inside);
        let constructors = self.members(value).constructs.clone();
        if let Some(made) = self.chosen_return(&constructors, &given, arguments) {
            return made;
        }
        let symbol = self.expression_symbol(callee);
        symbol.and_then(|symbol| self.symbol_reference(symbol, &given, None)).unwrap_or(TypeId::ANY)
    }

    /// What the first of some signatures returns that takes the arguments; where none does, the first that takes as many.
    fn chosen_return(
        &mut self,
        signatures: &[SignatureType<'a>],
        given: &[TypeId],
        arguments: &'a [Expression],
    ) -> Option<TypeId> {
        let mut nearest = None;
        for signature in signatures {
            let Some((mapper, fits)) = self.call_mapper(signature, given, arguments) else { continue };
            if fits {
                return Some(self.returned(signature, &mapper));
            }
            nearest = nearest.or(Some((signature, mapper)));
        }
        match nearest {
            Some((signature, mapper)) => Some(self.returned(signature, &mapper)),
            None => signatures.last().map(|last| self.return_type(last)),
        }
    }

    /// What the type parameters of a signature stand for in a call, and whether it takes the arguments then; nothing, if
    /// it takes another number of them.
    fn call_mapper(
        &mut self,
        signature: &SignatureType<'a>,
        given: &[TypeId],
        arguments: &'a [Expression],
    ) -> Option<(Mapper, bool)> {
        let open = self.open_parameters(signature);
        let (taken, _) = self.open_signature(signature);
        let contexts = self.contexts(taken, arguments.len())?;
        if given.len() > open.len() {
            return None;
        }
        let known = given.iter().zip(&open).fold(signature.mapper.clone(), |all, (&to, &from)| all.with(from, to));
        let mut elements = Vec::with_capacity(arguments.len());
        for (argument, &context) in arguments.iter().zip(&contexts) {
            let context = self.instantiate(context, &known);
            let ty = self.argument_type(argument, context, Open { parameters: &open, known: &known });
            elements.push(Element { label: None, ty, arity: ElementArity::Required });
        }
        let source = self.tuple(elements.clone(), false, None);
        let mapper = if given.is_empty() {
            self.infer_by(&open, source, taken, &known, |types, position, so_far| {
                let default = types.default(open[position]);
                default.map_or(TypeId::UNKNOWN, |default| types.instantiate(default, so_far))
            })
        } else {
            let all = self.fill_arguments(&open, given);
            open.iter().zip(all.iter()).fold(signature.mapper.clone(), |all, (&from, &to)| all.with(from, to))
        };
        let fits = elements.iter().zip(&contexts).all(|(element, &context)| {
            let context = self.instantiate(context, &mapper);
            self.is_assignable_to(element.ty, context)
        });
        Some((mapper, fits))
    }

    /// What a list of parameters has for each of so many arguments, if it takes that many.
    fn contexts(&mut self, taken: TypeId, count: usize) -> Option<Vec<TypeId>> {
        let TypeKind::Tuple { elements, .. } = self.kind(taken) else {
            // `(...args: T)` is `T`.
            let element = self.array_element(taken)?;
            return Some(vec![element; count]);
        };
        let required = elements.iter().filter(|element| element.arity == ElementArity::Required).count();
        if count < required {
            return None;
        }
        (0..count)
            .map(|at| {
                let element = elements.get(at).or_else(|| elements.last())?;
                match element.arity {
                    ElementArity::Required | ElementArity::Optional => elements.get(at).map(|element| element.ty),
                    ElementArity::Rest => Some(element.ty),
                    ElementArity::Variadic => Some(self.array_element(element.ty).unwrap_or(element.ty)),
                }
            })
            .collect()
    }

    /// The type of an argument that stands where `context` is wanted: literals stay what they are where that, or what a
    /// type parameter in it extends, has literals or primitive types.
    fn argument_type(&mut self, argument: &'a Expression, context: TypeId, open: Open<'_>) -> TypeId {
        if self.is_const_context(context, open) {
            return self.expression_type(argument, Widening::Never);
        }
        match &argument.kind {
            ExpressionKind::Object(members) => self.object_type_by(members, false, &mut |types, name, value| {
                let context = types.property_context(context, name, open, 0).unwrap_or(TypeId::UNKNOWN);
                types.argument_type(value, context, open)
            }),
            ExpressionKind::Array(elements) => self.array_argument(elements, context, open),
            _ if self.keeps_literals(context, open, 0) => self.expression_type(argument, Widening::Inside),
            _ => self.expression_type(argument, Widening::Always),
        }
    }

    /// What is wanted for a property of an object that stands where `context` is wanted.
    fn property_context(&mut self, context: TypeId, name: &str, open: Open<'_>, depth: u32) -> Option<TypeId> {
        if depth > DEEPEST_CONTEXT {
            return None;
        }
        match self.kind(context) {
            TypeKind::Parameter(_) => {
                let constraint = self.known_constraint(context, open)?;
                self.property_context(constraint, name, open, depth + 1)
            }
            TypeKind::Union { members, .. } | TypeKind::Intersection(members) => {
                members.iter().find_map(|&member| self.property_context(member, name, open, depth + 1))
            }
            _ => {
                let members = self.members(context);
                if let Some(&property) = members.properties.get(name) {
                    return Some(self.type_of(property));
                }
                members.index_infos.iter().find(|info| info.key == TypeId::STRING).map(|info| info.value)
            }
        }
    }

    /// A list of values: a tuple where one is wanted, else an array.
    fn array_argument(&mut self, values: &'a [ArrayElement], context: TypeId, open: Open<'_>) -> TypeId {
        let wanted = match self.kind(context) {
            TypeKind::Parameter(_) => self.known_constraint(context, open).unwrap_or(TypeId::UNKNOWN),
            _ => context,
        };
        let wanted = match self.kind(wanted) {
            TypeKind::Union { members, .. } => members.iter().copied().find(|&member| self.is_list(member)),
            _ => Some(wanted),
        };
        let tuple = wanted.and_then(|wanted| match self.kind(wanted) {
            TypeKind::Tuple { elements, .. } => Some(elements),
            _ => None,
        });
        let element = wanted.and_then(|wanted| self.array_element(wanted)).unwrap_or(TypeId::UNKNOWN);
        let mut types = Vec::with_capacity(values.len());
        for (at, value) in values.iter().enumerate() {
            let of_tuple = tuple.as_ref().and_then(|elements| elements.get(at).or_else(|| elements.last()));
            let context = of_tuple.map_or(element, |element| match element.arity {
                ElementArity::Variadic => self.array_element(element.ty).unwrap_or(element.ty),
                ElementArity::Required | ElementArity::Optional | ElementArity::Rest => element.ty,
            });
            let ty = self.argument_type(&value.value, context, open);
            let arity = if value.is_spread { ElementArity::Variadic } else { ElementArity::Required };
            types.push(Element { label: None, ty, arity });
        }
        if tuple.is_some() { self.tuple(types, false, None) } else { self.array_of_values(values, &types) }
    }

    /// The array of values in a row.
    pub(super) fn array_of_values(&mut self, values: &'a [ArrayElement], elements: &[Element]) -> TypeId {
        let mut each = Vec::with_capacity(values.len());
        for (value, element) in values.iter().zip(elements) {
            let ty = if value.is_spread { self.indexed_access(element.ty, TypeId::NUMBER) } else { element.ty };
            each.push((&value.value, ty));
        }
        let element = self.united_values(&each, Widening::Always);
        self.array_of(element)
    }

    fn is_list(&mut self, ty: TypeId) -> bool {
        matches!(self.kind(ty), TypeKind::Tuple { .. }) || self.array_element(ty).is_some()
    }

    /// Whether a type parameter that is `const` stands in a type.
    fn is_const_context(&mut self, context: TypeId, open: Open<'_>) -> bool {
        open.parameters.iter().any(|&parameter| {
            self.is_const_parameter(parameter) && {
                let without = Mapper::default().with(parameter, TypeId::NEVER);
                self.instantiate(context, &without) != context
            }
        })
    }

    /// Whether a literal that stands where this is wanted keeps its own type.
    fn keeps_literals(&mut self, context: TypeId, open: Open<'_>, depth: u32) -> bool {
        if depth > DEEPEST_CONTEXT {
            return false;
        }
        match self.kind(context) {
            TypeKind::Parameter(_) => {
                let constraint = self.known_constraint(context, open);
                constraint.is_some_and(|constraint| self.is_primitive_constraint(constraint, open, depth + 1))
            }
            TypeKind::Union { members, .. } | TypeKind::Intersection(members) => {
                members.iter().any(|&member| self.keeps_literals(member, open, depth + 1))
            }
            TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. }
            | TypeKind::Keyof(_) => true,
            _ => false,
        }
    }

    /// What a type parameter extends, as far as it is known in the call.
    fn known_constraint(&mut self, parameter: TypeId, open: Open<'_>) -> Option<TypeId> {
        let constraint = self.constraint(parameter)?;
        Some(self.instantiate(constraint, open.known))
    }

    fn is_primitive_constraint(&mut self, constraint: TypeId, open: Open<'_>, depth: u32) -> bool {
        match self.kind(constraint) {
            TypeKind::Intrinsic(Intrinsic::String | Intrinsic::Number | Intrinsic::BigInt) => true,
            TypeKind::Literal(LiteralKey::Boolean(_)) => true,
            TypeKind::Union { members, .. } => {
                members.iter().any(|&member| self.is_primitive_constraint(member, open, depth + 1))
            }
            _ => self.keeps_literals(constraint, open, depth + 1),
        }
    }
}

/// How far contexts are looked into; what people write is far below.
const DEEPEST_CONTEXT: u32 = 16;
