//! Changes as they are shown: to a person, in a pull request, to a tool.

mod json;
mod markdown;
mod text;

use std::fmt;

use super::changes::{Breaks, Change, ChangeKind, Changes};

impl Changes {
    /// As it is shown to a person on a terminal: with ANSI colours. Without, it is `{}`.
    #[must_use]
    pub fn to_ansi(&self) -> String {
        text::write(self, text::Style::COLOURED)
    }

    /// Every change, those first that break most.
    pub(crate) fn worst_first(&self) -> Vec<&Change> {
        sections(self).into_iter().flat_map(|(_, changes)| changes).collect()
    }

    /// As Markdown, for the description of a pull request.
    ///
    /// ```
    /// let old = tserde::Builder::new().input_text("a.ts", "export type Role = 'admin' | 'user';");
    /// let new = tserde::Builder::new().input_text("a.ts", "export type Role = 'admin' | 'user' | 'guest';");
    /// let markdown = new.changes_since(&old)?.to_markdown();
    /// assert!(markdown.contains("| `Role` | value added | | `\"guest\"` |"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::write(self)
    }

    /// As JSON, for other tools. `docs/changes.md` describes it; `version` counts the changes that a reader has to know
    /// of, and keys that are added are none.
    ///
    /// ```
    /// let old = tserde::Builder::new().input_text("a.ts", "export interface A { b: string }");
    /// let new = tserde::Builder::new().input_text("a.ts", "export interface A { b: string | null }");
    /// let json = new.changes_since(&old)?.to_json();
    /// assert!(json.contains("\"kind\": \"became-nullable\""));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        format!("{:#}\n", json::document(self))
    }
}

/// As it is shown to a person.
impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::write(self, text::Style::PLAIN))
    }
}

/// In one line: `User.name is now optional (breaks readers, Rust source)`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.address, self.kind.said())?;
        if let Some(detail) = detail(self) {
            write!(f, ": {detail}")?;
        }
        match &broken(self.breaks)[..] {
            [] => Ok(()),
            names => write!(f, " (breaks {})", names.join(", ")),
        }
    }
}

/// The changes under headings, the worst first.
fn sections(changes: &Changes) -> Vec<(&'static str, Vec<&Change>)> {
    type Wanted = fn(Breaks) -> bool;
    let sections: [(&str, Wanted); 3] = [
        ("Breaks who reads or writes JSON", |breaks| breaks.reader || breaks.writer),
        ("Breaks Rust source only", |breaks| breaks.source && !breaks.reader && !breaks.writer),
        ("Breaks nobody", |breaks| !breaks.any()),
    ];
    let of = |wanted: Wanted| changes.all().iter().filter(|change| wanted(change.breaks)).collect::<Vec<_>>();
    sections.into_iter().map(|(title, wanted)| (title, of(wanted))).filter(|(_, of)| !of.is_empty()).collect()
}

/// Whom it breaks, in words.
fn broken(breaks: Breaks) -> Vec<&'static str> {
    let all = [(breaks.reader, "readers"), (breaks.writer, "writers"), (breaks.source, "Rust source")];
    all.into_iter().filter(|(is_broken, _)| *is_broken).map(|(_, name)| name).collect()
}

/// `12 changes: 3 break readers, 1 breaks writers, 5 break Rust source`
fn summary(changes: &Changes) -> String {
    let all = changes.all();
    let Some(_) = all.first() else { return "no changes".to_owned() };
    let number = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let of = |wanted: fn(&Breaks) -> bool, name: &str| {
        let count = all.iter().filter(|change| wanted(&change.breaks)).count();
        (count > 0).then(|| format!("{} {name}", number(count, "breaks", "break")))
    };
    let broken = [
        of(|breaks| breaks.reader, "readers"),
        of(|breaks| breaks.writer, "writers"),
        of(|breaks| breaks.source, "Rust source"),
    ];
    let broken: Vec<String> = broken.into_iter().flatten().collect();
    let broken = if broken.is_empty() { "none breaks anybody".to_owned() } else { broken.join(", ") };
    format!("{}: {broken}", number(all.len(), "change", "changes"))
}

/// What it was and what it is, as far as there is something to say. Of what is different only in Rust, that.
fn detail(change: &Change) -> Option<String> {
    if change.kind == ChangeKind::RustChanged {
        return change.rust.first().filter(|_| change.rust.len() == 1).cloned();
    }
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => Some(format!("{old} → {new}")),
        (Some(text), None) | (None, Some(text)) => Some(text.trim_start_matches(": ").to_owned()),
        (None, None) => None,
    }
}
