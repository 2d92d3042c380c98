//! What the names in types and in values mean.

use super::{
    DeclarationKind, Meaning, SymbolId,
    inferred::inferred_parameters,
    scope::{Frame, Resolver},
};
use crate::syntax::{
    ArrayElement, Atom, ConditionalType, Expression, ExpressionKind, MappedType, ObjectMember, PropertyName, TypeNode,
    TypeNodeKind,
};

impl<'a> Resolver<'_, 'a> {
    pub(super) fn ty(&mut self, node: &'a TypeNode) {
        match &node.kind {
            TypeNodeKind::Keyword(_) | TypeNodeKind::Literal(_) | TypeNodeKind::UniqueSymbol => {}
            TypeNodeKind::Predicate { ty, .. } => ty.iter().for_each(|ty| self.ty(ty)),
            TypeNodeKind::This => self.this_type(node.id),
            TypeNodeKind::TemplateLiteral(template) => template.types.iter().for_each(|ty| self.ty(ty)),
            TypeNodeKind::TypeReference(reference) => {
                let meaning = if reference.name.parts.len() > 1 { Meaning::Namespace } else { Meaning::Type };
                let name = &reference.name.parts[0].text;
                let found = self.lookup(name, meaning);
                if found.is_none() {
                    self.miss(name, meaning);
                }
                self.set(node.id, found);
                self.mention(found, &reference.name.parts[1..]);
                if reference.arguments.is_empty() {
                    return;
                }
                self.capturing(node.id, |this| reference.arguments.iter().for_each(|argument| this.ty(argument)));
            }
            TypeNodeKind::TypeQuery(reference) => {
                match &*reference.name.parts[0].text {
                    "this" => self.this_type(node.id),
                    first => {
                        self.declare_parameters_named(first);
                        let found = self.lookup(first, Meaning::Value);
                        self.set(node.id, found);
                        self.mention(found, &reference.name.parts[1..]);
                    }
                }
                reference.arguments.iter().for_each(|argument| self.ty(argument));
            }
            TypeNodeKind::Import(import) => {
                self.capturing(node.id, |this| import.arguments.iter().for_each(|argument| this.ty(argument)));
            }
            TypeNodeKind::TypeLiteral(members) => self.capturing(node.id, |this| this.members(members)),
            TypeNodeKind::Array(element) => self.capturing(node.id, |this| this.ty(element)),
            TypeNodeKind::Tuple(elements) => {
                self.capturing(node.id, |this| elements.iter().for_each(|element| this.ty(&element.ty)));
            }
            TypeNodeKind::Union(types) | TypeNodeKind::Intersection(types) => types.iter().for_each(|ty| self.ty(ty)),
            TypeNodeKind::Function(signature) | TypeNodeKind::Constructor(signature) => {
                self.capturing(node.id, |this| this.signature(signature));
            }
            TypeNodeKind::Keyof(ty) => self.ty(ty),
            TypeNodeKind::Readonly(list) => self.capturing(node.id, |this| this.ty(list)),
            TypeNodeKind::IndexedAccess { object, index } => {
                self.ty(object);
                self.ty(index);
            }
            TypeNodeKind::Mapped(mapped) => self.capturing(node.id, |this| this.mapped(mapped)),
            TypeNodeKind::Conditional(conditional) => {
                self.capturing(node.id, |this| this.conditional(conditional));
            }
            // Its parameter was declared by the conditional type around it.
            TypeNodeKind::Infer(parameter) => {
                if let Some(&symbol) = self.symbols.parameters.get(&std::ptr::from_ref(&**parameter)) {
                    self.set(node.id, Some(symbol));
                }
                parameter.constraint.iter().for_each(|ty| self.ty(ty));
            }
        }
    }

    fn mapped(&mut self, mapped: &'a MappedType) {
        mapped.parameter.constraint.iter().for_each(|ty| self.ty(ty));
        let name = self.parameter(&mapped.parameter, DeclarationKind::MappedParameter(&mapped.parameter));
        self.frames.push(Frame::Parameters(vec![name]));
        mapped.name_type.iter().chain(&mapped.ty).for_each(|ty| self.ty(ty));
        self.frames.pop();
    }

    /// The names behind `infer` are in scope in the true branch, and in the constraints of their fellows.
    fn conditional(&mut self, conditional: &'a ConditionalType) {
        self.ty(&conditional.check);
        let inferred = inferred_parameters(&conditional.extends).into_iter().map(|it| it.parameter);
        let mut names: Vec<(Atom, SymbolId)> = Vec::new();
        for parameter in inferred {
            // The same name twice is the same parameter.
            let known = names.iter().find(|(name, _)| *name == parameter.name.text).map(|(_, symbol)| *symbol);
            match known {
                Some(symbol) => {
                    self.same_parameter(parameter, DeclarationKind::InferParameter(parameter), symbol);
                }
                None => names.push(self.parameter(parameter, DeclarationKind::InferParameter(parameter))),
            }
        }
        self.ty_in(names, &conditional.extends, &conditional.true_type);
        self.ty(&conditional.false_type);
    }

    fn ty_in(&mut self, names: Vec<(Atom, SymbolId)>, extends: &'a TypeNode, true_type: &'a TypeNode) {
        self.frames.push(Frame::Parameters(names));
        self.ty(extends);
        self.ty(true_type);
        self.frames.pop();
    }

    pub(super) fn expression(&mut self, expression: &'a Expression) {
        match &expression.kind {
            ExpressionKind::Literal(_) | ExpressionKind::Null | ExpressionKind::Regex | ExpressionKind::Other => {}
            ExpressionKind::Conditional { test, branches } => {
                self.expression(test);
                branches.iter().for_each(|it| self.expression(it));
            }
            ExpressionKind::OneOf { value, cases } => {
                self.expression(value);
                cases.iter().for_each(|it| self.expression(it));
            }
            ExpressionKind::Comparison { operands: parts, .. } | ExpressionKind::Logical { operands: parts, .. } => {
                parts.iter().for_each(|it| self.expression(it));
            }
            ExpressionKind::TypeOf(value)
            | ExpressionKind::NonNull(value)
            | ExpressionKind::OptionalChain(value)
            | ExpressionKind::Await(value) => {
                self.expression(value);
            }
            ExpressionKind::Identifier(name) => {
                let found = self.lookup(name, Meaning::Value);
                self.set(expression.id, found);
                self.mention(found, &[]);
            }
            ExpressionKind::Template { expressions, .. } => expressions.iter().for_each(|it| self.expression(it)),
            ExpressionKind::PropertyAccess { object, .. } => self.expression(object),
            ExpressionKind::ElementAccess { object, index } => {
                self.expression(object);
                self.expression(index);
            }
            ExpressionKind::Unary { operand, .. } => self.expression(operand),
            ExpressionKind::Binary { left, right, .. } => {
                self.expression(left);
                self.expression(right);
            }
            ExpressionKind::Object(members) => members.iter().for_each(|member| match member {
                ObjectMember::Property { name, value, .. } => {
                    self.property_name(name);
                    self.expression(value);
                }
                ObjectMember::Getter { name, signature, .. } => {
                    self.property_name(name);
                    self.signature(signature);
                }
                ObjectMember::Spread(value) => self.expression(value),
            }),
            ExpressionKind::Array(elements) => {
                elements.iter().for_each(|ArrayElement { value, .. }| self.expression(value));
            }
            ExpressionKind::As { expression, ty } | ExpressionKind::Satisfies { expression, ty } => {
                self.expression(expression);
                self.ty(ty);
            }
            ExpressionKind::AsConst(expression) => self.expression(expression),
            ExpressionKind::Call { callee, type_arguments, arguments }
            | ExpressionKind::New { callee, type_arguments, arguments } => {
                self.expression(callee);
                type_arguments.iter().for_each(|ty| self.ty(ty));
                arguments.iter().for_each(|argument| self.expression(argument));
            }
            ExpressionKind::This => self.this_type(expression.id),
            ExpressionKind::Function(signature) => self.signature(signature),
        }
    }

    pub(super) fn property_name(&mut self, name: &'a PropertyName) {
        match name {
            PropertyName::Literal(_) | PropertyName::Number(_) => {}
            PropertyName::Computed(expression) => self.expression(expression),
        }
    }
}
