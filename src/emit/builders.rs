//! Builders, as the user's crate derives them: what it is told of a struct and of its fields.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Builder, BuilderBy, Field, Item, ItemKind, Presence, Struct, Ty};

use super::context::{Scope, ident};

/// What is derived.
pub(super) fn derive(builder: &Builder) -> TokenStream {
    match builder.by {
        BuilderBy::Bon => quote!(bon::Builder),
        BuilderBy::DeriveBuilder => quote!(derive_builder::Builder),
    }
}

/// `#[builder(…)]` of a struct.
pub(super) fn container(scope: &Scope<'_>) -> TokenStream {
    let (Some(builder), ItemKind::Struct(it)) = (&scope.item.builder, &scope.item.kind) else {
        return TokenStream::new();
    };
    let mut arguments = Vec::new();
    // A field of that name has the method that would end it.
    let ends_as = has_field(it, "build").then(|| if has_field(it, "finish") { "build_struct" } else { "finish" });
    match builder.by {
        BuilderBy::Bon => {
            let text = &scope.words.text;
            // What it makes of `into` names the trait as it is in the prelude.
            let has_into = scope.context.word("Into", "").is_empty();
            if !has_into && it.fields.iter().any(|field| field.ty == Ty::String) {
                arguments.push(quote!(on(#text, into)));
            }
            arguments.extend(builder.rust.iter().map(|name| {
                let name = ident(name);
                quote!(builder_type = #name)
            }));
            arguments.extend(ends_as.map(|name| {
                let name = ident(name);
                quote!(finish_fn = #name)
            }));
        }
        BuilderBy::DeriveBuilder => {
            // Its builder hands its fields over, so that they need not be `Clone`.
            arguments.push(quote!(pattern = "owned"));
            arguments.extend(scope.context.model.basis.no_std.then(|| quote!(no_std)));
            if !it.fields.is_empty() {
                arguments.push(quote!(setter(into)));
            }
            arguments.extend(builder.rust.iter().map(|name| quote!(name = #name)));
            arguments.extend(ends_as.map(|name| quote!(build_fn(name = #name))));
            if scope.context.is_deprecated(scope.id) {
                let arguments = attribute(&arguments);
                return quote!(#arguments #[builder_impl_attr(allow(deprecated))]);
            }
        }
    }
    attribute(&arguments)
}

/// `#[builder(…)]` of a field.
pub(super) fn field(scope: &Scope<'_>, it: &Struct, field: &Field) -> TokenStream {
    let Some(builder) = &scope.item.builder else { return TokenStream::new() };
    let constant = constant(scope, &field.ty).filter(|_| field.presence == Presence::Required);
    let arguments = match (builder.by, field.presence) {
        (BuilderBy::Bon, Presence::Required) if constant.is_some() => vec![quote!(default = #constant)],
        (BuilderBy::DeriveBuilder, Presence::Required) if constant.is_some() => {
            let constant = constant.map(|path| path.to_string().replace(' ', ""));
            vec![quote!(default = #constant)]
        }
        (BuilderBy::Bon, Presence::Required) if !matches!(field.ty, Ty::Option(_)) => Vec::new(),
        // `null` has to be said.
        (BuilderBy::Bon, Presence::Required | Presence::Nullable) => vec![quote!(required)],
        (BuilderBy::Bon, Presence::Optional | Presence::OptionalNullable | Presence::Lenient) => {
            let other = format!("maybe_{}", field.name.unraw());
            let is_taken = has_field(it, &other);
            let instead = ident(&format!("{other}_or_none"));
            is_taken.then(|| quote!(setters(option_fn = #instead))).into_iter().collect()
        }
        (BuilderBy::DeriveBuilder, Presence::Required | Presence::Nullable) => Vec::new(),
        (BuilderBy::DeriveBuilder, Presence::Optional | Presence::OptionalNullable | Presence::Lenient) => {
            vec![quote!(default), quote!(setter(strip_option))]
        }
    };
    attribute(&arguments)
}

/// `#[builder(default)]` of the map for other keys.
pub(super) fn extra(item: &Item) -> TokenStream {
    if item.builder.is_some() { attribute(&[quote!(default)]) } else { TokenStream::new() }
}

/// The only value of a type that has one.
fn constant(scope: &Scope<'_>, ty: &Ty) -> Option<TokenStream> {
    let Ty::Item(id, _) = ty else { return None };
    matches!(scope.context.model.item(*id).kind, ItemKind::Constant(_)).then(|| scope.item_path(*id))
}

fn has_field(it: &Struct, name: &str) -> bool {
    it.fields
        .iter()
        .map(|field| &field.name)
        .chain(it.extra.iter().map(|extra| &extra.name))
        .any(|it| it.unraw() == name)
}

fn attribute(arguments: &[TokenStream]) -> TokenStream {
    if arguments.is_empty() { TokenStream::new() } else { quote!(#[builder(#(#arguments),*)]) }
}
