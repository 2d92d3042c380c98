//! Code fences: which language they name, and where they end; and the marks of lists that they stand behind.

use std::borrow::Cow;

/// Languages of code fences that are kept; rustdoc colours none of them, and runs what it takes for Rust.
const LANGUAGES: [&str; 20] = [
    "bash",
    "css",
    "graphql",
    "html",
    "http",
    "javascript",
    "js",
    "json",
    "json5",
    "jsonc",
    "jsx",
    "md",
    "sh",
    "shell",
    "sql",
    "text",
    "ts",
    "tsx",
    "typescript",
    "yaml",
];

/// The line that opens a code fence.
pub(super) struct Fence<'t> {
    /// What stands before it: spaces, and the mark of a list.
    pub indent: &'t str,
    pub marks: &'t str,
    info: &'t str,
}

impl<'t> Fence<'t> {
    pub(super) fn open(line: &'t str) -> Option<Self> {
        let inner = line[list_mark(line)..].trim_start();
        let mark = inner.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let info = inner.trim_start_matches(mark);
        let (marks, indent) = (&inner[..inner.len() - info.len()], &line[..line.len() - inner.len()]);
        (marks.len() >= 3 && !info.contains('`')).then_some(Self { indent, marks, info: info.trim() })
    }

    pub(super) fn is_closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.marks.len()
            && line.starts_with(self.marks)
            && line.bytes().all(|mark| mark == line.as_bytes()[0])
    }

    pub(super) fn language(&self) -> &'t str {
        let word = self.info.split([' ', ',', '{']).next().unwrap_or_default();
        if LANGUAGES.contains(&word) { word } else { "text" }
    }
}

/// How long the mark of a list is that a line begins with, the spaces around it included; nothing if it has none.
pub(super) fn list_mark(line: &str) -> usize {
    let inner = line.trim_start();
    let numbered = inner.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_numbered = numbered.len() < inner.len() && (numbered.starts_with(". ") || numbered.starts_with(") "));
    let rest = if is_numbered {
        &numbered[2..]
    } else if ["- ", "* ", "+ "].iter().any(|mark| inner.starts_with(mark)) {
        &inner[2..]
    } else {
        return 0;
    };
    line.len() - rest.trim_start().len()
}

/// Whether a line is an item of a list even where a paragraph stands before: outside a list, only a first number is one.
pub(super) fn interrupts(line: &str, in_list: bool) -> bool {
    let (mark, text) = line.split_at(list_mark(line));
    let indent = line.len() - line.trim_start().len();
    let begins = matches!(mark.trim(), "-" | "*" | "+" | "1." | "1)");
    !mark.is_empty() && !text.is_empty() && (in_list || begins && indent < 4)
}

/// A line without the spaces that make what stands behind the mark of a list code.
pub(super) fn tight(line: &str) -> Cow<'_, str> {
    let (mark, rest) = line.split_at(list_mark(line));
    match mark.trim_end() {
        tight if mark.len() - tight.len() > 4 => format!("{tight} {rest}").into(),
        _ => line.into(),
    }
}

/// A fence that `code` does not close.
pub(super) fn fence_around(code: &str) -> String {
    let mut fence = "```".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    fence
}
