//! How the variant of an object in a union is found: by its tags, or by its keys.

use proc_macro2::TokenStream;
use quote::quote;
use rustc_hash::FxHashSet;

use crate::model::{ItemId, Literal, SelectObject, ShapeCandidate, TagCase, Text, Ty, Union};

use super::{
    context::{Scope, ident},
    literals::literal,
    select::value_reader,
    types::Spelling,
};

/// Of more members Clippy says that they are too much for a stack.
const MOST_MEMBERS: usize = 204;

pub(super) fn object_function(scope: &Scope<'_>, it: &Union) -> TokenStream {
    let (serde, result, wire, a) = (&scope.words.serde, &scope.words.result, scope.wire_module(), scope.fresh("A"));
    let Some(select) = &it.select.object else { return TokenStream::new() };
    let body = match select {
        SelectObject::One(at) => {
            let (name, read) = (ident(&it.variants[*at].name.rust), scope.wire("read_object"));
            quote!(#read(object).map(Self::#name))
        }
        SelectObject::Shape(_) => {
            scope.needs("object");
            let choose = select_object(scope, it, select);
            quote!(let object = #wire::Object::new(object); #choose)
        }
        SelectObject::Tag { .. } => {
            scope.needs("object");
            let choose = select_object(scope, it, select);
            quote!(let mut object = #wire::Object::new(object); #choose)
        }
    };
    let allow = has_single_case(select).then(|| quote!(#[allow(clippy::single_match_else)]));
    quote! {
        #allow
        fn object<#a: #serde::de::MapAccess<'de>>(object: #a) -> #result<Self, #a::Error> {
            #body
        }
    }
}

/// Whether a tag has one case, and keys decide otherwise: Clippy would have an `if let` there, which may be a long line.
fn has_single_case(select: &SelectObject) -> bool {
    match select {
        SelectObject::One(_) | SelectObject::Shape(_) => false,
        SelectObject::Tag { cases, otherwise, or_absent, .. } => {
            let otherwise = otherwise.as_deref();
            cases.len() == 1 && (*or_absent || matches!(otherwise, Some(SelectObject::Shape(_))))
                || cases.iter().any(|case| has_single_case(&case.then))
                || otherwise.is_some_and(has_single_case)
        }
    }
}

/// Chooses the variant of an object that is in `object`.
fn select_object(scope: &Scope<'_>, it: &Union, select: &SelectObject) -> TokenStream {
    match select {
        SelectObject::One(at) => {
            scope.needs("object_read");
            let name = ident(&it.variants[*at].name.rust);
            quote!(object.read().map(Self::#name))
        }
        SelectObject::Tag { wire, cases, otherwise, or_absent } => {
            let otherwise = otherwise.as_deref();
            let unknown = || {
                scope.needs("object_unknown");
                let (name, err) = (&scope.item.name.rust, &scope.words.err);
                quote!(#err(object.unknown(#name, #wire)))
            };
            let rest = otherwise.map(|otherwise| select_object(scope, it, otherwise));
            let rest = match rest {
                Some(rest) if *or_absent => {
                    let unknown = unknown();
                    quote!(if object.find(#wire)?.is_some() { return #unknown; } #rest)
                }
                Some(rest) => rest,
                None => unknown(),
            };
            // What has its own case and goes where all others go is none.
            let is_rest = |case: &TagCase| otherwise == Some(&case.then);
            let leads_elsewhere = |case: &&TagCase| *or_absent || !is_rest(case);
            let some = cases.iter().filter(leads_elsewhere).collect::<Vec<_>>();
            let mut cases = if some.is_empty() { cases.iter().collect() } else { some };
            // What several have is among the values that each of them lists.
            cases.sort_by_key(|case| case.listed_by.is_some());
            select_tag(scope, it, wire, &cases, &rest)
        }
        SelectObject::Shape(candidates) => {
            let (choose, name) = (scope.wire("choose"), &scope.item.name.rust);
            let alone = alone(candidates);
            let members = candidates.iter().map(|candidate| member(scope, it, candidate, &alone));
            let allow = (candidates.len() > MOST_MEMBERS).then(|| quote!(#[allow(clippy::large_stack_arrays)]));
            quote!(#allow let members = [#(#members,)*]; #choose(object, #name, &members))
        }
    }
}

fn select_tag(scope: &Scope<'_>, it: &Union, wire: &str, cases: &[&TagCase], rest: &TokenStream) -> TokenStream {
    let some = &scope.words.some;
    let mut getters = cases.iter().flat_map(|case| &case.values).map(getter);
    let first = getters.next();
    if let Some((helper, get)) = first.filter(|first| getters.all(|other| other == *first)) {
        scope.needs(helper);
        let get = ident(get);
        let arms = cases.iter().map(|case| {
            let then = select_object(scope, it, &case.then);
            match case.listed_by {
                Some(union) => {
                    let has = has_tag(scope, union);
                    quote!(#some(tag) if #has => { #then })
                }
                None => {
                    let values = case.values.iter().map(literal);
                    quote!(#some(#(#values)|*) => { #then })
                }
            }
        });
        return quote!(match object.#get(#wire)? { #(#arms)* _ => { #rest } });
    }
    let branches = cases.iter().map(|case| {
        let tests = case.values.iter().map(|value| {
            let ((helper, get), value) = (getter(value), literal(value));
            scope.needs(helper);
            let get = ident(get);
            quote!(object.#get(#wire)? == #some(#value))
        });
        let then = select_object(scope, it, &case.then);
        quote!(if #(#tests)||* { #then } else)
    });
    quote!(#(#branches)* { #rest })
}

/// Whether `tag` is one of a union.
fn has_tag(scope: &Scope<'_>, union: ItemId) -> TokenStream {
    let (has_tag, ty) = (scope.wire("has_tag"), scope.ty(&Ty::Item(union, Vec::new()), Spelling::Plain));
    quote!(#has_tag::<#ty>(tag))
}

/// What a union tells others of its tag.
pub(super) fn tagged_impl(scope: &Scope<'_>, it: &Union) -> TokenStream {
    let Some(SelectObject::Tag { cases, .. }) = it.select.object.as_ref().filter(|_| it.lists_tags) else {
        return TokenStream::new();
    };
    let (wire, ty, allow) = (scope.wire_module(), scope.self_type(), scope.allow_deprecated());
    let values: Vec<_> = cases.iter().filter(|case| case.listed_by.is_none()).flat_map(|case| &case.values).collect();
    let listed = (!values.is_empty()).then(|| {
        let values = values.into_iter().map(literal);
        quote!([#(#values),*].contains(&tag))
    });
    let others = cases.iter().filter_map(|case| Some(has_tag(scope, case.listed_by?)));
    let tests = listed.into_iter().chain(others);
    quote! {
        #allow
        impl #wire::Tagged for #ty {
            fn has_tag(tag: &str) -> bool {
                #(#tests)||*
            }
        }
    }
}

/// The helper that gets a tag of this kind, and the function in it.
fn getter(value: &Literal) -> (&'static str, &'static str) {
    match value {
        Literal::String(_) => ("object_text", "text"),
        Literal::Number(_) => ("object_number", "number"),
        Literal::Bool(_) => ("object_bool", "bool"),
    }
}

fn member(scope: &Scope<'_>, it: &Union, candidate: &ShapeCandidate, alone: &[&ShapeCandidate]) -> TokenStream {
    let wire = scope.wire_module();
    let (required, read) = (&candidate.required, value_reader(scope, it, candidate.variant));
    let optional = candidate.known.iter().filter(|key| !required.contains(key));
    let fixed = candidate.fixed.iter().map(|(key, values)| {
        let values = values.iter().map(|value| {
            let literal = literal(value);
            match value {
                Literal::String(_) => quote!(#wire::Literal::Text(#literal)),
                Literal::Number(_) => quote!(#wire::Literal::Number(#literal)),
                Literal::Bool(_) => quote!(#wire::Literal::Bool(#literal)),
            }
        });
        quote!((#key, &[#(#values),*]))
    });
    let fixed = (!candidate.fixed.is_empty()).then(|| {
        scope.needs("member_fixed");
        quote!(.fixed(&[#(#fixed),*]))
    });
    let of_others = if alone.iter().any(|it| std::ptr::eq(*it, candidate)) {
        of_others(candidate, alone)
    } else {
        FxHashSet::default()
    };
    let prohibited: Vec<&Text> = candidate.prohibited.iter().filter(|key| !of_others.contains(key)).collect();
    let alone = (!of_others.is_empty()).then(|| {
        scope.needs("member_alone");
        quote!(.alone())
    });
    let without = (!prohibited.is_empty()).then(|| {
        scope.needs("member_without");
        quote!(.without(&[#(#prohibited),*]))
    });
    let open = candidate.open.then(|| {
        scope.needs("member_open");
        quote!(.open())
    });
    quote!(#wire::member(&[#(#required),*], &[#(#optional),*], #read) #fixed #alone #without #open)
}

/// The members that each forbid all keys that only others of them know. One of sixty would take sixty lines to list them.
fn alone(all: &[ShapeCandidate]) -> Vec<&ShapeCandidate> {
    let mut alone: Vec<&ShapeCandidate> = all.iter().filter(|candidate| !candidate.prohibited.is_empty()).collect();
    loop {
        let forbids_all = |it: &&&ShapeCandidate| of_others(it, &alone).iter().all(|key| it.prohibited.contains(*key));
        let kept: Vec<&ShapeCandidate> = alone.iter().filter(forbids_all).copied().collect();
        if kept.len() == alone.len() {
            return alone;
        }
        alone = kept;
    }
}

/// The keys that only others than this know.
fn of_others<'c>(candidate: &ShapeCandidate, others: &[&'c ShapeCandidate]) -> FxHashSet<&'c Text> {
    let own: FxHashSet<&Text> = candidate.known.iter().collect();
    others.iter().flat_map(|other| &other.known).filter(|key| !own.contains(key)).collect()
}
