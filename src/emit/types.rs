//! Types as they are spelt.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::model::{Generic, ItemId, ItemKind, MapKind, Ty};

use super::{
    context::{Scope, ident},
    numbers::{self, Numbers, integer_name},
};

/// How a number is spelt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// `f64`, because an attribute or a call sees to how it is written.
    Plain,
    /// `Number`, which sees to it itself.
    Wrapped,
}

/// Aliases in arguments are spelt out this deep.
const DEEPEST_ALIAS: usize = 16;

impl Scope<'_> {
    /// The type of a place that a `serialize_with` reaches; whether it needs one.
    pub(super) fn written_type(&self, ty: &Ty) -> (TokenStream, bool) {
        let numbers = self.numbers(ty);
        if numbers.any && (numbers.opaque || !numbers.parameters.is_empty()) {
            return (self.ty(ty, Spelling::Wrapped), false);
        }
        if numbers.any {
            self.needs_numbers(&numbers);
        }
        (self.ty(ty, Spelling::Plain), numbers.any)
    }

    /// A type with those of its aliases spelt out that a place has to.
    pub(super) fn spelt_out(&self, ty: &Ty) -> Ty {
        let numbers = self.numbers(ty);
        let is_wrapped = numbers.any && (numbers.opaque || !numbers.parameters.is_empty());
        if is_wrapped { self.context.without_aliases(ty) } else { ty.clone() }
    }

    /// What a type is made of.
    pub(super) fn numbers(&self, ty: &Ty) -> Numbers {
        let alias = |id: ItemId| self.context.numbers[id.0 as usize].clone();
        numbers::of_type(self.context.model, ty, &alias)
    }

    /// A type.
    pub(super) fn ty(&self, ty: &Ty, spelling: Spelling) -> TokenStream {
        self.spell(ty, spelling, 0)
    }

    fn spell(&self, ty: &Ty, spelling: Spelling, depth: usize) -> TokenStream {
        let words = self.words;
        let (alloc, json, string) = (&words.alloc, &words.serde_json, &words.string);
        match ty {
            Ty::Unit => quote!(()),
            Ty::Bool => quote!(bool),
            Ty::String => words.text.clone(),
            Ty::F64 if spelling == Spelling::Wrapped => self.public("Number"),
            Ty::F64 => quote!(f64),
            Ty::Integer(integer) => ident(integer_name(*integer)).into_token_stream(),
            Ty::JsonNumber => quote!(#json::Number),
            Ty::Value => quote!(#json::Value),
            Ty::Object => quote!(#json::Map<#string, #json::Value>),
            Ty::Option(of) => {
                let (option, of) = (&words.option, self.spell(of, spelling, depth));
                quote!(#option<#of>)
            }
            Ty::Vec(of) => {
                let (vec, of) = (&words.vec, self.spell(of, spelling, depth));
                quote!(#vec<#of>)
            }
            Ty::Boxed(of) => {
                let (boxed, of) = (&words.boxed, self.spell(of, spelling, depth));
                quote!(#boxed<#of>)
            }
            Ty::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.spell(part, spelling, depth));
                quote!((#(#parts,)*))
            }
            Ty::Map { kind, key, value } => {
                let (key, value) = (self.spell(key, spelling, depth), self.spell(value, spelling, depth));
                match kind {
                    MapKind::BTreeMap => quote!(#alloc::collections::BTreeMap<#key, #value>),
                    MapKind::HashMap => quote!(#alloc::collections::HashMap<#key, #value>),
                    MapKind::IndexMap => quote!(indexmap::IndexMap<#key, #value>),
                    MapKind::Chosen => {
                        let map = self.context.chosen_map();
                        quote!(#map<#key, #value>)
                    }
                }
            }
            Ty::Item(id, arguments) => self.spell_item(*id, arguments, spelling, depth),
            Ty::Parameter(at) => match self.item.generics.get(*at) {
                Some(generic) => {
                    let name = ident(&generic.name.rust);
                    quote!(#name)
                }
                None => quote!(()),
            },
            Ty::Path(path) => verbatim(path),
            Ty::Rfc3339 => self.public("Rfc3339"),
        }
    }

    fn spell_item(&self, id: ItemId, arguments: &[Ty], spelling: Spelling, depth: usize) -> TokenStream {
        let item = self.context.model.item(id);
        let numbers = &self.context.numbers[id.0 as usize];
        let is_alias = if let ItemKind::Alias(of) = &item.kind {
            if spelling == Spelling::Wrapped && numbers.any && depth < DEEPEST_ALIAS {
                return self.spell(&of.with_arguments(arguments), spelling, depth + 1);
            }
            true
        } else {
            false
        };
        let path = self.item_path(id);
        let arguments = if is_alias { arguments } else { said(arguments, &item.generics) };
        if arguments.is_empty() {
            return path;
        }
        let arguments = arguments.iter().enumerate().map(|(at, argument)| {
            let plain = is_alias && spelling == Spelling::Plain && !numbers.arguments.contains(&at);
            self.spell(argument, if plain { Spelling::Plain } else { Spelling::Wrapped }, depth)
        });
        quote!(#path<#(#arguments),*>)
    }

    /// The path of an item.
    pub(super) fn item_path(&self, id: ItemId) -> TokenStream {
        let item = self.context.model.item(id);
        if item.module == self.item.module {
            return ident(&item.name.rust).into_token_stream();
        }
        self.path_to(id).parse().unwrap_or_default()
    }
}

/// Arguments without those at the end that are what the parameter is when nothing is said.
fn said<'t>(arguments: &'t [Ty], generics: &[Generic]) -> &'t [Ty] {
    let is_default = |(argument, generic): (&Ty, &Generic)| {
        generic.default.as_ref().is_some_and(|default| default == argument && !names_parameter(default))
    };
    let unsaid = arguments.iter().zip(generics).rev().take_while(|pair| is_default(*pair)).count();
    &arguments[..arguments.len() - unsaid]
}

fn names_parameter(ty: &Ty) -> bool {
    matches!(ty, Ty::Parameter(_)) || ty.children().any(names_parameter)
}

/// A path, as it was written. What is no Rust at all becomes an error where the file is compiled.
pub(super) fn verbatim(text: &str) -> TokenStream {
    match syn::parse_str::<syn::Type>(text) {
        Ok(ty) => quote!(#ty),
        Err(_) => {
            let message = format!("`{text}` is not a Rust type");
            quote!(::core::compile_error!(#message))
        }
    }
}
