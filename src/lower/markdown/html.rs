//! HTML in documentation as Markdown: comments that were made from other documentation are full of it, and rustdoc would
//! show its tags as text.

use std::borrow::Cow;

use super::{
    fence::{code_span, fence_around},
    inline::is_url,
    tags::{Element, Role, Tag, tags},
};

/// A text with HTML in it as Markdown; any other as it is.
pub(super) fn as_markdown(text: &str) -> Cow<'_, str> {
    let tags = if text.contains('<') { tags(text) } else { Vec::new() };
    if tags.is_empty() {
        return text.into();
    }
    let mut writer = Writer::default();
    let mut read = 0;
    for tag in tags.iter() {
        if tag.range.start < read {
            continue;
        }
        writer.text(&text[read..tag.range.start]);
        read = tag.range.end;
        match tag.role {
            Role::Opens(end) if tag.element == Element::Code => {
                writer.code(&text[read..end]);
                read = end;
            }
            Role::Opens(end) if tag.element == Element::Preformatted => {
                writer.preformatted(&text[read..end]);
                read = end;
            }
            Role::Opens(_) | Role::Alone => writer.begin(tag),
            Role::Closes => writer.end(tag.element, &text[read..]),
        }
    }
    writer.text(&text[read..]);
    writer.out.truncate(writer.out.trim_end().len());
    writer.out.into()
}

#[derive(Default)]
struct Writer<'t> {
    out: String,
    gap: Gap,
    lists: Vec<List>,
    /// What is open of what needs marks on both sides, and where it begins.
    marked: Vec<(usize, Option<&'t str>)>,
}

/// What has to come before the next text.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    Nothing,
    /// Nothing, and the text begins without spaces.
    Begun,
    Line,
    Blank,
}

/// A list that is open.
struct List {
    /// The number of the next item, where they have one.
    number: Option<usize>,
    /// How far what is in an item is indented.
    indent: usize,
    is_empty: bool,
}

impl<'t> Writer<'t> {
    fn text(&mut self, text: &str) {
        let one_line: String;
        let mut text = text;
        if !self.lists.is_empty() {
            let begins = if text.starts_with(char::is_whitespace) { " " } else { "" };
            let ends = if text.ends_with(char::is_whitespace) { " " } else { "" };
            one_line = format!("{begins}{}{ends}", words(text));
            text = &one_line;
        }
        if self.gap != Gap::Nothing {
            text = text.trim_start();
            if text.is_empty() {
                return;
            }
            self.close_gap(text);
        }
        self.out.push_str(text);
    }

    /// Writes what has to come before a text.
    fn close_gap(&mut self, text: &str) {
        let gap = std::mem::take(&mut self.gap);
        if matches!(gap, Gap::Nothing | Gap::Begun) {
            return;
        }
        self.trim();
        if !self.out.is_empty() {
            // What could be the mark of a block needs to be one.
            let is_plain =
                text.starts_with(|letter: char| letter.is_alphabetic() || matches!(letter, '`' | '<' | '(' | '['));
            self.out.push_str(if gap == Gap::Line && is_plain { "\\\n" } else { "\n\n" });
            self.indent();
        }
    }

    fn trim(&mut self) {
        self.out.truncate(self.out.trim_end().len());
    }

    fn indent(&mut self) {
        let indent = self.lists.iter().map(|list| list.indent).sum();
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn code(&mut self, held: &str) {
        let mut plain = held.to_owned();
        for tag in tags(held).iter().rev() {
            plain.replace_range(tag.range.clone(), "");
        }
        let code = decoded(&words(&plain));
        if code.is_empty() {
            return;
        }
        self.close_gap("`");
        self.out.push_str(&code_span(&code));
    }

    /// Lines of code, or of what else is laid out by hand.
    fn preformatted(&mut self, held: &str) {
        let mut plain = held.to_owned();
        for tag in tags(held).iter().rev() {
            plain.replace_range(tag.range.clone(), "");
        }
        let plain = decoded(plain.trim_matches('\n').trim_end());
        let fence = fence_around(&plain);
        self.gap = Gap::Blank;
        self.close_gap(&fence);
        let mut indented = String::new();
        let indent = " ".repeat(self.lists.iter().map(|list| list.indent).sum());
        for line in plain.lines().chain([&*fence]) {
            indented.push('\n');
            indented.push_str(if line.is_empty() { "" } else { &indent });
            indented.push_str(line);
        }
        self.out.push_str(&format!("{fence}text{indented}"));
        self.gap = Gap::Blank;
    }

    fn begin(&mut self, tag: &Tag<'t>) {
        match tag.element {
            Element::Strong | Element::Emphasis => self.mark(None),
            Element::Link => self.mark(tag.target()),
            Element::Break => self.line_break(),
            Element::Paragraph => self.paragraph(),
            Element::Heading => {
                self.paragraph();
                self.mark(None);
            }
            Element::List => self.lists.push(List { number: None, indent: 0, is_empty: true }),
            Element::NumberedList => self.lists.push(List { number: Some(1), indent: 0, is_empty: true }),
            Element::Item => self.item(),
            Element::Code | Element::Preformatted | Element::Plain => {}
        }
    }

    fn end(&mut self, element: Element, behind: &str) {
        match element {
            Element::Strong => self.close("**", behind),
            Element::Emphasis => self.close("*", behind),
            Element::Link => self.link(),
            Element::Heading => {
                self.close("**", "");
                self.gap = Gap::Blank;
            }
            Element::Paragraph => self.gap = Gap::Blank,
            Element::List | Element::NumberedList => {
                self.lists.pop();
                self.gap = Gap::Blank;
            }
            Element::Break | Element::Code | Element::Item | Element::Preformatted | Element::Plain => {}
        }
    }

    fn line_break(&mut self) {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        if line.trim_start().starts_with('|') {
            // The row of a table is one line.
            self.out.push(' ');
            return;
        }
        self.gap = match self.gap {
            Gap::Nothing => Gap::Line,
            Gap::Begun => Gap::Begun,
            Gap::Line | Gap::Blank => Gap::Blank,
        };
    }

    /// What follows is a paragraph of its own, but where an item begins with it.
    fn paragraph(&mut self) {
        if self.gap != Gap::Begun {
            self.gap = Gap::Blank;
        }
    }

    fn item(&mut self) {
        self.trim();
        let mut mark = "- ".to_owned();
        let mut is_first = false;
        if let Some(list) = self.lists.last_mut() {
            list.indent = 0;
            is_first = std::mem::take(&mut list.is_empty);
            if let Some(number) = &mut list.number {
                mark = format!("{number}. ");
                *number += 1;
            }
        }
        if !self.out.is_empty() {
            self.out.push_str(if is_first && self.lists.len() == 1 { "\n\n" } else { "\n" });
        }
        self.indent();
        self.out.push_str(&mark);
        self.lists.iter_mut().last().into_iter().for_each(|list| list.indent = mark.len());
        self.gap = Gap::Begun;
    }

    fn mark(&mut self, target: Option<&'t str>) {
        self.close_gap("a");
        self.marked.push((self.out.len(), target));
    }

    /// What was written since the mark, and what it is a link to.
    fn marked(&mut self) -> (String, Option<&'t str>) {
        let (start, target) = self.marked.pop().unwrap_or((self.out.len(), None));
        (self.out.split_off(start.min(self.out.len())), target)
    }

    /// Writes marks around what they are for. Markdown knows none but beside spaces where a word stands on one side and
    /// punctuation on the other.
    fn close(&mut self, mark: &str, behind: &str) {
        let (held, _) = self.marked();
        let inner = held.trim();
        if inner.is_empty() || inner.contains("\n\n") || inner.contains('*') {
            self.out.push_str(&held);
            return;
        }
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let (before, after) = (self.out.chars().next_back(), behind.chars().next());
        let is_spaced = before.is_none_or(char::is_whitespace);
        if !is_spaced && (held.starts_with(char::is_whitespace) || is_word(before) && !is_word(inner.chars().next())) {
            self.out.push(' ');
        }
        self.out.push_str(mark);
        self.out.push_str(inner);
        self.out.push_str(mark);
        if held.ends_with(char::is_whitespace) || is_word(after) && !is_word(inner.chars().next_back()) {
            self.out.push(' ');
        }
    }

    fn link(&mut self) {
        let (held, target) = self.marked();
        let label = words(&held);
        let is_address = |target: &&str| is_url(target) && !target.contains([' ', '\n', '<', '>', '(', ')']);
        match target.filter(is_address) {
            Some(target) if label == target => self.out.push_str(&format!("<{target}>")),
            Some(target) if !label.is_empty() && !label.contains(['[', ']']) => {
                self.out.push_str(&format!("[{label}]({target})"));
            }
            Some(_) | None => self.out.push_str(&held),
        }
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text with the letters that HTML writes as names, which Markdown knows outside of code.
fn decoded(text: &str) -> String {
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    names.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_become_marks() {
        for (text, expected) in [
            ("<code>true</code> or <code>a &lt; b</code>", "`true` or `a < b`"),
            ("<code>a ` b</code>", "`` a ` b ``"),
            ("<code>a `` b</code>", "``` a `` b ```"),
            ("<b>Note:</b>it <i>may</i> be <em> so</em>", "**Note:** it *may* be *so*"),
            ("see <a href=\"https://a.b/c\">the docs</a>.", "see [the docs](https://a.b/c)."),
            ("see <a href='./c'>the docs</a>.", "see the docs."),
            ("<p>One.</p> <p>Two.</p>", "One.\n\nTwo."),
            ("<p>A:</p> <ul> <li> <p>b</p> </li> <li>c<br>d</li> </ul> <p>E</p>", "A:\n\n- b\n- c\\\n  d\n\nE"),
            ("A:<ol><li>b<ul><li>c</li></ul></li><li>d</li></ol>", "A:\n\n1. b\n   - c\n2. d"),
            ("a<br/>\nb<br><br>c<br>", "a\\\nb\n\nc"),
            ("| a<br>b |", "| a b |"),
            ("<note><p>a</p></note>b", "a\n\nb"),
            ("a <p> </p> b", "a\n\nb"),
            ("a\n<pre>\n{ &quot;b&quot;:\n  1 }\n</pre>\nc", "a\n\n```text\n{ \"b\":\n  1 }\n```\n\nc"),
            ("<ul><li>a<pre><code>b\nc</code></pre></li></ul>", "- a\n\n  ```text\n  b\n  c\n  ```"),
            ("one<p>two\nthree", "one<p>two\nthree"),
            ("one <p>two\nthree", "one\n\ntwo\nthree"),
        ] {
            assert_eq!(as_markdown(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_html_stays() {
        for text in [
            "a Map<string, number> of <T>",
            "`<b>a</b>`",
            "```\n<b>a</b>\n```\nb",
            "a\n\n    <b>a</b>\n",
            "a <b> b",
            "<div2>a</div2>",
            "</b>",
            "one of <br>, <p>, </p>.",
            "a < b, c > d",
            "<script>a</script>",
        ] {
            assert_eq!(as_markdown(text), text);
        }
    }
}
