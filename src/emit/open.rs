//! The reading of structs that keep the keys they do not know: in one pass, where serde's `flatten` keeps the whole object
//! first.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Extra, Field, MapKind, Presence, StringKind, Struct, Ty};

use super::context::{Scope, ident};

/// `Deserialize`, key by key.
pub(super) fn read(scope: &Scope<'_>, it: &Struct, extra: &Extra) -> TokenStream {
    let (serde, result, ok) = (&scope.words.serde, &scope.words.result, &scope.words.ok);
    let (none, some, a) = (&scope.words.none, &scope.words.some, scope.fresh("A"));
    let (object, key) = (local(it, "object"), local(it, "key"));
    let (wire, others) = (scope.wire_module(), ident(&extra.name.rust));
    let fields: Vec<Ident> = it.fields.iter().map(|field| ident(&field.name.rust)).collect();
    let arms = it.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name.rust), &*field.name.wire);
        match field.presence {
            Presence::Lenient => quote!(#wire => #name = #object.next_value()?,),
            Presence::Required | Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
                quote!(#wire => #name = #some(#object.next_value()?),)
            }
        }
    });
    let (map, is_text) = map(scope, &extra.ty);
    let other = if is_text {
        match &scope.context.model.basis.string {
            StringKind::String => {
                scope.needs("key_owned");
                quote!(#key.into_owned())
            }
            StringKind::BoxStr | StringKind::ArcStr | StringKind::Path(_) => {
                scope.needs("key_str");
                quote!(#key.as_str().into())
            }
        }
    } else {
        scope.needs("key_read");
        quote!(#key.read()?)
    };
    let keep = quote!(#others.insert(#other, #object.next_value()?););
    let body = if it.fields.is_empty() {
        keep
    } else {
        scope.needs("key_str");
        quote!(match #key.as_str() { #(#arms)* _ => { #keep } })
    };
    let values = it.fields.iter().map(|field| value(scope, field));
    let functions = quote! {
        fn object<#a: #serde::de::MapAccess<'de>>(mut #object: #a) -> #result<Self, #a::Error> {
            #(let mut #fields = #none;)*
            let mut #others = #map;
            while let #some(#key) = #object.next_key::<#wire::Key>()? {
                #body
            }
            #ok(Self { #(#values,)* #others })
        }
    };
    scope.by_kind_impl(&format!("struct {}", scope.item.name.rust), &functions)
}

/// What a field is made of when all keys are read.
fn value(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (name, wire) = (ident(&field.name.rust), &*field.name.wire);
    match field.presence {
        Presence::Required | Presence::Nullable => {
            let required = scope.wire("required");
            quote!(#name: #required(#name, #wire)?)
        }
        Presence::Optional | Presence::OptionalNullable | Presence::Lenient => quote!(#name),
    }
}

/// An empty map, and whether its keys are any strings.
fn map(scope: &Scope<'_>, ty: &Ty) -> (TokenStream, bool) {
    let alloc = &scope.words.alloc;
    match scope.context.head(ty) {
        Ty::Map { kind, key, .. } => {
            let empty = match kind {
                MapKind::BTreeMap => quote!(#alloc::collections::BTreeMap::new()),
                MapKind::HashMap => quote!(#alloc::collections::HashMap::new()),
                MapKind::IndexMap => quote!(indexmap::IndexMap::new()),
                MapKind::Chosen => {
                    let map = scope.context.chosen_map();
                    quote!(#map::default())
                }
            };
            (empty, scope.context.head(&key) == Ty::String)
        }
        _ => unreachable!("what keeps other keys is a map"),
    }
}

/// A name for a variable, which must not be that of a field.
fn local(it: &Struct, wanted: &str) -> Ident {
    let mut name = wanted.to_owned();
    while it.fields.iter().any(|field| *field.name.rust == *name)
        || it.extra.as_ref().is_some_and(|extra| *extra.name.rust == *name)
    {
        name.push('_');
    }
    ident(&name)
}
