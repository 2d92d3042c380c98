//! The choices about what stands around the types: derives, builders, schemas, the libraries they name, the comment at
//! the top.

use super::Builder;
use crate::options::{BuilderCrate, DerivedTrait, NonExhaustive, SchemaCrate, StandardLibrary, StringType};

impl Builder {
    /// Keeps a trait from being derived, and what needs it, on the types that an address means and on those that hold
    /// them. Derives are most of what a generated type costs rustc.
    ///
    /// Enums of literal values and flags stay `Copy`, as their functions take them by value; keys of maps stay comparable.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .no_derive("*", tserde::DerivedTrait::PartialEq)
    ///     .no_derive("*", tserde::DerivedTrait::Hash)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn no_derive(mut self, address: impl Into<String>, unwanted: DerivedTrait) -> Self {
        self.options.no_derive.push((address.into(), unwanted));
        self
    }

    /// Says which types are `#[non_exhaustive]`, so that a field or a variant that comes later breaks nobody who uses
    /// them from another crate. One type gets it by [`attribute`](Self::attribute).
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export type Role = 'admin' | 'user';")
    ///     .non_exhaustive(tserde::NonExhaustive::Enums)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("#[non_exhaustive]\npub enum Role"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn non_exhaustive(mut self, which: NonExhaustive) -> Self {
        self.options.non_exhaustive = which;
        self
    }

    /// Adds lines to the comment at the top of the file, before what tserde says there.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export type Id = string;")
    ///     .header("SPDX-License-Identifier: MIT")
    ///     .generate()?;
    /// assert!(bindings.to_string().starts_with("// SPDX-License-Identifier: MIT\n"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn header(mut self, text: impl Into<String>) -> Self {
        self.options.header.push(text.into());
        self
    }

    /// Has a crate derive a builder for each struct. A property that is absent or optional need not be set, one that is
    /// `null` has to be, and a tag (`kind: "circle"`) is set already.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string; nick?: string }")
    ///     .builders(tserde::BuilderCrate::Bon)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("bon::Builder"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn builders(mut self, by: BuilderCrate) -> Self {
        self.options.builders = by;
        self
    }

    /// Has a crate describe each type as JSON Schema. A type of your own that [`replace`](Self::replace) puts in has to be
    /// described by you.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export type Role = 'admin' | 'user';")
    ///     .schemas(tserde::SchemaCrate::Schemars)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("impl schemars::JsonSchema for Role"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn schemas(mut self, by: SchemaCrate) -> Self {
        self.options.schemas = by;
        self
    }

    /// Says what `string` is, in fields, in keys of maps, and inside of the types that hold one.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .strings(tserde::StringType::BoxStr)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub name: Box<str>"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn strings(mut self, ty: StringType) -> Self {
        self.options.strings = ty;
        self
    }

    /// Says what of Rust's own libraries the output names. With `core` and `alloc` it is for a crate that is
    /// `#![no_std]` and says `extern crate alloc;`; serde and serde_json do without `std` as well, by their features.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { tags: string[] }")
    ///     .std(tserde::StandardLibrary::Alloc)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub tags: alloc::vec::Vec<alloc::string::String>"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn std(mut self, which: StandardLibrary) -> Self {
        self.options.std = which;
        self
    }

    /// Says where serde is, for a crate that has it from another. The path holds from everywhere in the crate:
    /// `my_library::serde`, `crate::vendored::serde`.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .serde_path("my_library::serde")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("#[serde(crate = \"my_library::serde\")]"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn serde_path(mut self, path: impl Into<String>) -> Self {
        self.options.serde_path = Some(path.into());
        self
    }

    /// Says where serde_json is, for a crate that has it from another.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { data: unknown }")
    ///     .serde_json_path("my_library::serde_json")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub data: my_library::serde_json::Value"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn serde_json_path(mut self, path: impl Into<String>) -> Self {
        self.options.serde_json_path = Some(path.into());
        self
    }
}
