//! What is wrong, where, and what to do about it.
//!
//! Every room reports into one [`Diagnostics`] sink and goes on; the spine asks [`Diagnostics::gate`] after each
//! stage whether to stop. The texts are in [`catalog`], and nowhere else.

pub mod catalog;
mod digest;
mod error;
mod nearest;
pub mod render;
mod wording;

pub(crate) use digest::Digest;
pub use error::{Error, Report, ReportLabel};
pub use nearest::nearest;
pub use wording::Wording;

use std::fmt;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Output is written, and says less than the TypeScript did.
    Warning,
    /// Nothing is written.
    Error,
}

/// `warning`, `error`
impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One finding, as the rooms make it. Made by the functions of [`catalog`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The word that names it: `unresolved-reference`.
    pub code: &'static str,
    /// Whether it stops the run.
    pub severity: Severity,
    /// One sentence without a full stop.
    pub message: String,
    /// The places; the first is the one it is about.
    pub labels: Vec<Label>,
    /// What to do, a way a line.
    pub help: Vec<String>,
}

/// A place with a word about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is to be seen there; may be empty.
    pub text: String,
}

impl Diagnostic {
    /// An error.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), labels: Vec::new(), help: Vec::new() }
    }

    /// A warning.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds a way out.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }
}

/// The sink: everything that was found so far.
#[derive(Debug, Default)]
pub struct Diagnostics {
    /// In the order of reporting, each once.
    found: IndexSet<Diagnostic, FxBuildHasher>,
    errors: usize,
    /// The codes of what is no error in this run.
    forgiven: &'static [&'static str],
    /// How options are spoken of.
    wording: Wording,
}

/// The stage before the gate found errors; they are in the sink.
#[derive(Debug)]
pub struct Stopped;

impl Diagnostics {
    /// Nothing was found yet.
    pub fn new(wording: Wording) -> Self {
        Self { wording, ..Self::default() }
    }

    /// Takes what has one of these codes for a warning from now on.
    pub fn forgive(&mut self, codes: &'static [&'static str]) {
        self.forgiven = codes;
    }

    /// Adds a finding. The same finding at the same place is kept once.
    pub fn report(&mut self, mut diagnostic: Diagnostic) {
        if self.forgiven.contains(&diagnostic.code) {
            diagnostic.severity = Severity::Warning;
        }
        if self.wording == Wording::Setters {
            diagnostic = diagnostic.in_setters();
        }
        let is_error = diagnostic.severity == Severity::Error;
        if self.found.insert(diagnostic) {
            self.errors += usize::from(is_error);
        }
    }

    /// Whether the run may go on.
    ///
    /// # Errors
    ///
    /// [`Stopped`] when an error was reported.
    pub fn gate(&self) -> Result<(), Stopped> {
        if self.errors == 0 { Ok(()) } else { Err(Stopped) }
    }

    /// Everything that was found, in the order of reporting.
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found.into_iter().collect()
    }
}
