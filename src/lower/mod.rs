//! The decisions: which Rust each type becomes.

use rustc_hash::FxHashMap;

use crate::{
    diagnostics::Diagnostics,
    model::{ItemId, Model},
    options::Options,
    source::Span,
    types::Types,
};

/// The model, and where its parts come from.
pub struct Lowered {
    /// What is going to be written.
    pub model: Model,
    /// Where each item and field was declared.
    pub places: Places,
}

/// Where items, and their fields and variants, were declared, for messages of later rooms.
#[derive(Debug, Default)]
pub struct Places {
    /// Items.
    pub items: FxHashMap<ItemId, Span>,
    /// Fields, variants, constants, elements, by position.
    pub parts: FxHashMap<(ItemId, usize), Span>,
}

/// Decides which Rust the exported types become, and all they reach.
pub fn lower_program(_types: &mut Types<'_>, _options: &Options, _diagnostics: &mut Diagnostics) -> Lowered {
    todo!()
}
