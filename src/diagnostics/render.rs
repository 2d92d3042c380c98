//! From findings to reports: paths, lines and columns, and the text with the source line that people read.

mod excerpt;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use rustc_hash::FxHashMap;

use super::{Diagnostic, Label, Report, ReportLabel, Severity};
use crate::source::{FileId, Sources};
use excerpt::{Excerpt, Lines};

/// A text that labels are in.
#[derive(Clone, Copy)]
struct File<'a> {
    path: &'a str,
    text: &'a str,
    /// How many bytes of the file come before the text.
    skipped: usize,
}

/// Renders what was found in the files of a run.
pub fn render_reports(found: &[Diagnostic], sources: &Sources) -> Vec<Report> {
    let file = |id| File { path: sources.path(id), text: sources.text(id), skipped: sources.skipped_bytes(id) };
    let mut lines = FxHashMap::default();
    found.iter().map(|diagnostic| render_report(diagnostic, &file, &mut lines)).collect()
}

/// Renders something about one text that is no file of the run, such as a configuration: all places are in it.
pub fn render_in_text(diagnostic: &Diagnostic, path: &str, text: &str) -> Report {
    render_report(diagnostic, &|_| File { path, text, skipped: 0 }, &mut FxHashMap::default())
}

/// Renders something that has no place in a text: an output that cannot be written, an option that means nothing.
pub fn render_unplaced(diagnostic: &Diagnostic) -> Report {
    render_in_text(diagnostic, "", "")
}

/// Renders one finding; `lines` keeps where the lines of each file start, since many findings are in one file.
fn render_report<'a>(
    diagnostic: &Diagnostic,
    file: &dyn Fn(FileId) -> File<'a>,
    lines: &mut FxHashMap<FileId, Lines>,
) -> Report {
    let labels = diagnostic.labels.iter().map(|label| {
        let file = file(label.span.file);
        let lines = lines.entry(label.span.file).or_insert_with(|| Lines::of(file.text));
        report_label(label, file, lines)
    });
    let labels = labels.collect();
    let excerpts = excerpt::excerpts(diagnostic, |id| (file(id).path, file(id).text), lines);
    let coloured = Renderer::styled().render(&[group(diagnostic, &excerpts)]);
    Report {
        code: diagnostic.code,
        severity: diagnostic.severity,
        message: diagnostic.message.clone(),
        labels,
        help: diagnostic.help.clone(),
        rendered: without_colour(&coloured),
        coloured,
    }
}

/// The text without what sets a colour on a terminal, `ESC [ 1 ; 31 m`. Laying it out once more would cost as much again.
fn without_colour(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ';').strip_prefix('m') {
            Some(after) => plain.push_str(after),
            None => plain.extend(["\x1b[", part]),
        }
    }
    plain
}

/// The finding as the renderer takes it.
fn group<'a>(diagnostic: &'a Diagnostic, excerpts: &'a [Excerpt<'a>]) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut elements: Vec<Element<'a>> = Vec::new();
    for excerpt in excerpts {
        let annotations = excerpt.marks.iter().map(|mark| {
            let kind = if mark.is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            let text = (!mark.text.is_empty()).then_some(mark.text);
            kind.span(mark.range.clone()).label(text)
        });
        let snippet = Snippet::source(excerpt.text.as_ref()).line_start(excerpt.line).annotations(annotations);
        if excerpt.is_cut {
            // The place of a part of a line is not what the renderer would count.
            elements.push(Origin::path(excerpt.path).line(excerpt.line).char_column(excerpt.column).into());
            elements.push(snippet.into());
        } else {
            elements.push(snippet.path(excerpt.path).into());
        }
    }
    elements.extend(diagnostic.help.iter().map(|help| Element::from(Level::HELP.message(help))));
    level.primary_title(&diagnostic.message).id(diagnostic.code).elements(elements)
}

/// A label with its path, line and column.
fn report_label(label: &Label, file: File<'_>, lines: &Lines) -> ReportLabel {
    let range = excerpt::range(label.span, file.text);
    let line = lines.line_of(range.start);
    let before = &file.text[lines.start_of(line)..range.start];
    ReportLabel {
        path: file.path.to_owned(),
        range: range.start + file.skipped..range.end + file.skipped,
        line: line + 1,
        column: before.chars().count() + 1,
        text: label.text.clone(),
    }
}

#[cfg(test)]
mod tests;
