//! The values of enums that only the program knows.
//!
//! Declarations that a compiler made leave out what a member is set to where that is no constant to it (`A = <any>"a"`).
//! The script that it made along with them has it: `E[E["A"] = "a"] = "A"`.

use rustc_hash::FxHashMap;
use swc_ecma_ast as swc;

use super::{
    Atom, EnumDeclaration, Expression, ExpressionKind, Literal, Module, NamespaceDeclaration, NamespaceName, NodeId,
    Statement, StatementKind, parse::parse_script,
};

/// The names of the namespaces around an enum, and its own.
type Path = Vec<Atom>;

/// Gives the enums of a module that leave out their values those that its script sets them to, which is only asked for
/// where there is such an enum. One of which the script does not set every member stays as it is.
pub(super) fn complete_enums(module: &mut Module, script: impl FnOnce() -> Option<String>) {
    let mut open = Vec::new();
    open_enums(&mut module.statements, &Path::new(), &mut open);
    if open.is_empty() {
        return;
    }
    let Some(script) = script().and_then(|text| parse_script(&text)) else { return };
    let emitted = Emitted::of(&script);
    for (path, declared) in open {
        let value = |name: &Atom| Some(emitted.values.get(&path)?.get(name)?.clone());
        let values: Option<Vec<_>> = declared.members.iter().map(|member| value(&member.name.text)).collect();
        for (member, value) in declared.members.iter_mut().zip(values.into_iter().flatten()) {
            let (id, span) = (NodeId(module.node_count), member.name.span);
            module.node_count += 1;
            let kind = value.map_or(ExpressionKind::Other, ExpressionKind::Literal);
            member.initializer.get_or_insert(Expression { id, span, kind });
        }
    }
}

/// The enums that leave out values, each with its path.
fn open_enums<'s>(statements: &'s mut [Statement], around: &[Atom], open: &mut Vec<(Path, &'s mut EnumDeclaration)>) {
    let path = |name: &Atom| [around, std::slice::from_ref(name)].concat();
    for statement in statements {
        match &mut statement.kind {
            StatementKind::Enum(declared) if declared.leaves_values() => {
                open.push((path(&declared.name.text), declared));
            }
            StatementKind::Namespace(NamespaceDeclaration { name: NamespaceName::Identifier(name), statements }) => {
                open_enums(statements, &path(&name.text), open);
            }
            StatementKind::Interface(_)
            | StatementKind::TypeAlias(_)
            | StatementKind::Class(_)
            | StatementKind::Enum(_)
            | StatementKind::Variable(_)
            | StatementKind::Function(_)
            | StatementKind::Namespace(_)
            | StatementKind::Import(_)
            | StatementKind::ImportEquals(_)
            | StatementKind::Export(_)
            | StatementKind::ExportAll(_)
            | StatementKind::ExportAssignment(_)
            | StatementKind::ExportDefault(_)
            | StatementKind::NamespaceExport(_) => {}
        }
    }
}

/// What a script sets the members of its enums to.
#[derive(Default)]
struct Emitted {
    /// By the path of the enum and the name of the member; nothing where it is set to
    /// no constant, or to several.
    values: FxHashMap<Path, FxHashMap<Atom, Option<Literal>>>,
    /// What the functions around are called to fill.
    path: Path,
}

impl Emitted {
    fn of(script: &swc::Program) -> Self {
        let mut emitted = Self::default();
        match script {
            swc::Program::Script(script) => emitted.statements(&script.body),
            swc::Program::Module(module) => module.body.iter().for_each(|item| emitted.item(item)),
        }
        emitted
    }

    fn item(&mut self, item: &swc::ModuleItem) {
        match item {
            swc::ModuleItem::Stmt(statement) => self.statement(statement),
            swc::ModuleItem::ModuleDecl(swc::ModuleDecl::ExportDecl(export)) => self.declaration(&export.decl),
            swc::ModuleItem::ModuleDecl(_) => {}
        }
    }

    fn statements(&mut self, statements: &[swc::Stmt]) {
        statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &swc::Stmt) {
        match statement {
            swc::Stmt::Expr(statement) => self.expression(&statement.expr),
            swc::Stmt::Decl(declaration) => self.declaration(declaration),
            swc::Stmt::Block(block) => self.statements(&block.stmts),
            _ => {}
        }
    }

    fn declaration(&mut self, declaration: &swc::Decl) {
        let swc::Decl::Var(variables) = declaration else { return };
        variables.decls.iter().filter_map(|it| it.init.as_deref()).for_each(|value| self.expression(value));
    }

    /// Looks for functions that are called where they stand. What chains of calls and operators are made of is left out.
    fn expression(&mut self, expression: &swc::Expr) {
        let mut expression = expression;
        // `exports.A = exports.B = …`, of which a module can have one for all its names.
        while let swc::Expr::Assign(assignment) = expression {
            expression = &assignment.right;
        }
        match expression {
            swc::Expr::Paren(inner) => self.expression(&inner.expr),
            swc::Expr::Unary(unary) => self.expression(&unary.arg),
            swc::Expr::Seq(sequence) => sequence.exprs.iter().for_each(|it| self.expression(it)),
            swc::Expr::Call(call) => {
                call.args.iter().for_each(|argument| self.expression(&argument.expr));
                if let swc::Callee::Expr(callee) = &call.callee {
                    self.call(callee, &call.args);
                }
            }
            // What is handed to a call, as modules are in a bundle.
            _ => self.statements(Function::of(expression).map_or(&[], |function| function.body)),
        }
    }

    /// `(function (E) { E["A"] = "a"; })(E || (E = {}))`
    fn call(&mut self, callee: &swc::Expr, arguments: &[swc::ExprOrSpread]) {
        if let swc::Expr::Paren(inner) = callee {
            return self.call(&inner.expr, arguments);
        }
        let Some(Function { parameter, body }) = Function::of(callee) else { return };
        let name = arguments.first().and_then(|argument| filled(&argument.expr));
        let (Some(parameter), Some(name)) = (parameter, name) else { return self.statements(body) };
        self.path.push(name);
        for statement in body {
            match statement.as_expr().and_then(|it| set_member(&it.expr, parameter)) {
                Some((name, value)) => self.set(name, value),
                None => self.statement(statement),
            }
        }
        self.path.pop();
    }

    fn set(&mut self, name: Atom, value: Option<Literal>) {
        let members = self.values.entry(self.path.clone()).or_default();
        let known = members.entry(name).or_insert_with(|| value.clone());
        if *known != value {
            *known = None;
        }
    }
}

/// A function, as far as it matters here.
struct Function<'s> {
    /// Its first parameter.
    parameter: Option<&'s str>,
    body: &'s [swc::Stmt],
}

impl<'s> Function<'s> {
    fn of(expression: &'s swc::Expr) -> Option<Self> {
        let (parameter, body) = match expression {
            swc::Expr::Fn(it) => (it.function.params.first().map(|it| &it.pat), it.function.body.as_ref()?),
            swc::Expr::Arrow(it) => match &*it.body {
                swc::ArrowFunctionBody::FunctionBody(body) => (it.params.first(), body),
                swc::ArrowFunctionBody::Expr(_) => return None,
            },
            _ => return None,
        };
        Some(Self { parameter: parameter.and_then(|it| Some(&*it.as_ident()?.id.sym)), body: &body.stmts })
    }
}

/// The name of what a function is called to fill: `E || (E = {})`, `E = a.E || (a.E = {})`, `E || {}`.
fn filled(argument: &swc::Expr) -> Option<Atom> {
    match argument {
        swc::Expr::Paren(inner) => filled(&inner.expr),
        swc::Expr::Assign(assignment) => name_of_target(&assignment.left),
        swc::Expr::Bin(either) if either.op == swc::BinaryOp::LogicalOr => filled(&either.left),
        swc::Expr::Ident(name) => Some((&*name.sym).into()),
        swc::Expr::Member(member) => member_name(member),
        _ => None,
    }
}

fn name_of_target(target: &swc::AssignTarget) -> Option<Atom> {
    match target {
        swc::AssignTarget::Simple(swc::SimpleAssignTarget::Ident(name)) => Some((&*name.sym).into()),
        swc::AssignTarget::Simple(swc::SimpleAssignTarget::Member(member)) => member_name(member),
        _ => None,
    }
}

/// The member of `of` that is set, and what to: `of["A"] = "a"`, `of.A = "a"`, `of[of["A"] = 1] = "A"`.
fn set_member(expression: &swc::Expr, of: &str) -> Option<(Atom, Option<Literal>)> {
    let swc::Expr::Assign(assignment) = expression else { return None };
    let swc::AssignTarget::Simple(swc::SimpleAssignTarget::Member(target)) = &assignment.left else { return None };
    if target.obj.as_ident().is_none_or(|object| *object.sym != *of) {
        return None;
    }
    let back = target.prop.as_computed().and_then(|computed| set_member(&computed.expr, of));
    back.or_else(|| Some((member_name(target)?, literal(&assignment.right))))
}

/// `a.name`, `a["name"]`
fn member_name(member: &swc::MemberExpr) -> Option<Atom> {
    match &member.prop {
        swc::MemberProp::Ident(name) => Some((&*name.sym).into()),
        swc::MemberProp::Computed(computed) => match literal(&computed.expr)? {
            Literal::String(name) => Some(name),
            Literal::Number(_) | Literal::BigInt(_) | Literal::Boolean(_) => None,
        },
        swc::MemberProp::PrivateName(_) => None,
    }
}

/// A text or a number.
fn literal(value: &swc::Expr) -> Option<Literal> {
    match value {
        swc::Expr::Paren(inner) => literal(&inner.expr),
        swc::Expr::Lit(swc::Lit::Str(text)) => Some(Literal::String(text.value.as_str()?.into())),
        swc::Expr::Lit(swc::Lit::Num(number)) => Some(Literal::Number(number.value)),
        swc::Expr::Unary(unary) if unary.op == swc::UnaryOp::Minus => match literal(&unary.arg)? {
            Literal::Number(number) => Some(Literal::Number(-number)),
            Literal::String(_) | Literal::BigInt(_) | Literal::Boolean(_) => None,
        },
        _ => None,
    }
}
