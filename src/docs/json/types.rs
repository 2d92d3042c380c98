//! Types as TypeDoc's JSON has them.

use serde_json::Value;

use super::{members, text_of};
use crate::docs::{
    resolve::{imported_package, syntax_knows},
    scan::{is_identifier, quote},
    signature::{Links, Signature},
    site::{Link, Member, MemberHead, Piece, TypeText},
};

/// A type as TypeScript.
pub(super) fn ty(value: &Value) -> TypeText {
    let mut out = TypeText::default();
    match text_of(value, "type").as_str() {
        "intrinsic" | "unknown" => out = written(&text_of(value, "name")),
        "literal" => out.push(&value.get("value").map(literal).unwrap_or_default()),
        "reference" => reference(value, &mut out),
        "array" => {
            out.append(atom(value.get("elementType")));
            out.push_raw("[]");
        }
        "union" => joined(value, " | ", "never", &mut out),
        "intersection" => joined(value, " & ", "unknown", &mut out),
        "tuple" => tuple(value, &mut out),
        "named-tuple-member" | "namedTupleMember" => {
            let sign = if value.get("isOptional").and_then(Value::as_bool) == Some(true) { "?: " } else { ": " };
            out.push(&format!("{}{sign}", text_of(value, "name")));
            out.append(inner(value, "element"));
        }
        "optional" => {
            out.append(atom(value.get("elementType")));
            out.push_raw("?");
        }
        "rest" => {
            out.push("...");
            out.append(atom(value.get("elementType")));
        }
        "typeOperator" => {
            out.push(&format!("{} ", text_of(value, "operator")));
            out.append(atom(value.get("target")));
        }
        "indexedAccess" => {
            out.append(atom(value.get("objectType")));
            out.push_raw("[");
            out.append(inner(value, "indexType"));
            out.push_raw("]");
        }
        "conditional" => conditional(value, &mut out),
        "inferred" => {
            out.push(&format!("infer {}", text_of(value, "name")));
            if value.get("constraint").is_some() {
                out.push_raw(" extends ");
                out.append(atom(value.get("constraint")));
            }
        }
        "query" => {
            out.push("typeof ");
            out.append(inner(value, "queryType"));
        }
        "predicate" => out.push("boolean"),
        "template-literal" | "templateLiteral" => template(value, &mut out),
        "mapped" => mapped(value, &mut out),
        "reflection" => reflection(value.get("declaration"), &mut out),
        _ => out.pieces.push(Piece::Cut),
    }
    out
}

fn inner(value: &Value, key: &str) -> TypeText {
    value.get(key).map(ty).unwrap_or_default()
}

/// A type in parentheses, where what stands beside it would take a part of it.
fn atom(value: Option<&Value>) -> TypeText {
    let Some(value) = value else { return TypeText::default() };
    let read = ty(value);
    let is_function = matches!(read.pieces.first(), Some(Piece::Text(text)) if text.starts_with('('));
    let is_open = ["union", "intersection", "conditional", "typeOperator", "inferred", "query"]
        .contains(&text_of(value, "type").as_str());
    if !(is_open || is_function) {
        return read;
    }
    let mut out = TypeText::of("(");
    out.append(read);
    out.push_raw(")");
    out
}

/// What TypeDoc itself gives as text. It is a type if it reads as one, to its end.
fn written(text: &str) -> TypeText {
    let mut signature = Signature::new(text, 0, Links::None);
    match signature.ty() {
        Some(ty) if signature.is_done() => ty,
        Some(_) | None => TypeText { pieces: vec![Piece::Cut] },
    }
}

fn reference(value: &Value, out: &mut TypeText) {
    let name = text_of(value, "name").replace("export=.", "").replace("export=", "default");
    if !name.split('.').all(is_identifier) {
        return out.pieces.push(Piece::Cut);
    }
    // What is not documented is -1 to some generations.
    let key = value.get("target").or_else(|| value.get("id")).and_then(Value::as_u64);
    let link = key.map_or_else(|| of_package(value), |key| Link::To(key.to_string()));
    out.push_name(&name, link);
    let arguments = value.get("typeArguments").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for (index, argument) in arguments.iter().enumerate() {
        out.push_raw(if index == 0 { "<" } else { ", " });
        out.append(ty(argument));
    }
    if !arguments.is_empty() {
        out.push_raw(">");
    }
}

/// Where a name leads that is not documented: what every program has is TypeScript's, or the platform's; the rest is
/// another package's, or this one's and not documented. Where the package is installed, that is found by an import.
fn of_package(value: &Value) -> Link {
    let package = text_of(value, "package");
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '@' | '/' | '-' | '_' | '.');
    if package.is_empty() || package == "typescript" || !package.chars().all(is_plain) {
        return Link::Elsewhere;
    }
    let qualified = Some(text_of(value, "qualifiedName")).filter(|name| !name.is_empty());
    let qualified = qualified.unwrap_or_else(|| text_of(value, "name"));
    // What stands in namespaces may be global, or be exported from them.
    let name = Some(qualified.as_str()).filter(|name| is_identifier(name) && !matches!(*name, "default" | "__type"));
    if package == "@types/node" {
        // `"worker_threads".WorkerOptions`, unless it is what browsers have as well.
        let module = qualified.strip_prefix('"').and_then(|rest| rest.split_once("\"."));
        let own = module.filter(|(module, name)| module.chars().all(is_plain) && is_identifier(name));
        return own.filter(|(_, name)| !syntax_knows(name)).map_or(Link::Elsewhere, |(module, name)| Link::Package {
            specifier: module.to_owned(),
            name: Some(name.to_owned()),
        });
    }
    Link::Package { specifier: imported_package(&package), name: name.map(str::to_owned) }
}

/// Types with a sign between them; `none` is what it is of no types.
fn joined(value: &Value, sign: &str, none: &str, out: &mut TypeText) {
    let parts = value.get("types").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if parts.is_empty() {
        out.push(none);
    }
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push_raw(sign);
        }
        out.append(atom(Some(part)));
    }
}

fn tuple(value: &Value, out: &mut TypeText) {
    out.push("[");
    for (index, element) in value.get("elements").and_then(Value::as_array).into_iter().flatten().enumerate() {
        if index > 0 {
            out.push_raw(", ");
        }
        // `...name: T[]` is a named member of a rest; a rest of a named member is the same.
        let of_named = element.get("elementType").filter(|of| text_of(of, "type").to_lowercase().contains("named"));
        match of_named {
            Some(named) if text_of(element, "type") == "rest" => {
                out.push_raw("...");
                out.append(ty(named));
            }
            Some(_) | None => {
                let named = element.get("element").filter(|of| text_of(of, "type") == "rest");
                match named {
                    Some(rest) => {
                        out.push_raw(&format!("...{}: ", text_of(element, "name")));
                        out.append(atom(rest.get("elementType")));
                    }
                    None => out.append(ty(element)),
                }
            }
        }
    }
    out.push_raw("]");
}

fn conditional(value: &Value, out: &mut TypeText) {
    out.append(atom(value.get("checkType")));
    out.push_raw(" extends ");
    let extends = value.get("extendsType");
    // `infer` needs no parentheses, and must not lose its conditional to them.
    let is_inferred = extends.is_some_and(|of| text_of(of, "type") == "inferred");
    out.append(if is_inferred { inner(value, "extendsType") } else { atom(extends) });
    out.push_raw(" ? ");
    out.append(atom(value.get("trueType")));
    out.push_raw(" : ");
    out.append(inner(value, "falseType"));
}

fn template(value: &Value, out: &mut TypeText) {
    let escape = |text: &str| text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    out.push(&format!("`{}", escape(&text_of(value, "head"))));
    for pair in value.get("tail").and_then(Value::as_array).into_iter().flatten() {
        out.push_raw("${");
        out.append(pair.get(0).map(ty).unwrap_or_default());
        out.push_raw("}");
        out.push_raw(&escape(pair.get(1).and_then(Value::as_str).unwrap_or_default()));
    }
    out.push_raw("`");
}

fn mapped(value: &Value, out: &mut TypeText) {
    let mut bracket = TypeText::of(format!("[{} in ", text_of(value, "parameter")));
    bracket.append(inner(value, "parameterType"));
    if value.get("nameType").is_some() {
        bracket.push_raw(" as ");
        bracket.append(inner(value, "nameType"));
    }
    bracket.push_raw("]");
    let mut member = Member::new(MemberHead::Bracket(bracket), inner(value, "templateType"));
    match text_of(value, "optionalModifier").as_str() {
        "+" => member.optional = true,
        "-" => member.call = Some(TypeText::of("-?")),
        _ => {}
    }
    member.readonly = text_of(value, "readonlyModifier") == "+";
    out.pieces.push(Piece::Object(vec![member]));
}

/// What has members, as a type.
pub(super) fn object(declaration: &Value) -> TypeText {
    let mut out = TypeText::default();
    reflection(Some(declaration), &mut out);
    out
}

/// An object type, or a function: of that there is no data, whatever it takes.
fn reflection(declaration: Option<&Value>, out: &mut TypeText) {
    let Some(declaration) = declaration else { return out.pieces.push(Piece::Cut) };
    let members = members(declaration);
    let is_called = declaration.get("signatures").and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    if !is_called {
        return out.pieces.push(Piece::Object(members));
    }
    if members.is_empty() {
        return out.push("(...parameters: any[]) => any");
    }
    out.pieces.push(Piece::Object([Member::call("")].into_iter().chain(members).collect()));
}

/// A literal as it is written.
pub(super) fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => quote(text),
        // A bigint.
        Value::Object(parts) => {
            let digits = parts.get("value").and_then(Value::as_str).unwrap_or_default();
            let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
            let sign = if parts.get("negative").and_then(Value::as_bool) == Some(true) { "-" } else { "" };
            format!("{sign}{digits}n")
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(_) => "never".to_owned(),
    }
}
