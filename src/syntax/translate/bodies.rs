//! Bodies of functions: the values that they return, as far as what those are can be told without following the code.

use swc_common::Spanned;
use swc_ecma_ast as swc;

use super::Translator;
use crate::syntax::{Body, Expression, ExpressionKind, Parameter, Returned, VariableDeclaration};

/// A constant: its name, and all that is declared of it.
type Constant<'s> = (&'s swc::BindingIdent, &'s swc::VarDeclarator);

/// Whether what follows a statement is run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Reached,
    NotReached,
    /// That depends on types, or on where a jump leads.
    Unknown,
}

/// What is found in the code of a function.
#[derive(Default)]
struct Code<'s> {
    /// What is returned, nothing of `return;`.
    returned: Vec<Option<&'s swc::Expr>>,
    /// The constants that are declared in it.
    constants: Vec<Constant<'s>>,
    /// What else is declared in it, the values of which change or are taken apart.
    others: Vec<&'s str>,
    /// What decides on the way, and what is assigned: what stands in it may be less behind it than it was.
    narrowing: Vec<swc_common::Span>,
    /// Whether there is a jump out of a `switch`.
    has_break: bool,
}

impl<'s> Code<'s> {
    fn block(&mut self, statements: &'s [swc::Stmt]) -> End {
        statements.iter().fold(End::Reached, |end, statement| match (end, self.statement(statement)) {
            (End::NotReached, _) | (_, End::NotReached) => End::NotReached,
            (End::Unknown, _) | (_, End::Unknown) => End::Unknown,
            (End::Reached, End::Reached) => End::Reached,
        })
    }

    fn statement(&mut self, statement: &'s swc::Stmt) -> End {
        match statement {
            swc::Stmt::Return(it) => {
                self.returned.push(it.arg.as_deref());
                End::NotReached
            }
            swc::Stmt::Throw(_) | swc::Stmt::Continue(_) => End::NotReached,
            swc::Stmt::Break(_) => {
                self.has_break = true;
                End::NotReached
            }
            swc::Stmt::Block(it) => self.block(&it.stmts),
            swc::Stmt::If(it) => {
                self.narrowing.push(it.test.span());
                let then = self.statement(&it.cons);
                let otherwise = it.alt.as_deref().map_or(End::Reached, |it| self.statement(it));
                either(then, otherwise)
            }
            swc::Stmt::Switch(it) => self.switch(it),
            swc::Stmt::Try(it) => {
                let tried = self.block(&it.block.stmts);
                let caught = it.handler.as_ref().map_or(End::NotReached, |handler| {
                    handler.param.iter().for_each(|pattern| self.declare(pattern));
                    self.block(&handler.body.stmts)
                });
                match it.finalizer.as_ref().map_or(End::Reached, |it| self.block(&it.stmts)) {
                    End::Reached => either(tried, caught),
                    end => end,
                }
            }
            swc::Stmt::Labeled(it) => either(self.statement(&it.body), End::Unknown),
            swc::Stmt::While(it) => self.repeated(Some(&it.test), &it.body),
            swc::Stmt::DoWhile(it) => self.repeated(Some(&it.test), &it.body),
            swc::Stmt::For(it) => {
                if let Some(swc::VarDeclOrExpr::VarDecl(variables)) = &it.init {
                    variables.decls.iter().for_each(|variable| self.declare(&variable.name));
                }
                self.repeated(it.test.as_deref(), &it.body)
            }
            swc::Stmt::ForIn(it) => self.for_each(&it.left, &it.body),
            swc::Stmt::ForOf(it) => self.for_each(&it.left, &it.body),
            swc::Stmt::Expr(it) => {
                if let swc::Expr::Assign(assignment) = &*it.expr {
                    self.narrowing.push(assignment.left.span());
                }
                End::Reached
            }
            swc::Stmt::Decl(it) => {
                self.declaration(it);
                End::Reached
            }
            swc::Stmt::Empty(_) | swc::Stmt::Debugger(_) => End::Reached,
            swc::Stmt::With(_) => End::Unknown,
        }
    }

    fn switch(&mut self, node: &'s swc::SwitchStmt) -> End {
        self.narrowing.push(node.discriminant.span());
        let outer = std::mem::replace(&mut self.has_break, false);
        let last = node.cases.iter().fold(End::Reached, |_, case| self.block(&case.cons));
        let has_break = std::mem::replace(&mut self.has_break, outer);
        match node.cases.iter().any(|case| case.test.is_none()) {
            true if has_break => End::Reached,
            true => last,
            // Whether the cases are all there are, their types say.
            false => End::Unknown,
        }
    }

    /// What may not be run at all.
    fn repeated(&mut self, test: Option<&'s swc::Expr>, body: &'s swc::Stmt) -> End {
        self.narrowing.extend(test.map(Spanned::span));
        let outer = self.has_break;
        self.statement(body);
        self.has_break = outer;
        let is_endless = test.is_none_or(|test| matches!(test, swc::Expr::Lit(_)));
        if is_endless { End::Unknown } else { End::Reached }
    }

    fn for_each(&mut self, each: &'s swc::ForHead, body: &'s swc::Stmt) -> End {
        match each {
            swc::ForHead::VarDecl(variables) => {
                variables.decls.iter().for_each(|variable| self.declare(&variable.name));
            }
            swc::ForHead::UsingDecl(_) => {}
            swc::ForHead::Pat(pattern) => self.narrowing.push(pattern.span()),
        }
        let outer = self.has_break;
        self.statement(body);
        self.has_break = outer;
        End::Reached
    }

    fn declaration(&mut self, node: &'s swc::Decl) {
        match node {
            swc::Decl::Var(variables) => {
                for variable in &variables.decls {
                    match &variable.name {
                        swc::Pat::Ident(name) if is_known(variables.kind, variable) => {
                            self.constants.push((name, variable));
                        }
                        pattern => self.declare(pattern),
                    }
                }
            }
            swc::Decl::Fn(it) => self.others.push(&it.ident.sym),
            swc::Decl::Class(it) => self.others.push(&it.ident.sym),
            swc::Decl::TsInterface(it) => self.others.push(&it.id.sym),
            swc::Decl::TsTypeAlias(it) => self.others.push(&it.id.sym),
            swc::Decl::TsEnum(it) => self.others.push(&it.id.sym),
            swc::Decl::Using(_) | swc::Decl::TsModule(_) => {}
        }
    }

    /// Notes the names that a pattern declares.
    fn declare(&mut self, pattern: &'s swc::Pat) {
        match pattern {
            swc::Pat::Ident(name) => self.others.push(&name.id.sym),
            swc::Pat::Array(it) => it.elems.iter().flatten().for_each(|element| self.declare(element)),
            swc::Pat::Object(it) => {
                for property in &it.props {
                    match property {
                        swc::ObjectPatProp::KeyValue(it) => self.declare(&it.value),
                        swc::ObjectPatProp::Assign(it) => self.others.push(&it.key.id.sym),
                        swc::ObjectPatProp::Rest(it) => self.declare(&it.arg),
                    }
                }
            }
            swc::Pat::Rest(it) => self.declare(&it.arg),
            swc::Pat::Assign(it) => self.declare(&it.left),
            swc::Pat::Invalid(_) | swc::Pat::Expr(_) => {}
        }
    }
}

fn either(one: End, other: End) -> End {
    match (one, other) {
        (End::Reached, _) | (_, End::Reached) => End::Reached,
        (End::Unknown, _) | (_, End::Unknown) => End::Unknown,
        (End::NotReached, End::NotReached) => End::NotReached,
    }
}

/// Whether a variable has one type wherever it is named. That of an empty list grows with what is added to it.
fn is_known(kind: swc::VarDeclKind, variable: &swc::VarDeclarator) -> bool {
    let is_empty = |value: &swc::Expr| matches!(value, swc::Expr::Array(list) if list.elems.is_empty());
    let is_annotated = matches!(&variable.name, swc::Pat::Ident(name) if name.type_ann.is_some());
    kind == swc::VarDeclKind::Const && (is_annotated || variable.init.as_deref().is_some_and(|value| !is_empty(value)))
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

impl<'a> Translator<'a> {
    /// What the body of a function says of what it returns; `has_this` where `this` is the object of a class.
    pub(super) fn body_of(
        &mut self,
        block: &swc::FunctionBody,
        parameters: &[Parameter],
        (is_async, has_this): (bool, bool),
    ) -> Body {
        let mut code = Code::default();
        let may_end = match code.block(&block.stmts) {
            End::Reached => true,
            End::NotReached if code.returned.is_empty() => return Body::Other,
            End::NotReached => code.returned.contains(&None),
            End::Unknown => return Body::Other,
        };
        let Some((constants, narrowed)) = self.named(&code, parameters, has_this) else { return Body::Other };
        let span = self.span_of(block);
        let narrowed = narrowed.into_iter().map(|name| {
            let name = self.value_name(name);
            Expression { id: self.node_id(), span, kind: ExpressionKind::Identifier(name) }
        });
        let narrowed = narrowed.collect();
        let constants = constants.into_iter().map(|(name, variable)| VariableDeclaration {
            name: self.identifier(name),
            is_const: true,
            ty: self.annotation(name.type_ann.as_deref()),
            initializer: variable.init.as_ref().map(|value| self.expression(value)),
        });
        let constants = constants.collect();
        let values = code.returned.into_iter().flatten().map(|value| self.expression(value)).collect();
        Body::Returns(Box::new(Returned { constants, narrowed, values, may_end, is_async }))
    }

    /// What is known of a function that is nothing but a value.
    pub(super) fn value_of(&mut self, value: &swc::Expr, parameters: &[Parameter], is_async: bool) -> Body {
        let code = Code { returned: vec![Some(value)], ..Code::default() };
        if self.named(&code, parameters, false).is_none() {
            return Body::Other;
        }
        let values = vec![self.expression(value)];
        Body::Returns(Box::new(Returned {
            constants: Vec::new(),
            narrowed: Vec::new(),
            values,
            may_end: false,
            is_async,
        }))
    }

    /// The constants that what is returned names, and what else that was narrowed on the way; nothing where it names what
    /// is not known.
    fn named<'s>(
        &self,
        code: &Code<'s>,
        parameters: &[Parameter],
        has_this: bool,
    ) -> Option<(Vec<Constant<'s>>, Vec<&'a str>)> {
        let text = |span: swc_common::Span| {
            let span = self.span(span);
            self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
        };
        let mut named: Vec<&'a str> = code.returned.iter().flatten().flat_map(|it| names(text(it.span()))).collect();
        let mut constants: Vec<Constant<'s>> = Vec::new();
        let mut others = code.constants.clone();
        while let Some(at) = others.iter().position(|(name, _)| named.contains(&&*name.id.sym)) {
            let constant = others.swap_remove(at);
            named.extend(names(text(constant.1.span)));
            constants.push(constant);
        }
        constants.sort_by_key(|(name, _)| name.id.span.lo);
        let is_constant = |word: &str| constants.iter().filter(|(name, _)| *name.id.sym == *word).count();
        let is_unknown = |word: &&str| {
            // What a pattern takes apart may have any name.
            let stands_for = |it: &Parameter| it.name.as_ref().is_none_or(|name| *name.text == **word);
            let is_said = |it: &Parameter| it.name.is_some() && (it.ty.is_some() || it.initializer.is_some());
            let is_this = *word == "this" || word.starts_with("this.");
            let is_shadowed = || is_constant(word) > 1 || is_constant(word) == 1 && parameters.iter().any(stands_for);
            parameters.iter().any(|it| !is_said(it) && stands_for(it))
                || is_this && !has_this
                || code.others.contains(word)
                || is_shadowed()
        };
        if named.iter().any(is_unknown) {
            return None;
        }
        let narrowing = code.narrowing.iter().flat_map(|span| names(text(*span)));
        let narrowed: Vec<&str> = narrowing.filter(|name| named.contains(name)).collect();
        narrowed.iter().all(|name| !name.starts_with("this")).then_some((constants, narrowed))
    }
}
