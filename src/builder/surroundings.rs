//! The choices about what stands around the types: derives, attributes, the comment at the top.

use super::Builder;
use crate::options::{DerivedTrait, NonExhaustive};

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
}
