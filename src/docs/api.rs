//! The model of a package that API Extractor writes: `<package>.api.json`.
//!
//! Of each declaration it has the words, in tokens that say which other declaration a name is, and where among them the
//! types are.

use std::ops::Range;

use serde_json::Value;

use super::{
    Fault,
    json::text_of,
    scan::{is_identifier, unquote},
    signature::{Links, Signature},
    site::{Body, Declaration, EnumMember, Member, MemberHead, Parameter, Piece, TypeText},
};

/// Whether JSON is such a model.
pub(super) fn is_model(package: &Value) -> bool {
    text_of(package, "kind") == "Package" && package.get("members").is_some_and(Value::is_array)
}

/// The package that a key leads to, and the name that it exports: `shapes!Point:interface`. What it does not export has
/// a `~` before its name, and what is in a namespace a dot.
pub(super) fn exported_name(key: &str) -> Option<(&str, &str)> {
    let (package, rest) = key.split_once('!')?;
    let (name, _) = rest.split_once(':')?;
    (!package.is_empty() && package != "@types/node" && is_identifier(name)).then_some((package, name))
}

/// Reads a package. Its declarations are in a module of its name, unless it is the only one.
pub(super) fn read(page: &str, package: &Value, is_only: bool) -> Result<Vec<Declaration>, Fault> {
    let mut reader = Reader { page, declarations: Vec::new() };
    let own = if is_only { String::new() } else { text_of(package, "name") };
    for entry in members(package) {
        let name = text_of(entry, "name");
        let module = [own.as_str(), name.as_str()].into_iter().filter(|word| !word.is_empty());
        reader.scope(entry, &module.collect::<Vec<_>>().join("/"), &[]);
    }
    if reader.declarations.is_empty() {
        return Err(Fault::NoHeading);
    }
    Ok(reader.declarations)
}

struct Reader<'a> {
    page: &'a str,
    declarations: Vec<Declaration>,
}

impl Reader<'_> {
    /// The declarations of an entry point or a namespace.
    fn scope(&mut self, around: &Value, module: &str, path: &[String]) {
        for member in members(around) {
            let path: Vec<String> = path.iter().cloned().chain([declared_name(member)]).collect();
            if text_of(member, "kind") == "Namespace" {
                self.scope(member, module, &path);
                continue;
            }
            let Some(body) = declared(member) else { continue };
            self.declarations.push(Declaration {
                key: text_of(member, "canonicalReference"),
                page: self.page.to_owned(),
                module: module.to_owned(),
                path,
                comment: comment(member),
                parameters: parameters(member),
                body,
                is_flat: false,
            });
        }
    }
}

/// The name of a declaration. One that is a global's as well is numbered; its own words have it as it was.
fn declared_name(value: &Value) -> String {
    let name = text_of(value, "name");
    let Some((own, number)) = name.rsplit_once('_') else { return name };
    let (text, _) = words(value, 0..usize::MAX);
    let is_own = number.chars().all(|c| c.is_ascii_digit())
        && ["interface", "class", "type", "enum", "namespace", "const", "let", "var"].iter().any(|keyword| {
            let behind = text.split_once(&format!("{keyword} {own}")).map(|(_, behind)| behind);
            behind.is_some_and(|behind| !behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$')))
        });
    if is_own { own.to_owned() } else { name }
}

/// What has a shape.
fn declared(value: &Value) -> Option<Body> {
    let body = match text_of(value, "kind").as_str() {
        "Interface" => Body::Interface { extends: extended(value), members: data(value) },
        "Class" => Body::Class { extends: extended(value), members: data(value) },
        "Enum" => Body::Enum(members(value).map(enum_member).collect()),
        "TypeAlias" => Body::Alias(ty(value, "typeTokenRange").unwrap_or_else(cut)),
        // Where there is no type, it is that of the value.
        "Variable" => Body::Variable(ty(value, "variableTypeTokenRange").or_else(|| literal(value))?),
        _ => return None,
    };
    Some(body)
}

fn extended(value: &Value) -> Vec<TypeText> {
    let several = value.get("extendsTokenRanges").and_then(Value::as_array).into_iter().flatten();
    several.chain(value.get("extendsTokenRange")).filter_map(|range| type_in(value, range)).collect()
}

fn parameters(value: &Value) -> Vec<Parameter> {
    let parameter = |listed: &Value| Parameter {
        name: text_of(listed, "typeParameterName"),
        constraint: listed.get("constraintTokenRange").and_then(|range| type_in(value, range)),
        default: listed.get("defaultTypeTokenRange").and_then(|range| type_in(value, range)),
    };
    value.get("typeParameters").and_then(Value::as_array).into_iter().flatten().map(parameter).collect()
}

fn enum_member(value: &Value) -> EnumMember {
    EnumMember {
        key: text_of(value, "canonicalReference"),
        name: name(value),
        value: literal(value).and_then(|ty| match ty.pieces.as_slice() {
            [Piece::Text(text)] => Some(text.clone()),
            _ => None,
        }),
        comment: comment(value),
    }
}

/// The members that are data.
fn data(value: &Value) -> Vec<Member> {
    members(value).filter_map(member).collect()
}

fn member(value: &Value) -> Option<Member> {
    let flag = |name: &str| value.get(name).and_then(Value::as_bool).unwrap_or(false);
    if flag("isStatic") || flag("isProtected") {
        return None;
    }
    let mut member = match text_of(value, "kind").as_str() {
        "Property" | "PropertySignature" => {
            let of = ty(value, "propertyTypeTokenRange").unwrap_or_else(|| TypeText::of("any"));
            Member::new(MemberHead::Name(name(value)), of)
        }
        "Method" | "MethodSignature" => Member { head: MemberHead::Name(name(value)), ..Member::call("") },
        "IndexSignature" => {
            let (text, links) = words(value, 0..usize::MAX);
            Signature::new(&text, 0, Links::At(&links)).member()?
        }
        "CallSignature" => Member::call(""),
        "ConstructSignature" => Member::call("new "),
        _ => return None,
    };
    member.optional = flag("isOptional");
    member.readonly = flag("isReadonly");
    member.comment = comment(value);
    Some(member)
}

/// The name of a member, as the JSON of its data has it.
fn name(value: &Value) -> String {
    let name = text_of(value, "name");
    unquote(&name).unwrap_or(name)
}

fn ty(value: &Value, range: &str) -> Option<TypeText> {
    type_in(value, value.get(range)?)
}

/// The type in a range of tokens; `None` where it is empty.
fn type_in(value: &Value, range: &Value) -> Option<TypeText> {
    let (text, links) = words(value, tokens_of(range));
    if text.trim().is_empty() {
        return None;
    }
    let mut signature = Signature::new(&text, 0, Links::At(&links));
    let ty = signature.ty().filter(|_| signature.is_done());
    Some(ty.unwrap_or_else(cut))
}

fn cut() -> TypeText {
    TypeText { pieces: vec![Piece::Cut] }
}

/// The value of a constant or of an enum's member, where it is a literal.
fn literal(value: &Value) -> Option<TypeText> {
    let (text, _) = words(value, tokens_of(value.get("initializerTokenRange")?));
    let text = text.trim();
    let is_number = text.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
    if !(is_number || text.starts_with(['"', '\'']) || matches!(text, "true" | "false" | "null")) {
        return None;
    }
    let mut signature = Signature::new(text, 0, Links::None);
    signature.ty().filter(|_| signature.is_done())
}

fn tokens_of(range: &Value) -> Range<usize> {
    let at = |key: &str| range.get(key).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
    at("startIndex").unwrap_or_default()..at("endIndex").unwrap_or_default()
}

/// The words of some tokens, and the places in them that lead to declarations.
fn words(value: &Value, range: Range<usize>) -> (String, Vec<(Range<usize>, String)>) {
    let tokens = value.get("excerptTokens").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let (mut text, mut links) = (String::new(), Vec::new());
    let mut code = Code::default();
    for token in tokens.iter().take(range.end).skip(range.start) {
        let words = text_of(token, "text");
        let start = text.len();
        // What has no package is TypeScript's own.
        match token.get("canonicalReference").and_then(Value::as_str).filter(|key| !key.starts_with('!')) {
            Some(key) => {
                // `import("./other").Name`
                let name = words.rsplit(").").next().filter(|_| words.starts_with("import(")).unwrap_or(&words);
                text.push_str(name);
                links.push((start..text.len(), key.to_owned()));
            }
            None => code.push(&words, &mut text),
        }
    }
    (text, links)
}

/// Code without its comments, a part at a time.
#[derive(Default)]
struct Code {
    /// What ends the literal that a part ended in.
    quote: Option<char>,
}

impl Code {
    fn push(&mut self, part: &str, out: &mut String) {
        let mut rest = part;
        while let Some(c) = rest.chars().next() {
            let length = match self.quote {
                Some(_) if c == '\\' => c.len_utf8() + rest.chars().nth(1).map_or(0, char::len_utf8),
                Some(quote) => {
                    self.quote = self.quote.filter(|_| c != quote);
                    c.len_utf8()
                }
                None if rest.starts_with("//") => {
                    rest = rest.find('\n').map_or("", |end| &rest[end..]);
                    continue;
                }
                None if rest.starts_with("/*") => {
                    rest = rest[2..].find("*/").map_or("", |end| &rest[end + 4..]);
                    continue;
                }
                None => {
                    self.quote = Some(c).filter(|c| matches!(c, '"' | '\'' | '`'));
                    c.len_utf8()
                }
            };
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
}

/// Documentation, without the signs of its comment.
fn comment(value: &Value) -> String {
    let written = text_of(value, "docComment");
    let inner = written.trim().trim_start_matches("/**").trim_end_matches("*/");
    let line = |line: &str| {
        let line = line.trim_start();
        let line = line.strip_prefix('*').unwrap_or(line);
        line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()
    };
    let lines: Vec<String> = inner.lines().map(line).collect();
    lines.join("\n").trim().to_owned()
}

fn members(value: &Value) -> impl Iterator<Item = &Value> {
    value.get("members").and_then(Value::as_array).into_iter().flatten()
}
