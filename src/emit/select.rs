//! How the variant of a union is found: one function per kind of JSON value.

use proc_macro2::TokenStream;
use quote::quote;
use rustc_hash::FxHashSet;

use crate::model::{Literal, StringKind, Text, Ty, Union, VariantContent};

use super::{
    context::{Scope, ident},
    literals::float,
    select_object::object_function,
};

/// Literals by kind, each with the result it leads to.
#[derive(Default)]
pub(super) struct Literals {
    pub texts: Vec<(String, TokenStream)>,
    pub numbers: Vec<(f64, TokenStream)>,
    pub yes: Option<TokenStream>,
    pub no: Option<TokenStream>,
    known_texts: FxHashSet<Text>,
    known_numbers: FxHashSet<u64>,
}

impl Literals {
    /// The first of equal values counts.
    pub(super) fn add(&mut self, value: &Literal, result: TokenStream) {
        match value {
            Literal::String(text) => {
                if self.known_texts.insert(text.clone()) {
                    self.texts.push((text.to_string(), result));
                }
            }
            Literal::Number(number) => {
                // `-0` is `0`.
                if self.known_numbers.insert((number + 0.0).to_bits()) {
                    self.numbers.push((*number, result));
                }
            }
            Literal::Bool(true) => _ = self.yes.get_or_insert(result),
            Literal::Bool(false) => _ = self.no.get_or_insert(result),
        }
    }
}

/// The functions of the kinds that the union has.
pub(super) fn functions(scope: &Scope<'_>, it: &Union) -> TokenStream {
    let select = &it.select;
    let null = select.null.map(|at| null_function(scope, it, at));
    let (literals, rest) = split(scope, it, &select.bool);
    let rest = chain(scope, it, &rest, Source::Bool);
    let bool = bool_function(scope, literals.yes, literals.no, rest);
    let (literals, rest) = split(scope, it, &select.number);
    let number = number_function(scope, &literals.numbers, chain(scope, it, &rest, Source::Number));
    let (literals, rest) = split(scope, it, &select.string);
    let string = string_function(scope, &literals.texts, chain(scope, it, &rest, Source::String));
    let array = array_function(scope, it);
    let object = object_function(scope, it);
    quote!(#null #bool #number #string #array #object)
}

/// The literals among some variants, and the others.
fn split(scope: &Scope<'_>, it: &Union, at: &[usize]) -> (Literals, Vec<usize>) {
    let ok = &scope.words.ok;
    let (mut literals, mut rest) = (Literals::default(), Vec::new());
    for at in at {
        let name = ident(&it.variants[*at].name.rust);
        match &it.variants[*at].content {
            VariantContent::Literal(value) => literals.add(value, quote!(#ok(Self::#name))),
            VariantContent::Newtype(_) => rest.push(*at),
        }
    }
    (literals, rest)
}

/// What a variant is read from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Bool,
    Number,
    String,
}

/// One variant after the other, until one takes the value; behind one that takes any, none is asked.
fn chain(scope: &Scope<'_>, it: &Union, all: &[usize], source: Source) -> Option<TokenStream> {
    let e = scope.fresh("E");
    let mut chain: Option<TokenStream> = None;
    for (position, at) in all.iter().enumerate() {
        let is_float = source == Source::Number && takes_any(scope, it, *at, source);
        let leaves_integers = is_float && has_integer(scope, it, &all[position + 1..]);
        let read = if leaves_integers { read_safe(scope, it, *at) } else { read(scope, it, *at, source) };
        chain = Some(match chain {
            None => read,
            Some(before) => quote!(#before.or_else(|_: #e| #read)),
        });
        if !leaves_integers && takes_any(scope, it, *at, source) {
            break;
        }
    }
    chain
}

/// Whether a variant is an integer, which holds what an `f64` does not: `number | bigint`.
fn has_integer(scope: &Scope<'_>, it: &Union, at: &[usize]) -> bool {
    let is_integer = |content: &VariantContent| matches!(content, VariantContent::Newtype(ty) if matches!(scope.context.head(ty), Ty::Integer(_)));
    at.iter().any(|at| is_integer(&it.variants[*at].content))
}

/// Reads a number that an `f64` holds as it is.
fn read_safe(scope: &Scope<'_>, it: &Union, at: usize) -> TokenStream {
    scope.needs("safe");
    let name = ident(&it.variants[at].name.rust);
    quote!(number.safe().map(Self::#name))
}

/// Whether a variant can be made of every value of its source.
fn takes_any(scope: &Scope<'_>, it: &Union, at: usize, source: Source) -> bool {
    let VariantContent::Newtype(ty) = &it.variants[at].content else { return false };
    let ty = scope.context.head(ty);
    matches!((source, ty), (Source::Bool, Ty::Bool) | (Source::Number, Ty::F64) | (Source::String, Ty::String))
}

fn read(scope: &Scope<'_>, it: &Union, at: usize, source: Source) -> TokenStream {
    let (ok, name) = (&scope.words.ok, ident(&it.variants[at].name.rust));
    let ty = match &it.variants[at].content {
        VariantContent::Newtype(ty) => scope.context.head(ty),
        VariantContent::Literal(_) => Ty::Unit,
    };
    match (source, ty) {
        (Source::Bool, Ty::Bool) => quote!(#ok(Self::#name(value))),
        (Source::Number, Ty::F64) => {
            scope.needs("as_f64");
            quote!(#ok(Self::#name(number.as_f64())))
        }
        (Source::String, Ty::String) => match &scope.context.model.basis.string {
            StringKind::String => quote!(#ok(Self::#name(text.into_owned()))),
            StringKind::BoxStr | StringKind::ArcStr | StringKind::Path(_) => quote!(#ok(Self::#name((*text).into()))),
        },
        (Source::Bool, _) => {
            let read = scope.wire("read_bool");
            quote!(#read(value).map(Self::#name))
        }
        (Source::Number, _) => {
            let read = scope.wire("read_number");
            quote!(#read(number).map(Self::#name))
        }
        (Source::String, _) => {
            let read = scope.wire("read_string");
            quote!(#read(&text).map(Self::#name))
        }
    }
}

fn null_function(scope: &Scope<'_>, it: &Union, at: usize) -> TokenStream {
    let (serde, result, ok) = (&scope.words.serde, &scope.words.result, &scope.words.ok);
    let (name, e) = (ident(&it.variants[at].name.rust), scope.fresh("E"));
    let body = match &it.variants[at].content {
        VariantContent::Newtype(ty) if scope.context.head(ty) == Ty::Unit => quote!(#ok(Self::#name(()))),
        VariantContent::Newtype(_) => {
            let read = scope.wire("read_null");
            quote!(#read().map(Self::#name))
        }
        VariantContent::Literal(_) => quote!(#ok(Self::#name)),
    };
    quote! {
        fn null<#e: #serde::de::Error>() -> #result<Self, #e> {
            #body
        }
    }
}

/// Reads `true` and `false`.
pub(super) fn bool_function(
    scope: &Scope<'_>,
    yes: Option<TokenStream>,
    no: Option<TokenStream>,
    rest: Option<TokenStream>,
) -> TokenStream {
    let (serde, result, e) = (&scope.words.serde, &scope.words.result, scope.fresh("E"));
    let refuse = || {
        let refuse = scope.wire("refuse_bool");
        quote!(#refuse(value))
    };
    let body = match (yes, no, rest) {
        (None, None, None) => return TokenStream::new(),
        (None, None, Some(rest)) => rest,
        (yes, no, rest) => {
            let (yes, no) = (yes.or_else(|| rest.clone()).unwrap_or_else(refuse), no.or(rest).unwrap_or_else(refuse));
            quote!(if value { #yes } else { #no })
        }
    };
    quote! {
        fn bool<#e: #serde::de::Error>(value: bool) -> #result<Self, #e> {
            #body
        }
    }
}

/// Reads numbers.
pub(super) fn number_function(
    scope: &Scope<'_>,
    literals: &[(f64, TokenStream)],
    rest: Option<TokenStream>,
) -> TokenStream {
    if literals.is_empty() && rest.is_none() {
        return TokenStream::new();
    }
    let (serde, result, wire) = (&scope.words.serde, &scope.words.result, scope.wire_module());
    let e = scope.fresh("E");
    let rest = rest.unwrap_or_else(|| {
        let refuse = scope.wire("refuse_number");
        quote!(#refuse(number))
    });
    let body = if literals.is_empty() {
        rest
    } else {
        scope.needs("as_f64");
        let arms = literals.iter().map(|(value, result)| {
            let value = float(*value);
            quote!(#value => #result,)
        });
        quote!(match number.as_f64() { #(#arms)* _ => #rest, })
    };
    quote! {
        fn number<#e: #serde::de::Error>(number: #wire::Numeral) -> #result<Self, #e> {
            #body
        }
    }
}

/// Reads strings.
pub(super) fn string_function(
    scope: &Scope<'_>,
    literals: &[(String, TokenStream)],
    rest: Option<TokenStream>,
) -> TokenStream {
    if literals.is_empty() && rest.is_none() {
        return TokenStream::new();
    }
    let words = scope.words;
    let (serde, alloc, result) = (&words.serde, &words.alloc, &words.result);
    let e = scope.fresh("E");
    let rest = rest.unwrap_or_else(|| {
        let refuse = scope.wire("refuse_text");
        quote!(#refuse(&text))
    });
    let body = if literals.is_empty() {
        rest
    } else {
        let arms = literals.iter().map(|(value, result)| quote!(#value => #result,));
        quote!(match &*text { #(#arms)* _ => #rest, })
    };
    quote! {
        fn string<#e: #serde::de::Error>(text: #alloc::borrow::Cow<'_, str>) -> #result<Self, #e> {
            #body
        }
    }
}

fn array_function(scope: &Scope<'_>, it: &Union) -> TokenStream {
    let (serde, result, a) = (&scope.words.serde, &scope.words.result, scope.fresh("A"));
    let body = match it.select.array.as_slice() {
        [] => return TokenStream::new(),
        [at] => {
            let (name, read) = (ident(&it.variants[*at].name.rust), scope.wire("read_array"));
            quote!(#read(array).map(Self::#name))
        }
        several => {
            let best = scope.wire("best_array");
            let name = &scope.item.name.rust;
            let readers = several.iter().map(|at| value_reader(scope, it, *at));
            quote!(#best(array, #name, &[#(#readers),*]))
        }
    };
    quote! {
        fn array<#a: #serde::de::SeqAccess<'de>>(array: #a) -> #result<Self, #a::Error> {
            #body
        }
    }
}

/// A function that reads a variant from a value that is kept.
pub(super) fn value_reader(scope: &Scope<'_>, it: &Union, at: usize) -> TokenStream {
    scope.needs("read_kept");
    let name = ident(&it.variants[at].name.rust);
    quote!(|value| value.read().map(Self::#name))
}

/// A literal, for messages.
pub(super) fn display(value: &Literal) -> String {
    match value {
        Literal::String(text) => format!("`\"{text}\"`"),
        Literal::Number(_) | Literal::Bool(_) => format!("`{value}`"),
    }
}

/// What is expected, for messages: the union's name, and the kinds it has.
pub(super) fn expected(scope: &Scope<'_>, it: &Union) -> String {
    let select = &it.select;
    let kinds = [
        (select.null.is_some(), "null"),
        (!select.bool.is_empty(), "a boolean"),
        (!select.number.is_empty(), "a number"),
        (!select.string.is_empty(), "a string"),
        (!select.array.is_empty(), "an array"),
        (select.object.is_some(), "an object"),
    ];
    let kinds: Vec<&str> = kinds.into_iter().filter(|(has, _)| *has).map(|(_, kind)| kind).collect();
    let kinds = match kinds.as_slice() {
        [] => "which has no values".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    };
    format!("`{}` ({kinds})", scope.item.name.rust)
}
