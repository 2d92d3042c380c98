//! One page: what it is about, and where in the site that is.

use super::{
    address::{Address, FOLDERS},
    tree::{NodeId, Tree},
};

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Interface,
    Class,
    Alias,
    Enum,
    Variable,
    Module,
    Namespace,
    /// A function, a document, an index: nothing with a shape, though it may show some that has.
    Other,
}

/// What the titles of pages begin with.
const TITLES: [(&str, Kind); 14] = [
    ("Interface ", Kind::Interface),
    ("Abstract Class ", Kind::Class),
    ("Class ", Kind::Class),
    ("Type Alias ", Kind::Alias),
    ("Type alias ", Kind::Alias),
    ("Enumeration Member ", Kind::Other),
    ("Enumeration ", Kind::Enum),
    ("Enum ", Kind::Enum),
    ("Variable ", Kind::Variable),
    ("Namespace ", Kind::Namespace),
    ("Module ", Kind::Module),
    ("Function ", Kind::Other),
    ("Document ", Kind::Other),
    ("Project ", Kind::Other),
];

/// The kinds of pages by the directories they are in, for titles in another language.
const IN_FOLDERS: [Kind; 6] = [Kind::Interface, Kind::Alias, Kind::Class, Kind::Enum, Kind::Variable, Kind::Other];

/// A part of the way to a declaration: a module or a namespace.
#[derive(Clone, Debug)]
pub(super) struct Crumb {
    pub name: String,
    pub key: Option<String>,
}

/// A page, taken apart.
pub(super) struct Page<'a> {
    pub tree: &'a Tree,
    pub kind: Kind,
    pub address: Address,
    /// The modules and namespaces around, and the declaration itself.
    pub crumbs: Vec<Crumb>,
    /// The element that has what the page is about.
    pub content: NodeId,
}

impl<'a> Page<'a> {
    /// Takes a page apart, if TypeDoc made it.
    pub(super) fn of(tree: &'a Tree, below: &str) -> Option<Self> {
        let header = tree.find(0, "tsd-page-title")?;
        let title = tree.below(header).find(|node| tree.name(*node) == "h1")?;
        let heading = heading(tree, title);
        let folder = below.rsplit('/').nth(1).unwrap_or_default();
        let in_folder = || FOLDERS.iter().zip(IN_FOLDERS).find(|(known, _)| **known == folder).map(|(_, kind)| kind);
        let titled = TITLES.iter().find(|(words, _)| heading.starts_with(words)).map(|(_, kind)| *kind);
        // In the first generations the title is not among the content.
        let content = tree.below(0).find(|node| tree.has_class(*node, "col-content")).unwrap_or(tree.parent(header));
        let kind = titled.or_else(in_folder).or_else(|| kind_of_signature(tree, content)).unwrap_or(Kind::Other);
        let crumbs = read_crumbs(tree, header);
        let climbs = climbs(tree);
        let address = address(below, kind, &crumbs, climbs);
        let crumbs =
            crumbs.into_iter().map(|(name, href)| Crumb { name, key: href.and_then(|href| address.follow(&href)) });
        // The site itself is above its modules. Each of these can have an index in a directory of its own.
        let depth = address.page.matches('/').count().saturating_sub(climbs.unwrap_or(usize::MAX));
        let is_root = |key: &str| climbs.is_none() || key.matches('/').count() == depth;
        let is_site = |crumb: &Crumb| {
            crumb.key.as_deref().is_some_and(|key| matches!(file(key), "index.html" | "modules.html") && is_root(key))
        };
        let crumbs = crumbs.filter(|crumb| !is_site(crumb)).collect();
        Some(Self { tree, kind, address, crumbs, content })
    }
}

/// The words of a title, without flags.
fn heading(tree: &Tree, title: NodeId) -> String {
    let mut words = String::new();
    let mut below = tree.below(title);
    while let Some(node) = below.next() {
        match tree.words(node) {
            Some(text) => words.push_str(text),
            None if tree.has_class(node, "tsd-tag") || tree.has_class(node, "tsd-flag") => below.skip_below(node),
            None => {}
        }
    }
    words.replace('\u{a0}', " ").trim_start().to_owned()
}

/// What the crumbs say, with where they lead.
fn read_crumbs(tree: &Tree, header: NodeId) -> Vec<(String, Option<String>)> {
    let Some(list) = tree.find(header, "tsd-breadcrumb") else { return Vec::new() };
    let mut crumbs = Vec::new();
    for item in tree.children(list).filter(|child| tree.name(*child) == "li") {
        let link = tree.below(item).find(|node| tree.name(*node) == "a");
        let href = link.and_then(|link| tree.attribute(link, "href")).map(str::to_owned);
        crumbs.push((tree.text(link.unwrap_or(item)).trim().to_owned(), href));
    }
    crumbs
}

/// What a page in another language, and in no directory of a kind, is about: how its signature names it, or its members.
fn kind_of_signature(tree: &Tree, content: NodeId) -> Option<Kind> {
    const KINDS: [(&str, Kind); 4] = [
        ("tsd-kind-interface", Kind::Interface),
        ("tsd-kind-class", Kind::Class),
        ("tsd-kind-type-alias", Kind::Alias),
        ("tsd-kind-variable", Kind::Variable),
    ];
    let own = tree.children(content).find(|child| tree.has_class(*child, "tsd-signature"));
    if let Some(signature) = own {
        let name = tree.below(signature).find_map(|node| KINDS.iter().find(|(class, _)| tree.has_class(node, class)));
        return name.map(|(_, kind)| *kind);
    }
    if tree.find(content, "tsd-kind-constructor-signature").is_some() {
        return Some(Kind::Class);
    }
    // A module's page has members of other kinds.
    let member = tree.find(content, "tsd-member")?;
    tree.find(member, "tsd-kind-enum-member").map(|_| Kind::Enum)
}

/// How many directories the root of the site is above a page.
fn climbs(tree: &Tree) -> Option<usize> {
    let sheets = tree.below(0).filter(|node| tree.name(*node) == "link");
    let climbs = |href: &str| href.strip_suffix("assets/style.css").map(|up| up.matches("../").count());
    sheets.filter_map(|link| climbs(tree.attribute(link, "href")?)).next()
}

/// The address that a page has on its site, wherever it was saved.
fn address(below: &str, kind: Kind, crumbs: &[(String, Option<String>)], climbs: Option<usize>) -> Address {
    let folder = match kind {
        Kind::Interface => "interfaces",
        Kind::Class => "classes",
        Kind::Alias => "types",
        Kind::Enum => "enums",
        Kind::Variable => "variables",
        Kind::Module | Kind::Namespace | Kind::Other => "modules",
    };
    // A crumb leads to the page itself, or says what is before its name.
    let own = crumbs.last().and_then(|(_, href)| href.as_deref()).map(file).filter(|own| own.ends_with(".html"));
    let around = crumbs.iter().rev().nth(1).and_then(|(_, href)| href.as_deref()).map(file);
    let around = around.and_then(|around| around.strip_suffix(".html"));
    let name = crumbs.last().map(|(name, _)| name.as_str()).unwrap_or_default();
    let called = match (own, around) {
        (Some(own), _) => own.to_owned(),
        (None, Some(around)) if !matches!(around, "index" | "modules") => format!("{around}.{name}.html"),
        (None, _) => format!("{name}.html"),
    };
    // A page that a browser saved has no links to its own site but whole ones.
    let is_whole = climbs.is_none() && !below.contains('/') && kind != Kind::Other;
    Address::new(below, climbs.unwrap_or(usize::from(is_whole)), folder, &called)
}

fn file(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path).split(['#', '?']).next().unwrap_or_default()
}
