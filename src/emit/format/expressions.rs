//! Expressions.

use syn::{
    Attribute, BinOp, Expr, ExprArray, ExprAssign, ExprBinary, ExprBlock, ExprCall, ExprClosure, ExprField,
    ExprForLoop, ExprIf, ExprLet, ExprMacro, ExprMatch, ExprMethodCall, ExprPath, ExprReference, ExprReturn,
    ExprStruct, ExprTry, ExprTuple, ExprUnary, ExprWhile, FieldValue, Macro, ReturnType,
};

use super::{
    super::json::{SCHEMA, schema_text},
    attributes::attributes,
    blocks::{block, branches, branches_in_line, matching},
    chains::chain,
    lists::{Brackets, Element, list},
    memo::Role,
    place::{Place, first_line, is_line, last_line, width},
    spelt, types,
};

/// The longest fields of a struct's value that rustfmt leaves in a line.
const SHORT_FIELDS: usize = 18;

impl Element for Expr {
    fn lay(&self, at: Place) -> Option<String> {
        expression(self, at)
    }

    fn overflows(&self, count: usize) -> bool {
        match self {
            Expr::Block(_) | Expr::Closure(_) => true,
            Expr::Match(_) | Expr::Array(_) | Expr::Struct(_) | Expr::Macro(_) => count == 1,
            Expr::Call(_) | Expr::MethodCall(_) | Expr::Tuple(_) => count == 1,
            other => inner(other).is_some_and(|it| it.overflows(count)),
        }
    }

    fn is_expression(&self) -> bool {
        true
    }

    fn is_call(&self) -> bool {
        matches!(self, Expr::Call(_) | Expr::Macro(_)) || inner(self).is_some_and(Element::is_call)
    }

    fn is_method_call(&self) -> bool {
        matches!(self, Expr::MethodCall(_)) || inner(self).is_some_and(Element::is_method_call)
    }

    fn is_closure(&self) -> bool {
        matches!(self, Expr::Closure(_))
    }

    fn is_simple(&self) -> bool {
        match self {
            Expr::Lit(_) => true,
            Expr::Path(it) => it.qself.is_none() && it.path.segments.len() <= 1,
            Expr::Field(it) => it.base.is_simple(),
            other => inner(other).is_some_and(Element::is_simple),
        }
    }
}

/// What a sign stands before or behind: `&a`, `!a`, `a?`.
pub(super) fn inner(it: &Expr) -> Option<&Expr> {
    match it {
        Expr::Reference(it) => Some(&it.expr),
        Expr::Unary(it) => Some(&it.expr),
        Expr::Try(it) => Some(&it.expr),
        _other => None,
    }
}

/// Expressions, as the elements of a list.
pub(super) fn elements<'e>(expressions: impl IntoIterator<Item = &'e Expr>) -> Vec<&'e dyn Element> {
    expressions.into_iter().map(|expression| expression as &dyn Element).collect()
}

/// Whether an expression over several lines ends as a block does.
pub(super) fn is_block(it: &Expr, text: &str) -> bool {
    match it {
        Expr::Macro(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Array(_) | Expr::Struct(_) => !is_line(text),
        Expr::While(_) | Expr::If(_) | Expr::Block(_) | Expr::ForLoop(_) | Expr::Match(_) => !is_line(text),
        Expr::Unary(it) => is_block(&it.expr, text),
        _other => false,
    }
}

/// The attributes of an expression that has a layout of its own.
fn attributes_of(it: &Expr) -> &[Attribute] {
    match it {
        Expr::Array(ExprArray { attrs, .. })
        | Expr::Assign(ExprAssign { attrs, .. })
        | Expr::Binary(ExprBinary { attrs, .. })
        | Expr::Block(ExprBlock { attrs, .. })
        | Expr::Call(ExprCall { attrs, .. })
        | Expr::Closure(ExprClosure { attrs, .. })
        | Expr::Field(ExprField { attrs, .. })
        | Expr::ForLoop(ExprForLoop { attrs, .. })
        | Expr::If(ExprIf { attrs, .. })
        | Expr::Let(ExprLet { attrs, .. })
        | Expr::Macro(ExprMacro { attrs, .. })
        | Expr::Match(ExprMatch { attrs, .. })
        | Expr::MethodCall(ExprMethodCall { attrs, .. })
        | Expr::Path(ExprPath { attrs, .. })
        | Expr::Reference(ExprReference { attrs, .. })
        | Expr::Return(ExprReturn { attrs, .. })
        | Expr::Struct(ExprStruct { attrs, .. })
        | Expr::Try(ExprTry { attrs, .. })
        | Expr::Tuple(ExprTuple { attrs, .. })
        | Expr::Unary(ExprUnary { attrs, .. })
        | Expr::While(ExprWhile { attrs, .. }) => attrs,
        _other => &[],
    }
}

/// An expression that is part of another, or the value of a block.
pub(super) fn expression(it: &Expr, at: Place) -> Option<String> {
    match it {
        Expr::If(it) if it.attrs.is_empty() => {
            at.memo.text(Role::Value, it, at, || branches_in_line(it, at).or_else(|| branches(it, at)))
        }
        other => statement_expression(other, at),
    }
}

/// An expression that is a statement, where an `if` has its lines; its attributes stand before it.
pub(super) fn statement_expression(it: &Expr, at: Place) -> Option<String> {
    at.memo.text(Role::Statement, it, at, || match attributes_of(it) {
        [] => bare(it, at),
        before => Some(attributes(before, at)? + &bare(it, at)?),
    })
}

fn bare(it: &Expr, at: Place) -> Option<String> {
    let behind = |head: &str, inner: &Expr| Some(format!("{head}{}", expression(inner, at.after(width(head))?)?));
    match it {
        Expr::Path(it) => types::path(it.qself.as_ref(), &it.path, "::", at),
        Expr::Lit(it) => Some(spelt(it)),
        Expr::Call(it) => {
            let head = expression(&it.func, at)?;
            list(&head, Brackets::ARGUMENTS, &elements(&it.args), at)
        }
        Expr::MethodCall(_) | Expr::Field(_) | Expr::Try(_) => chain(it, at),
        Expr::Array(it) => list("", Brackets::ELEMENTS, &elements(&it.elems), at),
        Expr::Tuple(it) if it.elems.len() != 1 => list("", Brackets::ARGUMENTS, &elements(&it.elems), at),
        Expr::Struct(it) => structure(it, at),
        Expr::Reference(it) => behind(if it.mutability.is_some() { "&mut " } else { "&" }, &it.expr),
        Expr::Unary(it) => behind(&spelt(&it.op), &it.expr),
        Expr::Binary(it) => binary(it, at),
        Expr::Assign(it) => assigned(&format!("{} =", expression(&it.left, at)?), at, |at| expression(&it.right, at)),
        Expr::Return(it) => match &it.expr {
            Some(value) => behind("return ", value),
            None => Some("return".to_owned()),
        },
        Expr::Closure(it) if is_plain(it) => closure(it, at),
        Expr::Block(it) if it.label.is_none() => block(&it.block, at),
        Expr::Match(it) => matching(it, at),
        Expr::If(it) => branches(it, at),
        Expr::Let(it) => {
            let head = format!("let {} =", types::pattern(&it.pat, at)?);
            assigned(&head, at, |at| expression(&it.expr, at))
        }
        Expr::While(it) if it.label.is_none() => {
            Some(format!("{} {}", headed("while", &it.cond, at)?, block(&it.body, at)?))
        }
        Expr::ForLoop(it) if it.label.is_none() => {
            let head = format!("for {} in", types::pattern(&it.pat, at)?);
            Some(format!("{} {}", headed(&head, &it.expr, at)?, block(&it.body, at)?))
        }
        Expr::Macro(it) => call_of_macro(&it.mac, at),
        other => Some(spelt(other)),
    }
}

/// `while condition`
pub(super) fn headed(head: &str, condition: &Expr, at: Place) -> Option<String> {
    Some(format!("{head} {}", expression(condition, at.after(width(head) + 1)?.before(2)?)?))
}

/// What is on the right of a head that ends with `=` or `:`: in its line, or in the next one, where that is better.
pub(super) fn assigned(head: &str, at: Place, value: impl Fn(Place) -> Option<String>) -> Option<String> {
    let room = at.after(width(last_line(head)) + 1);
    let here = room.and_then(&value);
    if let (Some(text), Some(room)) = (&here, room)
        && is_line(text)
        && width(text) <= room.room
    {
        return Some(format!("{head} {text}"));
    }
    let below = at.nested().before(at.overhead());
    let next = below.and_then(&value).filter(|text| below.is_some_and(|below| fits_below(text, below)));
    match (here, next) {
        (Some(here), Some(next)) if !is_better_below(&here, &next) => Some(format!("{head} {here}")),
        (_, Some(next)) => Some(format!("{head}{}{next}", at.nested().newline())),
        (Some(here), None) => Some(format!("{head} {here}")),
        (None, None) => None,
    }
}

fn fits_below(text: &str, at: Place) -> bool {
    text.lines().enumerate().all(|(line, text)| width(text) <= at.room + if line == 0 { 0 } else { at.indent })
}

/// Whether a value looks better in a line of its own.
pub(super) fn is_better_below(here: &str, below: &str) -> bool {
    let ends = |text: &str, with| first_line(text).ends_with(with);
    let lines = |text: &str| text.matches('\n').count();
    is_line(below)
        || lines(here) > lines(below) + 1
        || ['(', '{', '['].into_iter().any(|with| ends(here, with) && !ends(below, with))
}

/// `Name { field: value }`
fn structure(it: &ExprStruct, at: Place) -> Option<String> {
    let head = types::path(it.qself.as_ref(), &it.path, "::", at)?;
    if it.fields.is_empty() {
        return Some(format!("{head} {{}}"));
    }
    let nested = at.nested().before(1)?;
    let fields: Vec<String> = it.fields.iter().map(|it| field(it, nested)).collect::<Option<_>>()?;
    let total = fields.iter().map(|field| width(field)).sum::<usize>() + 2 * (fields.len() - 1);
    let room = at.room.saturating_sub(width(&head) + 5);
    if total <= room.min(SHORT_FIELDS) && fields.iter().all(|field| is_line(field)) {
        return Some(format!("{head} {{ {} }}", fields.join(", ")));
    }
    let line = nested.newline();
    Some(format!("{head} {{{line}{},{}}}", fields.join(&format!(",{line}")), at.newline()))
}

fn field(it: &FieldValue, at: Place) -> Option<String> {
    let (before, name) = (attributes(&it.attrs, at)?, spelt(&it.member));
    if it.colon_token.is_none() {
        return Some(before + &name);
    }
    match at.after(width(&name) + 2).and_then(|at| expression(&it.expr, at)) {
        Some(value) => Some(format!("{before}{name}: {value}")),
        None => Some(format!("{before}{name}:{}{}", at.nested().newline(), expression(&it.expr, at.nested())?)),
    }
}

/// `a && b`: in a line, or each part that the same operator joins in a line of its own.
fn binary(it: &ExprBinary, at: Place) -> Option<String> {
    let op = spelt(&it.op);
    let (mut parts, mut left) = (vec![&*it.right], &*it.left);
    while let Expr::Binary(it) = left
        && matches!(it.op, BinOp::And(_) | BinOp::Or(_))
        && spelt(&it.op) == op
    {
        parts.push(&it.right);
        left = &it.left;
    }
    parts.push(left);
    parts.reverse();
    let texts: Option<Vec<String>> = parts.iter().map(|part| expression(part, at)).collect();
    let flat = texts.filter(|texts| texts.iter().all(|text| is_line(text))).map(|it| it.join(&format!(" {op} ")));
    if let Some(flat) = flat.filter(|text| width(text) <= at.room) {
        return Some(flat);
    }
    let nested = at.nested();
    let below = nested.after(width(&op) + 1)?;
    let mut text = expression(parts[0], at)?;
    for part in &parts[1..] {
        text.push_str(&format!("{}{op} {}", nested.newline(), expression(part, below)?));
    }
    Some(text)
}

/// Whether a closure has no words before it and no type behind.
fn is_plain(it: &ExprClosure) -> bool {
    let words = it.lifetimes.is_none() && it.constness.is_none() && it.movability.is_none() && it.asyncness.is_none();
    words && it.capture.is_none() && matches!(it.output, ReturnType::Default)
}

/// `|value| …`
fn closure(it: &ExprClosure, at: Place) -> Option<String> {
    let inputs: Vec<String> = it.inputs.iter().map(|it| types::pattern(it, at)).collect::<Option<_>>()?;
    let head = format!("|{}| ", inputs.join(", "));
    let behind = at.after(width(&head))?;
    let is_block = matches!(*it.body, Expr::Match(_) | Expr::Block(_) | Expr::Struct(_));
    let body = expression(&it.body, behind).filter(|text| is_block || is_line(text) && width(text) <= behind.room);
    if let Some(body) = body {
        return Some(format!("{head}{body}"));
    }
    let nested = at.nested();
    let body = expression(&it.body, nested).or_else(|| expression(&it.body, nested.endless()))?;
    Some(format!("{head}{{{}{body}{}}}", nested.newline(), at.newline()))
}

/// A macro: what is in it is laid out where it is a list of expressions, or a schema.
pub(super) fn call_of_macro(it: &Macro, at: Place) -> Option<String> {
    let head = format!("{}!", types::path(None, &it.path, "", at)?);
    if head.starts_with(SCHEMA) {
        return Some(schema_text(&it.tokens.to_string(), at));
    }
    match at.memo.arguments(it) {
        Some(arguments) => list(&head, Brackets::ARGUMENTS, &elements(&*arguments), at),
        None => Some(format!("{head}({})", spelt(&it.tokens))),
    }
}
