//! The expressions that types can lean on: values of enum members, of constants, of properties.

use swc_common::Spanned;
use swc_ecma_ast as swc;

use super::Translator;
use crate::syntax::{
    ArrayElement, BinaryOperator, ComparisonOperator, Equality, Expression, ExpressionKind, Identifier, JsDoc, Literal,
    LogicalOperator, ObjectMember, PropertyName, Signature, TypeNode, UnaryOperator,
};

impl Translator<'_> {
    /// An expression.
    pub(super) fn expression(&mut self, expression: &swc::Expr) -> Expression {
        let mut expression = expression;
        while let swc::Expr::Paren(parenthesized) = expression {
            expression = &parenthesized.expr;
        }
        let (id, span) = (self.node_id(), self.span_of(expression));
        let kind = self.with_alias(false, |t| t.nested(span, |t| t.expression_kind(expression)));
        Expression { id, span, kind: kind.unwrap_or(ExpressionKind::Other) }
    }

    /// An expression in a box.
    pub(super) fn boxed(&mut self, expression: &swc::Expr) -> Box<Expression> {
        Box::new(self.expression(expression))
    }

    fn boxed_as_type(&mut self, ty: &swc::TsType) -> Box<TypeNode> {
        Box::new(self.ty(ty))
    }

    fn expression_kind(&mut self, expression: &swc::Expr) -> ExpressionKind {
        match expression {
            swc::Expr::Lit(literal) => self.literal(literal),
            swc::Expr::Ident(identifier) => ExpressionKind::Identifier(self.value_name(&identifier.sym)),
            swc::Expr::Tpl(template) => ExpressionKind::Template {
                texts: self.template_texts(&template.quasis),
                expressions: template.exprs.iter().map(|expression| self.expression(expression)).collect(),
            },
            swc::Expr::Member(member) => self.member_access(member),
            swc::Expr::Unary(unary) => match unary_operator(unary.op) {
                Some(operator) => ExpressionKind::Unary { operator, operand: self.boxed(&unary.arg) },
                None if unary.op == swc::UnaryOp::TypeOf => ExpressionKind::TypeOf(self.boxed(&unary.arg)),
                None => ExpressionKind::Other,
            },
            swc::Expr::Bin(binary) => match binary_operator(binary.op) {
                Operator::Binary(operator) => ExpressionKind::Binary {
                    operator,
                    left: self.boxed(&binary.left),
                    right: self.boxed(&binary.right),
                },
                Operator::Logical(operator) => ExpressionKind::Logical {
                    operator,
                    operands: Box::new([&binary.left, &binary.right].map(|it| self.expression(it))),
                },
                Operator::Comparison(operator) => ExpressionKind::Comparison {
                    operator,
                    operands: Box::new([&binary.left, &binary.right].map(|it| self.expression(it))),
                },
            },
            swc::Expr::TsNonNull(asserted) => ExpressionKind::NonNull(self.boxed(&asserted.expr)),
            swc::Expr::OptChain(chain) => {
                let (id, span) = (self.node_id(), self.span(chain.span));
                let kind = match &*chain.base {
                    swc::OptChainBase::Member(member) => self.member_access(member),
                    swc::OptChainBase::Call(call) => self.call_of(&call.callee, call.type_args.as_deref(), &call.args),
                };
                ExpressionKind::OptionalChain(Box::new(Expression { id, span, kind }))
            }
            swc::Expr::Cond(condition) => ExpressionKind::Conditional {
                test: self.boxed(&condition.test),
                branches: Box::new([&condition.cons, &condition.alt].map(|it| self.expression(it))),
            },
            swc::Expr::Object(object) => self.object(object),
            swc::Expr::Array(array) => ExpressionKind::Array(
                array
                    .elems
                    .iter()
                    .flatten()
                    .map(|element| ArrayElement {
                        is_spread: element.spread.is_some(),
                        value: self.expression(&element.expr),
                    })
                    .collect(),
            ),
            swc::Expr::TsAs(cast) => {
                ExpressionKind::As { expression: self.boxed(&cast.expr), ty: self.boxed_as_type(&cast.type_ann) }
            }
            swc::Expr::TsTypeAssertion(cast) => {
                ExpressionKind::As { expression: self.boxed(&cast.expr), ty: self.boxed_as_type(&cast.type_ann) }
            }
            swc::Expr::TsConstAssertion(constant) => ExpressionKind::AsConst(self.boxed(&constant.expr)),
            swc::Expr::TsSatisfies(satisfies) => ExpressionKind::Satisfies {
                expression: self.boxed(&satisfies.expr),
                ty: self.boxed_as_type(&satisfies.type_ann),
            },
            swc::Expr::Call(call) => self.call(call),
            swc::Expr::New(new) => ExpressionKind::New {
                callee: self.boxed(&new.callee),
                type_arguments: self.type_arguments(new.type_args.as_deref()),
                arguments: self.arguments(new.args.as_deref().unwrap_or_default()),
            },
            swc::Expr::This(_) => ExpressionKind::This,
            swc::Expr::Await(it) => ExpressionKind::Await(self.boxed(&it.arg)),
            swc::Expr::Arrow(arrow) => ExpressionKind::Function(Box::new(self.arrow_signature(arrow))),
            swc::Expr::Fn(function) => ExpressionKind::Function(Box::new(self.function_expression(function))),
            _ => ExpressionKind::Other,
        }
    }

    fn literal(&mut self, literal: &swc::Lit) -> ExpressionKind {
        match literal {
            swc::Lit::Str(string) => ExpressionKind::Literal(Literal::String(self.string(string).text)),
            swc::Lit::Num(number) => ExpressionKind::Literal(Literal::Number(number.value)),
            swc::Lit::Bool(boolean) => ExpressionKind::Literal(Literal::Boolean(boolean.value)),
            swc::Lit::BigInt(number) => ExpressionKind::Literal(Literal::BigInt(self.atom(&number.value.to_string()))),
            swc::Lit::Null(_) => ExpressionKind::Null,
            swc::Lit::Regex(_) => ExpressionKind::Regex,
            swc::Lit::JSXText(_) => ExpressionKind::Other,
        }
    }

    fn member_access(&mut self, member: &swc::MemberExpr) -> ExpressionKind {
        match &member.prop {
            swc::MemberProp::Ident(name) => {
                ExpressionKind::PropertyAccess { object: self.boxed(&member.obj), name: self.identifier_name(name) }
            }
            swc::MemberProp::Computed(computed) => {
                ExpressionKind::ElementAccess { object: self.boxed(&member.obj), index: self.boxed(&computed.expr) }
            }
            swc::MemberProp::PrivateName(_) => ExpressionKind::Other,
        }
    }

    fn call(&mut self, call: &swc::CallExpr) -> ExpressionKind {
        match &call.callee {
            swc::Callee::Expr(callee) => self.call_of(callee, call.type_args.as_deref(), &call.args),
            swc::Callee::Super(_) | swc::Callee::Import(_) => ExpressionKind::Other,
        }
    }

    fn call_of(
        &mut self,
        callee: &swc::Expr,
        type_arguments: Option<&swc::TsTypeParamInstantiation>,
        arguments: &[swc::ExprOrSpread],
    ) -> ExpressionKind {
        ExpressionKind::Call {
            callee: self.boxed(callee),
            type_arguments: self.type_arguments(type_arguments),
            arguments: self.arguments(arguments),
        }
    }

    /// Arguments, as many as are known to be there.
    fn arguments(&mut self, arguments: &[swc::ExprOrSpread]) -> Vec<Expression> {
        let known = arguments.iter().take_while(|argument| argument.spread.is_none());
        known.map(|argument| self.expression(&argument.expr)).collect()
    }

    fn function_expression(&mut self, function: &swc::FnExpr) -> Signature {
        let start = function.ident.as_ref().map_or(function.function.span.lo, |name| name.span.hi);
        self.function_signature(&function.function, start)
    }

    fn object(&mut self, object: &swc::ObjectLit) -> ExpressionKind {
        let mut end = self.span(object.span).start;
        let mut members = Vec::with_capacity(object.props.len());
        for member in &object.props {
            let span = self.span_of(member);
            let doc = self.doc(end, span.start);
            end = span.end;
            members.push(match member {
                swc::PropOrSpread::Spread(spread) => ObjectMember::Spread(self.expression(&spread.expr)),
                swc::PropOrSpread::Prop(property) => {
                    let Some(member) = self.object_property(property, doc) else { continue };
                    member
                }
            });
        }
        ExpressionKind::Object(members)
    }

    /// A property; a setter alone has no value.
    fn object_property(&mut self, property: &swc::Prop, doc: Option<Box<JsDoc>>) -> Option<ObjectMember> {
        let (name, value) = match property {
            swc::Prop::Shorthand(name) => {
                let Identifier { text, span } = self.identifier(name);
                let value = Expression { id: self.node_id(), span, kind: ExpressionKind::Identifier(text.clone()) };
                (PropertyName::Literal(Identifier { text, span }), value)
            }
            swc::Prop::KeyValue(property) => (self.property_name(&property.key), self.expression(&property.value)),
            swc::Prop::Method(method) => {
                let name = self.property_name(&method.key);
                let (id, span) = (self.node_id(), self.span(method.function.span));
                let signature = self.function_signature(&method.function, method.key.span().hi);
                (name, Expression { id, span, kind: ExpressionKind::Function(Box::new(signature)) })
            }
            swc::Prop::Getter(getter) => {
                let name = self.property_name(&getter.key);
                let signature = self.function_signature(&getter.function, getter.key.span().hi);
                return Some(ObjectMember::Getter { name, signature: Box::new(signature), doc });
            }
            swc::Prop::Setter(_) | swc::Prop::Assign(_) => return None,
        };
        Some(ObjectMember::Property { name, value, doc })
    }
}

fn unary_operator(operator: swc::UnaryOp) -> Option<UnaryOperator> {
    Some(match operator {
        swc::UnaryOp::Minus => UnaryOperator::Minus,
        swc::UnaryOp::Plus => UnaryOperator::Plus,
        swc::UnaryOp::Bang => UnaryOperator::Not,
        swc::UnaryOp::Tilde => UnaryOperator::BitwiseNot,
        swc::UnaryOp::TypeOf | swc::UnaryOp::Void | swc::UnaryOp::Delete => return None,
    })
}

/// What stands between two values.
enum Operator {
    Binary(BinaryOperator),
    Logical(LogicalOperator),
    Comparison(ComparisonOperator),
}

fn binary_operator(operator: swc::BinaryOp) -> Operator {
    Operator::Binary(match operator {
        swc::BinaryOp::Add => BinaryOperator::Add,
        swc::BinaryOp::Sub => BinaryOperator::Subtract,
        swc::BinaryOp::Mul => BinaryOperator::Multiply,
        swc::BinaryOp::Div => BinaryOperator::Divide,
        swc::BinaryOp::Mod => BinaryOperator::Remainder,
        swc::BinaryOp::Exp => BinaryOperator::Exponent,
        swc::BinaryOp::LShift => BinaryOperator::ShiftLeft,
        swc::BinaryOp::RShift => BinaryOperator::ShiftRight,
        swc::BinaryOp::ZeroFillRShift => BinaryOperator::UnsignedShiftRight,
        swc::BinaryOp::BitAnd => BinaryOperator::BitwiseAnd,
        swc::BinaryOp::BitOr => BinaryOperator::BitwiseOr,
        swc::BinaryOp::BitXor => BinaryOperator::BitwiseXor,
        swc::BinaryOp::EqEq => return Operator::Comparison(ComparisonOperator::Loose(Equality::Equal)),
        swc::BinaryOp::NotEq => return Operator::Comparison(ComparisonOperator::Loose(Equality::Unequal)),
        swc::BinaryOp::EqEqEq => return Operator::Comparison(ComparisonOperator::Strict(Equality::Equal)),
        swc::BinaryOp::NotEqEq => return Operator::Comparison(ComparisonOperator::Strict(Equality::Unequal)),
        swc::BinaryOp::In => return Operator::Comparison(ComparisonOperator::In),
        swc::BinaryOp::InstanceOf => return Operator::Comparison(ComparisonOperator::InstanceOf),
        swc::BinaryOp::Lt | swc::BinaryOp::LtEq | swc::BinaryOp::Gt | swc::BinaryOp::GtEq => {
            return Operator::Comparison(ComparisonOperator::Order);
        }
        swc::BinaryOp::LogicalOr => return Operator::Logical(LogicalOperator::Or),
        swc::BinaryOp::LogicalAnd => return Operator::Logical(LogicalOperator::And),
        swc::BinaryOp::NullishCoalescing => return Operator::Logical(LogicalOperator::Coalesce),
    })
}
