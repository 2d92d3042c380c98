//! Enums of several types.

use std::mem::Discriminant;

use proc_macro2::TokenStream;
use quote::quote;
use rustc_hash::FxHashMap;

use crate::model::{ItemId, Presence, Ty, Union, Variant, VariantContent};

use super::{
    attributes::Serde,
    context::{Scope, ident},
    lints::has_unit_map,
    newtypes::allow_hasher,
    schemas, select,
    select_object::tagged_impl,
    shapes::write_literal,
};

/// An enum, how it is read and written, and what it can be made from.
pub(super) fn emit_union(scope: &Scope<'_>, it: &Union) -> TokenStream {
    // What serde derives for an untagged enum is what one would write, but for literals.
    let has_literals = it.variants.iter().any(|variant| matches!(variant.content, VariantContent::Literal(_)));
    let attributes = if has_literals {
        scope.item_attributes(Serde::Neither, &[])
    } else {
        scope.item_attributes(Serde::Serialize, &[quote!(untagged)])
    };
    let (visibility, name, generics) = (scope.visibility(), scope.name(), scope.generics());
    let variants = it.variants.iter().map(|variant| declare(scope, variant, !has_literals));
    let write = has_literals.then(|| write(scope, it));
    let read = scope.by_kind_impl(&select::expected(scope, it), &select::functions(scope, it));
    let tagged = tagged_impl(scope, it);
    let conversions = conversions(scope, it);
    quote! {
        #attributes
        #visibility enum #name #generics {
            #(#variants,)*
        }

        #write

        #read

        #tagged

        #(#conversions)*
    }
}

fn declare(scope: &Scope<'_>, variant: &Variant, derived: bool) -> TokenStream {
    let (docs, name) = (scope.docs(&variant.docs), ident(&variant.name.rust));
    match &variant.content {
        VariantContent::Literal(_) => quote!(#docs #name),
        VariantContent::Newtype(ty) => {
            let (written, number) = scope.written_type(ty);
            let number = (derived && number).then(|| {
                let number = scope.wire_path("number");
                quote!(#[serde(serialize_with = #number)])
            });
            let schema = if derived { schemas::with(scope, ty, Presence::Required, false) } else { TokenStream::new() };
            quote!(#docs #name(#number #schema #written))
        }
    }
}

fn write(scope: &Scope<'_>, it: &Union) -> TokenStream {
    let serde = &scope.words.serde;
    // What is the same type behind an alias is written by one arm.
    let mut held: FxHashMap<Ty, usize> = FxHashMap::default();
    let mut arms: Vec<(Vec<TokenStream>, TokenStream)> = Vec::with_capacity(it.variants.len());
    for variant in &it.variants {
        let name = ident(&variant.name.rust);
        match &variant.content {
            VariantContent::Literal(value) => arms.push((vec![quote!(Self::#name)], write_literal(value))),
            VariantContent::Newtype(ty) => {
                let at = *held.entry(scope.context.without_aliases(ty)).or_insert(arms.len());
                if at == arms.len() {
                    let number = scope.written_type(ty).1.then(|| scope.wire("number"));
                    let write = number.unwrap_or_else(|| quote!(#serde::Serialize::serialize));
                    arms.push((Vec::new(), quote!(#write(value, serializer))));
                }
                arms[at].0.push(quote!(Self::#name(value)));
            }
        }
    }
    let arms = arms.iter().map(|(patterns, write)| quote!(#(#patterns)|* => #write,));
    scope.serialize_impl(&quote!(match self { #(#arms)* }))
}

/// `From` what each variant holds, if no other variant could be meant.
fn conversions(scope: &Scope<'_>, it: &Union) -> Vec<TokenStream> {
    let held = it.variants.iter().filter_map(|variant| match &variant.content {
        VariantContent::Newtype(ty) => Some((variant, ty, scope.context.head(unboxed(ty)))),
        VariantContent::Literal(_) => None,
    });
    let held: Vec<(&Variant, &Ty, Ty)> = held.collect();
    let mut alike: FxHashMap<_, Vec<&Ty>> = FxHashMap::default();
    for (_, _, head) in &held {
        alike.entry(outermost(head)).or_default().push(head);
    }
    let is_meant = |head: &Ty| {
        let same = alike[&outermost(head)].iter().filter(|other| may_be_same(head, other)).count();
        same == 1 && !is_unsure(head) && !matches!(head, Ty::Item(id, _) if *id == scope.id)
    };
    let meant = held.iter().filter(|(_, _, head)| is_meant(head));
    meant.map(|(variant, ty, head)| conversion(scope, variant, ty, head)).collect()
}

/// What two types that may be the same have in common at least.
fn outermost(ty: &Ty) -> (Discriminant<Ty>, Option<ItemId>) {
    (std::mem::discriminant(ty), if let Ty::Item(id, _) = ty { Some(*id) } else { None })
}

fn conversion(scope: &Scope<'_>, variant: &Variant, ty: &Ty, head: &Ty) -> TokenStream {
    let inner = unboxed(ty);
    let (from, boxed) = (&scope.words.from, &scope.words.boxed);
    let (name, variant_name, allow) = (scope.self_type(), ident(&variant.name.rust), scope.allow_deprecated());
    let (generics, hasher) = (scope.bounded(&TokenStream::new(), &TokenStream::new()), allow_hasher(scope, inner));
    let unit_map = has_unit_map(scope, inner).then(|| quote!(#[allow(clippy::zero_sized_map_values)]));
    let (written, _) = scope.written_type(inner);
    let value = if matches!(ty, Ty::Boxed(_)) { quote!(#boxed::new(value)) } else { quote!(value) };
    let text = (*head == Ty::String).then(|| {
        let owned = scope.owned(&quote!(value));
        quote! {
            #allow
            impl #generics #from<&str> for #name {
                fn from(value: &str) -> Self {
                    Self::#variant_name(#owned)
                }
            }
        }
    });
    quote! {
        #allow
        #hasher
        #unit_map
        impl #generics #from<#written> for #name {
            fn from(value: #written) -> Self {
                Self::#variant_name(#value)
            }
        }

        #text
    }
}

fn unboxed(ty: &Ty) -> &Ty {
    if let Ty::Boxed(of) = ty { of } else { ty }
}

/// Whether two types could be one, as far as their outermost constructor tells.
fn may_be_same(a: &Ty, b: &Ty) -> bool {
    match (a, b) {
        (Ty::Item(a, of), Ty::Item(b, other)) => {
            a == b && (of.is_empty() || of == other || may_contain_same(of, other))
        }
        (Ty::Vec(a), Ty::Vec(b)) | (Ty::Option(a), Ty::Option(b)) => !is_settled(a) || !is_settled(b) || a == b,
        (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len(),
        (Ty::Map { kind: a, .. }, Ty::Map { kind: b, .. }) => a == b,
        (a, b) => a == b,
    }
}

fn may_contain_same(a: &[Ty], b: &[Ty]) -> bool {
    a.iter().zip(b).all(|(a, b)| !is_settled(a) || !is_settled(b) || a == b)
}

/// Whether a type is what it says, and nothing behind it.
fn is_settled(ty: &Ty) -> bool {
    matches!(ty, Ty::Bool | Ty::String | Ty::F64 | Ty::Integer(_) | Ty::JsonNumber | Ty::Value | Ty::Object)
}

/// Whether a type may turn out to be any other.
fn is_unsure(ty: &Ty) -> bool {
    matches!(ty, Ty::Unit | Ty::Parameter(_)) || has_path(ty)
}

fn has_path(ty: &Ty) -> bool {
    matches!(ty, Ty::Path(_)) || ty.children().any(has_path)
}
