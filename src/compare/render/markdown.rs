//! Changes for a pull request.

use std::fmt::Write as _;

use super::{broken, sections, summary};
use crate::compare::changes::{Change, ChangeKind, Changes};

/// How many changes stand in the open; a longer section is folded.
const MAX_OPEN: usize = 40;

pub(super) fn write(changes: &Changes) -> String {
    let mut out = format!("**{}**\n", summary(changes));
    for (title, section) in sections(changes) {
        // Writing to a `String` cannot fail.
        let _ = match section.len() > MAX_OPEN {
            true => writeln!(out, "\n<details><summary>{title} ({})</summary>\n", section.len()),
            false => writeln!(out, "\n### {title} ({})\n", section.len()),
        };
        out.push_str("| where | what | was | is | breaks |\n|---|---|---|---|---|\n");
        section.iter().for_each(|change| write_row(&mut out, change));
        if section.len() > MAX_OPEN {
            out.push_str("\n</details>\n");
        }
    }
    out
}

fn write_row(out: &mut String, change: &Change) {
    let cell = |text: &Option<String>| text.as_deref().map(code).map(|code| format!(" {code}")).unwrap_or_default();
    let address = code(&change.address);
    let inherited = match change.inherited.len() {
        0 => String::new(),
        count => format!(" (and {count} that inherit it)"),
    };
    let names = broken(change.breaks).join(", ");
    let names = if names.is_empty() { names } else { format!(" {names}") };
    let only_rust = (change.kind == ChangeKind::RustChanged).then(|| only_rust(&change.rust));
    let _ = writeln!(
        out,
        "| {address}{inherited} | {}{} |{} |{} |{names} |",
        change.kind.said(),
        only_rust.unwrap_or_default(),
        cell(&change.old),
        cell(&change.new)
    );
}

fn only_rust(lines: &[String]) -> String {
    let first = lines.first().map(|line| code(line)).unwrap_or_default();
    let more = lines.len().saturating_sub(1);
    if more == 0 { format!(": {first}") } else { format!(": {first} and {more} more") }
}

/// A text as code in a cell of a table: as many backticks around as it needs, on one line, and no bar that would end
/// the cell.
fn code(text: &str) -> String {
    let text = text.trim_start_matches(": ").replace(['\n', '\r'], " ").replace('|', "\\|");
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    if text.is_empty() {
        return String::new();
    }
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}
