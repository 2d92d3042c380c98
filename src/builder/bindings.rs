//! What was generated, and the ways to put it somewhere.

use std::{
    env,
    fmt::{self, Write as _},
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use super::files;
use crate::{
    diagnostics::{Digest, Error, Report, catalog},
    options::Options,
    source::Sources,
};

/// Generated Rust, ready to be written.
#[derive(Clone, Debug)]
pub struct Bindings {
    pub(crate) text: String,
    pub(crate) warnings: Vec<Report>,
    pub(crate) inputs: Vec<PathBuf>,
    pub(crate) types: usize,
    pub(crate) left_out: usize,
    /// What it was made by and from, for comparisons: the files as they were read.
    pub(crate) read: Arc<(Options, Sources)>,
}

/// The text, header included.
impl fmt::Display for Bindings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Bindings {
    /// Where the Rust says less than the TypeScript did, in the order of the inputs.
    #[must_use]
    pub fn warnings(&self) -> &[Report] {
        &self.warnings
    }

    /// What the text depends on: every file that was read, the directories whose contents decide which files those
    /// are, and the directories where a file that appears would be read. Sorted.
    #[must_use]
    pub fn inputs(&self) -> &[PathBuf] {
        &self.inputs
    }

    /// How many types were generated.
    #[must_use]
    pub fn type_count(&self) -> usize {
        self.types
    }

    /// How many members and types were left out because JSON has nothing for them: methods, functions, symbols, and
    /// generics that are functions from types to types.
    #[must_use]
    pub fn left_out_count(&self) -> usize {
        self.left_out
    }

    /// Writes the text to a file, whole or not at all, and only if that changes the file: something that depends on
    /// its modification time rests when nothing changed. Missing directories are made.
    ///
    /// ```no_run
    /// tserde::Builder::new().input("input/user.ts").generate()?.write_to_file("src/user.rs")
    /// # ; Ok::<(), tserde::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the file cannot be written, or is one of those that were read. What was there before is there still.
    pub fn write_to_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        self.write(path.as_ref()).map(|_| ())
    }

    /// Writes the text to a file below `OUT_DIR` and tells cargo, for use in a build script: the script runs again
    /// when a file that was read changes, or a directory that decides which are read, and not otherwise; warnings
    /// come up as cargo's.
    ///
    /// ```no_run
    /// // build.rs
    /// fn main() -> Result<(), tserde::Error> {
    ///     tserde::Builder::new().input("input/user.ts").generate()?.write_to_out_dir("user.rs")
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When there is no `OUT_DIR`, or the file cannot be written. Nothing is printed then.
    pub fn write_to_out_dir(&self, name: impl AsRef<Path>) -> Result<(), Error> {
        let directory = env::var_os("OUT_DIR").ok_or_else(|| Error::new(&catalog::output::no_out_dir()))?;
        self.write(&Path::new(&directory).join(name))?;
        // Cargo reads to the end; if it is gone, nobody is left to be told.
        let _ = io::stdout().write_all(self.cargo_directives().as_bytes());
        Ok(())
    }

    /// The error that a file with another text is, with what changes.
    pub(crate) fn stale(&self, path: &Path, text: &str, changes: &[String]) -> Error {
        Error::new(&catalog::output::stale_output(path, first_difference(text, &self.text), changes))
    }

    /// Writes the text and says whether that changed the file.
    pub(crate) fn write(&self, path: &Path) -> Result<files::Written, Error> {
        if files::is_among(path, &self.inputs) {
            return Err(Error::new(&catalog::output::output_is_input(path)));
        }
        files::write_if_changed(path, &self.text)
            .map_err(|error| Error::new(&catalog::output::unwritable_output(path, &error)))
    }

    /// The text of a file that was generated before, with the line ends it was generated with: git may have changed
    /// them.
    pub(crate) fn committed(&self, path: &Path) -> Result<Option<String>, Error> {
        match fs::read(path) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::new(&catalog::output::unreadable_output(path, &error))),
        }
    }

    fn cargo_directives(&self) -> String {
        let mut lines = String::from("cargo::rerun-if-changed=build.rs\n");
        for path in &self.inputs {
            // Writing to a `String` cannot fail.
            let _ = writeln!(lines, "cargo::rerun-if-changed={}", path.display());
        }
        let Digest { shown, left_out } = Digest::of(&self.warnings);
        // A directive ends with its line, so each line of a message is one.
        let shown = shown.into_iter().flat_map(|warning| warning.rendered.lines());
        for line in shown.chain(left_out.iter().map(String::as_str)).filter(|line| !line.trim().is_empty()) {
            let _ = writeln!(lines, "cargo::warning={line}");
        }
        lines
    }
}

/// The number of the first line in which two texts differ, from 1.
fn first_difference(old: &str, new: &str) -> usize {
    1 + old.lines().zip(new.lines()).take_while(|(old, new)| old == new).count()
}
