//! The evaluated types in TypeScript's notation: every exported type as a declaration, with all of its members.
//!
//! A type that has a name is called by it, as the compiler's `typeToString` does; an alias says what it stands for, and
//! what `Partial`, a conditional or a mapped type of it came out as. What is printed is TypeScript again.

use std::fmt::Write;

use crate::{
    symbols::{Declares, Root, SymbolId},
    syntax::Atom,
    types::{TypeId, Types},
};

/// The name of what is exported without one.
const DEFAULT: &str = "default";

/// The declarations of these types, in their order; those of a namespace together where they stand together.
pub(super) fn declarations(types: &mut Types<'_>, roots: &[Root]) -> String {
    let mut out = String::new();
    let mut around: Vec<Atom> = Vec::new();
    for root in roots {
        let namespace = namespace(types, root);
        if around != namespace {
            out.push_str(if around.is_empty() { "" } else { "}\n" });
            if !namespace.is_empty() {
                let _ = writeln!(out, "namespace {} {{", namespace.join("."));
            }
            around = namespace;
        }
        let indent = if around.is_empty() { "" } else { "  " };
        for line in declaration(types, root).lines() {
            let _ = writeln!(out, "{indent}{line}");
        }
    }
    out.push_str(if around.is_empty() { "" } else { "}\n" });
    out
}

/// The namespaces around a type, as they are exported. What is exported by default goes by its own name; a whole module
/// has none.
fn namespace(types: &Types<'_>, root: &Root) -> Vec<Atom> {
    let own = types.symbols().namespace(root.symbol);
    let path = &root.path[..root.path.len().saturating_sub(1)];
    let from_inside = path.iter().rev().enumerate();
    let mut names: Vec<Atom> = from_inside
        .filter_map(|(depth, exported)| {
            let declared = || Some(types.symbols().name(own[own.len().checked_sub(depth + 1)?]).clone());
            if &**exported == DEFAULT { declared() } else { Some(exported.clone()) }
        })
        .collect();
    names.reverse();
    names
}

fn declaration(types: &mut Types<'_>, root: &Root) -> String {
    let symbol = root.symbol;
    let ty = types.declared_type(symbol);
    let exported = root.path.last().filter(|name| &***name != DEFAULT);
    let name = exported.unwrap_or_else(|| types.symbols().name(symbol)).to_string();
    let parameters = parameters(types, symbol);
    let head = format!("{name}{parameters}");
    match types.symbols().declares(symbol) {
        Declares::Interface => block(&format!("interface {head}"), &types.display_members(ty), ";"),
        Declares::Class if name == DEFAULT => {
            block(&format!("export default class{parameters}"), &types.display_members(ty), ";")
        }
        Declares::Class => block(&format!("class {head}"), &types.display_members(ty), ";"),
        Declares::Enum => block(&format!("enum {head}"), &types.display_enum_members(symbol), ","),
        Declares::TypeAlias | Declares::EnumMember | Declares::TypeParameter | Declares::Nothing => {
            format!("type {head} = {};", types.display_whole_resolved(symbol, ty))
        }
    }
}

/// `<T extends C = D>`
fn parameters(types: &mut Types<'_>, symbol: SymbolId) -> String {
    let parameters = types.type_parameters(symbol);
    if parameters.is_empty() {
        return String::new();
    }
    let parameters: Vec<_> = parameters.iter().map(|parameter| type_parameter(types, *parameter)).collect();
    format!("<{}>", parameters.join(", "))
}

fn type_parameter(types: &mut Types<'_>, parameter: TypeId) -> String {
    let mut text = types.display_whole(parameter);
    if let Some(constraint) = types.constraint(parameter) {
        let _ = write!(text, " extends {}", types.display_whole(constraint));
    }
    if let Some(default) = types.default(parameter) {
        let _ = write!(text, " = {}", types.display_whole(default));
    }
    text
}

fn block(head: &str, members: &[String], end: &str) -> String {
    if members.is_empty() {
        return format!("{head} {{}}");
    }
    let members: String = members.iter().map(|member| format!("  {member}{end}\n")).collect();
    format!("{head} {{\n{members}}}")
}
