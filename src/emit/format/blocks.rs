//! Blocks, their statements, and what branches.

use syn::{Arm, Block, Expr, ExprIf, ExprMatch, Stmt};

use super::{
    attributes::attributes,
    expressions::{assigned, call_of_macro, expression, headed, inner, is_better_below, statement_expression},
    items,
    place::{Place, first_line, is_line, last_line, width},
    spelt, types,
};

/// The longest `if` with an `else` that rustfmt leaves in a line.
const SHORT_BRANCHES: usize = 50;

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
            let (before, head) = (attributes(&it.attrs, at)?, format!("let {}", types::pattern(&it.pat, at)?));
            match &it.init {
                Some(init) if init.diverge.is_none() => {
                    let text = assigned(&format!("{head} ="), at.before(1)?, |at| expression(&init.expr, at));
                    Some(format!("{before}{};", text?))
                }
                Some(_) => Some(spelt(it)),
                None => Some(format!("{before}{head};")),
            }
        }
        Stmt::Item(it) => items::item(it, at),
        Stmt::Expr(it, None) if is_last => expression(it, at),
        Stmt::Expr(it, None) => statement_expression(it, at),
        Stmt::Expr(it, Some(_)) => Some(format!("{};", statement_expression(it, at.before(1)?)?)),
        Stmt::Macro(it) => {
            let end = if it.semi_token.is_some() { ";" } else { "" };
            Some(format!("{}{}{end}", attributes(&it.attrs, at)?, call_of_macro(&it.mac, at.before(end.len())?)?))
        }
    }
}

/// `if a { b } else { c }`, where that is short.
pub(super) fn branches_in_line(it: &ExprIf, at: Place) -> Option<String> {
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

pub(super) fn branches(it: &ExprIf, at: Place) -> Option<String> {
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

pub(super) fn matching(it: &ExprMatch, at: Place) -> Option<String> {
    let mut text = headed("match", &it.expr, at)?;
    text.push_str(" {");
    let nested = at.nested();
    for arm in &it.arms {
        text.push_str(&nested.newline());
        text.push_str(&attributes(&arm.attrs, nested)?);
        text.push_str(&self::arm(arm, nested)?);
    }
    Some(text + &at.newline() + "}")
}

/// An arm of a match, whose value has braces only where it needs them.
fn arm(it: &Arm, at: Place) -> Option<String> {
    let pattern = guarded(it, at.before(5)?)?;
    let body = unbraced(&it.body);
    if let Expr::Block(body) = body
        && body.attrs.is_empty()
        && body.label.is_none()
    {
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
    // Where a line has no end, nothing is gained by another one.
    let is_settled = at.is_endless() && stays && here.is_some();
    let below = if is_settled { None } else { statement_expression(body, nested) };
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

/// What stands before the arrow of an arm: `pattern if guard`, the guard in a line of its own where it has to be.
fn guarded(it: &Arm, at: Place) -> Option<String> {
    let pattern = types::pattern(&it.pat, at)?;
    let Some((_, guard)) = &it.guard else { return Some(pattern) };
    let here = at.after(width(&pattern) + " if ".len()).and_then(|at| expression(guard, at));
    match here {
        Some(guard) if is_line(&pattern) && is_line(&guard) => Some(format!("{pattern} if {guard}")),
        _ => {
            let nested = at.nested();
            Some(format!("{pattern}{}if {}", nested.newline(), expression(guard, nested.after("if ".len())?)?))
        }
    }
}

/// What is in the braces of an arm that are not needed.
fn unbraced(it: &Expr) -> &Expr {
    match it {
        Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => match &block.block.stmts[..] {
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
        other => inner(other).is_some_and(stays),
    }
}

/// Whether what a `match` is on takes more than a line.
fn breaks_in_head(it: &Expr, at: Place) -> bool {
    let Expr::Match(it) = it else { return false };
    let head = at.after("match  {".len()).and_then(|at| expression(&it.expr, at));
    head.is_some_and(|text| !is_line(&text))
}
