//! Markdown as rustdoc reads it without a word: nothing is a link, a tag or a test that was not meant as one.

mod blocks;
mod fence;
mod html;
mod inline;
mod references;
mod tags;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, mem};

use crate::model::{DocPart, ItemId};
use blocks::{Blocks, stands_alone};
pub(super) use fence::code_span;
use fence::{Fence, fence_around, list_mark};
use references::References;

/// How many quotations and items of lists are written in each other.
const DEEPEST: usize = 32;

/// Documentation in the making.
pub(super) struct Markdown<'r> {
    parts: Vec<DocPart>,
    text: String,
    references: References,
    resolve: &'r mut dyn FnMut(&str) -> Option<ItemId>,
    /// How many quotations and items are around it.
    depth: usize,
}

impl<'r> Markdown<'r> {
    /// `resolve` finds the item that a link names.
    pub(super) fn new(resolve: &'r mut dyn FnMut(&str) -> Option<ItemId>) -> Self {
        Self { parts: Vec::new(), text: String::new(), references: References::default(), resolve, depth: 0 }
    }

    /// Adds a paragraph that is written as it stands.
    pub(super) fn verbatim(&mut self, text: &str) {
        self.separate();
        self.text.push_str(text);
    }

    /// Adds a line that is no block of its own.
    pub(super) fn line(&mut self, text: &str) {
        self.inline(text);
    }

    /// Adds code.
    pub(super) fn code(&mut self, text: &str) {
        self.separate();
        let fence = fence_around(text);
        self.text.push_str(&format!("{fence}text\n{}\n{fence}", clean(text).trim_end()));
    }

    /// Adds an item of a list; a name alone is a link.
    pub(super) fn list_item(&mut self, text: &str) {
        if self.text.lines().last().is_some_and(|line| line.starts_with("- ")) || self.text.is_empty() {
            self.text.push('\n');
        } else {
            self.separate();
        }
        self.text.push_str("- ");
        let text = clean(text);
        let text = html::as_markdown(&text).split_whitespace().collect::<Vec<_>>().join(" ");
        match (self.resolve)(&text) {
            Some(item) => self.link(item, None),
            None => self.inline(&text),
        }
    }

    /// Adds Markdown.
    pub(super) fn paragraphs(&mut self, text: &str) {
        self.separate();
        let text = clean(text);
        let text = html::as_markdown(&text);
        let mut lines: Vec<&str> = text.trim_end().lines().collect();
        self.references = References::take(&mut lines);
        while lines.last().is_some_and(|line| line.trim().is_empty()) {
            lines.pop();
        }
        let lines = &lines[lines.iter().position(|line| !line.trim().is_empty()).unwrap_or(0)..];
        let mut blocks = Blocks::default();
        let mut position = 0;
        while position < lines.len() {
            if position > 0 {
                self.text.push('\n');
            }
            position += self.block(&lines[position..], &mut blocks);
        }
    }

    /// What was written.
    pub(super) fn finish(mut self) -> Vec<DocPart> {
        self.flush();
        self.parts
    }

    /// Writes one block of lines that belong together, and says how many they were. What is indented deeper than the list
    /// goes that it is in would be code, and run: it is written where the text of the list is.
    fn block(&mut self, lines: &[&str], blocks: &mut Blocks) -> usize {
        let (mut inner, others) = (lines[0].trim_start(), &lines[1..]);
        if inner.is_empty() {
            blocks.begins = true;
            return 1;
        }
        let mut indent = lines[0].len() - inner.len();
        let (within, mut column) = blocks.enter(indent);
        let begins = mem::replace(&mut blocks.begins, true);
        if within < 4 {
            column += within;
        } else if !blocks.in_list() && (list_mark(inner) > 0 || Fence::open(inner).is_none()) {
            return self.indented(lines);
        }
        self.text.push_str(&" ".repeat(column));
        inner = self.marked(inner, blocks);
        while list_mark(inner) > 0 && !stands_alone(inner, begins) {
            let (mark, text) = inner.split_at(list_mark(inner));
            let sign = mark.trim_end();
            // Behind more spaces than four the text would be code.
            let mark =
                if text.is_empty() || mark.len() - sign.len() > 4 { format!("{sign} ") } else { mark.to_owned() };
            self.text.push_str(&mark);
            indent += mark.len();
            column += mark.len();
            let is_empty = text.is_empty() && others.first().is_none_or(|next| next.trim().is_empty());
            if !is_empty {
                blocks.open(indent, column);
            }
            if text.is_empty() {
                return 1;
            }
            inner = self.marked(text, blocks);
        }
        if let Some(fence) = Fence::open(inner) {
            1 + self.fenced(&fence, others, indent, column)
        } else if let Some(text) = quoted(inner) {
            self.quoted(text, others, blocks, column)
        } else {
            self.paragraph(inner, others, blocks, begins)
        }
    }

    /// A text without the marks of quotations and lists that would be in more of them than anybody writes.
    fn marked<'t>(&self, text: &'t str, blocks: &Blocks) -> &'t str {
        let is_mark = |letter: char| letter.is_ascii_digit() || "->*+.) ".contains(letter);
        if self.depth + blocks.depth() < DEEPEST { text } else { text.trim_start_matches(is_mark) }
    }

    /// Inline code may go over the end of a line, so a paragraph is read as a whole; but not over the mark of a list.
    fn paragraph(&mut self, line: &str, others: &[&str], blocks: &mut Blocks, begins: bool) -> usize {
        blocks.begins = stands_alone(line, begins);
        let mut in_table = false;
        let end = others.iter().position(|line| {
            let ends = blocks.begins || blocks.ends_paragraph(line, in_table);
            in_table |= !ends && is_below_heads(line);
            ends
        });
        let (lines, behind) = others.split_at(end.unwrap_or(others.len()));
        let in_list = blocks.in_list();
        let inner = lines.iter().map(|line| if in_list { line } else { unindented(line) });
        self.inline(&[line].into_iter().chain(inner).collect::<Vec<_>>().join("\n"));
        if in_table && behind.first().is_some_and(|next| !next.trim().is_empty()) {
            // Whether it is a table or not, it ends here.
            self.text.push('\n');
            blocks.begins = true;
        }
        1 + lines.len()
    }

    /// Writes what stands in a fence and the end of it, and says how many lines they were. `indent` is how far the fence
    /// stands in what is read, `column` where it is written.
    fn fenced(&mut self, fence: &Fence<'_>, lines: &[&str], indent: usize, column: usize) -> usize {
        let end = lines.iter().position(|line| fence.is_closed_by(line));
        let margin = " ".repeat(column);
        self.text.push_str(&format!("{}{}", fence.marks, fence.language()));
        for line in &lines[..end.unwrap_or(lines.len())] {
            let inner = line.trim_start();
            self.text.push('\n');
            if !inner.is_empty() {
                self.text.push_str(&margin);
                self.text.push_str(&line[indent.min(line.len() - inner.len())..]);
            }
        }
        self.text.push_str(&format!("\n{margin}{}", fence.marks));
        end.map_or(lines.len(), |end| end + 1)
    }

    /// A quotation, which is a text of its own behind its marks; a paragraph in it may go on without them.
    fn quoted(&mut self, line: &str, others: &[&str], blocks: &Blocks, column: usize) -> usize {
        let mut inner = vec![line];
        for line in others {
            let last = inner[inner.len() - 1].trim_start();
            let goes_on = !last.is_empty() && !stands_alone(last, true) && Fence::open(last).is_none();
            match quoted(line) {
                Some(text) => inner.push(text),
                None if goes_on && !blocks.ends_paragraph(line, true) => inner.push(line),
                None => break,
            }
        }
        let count = inner.len();
        let named = alert(inner[0]);
        if let Some(named) = &named {
            inner[0] = named;
        }
        let inner = inner.join("\n");
        let mut quotation = Markdown::new(&mut *self.resolve);
        quotation.depth = self.depth + blocks.depth() + 1;
        quotation.paragraphs(&inner);
        let parts = quotation.finish();
        self.text.push_str("> ");
        let next = format!("\n{}> ", " ".repeat(column));
        for part in parts {
            match part {
                DocPart::Text(text) => self.text.push_str(&text.replace('\n', &next)),
                DocPart::Link { .. } => {
                    self.flush();
                    self.parts.push(part);
                }
            }
        }
        count
    }

    /// Code that is marked by its indentation only, which rustdoc would run.
    fn indented(&mut self, lines: &[&str]) -> usize {
        let is_code = |line: &&&str| line.trim().is_empty() || line.starts_with("    ");
        let mut count = lines.iter().take_while(is_code).count();
        while lines[count - 1].trim().is_empty() {
            count -= 1;
        }
        let code: Vec<&str> = lines[..count].iter().map(|line| line.strip_prefix("    ").unwrap_or("")).collect();
        let code = code.join("\n");
        let fence = fence_around(&code);
        self.text.push_str(&format!("{fence}text\n{code}\n{fence}"));
        count
    }

    /// A blank line, unless nothing stands before.
    fn separate(&mut self) {
        if !self.text.is_empty() || !self.parts.is_empty() {
            self.text.push_str("\n\n");
        }
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.parts.push(DocPart::Text(mem::take(&mut self.text)));
        }
    }
}

/// The line of code that a text is, between the marks of a fence, and nothing else.
pub(super) fn fenced_line(text: &str) -> Option<&str> {
    let mut lines = text.trim().lines();
    let (open, code, close) = (lines.next()?, lines.next()?, lines.next()?);
    let is_all = lines.next().is_none() && Fence::open(open).is_some_and(|fence| fence.is_closed_by(close));
    let code = code.trim();
    (is_all && !code.is_empty() && !code.contains('`')).then_some(code)
}

/// What a line of a quotation has behind its mark.
fn quoted(line: &str) -> Option<&str> {
    let text = line.trim_start().strip_prefix('>')?;
    Some(text.strip_prefix(' ').unwrap_or(text))
}

/// The line below the heads of a table: `| --- | :-: |`.
fn is_below_heads(line: &str) -> bool {
    line.contains('|') && line.contains('-') && line.bytes().all(|letter| matches!(letter, b'|' | b'-' | b':' | b' '))
}

/// A line that goes on with a paragraph, without the spaces of the text that it was cut out of.
fn unindented(line: &str) -> &str {
    let inner = line.trim_start();
    let is_plain = |letter: char| letter.is_alphabetic() || matches!(letter, '`' | '(' | '[' | '"');
    if inner.starts_with(is_plain) { inner } else { line }
}

/// What GitHub shows for `[!TIP]` at the top of a quotation, which rustdoc knows nothing of.
fn alert(line: &str) -> Option<String> {
    let name = line.trim().strip_prefix("[!")?.strip_suffix(']')?;
    let is_known = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"].contains(&name);
    is_known.then(|| format!("**{}{}:**", &name[..1], name[1..].to_lowercase()))
}

/// Without the letters that rustc or rustdoc refuse in documentation.
fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) {
        return text.into();
    }
    let is_kept = |letter: &char| {
        !matches!(letter, '\r' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            && (*letter == '\n' || *letter == '\t' || !letter.is_control())
    };
    text.chars().filter(is_kept).collect::<String>().replace('\t', "    ").into()
}
