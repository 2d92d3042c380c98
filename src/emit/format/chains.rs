//! Calls of methods in a row: in one line, with the last of them over several, or each in a line of its own.

use syn::{Expr, ExprMethodCall, Member};

use super::{
    expressions::{self, elements, is_block},
    lists::{Brackets, list},
    place::{Place, TAB, first_line, is_line, last_line, width},
    types,
};

/// The longest row of several that rustfmt leaves in a line.
const SHORT_CHAIN: usize = 60;

/// A part of a row, with the `?`s behind it.
struct Link<'e> {
    kind: Kind<'e>,
    tries: usize,
}

enum Kind<'e> {
    Start(&'e Expr),
    Method(&'e ExprMethodCall),
    Field(&'e Member),
}

impl Link<'_> {
    fn lay(&self, at: Place) -> Option<String> {
        let at = at.before(self.tries)?;
        let text = match &self.kind {
            Kind::Start(expression) => expressions::expression(expression, at)?,
            Kind::Field(Member::Named(name)) => format!(".{name}"),
            Kind::Field(Member::Unnamed(index)) => format!(".{}", index.index),
            Kind::Method(call) => {
                let generics = call.turbofish.as_ref().map(|it| types::arguments("::", it, at)).transpose_text()?;
                let head = format!(".{}{generics}", call.method);
                list(&head, Brackets::ARGUMENTS, &elements(&call.args), at)?
            }
        };
        Some(text + &"?".repeat(self.tries))
    }
}

/// Nothing, if there is none.
trait TransposeText {
    fn transpose_text(self) -> Option<String>;
}

impl TransposeText for Option<Option<String>> {
    fn transpose_text(self) -> Option<String> {
        self.unwrap_or_else(|| Some(String::new()))
    }
}

/// What a row is made of, its start first.
fn links(mut expression: &Expr) -> Vec<Link<'_>> {
    let (mut links, mut tries) = (Vec::new(), 0);
    loop {
        let (kind, next) = match expression {
            Expr::Try(it) => {
                tries += 1;
                expression = &it.expr;
                continue;
            }
            Expr::MethodCall(it) => (Kind::Method(it), Some(&*it.receiver)),
            Expr::Field(it) => (Kind::Field(&it.member), Some(&*it.base)),
            start => (Kind::Start(start), None),
        };
        links.push(Link { kind, tries: std::mem::take(&mut tries) });
        match next {
            Some(next) => expression = next,
            None => break,
        }
    }
    links.reverse();
    links
}

/// A row of calls, fields and `?`s.
pub(super) fn chain(expression: &Expr, at: Place) -> Option<String> {
    let links = links(expression);
    let (start, mut links) = links.split_first()?;
    let count = links.len();
    let mut root = start.lay(at)?;
    let mut ends_block = matches!(start.kind, Kind::Start(start) if is_block(start, &root));
    while let Some((link, rest)) = links.split_first()
        && is_line(&root)
        && width(&root) <= TAB.saturating_sub(at.offset)
    {
        let Some(text) = link.lay(at.after(width(&root))?) else { break };
        root.push_str(&text);
        ends_block = is_extendable(&root);
        links = rest;
    }
    let Some((last, between)) = links.split_last() else { return Some(root) };
    let below = if ends_block { at.line() } else { at.nested() };
    let mut texts = vec![root];
    for link in between {
        texts.push(link.lay(below)?);
    }
    let (text, in_line) = last_link(last, &texts, count, (at, below))?;
    texts.push(text);
    if !in_line && at.in_one_line {
        return None;
    }
    Some(texts.join(&if in_line { String::new() } else { below.newline() })).filter(|text| fits(text, at))
}

/// The last of a row, and whether all of it begins in one line.
fn last_link(last: &Link<'_>, texts: &[String], count: usize, (at, below): (Place, Place)) -> Option<(String, bool)> {
    let extendable = is_extendable(&texts[0]);
    let before =
        if extendable { width(last_line(&texts[0])) } else { texts.iter().map(|text| width(text)).sum::<usize>() };
    let before = before + last.tries;
    let room = if count == 1 { at.room } else { at.room.min(SHORT_CHAIN) }.saturating_sub(before);
    let in_line = room > 0 && texts.iter().all(|text| is_line(text));
    let in_own_line = below.before(at.overhead() + last.tries);
    let place = if in_line {
        at.before(last.tries)?
    } else if extendable {
        below.before(last.tries)?
    } else {
        in_own_line?
    };
    if (in_line || extendable)
        && let Some(text) = place.after(before).and_then(|place| last.lay(place))
    {
        let (lines, fits) = (text.lines().count(), width(first_line(&text)) <= room);
        if fits && lines >= 5 {
            return Some((text, in_line));
        }
        return Some(match last.lay(in_own_line?) {
            Some(other) if !fits || other.lines().count() < lines => (other, false),
            Some(_) | None => (text, fits && in_line),
        });
    }
    Some((last.lay(place)?, false))
}

/// Whether a text ends with what closes a block.
fn is_extendable(text: &str) -> bool {
    last_line(text).trim().chars().all(|letter| "()]}?>".contains(letter))
}

/// Whether the lines of a text are not too long.
fn fits(text: &str, at: Place) -> bool {
    let line = at.line().room + at.indent;
    let (first, last) = (first_line(text), last_line(text));
    width(first) <= at.room
        && (is_line(text)
            || width(last) <= at.indent + at.offset + at.room && text.lines().skip(1).all(|it| width(it) <= line))
}
