//! What is written to the terminal: code to standard output, all else to standard error.

use std::{
    env,
    io::{self, IsTerminal, Write},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use serde_json::{Value, json};

use super::{
    Outcome,
    args::{ColorChoice, MessageFormat, Reporting},
    commands::count,
};
use crate::{
    Bindings, Changes, Error, Report, Severity,
    diagnostics::{Digest, catalog},
};

/// Writes findings, notes and results as the user wants them.
pub(super) struct Reporter {
    reporting: Reporting,
}

impl Reporter {
    pub(super) fn new(reporting: Reporting) -> Self {
        Self { reporting }
    }

    /// Shows what was found; the outcome is that the command failed.
    pub(super) fn error(&self, error: &Error) -> Outcome {
        self.findings(error.diagnostics());
        Outcome::Failed
    }

    pub(super) fn warnings(&self, bindings: &Bindings) {
        self.findings(bindings.warnings());
    }

    /// A line on what was done, when nobody asked for machine-readable output.
    pub(super) fn note(&self, text: &str) {
        if !self.reporting.quiet && self.reporting.message_format == MessageFormat::Human {
            write_line(io::stderr(), text);
        }
    }

    /// Whether a person watches, so that a line may come and go.
    #[cfg(feature = "fetch")]
    pub(super) fn shows_progress(&self) -> bool {
        let is_for_people = !self.reporting.quiet && self.reporting.message_format == MessageFormat::Human;
        is_for_people && io::stderr().is_terminal() && !is_dumb()
    }

    /// The line at the end that `--verbose` asks for.
    pub(super) fn summary(&self, bindings: &Bindings, time: Duration) {
        if !self.reporting.verbose {
            return;
        }
        let falls_back = |report: &&Report| matches!(report.code, "unresolved-reference" | "unevaluated-type");
        let fallbacks = bindings.warnings().iter().filter(falls_back).count();
        let (types, warnings) = (bindings.type_count(), bindings.warnings().len());
        let milliseconds = time.as_secs_f64() * 1000.0;
        match self.reporting.message_format {
            MessageFormat::Human => self.note(&format!(
                "{}, {}, {} fell back to Value, {} without JSON left out, {milliseconds:.1} ms",
                count(types, "type"),
                count(warnings, "warning"),
                fallbacks,
                bindings.left_out_count(),
            )),
            MessageFormat::Json => write_line(
                io::stderr(),
                &json!({
                    "reason": "summary",
                    "types": types,
                    "warnings": warnings,
                    "fallbacks": fallbacks,
                    "leftOut": bindings.left_out_count(),
                    "milliseconds": milliseconds,
                })
                .to_string(),
            ),
        }
    }

    /// A result, to standard output. A reader that has seen enough is no error; of one that could not take it all, the
    /// first failure is said, and [`is_lost`] from then on.
    pub(super) fn print(&self, text: &str) {
        let mut out = io::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        if let Err(error) = written
            && error.kind() != io::ErrorKind::BrokenPipe
            && !IS_LOST.swap(true, Ordering::Relaxed)
        {
            self.error(&Error::new(&catalog::output::unwritable_stdout(&error)));
        }
    }

    pub(super) fn print_changes(&self, changes: &Changes) {
        let coloured = self.is_coloured(io::stdout().is_terminal());
        self.print(&if coloured { changes.to_ansi() } else { changes.to_string() });
    }

    pub(super) fn print_diff(&self, diff: &str) {
        if !self.is_coloured(io::stdout().is_terminal()) {
            return self.print(diff);
        }
        for line in diff.split_inclusive('\n') {
            let colour = match line.as_bytes().first() {
                Some(b'+') => "\x1b[32m",
                Some(b'-') => "\x1b[31m",
                Some(b'@') => "\x1b[36m",
                Some(_) | None => "",
            };
            self.print(&format!("{colour}{}\x1b[0m\n", line.trim_end_matches('\n')));
        }
    }

    pub(super) fn findings(&self, reports: &[Report]) {
        let is_wanted = |report: &&Report| !self.reporting.quiet || report.severity == Severity::Error;
        let wanted = reports.iter().filter(is_wanted);
        if self.reporting.verbose || self.reporting.message_format == MessageFormat::Json {
            return wanted.for_each(|report| self.finding(report));
        }
        let Digest { shown, left_out } = Digest::of(wanted);
        shown.into_iter().for_each(|report| self.finding(report));
        left_out.iter().for_each(|line| write_line(io::stderr(), &format!("{line}: `--verbose` shows all\n")));
    }

    fn finding(&self, report: &Report) {
        match self.reporting.message_format {
            MessageFormat::Human if self.is_coloured(io::stderr().is_terminal()) => {
                write_line(io::stderr(), &format!("{}\n", report.to_ansi().trim_end()));
            }
            MessageFormat::Human => write_line(io::stderr(), &format!("{}\n", report.rendered.trim_end())),
            MessageFormat::Json => write_line(io::stderr(), &as_json(report).to_string()),
        }
    }

    fn is_coloured(&self, is_terminal: bool) -> bool {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        match self.reporting.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_terminal && !is_set("NO_COLOR") && !is_dumb(),
        }
    }
}

/// Whether the terminal takes what is written as it stands.
fn is_dumb() -> bool {
    env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Whether a result that was printed did not all arrive.
pub(super) fn is_lost() -> bool {
    IS_LOST.load(Ordering::Relaxed)
}

/// Of the process, as its standard output is.
static IS_LOST: AtomicBool = AtomicBool::new(false);

/// A finding as `--message-format json` has it. Keys are added over time, and none changes its meaning.
fn as_json(report: &Report) -> Value {
    let labels = report.labels.iter().map(|label| {
        json!({
            "path": label.path,
            "start": label.range.start,
            "end": label.range.end,
            "line": label.line,
            "column": label.column,
            "text": label.text,
        })
    });
    let labels: Vec<_> = labels.collect();
    json!({
        "reason": "diagnostic",
        "severity": report.severity.to_string(),
        "code": report.code,
        "message": report.message,
        "labels": labels,
        "help": report.help,
        "rendered": report.rendered,
    })
}

fn write_line(mut out: impl Write, text: &str) {
    // Who closed standard error does not want to hear of it.
    let _ = writeln!(out, "{text}");
}
