//! The tags of HTML in a text: which of them mean something, and where what they hold ends.

use std::ops::Range;

use super::{fence::Fence, inline::near};

/// How many open elements a closing tag is held against.
const DEEPEST: usize = 32;

/// What stands behind a tag that is spoken of: "`<br>`, or `</p>`)".
const TELLING: [char; 6] = [',', '.', ')', ';', '\'', '"'];

/// What an element says of what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Code,
    Strong,
    Emphasis,
    Link,
    Break,
    Paragraph,
    Heading,
    List,
    NumberedList,
    Item,
    /// Text as it stands, lines included.
    Preformatted,
    /// Nothing that Markdown could say.
    Plain,
}

/// A tag that means something.
#[derive(Debug)]
pub(super) struct Tag<'t> {
    pub range: Range<usize>,
    pub element: Element,
    pub role: Role,
    attributes: &'t str,
}

/// What a tag is to its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It begins one, which ends where this place of the text is.
    Opens(usize),
    Closes,
    /// It has no other.
    Alone,
}

impl<'t> Tag<'t> {
    /// Where a link goes.
    pub(super) fn target(&self) -> Option<&'t str> {
        let (_, value) = self.attributes.split_once("href=")?;
        let mark = value.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
        value[1..].split(mark).next()
    }
}

/// The tags of a text that mean something; what stands in code, and what only looks like a tag, does not.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let written = written_tags(text);
    let roles = roles(text, &written);
    let mut elements: Vec<Option<Element>> = vec![None; written.len()];
    let mut closed: Vec<Option<Element>> = Vec::new();
    for (at, tag) in written.iter().enumerate() {
        elements[at] = match roles[at] {
            Some(Role::Alone) => element(tag.name).filter(|_| !text[tag.range.end..].starts_with(TELLING)),
            Some(Role::Opens(end)) => {
                let held = &text[tag.range.end..end];
                let holds_blocks = || holds_blocks(held).then_some(Element::Paragraph);
                // Of tags that are spoken of, one stands beside the other; a paragraph that has nothing in it is none.
                let is_empty = |element: &Element| *element == Element::Paragraph && held.trim().is_empty();
                let says_something = |element: &Element| held.contains(char::is_alphanumeric) || is_empty(element);
                let element = element(tag.name).or_else(holds_blocks).filter(says_something);
                closed.push(element);
                element
            }
            Some(Role::Closes) => closed.pop().flatten(),
            None => None,
        };
    }
    let found = written.into_iter().zip(roles).zip(elements);
    found
        .filter_map(|((tag, role), element)| {
            Some(Tag { range: tag.range, element: element?, role: role?, attributes: tag.attributes })
        })
        .collect()
}

/// A tag as it is written.
struct Written<'t> {
    range: Range<usize>,
    name: &'t str,
    closes: bool,
    attributes: &'t str,
}

/// What each tag is; nothing of one that has no other and needs one.
fn roles(text: &str, written: &[Written<'_>]) -> Vec<Option<Role>> {
    let mut roles = vec![None; written.len()];
    let mut open: Vec<usize> = Vec::new();
    let alone = |at: usize| may_be_alone(text, &written[at]).then_some(Role::Alone);
    for (at, tag) in written.iter().enumerate() {
        if element(tag.name) == Some(Element::Break) {
            roles[at] = Some(Role::Alone);
        } else if !tag.closes {
            open.push(at);
        } else {
            let near = open.len().saturating_sub(DEEPEST);
            let is_its = |other: &usize| written[*other].name.eq_ignore_ascii_case(tag.name);
            if let Some(position) = open[near..].iter().rposition(is_its) {
                open.drain(near + position + 1..).for_each(|left| roles[left] = alone(left));
                open.pop().into_iter().for_each(|opener| roles[opener] = Some(Role::Opens(tag.range.start)));
                roles[at] = Some(Role::Closes);
            }
        }
    }
    open.into_iter().for_each(|left| roles[left] = alone(left));
    roles
}

/// Paragraphs and items end where the next one begins; behind a word there is none: `Promise<p>`.
fn may_be_alone(text: &str, tag: &Written<'_>) -> bool {
    let is_behind_word = text[..tag.range.start].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    matches!(tag.name, "p" | "li") && !is_behind_word
}

fn element(name: &str) -> Option<Element> {
    Some(match &*name.to_ascii_lowercase() {
        "code" | "tt" | "kbd" | "samp" => Element::Code,
        "b" | "strong" => Element::Strong,
        "i" | "em" | "var" | "cite" => Element::Emphasis,
        "a" => Element::Link,
        "br" => Element::Break,
        "p" | "div" | "dd" => Element::Paragraph,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Element::Heading,
        "ul" | "dl" => Element::List,
        "ol" => Element::NumberedList,
        "li" | "dt" => Element::Item,
        "pre" => Element::Preformatted,
        "span" | "u" | "small" | "font" | "center" => Element::Plain,
        _ => return None,
    })
}

/// Whether an element is one around paragraphs, whatever it is called: `<note><p>…</p></note>`.
fn holds_blocks(held: &str) -> bool {
    let held = held.trim_start();
    ["<p>", "<ul>", "<ol>", "<li>"].iter().any(|block| held.starts_with(block))
}

/// Everything that looks like a tag, but for what stands in code.
fn written_tags(text: &str) -> Vec<Written<'_>> {
    let mut found = Vec::new();
    let mut fence: Option<Fence<'_>> = None;
    let (mut start, mut read, mut after_blank) = (0, 0, true);
    for line in text.split_inclusive('\n') {
        let is_blank = line.trim().is_empty();
        if let Some(open) = &fence {
            fence = if open.is_closed_by(line) { None } else { fence };
            read = start + line.len();
        } else if let Some(open) = Fence::open(line) {
            fence = Some(open);
            read = start + line.len();
        } else if after_blank && line.starts_with("    ") {
            read = read.max(start + line.len());
        } else {
            read = tags_of_line(text, read.max(start)..start + line.len(), &mut found);
        }
        // What is indented behind a blank line is code, and so is what follows it.
        after_blank = is_blank || after_blank && line.starts_with("    ");
        start += line.len();
    }
    found
}

/// The tags that begin in a line; where the last of them, or of the code in it, ends.
fn tags_of_line<'t>(text: &'t str, line: Range<usize>, found: &mut Vec<Written<'t>>) -> usize {
    let mut at = line.start;
    while let Some(next) = text.get(at..line.end).and_then(|rest| rest.find(['`', '<'])) {
        at += next;
        let rest = near(&text[at..]);
        if rest.starts_with('`') {
            at += code_length(rest);
        } else if let Some(tag) = tag(rest, at) {
            at = tag.range.end;
            found.push(tag);
        } else {
            at += 1;
        }
    }
    at.max(line.end)
}

/// The length of a span of code, or of the backticks that begin none.
fn code_length(rest: &str) -> usize {
    let run = rest.len() - rest.trim_start_matches('`').len();
    let marks = &rest[..run];
    let mut from = run;
    while let Some(at) = rest[from..].find(marks) {
        let length = rest[from + at..].len() - rest[from + at..].trim_start_matches('`').len();
        from += at + length;
        if length == run {
            return from;
        }
    }
    run
}

fn tag(rest: &str, at: usize) -> Option<Written<'_>> {
    let end = rest.find('>')?;
    let inside = &rest[1..end];
    let (inside, closes) = inside.strip_prefix('/').map_or((inside, false), |name| (name, true));
    let inside = inside.strip_suffix('/').unwrap_or(inside);
    let length = inside.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(inside.len());
    let (name, attributes) = inside.split_at(length);
    let is_tag = name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && (attributes.is_empty() || attributes.starts_with(char::is_whitespace))
        && !attributes.contains('<');
    is_tag.then_some(Written { range: at..at + end + 1, name, closes, attributes })
}
