//! The reading of structs with keys that may be absent, or that keep other keys too: one pass, key by key, by a macro of the
//! helpers. serde's derive takes a type of its own for each such key, which costs rustc more than the rest of the struct,
//! and its `flatten` keeps the whole object first.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, Presence, Struct};

use super::context::{Scope, ident};

/// What serde's derive is not told, it cannot know.
const TOLD: [&str; 2] = ["serde", "cfg"];
/// Names that are patterns of their own, and so none of variables.
const PATTERNS: [&str; 4] = ["None", "Some", "Ok", "Err"];

/// Whether a struct is read so. Where the derive is as good, or the user adds something that it is to follow, it is derived.
pub(super) fn is_read_by_key(scope: &Scope<'_>, it: &Struct) -> bool {
    let fields = it.fields.iter().flat_map(|field| &field.attributes);
    let mut attributes = scope.item.attributes.iter().chain(fields);
    let is_told = attributes.any(|attribute| TOLD.iter().any(|word| attribute.contains(word)));
    let mut names = it.fields.iter().map(|field| &field.name).chain(it.extra.iter().map(|extra| &extra.name));
    let is_pattern = names.any(|name| PATTERNS.contains(&&*name.rust) || scope.context.has_item(&name.rust));
    if is_told || is_pattern {
        return false;
    }
    // A schema is derived from what serde's derive is told.
    let is_derived = it.deny_unknown_fields || scope.context.model.basis.schemas;
    it.extra.is_some() || !is_derived && it.fields.iter().any(|field| may_be_missing(scope, field))
}

/// Whether serde's derive would have to be told what the absence of a key means.
fn may_be_missing(scope: &Scope<'_>, field: &Field) -> bool {
    match field.presence {
        Presence::Optional | Presence::OptionalNullable | Presence::Nullable => true,
        Presence::Required => scope.context.may_be_missing(scope.id, &field.ty),
        Presence::Lenient => false,
    }
}

/// `Deserialize`, by the macro.
pub(super) fn read(scope: &Scope<'_>, it: &Struct) -> TokenStream {
    scope.needs(if it.extra.is_some() { "+deserialize_rest" } else { "+deserialize_fields" });
    let (deserialize, ty) = (scope.wire("deserialize"), scope.self_type());
    let fields = it.fields.iter().map(|field| {
        let (name, key) = (ident(&field.name.rust), &*field.name.wire);
        match field.presence {
            Presence::Required | Presence::Nullable => {
                scope.needs("required");
                quote!(#name: required(#key),)
            }
            Presence::Optional | Presence::OptionalNullable => quote!(#name: optional(#key),),
            Presence::Lenient => {
                scope.needs("+deserialize_lenient");
                quote!(#name: lenient(#key),)
            }
        }
    });
    let rest = it.extra.iter().map(|extra| {
        let name = ident(&extra.name.rust);
        quote!(..#name)
    });
    quote!(#deserialize! { #ty { #(#fields)* #(#rest)* } })
}
