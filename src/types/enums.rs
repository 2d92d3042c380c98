//! Enums: the types of their members, and the values, computed as the compiler computes them.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    EnumMemberView, TypeId, Types,
    kind::{LiteralKey, TypeKind},
};
use crate::{
    symbols::{DeclarationKind, SymbolId},
    syntax::{BinaryOperator, EnumDeclaration, EnumMember, Expression, ExpressionKind, Literal, UnaryOperator},
};

/// How many constants may be made of each other.
const MAX_CONSTANTS: u32 = 200;

impl<'a> Types<'a> {
    /// The members of an enum, in order.
    pub fn enum_members(&mut self, symbol: SymbolId) -> Rc<[EnumMemberView<'a>]> {
        if let Some(known) = self.enum_views.get(&symbol) {
            return known.clone();
        }
        let values = self.enum_values(symbol);
        let nodes = self.enums(symbol).flat_map(|node| &node.members);
        let views = nodes.zip(values.iter()).map(|(node, value)| EnumMemberView {
            name: node.name.text.clone(),
            value: value.as_ref().map(LiteralKey::to_literal),
            doc: node.doc.as_deref(),
            span: node.name.span,
            is_bits: node.initializer.as_ref().is_some_and(has_bits),
        });
        let views: Rc<[EnumMemberView<'a>]> = views.collect();
        self.enum_views.insert(symbol, views.clone());
        views
    }

    /// Whether an enum is declared without the value of any member, in words that only declare. Nothing says its values
    /// then, and they are taken to be those that it has if it is implemented as it is declared.
    pub fn assumes_values(&self, symbol: SymbolId) -> bool {
        self.enums(symbol).any(|node| node.leaves_values() && node.members.iter().all(is_without_value))
    }

    /// The declarations of an enum, which are as one.
    fn enums(&self, symbol: SymbolId) -> impl Iterator<Item = &'a EnumDeclaration> + use<'_, 'a> {
        let declarations = self.symbols.symbol(symbol).declarations.iter();
        declarations.filter_map(|it| if let DeclarationKind::Enum(node) = it.kind { Some(node) } else { None })
    }

    /// The values of the members of an enum, in order; `None` where one is only known when the program runs.
    pub(super) fn enum_values(&mut self, symbol: SymbolId) -> Rc<[Option<LiteralKey>]> {
        if let Some(known) = self.enum_values.get(&symbol) {
            return known.clone();
        }
        // A member that leads back here finds those that have a value by now.
        self.enum_values.insert(symbol, Rc::from([]));
        let mut values: Vec<Option<LiteralKey>> = Vec::new();
        let nodes: Vec<&EnumDeclaration> = self.enums(symbol).collect();
        for node in nodes {
            // Beside members with values, the compiler would have written one that it knows.
            let is_open = node.leaves_values() && !node.members.iter().all(is_without_value);
            let mut next = Some(0.0);
            for member in &node.members {
                let value = match &member.initializer {
                    Some(initializer) => self.constant(initializer),
                    None if is_open => None,
                    None => next.map(LiteralKey::number),
                };
                next = value.as_ref().and_then(LiteralKey::as_number).map(|value| value + 1.0);
                if let Some(member) = self.symbols.export(symbol, &member.name.text) {
                    self.member_values.entry(member).or_insert_with(|| value.clone());
                }
                values.push(value);
            }
        }
        let values: Rc<[Option<LiteralKey>]> = values.into();
        self.enum_values.insert(symbol, values.clone());
        values
    }

    pub(super) fn enum_type(&mut self, symbol: SymbolId) -> TypeId {
        let members: Vec<SymbolId> = self.symbols.symbol(symbol).exports.values().copied().collect();
        let is_member = |types: &Self, it: SymbolId| {
            matches!(types.symbols.symbol(it).declarations[0].kind, DeclarationKind::EnumMember)
        };
        let members: Vec<SymbolId> = members.into_iter().filter(|&it| is_member(self, it)).collect();
        let mut types: Vec<TypeId> = members.into_iter().map(|member| self.enum_member_type(member)).collect();
        let mut seen = FxHashSet::default();
        types.retain(|&ty| seen.insert(ty));
        match types[..] {
            // One without members is a number of its own.
            [] => TypeId::NUMBER,
            [only] => only,
            _ => self.intern(TypeKind::Union { members: types.into(), origin: None, of_enum: Some(symbol) }, None),
        }
    }

    /// The type of a member; those that have the same value are the same type.
    pub(super) fn enum_member_type(&mut self, member: SymbolId) -> TypeId {
        if let Some(&known) = self.enum_members.get(&member) {
            return known;
        }
        let Some(parent) = self.symbols.symbol(member).parent else { return TypeId::ERROR };
        let values = self.enum_values(parent);
        let nodes: Vec<&EnumMember> = self.enums(parent).flat_map(|node| &node.members).collect();
        let mut by_value: FxHashMap<LiteralKey, TypeId> = FxHashMap::default();
        for (node, value) in nodes.into_iter().zip(values.iter()) {
            let Some(member) = self.symbols.export(parent, &node.name.text) else { continue };
            let known = value.as_ref().and_then(|value| by_value.get(value)).copied();
            let ty = match known {
                Some(known) => known,
                None => self.intern(TypeKind::EnumMember { parent, member, value: value.clone() }, None),
            };
            by_value.extend(value.clone().map(|value| (value, ty)));
            self.enum_members.insert(member, ty);
        }
        self.enum_members.get(&member).copied().unwrap_or(TypeId::ERROR)
    }

    fn enum_member_value(&mut self, member: SymbolId) -> Option<LiteralKey> {
        let parent = self.symbols.symbol(member).parent?;
        self.enum_values(parent);
        self.member_values.get(&member).cloned().flatten()
    }

    /// The value of an expression that can be computed from literals.
    pub(super) fn constant(&mut self, expression: &'a Expression) -> Option<LiteralKey> {
        match &expression.kind {
            ExpressionKind::Literal(literal) => Some(LiteralKey::of(literal)),
            ExpressionKind::Template { texts, expressions } => {
                let mut text = texts.first()?.to_string();
                for (expression, after) in expressions.iter().zip(&texts[1..]) {
                    text.push_str(&super::template::literal_text(&self.constant(expression)?));
                    text.push_str(after);
                }
                Some(LiteralKey::String(text.into()))
            }
            ExpressionKind::Identifier(name) => match &**name {
                "NaN" => Some(LiteralKey::number(f64::NAN)),
                "Infinity" => Some(LiteralKey::number(f64::INFINITY)),
                _ => {
                    let symbol = self.symbols.resolved(expression.span.file, expression.id)?;
                    self.constant_of_symbol(symbol)
                }
            },
            ExpressionKind::PropertyAccess { object, name } => {
                if let (Some(LiteralKey::String(text)), "length") = (self.constant(object), &*name.text) {
                    return Some(LiteralKey::number(text.encode_utf16().count() as f64));
                }
                let object = self.expression_symbol(object)?;
                let member = self.symbols.export(object, &name.text)?;
                self.constant_of_symbol(member)
            }
            ExpressionKind::ElementAccess { object, index } => {
                let LiteralKey::String(name) = self.constant(index)? else { return None };
                let object = self.expression_symbol(object)?;
                let member = self.symbols.export(object, &name)?;
                self.constant_of_symbol(member)
            }
            ExpressionKind::Unary { operator, operand } => {
                let LiteralKey::Number(bits) = self.constant(operand)? else { return None };
                let value = f64::from_bits(bits);
                Some(LiteralKey::number(match operator {
                    UnaryOperator::Minus => -value,
                    UnaryOperator::Plus => value,
                    UnaryOperator::BitwiseNot => f64::from(!to_int32(value)),
                    UnaryOperator::Not => return None,
                }))
            }
            ExpressionKind::Binary { operator, left, right } => {
                let (left, right) = (self.constant(left)?, self.constant(right)?);
                binary(*operator, &left, &right)
            }
            ExpressionKind::As { expression, .. }
            | ExpressionKind::AsConst(expression)
            | ExpressionKind::Satisfies { expression, .. }
            | ExpressionKind::NonNull(expression) => self.constant(expression),
            ExpressionKind::Null
            | ExpressionKind::Logical { .. }
            | ExpressionKind::Comparison { .. }
            | ExpressionKind::OneOf { .. }
            | ExpressionKind::TypeOf(_)
            | ExpressionKind::OptionalChain(_)
            | ExpressionKind::Regex
            | ExpressionKind::Conditional { .. }
            | ExpressionKind::Object(_)
            | ExpressionKind::Array(_)
            | ExpressionKind::Call { .. }
            | ExpressionKind::New { .. }
            | ExpressionKind::This
            | ExpressionKind::Await(_)
            | ExpressionKind::Function(_)
            | ExpressionKind::Other => None,
        }
    }

    fn constant_of_symbol(&mut self, symbol: SymbolId) -> Option<LiteralKey> {
        let symbol = self.symbols.follow(symbol).symbol()?;
        let declared = self.symbols.symbol(symbol).declarations.first()?.kind;
        if matches!(declared, DeclarationKind::EnumMember) {
            return self.enum_member_value(symbol);
        }
        let DeclarationKind::Variable(variable) = declared else { return None };
        if !variable.is_const || variable.ty.is_some() || self.depth > MAX_CONSTANTS {
            return None;
        }
        let value = variable.initializer.as_ref()?;
        self.depth += 1;
        let value = self.constant(value);
        self.depth -= 1;
        value
    }

    /// The symbol that a dotted expression names.
    pub(super) fn expression_symbol(&self, expression: &Expression) -> Option<SymbolId> {
        let symbol = if let ExpressionKind::PropertyAccess { object, name } = &expression.kind {
            let object = self.expression_symbol(object)?;
            self.symbols.export(object, &name.text)?
        } else if let ExpressionKind::Identifier(_) = expression.kind {
            self.symbols.resolved(expression.span.file, expression.id)?
        } else {
            return None;
        };
        self.symbols.follow(symbol).symbol()
    }
}

fn is_without_value(member: &EnumMember) -> bool {
    member.initializer.is_none()
}

/// Whether an initializer is built of bits: shifted, or put together of other members.
fn has_bits(expression: &Expression) -> bool {
    let ExpressionKind::Binary { operator, left, right } = &expression.kind else { return false };
    matches!(operator, BinaryOperator::ShiftLeft | BinaryOperator::BitwiseOr) || has_bits(left) || has_bits(right)
}

fn to_int32(value: f64) -> i32 {
    if !value.is_finite() {
        return 0;
    }
    // The remainder is below 2^32, so that the casts take its low bits.
    (value.trunc() % 4_294_967_296.0) as i64 as i32
}

fn binary(operator: BinaryOperator, left: &LiteralKey, right: &LiteralKey) -> Option<LiteralKey> {
    if let (LiteralKey::Number(left), LiteralKey::Number(right)) = (left, right) {
        let (a, b) = (f64::from_bits(*left), f64::from_bits(*right));
        let (int_a, int_b) = (to_int32(a), to_int32(b));
        let shift = int_b as u32 & 31;
        return Some(LiteralKey::of(&Literal::Number(match operator {
            BinaryOperator::Add => a + b,
            BinaryOperator::Subtract => a - b,
            BinaryOperator::Multiply => a * b,
            BinaryOperator::Divide => a / b,
            BinaryOperator::Remainder => a % b,
            BinaryOperator::Exponent => a.powf(b),
            BinaryOperator::ShiftLeft => f64::from(int_a.wrapping_shl(shift)),
            BinaryOperator::ShiftRight => f64::from(int_a.wrapping_shr(shift)),
            BinaryOperator::UnsignedShiftRight => f64::from((int_a as u32).wrapping_shr(shift)),
            BinaryOperator::BitwiseAnd => f64::from(int_a & int_b),
            BinaryOperator::BitwiseOr => f64::from(int_a | int_b),
            BinaryOperator::BitwiseXor => f64::from(int_a ^ int_b),
        })));
    }
    let is_text = matches!(left, LiteralKey::String(_)) || matches!(right, LiteralKey::String(_));
    (operator == BinaryOperator::Add && is_text).then(|| {
        let text = super::template::literal_text(left) + &super::template::literal_text(right);
        LiteralKey::String(text.into())
    })
}
