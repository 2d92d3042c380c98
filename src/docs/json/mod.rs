//! What `typedoc --json` writes, of every generation since 0.22, merged packages too.

mod tree;
mod types;

use serde_json::Value;

use super::{
    Fault, api,
    site::{Body, Declaration, EnumMember, Member, MemberHead, Parameter, TypeText},
};
use types::ty;

/// The numbers by which TypeDoc knows kinds. That of a type alias changed once; its `type` tells it.
mod kind {
    pub(super) const MODULE: u64 = 2;
    pub(super) const NAMESPACE: u64 = 4;
    pub(super) const ENUM: u64 = 8;
    pub(super) const VARIABLE: u64 = 32;
    pub(super) const CLASS: u64 = 128;
    pub(super) const INTERFACE: u64 = 256;
    pub(super) const CONSTRUCTOR: u64 = 512;
    pub(super) const PROPERTY: u64 = 1024;
    pub(super) const METHOD: u64 = 2048;
    pub(super) const ACCESSOR: u64 = 262_144;
    pub(super) const ALIAS_OR_REFERENCE: u64 = 4_194_304;
    pub(super) const ALIAS: u64 = 2_097_152;
}

/// Reads a project; or a package of API Extractor, which may be the only one.
pub(super) fn read(page: &str, text: &str, is_only: bool) -> Result<Vec<Declaration>, Fault> {
    let project = tree::read(text)?;
    if api::is_model(&project) {
        return api::read(page, &project, is_only);
    }
    if project.get("children").is_none_or(|children| !children.is_array()) || kind_of(&project) != 1 {
        return Err(Fault::NotTypeDoc);
    }
    let mut reader = Reader { page, declarations: Vec::new() };
    reader.scope(&project, "", &[]);
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
    /// The declarations in a project, a module or a namespace.
    fn scope(&mut self, around: &Value, module: &str, path: &[String]) {
        for child in children(around) {
            let name = text_of(child, "name");
            let path: Vec<String> = path.iter().cloned().chain([name.clone()]).collect();
            match kind_of(child) {
                kind::MODULE => {
                    let module = if module.is_empty() { name } else { format!("{module}/{name}") };
                    self.scope(child, &module, &[]);
                }
                kind::NAMESPACE => self.scope(child, module, &path),
                _ => {
                    if let Some((parameters, body)) = declared(child) {
                        let key = child.get("id").map(Value::to_string).unwrap_or_default();
                        let comment = comment(child.get("comment"));
                        let (page, module) = (self.page.to_owned(), module.to_owned());
                        self.declarations.push(Declaration {
                            key,
                            page,
                            module,
                            path,
                            comment,
                            parameters,
                            body,
                            is_flat: true,
                        });
                    }
                }
            }
        }
    }
}

/// What has a shape.
fn declared(value: &Value) -> Option<(Vec<Parameter>, Body)> {
    let body = match kind_of(value) {
        kind::INTERFACE => {
            let members = call_of(value).into_iter().chain(members(value)).collect();
            Body::Interface { extends: extended(value), members }
        }
        kind::CLASS => Body::Class { extends: extended(value), members: members(value) },
        kind::ENUM => Body::Enum(children(value).into_iter().map(enum_member).collect()),
        kind::ALIAS | kind::ALIAS_OR_REFERENCE if text_of(value, "variant") != "reference" => {
            // Of an object type, 0.28 says what an interface says.
            Body::Alias(value.get("type").map_or_else(|| types::object(value), ty))
        }
        kind::VARIABLE => Body::Variable(ty(value.get("type")?)),
        _ => return None,
    };
    let listed = value.get("typeParameters").or_else(|| value.get("typeParameter"));
    let parameters = listed.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let parameter = |value: &Value| Parameter {
        name: text_of(value, "name"),
        constraint: value.get("type").map(ty),
        default: value.get("default").map(ty),
    };
    Some((parameters.iter().map(parameter).collect(), body))
}

fn extended(value: &Value) -> Vec<TypeText> {
    value.get("extendedTypes").and_then(Value::as_array).into_iter().flatten().map(ty).collect()
}

fn enum_member(value: &Value) -> EnumMember {
    let written = value.get("type").filter(|of| text_of(of, "type") == "literal").and_then(|of| of.get("value"));
    let said = value.get("defaultValue").and_then(Value::as_str).map(str::to_owned);
    EnumMember {
        key: value.get("id").map(Value::to_string).unwrap_or_default(),
        name: text_of(value, "name"),
        value: written.filter(|value| value.is_number() || value.is_string()).map(types::literal).or(said),
        comment: comment(value.get("comment")),
    }
}

/// What makes an interface one of functions, or of classes: of that there is no data.
fn call_of(value: &Value) -> Option<Member> {
    let is_called = value.get("signatures").and_then(Value::as_array).is_some_and(|list| !list.is_empty());
    let is_made = || children(value).into_iter().any(|child| kind_of(child) == kind::CONSTRUCTOR);
    if is_called { Some(Member::call("")) } else { is_made().then(|| Member::call("new ")) }
}

/// The members of an interface, a class or an object type.
pub(super) fn members(value: &Value) -> Vec<Member> {
    let mut members: Vec<Member> = children(value).into_iter().filter_map(member).collect();
    let several = value.get("indexSignatures").and_then(Value::as_array).into_iter().flatten();
    // A single one was in an array as well, for a time.
    let one = value
        .get("indexSignature")
        .into_iter()
        .flat_map(|one| one.as_array().map_or_else(|| vec![one], |it| it.iter().collect()));
    members.extend(several.chain(one).map(index_signature));
    members
}

fn index_signature(value: &Value) -> Member {
    let parameter = value.get("parameters").and_then(|parameters| parameters.get(0));
    let mut bracket = TypeText::of(format!("[{}: ", parameter.map(|it| text_of(it, "name")).unwrap_or_default()));
    bracket.append(parameter.and_then(|it| it.get("type")).map(ty).unwrap_or_default());
    bracket.push_raw("]");
    let mut member = Member::new(MemberHead::Bracket(bracket), value.get("type").map(ty).unwrap_or_default());
    member.comment = comment(value.get("comment"));
    member
}

fn member(value: &Value) -> Option<Member> {
    let flag =
        |name: &str| value.get("flags").and_then(|flags| flags.get(name)).and_then(Value::as_bool).unwrap_or(false);
    if flag("isStatic") || flag("isPrivate") || flag("isProtected") {
        return None;
    }
    let of = match kind_of(value) {
        kind::CONSTRUCTOR => return None,
        kind::METHOD => TypeText::of("any"),
        kind::ACCESSOR => {
            let get = value.get("getSignature")?;
            ty(get.get(0).unwrap_or(get).get("type")?)
        }
        kind::PROPERTY | kind::VARIABLE => ty(value.get("type")?),
        _ => return None,
    };
    let mut member = Member::new(MemberHead::Name(text_of(value, "name")), of);
    if kind_of(value) == kind::METHOD {
        member = Member { head: member.head, ..Member::call("") };
    }
    member.optional = flag("isOptional");
    member.readonly = flag("isReadonly");
    let signature = value.get("signatures").and_then(|signatures| signatures.get(0)).or_else(|| {
        let get = value.get("getSignature")?;
        Some(get.get(0).unwrap_or(get))
    });
    member.comment = comment(value.get("comment").or_else(|| signature?.get("comment")));
    member.inherited = flag("isInherited") || value.get("inheritedFrom").is_some();
    Some(member)
}

/// Documentation as a comment has it: the text, then the block tags.
fn comment(value: Option<&Value>) -> String {
    let Some(value) = value else { return String::new() };
    let mut text = parts(value.get("summary"));
    for old in ["shortText", "text"] {
        let said = value.get(old).and_then(Value::as_str).unwrap_or_default();
        if !said.is_empty() {
            text = if text.is_empty() { said.to_owned() } else { format!("{text}\n\n{said}") };
        }
    }
    let tags = value.get("blockTags").or_else(|| value.get("tags")).and_then(Value::as_array);
    for tag in tags.into_iter().flatten() {
        let said = tag.get("text").and_then(Value::as_str).map_or_else(|| parts(tag.get("content")), str::to_owned);
        let name = text_of(tag, "tag");
        text = format!("{}\n@{} {}", text.trim_end(), name.trim_start_matches('@'), said.trim());
    }
    for tag in value.get("modifierTags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        text = format!("{}\n{tag}", text.trim_end());
    }
    text.trim().to_owned()
}

fn parts(value: Option<&Value>) -> String {
    let parts = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let part = |part: &Value| {
        let text = text_of(part, "text");
        match part.get("target").and_then(Value::as_str) {
            _ if text_of(part, "kind") != "inline-tag" => text,
            Some(target) => format!("{{{} {target} | {text}}}", text_of(part, "tag")),
            None => format!("{{{} {text}}}", text_of(part, "tag")),
        }
    };
    parts.iter().map(part).collect()
}

/// The children, in the order in which the source declares them: that is how they are numbered.
fn children(value: &Value) -> Vec<&Value> {
    let mut children: Vec<&Value> = value.get("children").and_then(Value::as_array).into_iter().flatten().collect();
    children.sort_by_key(|child| child.get("id").and_then(Value::as_u64));
    children
}

fn kind_of(value: &Value) -> u64 {
    value.get("kind").and_then(Value::as_u64).unwrap_or_default()
}

pub(super) fn text_of(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}
