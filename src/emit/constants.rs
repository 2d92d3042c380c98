//! Types of one value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Literal;

use super::{
    attributes::Serde,
    context::Scope,
    literals::{as_integer, in_code},
};

/// A struct without fields, that reads and writes as the value.
pub(super) fn emit_constant(scope: &Scope<'_>, value: &Literal) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Neither, &[]);
    let (visibility, name) = (scope.visibility(), scope.name());
    let (constant, ty) = match value {
        Literal::String(_) => ("constant", None),
        Literal::Bool(_) => ("bool_constant", None),
        Literal::Number(number) if as_integer(*number).is_some() => ("number_constant", Some(quote!(: i64))),
        Literal::Number(_) => ("number_constant", Some(quote!(: f64))),
    };
    let value = in_code(value);
    let constant = scope.wire(constant);
    quote! {
        #attributes
        #visibility struct #name;

        #constant! { #name #ty = #value }
    }
}
