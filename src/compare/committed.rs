//! Generated files that are committed: whether they are current, and what changes when they are made so.

use std::path::Path;

use super::{Changes, compare, written::written_surface};
use crate::{
    Bindings,
    diagnostics::{Error, catalog},
    threads::with_big_stack,
};

impl Bindings {
    /// Holds a file against the text, for a test that keeps a committed file current. Of a file that is not, the error
    /// says what changed and whom that breaks, as far as its Rust says it: see
    /// [`changes_of_file`](Self::changes_of_file).
    ///
    /// ```no_run
    /// #[test]
    /// fn generated_types_are_current() -> Result<(), tserde::Error> {
    ///     tserde::Builder::new().input("input/user.ts").generate()?.check_file("src/user.rs")
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When the file has another text, or cannot be read.
    pub fn check_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        match self.committed(path)? {
            Some(text) if text == self.text => Ok(()),
            Some(text) => {
                let changes = changes_of_text(path, &text, &self.text).unwrap_or_default();
                let lines: Vec<String> = changes.worst_first().into_iter().map(ToString::to_string).collect();
                Err(self.stale(path, &text, &lines))
            }
            None => Err(Error::new(&catalog::output::missing_output(path))),
        }
    }

    /// What changes, and whom that breaks, when a file that was generated before becomes this text. It is decided by the
    /// Rust of both, which says how JSON is read and written: keys, what may be absent or null, values, types. It does
    /// not say what a type of the user's own is, nor what a default was. Where the old definitions are at hand,
    /// [`changes_since`](Self::changes_since) knows more. Nothing, when the file is not there, or is no Rust.
    ///
    /// ```
    /// # let directory = std::env::temp_dir().join("tserde-changes-of-file");
    /// # std::fs::create_dir_all(&directory).unwrap();
    /// # let file = directory.join("user.rs");
    /// let user = |text| tserde::Builder::new().input_text("user.ts", text).generate();
    /// user("export interface User { id: string }")?.write_to_file(&file)?;
    /// let changes = user("export interface User { id: string; name: string }")?.changes_of_file(&file)?;
    /// assert_eq!(changes.all()[0].address, "User.name");
    /// assert!(changes.breaks().writer && !changes.breaks().reader);
    /// # Ok::<(), tserde::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn changes_of_file(&self, path: impl AsRef<Path>) -> Result<Changes, Error> {
        let path = path.as_ref();
        let committed = self.committed(path)?;
        Ok(committed.and_then(|text| changes_of_text(path, &text, &self.text)).unwrap_or_default())
    }
}

/// What changes between two texts, as far as the Rust says it; nothing, when the first is no Rust.
fn changes_of_text(path: &Path, committed: &str, text: &str) -> Option<Changes> {
    with_big_stack(|| {
        let (old, new) = (written_surface(path, committed)?, written_surface(path, text)?);
        Some(compare(&old, &new))
    })
}
