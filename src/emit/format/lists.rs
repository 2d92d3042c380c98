//! Lists in brackets: arguments, elements, parameters. In one line, with the last of them over several lines, each in a
//! line of its own, or short ones in full lines.

use super::place::{Place, first_line, is_line, width};

/// The longest list of arguments or elements that rustfmt leaves in a line.
pub(super) const SHORT_LIST: usize = 60;
/// The longest elements that rustfmt puts into full lines.
const SHORT_ELEMENT: usize = 10;

/// What may stand in a list.
pub(super) trait Element {
    /// Its text at a place.
    fn lay(&self, at: Place) -> Option<String>;

    /// Whether it may begin in the line of the list and go on over several, as the last of so many.
    fn overflows(&self, _count: usize) -> bool {
        false
    }

    /// Whether it is an expression.
    fn is_expression(&self) -> bool {
        false
    }

    /// Whether it is a call of a function.
    fn is_call(&self) -> bool {
        false
    }

    /// Whether it is a call of a method.
    fn is_method_call(&self) -> bool {
        false
    }

    /// Whether it is a closure; of several none goes on over several lines.
    fn is_closure(&self) -> bool {
        false
    }

    /// Whether it has no parts.
    fn is_simple(&self) -> bool {
        false
    }
}

/// What is said already.
impl Element for String {
    fn lay(&self, _at: Place) -> Option<String> {
        Some(self.clone())
    }
}

/// What stands around the elements of a list.
#[derive(Clone, Copy)]
pub(super) struct Brackets {
    pub open: &'static str,
    pub close: &'static str,
    /// How long a list may be to stand in a line.
    pub limit: usize,
    /// Whether the last of several lines ends with a comma.
    pub comma: bool,
}

impl Brackets {
    pub(super) const ARGUMENTS: Self = Self { open: "(", close: ")", limit: SHORT_LIST, comma: true };
    pub(super) const ELEMENTS: Self = Self { open: "[", close: "]", limit: SHORT_LIST, comma: true };
    pub(super) const GENERICS: Self = Self { open: "<", close: ">", limit: usize::MAX, comma: true };
    pub(super) const ATTRIBUTE: Self = Self { open: "(", close: ")", limit: 70, comma: false };
}

/// A list behind a head.
pub(super) fn list(head: &str, brackets: Brackets, elements: &[&dyn Element], at: Place) -> Option<String> {
    let Brackets { open, close, limit, comma } = brackets;
    let Some((last, others)) = elements.split_last() else { return Some(format!("{head}{open}{close}")) };
    let used = width(head);
    let one_line = at.room.saturating_sub(used + 2);
    let nested = at.nested();
    let nested = nested.before(1).unwrap_or(nested);
    let others: Vec<String> = others.iter().map(|element| element.lay(nested)).collect::<Option<_>>()?;
    let fits = |last: &str| {
        let total = others.iter().map(|text| width(text) + 2).sum::<usize>() + width(last);
        total <= one_line.min(limit) && others.iter().all(|text| is_line(text)) && is_line(last)
    };
    let in_line = |last: &str| {
        let parts: Vec<&str> = others.iter().map(String::as_str).chain([last]).collect();
        format!("{head}{open}{}{close}", parts.join(", "))
    };
    let is_only = others.is_empty();
    let are_closures = elements.iter().filter(|element| element.is_closure()).count() > 1;
    if !are_closures
        && let Some(text) = overflowed(head, limit, *last, &others, at)
        && fits(first_line(&text))
    {
        let flat = (is_only && text.matches('\n').count() == 1).then(|| last.lay(nested)).flatten();
        return Some(match flat.filter(|text| is_line(text)) {
            Some(flat) if width(&flat) > one_line + 1 => {
                format!("{head}{open}{}{flat}{}{close}", nested.newline(), at.newline())
            }
            Some(flat) => in_line(&flat),
            None => in_line(&text),
        });
    }
    let last = last.lay(nested)?;
    if is_only && one_line > 0 && is_line(&last) && width(&last) <= one_line || fits(&last) {
        return Some(in_line(&last));
    }
    let parts: Vec<&str> = others.iter().map(String::as_str).chain([last.as_str()]).collect();
    let is_short = elements.iter().all(|element| element.is_simple());
    let parts = if is_short && parts.iter().all(|part| width(part) <= SHORT_ELEMENT) {
        filled(&parts, nested)
    } else {
        parts.join(&format!(",{}", nested.newline()))
    };
    let comma = if comma { "," } else { "" };
    Some(format!("{head}{open}{}{parts}{comma}{}{close}", nested.newline(), at.newline()))
}

/// The last of some elements from where it would begin in the line of the list, if it may go on over several lines.
fn overflowed(head: &str, limit: usize, last: &dyn Element, others: &[String], at: Place) -> Option<String> {
    // `Ok(` takes as much as a level.
    let is_short = others.is_empty() && last.is_expression() && width(head) < 4;
    if !is_short && !last.overflows(others.len() + 1) {
        return None;
    }
    let mut place = at.after(width(head) + 1).and_then(|at| at.before(1)).unwrap_or(Place { room: 0, ..at });
    if !others.is_empty() || last.is_call() {
        place.room = place.room.min(limit);
        place = place.after(others.iter().map(|text| width(text) + 2).sum())?;
    }
    place.in_one_line |= !is_short && last.is_method_call();
    last.lay(place)
}

/// Lines that are as full as they can be.
pub(in crate::emit) fn filled(parts: &[&str], at: Place) -> String {
    let (mut text, mut used) = (String::new(), 0);
    for (index, part) in parts.iter().enumerate() {
        let comma = if index + 1 < parts.len() { "," } else { "" };
        let length = width(part) + comma.len();
        if used > 0 && used + 1 + length > at.room {
            text.push_str(&at.newline());
            used = 0;
        } else if used > 0 {
            text.push(' ');
            used += 1;
        }
        used += length;
        text.push_str(part);
        text.push_str(comma);
    }
    text
}
