//! The Rust text of a model. The only room that names `quote` and `syn`.
//!
//! Each kind of item has a file that makes its tokens, one `quote!` per shape. [`mod@format`] turns them into text,
//! [`layout`] puts the items into their modules and ends with the [`helpers`] that were used.

mod attributes;
mod builders;
mod check;
mod constants;
mod context;
mod docs;
mod flags;
mod format;
mod generics;
mod helpers;
mod json;
mod keys;
mod layout;
mod libraries;
mod lints;
mod literals;
mod newtypes;
mod numbers;
mod patterns;
mod read;
mod schemas;
mod select;
mod select_object;
mod shapes;
mod structs;
#[cfg(test)]
mod tests;
mod tuples;
mod types;
mod unions;
mod words;

pub use check::{is_attribute, is_path, is_type};
pub use read::read_written;

use proc_macro2::TokenStream;
use rustc_hash::FxHashMap;

use crate::{
    model::{ItemId, ItemKind, Model},
    threads,
};

use self::{
    context::{Context, Scope, Uses},
    words::Words,
};

/// Writes the model down. Its items are ordered, named and free of impossible states, so this cannot fail.
pub fn emit_model(model: &Model) -> String {
    let context = Context::new(model);
    layout::write_file(&context, &emit_items(&context))
}

/// One item of the model by itself, without the helpers it needs.
#[cfg(feature = "cli")]
pub fn emit_one(model: &Model, id: ItemId) -> String {
    emit_chunk(&Context::new(model), &[id]).into_iter().map(|item| item.text).collect()
}

/// The text of an item, and the helpers it needs.
struct Emitted {
    id: ItemId,
    text: String,
    uses: Uses,
}

/// Items do not depend on each other's text, and most of the time goes into laying them out, so they share the cores.
fn emit_items(context: &Context<'_>) -> Vec<Emitted> {
    let chunks: Vec<&[ItemId]> = context.model.order.chunks(ITEMS_AT_ONCE).collect();
    threads::map(chunks, |chunk| emit_chunk(context, chunk)).into_iter().flatten().collect()
}

/// Below this, a thread costs more than it saves.
const ITEMS_AT_ONCE: usize = 32;

fn emit_chunk(context: &Context<'_>, ids: &[ItemId]) -> Vec<Emitted> {
    let mut known: FxHashMap<Vec<&'static str>, Words> = FxHashMap::default();
    let emit = |id: &ItemId| {
        let words = known.entry(context.hidden(*id)).or_insert_with_key(|hidden| Words::new(context, hidden));
        let scope = Scope::new(context, words, *id);
        let tokens = emit_item(&scope);
        Emitted { id: *id, text: format::item_text(tokens, scope.item.module.len()), uses: scope.into_uses() }
    };
    ids.iter().map(emit).collect()
}

fn emit_item(scope: &Scope<'_>) -> TokenStream {
    let written = match &scope.item.kind {
        ItemKind::Struct(it) => structs::emit_struct(scope, it),
        ItemKind::Literals(it) => literals::emit_literals(scope, it),
        ItemKind::Constant(value) => constants::emit_constant(scope, value),
        ItemKind::Flags(it) => flags::emit_flags(scope, it),
        ItemKind::Union(it) => unions::emit_union(scope, it),
        ItemKind::Newtype(it) => newtypes::emit_newtype(scope, it),
        ItemKind::Pattern(it) => patterns::emit_pattern(scope, it),
        ItemKind::Tuple(it) => tuples::emit_tuple(scope, it),
        ItemKind::Alias(ty) => newtypes::emit_alias(scope, ty),
        ItemKind::Never => newtypes::emit_never(scope),
    };
    let schema = schemas::implementation(scope);
    quote::quote!(#written #schema)
}
