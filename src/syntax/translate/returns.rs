//! What functions return, by the code of their bodies.

use std::sync::Arc;

use swc_common::Spanned;
use swc_ecma_ast as swc;

use super::{
    Translator,
    bodies::{Code, Constant, End, Origin, Passed, Step, Test},
};
use crate::{
    source::Span,
    syntax::{
        Body, EndOfBody, Expression, ExpressionKind, Guard, Guarded, Identifier, Literal, LogicalOperator, Parameter,
        Returned, VariableDeclaration, pattern_parameter_name,
    },
};

/// What of the code of a function is needed to know what it returns.
struct Needed<'s, 'a> {
    constants: Vec<Constant<'s>>,
    /// The tests that tell of what is returned, by their numbers.
    tests: Vec<usize>,
    /// What may be less than it is known to be.
    narrowed: Vec<&'a str>,
    unwritten: Vec<usize>,
}

impl<'a> Translator<'a> {
    /// What the body of a function says of what it returns; `has_this` where `this` is the object of a class.
    pub(super) fn body_of(
        &mut self,
        block: &swc::FunctionBody,
        (parameters, patterns): (&[Parameter], &[&swc::Pat]),
        (is_async, has_this): (bool, bool),
    ) -> Body {
        let mut code = Code::default();
        take_parameters(&mut code, patterns, parameters);
        let end = match code.block(&block.stmts) {
            End::Reached => End::Reached,
            End::NotReached if code.returned.is_empty() => return Body::Other,
            end if code.returned.iter().any(|it| it.value.is_none()) && end != End::Unknown => End::Reached,
            end @ (End::NotReached | End::Unless(_)) => end,
            End::Unknown => return Body::Other,
        };
        self.returned(&code, (end, self.span_of(block)), parameters, (is_async, has_this)).unwrap_or(Body::Other)
    }

    /// What is known of a function that is nothing but a value.
    pub(super) fn value_of(
        &mut self,
        value: &swc::Expr,
        (parameters, patterns): (&[Parameter], &[&swc::Pat]),
        is_async: bool,
    ) -> Body {
        let (mut code, end) = (Code::of_value(value), (End::NotReached, self.span_of(value)));
        take_parameters(&mut code, patterns, parameters);
        self.returned(&code, end, parameters, (is_async, false)).unwrap_or(Body::Other)
    }

    fn returned(
        &mut self,
        code: &Code<'_>,
        (end, span): (End, Span),
        parameters: &[Parameter],
        (is_async, has_this): (bool, bool),
    ) -> Option<Body> {
        let needed = self.needed(code, end, parameters, has_this)?;
        let mut tests: Vec<Option<Arc<Expression>>> = vec![None; code.tests.len()];
        for &at in &needed.tests {
            tests[at] = Some(Arc::new(self.test(&code.tests[at])));
        }
        let guards = |passed: &[Passed]| -> Vec<Guard> {
            let known = passed.iter().filter_map(|it| Some(Guard { test: tests[it.test].clone()?, holds: it.holds }));
            known.collect()
        };
        let narrowed = needed.narrowed.into_iter().map(|name| {
            let name = self.value_name(name);
            Expression { id: self.node_id(), span, kind: ExpressionKind::Identifier(name) }
        });
        let narrowed = narrowed.collect();
        let mut constants: Vec<VariableDeclaration> = Vec::new();
        for constant in &needed.constants {
            self.add_constant(&mut constants, constant, guards(&constant.passed));
        }
        let unwritten = needed.unwritten;
        let values = code.returned.iter().filter_map(|it| Some((it.value?, guards(&it.passed))));
        let values = values.map(|(value, guards)| Guarded { guards, value: self.expression(value) }).collect();
        let end = match end {
            End::Unless(test) => match (&code.tests[test], guards(&[Passed { test, holds: false }])) {
                (Test::OneOf(value, _), guards) => {
                    EndOfBody::Unless(Box::new(Guarded { guards, value: self.expression(value) }))
                }
                (Test::Value(_), _) => EndOfBody::Reached,
            },
            End::Reached | End::Unknown => EndOfBody::Reached,
            End::NotReached => EndOfBody::NotReached,
        };
        let tests = tests.iter().flatten().cloned().collect();
        Some(Body::Returns(Box::new(Returned { constants, tests, narrowed, values, unwritten, end, is_async })))
    }

    /// Adds a constant, and before it the one that its pattern takes it out of, if that is not there yet.
    fn add_constant(&mut self, known: &mut Vec<VariableDeclaration>, constant: &Constant<'_>, guards: Vec<Guard>) {
        let whole = match constant.origin {
            Origin::Declared(variable) if constant.steps.is_empty() => {
                return known.push(self.constant(constant.name, variable, guards));
            }
            Origin::Declared(variable) => {
                let name = self.pattern_name(variable.span);
                if known.iter().all(|it| it.name.text != name.text) {
                    known.push(self.pattern(variable, name.clone(), guards.clone()));
                }
                name
            }
            Origin::Parameter(at, pattern) => {
                Identifier { text: pattern_parameter_name(at), span: self.span_of(pattern) }
            }
        };
        let (name, ty) = (self.identifier(constant.name), None);
        let initializer = Some(self.stepped(whole, &constant.steps));
        known.push(VariableDeclaration { name, is_const: true, ty, initializer, guards });
    }

    fn test(&mut self, test: &Test<'_>) -> Expression {
        match test {
            Test::Value(value) => self.expression(value),
            Test::OneOf(value, cases) => {
                let (id, span) = (self.node_id(), self.span_of(*value));
                let cases = cases.iter().map(|case| self.expression(case)).collect();
                Expression { id, span, kind: ExpressionKind::OneOf { value: self.boxed(value), cases } }
            }
        }
    }

    fn constant(
        &mut self,
        name: &swc::BindingIdent,
        variable: &swc::VarDeclarator,
        guards: Vec<Guard>,
    ) -> VariableDeclaration {
        VariableDeclaration {
            name: self.identifier(name),
            is_const: true,
            ty: self.annotation(name.type_ann.as_deref()),
            initializer: variable.init.as_ref().map(|value| self.expression(value)),
            guards,
        }
    }

    /// The constant that a pattern takes others out of.
    fn pattern(&mut self, variable: &swc::VarDeclarator, name: Identifier, guards: Vec<Guard>) -> VariableDeclaration {
        let annotation = match &variable.name {
            swc::Pat::Object(it) => it.type_ann.as_deref(),
            swc::Pat::Array(it) => it.type_ann.as_deref(),
            swc::Pat::Ident(_) | swc::Pat::Rest(_) | swc::Pat::Assign(_) | swc::Pat::Invalid(_) | swc::Pat::Expr(_) => {
                None
            }
        };
        let ty = self.annotation(annotation);
        let initializer = variable.init.as_ref().map(|value| self.expression(value));
        VariableDeclaration { name, is_const: true, ty, initializer, guards }
    }

    /// What a constant is called that has no name of its own.
    fn pattern_name(&self, span: swc_common::Span) -> Identifier {
        let span = self.span(span);
        Identifier { text: format!("{{{}}}", span.start).into(), span }
    }

    /// What the steps of a pattern lead to, from a constant.
    fn stepped(&mut self, whole: Identifier, steps: &[Step<'_>]) -> Expression {
        let span = whole.span;
        let mut at = Expression { id: self.node_id(), span, kind: ExpressionKind::Identifier(whole.text) };
        for step in steps {
            let kind = match step {
                Step::Key(key) => {
                    let name = Identifier { text: self.atom(key), span };
                    ExpressionKind::PropertyAccess { object: Box::new(at), name }
                }
                Step::Element(index) => {
                    let kind = ExpressionKind::Literal(Literal::Number(*index as f64));
                    let index = Box::new(Expression { id: self.node_id(), span, kind });
                    ExpressionKind::ElementAccess { object: Box::new(at), index }
                }
                Step::Default(value) => {
                    let operands = Box::new([at, self.expression(value)]);
                    ExpressionKind::Logical { operator: LogicalOperator::Default, operands }
                }
            };
            at = Expression { id: self.node_id(), span, kind };
        }
        at
    }

    /// The names in a part of the source that stand for values.
    fn names_in(&self, span: swc_common::Span) -> impl Iterator<Item = &'a str> + use<'a> {
        let span = self.span(span);
        names(self.text.get(span.start as usize..span.end as usize).unwrap_or_default())
    }

    fn names_of(&self, test: &Test<'_>) -> Vec<&'a str> {
        match test {
            Test::Value(value) => self.names_in(value.span()).collect(),
            Test::OneOf(value, cases) => {
                let parts = [value].into_iter().chain(cases);
                parts.flat_map(|it| self.names_in(it.span())).collect()
            }
        }
    }

    /// What has to be known of the code; nothing where what is returned names what is not known.
    fn needed<'s>(
        &self,
        code: &Code<'s>,
        end: End,
        parameters: &[Parameter],
        has_this: bool,
    ) -> Option<Needed<'s, 'a>> {
        if code.is_long {
            return None;
        }
        let names_of: Vec<Vec<&'a str>> = code.tests.iter().map(|test| self.names_of(test)).collect();
        let is_end = |at: usize| end == End::Unless(at);
        let (constants, named) = self.needed_constants(code, end, &names_of);
        let is_constant = |word: &str| constants.iter().filter(|it| *it.name.id.sym == *word).count();
        let is_unknown = |word: &&str| {
            let stands_for = |it: &Parameter| it.name().is_some_and(|name| *name.text == **word);
            let is_this = *word == "this" || word.starts_with("this.");
            let is_shadowed = || is_constant(word) > 1 || is_constant(word) == 1 && parameters.iter().any(stands_for);
            is_this && !has_this || code.others.contains(word) || is_shadowed()
        };
        if named.iter().any(is_unknown) {
            return None;
        }
        let assigned = code.assigned.iter().flat_map(|span| self.names_in(*span));
        let mut narrowed: Vec<&str> = assigned.filter(|name| named.contains(name)).collect();
        let mut tests = Vec::new();
        for (at, names) in names_of.iter().enumerate() {
            if is_end(at) || tells(names, &named) {
                match names.iter().any(is_unknown) {
                    true if is_end(at) => return None,
                    // What the test says of it is not known.
                    true => narrowed.extend(names.iter().filter(|name| named.contains(name))),
                    false => tests.push(at),
                }
            }
        }
        let takes_out =
            |at: usize| constants.iter().any(|it| matches!(it.origin, Origin::Parameter(of, _) if of == at));
        let is_needed = |at: usize, it: &Parameter| match it.name() {
            Some(name) => named.contains(&&*name.text),
            None => takes_out(at),
        };
        let unwritten = parameters.iter().enumerate().filter(|(_, it)| it.ty.is_none() && it.initializer.is_none());
        let unwritten = unwritten.filter(|(at, it)| is_needed(*at, it)).map(|(at, _)| at).collect();
        let is_known = narrowed.iter().all(|name| !name.starts_with("this"));
        is_known.then_some(Needed { constants, tests, narrowed, unwritten })
    }

    /// The constants that what is returned is made of, in order, and all names that are in it then. The names of the tests
    /// are in `names_of`.
    fn needed_constants<'s>(
        &self,
        code: &Code<'s>,
        end: End,
        names_of: &[Vec<&'a str>],
    ) -> (Vec<Constant<'s>>, Vec<&'a str>) {
        let values = code.returned.iter().filter_map(|it| it.value);
        let mut named: Vec<&'a str> = values.flat_map(|it| self.names_in(it.span())).collect();
        let declares = |word: &str| code.constants.iter().any(|it| *it.name.id.sym == *word);
        let mut constants: Vec<Constant<'s>> = Vec::new();
        let mut others = code.constants.clone();
        loop {
            // What a test tells of what is named may be told by a constant.
            let is_telling = |(at, names): &(usize, &Vec<&str>)| tells(names, &named) || end == End::Unless(*at);
            let telling = names_of.iter().enumerate().filter(is_telling);
            let by_tests = telling.flat_map(|(_, names)| names.iter().copied()).filter(|name| declares(name));
            let wanted: Vec<&'a str> = named.iter().copied().chain(by_tests).collect();
            let Some(at) = others.iter().position(|it| wanted.contains(&&*it.name.id.sym)) else { break };
            let constant = others.swap_remove(at);
            named.extend(match constant.origin {
                Origin::Declared(variable) => self.names_in(variable.span).collect(),
                Origin::Parameter(..) => Vec::new(),
            });
            constants.push(constant);
        }
        constants.sort_by_key(|it| it.name.id.span.lo);
        (constants, named)
    }
}

/// Notes what parameters that are patterns take out of what is given.
fn take_parameters<'s>(code: &mut Code<'s>, patterns: &[&'s swc::Pat], parameters: &[Parameter]) {
    for (at, (pattern, parameter)) in patterns.iter().zip(parameters).enumerate() {
        if parameter.name().is_none() {
            // The default of a whole parameter is of the type that it has.
            let taken = match pattern {
                swc::Pat::Assign(it) => &it.left,
                _ => *pattern,
            };
            code.take(taken, Origin::Parameter(at, pattern), &[], &[]);
        }
    }
}

/// Whether a test is about something that is named.
fn tells(names: &[&str], named: &[&str]) -> bool {
    names.iter().any(|name| named.contains(name))
}

/// The names in a text that stand for values: `a` of `a.b`, and `this.b`, but not the key in `{ a: 1 }`.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '#');
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find(is_part)?;
            let length = |from: usize| text[from..].find(|c| !is_part(c)).unwrap_or(text.len() - from);
            at = start + length(start);
            let before = text[..start].trim_end();
            let is_key = before.ends_with(['{', ',']) && text[at..].trim_start().starts_with(':');
            if is_key || before.ends_with('.') && !before.ends_with("...") {
                continue;
            }
            if &text[start..at] == "this" && text[at..].starts_with('.') {
                at += 1 + length(at + 1);
            }
            return Some(&text[start..at]);
        }
    })
}
