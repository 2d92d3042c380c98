//! Calls: which signature takes the arguments, and what its type parameters stand for then.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Element, ElementArity, Intrinsic, Mapper, TypeKind},
    signature::SignatureType,
};
use crate::syntax::{ArrayElement, Expression, ExpressionKind, Parameter, TypeNode};

/// What is known of a signature's own type parameters while the arguments are looked at.
#[derive(Clone, Copy)]
struct Open<'o> {
    /// Those that the arguments say.
    parameters: &'o [TypeId],
    /// What those around it stand for.
    known: &'o Mapper,
}

/// How a list comes to be wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Written,
    /// As what a mapped type makes of a type parameter.
    Mapped,
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
            let ty = match is_sensitive(argument) {
                // What it takes may be said by other arguments.
                true => TypeId::NEVER,
                false => self.argument_type(argument, context, Open { parameters: &open, known: &known }),
            };
            elements.push(Element { label: None, ty, arity: ElementArity::Required });
        }
        let mut mapper = self.mapper_of_call(signature, given, (&open, &known), &elements, taken);
        if arguments.iter().any(is_sensitive) {
            if !self.all_fit(&elements, &contexts, &mapper) {
                return Some((mapper, false));
            }
            for (at, argument) in arguments.iter().enumerate().filter(|(_, it)| is_sensitive(it)) {
                let context = self.instantiate(contexts[at], &mapper);
                self.expect(argument, context);
                elements[at].ty = self.expression_type(argument, Widening::Inside);
            }
            mapper = self.mapper_of_call(signature, given, (&open, &known), &elements, taken);
        }
        let fits = self.all_fit(&elements, &contexts, &mapper);
        Some((mapper, fits))
    }

    fn all_fit(&mut self, elements: &[Element], contexts: &[TypeId], mapper: &Mapper) -> bool {
        elements.iter().zip(contexts).all(|(element, &context)| {
            let context = self.instantiate(context, mapper);
            self.is_assignable_to(element.ty, context)
        })
    }

    /// What the type parameters of a signature stand for, by what is given for them or by the arguments.
    fn mapper_of_call(
        &mut self,
        signature: &SignatureType<'a>,
        given: &[TypeId],
        (open, known): (&[TypeId], &Mapper),
        arguments: &[Element],
        taken: TypeId,
    ) -> Mapper {
        if !given.is_empty() {
            let all = self.fill_arguments(open, given);
            return open.iter().zip(all.iter()).fold(signature.mapper.clone(), |all, (&from, &to)| all.with(from, to));
        }
        let source = self.tuple(arguments.to_vec(), false, None);
        self.infer_by(open, source, taken, known, |types, position, so_far| {
            let default = types.default(open[position]);
            default.map_or(TypeId::UNKNOWN, |default| types.instantiate(default, so_far))
        })
    }

    /// Notes what a function takes that stands where `context` is wanted.
    fn expect(&mut self, function: &'a Expression, context: TypeId) {
        let ExpressionKind::Function(signature) = &function.kind else { return };
        let parts = self.parts_of(context);
        let wanted = parts.into_iter().find_map(|part| self.members(part).calls.first().cloned());
        let Some(wanted) = wanted else { return };
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
        let TypeKind::Tuple { elements, .. } = self.kind(taken) else { return self.array_element(taken) };
        let element = elements.get(at).or_else(|| elements.last())?;
        match element.arity {
            ElementArity::Required | ElementArity::Optional => elements.get(at).map(|element| element.ty),
            ElementArity::Rest => Some(element.ty),
            ElementArity::Variadic => Some(self.array_element(element.ty).unwrap_or(element.ty)),
        }
    }

    /// What a list of parameters has for each of so many arguments, if it takes that many.
    fn contexts(&mut self, taken: TypeId, count: usize) -> Option<Vec<TypeId>> {
        if let TypeKind::Tuple { elements, .. } = self.kind(taken) {
            let required = elements.iter().filter(|element| element.arity == ElementArity::Required).count();
            if count < required {
                return None;
            }
        }
        // `(...args: T)` is `T`.
        (0..count).map(|at| self.taken_at(taken, at)).collect()
    }

    /// The type of an argument that stands where `context` is wanted: literals stay what they are where that, or what a
    /// type parameter in it extends, has literals or primitive types.
    fn argument_type(&mut self, argument: &'a Expression, context: TypeId, open: Open<'_>) -> TypeId {
        if self.is_const_context(context, open) {
            return self.expression_type(argument, Widening::Never);
        }
        if let ExpressionKind::Object(members) = &argument.kind {
            return self.object_type_by(members, false, &mut |types, name, value| {
                let context = types.property_context(context, name, open, 0).unwrap_or(TypeId::UNKNOWN);
                types.argument_type(value, context, open)
            });
        }
        if let ExpressionKind::Array(elements) = &argument.kind {
            return self.array_argument(elements, context, open);
        }
        let keeps_literals = self.keeps_literals(context, open, 0);
        self.expression_type(argument, if keeps_literals { Widening::Inside } else { Widening::Always })
    }

    /// What is wanted for a property of an object that stands where `context` is wanted.
    fn property_context(&mut self, context: TypeId, name: &str, open: Open<'_>, depth: u32) -> Option<TypeId> {
        if depth > DEEPEST_CONTEXT {
            return None;
        }
        let kind = self.kind(context);
        if let TypeKind::Parameter(_) = kind {
            let constraint = self.known_constraint(context, open)?;
            return self.property_context(constraint, name, open, depth + 1);
        }
        if let TypeKind::Union { members: parts, .. } | TypeKind::Intersection(parts) = kind {
            return parts.iter().find_map(|&part| self.property_context(part, name, open, depth + 1));
        }
        let members = self.members(context);
        if let Some(&property) = members.properties.get(name) {
            return Some(self.type_of(property));
        }
        members.index_infos.iter().find(|info| info.key == TypeId::STRING).map(|info| info.value)
    }

    /// A list of values: a tuple where one is wanted, else an array.
    fn array_argument(&mut self, values: &'a [ArrayElement], context: TypeId, open: Open<'_>) -> TypeId {
        let mut lists = Vec::new();
        self.wanted_lists(context, open, Form::Written, &mut lists);
        // A tuple says the most of what is wanted.
        let tuple = lists.iter().find_map(|(list, _)| {
            if let TypeKind::Tuple { elements, .. } = self.kind(*list) { Some(elements) } else { None }
        });
        let element = lists.iter().find_map(|(list, _)| self.array_element(*list)).unwrap_or(TypeId::UNKNOWN);
        let is_mapped = lists.iter().any(|(_, form)| *form == Form::Mapped);
        let mut types = Vec::with_capacity(values.len());
        for (at, value) in values.iter().enumerate() {
            let of_tuple = tuple.as_ref().and_then(|elements| elements.get(at).or_else(|| elements.last()));
            let context = of_tuple.map_or(element, |element| match element.arity {
                ElementArity::Variadic => self.array_element(element.ty).unwrap_or(element.ty),
                ElementArity::Required | ElementArity::Optional | ElementArity::Rest => element.ty,
            });
            let ty = match is_mapped && self.is_primitive_constraint(context, open, 0) {
                true => self.expression_type(&value.value, Widening::Inside),
                false => self.argument_type(&value.value, context, open),
            };
            let arity = if value.is_spread { ElementArity::Variadic } else { ElementArity::Required };
            types.push(Element { label: None, ty, arity });
        }
        if tuple.is_some() || is_mapped { self.tuple(types, false, None) } else { self.array_of_values(values, &types) }
    }

    /// The arrays and tuples that may stand where a type is wanted: of a type parameter, and of `{ [K in keyof T]: … }`, what
    /// there is by what the parameter extends.
    fn wanted_lists(&mut self, wanted: TypeId, open: Open<'_>, form: Form, lists: &mut Vec<(TypeId, Form)>) {
        if lists.len() > DEEPEST_CONTEXT as usize {
            return;
        }
        if self.is_list(wanted) {
            return lists.push((wanted, form));
        }
        let kind = self.kind(wanted);
        if let TypeKind::Parameter(_) = kind {
            let Some(constraint) = self.known_constraint(wanted, open).filter(|it| *it != wanted) else { return };
            self.wanted_lists(constraint, open, form, lists);
        } else if let Some(members) = kind.as_union() {
            members.iter().for_each(|&member| self.wanted_lists(member, open, form, lists));
        } else if let TypeKind::Mapped(at, _) = kind
            && at.node.name_type.is_none()
            && self.is_generic_mapped(wanted)
        {
            let parameters = open.parameters.iter().copied();
            let known = parameters.fold(Mapper::default(), |all, it| match self.known_constraint(it, open) {
                Some(constraint) if self.is_list(constraint) => all.with(it, constraint),
                Some(_) | None => all,
            });
            let mapped = self.instantiate(wanted, &known);
            if mapped != wanted && self.is_list(mapped) {
                lists.push((mapped, Form::Mapped));
            }
        }
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
        let kind = self.kind(context);
        if let TypeKind::Parameter(_) = kind {
            let constraint = self.known_constraint(context, open);
            return constraint.is_some_and(|constraint| self.is_primitive_constraint(constraint, open, depth + 1));
        }
        if let TypeKind::Union { members: parts, .. } | TypeKind::Intersection(parts) = kind {
            return parts.iter().any(|&part| self.keeps_literals(part, open, depth + 1));
        }
        kind.is_text_pattern()
            || matches!(kind, TypeKind::Literal(_) | TypeKind::EnumMember { .. } | TypeKind::Keyof(_))
    }

    /// What a type parameter extends, as far as it is known in the call.
    fn known_constraint(&mut self, parameter: TypeId, open: Open<'_>) -> Option<TypeId> {
        let constraint = self.constraint(parameter)?;
        Some(self.instantiate(constraint, open.known))
    }

    fn is_primitive_constraint(&mut self, constraint: TypeId, open: Open<'_>, depth: u32) -> bool {
        let kind = self.kind(constraint);
        if let Some(members) = kind.as_union() {
            return members.iter().any(|&member| self.is_primitive_constraint(member, open, depth + 1));
        }
        matches!(kind, TypeKind::Intrinsic(Intrinsic::String | Intrinsic::Number | Intrinsic::BigInt))
            || self.keeps_literals(constraint, open, depth + 1)
    }
}

/// Whether a function stands there that does not say what it takes.
fn is_sensitive(argument: &Expression) -> bool {
    matches!(&argument.kind, ExpressionKind::Function(signature) if signature.parameters.iter().any(is_unwritten))
}

fn is_unwritten(parameter: &Parameter) -> bool {
    parameter.ty.is_none() && parameter.initializer.is_none()
}

/// How far contexts are looked into; what people write is far below.
const DEEPEST_CONTEXT: u32 = 16;
