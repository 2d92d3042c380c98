//! What comes of documentation, as files of TypeScript.

use crate::Report;

/// Files of declarations, as [`Builder::declarations`](crate::Builder::declarations) makes them of documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declarations {
    pub(crate) files: Vec<DeclarationFile>,
    pub(crate) warnings: Vec<Report>,
}

/// One file, for one module that is documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclarationFile {
    /// Its path below the directory that all of them belong in: `index.d.ts`, `Definitions/User.d.ts`.
    pub path: String,
    /// Its text, with a header that says what it was made from.
    pub text: String,
}

impl Declarations {
    /// The files, by their paths.
    pub fn files(&self) -> &[DeclarationFile] {
        &self.files
    }

    /// Where the documentation says less than the declarations did.
    pub fn warnings(&self) -> &[Report] {
        &self.warnings
    }
}
