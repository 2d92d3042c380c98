//! What `schemars` is told: a derive where serde's says all, else the schema itself.

use proc_macro2::{Literal as Token, TokenStream, TokenTree};
use quote::quote;

use crate::model::{Arity, ItemKind, Literals, Presence, StringKind, Tuple, Ty, Union, VariantContent};

use super::{attributes::Serde, context::Scope, literals::in_code, structs, types::Spelling};

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
            let value = in_code(value);
            schema(scope, &quote!({ "const": #value }))
        }
        ItemKind::Union(it) if has_literals(it) => {
            let members = it.variants.iter().map(|variant| match &variant.content {
                VariantContent::Literal(value) => {
                    let value = in_code(value);
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
/// has strings that are no `JsonSchema`.
pub(super) fn with(scope: &Scope<'_>, ty: &Ty, presence: Presence, names_module: bool) -> TokenStream {
    if !scope.context.model.basis.schemas {
        return TokenStream::new();
    }
    let known = known(scope, ty, 0);
    if known == *ty && !names_module {
        return TokenStream::new();
    }
    let with = structs::present(scope, presence, scope.written_type(&known).0).to_string();
    let with = with.replace(' ', "").replace(',', ", ").replace(", )", ",)");
    quote!(#[schemars(with = #with)])
}

/// Aliases are followed this deep.
const DEEPEST_ALIAS: usize = 16;

/// A type with `String` in place of a type of the user's, of which `schemars` need not know; aliases that have strings
/// in them are spelt out for it.
fn known(scope: &Scope<'_>, ty: &Ty, depth: usize) -> Ty {
    if !matches!(scope.context.model.basis.string, StringKind::Path(_)) || depth > DEEPEST_ALIAS {
        return ty.clone();
    }
    if *ty == Ty::String {
        return Ty::Path(scope.words.string.to_string());
    }
    if let Ty::Item(id, arguments) = ty
        && let ItemKind::Alias(of) = &scope.context.model.item(*id).kind
    {
        let of = of.with_arguments(arguments);
        let known = known(scope, &of, depth + 1);
        return if known == of { ty.clone() } else { known };
    }
    let mut ty = ty.clone();
    for child in ty.children_mut() {
        *child = known(scope, child, depth + 1);
    }
    ty
}

fn has_literals(it: &Union) -> bool {
    it.variants.iter().any(|variant| matches!(variant.content, VariantContent::Literal(_)))
}

fn literals(it: &Literals) -> TokenStream {
    if it.other.is_some() {
        return quote!({ "type": "string" });
    }
    let values = it.variants.iter().map(|variant| in_code(&variant.value));
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
    let ty = scope.ty(&known(scope, ty, 0), Spelling::Plain);
    quote!(generator.subschema_for::<#ty>())
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
    let generator = if asks_generator(schema.clone()) { quote!(generator) } else { quote!(_) };
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

/// Whether one of the types within is asked for its schema.
fn asks_generator(schema: TokenStream) -> bool {
    schema.into_iter().any(|token| match token {
        TokenTree::Group(group) => asks_generator(group.stream()),
        TokenTree::Ident(name) => name == "generator",
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
