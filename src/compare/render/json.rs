//! Changes for other tools.

use serde_json::{Value, json};

use crate::compare::changes::{Breaks, Change, ChangePlace, Changes, TypeVerdict};

/// The version of the document.
const VERSION: u32 = 1;

pub(super) fn document(changes: &Changes) -> Value {
    json!({
        "version": VERSION,
        "tool": concat!("tserde ", env!("CARGO_PKG_VERSION")),
        "breaks": breaks(changes.breaks()),
        "changes": changes.all().iter().map(change).collect::<Vec<_>>(),
        "types": changes.types().iter().map(verdict).collect::<Vec<_>>(),
    })
}

fn change(change: &Change) -> Value {
    json!({
        "kind": change.kind.as_str(),
        "address": change.address,
        "inherited": change.inherited,
        "old": change.old,
        "new": change.new,
        "oldPlace": change.old_place.as_ref().map(place),
        "newPlace": change.new_place.as_ref().map(place),
        "breaks": breaks(change.breaks),
        "rust": change.rust,
    })
}

fn verdict(verdict: &TypeVerdict) -> Value {
    json!({
        "name": verdict.name,
        "oldName": verdict.old_name,
        "breaks": breaks(verdict.breaks),
        "changes": verdict.changes,
    })
}

fn breaks(breaks: Breaks) -> Value {
    json!({ "reader": breaks.reader, "writer": breaks.writer, "source": breaks.source })
}

fn place(place: &ChangePlace) -> Value {
    json!({ "path": place.path, "line": place.line, "column": place.column })
}
