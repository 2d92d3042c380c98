//! Strings of a certain shape.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Pattern, PatternPart, Presence, Ty};

use super::{attributes::Serde, context::Scope, schemas};

/// How many alternatives, and texts of one, are shown.
const MOST_SHOWN: usize = 8;

/// A newtype over `String` that checks.
pub(super) fn emit_pattern(scope: &Scope<'_>, it: &Pattern) -> TokenStream {
    let words = scope.words;
    let (core, string, from, try_from) = (&words.core, &words.text, &words.from, &words.try_from);
    let (result, ok, err, as_ref) = (&words.result, &words.ok, &words.err, &words.as_ref);
    let (visibility, name, allow) = (scope.visibility(), scope.name(), scope.allow_deprecated());
    let attributes = scope.item_attributes(Serde::Serialize, &[quote!(transparent)]);
    scope.needs("shape");
    let (invalid, parse, matches) = (scope.public("InvalidValue"), scope.wire("parse"), scope.wire("matches"));
    let (wire, owned) = (scope.wire_module(), scope.owned(&quote!(text)));
    let schema = schemas::with(scope, &Ty::String, Presence::Required, false);
    let alternatives = it.alternatives.iter().map(|parts| {
        let parts = parts.iter().map(|part| emit_part(&wire, part));
        quote!(&[#(#parts),*])
    });
    let shape = some(it.alternatives.iter().map(|parts| shape(parts)), " or ", "others");
    let about = format!(" A text of the shape {shape}.").replace('\n', "\\n");
    let about = scope.item.docs.parts.is_empty().then(|| quote!(#[doc = #about]));
    let deserialize = scope.deserialize_impl(&quote!(#parse(deserializer)));
    quote! {
        #about
        #attributes
        #visibility struct #name(#schema #string);

        #allow
        impl #name {
            /// The text.
            #[must_use]
            #visibility fn as_str(&self) -> &str {
                &self.0
            }

            fn matches(text: &str) -> bool {
                #matches(text, &[#(#alternatives),*])
            }
        }

        #allow
        impl #try_from<#string> for #name {
            type Error = #invalid;

            fn try_from(text: #string) -> #result<Self, #invalid> {
                if Self::matches(&text) { #ok(Self(text)) } else { #err(#invalid::shape(&text, #shape)) }
            }
        }

        #allow
        impl #core::str::FromStr for #name {
            type Err = #invalid;

            fn from_str(text: &str) -> #result<Self, #invalid> {
                if Self::matches(text) { #ok(Self(#owned)) } else { #err(#invalid::shape(text, #shape)) }
            }
        }

        #allow
        impl #from<#name> for #string {
            fn from(text: #name) -> Self {
                text.0
            }
        }

        #allow
        impl #core::ops::Deref for #name {
            type Target = str;

            fn deref(&self) -> &str {
                self.as_str()
            }
        }

        #allow
        impl #as_ref<str> for #name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        #allow
        impl #core::fmt::Display for #name {
            fn fmt(&self, f: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                f.pad(&self.0)
            }
        }

        #deserialize
    }
}

fn emit_part(wire: &TokenStream, part: &PatternPart) -> TokenStream {
    match part {
        PatternPart::Text(text) => quote!(#wire::Part::Text(#text)),
        PatternPart::Any => quote!(#wire::Part::Any),
        PatternPart::Number => quote!(#wire::Part::Number),
        PatternPart::BigInt => quote!(#wire::Part::Integer),
        PatternPart::OneOf(texts) => quote!(#wire::Part::OneOf(&[#(#texts),*])),
        PatternPart::Uppercase => quote!(#wire::Part::Uppercase),
        PatternPart::Lowercase => quote!(#wire::Part::Lowercase),
    }
}

/// The first of a list, and that there are more.
fn some(all: impl ExactSizeIterator<Item = String>, between: &str, more: &str) -> String {
    let has_more = all.len() > MOST_SHOWN;
    let mut shown: Vec<String> = all.take(MOST_SHOWN).collect();
    shown.extend(has_more.then(|| more.to_owned()));
    shown.join(between)
}

/// The shape as TypeScript writes it.
fn shape(parts: &[PatternPart]) -> String {
    let parts = parts.iter().map(|part| match part {
        PatternPart::Text(text) => text.clone(),
        PatternPart::Any => "${string}".into(),
        PatternPart::Number => "${number}".into(),
        PatternPart::BigInt => "${bigint}".into(),
        PatternPart::OneOf(texts) => {
            let texts = some(texts.iter().map(|text| format!("\"{text}\"")), " | ", "…");
            format!("${{{texts}}}")
        }
        PatternPart::Uppercase => "${Uppercase<string>}".into(),
        PatternPart::Lowercase => "${Lowercase<string>}".into(),
    });
    format!("`{}`", parts.collect::<String>())
}
