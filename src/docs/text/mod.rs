//! The saved text of a page: one text node a line, or as a browser copies it.
//!
//! Nothing but the words is left of such a page, so that it is read by what TypeDoc says in words: `Interface Name`
//! above, the signature, and the sections below it.

mod inner;
mod lines;
mod page;
mod sections;
mod words;

use super::{
    Fault,
    scan::{is_identifier, token_at},
    signature::{Links, Signature},
    site::{Body, Declaration, Parameter},
};
use lines::Lines;
use page::PageReader;

/// What a page says it is about.
struct Heading {
    kind: Kind,
    name: String,
    /// `<T, K>` behind the name, which some generations show nowhere else.
    parameters: Vec<Parameter>,
    /// The line above says the name, or there is none.
    has_crumb: bool,
    /// The line behind it.
    next: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Interface,
    Class,
    Alias,
    Enum,
    Variable,
    Namespace,
    /// A module or a function: nothing with a shape.
    Other,
}

/// The words before a name in the title of a page.
const KINDS: [(&str, Kind); 12] = [
    ("Interface", Kind::Interface),
    ("Abstract Class", Kind::Class),
    ("Class", Kind::Class),
    ("Type Alias", Kind::Alias),
    ("Type alias", Kind::Alias),
    ("Enumeration", Kind::Enum),
    ("Enum", Kind::Enum),
    ("Variable", Kind::Variable),
    ("Namespace", Kind::Namespace),
    ("Module", Kind::Other),
    ("Function", Kind::Other),
    ("Reference", Kind::Other),
];

/// How many lines of words may stand between a title and the signature, where nothing else says that it is one.
const LONGEST_DESCRIPTION: usize = 100;

/// What the pages of a text say.
#[derive(Default)]
pub(super) struct Read {
    pub declarations: Vec<Declaration>,
    /// The paths of the namespaces that have pages.
    pub namespaces: Vec<String>,
}

/// Reads every page of a text.
pub(super) fn read(page: &str, text: &str, is_among_others: bool) -> Result<Read, Fault> {
    let lines = Lines::of(text);
    let titles = |is_broken: bool| {
        let title = |at: usize| Some((at, heading(&lines, at, is_broken)?));
        (0..lines.len()).filter_map(title).collect::<Vec<_>>()
    };
    // A title is one line; only where there is none can it be two.
    let mut headings = titles(false);
    let is_site = (0..lines.len()).any(|line| lines.get(line) == Some("Preparing search index..."));
    if headings.is_empty() && !is_site {
        headings = titles(true);
    }
    // The words of a page can say its title again.
    headings.dedup_by(|(_, later), (_, heading)| !later.has_crumb && later.name == heading.name);
    let mut read = Read::default();
    if headings.is_empty() {
        // The page of a site whose one module has no name.
        read.declarations = module_page(page, &lines, 0, "");
        // Other pages of a site declare nothing.
        return if read.declarations.is_empty() && !(is_site && is_among_others) {
            Err(Fault::NoHeading)
        } else {
            Ok(read)
        };
    }
    for (index, (at, heading)) in headings.iter().enumerate() {
        let before = if index == 0 { 0 } else { headings[index - 1].1.next };
        let end = headings.get(index + 1).map_or(lines.len(), |(next, _)| *next);
        let module = lines::module(&lines, before, *at, &heading.name);
        let own = || if module.is_empty() { heading.name.clone() } else { format!("{module}/{}", heading.name) };
        if matches!(heading.kind, Kind::Other | Kind::Namespace) {
            if heading.kind == Kind::Namespace {
                read.namespaces.push(own());
            }
            read.declarations.extend(module_page(page, &lines.part(end), heading.next, &own()));
            continue;
        }
        let reader = PageReader { lines: lines.part(end), heading };
        let (comment, parameters, body) = reader.declaration()?;
        if matches!(&body, Body::Variable(ty) if ty.is_cut()) {
            continue;
        }
        let (key, page, path) = (String::new(), page.to_owned(), vec![heading.name.clone()]);
        read.declarations.push(Declaration { key, page, module, path, comment, parameters, body, is_flat: true });
    }
    Ok(read)
}

/// The type aliases and variables on the page of a module.
fn module_page(page: &str, lines: &Lines<'_>, from: usize, module: &str) -> Vec<Declaration> {
    let mut declarations = Vec::new();
    for listed in sections::aliases(lines, from) {
        let kind = if listed.is_variable { Kind::Variable } else { Kind::Alias };
        let heading =
            Heading { kind, name: listed.name, parameters: Vec::new(), has_crumb: true, next: listed.lines.start };
        let reader = PageReader { lines: lines.part(listed.lines.end), heading: &heading };
        let Ok((comment, parameters, body)) = reader.alias() else { continue };
        let (key, page, module, path) = (String::new(), page.to_owned(), module.to_owned(), vec![heading.name.clone()]);
        declarations.push(Declaration { key, page, module, path, comment, parameters, body, is_flat: true });
    }
    declarations
}

/// The title of a page at a line. Other lines can read like one, so that the crumb before it has to say the name too, or
/// what follows has to be what a page begins with.
fn heading(lines: &Lines<'_>, at: usize, is_broken: bool) -> Option<Heading> {
    let line = lines.get(at)?;
    let (kind, rest, next) = KINDS.iter().find_map(|(word, kind)| {
        let rest = line.strip_prefix(word)?;
        if rest.is_empty() {
            return is_broken.then_some((*kind, lines.get(at + 1)?, at + 2));
        }
        if is_broken {
            return None;
        }
        Some((*kind, rest.strip_prefix([' ', '\u{a0}'])?.trim(), at + 1))
    })?;
    let name_end = token_at(rest, 0).filter(|token| token.start == 0 && is_identifier(&token.text))?.end;
    let name = &rest[..name_end];
    let mut signature = Signature::new(rest, name_end, Links::None);
    let parameters = if signature.eat("<") { signature.parameters()? } else { Vec::new() };
    let crumb = at.checked_sub(1).and_then(|before| lines.get(before));
    if !signature.is_done() {
        return None;
    }
    let has_crumb = crumb.is_none_or(|crumb| crumb.ends_with(name)) || matches!(kind, Kind::Other | Kind::Namespace);
    let is_titled = has_crumb || begins_page(lines, next, name);
    is_titled.then(|| Heading { kind, name: name.to_owned(), parameters, has_crumb, next })
}

/// Whether a page begins above a line: with a section, or with some words and a signature of this name.
fn begins_page(lines: &Lines<'_>, line: usize, name: &str) -> bool {
    const SECTIONS: [&str; 7] = [
        "Type Parameters",
        "Type parameters",
        "Hierarchy",
        "Index",
        "Properties",
        "Enumeration Members",
        "Enumeration members",
    ];
    let is_section = |line: usize| lines.get(line).is_some_and(|words| SECTIONS.contains(&words));
    let is_signature = |line: usize| {
        let mut signature = Signature::new(lines.text, lines.start(line), Links::None);
        ["interface", "class", "type"].iter().any(|word| signature.eat(word)) && signature.eat(name)
    };
    let is_title = |words: &str| !words.ends_with(name) && KINDS.iter().any(|(word, _)| words.starts_with(word));
    let words = (line..lines.len()).take_while(|line| lines.get(*line).is_some_and(|words| !is_title(words)));
    is_section(line) || words.take(LONGEST_DESCRIPTION).any(is_signature)
}
