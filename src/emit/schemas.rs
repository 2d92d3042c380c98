//! What `schemars` is told: a derive where serde's says all, else the schema itself.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use crate::model::{Arity, ItemKind, Literal, Literals, StringKind, Tuple, Ty, Union, VariantContent};

use super::{
    attributes::Serde,
    context::Scope,
    literals::{as_integer, literal, signed},
    types::Spelling,
};

/// Whether the schema is derived. It is where serde's trait is, whose attributes say how the type is written.
pub(super) fn is_derived(scope: &Scope<'_>, traits: Serde) -> bool {
    scope.context.model.basis.schemas && traits != Serde::Neither && !matches!(scope.item.kind, ItemKind::Never)
}

/// The implementation that is written out, where none is derived.
pub(super) fn implementation(scope: &Scope<'_>) -> TokenStream {
    if !scope.context.model.basis.schemas {
        return TokenStream::new();
    }
    match &scope.item.kind {
        ItemKind::Literals(it) => schema(scope, &literals(it)),
        ItemKind::Constant(value) => {
            let value = json(value);
            schema(scope, &quote!({ "const": #value }))
        }
        ItemKind::Union(it) if has_literals(it) => {
            let members = it.variants.iter().map(|variant| match &variant.content {
                VariantContent::Literal(value) => {
                    let value = json(value);
                    quote!({ "const": #value })
                }
                VariantContent::Newtype(ty) => subschema(scope, ty),
            });
            schema(scope, &quote!({ "anyOf": [#(#members),*] }))
        }
        ItemKind::Tuple(it) => tuple(scope, it),
        ItemKind::Never => schema(scope, &quote!(false)),
        ItemKind::Struct(_) | ItemKind::Flags(_) | ItemKind::Union(_) => TokenStream::new(),
        ItemKind::Newtype(_) | ItemKind::Pattern(_) | ItemKind::Alias(_) => TokenStream::new(),
    }
}

/// `#[schemars(with = "…")]`, where serde's attributes name a module, which to `schemars` is a type, or where the type
/// that is written has strings that are no `JsonSchema`.
pub(super) fn with(scope: &Scope<'_>, ty: &Ty, written: &TokenStream, names_module: bool) -> TokenStream {
    let basis = &scope.context.model.basis;
    if !basis.schemas {
        return TokenStream::new();
    }
    let spelt_out = spelt_out(scope, ty, 0);
    let has_unknown = matches!(basis.string, StringKind::Path(_)) && has_string(&spelt_out);
    if !has_unknown && !names_module {
        return TokenStream::new();
    }
    let [named, spelt_out] = [ty, &spelt_out].map(|ty| scope.written_type(ty).0.to_string());
    let written = written.to_string().replace(&named, &spelt_out).parse().unwrap_or_default();
    let with = known(scope, &written).to_string().replace(' ', "").replace(',', ", ").replace(", )", ",)");
    quote!(#[schemars(with = #with)])
}

/// A type with `String` in place of a type of the user's, of which `schemars` need not know.
fn known(scope: &Scope<'_>, written: &TokenStream) -> TokenStream {
    match &scope.context.model.basis.string {
        StringKind::Path(_) => {
            let (text, string) = (scope.words.text.to_string(), scope.words.string.to_string());
            written.to_string().replace(&text, &string).parse().unwrap_or_default()
        }
        StringKind::String | StringKind::BoxStr | StringKind::ArcStr => written.clone(),
    }
}

/// Aliases are followed this deep.
const DEEPEST_ALIAS: usize = 16;

/// A type with what it stands for in place of each alias that has strings in it, if `schemars` need not know those.
fn spelt_out(scope: &Scope<'_>, ty: &Ty, depth: usize) -> Ty {
    if !matches!(scope.context.model.basis.string, StringKind::Path(_)) || depth > DEEPEST_ALIAS {
        return ty.clone();
    }
    if let Ty::Item(id, arguments) = ty
        && let ItemKind::Alias(of) = &scope.context.model.item(*id).kind
    {
        let of = spelt_out(scope, &of.with_arguments(arguments), depth + 1);
        return if has_string(&of) { of } else { ty.clone() };
    }
    let mut ty = ty.clone();
    for child in ty.children_mut() {
        *child = spelt_out(scope, child, depth + 1);
    }
    ty
}

fn has_string(ty: &Ty) -> bool {
    *ty == Ty::String || ty.children().any(has_string)
}

fn has_literals(it: &Union) -> bool {
    it.variants.iter().any(|variant| matches!(variant.content, VariantContent::Literal(_)))
}

fn literals(it: &Literals) -> TokenStream {
    if it.other.is_some() {
        return quote!({ "type": "string" });
    }
    let values = it.variants.iter().map(|variant| json(&variant.value));
    quote!({ "enum": [#(#values),*] })
}

fn tuple(scope: &Scope<'_>, it: &Tuple) -> TokenStream {
    let count = |arity| it.elements.iter().filter(|element| element.arity == arity).count();
    let least = Token::usize_unsuffixed(count(Arity::One));
    let repeated = it.elements.iter().position(|element| element.arity == Arity::Repeated);
    let (first, rest) = it.elements.split_at(repeated.unwrap_or(it.elements.len()));
    let first = first.iter().map(|element| subschema(scope, &element.ty));
    let (rest, most) = match rest {
        [] => {
            let most = Token::usize_unsuffixed(it.elements.len());
            (quote!(false), Some(quote!(, "maxItems": #most)))
        }
        [only] => (subschema(scope, &only.ty), None),
        // What stands behind any number of elements has no place of its own in a schema.
        [_, ..] => (quote!(true), None),
    };
    schema(scope, &quote!({ "type": "array", "prefixItems": [#(#first),*], "items": #rest, "minItems": #least #most }))
}

fn subschema(scope: &Scope<'_>, ty: &Ty) -> TokenStream {
    let ty = known(scope, &scope.ty(&spelt_out(scope, ty, 0), Spelling::Plain));
    quote!(generator.subschema_for::<#ty>())
}

fn json(value: &Literal) -> TokenStream {
    match value {
        Literal::Number(number) => as_integer(*number).map_or_else(|| literal(value), signed),
        Literal::String(_) | Literal::Bool(_) => literal(value),
    }
}

fn schema(scope: &Scope<'_>, schema: &TokenStream) -> TokenStream {
    let (alloc, ty, name, allow) = (&scope.words.alloc, scope.self_type(), scope.name(), scope.allow_deprecated());
    let generics = scope.bounded(&TokenStream::new(), &quote!(schemars::JsonSchema));
    let name = name.to_string().trim_start_matches("r#").to_owned();
    let path = format!("::{name}");
    let id = quote!(concat!(module_path!(), #path));
    let parameters: Vec<TokenStream> = scope.parameters().collect();
    let (shown, id) = if parameters.is_empty() {
        (quote!(#name.into()), quote!(#id.into()))
    } else {
        let whole = |start: TokenStream, part: TokenStream| quote!([#start, #(&*<#parameters as schemars::JsonSchema>::#part()),*].join("_").into());
        let shown = format!("{name}_for");
        (whole(quote!(#shown), quote!(schema_name)), whole(id, quote!(schema_id)))
    };
    let generator = if schema.to_string().contains("generator") { quote!(generator) } else { quote!(_) };
    quote! {
        #allow
        impl #generics schemars::JsonSchema for #ty {
            fn schema_name() -> #alloc::borrow::Cow<'static, str> {
                #shown
            }

            fn schema_id() -> #alloc::borrow::Cow<'static, str> {
                #id
            }

            fn json_schema(#generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!(#schema)
            }
        }
    }
}
