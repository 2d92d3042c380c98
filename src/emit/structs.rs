//! Structs with named fields.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Extra, Field, Presence, RenameRule, Struct, Ty};

use super::{
    attributes::{Serde, further, serde_attribute},
    builders,
    context::{Scope, ident},
    keys, schemas,
};

/// A struct that serde derives, or that is read key by key.
pub(super) fn emit_struct(scope: &Scope<'_>, it: &Struct) -> TokenStream {
    let by_key = keys::is_read_by_key(scope, it);
    let derived = if by_key { Serde::Serialize } else { Serde::Both };
    let fields = it.fields.iter().map(|field| emit_field(scope, it, field, derived));
    let extra = it.extra.iter().map(|extra| emit_extra(scope, extra));
    let fields: Vec<TokenStream> = fields.chain(extra).collect();
    let attributes = scope.item_attributes(derived, &container_arguments(scope, it, derived));
    let (visibility, name, generics) = (scope.visibility(), scope.name(), scope.generics());
    let read = by_key.then(|| keys::read(scope, it));
    quote! {
        #attributes
        #visibility struct #name #generics {
            #(#fields,)*
        }

        #read
    }
}

fn container_arguments(scope: &Scope<'_>, it: &Struct, derived: Serde) -> Vec<TokenStream> {
    let mut arguments = Vec::new();
    // A rule that no field follows would only puzzle.
    let rule = it.rename_all.filter(|_| it.fields.iter().any(|field| field.name.unraw() != &*field.name.wire));
    if let Some(rule) = rule.map(rule_name) {
        arguments.push(quote!(rename_all = #rule));
    }
    if it.deny_unknown_fields {
        arguments.push(quote!(deny_unknown_fields));
    }
    if derived == Serde::Both && it.fields.iter().any(|field| reads_parameter_by_hand(scope, field)) {
        let serde = &scope.words.serde;
        let bound: Vec<String> = scope
            .item
            .generics
            .iter()
            .map(|generic| format!("{}: {serde}::Deserialize<'de>", generic.name.rust))
            .collect();
        let bound = bound.join(", ").replace(" :: ", "::");
        arguments.push(quote!(bound(deserialize = #bound)));
    }
    arguments
}

/// serde guesses its bounds from the fields that it reads itself.
fn reads_parameter_by_hand(scope: &Scope<'_>, field: &Field) -> bool {
    fn has_parameter(ty: &Ty) -> bool {
        matches!(ty, Ty::Parameter(_)) || ty.children().any(has_parameter)
    }
    let by_hand = match field.presence {
        Presence::Optional | Presence::OptionalNullable | Presence::Nullable => true,
        Presence::Required => scope.context.may_be_missing(scope.id, &field.ty),
        Presence::Lenient => false,
    };
    by_hand && has_parameter(&field.ty)
}

fn emit_field(scope: &Scope<'_>, it: &Struct, field: &Field, derived: Serde) -> TokenStream {
    let (ty, by_hand) = scope.written_type(&field.ty);
    let ty = present(scope, field.presence, ty);
    let mut arguments = Vec::new();
    if it.needs_rename(&field.name) {
        let wire = &field.name.wire;
        arguments.push(quote!(rename = #wire));
    }
    let (presence, names_module) = presence_arguments(scope, field, by_hand, derived);
    arguments.extend(presence);
    let schema = schemas::with(scope, &field.ty, field.presence, names_module);
    let builder = builders::field(scope, it, field);
    let (docs, serde, further) = (scope.docs(&field.docs), serde_attribute(&arguments), further(&field.attributes));
    let (visibility, name) = (scope.visibility(), ident(&field.name.rust));
    quote!(#docs #further #serde #schema #builder #visibility #name: #ty)
}

/// What serde is told of how a field is read and written, and whether that names a module that does both.
fn presence_arguments(scope: &Scope<'_>, field: &Field, number: bool, derived: Serde) -> (Vec<TokenStream>, bool) {
    let path = |tokens: &TokenStream| tokens.to_string().replace(' ', "");
    let is_none = format!("{}::is_none", path(&scope.words.option));
    let may_be_absent = match field.presence {
        Presence::Required | Presence::Nullable => false,
        Presence::Optional | Presence::OptionalNullable | Presence::Lenient => true,
    };
    let mut arguments = Vec::new();
    let both = if derived == Serde::Both { reading_arguments(scope, field, number, &mut arguments) } else { false };
    if number && !both {
        let number = scope.wire_path("number");
        arguments.push(quote!(serialize_with = #number));
    }
    if may_be_absent {
        arguments.push(quote!(skip_serializing_if = #is_none));
    }
    if number && field.presence != Presence::Required {
        scope.needs("number_option");
    }
    (arguments, both)
}

/// What makes serde's derive read a field as it is meant; whether that says how it is written too.
fn reading_arguments(scope: &Scope<'_>, field: &Field, number: bool, arguments: &mut Vec<TokenStream>) -> bool {
    match field.presence {
        Presence::Required if !scope.context.may_be_missing(scope.id, &field.ty) => {}
        // A function of its own takes serde's leave to read a missing key as `None`.
        Presence::Required | Presence::Nullable => {
            let serde = scope.words.serde.to_string().replace(' ', "");
            let read = format!("{serde}::Deserialize::deserialize");
            arguments.push(quote!(deserialize_with = #read));
        }
        Presence::Optional | Presence::OptionalNullable if number => {
            let with = scope.wire_path("optional_number");
            arguments.push(quote!(default, with = #with));
            return true;
        }
        Presence::Optional | Presence::OptionalNullable => {
            let some = scope.wire_path("some");
            arguments.push(quote!(default, deserialize_with = #some));
        }
        Presence::Lenient => {}
    }
    false
}

/// The type of a field whose value has a type.
pub(super) fn present(scope: &Scope<'_>, presence: Presence, ty: TokenStream) -> TokenStream {
    let option = &scope.words.option;
    match presence {
        Presence::Required => ty,
        Presence::Optional | Presence::Nullable | Presence::Lenient => quote!(#option<#ty>),
        Presence::OptionalNullable => quote!(#option<#option<#ty>>),
    }
}

fn emit_extra(scope: &Scope<'_>, extra: &Extra) -> TokenStream {
    let (ty, by_hand) = scope.written_type(&extra.ty);
    let number = by_hand.then(|| {
        let number = scope.wire_path("number");
        quote!(serialize_with = #number)
    });
    let arguments: Vec<TokenStream> = [quote!(flatten)].into_iter().chain(number).collect();
    let (docs, serde) = (scope.docs(&extra.docs), serde_attribute(&arguments));
    let (schema, builder) = (schemas::with(scope, &extra.ty, Presence::Required, false), builders::extra(scope.item));
    let (visibility, name) = (scope.visibility(), ident(&extra.name.rust));
    quote!(#docs #serde #schema #builder #visibility #name: #ty)
}

/// serde's name of a rule.
fn rule_name(rule: RenameRule) -> &'static str {
    match rule {
        RenameRule::PascalCase => "PascalCase",
        RenameRule::CamelCase => "camelCase",
        RenameRule::ScreamingSnakeCase => "SCREAMING_SNAKE_CASE",
        RenameRule::KebabCase => "kebab-case",
        RenameRule::ScreamingKebabCase => "SCREAMING-KEBAB-CASE",
    }
}
