//! Findings as the public API gives them: with paths and text, no longer tied to the run.

use super::Severity;

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
}

/// A place with a word about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportLabel {
    /// The file, as it was given or found.
    pub path: String,
    /// The range of bytes in it.
    pub range: std::ops::Range<usize>,
    /// The line of its first byte, from 1.
    pub line: usize,
    /// The column of its first byte, in characters, from 1.
    pub column: usize,
    /// What is to be seen there; may be empty.
    pub text: String,
}

/// Why nothing was generated.
pub struct Error {
    reports: Vec<Report>,
}

impl Error {
    /// Everything that was found, warnings too.
    pub fn diagnostics(&self) -> &[Report] {
        &self.reports
    }
}
