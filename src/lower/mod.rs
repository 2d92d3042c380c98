//! The decisions: which Rust each type becomes.
//!
//! It starts at the roots and works through a list: an item gets its id before anybody looks at what is in it, so
//! recursive types are no matter, and neither is how deep the user nests. What a type *is* is asked of [`Types`];
//! what comes out is written in the words of [`model`](crate::model).

mod ambiguity;
mod analysis;
mod basis;
mod builtin;
mod constant;
mod context;
mod discriminant;
mod docs;
mod enumeration;
mod generic;
mod index;
mod item;
mod kind;
mod kinds_union;
mod literal;
mod markdown;
mod member;
mod name_hint;
mod number;
mod object;
mod order;
mod parts;
mod reference;
mod roots;
mod select;
mod shape;
mod shared;
mod template;
mod tuple;
mod union;
mod unnamed;
mod user;
mod variant;

use rustc_hash::FxHashMap;

use crate::{
    diagnostics::Diagnostics,
    model::{ItemId, Model},
    options::{Options, SharedShapes},
    source::Span,
    types::Types,
};

/// The model, and where its parts come from.
pub struct Lowered {
    /// What is going to be written.
    pub model: Model,
    /// Where each item and field was declared.
    pub places: Places,
    /// How many methods, functions and other members that are no JSON were left out.
    pub left_out: usize,
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
pub fn lower_program(types: &mut Types<'_>, options: &Options, diagnostics: &mut Diagnostics) -> Lowered {
    let mut lowerer = context::Lowerer::new(types, options, diagnostics);
    lowerer.lower_roots();
    lowerer.lower_erased_generics();
    lowerer.write_docs();
    if options.shared_shapes == SharedShapes::Shared {
        lowerer.share_shapes();
    }
    lowerer.order_items();
    lowerer.finish()
}

#[cfg(test)]
mod tests;
