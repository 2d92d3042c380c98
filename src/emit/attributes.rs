//! What stands in front of an item: its documentation, derives, `#[serde]`, and what the user adds.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::model::Visibility;

use super::{builders, context::Scope, lints, schemas};

/// Which of serde's traits are derived.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Serde {
    /// Both.
    Both,
    /// `Serialize`; reading is written out.
    Serialize,
    /// None; both are written out.
    Neither,
}

impl Scope<'_> {
    /// Everything in front of the item but its visibility.
    pub(super) fn item_attributes(&self, serde: Serde, arguments: &[TokenStream]) -> TokenStream {
        let (docs, derive, lints) = (self.item_docs(), self.derive(serde), lints::of_item(self));
        let builder = builders::container(self);
        let serde = self.container_attribute(serde, arguments);
        let further = further(&self.item.attributes);
        let non_exhaustive = self.item.non_exhaustive.then(|| quote!(#[non_exhaustive]));
        quote!(#docs #further #lints #derive #serde #builder #non_exhaustive)
    }

    /// `#[serde(…)]` of an item; it says where serde is, if that is not where its derive looks.
    fn container_attribute(&self, traits: Serde, arguments: &[TokenStream]) -> TokenStream {
        match &self.context.model.basis.serde {
            Some(path) if traits != Serde::Neither => {
                let mut all = vec![quote!(crate = #path)];
                all.extend_from_slice(arguments);
                serde_attribute(&all)
            }
            Some(_) | None => serde_attribute(arguments),
        }
    }

    /// In front of an alias, which derives nothing.
    pub(super) fn alias_attributes(&self) -> TokenStream {
        let (docs, lints, further) = (self.item_docs(), lints::of_item(self), further(&self.item.attributes));
        quote!(#docs #further #lints)
    }

    fn derive(&self, serde_traits: Serde) -> TokenStream {
        let (derives, serde) = (&self.item.derives, &self.words.serde);
        let flags = [
            (derives.debug, quote!(Debug)),
            (derives.clone, quote!(Clone)),
            (derives.copy, quote!(Copy)),
            (derives.default, quote!(Default)),
            (derives.partial_eq, quote!(PartialEq)),
            (derives.eq, quote!(Eq)),
            (derives.ord, quote!(PartialOrd)),
            (derives.ord, quote!(Ord)),
            (derives.hash, quote!(Hash)),
            (serde_traits != Serde::Neither, quote!(#serde::Serialize)),
            (serde_traits == Serde::Both, quote!(#serde::Deserialize)),
        ];
        let standard = flags.into_iter().filter(|(on, _)| *on).map(|(_, name)| name);
        let builder = self.item.builder.as_ref().map(builders::derive);
        let schema = schemas::is_derived(self, serde_traits).then(|| quote!(schemars::JsonSchema));
        let extra =
            derives.extra.iter().filter_map(|path| Some(syn::parse_str::<syn::Path>(path).ok()?.to_token_stream()));
        let mut all = standard.chain(builder).chain(schema).chain(extra).peekable();
        if all.peek().is_none() {
            return TokenStream::new();
        }
        quote!(#[derive(#(#all),*)])
    }

    /// The item's visibility, which is its fields' too.
    pub(super) fn visibility(&self) -> TokenStream {
        match self.item.visibility {
            Visibility::Public => quote!(pub),
            Visibility::Crate => quote!(pub(crate)),
            Visibility::Private => private(self.item.module.len()).parse().unwrap_or_default(),
        }
    }
}

/// `#[serde(…)]`, unless it has nothing to say.
pub(super) fn serde_attribute(arguments: &[TokenStream]) -> TokenStream {
    if arguments.is_empty() { TokenStream::new() } else { quote!(#[serde(#(#arguments),*)]) }
}

/// What the user adds, as written. What is no attribute is an error where the file is compiled.
pub(super) fn further(attributes: &[String]) -> TokenStream {
    let parse = |text: &String| {
        let attributes = syn::parse::Parser::parse_str(syn::Attribute::parse_outer, text);
        attributes.map_or_else(|_| quote!(#[invalid_attribute = #text]), |attributes| quote!(#(#attributes)*))
    };
    attributes.iter().map(parse).collect()
}

/// The visibility of what is private to the file, so many modules deep in it.
pub(super) fn private(level: usize) -> String {
    match level {
        0 => String::new(),
        1 => "pub(super)".into(),
        _ => format!("pub(in {})", vec!["super"; level].join("::")),
    }
}
