//! Code fences: which language they name, and where they end; and the marks of lists that they stand behind.

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

/// The line that opens a code fence, behind spaces and the mark of a list.
pub(super) struct Fence<'t> {
    pub marks: &'t str,
    info: &'t str,
}

impl<'t> Fence<'t> {
    pub(super) fn open(line: &'t str) -> Option<Self> {
        let inner = line[list_mark(line)..].trim_start();
        let mark = inner.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
        let info = inner.trim_start_matches(mark);
        let marks = &inner[..inner.len() - info.len()];
        (marks.len() >= 3 && (mark == '~' || !info.contains('`'))).then_some(Self { marks, info: info.trim() })
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
    let rest = if (1..10).contains(&(inner.len() - numbered.len())) {
        numbered.strip_prefix(['.', ')'])
    } else {
        inner.strip_prefix(['-', '*', '+'])
    };
    match rest {
        Some(rest) if rest.is_empty() || rest.starts_with(' ') => line.len() - rest.trim_start().len(),
        Some(_) | None => 0,
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

/// Code in a line, between marks that it does not have itself.
pub(in crate::lower) fn code_span(code: &str) -> String {
    let mut marks = "`".to_owned();
    while code.contains(&marks) {
        marks.push('`');
    }
    // What begins or ends with a mark stands apart from those around it.
    let space = if code.contains('`') { " " } else { "" };
    format!("{marks}{space}{code}{space}{marks}")
}
