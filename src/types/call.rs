//! Calls: which signature takes the arguments, and what its type parameters stand for then.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Element, ElementArity, Mapper, TypeList},
    members::Members,
    signature::SignatureType,
    wanted::{Open, Wanted},
};
use crate::syntax::{Expression, ExpressionKind, ObjectMember, Parameter, TypeNode};

/// What is known of a call by the place that it stands at.
#[derive(Clone, Default)]
struct Placed {
    /// What the type parameters stand for if it returns what is wanted there.
    by_return: Mapper,
    /// The type parameters of the calls around, which that may have in it.
    around: TypeList,
    /// What a method is called on, and what it says that `this` is.
    this: Option<(TypeId, TypeId)>,
}

impl<'a> Types<'a> {
    /// `f<A>(a, b)`, `new C<A>(a, b)` where something is wanted.
    pub(super) fn wanted_call(&mut self, call: &'a Expression, wanted: &Wanted) -> TypeId {
        let key = (call.span.file, call.id, wanted.ty);
        if let Some(&known) = self.wanted_calls.get(&key) {
            return known;
        }
        let ty = if let ExpressionKind::Call { callee, type_arguments, arguments } = &call.kind {
            self.call_type(callee, type_arguments, arguments, Some(wanted))
        } else if let ExpressionKind::New { callee, type_arguments, arguments } = &call.kind {
            self.new_type(callee, type_arguments, arguments, Some(wanted))
        } else {
            return self.expression_type(call, Widening::Inside);
        };
        self.wanted_calls.insert(key, ty);
        ty
    }

    /// `f<A>(a, b)`: what the first signature returns that takes the arguments.
    pub(super) fn call_type(
        &mut self,
        callee: &'a Expression,
        type_arguments: &'a [TypeNode],
        arguments: &'a [Expression],
        wanted: Option<&Wanted>,
    ) -> TypeId {
        if let (ExpressionKind::PropertyAccess { object, name }, [argument]) = (&callee.kind, arguments)
            && matches!(&object.kind, ExpressionKind::Identifier(object) if &**object == "Object")
            && &*name.text == "freeze"
        {
            return self.expression_type(argument, Widening::Never);
        }
        let function = self.expression_type(callee, Widening::Inside);
        let function = self.non_null(function);
        let given = self.argument_types(type_arguments);
        let signatures = self.members(function).calls.clone();
        let object = if let ExpressionKind::PropertyAccess { object, .. } = &callee.kind
            && signatures.iter().any(SignatureType::has_this)
        {
            Some(self.expression_type(object, Widening::Inside))
        } else {
            None
        };
        self.chosen_return(&signatures, &given, arguments, (object, wanted)).unwrap_or(TypeId::ANY)
    }

    /// `new C<A>(a, b)`: what the first constructor makes that takes the arguments.
    pub(super) fn new_type(
        &mut self,
        callee: &'a Expression,
        type_arguments: &'a [TypeNode],
        arguments: &'a [Expression],
        wanted: Option<&Wanted>,
    ) -> TypeId {
        let given = self.argument_types(type_arguments);
        let value = self.expression_type(callee, Widening::Inside);
        let constructors = self.members(value).constructs.clone();
        if let Some(made) = self.chosen_return(&constructors, &given, arguments, (None, wanted)) {
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
        (object, wanted): (Option<TypeId>, Option<&Wanted>),
    ) -> Option<TypeId> {
        let mut nearest = None;
        for signature in signatures {
            let Some((mapper, fits)) = self.call_mapper(signature, given, arguments, (object, wanted)) else {
                continue;
            };
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
        (object, wanted): (Option<TypeId>, Option<&Wanted>),
    ) -> Option<(Mapper, bool)> {
        let open = self.open_parameters(signature);
        let taken = self.taken(signature, &signature.mapper);
        let contexts = self.contexts(taken, arguments.len())?;
        if given.len() > open.len() {
            return None;
        }
        let known = given.iter().zip(&open).fold(signature.mapper.clone(), |all, (&to, &from)| all.with(from, to));
        let placed = wanted.filter(|_| given.is_empty()).map(|wanted| self.placed(signature, &open, wanted));
        let mut placed = placed.unwrap_or_default();
        placed.this = object.and_then(|object| Some((object, self.open_this(signature)?)));
        let hinted = placed.by_return.0.iter().fold(known.clone(), |all, &(from, to)| all.with(from, to));
        let open_here = [&open[..], &placed.around].concat();
        let here = Open { parameters: &open_here, known: &known, skips: false, is_const: false };
        let mut elements = Vec::with_capacity(arguments.len());
        for (at, argument) in arguments.iter().enumerate() {
            // What is wanted of the whole tells which lists there are; a literal is what the parameter takes.
            let context = self.instantiate(contexts[at], if is_made(argument) { &hinted } else { &known });
            let is_const = self.is_const_context(contexts[at], here);
            let ty = self.argument_type(argument, context, Open { is_const, ..here.skipping() });
            elements.push(Element { label: None, ty, arity: ElementArity::Required });
        }
        let generic = self.generic_functions(&elements, &contexts);
        for &(at, _) in &generic {
            elements[at].ty = TypeId::ANY;
        }
        let infer = |types: &mut Self, elements: &[Element]| {
            types.mapper_of_call(signature, given, (&open, &known), &placed, elements, taken)
        };
        let mapper = infer(self, &elements);
        let mut mapper = self.give_contexts(&generic, &mut elements, &contexts, mapper, infer);
        if arguments.iter().any(is_sensitive) {
            if !self.all_fit(&elements, &contexts, &mapper) {
                return Some((mapper, false));
            }
            for (at, argument) in arguments.iter().enumerate().filter(|(_, it)| is_sensitive(it)) {
                let hint = self.instantiate(contexts[at], &hinted);
                self.want_return(argument, hint, here);
                self.expect_within(argument, contexts[at], here, &mapper);
                elements[at].ty = match matches!(argument.kind, ExpressionKind::Object(_)) {
                    true => {
                        let is_const = self.is_const_context(contexts[at], here);
                        self.argument_type(argument, hint, Open { is_const, ..here })
                    }
                    false => self.expression_type(argument, Widening::Inside),
                };
            }
            mapper = infer(self, &elements);
            mapper = self.give_contexts(&generic, &mut elements, &contexts, mapper, infer);
        }
        let fits = self.all_fit(&elements, &contexts, &mapper);
        Some((mapper, fits))
    }

    /// The arguments that are generic functions where one is taken that is not: what these take is said by the other arguments.
    fn generic_functions(&mut self, elements: &[Element], contexts: &[TypeId]) -> Vec<(usize, SignatureType<'a>)> {
        let mut found = Vec::new();
        for (at, (element, &context)) in elements.iter().zip(contexts).enumerate() {
            let Some(wanted) = self.wanted_signature(context) else { continue };
            let members = self.members(element.ty);
            if let [function] = &members.calls[..]
                && members.constructs.is_empty()
                && !self.open_parameters(function).is_empty()
                && self.open_parameters(&wanted).is_empty()
            {
                found.push((at, function.clone()));
            }
        }
        found
    }

    /// Has the generic functions among the arguments take what is wanted of each, one after the other: what one returns the
    /// next may take.
    fn give_contexts(
        &mut self,
        generic: &[(usize, SignatureType<'a>)],
        elements: &mut [Element],
        contexts: &[TypeId],
        mut mapper: Mapper,
        infer: impl Fn(&mut Self, &[Element]) -> Mapper,
    ) -> Mapper {
        for (at, function) in generic {
            let context = self.instantiate(contexts[*at], &mapper);
            elements[*at].ty = self.function_in_context(function, context);
            mapper = infer(self, elements);
        }
        mapper
    }

    /// A generic function where one is wanted that is not: its type parameters are what that takes.
    fn function_in_context(&mut self, function: &SignatureType<'a>, context: TypeId) -> TypeId {
        let Some(wanted) = self.wanted_signature(context) else { return TypeId::ANY };
        let open = self.open_parameters(function);
        let (given, taken) = (self.taken(&wanted, &wanted.mapper), self.taken(function, &function.mapper));
        let mapper = self.infer_by(&open, given, taken, &function.mapper, |types, position, so_far| {
            let constraint = types.constraint(open[position]);
            constraint.map_or(TypeId::UNKNOWN, |constraint| types.instantiate(constraint, so_far))
        });
        let calls = vec![function.instantiated(mapper)];
        self.synthetic(Members { calls, ..Members::default() }, None)
    }

    /// What is known of a call that stands where something is wanted.
    fn placed(&mut self, signature: &SignatureType<'a>, open: &[TypeId], wanted: &Wanted) -> Placed {
        let by_return = match self.written_return(signature) {
            Some(returned) => self.said_of(open, wanted.ty, returned),
            None => Mapper::default(),
        };
        Placed { by_return, around: wanted.open.clone(), this: None }
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
        placed: &Placed,
        arguments: &[Element],
        taken: TypeId,
    ) -> Mapper {
        if !given.is_empty() {
            let all = self.fill_arguments(open, given);
            return open.iter().zip(all.iter()).fold(signature.mapper.clone(), |all, (&from, &to)| all.with(from, to));
        }
        let mut source = self.tuple(arguments.to_vec(), false, None);
        let mut target = taken;
        if let Some((object, this)) = placed.this {
            let pair = |ty| Element { label: None, ty, arity: ElementArity::Required };
            source = self.tuple(vec![pair(object), pair(source)], false, None);
            target = self.tuple(vec![pair(this), pair(target)], false, None);
        }
        self.infer_by(open, source, target, known, |types, position, so_far| {
            let by_return = placed.by_return.get(open[position]);
            if let Some(wanted) = by_return.filter(|&wanted| !types.mentions(wanted, &placed.around)) {
                return wanted;
            }
            let default = types.default(open[position]);
            default.map_or(TypeId::UNKNOWN, |default| types.instantiate(default, so_far))
        })
    }
}

/// Whether a value stands there that is put together by what is wanted of its parts.
pub(super) fn is_made(argument: &Expression) -> bool {
    matches!(
        argument.kind,
        ExpressionKind::Object(_)
            | ExpressionKind::Array(_)
            | ExpressionKind::Function(_)
            | ExpressionKind::Call { .. }
            | ExpressionKind::New { .. }
    )
}

/// Whether a function stands there, or in what stands there, that does not say what it takes: other arguments may.
pub(super) fn is_sensitive(argument: &Expression) -> bool {
    if let ExpressionKind::Function(signature) = &argument.kind {
        signature.parameters.iter().any(is_unwritten)
    } else if let ExpressionKind::Conditional { branches, .. } = &argument.kind {
        branches.iter().any(is_sensitive)
    } else if let ExpressionKind::Object(members) = &argument.kind {
        members.iter().any(|member| matches!(member, ObjectMember::Property { value, .. } if is_sensitive(value)))
    } else {
        false
    }
}

pub(super) fn is_unwritten(parameter: &Parameter) -> bool {
    parameter.ty.is_none() && parameter.initializer.is_none()
}
