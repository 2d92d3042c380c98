//! Changes for a person.

use std::fmt::Write as _;

use super::{broken, detail, sections, summary};
use crate::compare::changes::{Change, ChangeKind, Changes};

/// How many lines about Rust are shown of one change.
const MAX_RUST: usize = 4;

/// How many addresses are shown that inherit a change.
const MAX_INHERITED: usize = 3;

/// The colours.
#[derive(Clone, Copy)]
pub(super) struct Style {
    heading: &'static str,
    address: &'static str,
    wire: &'static str,
    source: &'static str,
    faint: &'static str,
    end: &'static str,
}

impl Style {
    pub(super) const PLAIN: Self = Self { heading: "", address: "", wire: "", source: "", faint: "", end: "" };
    pub(super) const COLOURED: Self = Self {
        heading: "\x1b[1m",
        address: "\x1b[36m",
        wire: "\x1b[31m",
        source: "\x1b[33m",
        faint: "\x1b[2m",
        end: "\x1b[0m",
    };
}

pub(super) fn write(changes: &Changes, style: Style) -> String {
    let mut out = String::new();
    for (title, section) in sections(changes) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{}{title} ({}){}\n", style.heading, section.len(), style.end);
        section.into_iter().for_each(|change| write_change(&mut out, change, style));
    }
    let _ = writeln!(out, "{}", summary(changes));
    out
}

fn write_change(out: &mut String, change: &Change, style: Style) {
    let Style { address, wire, source, faint, end, .. } = style;
    let detail = detail(change).map(|detail| format!(": {detail}")).unwrap_or_default();
    let _ = writeln!(out, "  {address}{}{end} {}{detail}", change.address, change.kind.said());
    let names = broken(change.breaks);
    if !names.is_empty() {
        let colour = if change.breaks.reader || change.breaks.writer { wire } else { source };
        let _ = writeln!(out, "      {colour}breaks {}{end}", names.join(", "));
    }
    let place = match (&change.old_place, &change.new_place) {
        (Some(old), Some(new)) => Some(format!("{old} → {new}")),
        (Some(old), None) => Some(format!("was at {old}")),
        (None, Some(new)) => Some(format!("at {new}")),
        (None, None) => None,
    };
    if let Some(place) = place {
        let _ = writeln!(out, "      {faint}{place}{end}");
    }
    write_list(out, "inherited: ", &change.inherited, MAX_INHERITED, style);
    if change.kind != ChangeKind::RustChanged || change.rust.len() > 1 {
        write_list(out, "Rust: ", &change.rust, MAX_RUST, style);
    }
    out.push('\n');
}

fn write_list(out: &mut String, word: &str, lines: &[String], limit: usize, style: Style) {
    for line in lines.iter().take(limit) {
        let _ = writeln!(out, "      {}{word}{line}{}", style.faint, style.end);
    }
    if lines.len() > limit {
        let _ = writeln!(out, "      {}{word}{} more{}", style.faint, lines.len() - limit, style.end);
    }
}
