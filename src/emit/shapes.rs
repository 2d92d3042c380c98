//! The functions and traits of enums of literal values, by the kind of their values.

use std::ops::RangeInclusive;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Literal, Literals};

use super::{
    context::{Scope, ident},
    literals::{as_integer, float, literal, signed, variant_name},
    select,
};

/// Of more texts or fields than this Clippy says that they are too much for a stack, though their list is none of a
/// function.
pub(super) const MANY: usize = 1_024;

/// So many strings are looked up in a table. For fewer it is no faster, and rustc takes its time to make one: for more,
/// more than it lets pass in silence.
const TABLE: RangeInclusive<usize> = 8..=4_096;

/// Strings.
pub(super) fn text(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    scope.needs("+strings_closed");
    if it.variants.len() > MANY {
        scope.needs("+strings_many");
    }
    scope.public("InvalidValue");
    let (strings, name, values) = (scope.wire("strings"), scope.name(), texts(it));
    let by = by(scope, it);
    quote!(#strings! { #name #by { #(#values)* } })
}

/// Strings, known or not.
pub(super) fn open(scope: &Scope<'_>, it: &Literals, other: &Ident) -> TokenStream {
    scope.needs("+strings_open");
    let (strings, name, values, string) = (scope.wire("strings"), scope.name(), texts(it), &scope.words.string);
    let by = by(scope, it);
    quote!(#strings! { #name #by { #(#values)* ..#other(#string) } })
}

/// How a string is found among those that are known: one after the other, if there are not many.
fn by(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    if TABLE.contains(&it.variants.len()) {
        scope.needs("+strings_table");
        quote!(by table)
    } else {
        scope.needs("+strings_match");
        TokenStream::new()
    }
}

/// What each variant is in JSON.
fn texts(it: &Literals) -> impl Iterator<Item = TokenStream> {
    it.variants.iter().map(|variant| {
        let (name, text) = (variant_name(variant), literal(&variant.value));
        quote!(#name: #text,)
    })
}

/// Integers that an `i64` holds.
pub(super) fn integer(scope: &Scope<'_>, it: &Literals, values: &[i64]) -> TokenStream {
    scope.needs("+numbers_i64");
    numbers(scope, it, &quote!(i64), values.iter().map(|value| signed(*value)))
}

/// Numbers with a fraction among them.
pub(super) fn number(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    scope.needs("+numbers_f64");
    numbers(scope, it, &quote!(f64), it.variants.iter().map(|variant| literal(&variant.value)))
}

fn numbers(
    scope: &Scope<'_>,
    it: &Literals,
    ty: &TokenStream,
    values: impl Iterator<Item = TokenStream>,
) -> TokenStream {
    scope.public("InvalidValue");
    let (numbers, name, variants) = (scope.wire("numbers"), scope.name(), it.variants.iter().map(variant_name));
    quote!(#numbers! { #name as #ty { #(#variants: #values,)* } })
}

/// `true`, `false`, or both.
pub(super) fn bool(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    let (name, visibility, allow) = (scope.name(), scope.visibility(), scope.allow_deprecated());
    let ok = &scope.words.ok;
    let values: Vec<TokenStream> = it.variants.iter().map(|variant| literal(&variant.value)).collect();
    let variants: Vec<Ident> = it.variants.iter().map(variant_name).collect();
    let serialize = scope.serialize_impl(&quote!(serializer.serialize_bool(self.value())));
    let find = |wanted| {
        let found = it.variants.iter().find(|variant| variant.value == Literal::Bool(wanted));
        found.map(|variant| {
            let name = variant_name(variant);
            quote!(#ok(Self::#name))
        })
    };
    let read = select::bool_function(scope, find(true), find(false), None);
    let read = scope.by_kind_impl(&expected(it), &read);
    quote! {
        #allow
        impl #name {
            /// The value as it is written in JSON.
            #[must_use]
            #visibility const fn value(self) -> bool {
                match self {
                    #(Self::#variants => #values,)*
                }
            }
        }

        #serialize

        #read
    }
}

/// So many values are said in a message.
const MOST_SHOWN: usize = 24;

/// Values of several kinds.
pub(super) fn mixed(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    let (name, allow, all, ok) = (scope.name(), scope.allow_deprecated(), all(scope, it), &scope.words.ok);
    let arms = it.variants.iter().map(|variant| {
        let (name, write) = (variant_name(variant), write_literal(&variant.value));
        quote!(Self::#name => #write,)
    });
    let serialize = scope.serialize_impl(&quote!(match self { #(#arms)* }));
    let mut kinds = select::Literals::default();
    for variant in &it.variants {
        let name = ident(&variant.name.rust);
        kinds.add(&variant.value, quote!(#ok(Self::#name)));
    }
    let read = [
        select::bool_function(scope, kinds.yes.clone(), kinds.no.clone(), None),
        select::number_function(scope, &kinds.numbers, None),
        select::string_function(scope, &kinds.texts, None),
    ];
    let read = scope.by_kind_impl(&expected(it), &quote!(#(#read)*));
    quote! {
        #allow
        #[allow(dead_code)]
        impl #name {
            #all
        }

        #serialize

        #read
    }
}

/// What writes a literal.
pub(super) fn write_literal(value: &Literal) -> TokenStream {
    match value {
        Literal::String(text) => quote!(serializer.serialize_str(#text)),
        Literal::Bool(bool) => quote!(serializer.serialize_bool(#bool)),
        Literal::Number(number) => match as_integer(*number) {
            Some(integer) => {
                let integer = signed(integer);
                quote!(serializer.serialize_i64(#integer))
            }
            None => {
                let number = float(*number);
                quote!(serializer.serialize_f64(#number))
            }
        },
    }
}

fn all(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    let variants = it.variants.iter().map(variant_name);
    let (visibility, count) = (scope.visibility(), proc_macro2::Literal::usize_unsuffixed(it.variants.len()));
    quote! {
        /// All values, in the order of their declaration.
        #visibility const ALL: [Self; #count] = [#(Self::#variants),*];
    }
}

/// What is expected, for messages.
fn expected(it: &Literals) -> String {
    let mut all: Vec<String> =
        it.variants.iter().take(MOST_SHOWN).map(|variant| select::display(&variant.value)).collect();
    let more = it.variants.len() - all.len();
    all.extend((more > 0).then(|| format!("or one of {more} more")));
    if all.len() == 1 { all.join("") } else { format!("one of {}", all.join(", ")) }
}
