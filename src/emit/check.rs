//! Whether what a user says in Rust is Rust.

/// Whether it is a type: `crate::ProductKey`, `Vec<u8>`.
pub fn is_type(text: &str) -> bool {
    syn::parse_str::<syn::Type>(text).is_ok()
}

/// Whether it is a path without arguments, as a trait or a crate has one: `schemars::JsonSchema`.
pub fn is_path(text: &str) -> bool {
    syn::parse::Parser::parse_str(syn::Path::parse_mod_style, text).is_ok()
}

/// Whether it is one or more attributes: `#[non_exhaustive]`.
pub fn is_attribute(text: &str) -> bool {
    let parse = syn::parse::Parser::parse_str(syn::Attribute::parse_outer, text);
    parse.is_ok_and(|attributes| !attributes.is_empty())
}
