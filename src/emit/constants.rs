//! Types of one value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Literal;

use super::{attributes::Serde, context::Scope, literals::literal, shapes::write_literal};

/// A struct without fields, that reads and writes as the value.
pub(super) fn emit_constant(scope: &Scope<'_>, value: &Literal) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Neither, &[]);
    let (visibility, name) = (scope.visibility(), scope.name());
    let implementations = match value {
        Literal::String(_) => {
            let (constant, text) = (scope.wire("constant"), literal(value));
            quote!(#constant! { #name = #text })
        }
        Literal::Number(_) | Literal::Bool(_) => {
            let (write, only, value) =
                (scope.serialize_impl(&write_literal(value)), scope.wire("only"), literal(value));
            let read = scope.deserialize_impl(&quote!(#only(deserializer, &#value, Self)));
            quote!(#write #read)
        }
    };
    quote! {
        #attributes
        #visibility struct #name;

        #implementations
    }
}
