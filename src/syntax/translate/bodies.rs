//! Bodies of functions: the values that they return, and the tests that come before those.

use swc_common::Spanned;
use swc_ecma_ast as swc;

/// How many tests may come before a value.
const MAX_PASSED: usize = 200;

/// A constant.
#[derive(Clone)]
pub(super) struct Constant<'s> {
    pub(super) name: &'s swc::BindingIdent,
    pub(super) origin: Origin<'s>,
    /// What leads to it from there, of one that a pattern takes out.
    pub(super) steps: Vec<Step<'s>>,
    pub(super) passed: Vec<Passed>,
}

/// Where a constant comes from.
#[derive(Clone, Copy)]
pub(super) enum Origin<'s> {
    Declared(&'s swc::VarDeclarator),
    /// A parameter that is a pattern: its position.
    Parameter(usize, &'s swc::Pat),
}

/// A step that a pattern makes into a value.
#[derive(Clone, Copy)]
pub(super) enum Step<'s> {
    Key(&'s str),
    Element(usize),
    /// What there is where the value so far is `undefined`.
    Default(&'s swc::Expr),
}

/// What is returned, nothing of `return;`.
pub(super) struct Return<'s> {
    pub(super) value: Option<&'s swc::Expr>,
    pub(super) passed: Vec<Passed>,
}

/// A test that decides what is run.
pub(super) enum Test<'s> {
    Value(&'s swc::Expr),
    /// Whether the value of a `switch` is one of some cases.
    OneOf(&'s swc::Expr, Vec<&'s swc::Expr>),
}

/// A test by its number, and whether it holds where it was passed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Passed {
    pub(super) test: usize,
    pub(super) holds: bool,
}

/// Whether what follows a statement is run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Reached,
    NotReached,
    /// It is where the value of a `switch` is none of its cases: the test of that.
    Unless(usize),
    /// That depends on types, or on where a jump leads.
    Unknown,
}

/// When a loop asks whether to go on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Before,
    After,
}

/// What is found in the code of a function.
#[derive(Default)]
pub(super) struct Code<'s> {
    pub(super) returned: Vec<Return<'s>>,
    /// The constants that are declared in it.
    pub(super) constants: Vec<Constant<'s>>,
    /// What else is declared in it, the values of which change or are taken apart.
    pub(super) others: Vec<&'s str>,
    pub(super) tests: Vec<Test<'s>>,
    /// What is assigned: what stands in it may be less behind it than it was.
    pub(super) assigned: Vec<swc_common::Span>,
    /// Whether more tests come before a value than are followed.
    pub(super) is_long: bool,
    /// The tests that were passed on the way to what is looked at.
    passed: Vec<Passed>,
    /// Whether there is a jump out of a `switch`.
    has_break: bool,
}

impl<'s> Code<'s> {
    /// The code of one value.
    pub(super) fn of_value(value: &'s swc::Expr) -> Self {
        Self { returned: vec![Return { value: Some(value), passed: Vec::new() }], ..Self::default() }
    }

    pub(super) fn block(&mut self, statements: &'s [swc::Stmt]) -> End {
        statements.iter().fold(End::Reached, |end, statement| match (end, self.statement(statement)) {
            (End::NotReached, _) | (_, End::NotReached) => End::NotReached,
            (End::Unknown, _) | (_, End::Unknown) | (End::Unless(_), End::Unless(_)) => End::Unknown,
            (End::Unless(test), End::Reached) | (End::Reached, End::Unless(test)) => End::Unless(test),
            (End::Reached, End::Reached) => End::Reached,
        })
    }

    /// Notes a test; gives its number.
    fn test(&mut self, test: Test<'s>) -> usize {
        self.tests.push(test);
        self.tests.len() - 1
    }

    /// The tests that were passed so far.
    fn passed(&mut self) -> Vec<Passed> {
        self.is_long |= self.passed.len() > MAX_PASSED;
        if self.is_long { Vec::new() } else { self.passed.clone() }
    }

    /// Looks at what is run where a test was passed.
    fn behind(&mut self, test: usize, holds: bool, look: impl FnOnce(&mut Self) -> End) -> End {
        let before = self.passed.len();
        self.passed.push(Passed { test, holds });
        let end = look(self);
        self.passed.truncate(before);
        end
    }

    fn statement(&mut self, statement: &'s swc::Stmt) -> End {
        match statement {
            swc::Stmt::Return(it) => {
                let passed = self.passed();
                self.returned.push(Return { value: it.arg.as_deref(), passed });
                End::NotReached
            }
            swc::Stmt::Throw(_) | swc::Stmt::Continue(_) => End::NotReached,
            swc::Stmt::Break(_) => {
                self.has_break = true;
                End::NotReached
            }
            swc::Stmt::Block(it) => self.block(&it.stmts),
            swc::Stmt::If(it) => {
                let test = self.test(Test::Value(&it.test));
                let then = self.behind(test, true, |code| code.statement(&it.cons));
                let otherwise = match it.alt.as_deref() {
                    Some(otherwise) => self.behind(test, false, |code| code.statement(otherwise)),
                    None => End::Reached,
                };
                // What follows is run where the branch that leads there is.
                match (then, otherwise) {
                    (End::NotReached, _) => self.passed.push(Passed { test, holds: false }),
                    (_, End::NotReached) => self.passed.push(Passed { test, holds: true }),
                    (End::Reached | End::Unless(_) | End::Unknown, End::Reached | End::Unless(_) | End::Unknown) => {}
                }
                either(then, otherwise)
            }
            swc::Stmt::Switch(it) => self.switch(it),
            swc::Stmt::Try(it) => {
                let before = self.passed.len();
                let tried = self.block(&it.block.stmts);
                self.passed.truncate(before);
                let caught = it.handler.as_ref().map_or(End::NotReached, |handler| {
                    handler.param.iter().for_each(|pattern| self.declare(pattern));
                    self.block(&handler.body.stmts)
                });
                self.passed.truncate(before);
                match it.finalizer.as_ref().map_or(End::Reached, |it| self.block(&it.stmts)) {
                    End::Reached => either(tried, caught),
                    end => end,
                }
            }
            swc::Stmt::Labeled(it) => either(self.statement(&it.body), End::Unknown),
            swc::Stmt::While(it) => self.repeated(Some(&it.test), Asked::Before, &it.body),
            swc::Stmt::DoWhile(it) => self.repeated(Some(&it.test), Asked::After, &it.body),
            swc::Stmt::For(it) => {
                if let Some(swc::VarDeclOrExpr::VarDecl(variables)) = &it.init {
                    variables.decls.iter().for_each(|variable| self.declare(&variable.name));
                }
                self.repeated(it.test.as_deref(), Asked::Before, &it.body)
            }
            swc::Stmt::ForIn(it) => self.for_each(&it.left, &it.body),
            swc::Stmt::ForOf(it) => self.for_each(&it.left, &it.body),
            swc::Stmt::Expr(it) => {
                if let swc::Expr::Assign(assignment) = &*it.expr {
                    self.assigned.push(assignment.left.span());
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
        let outer = std::mem::replace(&mut self.has_break, false);
        let cases: Vec<&swc::Expr> = node.cases.iter().filter_map(|case| case.test.as_deref()).collect();
        let all = self.test(Test::OneOf(&node.discriminant, cases));
        // The cases that lead to a statement; nothing where what is none of them does as well.
        let (mut last, mut leading) = (End::Reached, Some(Vec::new()));
        for case in &node.cases {
            let of_case = match (&case.test, &mut leading) {
                (Some(test), Some(leading)) => {
                    leading.push(&**test);
                    let is_few = !case.cons.is_empty() && leading.len() <= MAX_PASSED;
                    is_few.then(|| Passed {
                        test: self.test(Test::OneOf(&node.discriminant, leading.clone())),
                        holds: true,
                    })
                }
                (None, Some(before)) if before.is_empty() => Some(Passed { test: all, holds: false }),
                (None, Some(_)) | (_, None) => None,
            };
            let before = self.passed.len();
            self.passed.extend(of_case);
            last = self.block(&case.cons);
            self.passed.truncate(before);
            if last == End::NotReached {
                leading = Some(Vec::new());
            } else if case.test.is_none() {
                leading = None;
            }
        }
        let has_break = std::mem::replace(&mut self.has_break, outer);
        let is_whole = node.cases.iter().any(|case| case.test.is_none());
        match (is_whole, last) {
            (true, _) if has_break => End::Reached,
            (true, last) => last,
            (false, End::NotReached) if !has_break => {
                self.passed.push(Passed { test: all, holds: false });
                End::Unless(all)
            }
            (false, _) => End::Reached,
        }
    }

    /// What may not be run at all.
    fn repeated(&mut self, test: Option<&'s swc::Expr>, asked: Asked, body: &'s swc::Stmt) -> End {
        let (outer, before) = (self.has_break, self.passed.len());
        if let (Some(test), Asked::Before) = (test, asked) {
            let test = self.test(Test::Value(test));
            self.passed.push(Passed { test, holds: true });
        }
        self.statement(body);
        self.has_break = outer;
        self.passed.truncate(before);
        let is_endless = test.is_none_or(|test| matches!(test, swc::Expr::Lit(_)));
        if is_endless { End::Unknown } else { End::Reached }
    }

    fn for_each(&mut self, each: &'s swc::ForHead, body: &'s swc::Stmt) -> End {
        match each {
            swc::ForHead::VarDecl(variables) => {
                variables.decls.iter().for_each(|variable| self.declare(&variable.name));
            }
            swc::ForHead::UsingDecl(_) => {}
            swc::ForHead::Pat(pattern) => self.assigned.push(pattern.span()),
        }
        let (outer, before) = (self.has_break, self.passed.len());
        self.statement(body);
        self.has_break = outer;
        self.passed.truncate(before);
        End::Reached
    }

    fn declaration(&mut self, node: &'s swc::Decl) {
        match node {
            swc::Decl::Var(variables) => {
                for variable in &variables.decls {
                    if is_known(variables.kind, variable) {
                        let passed = self.passed();
                        self.take(&variable.name, Origin::Declared(variable), &[], &passed);
                    } else {
                        self.declare(&variable.name);
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

    /// Notes the constants that a pattern takes out of a value.
    pub(super) fn take(&mut self, pattern: &'s swc::Pat, origin: Origin<'s>, steps: &[Step<'s>], passed: &[Passed]) {
        let with = |step| [steps, &[step]].concat();
        match pattern {
            swc::Pat::Ident(name) => {
                self.constants.push(Constant { name, origin, steps: steps.to_vec(), passed: passed.to_vec() });
            }
            swc::Pat::Array(it) => {
                for (at, element) in it.elems.iter().enumerate() {
                    let Some(element) = element else { continue };
                    self.take(element, origin, &with(Step::Element(at)), passed);
                }
            }
            swc::Pat::Object(it) => {
                for property in &it.props {
                    match property {
                        swc::ObjectPatProp::KeyValue(it) => match property_key(&it.key) {
                            Some(key) => self.take(&it.value, origin, &with(Step::Key(key)), passed),
                            None => self.declare(&it.value),
                        },
                        swc::ObjectPatProp::Assign(it) => {
                            let key = Step::Key(&it.key.id.sym);
                            let default = it.value.as_deref().map(Step::Default);
                            let steps = steps.iter().copied().chain([key]).chain(default).collect();
                            self.constants.push(Constant { name: &it.key, origin, steps, passed: passed.to_vec() });
                        }
                        swc::ObjectPatProp::Rest(it) => self.declare(&it.arg),
                    }
                }
            }
            swc::Pat::Assign(it) => self.take(&it.left, origin, &with(Step::Default(&it.right)), passed),
            swc::Pat::Rest(_) | swc::Pat::Invalid(_) | swc::Pat::Expr(_) => self.declare(pattern),
        }
    }

    /// Notes the names that a pattern declares.
    pub(super) fn declare(&mut self, pattern: &'s swc::Pat) {
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
        (End::Unknown, _) | (_, End::Unknown) | (End::Unless(_), End::Unless(_)) => End::Unknown,
        (End::Unless(test), End::NotReached) | (End::NotReached, End::Unless(test)) => End::Unless(test),
        (End::NotReached, End::NotReached) => End::NotReached,
    }
}

fn property_key(name: &swc::PropName) -> Option<&str> {
    match name {
        swc::PropName::Ident(name) => Some(&name.sym),
        swc::PropName::Str(text) => text.value.as_str(),
        swc::PropName::Num(_) | swc::PropName::Computed(_) | swc::PropName::BigInt(_) => None,
    }
}

/// Whether a variable has one type wherever it is named. That of an empty list grows with what is added to it.
fn is_known(kind: swc::VarDeclKind, variable: &swc::VarDeclarator) -> bool {
    let is_empty = |value: &swc::Expr| matches!(value, swc::Expr::Array(list) if list.elems.is_empty());
    let is_annotated = matches!(&variable.name, swc::Pat::Ident(name) if name.type_ann.is_some());
    kind == swc::VarDeclKind::Const && (is_annotated || variable.init.as_deref().is_some_and(|value| !is_empty(value)))
}
