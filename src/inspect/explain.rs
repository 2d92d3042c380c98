//! How one type, or one property, came out.

use std::fmt::Write as _;

use super::{
    place::{Place, Places},
    why,
};
use crate::{
    diagnostics::{Diagnostic, catalog, nearest},
    emit,
    model::{Item, ItemId, ItemKind, Model, Text},
    source::{Sources, Span},
    symbols::SymbolId,
    types::{PropertyId, TypeId, Types, View},
};

/// What is to be explained: a declared type, and the properties that lead on from it.
pub(super) struct Subject {
    symbol: SymbolId,
    /// The words of the file it is declared in.
    file: Vec<Text>,
    /// What it is called in options.
    address: Vec<Text>,
    properties: Vec<PropertyId>,
}

/// Finds what an address means: the longest part of it that is a type, of which there may be several in different files,
/// and properties behind that.
pub(super) fn find(types: &mut Types<'_>, address: &str) -> Result<Vec<Subject>, Diagnostic> {
    let words: Vec<Text> = address.replace("::", ".").split('.').map(Text::from).collect();
    let found = (1..=words.len()).rev().find_map(|len| {
        let found = types.symbols().find_everywhere(&words[..len].join("."));
        (!found.is_empty()).then_some((len, found))
    });
    let Some((len, symbols)) = found else {
        let names: Vec<_> = types.symbols().roots().iter().map(|root| root.path.join(".")).collect();
        return Err(catalog::config::unknown_type(&words[0], nearest(&words[0], names.iter().map(String::as_str))));
    };
    let found = symbols.into_iter().map(|symbol| subject(types, symbol, &words, len));
    let (found, unknown): (Vec<_>, Vec<_>) = found.partition(Result::is_ok);
    match unknown.into_iter().find_map(Result::err) {
        Some(unknown) if found.is_empty() => Err(unknown),
        Some(_) | None => Ok(found.into_iter().flatten().collect()),
    }
}

/// What the words behind so many of them mean, which are the address of a type.
fn subject(types: &mut Types<'_>, symbol: SymbolId, words: &[Text], len: usize) -> Result<Subject, Diagnostic> {
    let mut ty = types.declared_type(symbol);
    let mut properties = Vec::new();
    for (index, name) in words.iter().enumerate().skip(len) {
        let property = find_property(types, ty, name, &words[..index].join("."))?;
        ty = types.property_type(property);
        properties.push(property);
    }
    let mut address = types.symbols().address(symbol);
    address.extend_from_slice(&words[len..]);
    Ok(Subject { symbol, file: types.words(types.symbols().file(symbol)).to_vec(), address, properties })
}

fn find_property(types: &mut Types<'_>, ty: TypeId, name: &str, path: &str) -> Result<PropertyId, Diagnostic> {
    let owner = without_null(types, ty);
    let all = types.properties(owner);
    if let Some(id) = all.iter().find(|id| &*types.property(**id).name == name) {
        return Ok(*id);
    }
    let names: Vec<_> = all.iter().map(|id| types.property(*id).name.to_string()).collect();
    Err(catalog::config::unknown_property(path, name, nearest(name, names.iter().map(String::as_str))))
}

/// The one member of `T | null` that has properties, or the element of an array of them.
fn without_null(types: &mut Types<'_>, ty: TypeId) -> TypeId {
    let view = types.view(ty);
    if let View::Array(element) = view {
        return element;
    }
    let View::Union(members) = view else { return ty };
    let mut rest = members.iter().filter(|member| !matches!(types.view(**member), View::Null | View::Undefined));
    match (rest.next().copied(), rest.next()) {
        (Some(only), None) => only,
        (_, _) => ty,
    }
}

/// The accounts of what is generated; of the first, where nothing is.
pub(super) fn explain(types: &mut Types<'_>, sources: &Sources, model: &Model, mut subjects: Vec<Subject>) -> String {
    let is_generated = |subject: &Subject| {
        item_at(model, subject, &subject.address[..subject.address.len() - subject.properties.len()]).is_some()
    };
    match subjects.iter().any(is_generated) {
        true => subjects.retain(is_generated),
        false => subjects.truncate(1),
    }
    let accounts = subjects.iter().map(|subject| account(types, sources, model, subject));
    accounts.collect::<Vec<_>>().join("\n")
}

/// The account: where it is declared, what it resolved to step by step, which Rust and why.
fn account(types: &mut Types<'_>, sources: &Sources, model: &Model, subject: &Subject) -> String {
    let mut text = format!("{}\n", subject.address.join("."));
    let declared = match subject.properties.last() {
        Some(property) => types.property(*property).span,
        None => Some(types.symbols().span(subject.symbol)),
    };
    match declared {
        Some(span) => {
            section(&mut text, "Declared", [Place::of(span, sources).to_string(), source_line(sources, span)])
        }
        None => section(&mut text, "Declared", ["nowhere: a mapped type makes this property".to_owned()]),
    }
    section(&mut text, "TypeScript", steps(types, sources, subject));
    match rust(model, subject) {
        Some((code, reasons)) => {
            section(&mut text, "Rust", code.lines().map(str::to_owned));
            section(&mut text, "Why", reasons);
        }
        None => section(
            &mut text,
            "Rust",
            ["no item of its own: it is written where it is used, or nothing reaches it".to_owned()],
        ),
    }
    text
}

fn section(text: &mut String, title: &str, lines: impl IntoIterator<Item = String>) {
    // Writing to a `String` cannot fail.
    let _ = write!(text, "\n{title}\n");
    for line in lines {
        let _ = writeln!(text, "{}", format!("    {line}").trim_end());
    }
}

fn source_line(sources: &Sources, span: Span) -> String {
    let text = sources.text(span.file);
    let start = text.get(..span.start as usize).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    text[start..].lines().next().unwrap_or_default().trim().to_owned()
}

/// What the evaluator made of it, from the name to the members.
fn steps(types: &mut Types<'_>, sources: &Sources, subject: &Subject) -> Vec<String> {
    let (mut ty, mut lines) = (types.declared_type(subject.symbol), Vec::new());
    if let Some(property) = subject.properties.last() {
        ty = types.property_type(*property);
        let optional = if types.may_be_absent(*property) { "optional" } else { "required" };
        let property = types.property(*property);
        let readonly = if property.is_readonly { ", readonly" } else { "" };
        lines.push(format!("a property, {optional}{readonly}"));
    }
    let (shown, resolved) = (types.display(ty), types.display_resolved(ty));
    if shown != subject.address.join(".") {
        lines.push(format!("is       {shown}"));
    }
    if let Some((alias, _)) = types.alias(ty).filter(|(alias, _)| *alias != subject.symbol) {
        let place = Place::of(types.symbols().span(alias), sources);
        lines.push(format!("alias    {}, {place}", types.symbols().name(alias)));
    }
    for member in types.written_members(ty).iter().copied().filter(|member| *member != ty) {
        lines.push(format!("member   {}", types.display(member)));
    }
    if let View::Named { symbol, .. } = types.view(ty)
        && symbol != subject.symbol
    {
        let place = Place::of(types.symbols().span(symbol), sources);
        lines.push(format!("named    {}, {place}", types.symbols().name(symbol)));
    }
    let owner = without_null(types, ty);
    let members = member_lines(types, sources, owner);
    // Of a type with members, those say what it is.
    if members.is_empty() && resolved != shown {
        lines.push(format!("that is  {resolved}"));
    }
    lines.extend(members);
    if types.properties(owner).iter().any(|property| &*types.property(*property).name == "toJSON")
        && let Some(written) = types.json_type(owner)
    {
        lines.push(format!("in JSON  {}: what its `toJSON` returns", types.display(written)));
    }
    lines
}

fn member_lines(types: &mut Types<'_>, sources: &Sources, ty: TypeId) -> Vec<String> {
    if !matches!(types.view(ty), View::Named { .. } | View::Object | View::Intersection(_)) {
        return Vec::new();
    }
    let (mut lines, mut places) = (Vec::new(), Places::new(sources));
    for id in types.properties(ty).iter().copied() {
        let ty = types.property_type(id);
        let shown = types.display(ty);
        let optional = if types.may_be_absent(id) { "?" } else { "" };
        let property = types.property(id);
        let readonly = if property.is_readonly { "readonly " } else { "" };
        let place = property.span.map(|span| format!("    {}", places.of(span))).unwrap_or_default();
        lines.push(format!("has      {readonly}{}{optional}: {shown}{place}", property.name));
    }
    for info in types.index_infos(ty).iter() {
        lines.push(format!("has      [key: {}]: {}", types.display(info.key), types.display(info.value)));
    }
    lines
}

/// The Rust, and the reasons for it.
fn rust(model: &Model, subject: &Subject) -> Option<(String, Vec<String>)> {
    let (field, owner) = subject.address.split_last()?;
    if !subject.properties.is_empty() {
        let id = item_at(model, subject, owner)?;
        if let ItemKind::Struct(owner) = &model.item(id).kind
            && let Some(field) = owner.fields.iter().find(|candidate| *candidate.name.wire == **field)
        {
            let reasons = why::field(field);
            let wanted = format!("{}: ", field.name.rust);
            let code = emit::emit_one(model, id);
            return Some((field_lines(&code, &wanted), reasons));
        }
    }
    let id = item_at(model, subject, &subject.address)?;
    let reasons = why::item(model.item(id));
    Some((emit::emit_one(model, id), reasons))
}

/// The item at an address, in the file that is asked about.
fn item_at(model: &Model, subject: &Subject, address: &[Text]) -> Option<ItemId> {
    let is_it = |item: &Item| item.address == address && item.file == subject.file;
    model.order.iter().copied().find(|id| is_it(model.item(*id)))
}

/// The line of a field, with the documentation and attributes above it.
fn field_lines(code: &str, wanted: &str) -> String {
    let lines: Vec<_> = code.lines().map(str::trim).collect();
    let is_field = |line: &str| line.trim_start_matches("pub ").trim_start_matches("pub(crate) ").starts_with(wanted);
    let Some(end) = lines.iter().position(|line| is_field(line)) else { return code.to_owned() };
    let is_above = |line: &&&str| {
        line.starts_with("///")
            || line.starts_with("#[")
            || line.starts_with([']', ')'])
            || line.ends_with(',') && !line.contains(": ")
    };
    let above = lines[..end].iter().rev().take_while(is_above).count();
    lines[end - above..=end].join("\n")
}
