//! Published documentation: its pages become declaration files, which go on as those of a user do.
//!
//! A reader for each form (the saved text of pages, `typedoc --json`, a site) makes a [`Site`] of what it finds. Names
//! are settled there, and each module is written down as TypeScript: from then on nobody knows that it was a page.
//! Nothing of a page gets there as it stands: names are quoted where they are no identifiers, comments cannot end
//! before their end, and every declaration is parsed by itself before it is taken.

mod json;
mod resolve;
mod scan;
mod signature;
mod site;
mod text;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostics::{Diagnostics, catalog::docs as catalog},
    source::{Page, Sources},
    syntax,
};
use resolve::{Directory, Names};
use site::{Body, Declaration, Member, Piece, Site, TypeText};
use write::Writer;

/// What can be wrong with a page.
#[derive(Debug)]
enum Fault {
    /// Nothing says what it declares.
    NoHeading,
    /// The signature of this declaration is not there.
    NoSignature(String),
    /// The signature of this declaration has no end, or is none.
    BrokenOff(String),
    /// It is no JSON, for this reason.
    NoJson(String),
    /// It is JSON, and not what TypeDoc writes.
    NotTypeDoc,
    /// Neither a signature nor a section has members.
    NoMembers(String),
}

/// Puts the declarations of the pages among the inputs into their place.
pub fn add_declarations(sources: &mut Sources, diagnostics: &mut Diagnostics) {
    let pages = sources.take_pages();
    let Some(first) = pages.first() else { return };
    for (name, text) in declare(&pages, diagnostics) {
        sources.add_declarations(&first.base, &name, text);
    }
}

/// The declaration files that pages give, by their paths.
pub fn declare(pages: &[Page], diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let mut site = read_pages(pages, diagnostics);
    drop_repeated(&mut site);
    resolve::settle_parents(&mut site, syntax_knows);
    site.declarations.iter().for_each(|declaration| report_cut(declaration, diagnostics));
    write_modules(&site, diagnostics)
}

/// What stands at the top of a committed declaration file: where it is from, and the number of what was read.
pub fn header(pages: &[Page], fingerprint: u64) -> String {
    let mut lines =
        vec![format!("// Declarations from documentation, by tserde {}. Read from:", env!("CARGO_PKG_VERSION"))];
    let shown = pages.len().min(8);
    lines.extend(pages[..shown].iter().map(|page| format!("//   {}", page.below.replace(['\n', '\r'], " "))));
    if pages.len() > shown {
        lines.push(format!("//   and {} more", pages.len() - shown));
    }
    let words = |page: &Page| generator(&page.text).map(str::to_owned);
    lines.extend(pages.iter().find_map(words).map(|said| format!("// The documentation says: {said}")));
    lines.push(format!("// Fingerprint of what was read: {fingerprint:016x}"));
    lines.join("\n") + "\n"
}

/// What a page says of the program that made it.
fn generator(text: &str) -> Option<&str> {
    let start = text.find("<meta name=\"generator\" content=\"")?;
    let said = text[start..].split('"').nth(3)?;
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '+');
    (said.len() < 80 && said.chars().all(is_plain)).then_some(said)
}

/// Reads each page as what it is.
fn read_pages(pages: &[Page], diagnostics: &mut Diagnostics) -> Site {
    let mut site = Site::default();
    for page in pages {
        let read = match page.below.rsplit('.').next() {
            Some("json") => json::read(&page.shown, &page.text),
            Some(_) | None => text::read(&page.shown, &page.text),
        };
        match read {
            Ok(declarations) => site.declarations.extend(declarations),
            Err(fault) => diagnostics.report(match fault {
                Fault::NoHeading => catalog::no_declaration(&page.shown),
                Fault::NoJson(reason) => catalog::no_json(&page.shown, &reason),
                Fault::NotTypeDoc => catalog::not_typedoc(&page.shown),
                Fault::NoSignature(name) => catalog::no_signature(&page.shown, &name),
                Fault::BrokenOff(name) => catalog::broken_signature(&page.shown, &name),
                Fault::NoMembers(name) => catalog::no_members(&page.shown, &name),
            }),
        }
    }
    site
}

/// A page that was given twice declares once.
fn drop_repeated(site: &mut Site) {
    let mut known = BTreeSet::new();
    site.declarations.retain(|declaration| {
        // A name can be a value's and a type's.
        let is_value = matches!(declaration.body, Body::Variable(_));
        known.insert((declaration.module.clone(), declaration.path.clone(), is_value))
    });
}

/// Whether a name is one that every TypeScript program has.
fn syntax_knows(name: &str) -> bool {
    const OWN: [&str; 14] = [
        "Partial",
        "Required",
        "Readonly",
        "Pick",
        "Omit",
        "Record",
        "Exclude",
        "Extract",
        "NonNullable",
        "Array",
        "ReadonlyArray",
        "Map",
        "Set",
        "Promise",
    ];
    OWN.contains(&name)
}

/// Tells of the types that a page shows as `...`: they are any value.
fn report_cut(declaration: &Declaration, diagnostics: &mut Diagnostics) {
    let name = declaration.path.join(".");
    let mut open: Vec<(String, &TypeText)> = match &declaration.body {
        Body::Interface { members, .. } | Body::Class { members, .. } => {
            members.iter().map(|member| (place_of(&name, member), &member.ty)).collect()
        }
        Body::Alias(ty) | Body::Variable(ty) => vec![(name, ty)],
        Body::Enum(_) => Vec::new(),
    };
    while let Some((place, ty)) = open.pop() {
        for piece in &ty.pieces {
            match piece {
                Piece::Cut => diagnostics.report(catalog::cut_type(&declaration.page, &place)),
                Piece::Object(members) => {
                    open.extend(members.iter().map(|member| (place_of(&place, member), &member.ty)));
                }
                Piece::Text(_) | Piece::Name { .. } => {}
            }
        }
    }
}

fn place_of(name: &str, member: &Member) -> String {
    member.name().map_or_else(|| format!("{name}[]"), |property| format!("{name}.{property}"))
}

/// The declaration files, by the paths that their modules give.
fn write_modules(site: &Site, diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let directory = Directory::of(site);
    let mut modules: BTreeMap<&str, Vec<&Declaration>> = BTreeMap::new();
    for declaration in &site.declarations {
        modules.entry(&declaration.module).or_default().push(declaration);
    }
    let file = |module: &str| file_of(module);
    let mut files = Vec::new();
    for (module, declarations) in modules {
        let mut imports = BTreeMap::new();
        let body = write_scope(&declarations, 0, module, &directory, &mut imports, diagnostics);
        let mut text = String::new();
        for ((from, name), own) in &imports {
            let named = if name == own { name.clone() } else { format!("{name} as {own}") };
            text.push_str(&format!("import type {{ {named} }} from \"{}\";\n", relative(&file(module), &file(from))));
        }
        if !imports.is_empty() {
            text.push('\n');
        }
        text.push_str(&body);
        // A file that exports nothing is a module all the same.
        if !body.contains("export ") {
            text.push_str("export {};\n");
        }
        files.push((format!("{}.d.ts", file(module)), text));
    }
    files
}

/// The declarations of a module or a namespace, and the namespaces in it.
fn write_scope(
    declarations: &[&Declaration],
    depth: usize,
    module: &str,
    directory: &Directory<'_>,
    imports: &mut BTreeMap<(String, String), String>,
    diagnostics: &mut Diagnostics,
) -> String {
    let mut text = String::new();
    let mut inner: BTreeMap<&str, Vec<&Declaration>> = BTreeMap::new();
    for declaration in declarations {
        if declaration.path.len() > depth + 1 {
            inner.entry(&declaration.path[depth]).or_default().push(declaration);
            continue;
        }
        let parameters = declaration.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let mut names = Names { directory, module, imports: &mut *imports, parameters };
        let written = Writer::new(&mut names).declaration(declaration, depth);
        if !syntax::is_one_declaration(&written) {
            diagnostics.report(catalog::no_typescript(&declaration.page, &declaration.path.join("."), &written));
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&written);
    }
    for (name, declarations) in inner {
        if !text.is_empty() {
            text.push('\n');
        }
        let indent = "  ".repeat(depth);
        let ambient = if depth == 0 { "declare " } else { "" };
        let body = write_scope(&declarations, depth + 1, module, directory, imports, diagnostics);
        text.push_str(&format!("{indent}export {ambient}namespace {name} {{\n{body}{indent}}}\n"));
    }
    text
}

/// The path of a module's file, without its extension, of nothing but words and slashes.
fn file_of(module: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '@');
    let segments = module
        .split('/')
        .map(|segment| segment.chars().map(|c| if is_plain(c) || c == '.' { c } else { '_' }).collect::<String>());
    let segments: Vec<String> = segments.filter(|segment| segment.chars().any(|c| c != '.')).collect();
    if segments.is_empty() { "index".to_owned() } else { segments.join("/") }
}

/// The specifier by which one file imports another.
fn relative(from: &str, to: &str) -> String {
    let up = from.matches('/').count();
    if up == 0 { format!("./{to}") } else { format!("{}{to}", "../".repeat(up)) }
}
