//! The files that are read, the places in them, and what a module specifier means.
//!
//! The only room that reads the file system.

mod span;

pub use span::{FileId, Span};

use crate::{diagnostics::Diagnostics, options::Input};

/// The files of one run. The prelude is always the first.
pub struct Sources {}

impl Sources {
    /// Finds and reads the inputs: files, directories (to their depth), globs, texts. What they import is read later,
    /// by [`resolve`](Self::resolve).
    pub fn open(_prelude: &'static str, _inputs: &[Input], _diagnostics: &mut Diagnostics) -> Self {
        todo!()
    }
    /// The files that were given as inputs, sorted by path within each input.
    pub fn inputs(&self) -> &[FileId] {
        todo!()
    }
    /// How many files there are: ids are `0..len`.
    pub fn len(&self) -> usize {
        todo!()
    }
    /// The text of a file.
    pub fn text(&self, _file: FileId) -> &str {
        todo!()
    }
    /// The path of a file, as it is shown: as given for inputs, relative to the working directory where it is below.
    pub fn path(&self, _file: FileId) -> &str {
        todo!()
    }
    /// The words of a file's path below the input it was found by, without extension (`["user", "address"]`).
    pub fn words(&self, _file: FileId) -> Vec<String> {
        todo!()
    }
    /// The file that `specifier` means in `from`, read if it was not yet. `None` when there is none, or when it
    /// cannot be read, which is reported.
    pub fn resolve(
        &mut self,
        _from: FileId,
        _specifier: &str,
        _span: Span,
        _diagnostics: &mut Diagnostics,
    ) -> Option<FileId> {
        todo!()
    }
}
