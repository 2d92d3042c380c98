//! The types of expressions, as far as declarations have them.

use super::{
    TypeId, Types,
    kind::{Element, ElementArity, LiteralKey, Mapper, TypeKind},
    members::Members,
    property::PropertySource,
    signature::SignatureType,
    wanted::Wanted,
};
use crate::{
    diagnostics::catalog,
    symbols::{DeclarationKind, SymbolId},
    syntax::{
        ArrayElement, Atom, BinaryOperator, Expression, ExpressionKind, LogicalOperator, ObjectMember, UnaryOperator,
    },
};

/// How many constants may lead to one another before it is not asked any more what the first is made of.
const DEEPEST_ORIGIN: u32 = 16;

/// How much of a literal stays in the type of an expression.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Widening {
    /// `as const`: everything, to any depth.
    Never,
    /// `const a = …`: the value itself, but not what is in it.
    Inside,
    /// `let a = …`: nothing.
    Always,
}

impl<'a> Types<'a> {
    /// The type of a class property that has a value and no type.
    pub(super) fn initializer_type(&mut self, value: &'a Expression, is_readonly: bool) -> TypeId {
        self.expression_type(value, if is_readonly { Widening::Inside } else { Widening::Always })
    }

    pub(super) fn expression_type(&mut self, expression: &'a Expression, widening: Widening) -> TypeId {
        let inside = if widening == Widening::Never { Widening::Never } else { Widening::Always };
        match &expression.kind {
            ExpressionKind::Literal(literal) => {
                let ty = self.intern(TypeKind::Literal(LiteralKey::of(literal)), None);
                if widening == Widening::Always { self.widened(ty) } else { ty }
            }
            ExpressionKind::Null => TypeId::NULL,
            ExpressionKind::Template { .. } | ExpressionKind::Unary { .. } | ExpressionKind::Binary { .. } => {
                self.computed_type(expression, widening)
            }
            ExpressionKind::Identifier(name) => self.identifier_type(expression, name, widening),
            ExpressionKind::PropertyAccess { object, name } => match self.expression_symbol(expression) {
                Some(symbol) => self.named_value(symbol, widening),
                None => {
                    let ty = self.access_type(object, name);
                    self.narrowed(expression, ty, widening)
                }
            },
            ExpressionKind::ElementAccess { object, index } => {
                let object = self.expression_type(object, Widening::Inside);
                let object = self.non_null(object);
                let index = self.expression_type(index, Widening::Never);
                let ty = self.indexed_access(object, index);
                self.narrowed(expression, ty, widening)
            }
            ExpressionKind::Conditional { test, branches } => {
                let each = branches.iter().zip([true, false]);
                let each = each.map(|(it, holds)| (it, self.behind_test(test, holds, it, widening)));
                let each: Vec<(&Expression, TypeId)> = each.collect();
                self.united_values(&each, widening)
            }
            ExpressionKind::Logical { operator, operands } => self.logical_type(*operator, operands, widening),
            ExpressionKind::Comparison { .. } | ExpressionKind::OneOf { .. } => TypeId::BOOLEAN,
            ExpressionKind::TypeOf(_) => self.names_of_kinds(),
            ExpressionKind::NonNull(value) => {
                let ty = self.expression_type(value, widening);
                self.non_null(ty)
            }
            ExpressionKind::OptionalChain(link) => self.chain_type(link, widening),
            ExpressionKind::Regex => {
                self.symbols.global("RegExp").map_or(TypeId::ANY, |symbol| self.declared_type(symbol))
            }
            ExpressionKind::Object(members) => self.object_type(members, inside),
            ExpressionKind::Array(elements) => self.array_type(elements, inside),
            ExpressionKind::As { ty, .. } => self.node_type(ty),
            ExpressionKind::AsConst(value) => self.expression_type(value, Widening::Never),
            ExpressionKind::Satisfies { expression, ty } => {
                let wanted = Wanted::known(self.node_type(ty));
                self.wanted_value(expression, &wanted, widening)
            }
            ExpressionKind::Call { callee, type_arguments, arguments } => {
                self.called_once(expression, |types| types.call_type(callee, type_arguments, arguments, None))
            }
            ExpressionKind::New { callee, type_arguments, arguments } => {
                self.called_once(expression, |types| types.new_type(callee, type_arguments, arguments, None))
            }
            ExpressionKind::This => match self.symbols.resolved(expression.span.file, expression.id) {
                Some(symbol) => self.value_type(symbol),
                None => self.unread_value(expression),
            },
            ExpressionKind::Await(value) => {
                let ty = self.expression_type(value, widening);
                self.awaited(ty)
            }
            ExpressionKind::Function(signature) => {
                let calls = vec![SignatureType::new(signature, Mapper::default())];
                self.synthetic(Members { calls, ..Members::default() }, None)
            }
            ExpressionKind::Other => self.unread_value(expression),
        }
    }

    fn identifier_type(&mut self, expression: &'a Expression, name: &str, widening: Widening) -> TypeId {
        let symbol = self.symbols.resolved(expression.span.file, expression.id);
        match symbol.and_then(|symbol| self.symbols.follow(symbol).symbol()) {
            Some(symbol) => {
                let ty = self.named_value(symbol, widening);
                self.narrowed(expression, ty, widening)
            }
            None if name == "undefined" => TypeId::UNDEFINED,
            None if matches!(name, "NaN" | "Infinity") => TypeId::NUMBER,
            None => self.unread_value(expression),
        }
    }

    fn array_type(&mut self, elements: &'a [ArrayElement], inside: Widening) -> TypeId {
        let mut types = Vec::with_capacity(elements.len());
        for element in elements {
            let ty = self.expression_type(&element.value, inside);
            let arity = if element.is_spread { ElementArity::Variadic } else { ElementArity::Required };
            types.push(Element { label: None, ty, arity });
        }
        if inside == Widening::Never {
            return self.tuple(types, true, None);
        }
        self.array_of_values(elements, &types)
    }

    /// What a call returns, which is asked for once for each signature that may take it as an argument.
    fn called_once(&mut self, call: &Expression, type_of: impl FnOnce(&mut Self) -> TypeId) -> TypeId {
        let (file, id) = (call.span.file, call.id);
        if let Some(&known) = self.call_types.get(file, id) {
            return known;
        }
        let ty = type_of(self);
        self.call_types.insert(file, id, ty);
        ty
    }

    /// A value whose type nothing says here.
    fn unread_value(&mut self, expression: &Expression) -> TypeId {
        self.report(catalog::types::unread_value(expression.span));
        TypeId::ANY
    }

    /// What a name stands for. A literal that only its value says is widened; one that a type says is not.
    fn named_value(&mut self, symbol: SymbolId, widening: Widening) -> TypeId {
        let ty = self.value_type(symbol);
        if widening == Widening::Always && self.is_fresh_name(symbol, 0) { self.widened(ty) } else { ty }
    }

    /// Whether a name stands for literals that nothing but its value says.
    fn is_fresh_name(&self, symbol: SymbolId, depth: u32) -> bool {
        let Some(declaration) = self.symbols.symbol(symbol).declarations.first() else { return false };
        if let DeclarationKind::Variable(variable) = declaration.kind {
            return variable.ty.is_none()
                && variable.initializer.as_ref().is_some_and(|value| self.is_fresh(value, depth));
        }
        matches!(declaration.kind, DeclarationKind::EnumMember)
    }

    /// Whether the literals that a value is are said by nothing but values, which may be others of their kind later.
    fn is_fresh(&self, value: &Expression, depth: u32) -> bool {
        match &value.kind {
            ExpressionKind::Literal(_)
            | ExpressionKind::Template { .. }
            | ExpressionKind::Unary { .. }
            | ExpressionKind::Binary { .. } => true,
            ExpressionKind::Conditional { branches, .. } => branches.iter().any(|it| self.is_fresh(it, depth)),
            ExpressionKind::Logical { operator: LogicalOperator::Coalesce | LogicalOperator::Or, operands } => {
                operands.iter().any(|it| self.is_fresh(it, depth))
            }
            ExpressionKind::Logical { operator: LogicalOperator::And, operands } => self.is_fresh(&operands[1], depth),
            ExpressionKind::NonNull(inner) | ExpressionKind::Satisfies { expression: inner, .. } => {
                self.is_fresh(inner, depth)
            }
            ExpressionKind::Identifier(_) | ExpressionKind::PropertyAccess { .. } => {
                depth < DEEPEST_ORIGIN
                    && self.expression_symbol(value).is_some_and(|symbol| self.is_fresh_name(symbol, depth + 1))
            }
            ExpressionKind::Logical { operator: LogicalOperator::Default, .. }
            | ExpressionKind::Null
            | ExpressionKind::ElementAccess { .. }
            | ExpressionKind::Comparison { .. }
            | ExpressionKind::OneOf { .. }
            | ExpressionKind::TypeOf(_)
            | ExpressionKind::OptionalChain(_)
            | ExpressionKind::Regex
            | ExpressionKind::Object(_)
            | ExpressionKind::Array(_)
            | ExpressionKind::As { .. }
            | ExpressionKind::AsConst(_)
            | ExpressionKind::Call { .. }
            | ExpressionKind::New { .. }
            | ExpressionKind::This
            | ExpressionKind::Await(_)
            | ExpressionKind::Function(_)
            | ExpressionKind::Other => false,
        }
    }

    fn computed_type(&mut self, expression: &'a Expression, widening: Widening) -> TypeId {
        // What is added up is no literal, though it could be known.
        let is_binary = matches!(expression.kind, ExpressionKind::Binary { .. });
        let value = self.constant(expression);
        if let (Some(known), true) = (&value, is_binary) {
            let ty = self.intern(TypeKind::Literal(known.clone()), None);
            return self.widened(ty);
        }
        match (value, &expression.kind) {
            (Some(value), _) => {
                let ty = self.intern(TypeKind::Literal(value), None);
                if widening == Widening::Always { self.widened(ty) } else { ty }
            }
            (None, ExpressionKind::Template { .. }) => TypeId::STRING,
            (None, ExpressionKind::Binary { operator: BinaryOperator::Add, left, right }) => self.sum_type(left, right),
            (None, ExpressionKind::Unary { operator: UnaryOperator::Not, .. }) => TypeId::BOOLEAN,
            (None, _) => TypeId::NUMBER,
        }
    }

    fn object_type(&mut self, nodes: &'a [ObjectMember], inside: Widening) -> TypeId {
        let is_readonly = inside == Widening::Never;
        self.object_type_by(nodes, is_readonly, &mut |types, _, value| types.expression_type(value, inside))
    }

    /// The type of an object, of whose properties `type_of` says what the values are.
    pub(super) fn object_type_by(
        &mut self,
        nodes: &'a [ObjectMember],
        is_readonly: bool,
        type_of: &mut dyn FnMut(&mut Self, &Atom, &'a Expression) -> TypeId,
    ) -> TypeId {
        let mut all = vec![Members::default()];
        // What is before and between those of which only the type parameter is known.
        let mut parts: Vec<TypeId> = Vec::new();
        for node in nodes {
            let (name, key, source, doc, span) = match node {
                ObjectMember::Property { name, value, doc } => {
                    let Some((name, key)) = self.property_name(name) else { continue };
                    let ty = type_of(self, &name, value);
                    (name, key, PropertySource::Type(ty), doc, value.span)
                }
                // What it gives is not asked before somebody needs it: it may be the object itself.
                ObjectMember::Getter { name, signature, doc } => {
                    let Some((name, key)) = self.property_name(name) else { continue };
                    (name, key, PropertySource::Getter(signature), doc, signature.span)
                }
                ObjectMember::Spread(value) => {
                    let spread = self.expression_type(value, Widening::Inside);
                    if self.is_any(spread) {
                        return TypeId::ANY;
                    }
                    if self.is_generic_object(spread) && !self.is_this(spread) {
                        let before = std::mem::replace(&mut all, vec![Members::default()]);
                        parts.extend(self.spread_part(before, is_readonly));
                        parts.push(spread);
                    } else {
                        all = self.with_spread(all, spread);
                    }
                    continue;
                }
            };
            let property = self.synthetic_property(name.clone(), source);
            let public = self.property_mut(property);
            public.key = key;
            public.is_readonly = is_readonly || matches!(node, ObjectMember::Getter { .. });
            public.span = Some(span);
            public.docs = doc.as_deref().into_iter().collect();
            for members in &mut all {
                members.properties.insert(name.clone(), property);
            }
        }
        if parts.is_empty() {
            return self.objects_of(all, is_readonly);
        }
        parts.extend(self.spread_part(all, is_readonly));
        self.intersection(&parts)
    }

    /// What is written beside the spread of a type parameter; nothing, if there is none.
    fn spread_part(&mut self, members: Vec<Members<'a>>, is_readonly: bool) -> Option<TypeId> {
        let is_empty = matches!(&members[..], [only] if only.properties.is_empty());
        (!is_empty).then(|| self.objects_of(members, is_readonly))
    }

    fn objects_of(&mut self, all: Vec<Members<'a>>, is_readonly: bool) -> TypeId {
        let mut types = Vec::with_capacity(all.len());
        for mut members in all {
            members.is_literal = !is_readonly;
            types.push(self.synthetic(members, None));
        }
        self.union(&types)
    }

    /// The primitive that a literal is widened to.
    pub(super) fn widened(&mut self, ty: TypeId) -> TypeId {
        let kind = self.kind(ty);
        if let TypeKind::Literal(literal) = kind {
            literal.primitive()
        } else if let TypeKind::EnumMember { parent, .. } = kind {
            self.declared_type(parent)
        } else if let TypeKind::Union { members, of_enum: None, .. } = kind {
            let widened: Vec<TypeId> = members.iter().map(|&member| self.widened(member)).collect();
            self.union(&widened)
        } else {
            ty
        }
    }
}
