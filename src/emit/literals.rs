//! Enums of literal values.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use crate::model::{Literal, LiteralVariant, Literals};

use super::{
    attributes::Serde,
    context::{Scope, ident},
    shapes,
};

/// An enum whose variants stand for one value each.
pub(super) fn emit_literals(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    let declaration = declaration(scope, it);
    let rest = match (&it.other, kind(it)) {
        (Some(other), _) => shapes::open(scope, it, &ident(&other.rust)),
        (None, Kind::Text) => shapes::text(scope, it),
        (None, Kind::Integer(values)) => shapes::integer(scope, it, &values),
        (None, Kind::Number) => shapes::number(scope, it),
        (None, Kind::Bool) => shapes::bool(scope, it),
        (None, Kind::Mixed) => shapes::mixed(scope, it),
    };
    quote!(#declaration #rest)
}

/// Which kind of values an enum has.
enum Kind {
    Text,
    /// Integers that an `i64` holds and an `f64` does not round.
    Integer(Vec<i64>),
    Number,
    Bool,
    /// Values of several kinds, or one that Rust has no literal for.
    Mixed,
}

fn kind(it: &Literals) -> Kind {
    let all = |is: fn(&Literal) -> bool| it.variants.iter().all(|variant| is(&variant.value));
    if all(|value| matches!(value, Literal::String(_))) {
        Kind::Text
    } else if let Some(integers) = it.variants.iter().map(|variant| integer(&variant.value)).collect() {
        Kind::Integer(integers)
    } else if all(|value| matches!(value, Literal::Number(number) if number.is_finite())) {
        Kind::Number
    } else if all(|value| matches!(value, Literal::Bool(_))) {
        Kind::Bool
    } else {
        Kind::Mixed
    }
}

fn integer(value: &Literal) -> Option<i64> {
    match value {
        Literal::Number(number) => as_integer(*number),
        Literal::String(_) | Literal::Bool(_) => None,
    }
}

fn declaration(scope: &Scope<'_>, it: &Literals) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Neither, &[]);
    let (visibility, name, string) = (scope.visibility(), scope.name(), &scope.words.text);
    let variants = it.variants.iter().enumerate().map(|(at, variant)| {
        let default = (at == 0 && scope.item.derives.default).then(|| quote!(#[default]));
        let (docs, name) = (scope.docs(&variant.docs), ident(&variant.name.rust));
        quote!(#docs #default #name)
    });
    let other = it.other.iter().map(|other| {
        let name = ident(&other.rust);
        quote! {
            /// Any other string.
            #name(#string)
        }
    });
    let variants = variants.chain(other);
    quote! {
        #attributes
        #visibility enum #name {
            #(#variants,)*
        }
    }
}

/// The identifier of a variant.
pub(super) fn variant_name(variant: &LiteralVariant) -> proc_macro2::Ident {
    ident(&variant.name.rust)
}

/// An integer that an `f64` holds exactly.
pub(super) fn as_integer(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_991.0).then_some(number as i64)
}

/// A literal as it stands in code where a number is an `f64`.
pub(super) fn literal(value: &Literal) -> TokenStream {
    match value {
        Literal::String(text) => quote!(#text),
        Literal::Number(number) => float(*number),
        Literal::Bool(bool) => quote!(#bool),
    }
}

/// A literal as it stands in code where an integer is one.
pub(super) fn in_code(value: &Literal) -> TokenStream {
    match value {
        Literal::Number(number) => as_integer(*number).map_or_else(|| literal(value), signed),
        Literal::String(_) | Literal::Bool(_) => literal(value),
    }
}

/// An integer, its digits in groups of three.
pub(super) fn signed(value: i64) -> TokenStream {
    let digits = grouped(value.unsigned_abs());
    if value < 0 { quote!(-#digits) } else { digits }
}

/// An integer, its digits in groups of three.
pub(super) fn grouped(value: u64) -> TokenStream {
    group_whole(&value.to_string()).parse().unwrap_or_default()
}

/// A number with a fraction, its digits in groups of three.
pub(super) fn float(value: f64) -> TokenStream {
    if value.is_infinite() {
        return if value < 0.0 { quote!(f64::NEG_INFINITY) } else { quote!(f64::INFINITY) };
    }
    let text = format!("{:?}", value.abs());
    let grouped = match text.split_once('.') {
        Some((whole, fraction)) if !text.contains('e') => {
            format!("{}.{}", group_whole(whole), group_fraction(fraction))
        }
        Some(_) | None => text,
    };
    let token: TokenStream = grouped.parse().unwrap_or_else(|_| {
        let token = Token::f64_unsuffixed(value.abs());
        quote!(#token)
    });
    if value < 0.0 { quote!(-#token) } else { token }
}

fn group_whole(digits: &str) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

fn group_fraction(digits: &str) -> String {
    if digits.len() < 5 {
        return digits.to_owned();
    }
    let groups: Vec<String> =
        digits.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    groups.join("_")
}
