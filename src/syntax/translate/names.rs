//! Names, strings and property keys.

use swc_common::Spanned;
use swc_ecma_ast as swc;

use super::{Names, Translator};
use crate::syntax::{EntityName, ExpressionKind, Identifier, Literal, PropertyName, UnaryOperator, spell_number};

impl Translator<'_> {
    /// The name of a declaration, where it stands or where it is used.
    pub(super) fn identifier(&mut self, identifier: &swc::Ident) -> Identifier {
        Identifier { text: self.name(&identifier.sym), span: self.span(identifier.span) }
    }

    /// A name that may be a reserved word.
    pub(super) fn identifier_name(&mut self, identifier: &swc::IdentName) -> Identifier {
        Identifier { text: self.atom(&identifier.sym), span: self.span(identifier.span) }
    }

    /// What stands between quotes, with the quotes' place. Half a surrogate pair, which no Rust string can hold,
    /// becomes the replacement character, as it does in every UTF-8 encoder.
    pub(super) fn string(&mut self, string: &swc::Str) -> Identifier {
        Identifier { text: self.atom(&string.value.to_string_lossy()), span: self.span(string.span) }
    }

    /// A name on either side of an import or export.
    pub(super) fn export_name(&mut self, name: &swc::ModuleExportName) -> Identifier {
        match name {
            swc::ModuleExportName::Ident(identifier) => self.identifier(identifier),
            swc::ModuleExportName::Str(string) => self.string(string),
        }
    }

    /// `A.B.C`, of a type or namespace.
    pub(super) fn entity_name(&mut self, name: &swc::TsEntityName) -> EntityName {
        self.entity_name_of(name, Names::Type)
    }

    /// `A.B.C`, of a value.
    pub(super) fn value_entity_name(&mut self, name: &swc::TsEntityName) -> EntityName {
        self.entity_name_of(name, Names::Value)
    }

    fn entity_name_of(&mut self, name: &swc::TsEntityName, names: Names) -> EntityName {
        let mut parts = Vec::with_capacity(1);
        let mut rest = name;
        loop {
            match rest {
                swc::TsEntityName::Ident(identifier) => {
                    let text = self.atom_of(&identifier.sym, names);
                    parts.push(Identifier { text, span: self.span(identifier.span) });
                    break;
                }
                swc::TsEntityName::TsQualifiedName(qualified) => {
                    parts.push(self.identifier_name(&qualified.right));
                    rest = &qualified.left;
                }
            }
        }
        parts.reverse();
        EntityName { parts }
    }

    /// An expression that is a name: `A.B.C`. Others, such as a call, are none.
    pub(super) fn expression_name(&mut self, expression: &swc::Expr) -> Option<EntityName> {
        let mut parts = Vec::with_capacity(1);
        let mut rest = expression;
        loop {
            match rest {
                swc::Expr::Ident(identifier) => {
                    let text = self.value_name(&identifier.sym);
                    parts.push(Identifier { text, span: self.span(identifier.span) });
                    break;
                }
                swc::Expr::Member(swc::MemberExpr { obj, prop: swc::MemberProp::Ident(name), .. }) => {
                    parts.push(self.identifier_name(name));
                    rest = obj;
                }
                _ => return None,
            }
        }
        parts.reverse();
        Some(EntityName { parts })
    }

    /// The key of a member of an interface or object type, which the parser has as an expression.
    pub(super) fn signature_name(&mut self, key: &swc::Expr, is_computed: bool) -> PropertyName {
        match key {
            swc::Expr::Ident(identifier) if !is_computed => {
                PropertyName::Literal(Identifier { text: self.atom(&identifier.sym), span: self.span(identifier.span) })
            }
            _ => self.computed_name(key),
        }
    }

    /// The key of a class member or of a member of an object literal.
    pub(super) fn property_name(&mut self, name: &swc::PropName) -> PropertyName {
        match name {
            swc::PropName::Ident(identifier) => PropertyName::Literal(self.identifier_name(identifier)),
            swc::PropName::Str(string) => PropertyName::Literal(self.string(string)),
            swc::PropName::Num(number) => self.number_name(number.value, number.span),
            swc::PropName::BigInt(number) => self.literal_name(&number.value.to_string(), number.span),
            swc::PropName::Computed(computed) => self.computed_name(&computed.expr),
        }
    }

    /// The key `[expression]`, which is a plain key where the expression is a literal.
    fn computed_name(&mut self, expression: &swc::Expr) -> PropertyName {
        let span = expression.span();
        let expression = self.expression(expression);
        let (of, is_negative) = match &expression.kind {
            ExpressionKind::Unary { operator: UnaryOperator::Minus, operand } => (&operand.kind, true),
            of => (of, false),
        };
        let text = if let ExpressionKind::Literal(Literal::Number(value)) = of {
            return self.number_name(if is_negative { -value } else { *value }, span);
        } else if let ExpressionKind::Literal(Literal::BigInt(digits)) = of {
            Some(if is_negative { format!("-{digits}") } else { digits.to_string() })
        } else if let (ExpressionKind::Literal(literal), false) = (of, is_negative) {
            literal_key(literal)
        } else if let (ExpressionKind::Template { texts, expressions }, false) = (of, is_negative) {
            texts.first().filter(|_| expressions.is_empty()).map(|text| text.to_string())
        } else {
            None
        };
        match text {
            Some(text) => self.literal_name(&text, span),
            None => PropertyName::Computed(Box::new(expression)),
        }
    }

    /// A key that is a number.
    fn number_name(&mut self, value: f64, span: swc_common::Span) -> PropertyName {
        PropertyName::Number(Identifier { text: self.atom(&spell_number(value)), span: self.span(span) })
    }

    /// A key by its text.
    fn literal_name(&mut self, text: &str, span: swc_common::Span) -> PropertyName {
        PropertyName::Literal(Identifier { text: self.atom(text), span: self.span(span) })
    }
}

/// The key that a literal in brackets is.
fn literal_key(literal: &Literal) -> Option<String> {
    match literal {
        Literal::String(text) | Literal::BigInt(text) => Some(text.to_string()),
        Literal::Number(value) => Some(spell_number(*value)),
        Literal::Boolean(value) => Some(value.to_string()),
    }
}
