//! Expressions and statements.

use syn::{
    Arm, BinOp, Block, Expr, ExprBinary, ExprClosure, ExprIf, ExprMatch, ExprStruct, FieldValue, Macro, Stmt, Token,
    punctuated::Punctuated,
};

use super::{
    super::json::{SCHEMA, schema_text},
    chains::chain,
    items,
    lists::{Brackets, Element, list},
    place::{Place, first_line, is_line, last_line, width},
    spelt, types,
};

/// The longest `if` with an `else` that rustfmt leaves in a line.
const SHORT_BRANCHES: usize = 50;
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
            Expr::Reference(it) => it.expr.overflows(count),
            Expr::Try(it) => it.expr.overflows(count),
            Expr::Unary(it) => it.expr.overflows(count),
            _other => false,
        }
    }

    fn is_expression(&self) -> bool {
        true
    }

    fn is_call(&self) -> bool {
        match self {
            Expr::Call(_) | Expr::Macro(_) => true,
            Expr::Reference(it) => it.expr.is_call(),
            Expr::Try(it) => it.expr.is_call(),
            Expr::Unary(it) => it.expr.is_call(),
            _other => false,
        }
    }

    fn is_method_call(&self) -> bool {
        match self {
            Expr::MethodCall(_) => true,
            Expr::Reference(it) => it.expr.is_method_call(),
            Expr::Try(it) => it.expr.is_method_call(),
            Expr::Unary(it) => it.expr.is_method_call(),
            _other => false,
        }
    }

    fn is_closure(&self) -> bool {
        matches!(self, Expr::Closure(_))
    }

    fn is_simple(&self) -> bool {
        match self {
            Expr::Lit(_) => true,
            Expr::Path(it) => it.qself.is_none() && it.path.segments.len() <= 1,
            Expr::Reference(it) => it.expr.is_simple(),
            Expr::Unary(it) => it.expr.is_simple(),
            Expr::Field(it) => it.base.is_simple(),
            Expr::Try(it) => it.expr.is_simple(),
            _other => false,
        }
    }
}

/// Expressions, as the elements of a list.
pub(super) fn elements(expressions: &Punctuated<Expr, Token![,]>) -> Vec<&dyn Element> {
    expressions.iter().map(|expression| expression as &dyn Element).collect()
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

/// An expression that is part of another, or the value of a block.
pub(super) fn expression(it: &Expr, at: Place) -> Option<String> {
    match it {
        Expr::If(it) => branches_in_line(it, at).or_else(|| branches(it, at)),
        other => statement_expression(other, at),
    }
}

/// An expression that is a statement, where an `if` has its lines.
fn statement_expression(it: &Expr, at: Place) -> Option<String> {
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
        Expr::Closure(it) => closure(it, at),
        Expr::Block(it) => block(&it.block, at),
        Expr::Match(it) => matching(it, at),
        Expr::If(it) => branches(it, at),
        Expr::Let(it) => {
            let head = format!("let {} =", types::pattern(&it.pat, at)?);
            assigned(&head, at, |at| expression(&it.expr, at))
        }
        Expr::While(it) => Some(format!("{} {}", headed("while", &it.cond, at)?, block(&it.body, at)?)),
        Expr::ForLoop(it) => {
            let head = format!("for {} in", types::pattern(&it.pat, at)?);
            Some(format!("{} {}", headed(&head, &it.expr, at)?, block(&it.body, at)?))
        }
        Expr::Macro(it) => call_of_macro(&it.mac, at),
        other => Some(spelt(other)),
    }
}

/// `while condition`
fn headed(head: &str, condition: &Expr, at: Place) -> Option<String> {
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
fn is_better_below(here: &str, below: &str) -> bool {
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
    let name = spelt(&it.member);
    if it.colon_token.is_none() {
        return Some(name);
    }
    match at.after(width(&name) + 2).and_then(|at| expression(&it.expr, at)) {
        Some(value) => Some(format!("{name}: {value}")),
        None => Some(format!("{name}:{}{}", at.nested().newline(), expression(&it.expr, at.nested())?)),
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

/// A block in braces.
pub(super) fn block(it: &Block, at: Place) -> Option<String> {
    if it.stmts.is_empty() {
        return Some("{}".to_owned());
    }
    let nested = at.nested();
    let mut text = String::from("{");
    for (position, part) in it.stmts.iter().enumerate() {
        // What is imported stands apart.
        let is_apart =
            position > 0 && matches!(it.stmts[position - 1], Stmt::Item(_)) && !matches!(part, Stmt::Item(_));
        text.push_str(if is_apart { "\n" } else { "" });
        text.push_str(&nested.newline());
        let is_last = position + 1 == it.stmts.len();
        text.push_str(&statement(part, is_last, nested).or_else(|| statement(part, is_last, nested.endless()))?);
    }
    Some(text + &at.newline() + "}")
}

fn statement(it: &Stmt, is_last: bool, at: Place) -> Option<String> {
    match it {
        Stmt::Local(it) => {
            let head = format!("let {}", types::pattern(&it.pat, at)?);
            match &it.init {
                Some(init) if init.diverge.is_none() => {
                    let text = assigned(&format!("{head} ="), at.before(1)?, |at| expression(&init.expr, at));
                    Some(format!("{};", text?))
                }
                Some(_) => Some(spelt(it)),
                None => Some(format!("{head};")),
            }
        }
        Stmt::Item(it) => items::item(it, at),
        Stmt::Expr(it, None) if is_last => expression(it, at),
        Stmt::Expr(it, None) => statement_expression(it, at),
        Stmt::Expr(it, Some(_)) => Some(format!("{};", statement_expression(it, at.before(1)?)?)),
        Stmt::Macro(it) => {
            let end = if it.semi_token.is_some() { ";" } else { "" };
            Some(format!("{}{end}", call_of_macro(&it.mac, at.before(end.len())?)?))
        }
    }
}

/// `if a { b } else { c }`, where that is short.
fn branches_in_line(it: &ExprIf, at: Place) -> Option<String> {
    let (_, other) = it.else_branch.as_ref()?;
    let Expr::Block(other) = &**other else { return None };
    let only = |block: &Block| match &block.stmts[..] {
        [Stmt::Expr(it, None)] => expression(it, at).filter(|text| is_line(text)),
        _several => None,
    };
    let (yes, no) = (only(&it.then_branch)?, only(&other.block)?);
    let text = format!("{} {{ {yes} }} else {{ {no} }}", headed("if", &it.cond, at)?);
    (width(&text) <= at.room.min(SHORT_BRANCHES) && is_line(&text)).then_some(text)
}

fn branches(it: &ExprIf, at: Place) -> Option<String> {
    let head = headed("if", &it.cond, at)?;
    let brace = if is_line(&head) { " ".to_owned() } else { at.newline() };
    let mut text = format!("{head}{brace}{}", block(&it.then_branch, at)?);
    if let Some((_, other)) = &it.else_branch {
        text.push_str(" else ");
        text.push_str(&match &**other {
            Expr::If(it) => branches(it, at.line())?,
            other => statement_expression(other, at)?,
        });
    }
    Some(text)
}

fn matching(it: &ExprMatch, at: Place) -> Option<String> {
    let mut text = headed("match", &it.expr, at)?;
    text.push_str(" {");
    let nested = at.nested();
    for arm in &it.arms {
        text.push_str(&nested.newline());
        text.push_str(&self::arm(arm, nested)?);
    }
    Some(text + &at.newline() + "}")
}

/// An arm of a match, whose value has braces only where it needs them.
fn arm(it: &Arm, at: Place) -> Option<String> {
    let pattern = types::pattern(&it.pat, at.before(5)?)?;
    let body = unbraced(&it.body);
    if let Expr::Block(body) = body {
        return Some(format!("{pattern} => {}", block(&body.block, at)?));
    }
    let used = if is_line(&pattern) { width(&pattern) } else { width(last_line(&pattern)).saturating_sub(at.indent) };
    let room = at.after(used + 4).and_then(|at| at.before(1));
    let here = room.and_then(|at| statement_expression(body, at));
    let stays = stays(body) && !room.is_some_and(|at| breaks_in_head(body, at));
    let room = room.map_or(0, |at| at.room);
    let in_line = |text: &str| format!("{pattern} => {text},");
    if let Some(text) = here.as_ref().filter(|text| is_line(text) && width(text) <= room) {
        return Some(in_line(text));
    }
    let nested = at.nested();
    let below = statement_expression(body, nested);
    let in_block = |text: &str| format!("{pattern} => {{{}{text}{}}}", nested.newline(), at.newline());
    match (here, below) {
        (Some(here), Some(below)) if is_better_below(&here, &below) => Some(in_block(&below)),
        (Some(here), _) if stays && width(first_line(&here)) <= room => Some(in_line(&here)),
        (Some(here), Some(below)) if !is_line(&here) => Some(in_block(&below)),
        (None, Some(below)) => Some(in_block(&below)),
        (Some(here), _) => Some(in_line(&here)),
        (None, None) => None,
    }
}

/// What is in the braces of an arm that are not needed.
fn unbraced(it: &Expr) -> &Expr {
    match it {
        Expr::Block(block) if block.label.is_none() => match &block.block.stmts[..] {
            [Stmt::Expr(inner, None)] => unbraced(inner),
            _several => it,
        },
        other => other,
    }
}

/// Whether what has several lines may begin behind the arrow of an arm.
fn stays(it: &Expr) -> bool {
    match it {
        Expr::Block(_) | Expr::Match(_) | Expr::Array(_) | Expr::Call(_) | Expr::MethodCall(_) => true,
        Expr::Macro(_) | Expr::Struct(_) | Expr::Tuple(_) => true,
        Expr::Reference(it) => stays(&it.expr),
        Expr::Try(it) => stays(&it.expr),
        Expr::Unary(it) => stays(&it.expr),
        _other => false,
    }
}

/// Whether what a `match` is on takes more than a line.
fn breaks_in_head(it: &Expr, at: Place) -> bool {
    match it {
        Expr::Match(it) => {
            let head = at.after("match  {".len()).and_then(|at| expression(&it.expr, at));
            head.is_some_and(|text| !is_line(&text))
        }
        _other => false,
    }
}

/// A macro: what is in it is laid out where it is a list of expressions, or a schema.
fn call_of_macro(it: &Macro, at: Place) -> Option<String> {
    let head = format!("{}!", types::path(None, &it.path, "", at)?);
    if head.starts_with(SCHEMA) {
        return Some(schema_text(&it.tokens.to_string(), at));
    }
    match it.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
        Ok(arguments) => list(&head, Brackets::ARGUMENTS, &elements(&arguments), at),
        Err(_) => Some(format!("{head}({})", spelt(&it.tokens))),
    }
}
