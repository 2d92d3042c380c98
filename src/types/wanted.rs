//! What is wanted where a value stands, which says what literals and lists there are.

use super::{
    TypeId, Types,
    call::{is_made, is_sensitive},
    expression::Widening,
    kind::{Element, ElementArity, Intrinsic, LiteralKey, Mapper, TypeKind, TypeList},
    signature::SignatureType,
};
use crate::syntax::{ArrayElement, Expression, ExpressionKind};

/// How far contexts are looked into; what people write is far below.
const DEEPEST_CONTEXT: u32 = 16;

/// What is known of a signature's own type parameters while the arguments are looked at.
#[derive(Clone, Copy)]
pub(super) struct Open<'o> {
    /// Those that the arguments say.
    pub(super) parameters: &'o [TypeId],
    /// What those around it stand for.
    pub(super) known: &'o Mapper,
    /// What the arguments before have said of them.
    pub(super) found: &'o Mapper,
    /// Whether functions are left out that do not say what they take: what they return is not known yet.
    pub(super) skips: bool,
    /// Whether what stands here is as `as const` has it.
    pub(super) is_const: bool,
}

/// What is wanted where a value stands.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    pub(super) ty: TypeId,
    /// The type parameters in it that are said by the arguments of the calls around.
    pub(super) open: TypeList,
    /// What those around it stand for.
    pub(super) known: Mapper,
    /// What the arguments before have said of those that are open.
    pub(super) found: Mapper,
}

impl Wanted {
    pub(super) fn new(ty: TypeId, open: Open<'_>) -> Self {
        Self { ty, open: open.parameters.into(), known: open.known.clone(), found: open.found.clone() }
    }

    /// Of a type that is known.
    pub(super) fn known(ty: TypeId) -> Self {
        Self { ty, open: TypeList::default(), known: Mapper::default(), found: Mapper::default() }
    }

    fn as_open(&self) -> Open<'_> {
        Open { parameters: &self.open, known: &self.known, found: &self.found, skips: false, is_const: false }
    }
}

/// Kinds of literals.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct LiteralKinds(u8);

impl LiteralKinds {
    const STRING: Self = Self(1);
    const NUMBER: Self = Self(2);
    const BIG_INT: Self = Self(4);
    const BOOLEAN: Self = Self(8);

    /// The kind of a literal, or of the value of a member of an enum.
    fn of(kind: &TypeKind<'_>) -> Self {
        match kind.as_literal() {
            Some(LiteralKey::String(_)) => Self::STRING,
            Some(LiteralKey::Number(_)) => Self::NUMBER,
            Some(LiteralKey::BigInt(_)) => Self::BIG_INT,
            Some(LiteralKey::Boolean(_)) => Self::BOOLEAN,
            None if matches!(kind, TypeKind::EnumMember { .. }) => Self::NUMBER,
            None => Self::default(),
        }
    }

    /// Those that a primitive type is the type of.
    fn of_primitive(primitive: Intrinsic) -> Self {
        match primitive {
            Intrinsic::String => Self::STRING,
            Intrinsic::Number => Self::NUMBER,
            Intrinsic::BigInt => Self::BIG_INT,
            Intrinsic::Any
            | Intrinsic::Unknown
            | Intrinsic::Never
            | Intrinsic::Void
            | Intrinsic::Undefined
            | Intrinsic::Null
            | Intrinsic::Symbol
            | Intrinsic::NonPrimitive
            | Intrinsic::Error => Self::default(),
        }
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// How a list comes to be wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Written,
    /// As what a mapped type makes of a type parameter.
    Mapped,
}

impl<'a> Types<'a> {
    /// Notes what a function is wanted to return that stands where `context` is wanted.
    pub(super) fn want_return(&mut self, function: &'a Expression, context: TypeId, open: Open<'_>) {
        let ExpressionKind::Function(signature) = &function.kind else { return };
        let wanted = self.wanted_signature(context);
        if let Some(returned) = wanted.and_then(|wanted| self.written_return(&wanted)) {
            self.wanted_returns.insert(std::ptr::from_ref(&**signature), Wanted::new(returned, open));
        }
    }

    /// The signature of a function that is wanted, by a type parameter that which it extends.
    pub(super) fn wanted_signature(&mut self, context: TypeId) -> Option<SignatureType<'a>> {
        let context = self.apparent(context);
        let parts = self.parts_of(context);
        parts.into_iter().find_map(|part| self.members(part).calls.first().cloned())
    }

    /// A value that a function returns of which something is wanted.
    pub(super) fn wanted_value(&mut self, value: &'a Expression, wanted: &Wanted, widening: Widening) -> TypeId {
        if is_made(value) {
            self.argument_type(value, wanted.ty, wanted.as_open())
        } else {
            self.expression_type(value, widening)
        }
    }

    /// Whether a literal stays what it is where something is wanted.
    pub(super) fn wants_literal(&mut self, wanted: &Wanted, value: TypeId) -> bool {
        let kinds = self.literal_kinds(wanted.ty, wanted.as_open(), 0);
        kinds.meets(self.kinds_of_literals(value))
    }

    /// The type of an argument that stands where `context` is wanted: literals stay what they are where that, or what a
    /// type parameter in it extends, has literals or primitive types.
    pub(super) fn argument_type(&mut self, argument: &'a Expression, context: TypeId, open: Open<'_>) -> TypeId {
        if open.skips && is_sensitive(argument) && !matches!(argument.kind, ExpressionKind::Object(_)) {
            return TypeId::NEVER;
        }
        let open = Open { is_const: open.is_const || self.is_const_context(context, open), ..open };
        if let ExpressionKind::Object(members) = &argument.kind {
            return self.object_type_by(members, open.is_const, &mut |types, name, value| {
                let context = types.property_context(context, name, open, 0).unwrap_or(TypeId::UNKNOWN);
                types.argument_type(value, context, open)
            });
        }
        if let ExpressionKind::Array(elements) = &argument.kind {
            return self.array_argument(elements, context, open);
        }
        let is_call = matches!(argument.kind, ExpressionKind::Call { .. } | ExpressionKind::New { .. });
        if is_call && self.says_something(context) {
            return self.wanted_call(argument, &Wanted::new(context, open));
        }
        self.want_return(argument, context, open);
        if open.is_const {
            return self.expression_type(argument, Widening::Never);
        }
        let kinds = self.literal_kinds(context, open, 0);
        if kinds != LiteralKinds::default() {
            let ty = self.expression_type(argument, Widening::Inside);
            if kinds.meets(self.kinds_of_literals(ty)) {
                return ty;
            }
        }
        self.expression_type(argument, Widening::Always)
    }

    /// Whether something is known of what is wanted.
    fn says_something(&mut self, context: TypeId) -> bool {
        let kind = self.kind(context);
        if let TypeKind::Parameter(_) = kind {
            return self.constraint(context).is_some_and(|of| self.says_something(of));
        }
        !matches!(kind, TypeKind::Intrinsic(_))
    }

    /// What is wanted for a property of an object that stands where `context` is wanted.
    pub(super) fn property_context(
        &mut self,
        context: TypeId,
        name: &str,
        open: Open<'_>,
        depth: u32,
    ) -> Option<TypeId> {
        if depth > DEEPEST_CONTEXT {
            return None;
        }
        let kind = self.kind(context);
        if let TypeKind::Parameter(_) | TypeKind::IndexedAccess { .. } = kind {
            let constraint = self.known_constraint(context, open)?;
            return self.property_context(constraint, name, open, depth + 1);
        }
        if let TypeKind::Union { members: parts, .. } | TypeKind::Intersection(parts) = kind {
            let each = parts.iter().filter_map(|&part| self.property_context(part, name, open, depth + 1));
            let each: Vec<TypeId> = each.collect();
            // What may be anything says nothing beside the others.
            let says = |it: &TypeId| !matches!(*it, TypeId::ANY | TypeId::UNKNOWN);
            let known: Vec<TypeId> = each.iter().copied().filter(says).collect();
            return if known.is_empty() { each.first().copied() } else { Some(self.union(&known)) };
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
                ElementArity::Variadic => self.element_of(element.ty).unwrap_or(element.ty),
                ElementArity::Required | ElementArity::Optional | ElementArity::Rest => element.ty,
            });
            let ty = match is_mapped && self.primitive_kinds(context, open, 0) != LiteralKinds::default() {
                true => self.expression_type(&value.value, Widening::Inside),
                false => self.argument_type(&value.value, context, open),
            };
            let arity = if value.is_spread { ElementArity::Variadic } else { ElementArity::Required };
            types.push(Element { label: None, ty, arity });
        }
        if tuple.is_none() && !is_mapped && !open.is_const {
            return self.array_of_values(values, &types);
        }
        // What is constant is readonly, unless a list is wanted that is not.
        let is_readonly = open.is_const && lists.iter().all(|(list, _)| self.is_readonly_list(*list));
        self.tuple(types, is_readonly, None)
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
        if let TypeKind::Parameter(_) | TypeKind::IndexedAccess { .. } = kind {
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

    pub(super) fn is_list(&mut self, ty: TypeId) -> bool {
        matches!(self.kind(ty), TypeKind::Tuple { .. }) || self.array_element(ty).is_some()
    }

    /// Whether a type parameter that is `const` stands in a type.
    pub(super) fn is_const_context(&mut self, context: TypeId, open: Open<'_>) -> bool {
        open.parameters
            .iter()
            .any(|&parameter| self.is_const_parameter(parameter) && self.mentions(context, &[parameter]))
    }

    /// The literals that keep their own types where this is wanted: those of a kind that it has literals of.
    fn literal_kinds(&mut self, context: TypeId, open: Open<'_>, depth: u32) -> LiteralKinds {
        if depth > DEEPEST_CONTEXT {
            return LiteralKinds::default();
        }
        let kind = self.kind(context);
        if let TypeKind::Parameter(_) | TypeKind::IndexedAccess { .. } = kind {
            let constraint = self.known_constraint(context, open);
            return constraint.map(|it| self.primitive_kinds(it, open, depth + 1)).unwrap_or_default();
        }
        if let TypeKind::Union { members: parts, .. } | TypeKind::Intersection(parts) = kind {
            let kinds = parts.iter().map(|&part| self.literal_kinds(part, open, depth + 1));
            return kinds.fold(LiteralKinds::default(), LiteralKinds::and);
        }
        if kind.is_text_pattern() || matches!(kind, TypeKind::Keyof(_)) {
            return LiteralKinds::STRING;
        }
        LiteralKinds::of(&kind)
    }

    /// The same of what a type parameter extends, where primitive types do as well.
    fn primitive_kinds(&mut self, constraint: TypeId, open: Open<'_>, depth: u32) -> LiteralKinds {
        let kind = self.kind(constraint);
        if let Some(members) = kind.as_union() {
            let kinds = members.iter().map(|&member| self.primitive_kinds(member, open, depth + 1));
            return kinds.fold(LiteralKinds::default(), LiteralKinds::and);
        }
        if let TypeKind::Intrinsic(primitive) = kind {
            return LiteralKinds::of_primitive(primitive);
        }
        if let TypeKind::Conditional(..) = kind {
            let branches = self.branches(constraint);
            let kinds = branches.into_iter().map(|branch| self.primitive_kinds(branch, open, depth + 1));
            return kinds.fold(LiteralKinds::default(), LiteralKinds::and);
        }
        self.literal_kinds(constraint, open, depth + 1)
    }

    /// The kinds of the literals that a value is.
    fn kinds_of_literals(&mut self, value: TypeId) -> LiteralKinds {
        let kinds = self.parts_of(value).into_iter().map(|part| LiteralKinds::of(&self.kind(part)));
        kinds.fold(LiteralKinds::default(), LiteralKinds::and)
    }

    /// What a type parameter, or a member of one, extends, as far as it is known in the call.
    fn known_constraint(&mut self, ty: TypeId, open: Open<'_>) -> Option<TypeId> {
        if let TypeKind::IndexedAccess { object, index } = self.kind(ty) {
            let object = self.known_constraint(object, open)?;
            let member = self.indexed_access(object, index);
            return (member != ty).then_some(member);
        }
        let constraint = self.constraint(ty)?;
        Some(self.instantiate(constraint, open.known))
    }
}
