//! Code fences: which language they name, and where they end.

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
    pub indent: &'t str,
    pub marks: &'t str,
    info: &'t str,
}

impl<'t> Fence<'t> {
    pub(super) fn open(line: &'t str) -> Option<Self> {
        let inner = line.trim_start();
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

/// A fence that `code` does not close.
pub(super) fn fence_around(code: &str) -> String {
    let mut fence = "```".to_owned();
    while code.contains(&fence) {
        fence.push('`');
    }
    fence
}
