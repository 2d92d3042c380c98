//! A file that was generated before, read back: what it offers to code, and what JSON each of its items is.
//!
//! It knows the forms in which this room writes items; what has another form is known by its text.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{
    Attribute, Expr, Field, Fields, GenericParam, Generics, ImplItem, Item, ItemEnum, ItemImpl, ItemMod, ItemStruct,
    Lit, Meta, Pat, Stmt, Token, Type, UnOp, ext::IdentExt, parse::ParseStream, punctuated::Punctuated, token::Brace,
};

use crate::model::{
    Literal, OutlineItem, OutlinePart, OutlinePresence, RenameRule, WrittenForm, WrittenItem, WrittenType,
};

use super::helpers;

/// Reads a file; `None` when it is no Rust.
pub fn read_written(text: &str) -> Option<Vec<WrittenItem>> {
    let file = syn::parse_file(text).ok()?;
    let mut items = Vec::new();
    read_items(&file.items, &[], &mut items);
    Some(items)
}

/// The items of a module, and of those in it. How they are read is none of them.
fn read_items(items: &[Item], module: &[String], into: &mut Vec<WrittenItem>) {
    let values = values(items);
    for item in items {
        match item {
            Item::Struct(it) => {
                let item = read_struct(it, module, values.get(&it.ident.to_string()));
                into.push(WrittenItem { defaults: defaults(&it.generics), ..item });
            }
            Item::Enum(it) => {
                let item = read_enum(it, module, values.get(&it.ident.to_string()));
                into.push(WrittenItem { defaults: defaults(&it.generics), ..item });
            }
            Item::Type(it) => {
                let outline = outline(module, "type", (&it.ident, &it.generics, &it.attrs));
                into.push(WrittenItem { defaults: defaults(&it.generics), ..same(outline, "=", &it.ty) });
            }
            Item::Mod(it) if !(module.is_empty() && is_helpers(it)) => {
                let inner: Vec<String> = module.iter().cloned().chain([it.ident.to_string()]).collect();
                read_items(it.content.as_ref().map_or(&[], |(_, items)| items), &inner, into);
            }
            _no_type => {}
        }
    }
}

/// Whether a module is that of the helpers, whatever it is called.
fn is_helpers(it: &ItemMod) -> bool {
    let docs = it.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    docs.filter_map(|doc| text_of(&doc.meta)).any(|text| text.trim() == helpers::ABOUT)
}

fn read_struct(it: &ItemStruct, module: &[String], values: Option<&Values>) -> WrittenItem {
    let outline = outline(module, "struct", (&it.ident, &it.generics, &it.attrs));
    let text = values.and_then(|values| values.text.clone());
    match &it.fields {
        Fields::Named(fields) if derives(&it.attrs).iter().any(|name| name == "Serialize") => {
            let rule = rename_all(&it.attrs);
            let (parts, types) = fields.named.iter().map(|field| read_field(field, rule)).unzip();
            WrittenItem {
                outline: OutlineItem { parts, ..outline },
                form: WrittenForm::Object,
                types,
                defaults: Vec::new(),
            }
        }
        Fields::Named(fields) => {
            let parts = fields.named.iter().map(|field| part(&ident_of(field), "", spelt(&field.ty))).collect();
            let text = spelt(&fields.named);
            WrittenItem {
                outline: OutlineItem { parts, ..outline },
                form: WrittenForm::Opaque(text),
                types: Vec::new(),
                defaults: Vec::new(),
            }
        }
        Fields::Unnamed(fields) => match (text, fields.unnamed.first()) {
            (None, Some(field)) => same(outline, "0", &field.ty),
            (text, _) => {
                let form = WrittenForm::Opaque(text.unwrap_or_default());
                WrittenItem { outline, form, types: Vec::new(), defaults: Vec::new() }
            }
        },
        Fields::Unit => {
            let value = values.and_then(|values| values.of.get("").cloned());
            let form = match value {
                Some(value) => WrittenForm::OneOf(vec![Some(value)]),
                None => WrittenForm::Opaque(outline.path.clone()),
            };
            WrittenItem { outline, form, types: Vec::new(), defaults: Vec::new() }
        }
    }
}

fn read_enum(it: &ItemEnum, module: &[String], values: Option<&Values>) -> WrittenItem {
    let mut outline = outline(module, "enum", (&it.ident, &it.generics, &it.attrs));
    let (mut of, mut types) = (Vec::new(), Vec::new());
    for variant in &it.variants {
        let name = variant.ident.to_string();
        let content = variant.fields.iter().next().map(|field| &field.ty);
        let value = values.and_then(|values| values.of.get(&name).cloned());
        let wire = match (&value, content) {
            (Some(value), None) => value.to_string(),
            (_, _) => name.clone(),
        };
        outline.parts.push(part(&name, &wire, content.map(spelt).unwrap_or_default()));
        types.push(content.map_or(WrittenType::Tuple(Vec::new()), read_type));
        of.push(if content.is_none() { value } else { None });
    }
    WrittenItem { outline, form: WrittenForm::OneOf(of), types, defaults: Vec::new() }
}

/// An item that reads and writes as what it holds.
fn same(outline: OutlineItem, name: &str, ty: &Type) -> WrittenItem {
    let parts = vec![part(name, "", spelt(ty))];
    WrittenItem {
        outline: OutlineItem { parts, ..outline },
        form: WrittenForm::Same,
        types: vec![read_type(ty)],
        defaults: Vec::new(),
    }
}

fn outline(
    module: &[String],
    keyword: &'static str,
    (ident, generics, attributes): (&syn::Ident, &Generics, &[Attribute]),
) -> OutlineItem {
    let path: Vec<String> = module.iter().cloned().chain([ident.to_string()]).collect();
    let generics = generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(it) => {
            let default = it.default.as_ref().map(|ty| format!(" = {}", spelt(ty))).unwrap_or_default();
            Some(format!("{}{default}", it.ident))
        }
        GenericParam::Lifetime(_) | GenericParam::Const(_) => None,
    });
    let mut traits = derives(attributes);
    traits.retain(|name| !matches!(name.as_str(), "Serialize" | "Deserialize" | "PartialOrd"));
    traits.sort();
    OutlineItem {
        path: path.join("::"),
        address: path,
        keyword,
        generics: generics.collect(),
        traits,
        non_exhaustive: attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")),
        parts: Vec::new(),
    }
}

fn defaults(generics: &Generics) -> Vec<Option<WrittenType>> {
    generics.type_params().map(|parameter| parameter.default.as_ref().map(read_type)).collect()
}

fn read_field(field: &Field, rule: Option<RenameRule>) -> (OutlinePart, WrittenType) {
    let name = ident_of(field);
    let unraw = name.strip_prefix("r#").unwrap_or(&name).to_owned();
    let mut wire = rule.and_then(|rule| rule.apply_to_field(&unraw)).unwrap_or(unraw);
    let mut optional = false;
    for meta in serde(&field.attrs) {
        if meta.path().is_ident("rename") {
            wire = text_of(&meta).unwrap_or(wire);
        } else if meta.path().is_ident("flatten") {
            wire = String::new();
        } else if meta.path().is_ident("skip_serializing_if") {
            optional = true;
        }
    }
    let presence = OutlinePresence { optional, nullable: false };
    (OutlinePart { presence, ..part(&name, &wire, spelt(&field.ty)) }, read_type(&field.ty))
}

fn part(rust: &str, wire: &str, ty: String) -> OutlinePart {
    let presence = OutlinePresence { optional: false, nullable: false };
    OutlinePart { rust: rust.to_owned(), wire: wire.to_owned(), ty, resolved: None, presence }
}

fn ident_of(field: &Field) -> String {
    field.ident.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn read_type(ty: &Type) -> WrittenType {
    match ty {
        Type::Path(it) => {
            let names: Vec<String> = it.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            let arguments = it.path.segments.last().map(|segment| match &segment.arguments {
                syn::PathArguments::AngleBracketed(it) => it.args.iter().filter_map(argument).collect(),
                syn::PathArguments::None | syn::PathArguments::Parenthesized(_) => Vec::new(),
            });
            WrittenType::Named { path: names.join("::"), arguments: arguments.unwrap_or_default() }
        }
        Type::Tuple(it) => WrittenType::Tuple(it.elems.iter().map(read_type).collect()),
        _other => WrittenType::Named { path: spelt(ty), arguments: Vec::new() },
    }
}

fn argument(argument: &syn::GenericArgument) -> Option<WrittenType> {
    match argument {
        syn::GenericArgument::Type(ty) => Some(read_type(ty)),
        _no_type => None,
    }
}

/// The text of a type as code that uses the file has it: the space that tokens have between them taken out.
fn spelt(ty: &impl ToTokens) -> String {
    let text = ty.to_token_stream().to_string();
    let text = text.replace(" :: ", "::").replace(" < ", "<").replace(" <", "<").replace("< ", "<");
    text.replace(" >", ">").replace(" ,", ",").replace("( ", "(").replace(" )", ")").replace("std::collections::", "")
}

fn derives(attributes: &[Attribute]) -> Vec<String> {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let paths = derives.filter_map(|it| it.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated).ok());
    paths.flatten().filter_map(|path| Some(path.segments.last()?.ident.to_string())).collect()
}

/// What the attributes say to serde.
fn serde(attributes: &[Attribute]) -> Vec<Meta> {
    let serde = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    let metas = serde.filter_map(|it| it.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok());
    metas.flatten().collect()
}

fn rename_all(attributes: &[Attribute]) -> Option<RenameRule> {
    let metas = serde(attributes);
    let meta = metas.iter().find(|meta| meta.path().is_ident("rename_all"))?;
    match text_of(meta)?.as_str() {
        "PascalCase" => Some(RenameRule::PascalCase),
        "camelCase" => Some(RenameRule::CamelCase),
        "SCREAMING_SNAKE_CASE" => Some(RenameRule::ScreamingSnakeCase),
        "kebab-case" => Some(RenameRule::KebabCase),
        "SCREAMING-KEBAB-CASE" => Some(RenameRule::ScreamingKebabCase),
        _other => None,
    }
}

fn text_of(meta: &Meta) -> Option<String> {
    match literal(&meta.require_name_value().ok()?.value)? {
        Literal::String(text) => Some(text.to_string()),
        Literal::Number(_) | Literal::Bool(_) => None,
    }
}

/// What the functions of a type say of its values.
#[derive(Default)]
struct Values {
    /// By variant; the one of a type of one value has no name.
    of: BTreeMap<String, Literal>,
    /// How a string of a certain shape is checked.
    text: Option<String>,
}

/// The values of the types of a module.
fn values(items: &[Item]) -> BTreeMap<String, Values> {
    let mut all: BTreeMap<String, Values> = BTreeMap::new();
    for item in items {
        if let Item::Macro(it) = item
            && let Ok((name, values)) =
                it.mac.parse_body_with(read_variants).or_else(|_| it.mac.parse_body_with(read_constant))
        {
            all.entry(name).or_default().of.extend(values);
        }
        let Item::Impl(it) = item else { continue };
        let Type::Path(path) = &*it.self_ty else { continue };
        let Some(name) = path.path.segments.last() else { continue };
        add_values(it, all.entry(name.ident.to_string()).or_default());
    }
    all
}

/// The variants of an enum as the macro has them: `Kind { A: "a", ..Other(String) }`, `Kind by table { … }`,
/// `Level as i64 { Low: 1 }`.
fn read_variants(input: ParseStream<'_>) -> syn::Result<(String, Vec<(String, Literal)>)> {
    let name = input.call(Ident::parse_any)?.to_string();
    if !input.peek(Brace) {
        input.call(Ident::parse_any)?;
        input.call(Ident::parse_any)?;
    }
    let (variants, mut values) = (braces(input)?, Vec::new());
    while !variants.is_empty() && !variants.peek(Token![..]) {
        let variant = variants.call(Ident::parse_any)?.to_string();
        variants.parse::<Token![:]>()?;
        let value = variants.parse::<Expr>()?;
        values.push((variant, literal(&value).ok_or_else(|| input.error("no literal"))?));
        variants.parse::<Option<Token![,]>>()?;
    }
    variants.parse::<TokenStream>()?;
    Ok((name, values))
}

/// A constant as the macros have it: `Kind = "a"`, `Level: i64 = 1`.
fn read_constant(input: ParseStream<'_>) -> syn::Result<(String, Vec<(String, Literal)>)> {
    let name = input.call(Ident::parse_any)?.to_string();
    if input.parse::<Option<Token![:]>>()?.is_some() {
        input.call(Ident::parse_any)?;
    }
    input.parse::<Token![=]>()?;
    let value = literal(&input.parse::<Expr>()?).ok_or_else(|| input.error("no literal"))?;
    Ok((name, vec![(String::new(), value)]))
}

fn braces<'a>(input: ParseStream<'a>) -> syn::Result<syn::parse::ParseBuffer<'a>> {
    let content;
    syn::braced!(content in input);
    Ok(content)
}

fn add_values(it: &ItemImpl, values: &mut Values) {
    for item in &it.items {
        let ImplItem::Fn(function) = item else { continue };
        let name = function.sig.ident.to_string();
        if name == "matches" && it.trait_.is_none() {
            values.text = Some(spelt(&function.block));
        }
        let Some(Stmt::Expr(last, _)) = function.block.stmts.last() else { continue };
        let Expr::Match(it) = last else { continue };
        if !matches!(name.as_str(), "as_str" | "value" | "serialize") {
            continue;
        }
        for arm in &it.arms {
            if let (Some(variant), Some(value)) = (variant(&arm.pat), written_literal(&arm.body)) {
                values.of.entry(variant).or_insert(value);
            }
        }
    }
}

/// `Self::Standard`
fn variant(pattern: &Pat) -> Option<String> {
    let Pat::Path(it) = pattern else { return None };
    Some(it.path.segments.last()?.ident.to_string())
}

/// `"a"`, or the one that a serializer is given.
fn written_literal(expression: &Expr) -> Option<Literal> {
    match expression {
        Expr::MethodCall(call) => literal(call.args.first()?),
        _value => literal(expression),
    }
}

fn literal(expression: &Expr) -> Option<Literal> {
    match expression {
        Expr::Lit(it) => match &it.lit {
            Lit::Str(text) => Some(Literal::String(text.value().into())),
            Lit::Int(number) => number.base10_parse().ok().map(Literal::Number),
            Lit::Float(number) => number.base10_parse().ok().map(Literal::Number),
            Lit::Bool(value) => Some(Literal::Bool(value.value)),
            _other => None,
        },
        Expr::Unary(it) if matches!(it.op, UnOp::Neg(_)) => match literal(&it.expr)? {
            Literal::Number(number) => Some(Literal::Number(-number)),
            Literal::String(_) | Literal::Bool(_) => None,
        },
        _other => None,
    }
}
