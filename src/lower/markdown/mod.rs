//! Markdown as rustdoc reads it without a word: nothing is a link, a tag or a test that was not meant as one.

mod fence;
mod html;
mod inline;
mod references;
mod tags;

use std::borrow::Cow;

use crate::model::{DocPart, ItemId};
use fence::{Fence, fence_around};
use references::References;

/// Documentation in the making.
pub(super) struct Markdown<'r> {
    parts: Vec<DocPart>,
    text: String,
    references: References,
    resolve: &'r mut dyn FnMut(&str) -> Option<ItemId>,
}

impl<'r> Markdown<'r> {
    /// `resolve` finds the item that a link names.
    pub(super) fn new(resolve: &'r mut dyn FnMut(&str) -> Option<ItemId>) -> Self {
        Self { parts: Vec::new(), text: String::new(), references: References::default(), resolve }
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

    /// Writes one block of lines that belong together, and says how many they were.
    fn block(&mut self, lines: &[&str], blocks: &mut Blocks) -> usize {
        let line = lines[0];
        if line.trim().is_empty() {
            blocks.after_blank = true;
            return 1;
        }
        let indent = line.len() - line.trim_start().len();
        if let Some(fence) = Fence::open(line) {
            blocks.after_blank = false;
            return self.fenced(lines, &fence);
        }
        if is_quote(line) {
            *blocks = Blocks::default();
            return self.quoted(lines);
        }
        let starts_block = blocks.after_blank;
        blocks.after_blank = false;
        if is_list_item(line) && (indent < 4 || blocks.in_list) {
            blocks.in_list = true;
        } else if indent == 0 && starts_block {
            blocks.in_list = false;
        }
        if indent >= 4 && starts_block && !blocks.in_list {
            return self.indented(lines);
        }
        if indent >= 4 && starts_block && !is_list_item(line) {
            // Deeper than any list goes, this would be code, and run.
            return self.paragraph(lines, Some("  "), blocks);
        }
        self.paragraph(lines, None, blocks)
    }

    /// Inline code may go over the end of a line, so a paragraph is read as a whole; but not over the mark of a list.
    fn paragraph(&mut self, lines: &[&str], indent: Option<&str>, blocks: &mut Blocks) -> usize {
        let is_item = |line: &str| indent.is_none() && fence::interrupts(line, blocks.in_list);
        let ends =
            |line: &&str| line.trim().is_empty() || Fence::open(line).is_some() || is_quote(line) || is_item(line);
        let count = 1 + lines[1..].iter().position(ends).unwrap_or(lines.len() - 1);
        let in_list = blocks.in_list;
        blocks.in_list |= lines[1..count].iter().any(|line| is_list_item(line));
        let text = match indent {
            Some(indent) => {
                let trimmed = lines[..count].iter().map(|line| format!("{indent}{}", line.trim_start()));
                trimmed.collect::<Vec<_>>().join("\n")
            }
            None => {
                let (first, others) = (fence::tight(lines[0]), &lines[1..count]);
                let others = others.iter().map(|line| if in_list { fence::tight(line) } else { unindented(line) });
                [first].into_iter().chain(others).collect::<Vec<_>>().join("\n")
            }
        };
        self.inline(&text);
        count
    }

    fn fenced(&mut self, lines: &[&str], fence: &Fence<'_>) -> usize {
        let end = lines[1..].iter().position(|line| fence.is_closed_by(line));
        let count = end.map_or(lines.len(), |end| end + 2);
        let marks = fence.marks;
        self.text.push_str(&format!("{}{marks}{}", fence.indent, fence.language()));
        for line in &lines[1..end.map_or(count, |_| count - 1)] {
            self.text.push('\n');
            self.text.push_str(line);
        }
        // Behind the mark of a list, the end stands below what the mark is before.
        self.text.push_str(&format!("\n{}{marks}", " ".repeat(fence.indent.chars().count())));
        count
    }

    /// A quotation, which is a text of its own behind its marks.
    fn quoted(&mut self, lines: &[&str]) -> usize {
        let count = lines.iter().take_while(|line| is_quote(line)).count();
        let inner = lines[..count].iter().map(|line| {
            let line = &line.trim_start()[1..];
            line.strip_prefix(' ').unwrap_or(line)
        });
        let mut inner = inner.collect::<Vec<_>>();
        let named = alert(inner[0]);
        if let Some(named) = &named {
            inner[0] = named;
        }
        let inner = inner.join("\n");
        let mut quotation = Markdown::new(&mut *self.resolve);
        quotation.paragraphs(&inner);
        let parts = quotation.finish();
        self.text.push_str("> ");
        for part in parts {
            match part {
                DocPart::Text(text) => self.text.push_str(&text.replace('\n', "\n> ")),
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
            self.parts.push(DocPart::Text(std::mem::take(&mut self.text)));
        }
    }
}

/// Where in a text a line stands.
#[derive(Debug)]
struct Blocks {
    after_blank: bool,
    in_list: bool,
}

impl Default for Blocks {
    fn default() -> Self {
        Self { after_blank: true, in_list: false }
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

/// A line that goes on with a paragraph, without the spaces of the text that it was cut out of.
fn unindented(line: &str) -> Cow<'_, str> {
    let inner = line.trim_start();
    let is_plain = |letter: char| letter.is_alphabetic() || matches!(letter, '`' | '(' | '[' | '"');
    if inner.starts_with(is_plain) { inner.into() } else { fence::tight(line) }
}

fn is_list_item(line: &str) -> bool {
    fence::list_mark(line) > 0
}

/// A line of a quotation; four spaces before it would make it code.
fn is_quote(line: &str) -> bool {
    let inner = line.trim_start();
    inner.starts_with('>') && line.len() - inner.len() < 4
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

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut nothing = |_: &str| None;
        let mut markdown = Markdown::new(&mut nothing);
        markdown.paragraphs(text);
        let part = |part: DocPart| match part {
            DocPart::Text(text) => text,
            DocPart::Link { .. } => unreachable!("nothing is resolved"),
        };
        markdown.finish().into_iter().map(part).collect()
    }

    #[test]
    fn what_is_no_markup_is_escaped() {
        for (text, expected) in [
            ("an [index] of <T>", "an \\[index\\] of \\<T>"),
            ("`[a] <b>` stays", "`[a] <b>` stays"),
            ("a lone ` tick", "a lone \\` tick"),
            ("see https://a.b/c.", "see <https://a.b/c>."),
            ("see (https://a.b/c)", "see (<https://a.b/c>)"),
            ("<https://a.b>", "<https://a.b>"),
            ("[x](https://a.b)", "[x](https://a.b)"),
            ("[x](./y.md)", "x"),
            ("a ![x](./y.svg) ![z](https://a.b/z.svg)", "a x ![z](https://a.b/z.svg)"),
            ("[a\nb][C] [c] [d]\n\n[c]: https://a.b", "[a\nb](https://a.b) [c](https://a.b) \\[d\\]"),
            ("[a]\n```\n[a]: https://a.b\n```", "\\[a\\]\n```text\n[a]: https://a.b\n```"),
            ("so![0]", "so!\\[0\\]"),
            ("a \\[b", "a \\[b"),
            ("> [!TIP]\n> a\n\n> [!b]", "> **Tip:**\n> a\n\n> \\[!b\\]"),
            ("x[0][1]", "x\\[0\\]\\[1\\]"),
            ("- a ` b\n- `[c]`", "- a \\` b\n- `[c]`"),
            ("1. a ` b\n2. `[c]`", "1. a \\` b\n2. `[c]`"),
            ("a `b\n2. c`", "a `b\n2. c`"),
            ("a\n      b\n      - c", "a\nb\n      - c"),
            ("- a\n      b", "- a\n      b"),
            ("a user\\'s \\\"b\\\" and \\*c\\*", "a user's \"b\" and \\*c\\*"),
        ] {
            assert_eq!(written(text), expected, "{text}");
        }
    }

    #[test]
    fn no_code_is_a_doctest() {
        for (text, expected) in [
            ("```\na\n```", "```text\na\n```"),
            ("```rust\na\n```", "```text\na\n```"),
            ("```ts\na[0]\n```\nb", "```ts\na[0]\n```\nb"),
            ("```\nopen", "```text\nopen\n```"),
            ("a\n\n    code\n    more\n\nb", "a\n\n```text\ncode\nmore\n```\n\nb"),
            ("- a\n    - b", "- a\n    - b"),
            ("- a\n\n        code", "- a\n\n  code"),
        ] {
            assert_eq!(written(text), expected, "{text}");
        }
    }
}
