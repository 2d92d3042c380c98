//! Findings as the public API gives them: with paths and text, no longer tied to the run.

use std::{fmt, path::PathBuf};

use super::{Diagnostic, Digest, Severity, render};

/// A finding, with its places.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The word that names the kind of finding: `unresolved-reference`.
    pub code: &'static str,
    /// Whether it stopped the run.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The places; the first is the one it is about.
    pub labels: Vec<ReportLabel>,
    /// What to do, a way a line.
    pub help: Vec<String>,
    /// The whole, as it is shown to a person, without colour.
    pub rendered: String,
    /// The same in colour.
    pub(crate) coloured: String,
}

/// A place with a word about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportLabel {
    /// The file, as it was given or found.
    pub path: String,
    /// The range of bytes in it; of a file in UTF-16, in its text as UTF-8.
    pub range: std::ops::Range<usize>,
    /// The line of its first byte, from 1.
    pub line: usize,
    /// The column of its first byte, in characters, from 1.
    pub column: usize,
    /// What is to be seen there; may be empty.
    pub text: String,
}

impl Report {
    /// The whole, as it is shown to a person on a terminal: with ANSI colours.
    pub fn to_ansi(&self) -> &str {
        &self.coloured
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rendered)
    }
}

/// Why nothing was generated.
///
/// Both `{}` and `{:?}` print what was found, with the lines of TypeScript it is about: a build script whose `main`
/// returns this error shows it through Cargo. Of findings that say the same, and of very many of one kind, the first are
/// printed and the others counted; all are in [`diagnostics`](Self::diagnostics).
pub struct Error {
    reports: Vec<Report>,
    inputs: Vec<PathBuf>,
}

impl Error {
    /// An error of what a run found.
    pub(crate) fn from_reports(reports: Vec<Report>) -> Self {
        Self { reports, inputs: Vec::new() }
    }

    /// An error about something that stands in no file.
    pub(crate) fn new(diagnostic: &Diagnostic) -> Self {
        Self::from_reports(vec![render::render_unplaced(diagnostic)])
    }

    /// The same, with what was read before it came to that.
    pub(crate) fn after_reading(self, inputs: Vec<PathBuf>) -> Self {
        Self { inputs, ..self }
    }

    /// Everything that was read, or would have been, before it came to this: another try is worth while when one of
    /// these files and directories changes.
    pub fn inputs(&self) -> &[PathBuf] {
        &self.inputs
    }

    /// Everything that was found, warnings too.
    pub fn diagnostics(&self) -> &[Report] {
        &self.reports
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Digest { shown, left_out } = Digest::of(&self.reports);
        for (index, report) in shown.into_iter().enumerate() {
            let gap = if index == 0 { "" } else { "\n\n" };
            write!(f, "{gap}{report}")?;
        }
        left_out.iter().try_for_each(|line| write!(f, "\n\n{line}"))
    }
}

/// As a `main` that returns this error prints it: behind `Error: `, so that the first report starts a line of its own.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_all_reports_both_ways() {
        let one = render::render_unplaced(&Diagnostic::error("one", "first"));
        let two = render::render_unplaced(&Diagnostic::warning("two", "second"));
        let error = Error::from_reports(vec![one, two]);
        assert_eq!(error.to_string(), "error[one]: first\n\nwarning[two]: second");
        assert_eq!(format!("{error:?}"), "\nerror[one]: first\n\nwarning[two]: second");
        assert_eq!(Error::new(&Diagnostic::error("one", "first")).diagnostics().len(), 1);
    }
}
