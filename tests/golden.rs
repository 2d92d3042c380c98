//! One test for each folder of `tests/cases`: what the command writes there is what the folder expects.
//!
//! `UPDATE_EXPECT=1` rewrites what is expected; nothing else does. A golden begins behind the header of the generated
//! file, which names the version and is tested with the command.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use libtest_mimic::{Arguments, Failed, Trial};
use similar::TextDiff;

#[allow(dead_code, reason = "shared with the other tests that walk the case folders")]
mod support;

#[path = "golden/changes.rs"]
mod changes;

use support::Case;

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = vec![
        Trial::test("every_code_has_a_case", every_code_has_a_case),
        Trial::test("every_change_has_a_row_and_a_case", changes::every_change_has_a_row_and_a_case),
    ];
    for case in support::cases() {
        let run = if case.name.starts_with("diff/") { changes::run } else { run };
        trials.push(Trial::test(case.name.clone(), move || run(&case)));
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// Runs the command in the case's folder and holds both of its streams against the files.
fn run(case: &Case) -> Result<(), Failed> {
    let output = command().args(case.arguments()).current_dir(&case.dir).env("NO_COLOR", "1").output()?;
    let stdout = String::from_utf8(output.stdout)?;
    let stderr = String::from_utf8(output.stderr)?;
    match output.status.code() {
        Some(0) => {}
        Some(1) if case.name.starts_with("errors/") => {}
        _ => return Err(format!("ended with {}:\n{stderr}", output.status).into()),
    }
    // `errors/<code>`, or `errors/<code>.<what>` where a code shows in several ways.
    let code = case.name.strip_prefix("errors/").map(|name| name.split('.').next().unwrap_or(name));
    if let Some(code) = code.filter(|code| !stderr.contains(&format!("[{code}]"))) {
        return Err(format!("says nothing of [{code}]:\n{stderr}").into());
    }
    // What a command that failed has to say on standard output is no Rust.
    let (rust, text) = if output.status.success() { (body(&stdout), "") } else { ("", stdout.as_str()) };
    expect(&case.dir.join("expected.rs"), rust)
        .and(expect(&case.dir.join("expected.stdout"), text))
        .and(expect(&case.dir.join("expected.stderr"), &stderr))
        .and(evaluated(case))
}

/// Where a folder says what its types evaluate to: that `--emit types` says so too. `tests/conformance/types.mjs` asks the
/// compiler.
fn evaluated(case: &Case) -> Result<(), Failed> {
    let path = case.dir.join("expected.types");
    if !path.exists() {
        return Ok(());
    }
    let emit = ["--emit", "types", "--quiet"];
    let output = command().args(case.arguments()).args(emit).current_dir(&case.dir).output()?;
    expect(&path, &String::from_utf8(output.stdout)?)
}

/// The command; where there is a shell, with a limit on memory and time, so that a fault here does not take the machine.
fn command() -> Command {
    let tserde = env!("CARGO_BIN_EXE_tserde");
    if cfg!(unix) {
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -t 60; ulimit -v 4000000; exec \"$0\" \"$@\"", tserde]);
        return command;
    }
    Command::new(tserde)
}

/// What follows the header of a generated file: the comments on top.
fn body(text: &str) -> &str {
    let header: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("// ")).map(str::len).sum();
    text[header..].trim_start_matches('\n')
}

/// Holds a text against a file; an empty one against no file.
fn expect(path: &Path, actual: &str) -> Result<(), Failed> {
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        if actual.is_empty() {
            fs::remove_file(path)?;
        } else {
            fs::write(path, actual)?;
        }
        return Ok(());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if !path.exists() {
        return Err(format!("there is no {name}; UPDATE_EXPECT=1 would write:\n{actual}").into());
    }
    let diff = TextDiff::from_lines(expected.as_str(), actual);
    let diff = diff.unified_diff().context_radius(3).header(&name, "what came out").to_string();
    Err(format!("differs (UPDATE_EXPECT=1 takes it over):\n{diff}").into())
}

/// Codes that no folder can show: a file that is too large is in `tests/cli.rs`.
const NOT_SHOWN: [&str; 1] = ["file-too-large"];

/// Every code in the catalogue of diagnostics has a folder that shows it.
fn every_code_has_a_case() -> Result<(), Failed> {
    let root = support::root();
    let mut missing = BTreeSet::new();
    for entry in fs::read_dir(root.join("src/diagnostics/catalog"))? {
        let entry = entry?;
        // What goes wrong with a server is shown by one, in `tests/fetch`.
        if entry.file_name() == "fetch.rs" {
            continue;
        }
        let text = fs::read_to_string(entry.path())?;
        missing.extend(codes(&text).filter(|code| !root.join("tests/cases/errors").join(code).is_dir()));
    }
    missing.retain(|code| !NOT_SHOWN.contains(&code.as_str()));
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("no folder under tests/cases/errors for: {}", Vec::from_iter(missing).join(", ")).into())
}

/// The first argument of every `Diagnostic::error(…)` and `Diagnostic::warning(…)` of a source text.
fn codes(text: &str) -> impl Iterator<Item = String> + '_ {
    let calls = text.split("Diagnostic::error(").skip(1).chain(text.split("Diagnostic::warning(").skip(1));
    calls.filter_map(|rest| Some(rest.trim_start().strip_prefix('"')?.split('"').next()?.to_owned()))
}
