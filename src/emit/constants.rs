//! Types of one value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Literal;

use super::{attributes::Serde, context::Scope, literals::literal, shapes::write_literal};

/// A struct without fields, that reads and writes as the value.
pub(super) fn emit_constant(scope: &Scope<'_>, value: &Literal) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Neither, &[]);
    let (visibility, name) = (scope.visibility(), scope.name());
    let write = scope.serialize_impl(&write_literal(value));
    let literal = literal(value);
    let (read, literal) = match value {
        Literal::String(_) => (scope.wire("text"), literal),
        Literal::Number(_) | Literal::Bool(_) => (scope.wire("only"), quote!(&#literal)),
    };
    let read = scope.deserialize_impl(&quote!(#read(deserializer, #literal, Self)));
    quote! {
        #attributes
        #visibility struct #name;

        #write

        #read
    }
}
