//! The library's face: [`Builder`] collects the choices, [`Bindings`] is what comes out.

mod bindings;
#[cfg(feature = "docs")]
mod declarations;
pub(crate) mod files;
pub(crate) mod header;
mod setters;
mod surroundings;
#[cfg(test)]
mod tests;
pub(crate) mod words;

use std::path::{Path, PathBuf};

pub use bindings::Bindings;
#[cfg(feature = "docs")]
pub use declarations::{DeclarationFile, Declarations};

use crate::{
    diagnostics::{Error, Wording},
    options::{Input, Options},
    threads::with_big_stack,
};

/// Collects inputs and choices, and generates Rust from them.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), tserde::Error> {
///     tserde::Builder::new()
///         .input("input/harmony-auth")
///         .replace("ProductKey", "crate::ProductKey")
///         .generate()?
///         .write_to_out_dir("harmony_auth.rs")
/// }
/// ```
///
/// The program then says `include!(concat!(env!("OUT_DIR"), "/harmony_auth.rs"));` in a module of its choice.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    options: Options,
    made_by: Option<String>,
    /// Messages speak of options as flags.
    is_command: bool,
}

impl Builder {
    /// A builder without inputs, with every choice at its default.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("user.ts", "export interface User { id: number }")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub struct User"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, a directory (read to its depth) or a glob. What the files import is read as well, but only what
    /// the inputs themselves export is generated, and what that reaches.
    ///
    /// Paths are relative to the working directory, which in a build script is the package's root. `npm:NAME` and
    /// `npm:NAME/sub` are what an import of that package finds in the nearest `node_modules` from there upward, its
    /// `@types` among them.
    ///
    /// ```no_run
    /// let bindings = tserde::Builder::new()
    ///     .input("input/harmony-auth")
    ///     .input("vendor/**/*.d.ts")
    ///     .input("npm:@types/geojson")
    ///     .generate()?;
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn input(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.inputs.push(Input::named(path.into(), Path::new("")));
        self
    }

    /// Adds definitions that are in memory, with the name they go by in messages. A relative import in them finds
    /// nothing.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("point.ts", "export type Point = [x: number, y: number];")
    ///     .generate()?;
    /// assert!(bindings.warnings().is_empty());
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn input_text(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.options.inputs.push(Input::Text { name: name.into(), text: text.into() });
        self
    }

    /// Adds documentation that was fetched, or read in some other way.
    ///
    /// ```
    /// let pages = [("Id.txt", "Type Alias Id\nId: string\n")];
    /// let site = tserde::PublishedSite::new("https://docs.example.com/api/", pages);
    /// let declarations = tserde::Builder::new().input_site(site).declarations()?;
    /// assert!(declarations.files()[0].text.contains("https://docs.example.com/api/"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[cfg(feature = "docs")]
    #[must_use]
    pub fn input_site(mut self, site: crate::PublishedSite) -> Self {
        self.options.inputs.push(Input::Site(std::sync::Arc::new(site)));
        self
    }

    /// Says who makes the file, for the comment at its top: a command that a reader can run again.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("id.ts", "export type Id = string;")
    ///     .made_by("cargo xtask types")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("cargo xtask types"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn made_by(mut self, command: impl Into<String>) -> Self {
        self.made_by = Some(command.into());
        self
    }

    /// Takes all choices at once, in place of those made before. Inputs that were given stay where `options` has none.
    /// The command line does it this way.
    ///
    /// ```
    /// let mut options = tserde::Options::default();
    /// options.numbers = tserde::NumberType::I64;
    /// let bindings = tserde::Builder::new()
    ///     .options(options)
    ///     .input_text("user.ts", "export interface User { id: number }")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub id: i64"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        let given = std::mem::replace(&mut self.options, options).inputs;
        if self.options.inputs.is_empty() {
            self.options.inputs = given;
        }
        self
    }

    /// Reads the inputs and makes the Rust text. Writes nothing, prints nothing, and can be called again: the same
    /// inputs and choices give the same text.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the inputs or the choices, not only the first of it: broken syntax, names that
    /// nothing declares, options that match nothing. Each says where, and what helps. What is no JSON is none of it: it is
    /// left out, or is a warning.
    ///
    /// ```
    /// let error = tserde::Builder::new()
    ///     .input_text("user.ts", "export interface User { key: ProductKey }")
    ///     .generate()
    ///     .unwrap_err();
    /// assert_eq!(error.diagnostics()[0].code, "unresolved-reference");
    /// ```
    pub fn generate(&self) -> Result<Bindings, Error> {
        let made_by = self.made_by.as_deref().unwrap_or("tserde::Builder");
        with_big_stack(|| crate::generate(&self.options, made_by, self.wording()))
    }

    /// The declarations that the pages of documentation among the inputs give: files of TypeScript, to be reviewed and
    /// committed, and given as the input from then on.
    ///
    /// # Errors
    ///
    /// What is wrong with the pages; the inputs having no page is an error too.
    ///
    /// ```
    /// # let directory = std::env::temp_dir().join("tserde-declarations");
    /// # std::fs::create_dir_all(&directory).unwrap();
    /// # let page = directory.join("User.txt");
    /// # std::fs::write(&page, "Interface User\ninterface User {\n    nick-name?: string;\n}\n").unwrap();
    /// let declarations = tserde::Builder::new().input(page).declarations()?;
    /// assert_eq!(declarations.files()[0].path, "index.d.ts");
    /// assert!(declarations.files()[0].text.contains("\"nick-name\"?: string;"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[cfg(feature = "docs")]
    pub fn declarations(&self) -> Result<Declarations, Error> {
        with_big_stack(|| crate::declarations(&self.options))
    }

    /// Speaks of options as flags, not as setters.
    #[cfg(feature = "cli")]
    #[must_use]
    pub(crate) fn for_command(mut self) -> Self {
        self.is_command = true;
        self
    }

    /// How its options are spoken of.
    pub(crate) fn wording(&self) -> Wording {
        if self.is_command { Wording::Flags } else { Wording::Setters }
    }

    /// The choices made so far.
    pub(crate) fn choices(&self) -> &Options {
        &self.options
    }
}
