//! The type parameters of an item, where it is declared and where it gets its implementations.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use super::{
    context::{Scope, ident},
    lints,
    types::Spelling,
};

impl Scope<'_> {
    /// `<T, U = String>`
    pub(super) fn generics(&self) -> TokenStream {
        let all = self.item.generics.iter().map(|generic| {
            let name = ident(&generic.name.rust);
            match &generic.default {
                Some(ty) => {
                    let ty = self.ty(ty, Spelling::Wrapped);
                    quote!(#name = #ty)
                }
                None => quote!(#name),
            }
        });
        self.angled(all.collect())
    }

    /// The item with its parameters: `Page<T>`.
    pub(super) fn self_type(&self) -> TokenStream {
        let name = self.name();
        let arguments = self.angled(self.parameters().collect());
        quote!(#name #arguments)
    }

    /// `<T: Bound, U: Bound>`, behind what else is declared.
    pub(super) fn bounded(&self, first: &TokenStream, bound: &TokenStream) -> TokenStream {
        let first = (!first.is_empty()).then(|| first.clone());
        let bound = (!bound.is_empty()).then(|| quote!(: #bound));
        let parameters = self.parameters().map(|name| quote!(#name #bound));
        self.angled(first.into_iter().chain(parameters).collect())
    }

    /// The parameters' names.
    pub(super) fn parameters(&self) -> impl Iterator<Item = TokenStream> {
        self.item.generics.iter().map(|generic| {
            let name = ident(&generic.name.rust);
            quote!(#name)
        })
    }

    /// A type parameter for a function of the item, which must not be one of the item's.
    pub(super) fn fresh(&self, wanted: &str) -> Ident {
        let taken = |name: &str| self.item.generics.iter().any(|generic| &*generic.name.rust == name);
        let mut name = wanted.to_owned();
        while taken(&name) {
            name.push_str(wanted);
        }
        ident(&name)
    }

    fn angled(&self, all: Vec<TokenStream>) -> TokenStream {
        if all.is_empty() { TokenStream::new() } else { quote!(<#(#all),*>) }
    }

    /// `impl serde::Serialize for …`, with this body.
    pub(super) fn serialize_impl(&self, body: &TokenStream) -> TokenStream {
        let (serde, result) = (&self.words.serde, &self.words.result);
        let generics = self.bounded(&TokenStream::new(), &quote!(#serde::Serialize));
        let (ty, allow, s) = (self.self_type(), self.allow_deprecated(), self.fresh("S"));
        quote! {
            #allow
            impl #generics #serde::Serialize for #ty {
                fn serialize<#s: #serde::Serializer>(&self, serializer: #s) -> #result<#s::Ok, #s::Error> {
                    #body
                }
            }
        }
    }

    /// `impl serde::Deserialize for …`, with this body.
    pub(super) fn deserialize_impl(&self, body: &TokenStream) -> TokenStream {
        let (serde, result) = (&self.words.serde, &self.words.result);
        let generics = self.bounded(&quote!('de), &quote!(#serde::Deserialize<'de>));
        let (ty, allow, d) = (self.self_type(), self.allow_deprecated(), self.fresh("D"));
        quote! {
            #allow
            impl #generics #serde::Deserialize<'de> for #ty {
                fn deserialize<#d: #serde::Deserializer<'de>>(deserializer: #d) -> #result<Self, #d::Error> {
                    #body
                }
            }
        }
    }

    /// What is read into variables named as the fields are.
    fn allow_case(&self) -> TokenStream {
        if lints::has_odd_field(self.item) { quote!(#[allow(non_snake_case)]) } else { quote!() }
    }

    /// `impl ByKind for …`, with these functions, and the `Deserialize` that rests on it.
    pub(super) fn by_kind_impl(&self, expected: &str, functions: &TokenStream) -> TokenStream {
        let (serde, by_kind, wire) = (&self.words.serde, self.wire("by_kind"), self.wire_module());
        let (ty, allow) = (self.self_type(), self.allow_deprecated());
        // A lifetime that nothing else names is not named either.
        let (generics, lifetime) = if self.item.generics.is_empty() && !mentions(functions, "de") {
            (TokenStream::new(), quote!('_))
        } else {
            (self.bounded(&quote!('de), &quote!(#serde::Deserialize<'de>)), quote!('de))
        };
        let deserialize = self.deserialize_impl(&quote!(#by_kind(deserializer)));
        let case = self.allow_case();
        quote! {
            #deserialize

            #allow
            #case
            impl #generics #wire::ByKind<#lifetime> for #ty {
                const EXPECTED: &'static str = #expected;
                #functions
            }
        }
    }
}

/// Whether a lifetime stands in some tokens.
fn mentions(tokens: &TokenStream, lifetime: &str) -> bool {
    let mut after_quote = false;
    tokens.clone().into_iter().any(|token| {
        let was_after_quote =
            std::mem::replace(&mut after_quote, matches!(&token, TokenTree::Punct(it) if it.as_char() == '\''));
        match token {
            TokenTree::Ident(ident) => was_after_quote && ident == lifetime,
            TokenTree::Group(group) => mentions(&group.stream(), lifetime),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        }
    })
}
