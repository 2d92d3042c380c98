//! Newtypes, aliases, and types without values.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{MapKind, Newtype, Presence, Ty};

use super::{
    attributes::{Serde, serde_attribute},
    context::Scope,
    schemas,
    types::Spelling,
};

/// A newtype that reads and writes as what it holds.
pub(super) fn emit_newtype(scope: &Scope<'_>, it: &Newtype) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Both, &[quote!(transparent)]);
    let (visibility, name, generics) = (scope.visibility(), scope.name(), scope.generics());
    let (ty, number) = scope.written_type(&it.ty);
    let number = number.then(|| {
        let number = scope.wire_path("number");
        serde_attribute(&[quote!(serialize_with = #number)])
    });
    let conversions = conversions(scope, &it.ty, &ty);
    let schema = schemas::with(scope, &it.ty, Presence::Required, false);
    quote! {
        #attributes
        #visibility struct #name #generics(#number #schema #visibility #ty);

        #conversions
    }
}

fn conversions(scope: &Scope<'_>, of: &Ty, ty: &TokenStream) -> TokenStream {
    let (from, core, name) = (&scope.words.from, &scope.words.core, scope.self_type());
    let (generics, allow) = (scope.bounded(&TokenStream::new(), &TokenStream::new()), scope.allow_deprecated());
    let hasher = allow_hasher(scope, of);
    let mut all = quote! {
        #allow
        #hasher
        impl #generics #from<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self(value)
            }
        }
    };
    // A foreign type, or a parameter, cannot be told how it is made of ours.
    if !matches!(of, Ty::Parameter(_)) {
        let order = allow_order(scope, of);
        all.extend(quote! {
            #allow
            #hasher
            #order
            impl #generics #from<#name> for #ty {
                fn from(value: #name) -> Self {
                    value.0
                }
            }
        });
    }
    if *of == Ty::String {
        all.extend(text_conversions(scope));
    } else if !matches!(of, Ty::Unit) {
        all.extend(quote! {
            #allow
            impl #generics #core::ops::Deref for #name {
                type Target = #ty;

                fn deref(&self) -> &Self::Target {
                    &self.0
                }
            }
        });
    }
    all
}

/// What a newtype over `String` has besides.
fn text_conversions(scope: &Scope<'_>) -> TokenStream {
    let (from, core, name) = (&scope.words.from, &scope.words.core, scope.self_type());
    let (as_ref, allow, owned) = (&scope.words.as_ref, scope.allow_deprecated(), scope.owned(&quote!(value)));
    quote! {
        #allow
        impl #from<&str> for #name {
            fn from(value: &str) -> Self {
                Self(#owned)
            }
        }

        #allow
        impl #as_ref<str> for #name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        #allow
        impl #core::ops::Deref for #name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        #allow
        impl #core::fmt::Display for #name {
            fn fmt(&self, f: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                f.write_str(&self.0)
            }
        }
    }
}

/// Clippy would have every conversion of a `HashMap` take any hasher, which serde's `Deserialize` has no use for.
pub(super) fn allow_hasher(scope: &Scope<'_>, ty: &Ty) -> TokenStream {
    fn has_hasher(ty: &Ty) -> bool {
        matches!(ty, Ty::Map { kind: MapKind::HashMap, .. }) || ty.children().any(has_hasher)
    }
    if has_hasher(ty) || has_hasher(&scope.context.head(ty)) {
        quote!(#[allow(clippy::implicit_hasher)])
    } else {
        TokenStream::new()
    }
}

/// Clippy takes an argument for another parameter of the type that is converted to, where it has the name of that: the `A` of
/// a `Vec<A>` for its allocator.
fn allow_order(scope: &Scope<'_>, ty: &Ty) -> TokenStream {
    let model = scope.context.model;
    let parameters: Vec<&str> = if let Ty::Vec(_) | Ty::Boxed(_) = ty {
        vec!["T", "A"]
    } else if let Ty::Map { .. } = ty {
        vec!["K", "V", "S", "A"]
    } else if let Ty::Item(id, _) = ty {
        model.item(*id).generics.iter().map(|generic| &*generic.name.rust).collect()
    } else {
        Vec::new()
    };
    let is_of_another = ty.children().enumerate().any(|(at, argument)| {
        let name = if let Ty::Parameter(position) = argument {
            &scope.item.generics[*position].name.rust
        } else if let Ty::Item(id, _) = argument {
            &model.item(*id).name.rust
        } else {
            return false;
        };
        parameters.iter().position(|parameter| **parameter == **name).is_some_and(|position| position != at)
    });
    if is_of_another { quote!(#[allow(clippy::mismatching_type_param_order)]) } else { TokenStream::new() }
}

/// Another name for a type.
pub(super) fn emit_alias(scope: &Scope<'_>, ty: &Ty) -> TokenStream {
    let attributes = scope.alias_attributes();
    let (visibility, name, generics, ty) =
        (scope.visibility(), scope.name(), scope.generics(), scope.ty(ty, Spelling::Plain));
    quote! {
        #attributes
        #visibility type #name #generics = #ty;
    }
}

/// A type without values: reading one is always an error.
pub(super) fn emit_never(scope: &Scope<'_>) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Both, &[]);
    let (visibility, name) = (scope.visibility(), scope.name());
    quote! {
        #attributes
        #visibility enum #name {}
    }
}
