//! The cases of `tserde diff`: two versions, and what is said of them. `docs/changes.md` has a row for each.

use std::{collections::BTreeSet, fs};

use libtest_mimic::Failed;
use serde_json::Value;

use crate::{command, expect, support, support::Case};

/// Runs `tserde diff` in the case's folder, for people and for tools.
pub fn run(case: &Case) -> Result<(), Failed> {
    expect(&case.dir.join("expected.txt"), &diff(case, "text")?)
        .and(expect(&case.dir.join("expected.json"), &json(case)?))
}

/// The document without the version of the tool, which is no part of what is found.
fn json(case: &Case) -> Result<String, Failed> {
    let text = diff(case, "json")?;
    Ok(text.lines().filter(|line| !line.starts_with("  \"tool\"")).map(|line| format!("{line}\n")).collect())
}

fn diff(case: &Case, format: &str) -> Result<String, Failed> {
    let mut command = command();
    command.args(["diff", "old.ts", "new.ts", "--format", format]).current_dir(&case.dir).env("NO_COLOR", "1");
    let output = command.output()?;
    if !output.status.success() || !output.stderr.is_empty() {
        return Err(format!("ended with {}:\n{}", output.status, String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A row of the table: the case, the kind of change, and whom it breaks.
struct Row {
    case: String,
    kind: String,
    breaks: [bool; 3],
}

/// The table has a row for every case and every kind of change, and says of it what comes out.
pub fn every_change_has_a_row_and_a_case() -> Result<(), Failed> {
    let root = support::root();
    let page = fs::read_to_string(root.join("docs/changes.md"))?;
    let rows: Vec<Row> = page.lines().filter_map(row).collect();
    let cases: BTreeSet<String> =
        support::cases().into_iter().filter_map(|case| Some(case.name.strip_prefix("diff/")?.to_owned())).collect();
    let of_rows: BTreeSet<String> = rows.iter().map(|row| row.case.clone()).collect();
    if of_rows != cases {
        let difference: Vec<_> = of_rows.symmetric_difference(&cases).collect();
        return Err(format!("a row without a case, or a case without a row: {difference:?}").into());
    }
    for kind in tserde::ChangeKind::ALL {
        if !rows.iter().any(|row| row.kind == kind.as_str()) {
            return Err(format!("no row for `{kind}`").into());
        }
    }
    for row in &rows {
        let path = root.join("tests/cases/diff").join(&row.case).join("expected.json");
        let document: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
        let says = |change: &Value| {
            let breaks = ["reader", "writer", "source"].map(|whom| change["breaks"][whom] == true);
            change["kind"] == *row.kind && breaks == row.breaks
        };
        if !document["changes"].as_array().is_some_and(|changes| changes.iter().any(says)) {
            return Err(format!("`{}` has no change as its row says", row.case).into());
        }
    }
    Ok(())
}

/// `| `case` | `kind` | breaks | – | breaks | why |`
fn row(line: &str) -> Option<Row> {
    let cells: Vec<&str> = line.strip_prefix("| `")?.split('|').map(str::trim).collect();
    let [case, kind, reader, writer, source, _, _] = cells[..] else { return None };
    let breaks = [reader, writer, source].map(|cell| cell == "breaks");
    Some(Row { case: case.trim_matches('`').to_owned(), kind: kind.trim_matches('`').to_owned(), breaks })
}
