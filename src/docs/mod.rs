//! Published documentation: its pages become declaration files, which go on as those of a user do.
//!
//! A reader for each form (the saved text of pages, `typedoc --json`, a site) makes a [`Site`] of what it finds. Names
//! are settled there, and each module is written down as TypeScript: from then on nobody knows that it was a page.
//! Nothing of a page gets there as it stands: names are quoted where they are no identifiers, comments cannot end
//! before their end, and every declaration is parsed by itself before it is taken.

mod api;
mod cut;
mod enums;
mod groups;
mod html;
mod index;
mod json;
mod members;
mod merge;
mod resolve;
mod scan;
mod signature;
mod site;
mod text;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostics::{Diagnostic, Diagnostics, catalog::docs as catalog},
    options::PublishedSite,
    source::{Page, PageKind, Sources},
    syntax,
};
use resolve::{Directory, Names};
use site::{Body, Declaration, Site, TypeText};
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
    /// It is JSON that is nested deeper at this place than any type.
    TooDeep { line: usize, column: usize },
    /// It is JSON, and not what TypeDoc writes.
    NotTypeDoc,
    /// Neither a signature nor a section has members.
    NoMembers(String),
}

impl Fault {
    fn diagnostic(&self, page: &str) -> Diagnostic {
        match self {
            Self::NoHeading => catalog::no_declaration(page),
            Self::NoJson(reason) => catalog::no_json(page, reason),
            Self::TooDeep { line, column } => catalog::too_deep(page, &format!("at line {line}, column {column}")),
            Self::NotTypeDoc => catalog::not_typedoc(page),
            Self::NoSignature(name) => catalog::no_signature(page, name),
            Self::BrokenOff(name) => catalog::broken_signature(page, name),
            Self::NoMembers(name) => catalog::no_members(page, name),
        }
    }
}

/// Puts the declarations of the pages among the inputs into their place.
pub fn add_declarations(sources: &mut Sources, diagnostics: &mut Diagnostics) {
    let pages = sources.take_pages();
    let Some(first) = pages.first() else { return };
    for (name, text) in declare(&pages, diagnostics) {
        sources.add_declarations(&first.base, &name, text);
    }
}

/// The scripts of a site that have its index, below its root.
#[cfg(feature = "fetch")]
pub const INDEX_FILES: [&str; 3] = crate::source::INDEX_FILES;

/// The pages that the index of a site names, below its root: what has to be there for the site to be whole.
#[cfg(feature = "fetch")]
pub fn pages_of_index(text: &str) -> Vec<String> {
    index::pages(text).unwrap_or_default().into_iter().map(|entry| entry.page).collect()
}

/// The declaration files that pages give, by their paths.
pub fn declare(pages: &[Page], diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let mut site = read_pages(pages, diagnostics);
    drop_repeated(&mut site);
    name_defaults(&mut site);
    name_namespaces(&mut site);
    members::settle_members(&mut site, diagnostics);
    open_enums(&mut site, diagnostics);
    resolve::settle_parents(&mut site);
    cut::cut_incomplete(&mut site);
    site.declarations.iter().for_each(|declaration| cut::report_cut(declaration, diagnostics));
    write_modules(&site, diagnostics)
}

/// What stands at the top of a committed declaration file: where it is from, what is said of it there, and the number of
/// what was read. Nothing of the machine that it was read on.
pub fn header(pages: &[Page], fingerprint: u64) -> String {
    let mut lines =
        vec![format!("// Declarations from documentation, by tserde {}. Read from:", env!("CARGO_PKG_VERSION"))];
    let mut sites: Vec<&PublishedSite> = pages.iter().filter_map(Page::site).collect();
    sites.dedup_by_key(|site| &site.url);
    lines.extend(sites.iter().map(|site| format!("//   {}", one_line(&site.url))));
    let read: Vec<&Page> = pages.iter().filter(|page| page.kind() != PageKind::Index).collect();
    let files: Vec<&Page> = read.iter().copied().filter(|page| page.site().is_none()).collect();
    let shown = files.len().min(8);
    lines.extend(files[..shown].iter().map(|page| format!("//   {}", one_line(&page.below))));
    if files.len() > shown {
        lines.push(format!("//   and {} more", files.len() - shown));
    }
    // What made one page of a site made all.
    let words = |page: &&Page| page.text().ok().and_then(|text| generator(&text).map(str::to_owned));
    lines.extend(read.iter().take(8).find_map(words).map(|said| format!("// The documentation says: {said}")));
    let modified = sites.iter().filter_map(|site| site.modified.as_deref());
    lines.extend(modified.map(|date| format!("// The server says that it was modified: {}", one_line(date))));
    lines.push(format!("// Fingerprint of what was read: {fingerprint:016x}"));
    lines.join("\n") + "\n"
}

/// The line of the header that says from which site it is, when all of it is from one.
pub fn origin(pages: &[Page]) -> Option<String> {
    let first = pages.first()?.site()?;
    let is_alone = pages.iter().all(|page| page.site().is_some_and(|site| site.url == first.url));
    is_alone.then(|| format!("\n//   {}\n", one_line(&first.url)))
}

fn one_line(text: &str) -> String {
    text.replace(|c: char| c.is_control(), " ")
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
    let (mut read, mut index, mut namespaces) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut is_all_read = true;
    let is_only = pages.iter().filter(|page| page.kind() == PageKind::Json).count() == 1;
    for page in pages {
        let text = match page.text() {
            Ok(text) => text,
            Err(unreadable) => {
                is_all_read = false;
                diagnostics.report(unreadable);
                continue;
            }
        };
        let found = match page.kind() {
            PageKind::Html => match html::read(&page.shown, &page.below, &text) {
                // A site has pages of other kinds as well.
                Ok(None) if page.is_alone() => Err(Fault::NoHeading),
                found => found.map(|found| read.extend(found)),
            },
            PageKind::Index => {
                index.extend(entries(page, &text));
                Ok(())
            }
            PageKind::Json => json::read(&page.shown, &text, is_only).map(|found| site.declarations.extend(found)),
            PageKind::Text => text::read(&page.shown, &text, !page.is_alone()).map(|found| {
                site.declarations.extend(found.declarations);
                namespaces.extend(found.namespaces);
            }),
        };
        if let Err(fault) = found {
            diagnostics.report(match fault {
                Fault::BrokenOff(name) if syntax::is_too_deep(&text) => {
                    catalog::too_deep(&page.shown, &format!("in `{name}`"))
                }
                fault => fault.diagnostic(&page.shown),
            });
        }
    }
    let is_html = |page: &&Page| page.kind() == PageKind::Html;
    let is_nothing = read.is_empty() && is_all_read;
    if let Some(page) = pages.iter().find(is_html).filter(|page| is_nothing && !page.is_alone()) {
        diagnostics.report(catalog::no_site(&page.shown));
    }
    move_into_namespaces(&mut site, &namespaces);
    html::settle(read, &index, &mut site);
    site
}

/// What is above a declaration is a module, until a page says that it is a namespace.
fn move_into_namespaces(site: &mut Site, namespaces: &BTreeSet<String>) {
    for declaration in &mut site.declarations {
        let words: Vec<&str> = declaration.module.split('/').collect();
        let Some(first) = (0..words.len()).find(|&at| namespaces.contains(&words[..=at].join("/"))) else { continue };
        let path = words[first..].iter().map(|&word| word.to_owned()).chain(declaration.path.drain(..)).collect();
        let module = words[..first].join("/");
        (declaration.module, declaration.path) = (module, path);
    }
}

/// The entries of a site's index, below the input that the site is in.
fn entries(page: &Page, text: &str) -> Vec<index::Entry> {
    let root = page.below.rsplit_once("assets/").map_or("", |(root, _)| root);
    let below = |entry: index::Entry| index::Entry { page: format!("{root}{}", entry.page), ..entry };
    index::pages(text).unwrap_or_default().into_iter().map(below).collect()
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

/// An enum of which no value is published can have any.
fn open_enums(site: &mut Site, diagnostics: &mut Diagnostics) {
    for declaration in &mut site.declarations {
        if let Body::Enum(members) = &declaration.body
            && members.iter().all(|member| member.value.is_none())
        {
            diagnostics.report(catalog::no_values(&declaration.page, &declaration.path.join(".")));
            declaration.body = Body::Alias(TypeText::of("string | number"));
        }
    }
}

/// What a module exports as `default`, or as all that it is, needs a name to be declared by.
fn name_defaults(site: &mut Site) {
    let taken: BTreeSet<(String, String)> =
        site.declarations.iter().filter_map(|it| Some((it.module.clone(), it.path.first()?.clone()))).collect();
    for declaration in &mut site.declarations {
        let module = &declaration.module;
        let last = declaration.path.len().saturating_sub(1);
        let is_unnamed = |(at, name): &(usize, &mut String)| *name == "default" || (*name == "export=" && *at == last);
        for (_, name) in declaration.path.iter_mut().enumerate().filter(is_unnamed) {
            let mut own = "Default".to_owned();
            while taken.contains(&(module.clone(), own.clone())) {
                own.push('_');
            }
            *name = own;
        }
    }
}

/// What `export =` gives is what the module has. Any other namespace has a name, of words.
fn name_namespaces(site: &mut Site) {
    let word = |c: char| if c.is_alphanumeric() || matches!(c, '_' | '$') { c } else { '_' };
    for declaration in &mut site.declarations {
        let Some(own) = declaration.path.pop() else { continue };
        declaration.path.retain(|name| name != "export=");
        for name in declaration.path.iter_mut().filter(|name| !scan::is_identifier(name)) {
            *name = name.chars().map(word).collect();
            if !scan::is_identifier(name) {
                name.insert(0, '_');
            }
        }
        declaration.path.push(own);
    }
}

/// The declaration files, by the paths that their modules give.
fn write_modules(site: &Site, diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let directory = Directory::of(site);
    let mut modules: BTreeMap<&str, Vec<&Declaration>> = BTreeMap::new();
    for declaration in &site.declarations {
        modules.entry(&declaration.module).or_default().push(declaration);
    }
    let mut files = Vec::new();
    for (module, declarations) in modules {
        let mut imports = BTreeMap::new();
        let body = write_scope(&declarations, 0, module, &directory, &mut imports, diagnostics);
        let mut text = String::new();
        for ((specifier, name), own) in &imports {
            let named = if name == own { name.clone() } else { format!("{name} as {own}") };
            text.push_str(&format!("import type {{ {named} }} from \"{specifier}\";\n"));
        }
        if !imports.is_empty() {
            text.push('\n');
        }
        text.push_str(&body);
        // A file that exports nothing is a module all the same.
        if !body.contains("export ") {
            text.push_str("export {};\n");
        }
        files.push((format!("{}.d.ts", file_of(module)), text));
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
        let around = &declaration.path[..depth];
        let mut names = Names { directory, module, around, imports: &mut *imports, parameters };
        let written = Writer::new(&mut names).declaration(declaration, depth);
        let has_name = declaration.path.last().is_some_and(|name| scan::is_identifier(name));
        if !has_name || !syntax::is_one_declaration(&written) {
            let name = declaration.path.join(".");
            diagnostics.report(if syntax::is_too_deep(&written) {
                catalog::too_deep(&declaration.page, &format!("in `{name}`"))
            } else {
                catalog::no_typescript(&declaration.page, &name, &written)
            });
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
