//! tserde

pub(crate) mod diagnostics;
pub(crate) mod emit;
pub(crate) mod lower;
pub(crate) mod model;
pub(crate) mod names;
mod options;
pub(crate) mod selector;
pub(crate) mod source;
pub(crate) mod symbols;
pub(crate) mod syntax;
pub(crate) mod types;
