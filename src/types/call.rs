//! Calls: which signature takes the arguments, and what its type parameters stand for then.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Element, ElementArity, Mapper, TypeKind, TypeList},
    members::Members,
    relation::Relation,
    signature::SignatureType,
    wanted::{Open, Wanted},
};
use crate::syntax::{Expression, ExpressionKind, ObjectMember, Parameter, TypeNode};

/// So many arguments say what those behind them are wanted to be.
const MOST_BEFORE: usize = 64;

/// What is known of a call by the place that it stands at.
#[derive(Clone, Default)]
struct Placed {
    /// What the type parameters stand for if it returns what is wanted there: that is wanted of the arguments.
    by_return: Mapper,
    /// The same by what is known of it already: that they are if the arguments say nothing.
    at_least: Mapper,
    /// What the arguments before have said of the type parameters of the calls around.
    found: Mapper,
    /// The type parameters of the calls around, which that may have in it.
    around: TypeList,
    /// What a method is called on, and what it says that `this` is.
    this: Option<(TypeId, TypeId)>,
}

impl<'a> Types<'a> {
    /// `f<A>(a, b)`, `new C<A>(a, b)` where something is wanted.
    pub(super) fn wanted_call(&mut self, call: &'a Expression, wanted: &Wanted) -> TypeId {
        let said = self.instantiate(wanted.ty, &wanted.found);
        let key = (call.span.file, call.id, wanted.ty, said);
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
        // Of several, first one is looked for that was made for what is given.
        let relations = [Relation::Subtype, Relation::Assignable];
        let relations = if signatures.len() > 1 { &relations[..] } else { &relations[1..] };
        let mut nearest = None;
        for &relation in relations {
            for signature in signatures {
                let how = (object, wanted, relation);
                let Some((mapper, fits)) = self.call_mapper(signature, given, arguments, how) else { continue };
                if fits && self.is_enough(signature, &mapper, arguments.len()) {
                    return Some(self.returned(signature, &mapper));
                }
                nearest = nearest.or(Some((signature, mapper)));
            }
        }
        match nearest {
            Some((signature, mapper)) => Some(self.returned(signature, &mapper)),
            None => signatures.last().map(|last| self.return_type(last)),
        }
    }

    /// Whether so many arguments are all that is asked for, when it is known what the rest is: `...rest: R` may ask for more.
    fn is_enough(&mut self, signature: &SignatureType<'a>, mapper: &Mapper, count: usize) -> bool {
        let has_rest = signature.node().is_some_and(|node| node.parameters.last().is_some_and(|last| last.is_rest));
        let taken = if has_rest { self.taken(signature, mapper) } else { return true };
        self.contexts(taken, count).is_some()
    }

    /// What the type parameters of a signature stand for in a call, and whether it takes the arguments then; nothing, if
    /// it takes another number of them.
    fn call_mapper(
        &mut self,
        signature: &SignatureType<'a>,
        given: &[TypeId],
        arguments: &'a [Expression],
        (object, wanted, relation): (Option<TypeId>, Option<&Wanted>, Relation),
    ) -> Option<(Mapper, bool)> {
        let open = self.open_parameters(signature);
        let taken = self.taken(signature, &signature.mapper);
        let contexts = self.contexts(taken, arguments.len())?;
        if given.len() > open.len() {
            return None;
        }
        let known = given.iter().zip(&open).fold(signature.mapper.clone(), |all, (&to, &from)| all.with(from, to));
        let placed = wanted.filter(|_| given.is_empty()).map(|wanted| self.placed(signature, (&open, &known), wanted));
        let mut placed = placed.unwrap_or_default();
        placed.this = object.and_then(|object| Some((object, self.open_this(signature)?)));
        let hinted = placed.by_return.0.iter().fold(known.clone(), |all, &(from, to)| all.with(from, to));
        let open_here = [&open[..], &placed.around].concat();
        let mut elements = Vec::with_capacity(arguments.len());
        for (at, argument) in arguments.iter().enumerate() {
            let found = match may_call(argument) {
                true => self.found_before(&open, &known, &placed, (&elements, &contexts)),
                false => Mapper::default(),
            };
            let here = Open { parameters: &open_here, known: &known, found: &found, skips: true, is_const: false };
            // What is wanted of the whole tells which lists there are; a literal is what the parameter takes.
            let context = self.instantiate(contexts[at], if is_made(argument) { &hinted } else { &known });
            let is_const = self.is_const_context(contexts[at], here);
            let ty = self.argument_type(argument, context, Open { is_const, ..here });
            elements.push(single(ty));
        }
        let generic = self.generic_functions(&elements, &contexts);
        for &(at, _) in &generic {
            elements[at].ty = TypeId::ANY;
        }
        let infer = |types: &mut Self, elements: &[Element], unsaid: &[TypeId]| {
            types.mapper_of_call(signature, given, (&open, &known), &placed, (elements, taken), unsaid)
        };
        let sensitive: Vec<usize> = (0..arguments.len()).filter(|&at| is_sensitive(&arguments[at])).collect();
        // What is left out says nothing yet.
        let left_out: &[TypeId] = if sensitive.is_empty() { &[] } else { &[TypeId::NEVER] };
        let mapper = infer(self, &elements, left_out);
        let mut mapper = self.give_contexts(&generic, &mut elements, &contexts, mapper, |types, elements| {
            infer(types, elements, left_out)
        });
        if !sensitive.is_empty() {
            if !self.all_fit(&elements, &contexts, &mapper, relation) {
                return Some((mapper, false));
            }
            for (count, &at) in sensitive.iter().enumerate() {
                if count > 0 {
                    mapper = infer(self, &elements, left_out);
                }
                let argument = &arguments[at];
                let found = self.found_before(&open, &known, &placed, (&elements, &contexts));
                let here = Open { parameters: &open_here, known: &known, found: &found, skips: false, is_const: false };
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
            mapper = infer(self, &elements, &[]);
            mapper = self.give_contexts(&generic, &mut elements, &contexts, mapper, |types, elements| {
                infer(types, elements, &[])
            });
        }
        let fits = self.all_fit(&elements, &contexts, &mapper, relation);
        Some((mapper, fits))
    }

    /// The arguments that are generic functions where one is taken that is not: what these take is said by the other arguments.
    /// A type parameter takes them as they are.
    fn generic_functions(&mut self, elements: &[Element], contexts: &[TypeId]) -> Vec<(usize, SignatureType<'a>)> {
        let mut found = Vec::new();
        for (at, (element, &context)) in elements.iter().zip(contexts).enumerate() {
            if let TypeKind::Parameter(_) = self.raw(context) {
                continue;
            }
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
        let mapper = self.infer_by(&open, (given, taken), (&function.mapper, &[]), |types, position, so_far| {
            let constraint = types.constraint(open[position]);
            constraint.map_or(TypeId::UNKNOWN, |constraint| types.instantiate(constraint, so_far))
        });
        let calls = vec![function.instantiated(mapper)];
        self.synthetic(Members { calls, ..Members::default() }, None)
    }

    /// What is known of a call that stands where something is wanted.
    fn placed(
        &mut self,
        signature: &SignatureType<'a>,
        (open, known): (&[TypeId], &Mapper),
        wanted: &Wanted,
    ) -> Placed {
        let (around, found) = (wanted.open.clone(), wanted.found.clone());
        let Some(returned) = self.written_return(signature) else {
            return Placed { around, found, ..Placed::default() };
        };
        let by_return = self.said_of(open, (wanted.ty, returned), &[]);
        let by_return = self.within_constraints(&by_return, known);
        let said = self.instantiate(wanted.ty, &found);
        let unsaid: Vec<TypeId> = around.iter().copied().filter(|&it| found.get(it).is_none()).collect();
        let at_least = self.said_of(open, (said, returned), &unsaid);
        Placed { by_return, at_least, found, around, this: None }
    }

    /// What is known of the type parameters of a call, and of those around, by the arguments so far.
    fn found_before(
        &mut self,
        open: &[TypeId],
        known: &Mapper,
        placed: &Placed,
        (elements, contexts): (&[Element], &[TypeId]),
    ) -> Mapper {
        // Of the same number for each of the rest, so that many arguments are not looked at by each.
        let elements = &elements[..elements.len().min(MOST_BEFORE)];
        let taken = contexts[..elements.len()].iter().map(|&ty| single(ty)).collect();
        let taken = self.tuple(taken, false, None);
        let between = self.with_this(placed, elements, taken);
        let said = self.said_of(open, between, &[TypeId::NEVER]);
        let at_least = placed.at_least.0.iter().filter(|(it, _)| said.get(*it).is_none());
        let said = at_least.fold(said.clone(), |all, &(from, to)| all.with(from, to));
        let said = self.within_constraints(&said, known);
        said.0.iter().fold(placed.found.clone(), |all, &(from, to)| all.with(from, to))
    }

    /// What is given to a call and what it takes, with what a method is called on.
    fn with_this(&mut self, placed: &Placed, arguments: &[Element], taken: TypeId) -> (TypeId, TypeId) {
        let given = self.tuple(arguments.to_vec(), false, None);
        let Some((object, this)) = placed.this else { return (given, taken) };
        let given = self.tuple(vec![single(object), single(given)], false, None);
        (given, self.tuple(vec![single(this), single(taken)], false, None))
    }

    fn all_fit(&mut self, elements: &[Element], contexts: &[TypeId], mapper: &Mapper, relation: Relation) -> bool {
        elements.iter().zip(contexts).all(|(element, &context)| {
            let context = self.instantiate(context, mapper);
            self.is_related_to(element.ty, context, relation)
        })
    }

    /// What the type parameters of a signature stand for, by what is given for them or by the arguments.
    fn mapper_of_call(
        &mut self,
        signature: &SignatureType<'a>,
        given: &[TypeId],
        (open, known): (&[TypeId], &Mapper),
        placed: &Placed,
        (arguments, taken): (&[Element], TypeId),
        unsaid: &[TypeId],
    ) -> Mapper {
        if !given.is_empty() {
            let all = self.fill_arguments(open, given);
            return open.iter().zip(all.iter()).fold(signature.mapper.clone(), |all, (&from, &to)| all.with(from, to));
        }
        let between = self.with_this(placed, arguments, taken);
        self.infer_by(open, between, (known, unsaid), |types, position, so_far| {
            if let Some(wanted) = placed.at_least.get(open[position]) {
                return wanted;
            }
            let default = types.default(open[position]);
            default.map_or(TypeId::UNKNOWN, |default| types.instantiate(default, so_far))
        })
    }
}

fn single(ty: TypeId) -> Element {
    Element { label: None, ty, arity: ElementArity::Required }
}

/// Whether a call may stand in what an argument is put together of.
fn may_call(argument: &Expression) -> bool {
    if let ExpressionKind::Object(members) = &argument.kind {
        members.iter().any(|member| matches!(member, ObjectMember::Property { value, .. } if may_call(value)))
    } else if let ExpressionKind::Array(elements) = &argument.kind {
        elements.iter().any(|element| may_call(&element.value))
    } else {
        is_made(argument)
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
