//! The decisions: which Rust each type becomes.
//!
//! It starts at the roots and works through a list: an item gets its id before anybody looks at what is in it, so
//! recursive types are no matter, and neither is how deep the user nests. What a type *is* is asked of [`Types`];
//! what comes out is written in the words of [`model`](crate::model).

mod ambiguity;
mod analysis;
mod anonymous;
mod apart;
mod basis;
mod builtin;
mod constant;
mod context;
mod discriminant;
mod docs;
mod empty;
mod enumeration;
mod erased;
mod generic;
mod heir;
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
mod originals;
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
mod unresolved;
mod user;
mod variant;
mod way;
mod written;

use std::sync::mpsc::channel;

use crate::{
    diagnostics::Diagnostics,
    model::{ItemId, Model},
    options::{Options, SharedShapes},
    source::Span,
    threads,
    types::Types,
};
pub use docs::Documentation;
use docs::{Documenting, write_nameless};
pub use user::known_addresses;

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
    /// Items, by their ids.
    items: Vec<Span>,
    /// The fields, variants, constants, elements of each item, by position.
    parts: Vec<Vec<(usize, Span)>>,
}

impl Places {
    /// Where an item was declared.
    pub fn item(&self, item: ItemId) -> Option<Span> {
        self.items.get(item.0 as usize).copied()
    }

    fn add_item(&mut self, span: Span) {
        self.items.push(span);
        self.parts.push(Vec::new());
    }

    fn add_part(&mut self, item: ItemId, position: usize, span: Span) {
        self.parts[item.0 as usize].push((position, span));
    }

    /// Where a part of an item was declared, by its position.
    pub fn part(&self, item: ItemId, position: usize) -> Option<Span> {
        self.parts.get(item.0 as usize)?.iter().rev().find(|(at, _)| *at == position).map(|(_, span)| *span)
    }
}

/// Decides which Rust the exported types become, and all they reach. What documents them and names some of them is
/// written by itself.
pub fn lower_program<'a>(
    types: &mut Types<'a>,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> (Lowered, Documentation<'a>) {
    let shares_shapes = options.shared_shapes == SharedShapes::Shared;
    let (writer, found) = channel();
    types.show_written(true);
    let lower = || {
        // Types that are documented otherwise are not equal: all of it is asked for before the end.
        let docs = Documenting::new((!shares_shapes).then_some(writer));
        let mut lowerer = context::Lowerer::new(types, options, diagnostics, docs);
        lowerer.lower_roots();
        lowerer.lower_erased_generics();
        lowerer.settle_elsewhere();
        lowerer.settle_instances();
        lowerer.share_enums();
        if shares_shapes {
            let written = lowerer.take_documentation().write(lowerer.types.symbols());
            written.put(&mut lowerer.model);
            lowerer.share_shapes();
        }
        lowerer.order_items();
        let documentation = lowerer.take_documentation();
        let lowered = lowerer.finish();
        types.show_written(false);
        (lowered, documentation)
    };
    let ((mut lowered, mut documentation), (written, left)) = threads::both(lower, || write_nameless(found));
    written.put(&mut lowered.model);
    documentation.add(left);
    (lowered, documentation)
}

#[cfg(test)]
mod tests;
