//! Arrays with optional, repeated or trailing elements.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::model::{Arity, Tuple, TupleElement, Ty};

use super::{
    attributes::Serde,
    context::{Scope, ident},
};

/// A struct that is read and written element by element.
pub(super) fn emit_tuple(scope: &Scope<'_>, it: &Tuple) -> TokenStream {
    let attributes = scope.item_attributes(Serde::Neither, &[]);
    let (visibility, name, generics) = (scope.visibility(), scope.name(), scope.generics());
    let (option, vec) = (&scope.words.option, &scope.words.vec);
    let fields = it.elements.iter().map(|element| {
        let (name, (ty, _)) = (ident(&element.name.rust), scope.written_type(&element.ty));
        match element.arity {
            Arity::One => quote!(#visibility #name: #ty),
            Arity::Optional => quote!(#visibility #name: #option<#ty>),
            Arity::Repeated => quote!(#visibility #name: #vec<#ty>),
        }
    });
    let (write, read) = (write(scope, it), read(scope, it));
    quote! {
        #attributes
        #visibility struct #name #generics {
            #(#fields,)*
        }

        #write

        #read
    }
}

fn write(scope: &Scope<'_>, it: &Tuple) -> TokenStream {
    let (serde, some, none, err) = (&scope.words.serde, &scope.words.some, &scope.words.none, &scope.words.err);
    let mut optional: Vec<&TupleElement> = Vec::new();
    let mut elements = Vec::new();
    for element in &it.elements {
        let name = ident(&element.name.rust);
        let value = |value: TokenStream| {
            if scope.written_type(&element.ty).1 {
                let as_number = scope.wire_path("as_number").replace("as_number", "AsNumber");
                let as_number: TokenStream = as_number.parse().unwrap_or_default();
                quote!(&#as_number(#value))
            } else {
                value
            }
        };
        match element.arity {
            Arity::One => {
                let value = value(quote!(&self.#name));
                elements.push(quote!(array.serialize_element(#value)?;));
            }
            Arity::Repeated => {
                let value = value(quote!(element));
                elements.push(quote! {
                    for element in &self.#name {
                        array.serialize_element(#value)?;
                    }
                });
            }
            Arity::Optional => {
                let value = value(quote!(element));
                elements.push(quote! {
                    if let #some(element) = &self.#name {
                        array.serialize_element(#value)?;
                    }
                });
                optional.push(element);
            }
        }
    }
    // What stands behind an element that is left out would take its place.
    let behind = |from: &TupleElement| {
        let at = it.elements.iter().position(|element| std::ptr::eq(element, from)).unwrap_or_default();
        it.elements.get(at + 1)
    };
    let checks = optional.iter().filter_map(|element| {
        let next = behind(element)?;
        let (name, next_name) = (ident(&element.name.rust), ident(&next.name.rust));
        let is_there = match next.arity {
            Arity::Optional => quote!(self.#next_name.is_some()),
            Arity::Repeated | Arity::One => quote!(!self.#next_name.is_empty()),
        };
        let message = format!("`{}` needs `{}` before it", next.name.unraw(), element.name.unraw());
        Some(quote! {
            if self.#name.is_none() && #is_there {
                return #err(#serde::ser::Error::custom(#message));
            }
        })
    });
    let mutable = mutable(it);
    scope.serialize_impl(&quote! {
        use #serde::ser::SerializeSeq as _;

        #(#checks)*
        let #mutable array = serializer.serialize_seq(#none)?;
        #(#elements)*
        array.end()
    })
}

fn read(scope: &Scope<'_>, it: &Tuple) -> TokenStream {
    let (serde, result, wire) = (&scope.words.serde, &scope.words.result, scope.wire_module());
    let repeated = it.elements.iter().position(|element| element.arity == Arity::Repeated);
    let trailing = repeated.map_or(0, |at| it.elements.len() - at - 1);
    scope.needs("elements");
    let a = scope.fresh("A");
    let elements = if trailing > 0 { local(it, "elements") } else { ident("elements") };
    let body = if trailing > 0 { read_around(scope, it, trailing) } else { read_in_order(scope, it) };
    // What is read at once, or not at all, does not change.
    let mutable = (repeated != Some(0) || trailing == 0).then(|| mutable(it));
    // Clippy would have nothing kept of what is nothing.
    let is_unit = |element: &TupleElement| scope.context.head(&element.ty) == Ty::Unit && element.arity == Arity::One;
    let keeps_unit = trailing > 0 && it.elements.iter().any(is_unit);
    let allow = keeps_unit.then(|| quote!(#[allow(clippy::let_unit_value)]));
    let functions = quote! {
        #allow
        fn array<#a: #serde::de::SeqAccess<'de>>(array: #a) -> #result<Self, #a::Error> {
            let #mutable #elements = #wire::Elements::new(array, Self::EXPECTED);
            #body
        }
    };
    scope.by_kind_impl(&expected(it), &functions)
}

/// Reads one element after the other into the fields, the rest into the last.
fn read_in_order(scope: &Scope<'_>, it: &Tuple) -> TokenStream {
    let ok = &scope.words.ok;
    let fields = it.elements.iter().map(|element| {
        let (name, method) = (ident(&element.name.rust), reader(scope, element.arity));
        quote!(#name: elements.#method()?)
    });
    let fields = quote!(Self { #(#fields),* });
    if it.elements.iter().any(|element| element.arity == Arity::Repeated) {
        return quote!(#ok(#fields));
    }
    scope.needs("elements_end");
    if it.elements.is_empty() {
        return quote! {
            elements.end()?;
            #ok(#fields)
        };
    }
    quote! {
        let all = #fields;
        elements.end()?;
        #ok(all)
    }
}

/// Reads what is repeated until so many are left as stand behind it.
fn read_around(scope: &Scope<'_>, it: &Tuple, trailing: usize) -> TokenStream {
    let ok = &scope.words.ok;
    scope.needs("elements_until");
    let trailing = Literal::usize_unsuffixed(trailing);
    let (elements, tail) = (local(it, "elements"), local(it, "tail"));
    let mut behind = false;
    let steps: Vec<TokenStream> = it
        .elements
        .iter()
        .map(|element| {
            let name = ident(&element.name.rust);
            if behind {
                return quote!(let #name = #tail.next()?;);
            }
            behind = element.arity == Arity::Repeated;
            if behind {
                return quote!(let (#name, mut #tail) = #elements.until(#trailing)?;);
            }
            let method = reader(scope, element.arity);
            quote!(let #name = #elements.#method()?;)
        })
        .collect();
    let names = it.elements.iter().map(|element| ident(&element.name.rust));
    quote! {
        #(#steps)*
        #ok(Self { #(#names),* })
    }
}

/// A variable that is called as no element is.
fn local(it: &Tuple, wanted: &str) -> Ident {
    let mut name = wanted.to_owned();
    while it.elements.iter().any(|element| element.name.unraw() == name) {
        name.push('_');
    }
    ident(&name)
}

/// What reads an element, or all that are left.
fn reader(scope: &Scope<'_>, arity: Arity) -> Ident {
    let (helper, method) = match arity {
        Arity::One => ("elements_required", "required"),
        Arity::Optional => ("elements_optional", "optional"),
        Arity::Repeated => ("elements_rest", "rest"),
    };
    scope.needs(helper);
    ident(method)
}

/// An array that is always empty is neither added to nor read from.
fn mutable(it: &Tuple) -> TokenStream {
    if it.elements.is_empty() { TokenStream::new() } else { quote!(mut) }
}

/// What is expected, for messages.
fn expected(it: &Tuple) -> String {
    let count = |arity| it.elements.iter().filter(|element| element.arity == arity).count();
    let (one, optional, repeated) = (count(Arity::One), count(Arity::Optional), count(Arity::Repeated));
    let elements = |count| if count == 1 { "1 element".to_owned() } else { format!("{count} elements") };
    match (optional, repeated) {
        (0, 0) => format!("an array of {}", elements(one)),
        (_, 0) => format!("an array of {one} to {}", elements(one + optional)),
        (_, _) => format!("an array of {} or more", elements(one)),
    }
}
