//! Newtypes over integers whose bits mean something.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Flags, Integer};

use super::{
    attributes::Serde,
    context::{Scope, ident},
    lints,
    literals::{grouped, signed},
    numbers::integer_name,
};

/// A newtype with its constants and operators. A program will not use all of them, which is no reason for a warning.
pub(super) fn emit_flags(scope: &Scope<'_>, it: &Flags) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Both, &[quote!(transparent)]);
    let (visibility, name, integer) = (scope.visibility(), scope.name(), ident(integer_name(it.integer)));
    let (core, allow) = (&scope.words.core, scope.allow_deprecated());
    let constants = it.constants.iter().map(|constant| {
        let (docs, name) = (scope.docs(&constant.docs), ident(&constant.name.rust));
        let (value, lint) = (value(it.integer, constant.value), lints::of_constant(&constant.name.rust));
        quote!(#docs #lint #visibility const #name: Self = Self(#value);)
    });
    quote! {
        #attributes
        #visibility struct #name(#visibility #integer);

        #allow
        #[allow(dead_code)]
        impl #name {
            #(#constants)*

            /// No flag.
            #[must_use]
            #visibility const fn empty() -> Self {
                Self(0)
            }

            /// The flags as they are written in JSON; bits without a name are kept.
            #[must_use]
            #visibility const fn from_bits(bits: #integer) -> Self {
                Self(bits)
            }

            /// The flags as they are written in JSON.
            #[must_use]
            #visibility const fn bits(self) -> #integer {
                self.0
            }

            /// Whether no flag is set.
            #[must_use]
            #visibility const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether all of these flags are set.
            #[must_use]
            #visibility const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }
        }

        #allow
        impl #core::ops::BitOr for #name {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        #allow
        impl #core::ops::BitOrAssign for #name {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }

        #allow
        impl #core::ops::BitAnd for #name {
            type Output = Self;

            fn bitand(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
        }
    }
}

/// The value as it reads best: a power of two is a shift.
fn value(integer: Integer, value: i64) -> TokenStream {
    match u64::try_from(value) {
        Ok(bits) if bits.is_power_of_two() => {
            let shift = Literal::u32_unsuffixed(bits.trailing_zeros());
            // The highest bit of a signed integer has no shift of its own.
            match integer {
                Integer::I32 if bits.trailing_zeros() == 31 => signed(i64::from(i32::MIN)),
                Integer::I32 | Integer::U32 | Integer::I64 | Integer::U64 | Integer::I128 => quote!(1 << #shift),
            }
        }
        Ok(bits) => grouped(bits),
        Err(_) => signed(value),
    }
}
