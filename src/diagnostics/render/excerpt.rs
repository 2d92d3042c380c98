//! Which part of a text is shown for a finding: the lines of its labels, and of a very long line only a window.

use std::{borrow::Cow, ops::Range};

use rustc_hash::FxHashMap;

use crate::{
    diagnostics::Diagnostic,
    source::{FileId, Span},
};

/// A line that is longer is shown in part; nobody writes such lines, but minifiers do.
const LONGEST_LINE: usize = 240;

/// How much of a long line is shown before and after where a label starts.
const WINDOW: usize = 60;

/// A label over more lines is shown at its first.
const MOST_LINES: usize = 6;

/// Labels this many lines apart or fewer are shown in one excerpt.
const CLOSE: usize = 6;

/// Where the lines of a text start.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// Of this text.
    pub(super) fn of(text: &str) -> Self {
        let starts = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(starts).collect())
    }

    /// The line that a byte is in, from 0.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.0.partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// The first byte of a line.
    pub(super) fn start_of(&self, line: usize) -> usize {
        self.0.get(line).copied().unwrap_or(0)
    }

    /// The byte after the last of a line, its end of line left out.
    fn end_of(&self, line: usize, text: &str) -> usize {
        let end = self.0.get(line + 1).map_or(text.len(), |next| next - 1);
        if end > self.start_of(line) && text.as_bytes()[end - 1] == b'\r' { end - 1 } else { end }
    }
}

/// A part of a text, and what is marked in it.
pub(super) struct Excerpt<'a> {
    pub path: &'a str,
    pub text: Cow<'a, str>,
    /// The number of its first line, from 1.
    pub line: usize,
    /// The column of the first mark, from 1; only known, and needed, when it is cut.
    pub column: usize,
    /// It is a part of one line.
    pub is_cut: bool,
    pub marks: Vec<Mark<'a>>,
}

/// A label in an excerpt.
pub(super) struct Mark<'a> {
    pub range: Range<usize>,
    pub text: &'a str,
    pub is_primary: bool,
}

/// A label with the lines it is shown on.
struct Placed<'a> {
    file: FileId,
    range: Range<usize>,
    lines: (usize, usize),
    is_long: bool,
    text: &'a str,
    is_primary: bool,
}

/// The bytes of a span that are in the text, whatever the span says.
pub(super) fn range(span: Span, text: &str) -> Range<usize> {
    let boundary = |offset: u32| {
        let offset = (offset as usize).min(text.len());
        (0..=offset).rev().find(|&offset| text.is_char_boundary(offset)).unwrap_or(0)
    };
    let start = boundary(span.start);
    start..boundary(span.end).max(start)
}

/// The excerpts for a finding, that of the first label first.
pub(super) fn excerpts<'a>(
    diagnostic: &'a Diagnostic,
    file: impl Fn(FileId) -> (&'a str, &'a str),
    lines: &FxHashMap<FileId, Lines>,
) -> Vec<Excerpt<'a>> {
    let placed = diagnostic.labels.iter().enumerate().filter_map(|(index, label)| {
        let lines = lines.get(&label.span.file)?;
        Some(place(label.span, &label.text, index == 0, file(label.span.file).1, lines))
    });
    let mut clusters: Vec<Vec<Placed<'a>>> = Vec::new();
    for label in placed {
        match clusters.iter_mut().find(|cluster| cluster.iter().any(|other| are_close(other, &label))) {
            Some(cluster) => cluster.push(label),
            None => clusters.push(vec![label]),
        }
    }
    let excerpts = clusters.into_iter().filter_map(|mut cluster| {
        let first = cluster.first()?;
        let (path, text) = file(first.file);
        let lines = lines.get(&first.file)?;
        Some(if first.is_long {
            cut(path, text, lines, &cluster.remove(0))
        } else {
            whole(path, text, lines, &cluster)
        })
    });
    excerpts.collect()
}

/// Finds the lines that a label is shown on.
fn place<'a>(span: Span, label: &'a str, is_primary: bool, text: &str, lines: &Lines) -> Placed<'a> {
    let mut range = range(span, text);
    let first = lines.line_of(range.start);
    let mut last = lines.line_of(range.end.saturating_sub(1).max(range.start));
    if last - first >= MOST_LINES {
        last = first;
    }
    let is_long = (first..=last).any(|line| lines.end_of(line, text) - lines.start_of(line) > LONGEST_LINE);
    if is_long {
        last = first;
    }
    range.end = range.end.min(lines.end_of(last, text)).max(range.start);
    Placed { file: span.file, range, lines: (first, last), is_long, text: label, is_primary }
}

fn are_close(one: &Placed<'_>, other: &Placed<'_>) -> bool {
    one.file == other.file
        && !one.is_long
        && !other.is_long
        && one.lines.0 <= other.lines.1 + CLOSE
        && other.lines.0 <= one.lines.1 + CLOSE
}

/// The lines from the first to the last of these labels.
fn whole<'a>(path: &'a str, text: &'a str, lines: &Lines, labels: &[Placed<'a>]) -> Excerpt<'a> {
    let first = labels.iter().map(|label| label.lines.0).min().unwrap_or(0);
    let last = labels.iter().map(|label| label.lines.1).max().unwrap_or(first);
    let start = lines.start_of(first);
    let marks = labels.iter().map(|label| mark(label.range.start - start..label.range.end - start, label)).collect();
    let text = Cow::Borrowed(&text[start..lines.end_of(last, text)]);
    Excerpt { path, text, line: first + 1, column: 1, is_cut: false, marks }
}

/// The part of a long line around a label.
fn cut<'a>(path: &'a str, text: &'a str, lines: &Lines, label: &Placed<'a>) -> Excerpt<'a> {
    let (line_start, line_end) = (lines.start_of(label.lines.0), lines.end_of(label.lines.0, text));
    let down = |offset: usize| (line_start..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(line_start);
    let start = down(label.range.start.saturating_sub(WINDOW).max(line_start));
    let end = down((label.range.start + 2 * WINDOW).min(line_end)).max(label.range.start);
    let before = if start > line_start { "…" } else { "" };
    let after = if end < line_end { "…" } else { "" };
    let offset = |at: usize| at.min(end) - start + before.len();
    let column = text[line_start..label.range.start].chars().count() + 1;
    Excerpt {
        path,
        text: Cow::Owned(format!("{before}{}{after}", &text[start..end])),
        line: label.lines.0 + 1,
        column,
        is_cut: true,
        marks: vec![mark(offset(label.range.start)..offset(label.range.end), label)],
    }
}

fn mark<'a>(range: Range<usize>, label: &Placed<'a>) -> Mark<'a> {
    Mark { range, text: label.text, is_primary: label.is_primary }
}
