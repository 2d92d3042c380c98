//! The pages of a TypeDoc site, of the default theme of 0.22 to 0.28.
//!
//! A page is read as a tree, by the classes that the theme gives to what it shows. Signatures are put back together as
//! text and read as such, with what their links say of the names in them.

mod address;
mod declare;
mod markdown;
mod members;
mod page;
mod tree;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, index::Entry, site::Declaration, site::Site};
use declare::Raw;
use page::{Crumb, Kind, Page};
use tree::Tree;

/// What one page says.
pub(super) struct PageRead {
    /// The page, as messages name it.
    shown: String,
    declarations: Vec<Raw>,
    /// The module or namespace that it is about.
    scope: Option<(String, Kind)>,
}

/// Reads a page. `None` where TypeDoc did not make it.
pub(super) fn read(shown: &str, below: &str, html: &str) -> Result<Option<PageRead>, Fault> {
    let tree = Tree::of(html);
    let Some(page) = Page::of(&tree, below) else { return Ok(None) };
    let declarations = declare::declarations(&page)?;
    let scope = matches!(page.kind, Kind::Module | Kind::Namespace).then(|| (page.address.page.clone(), page.kind));
    Ok(Some(PageRead { shown: shown.to_owned(), declarations, scope }))
}

/// Puts the declarations of pages into a site. What of their crumbs is a module and what a namespace, other pages and
/// the index say.
pub(super) fn settle(pages: Vec<PageRead>, index: &[Entry], site: &mut Site) {
    let mut namespaces = BTreeSet::new();
    for (key, kind) in pages.iter().filter_map(|page| page.scope.as_ref()) {
        if *kind == Kind::Namespace {
            namespaces.insert(key.clone());
        }
    }
    let indexed = index.iter().filter(|entry| entry.is_namespace);
    namespaces.extend(indexed.map(|entry| entry.page.clone()));
    let mut tails: BTreeMap<String, Option<String>> = BTreeMap::new();
    for page in pages {
        for raw in page.declarations {
            if let Some(tail) = address::tail(&raw.key) {
                let known = tails.entry(tail).or_insert_with(|| Some(raw.key.clone()));
                *known = known.take().filter(|known| *known == raw.key);
            }
            site.declarations.push(declaration(raw, &page.shown, &namespaces));
        }
    }
    // Two pages of one tail are of different packages: a link that says no more leads to neither.
    site.aliases.extend(tails.into_iter().filter_map(|(tail, key)| Some((tail, key?))));
}

fn declaration(raw: Raw, page: &str, namespaces: &BTreeSet<String>) -> Declaration {
    let is_namespace = |crumb: &Crumb| crumb.key.as_ref().is_some_and(|key| namespaces.contains(key));
    let (last, around) = raw.crumbs.split_last().map_or((None, [].as_slice()), |(last, around)| (Some(last), around));
    let first = around.iter().position(is_namespace).unwrap_or(around.len());
    let names = |crumbs: &[Crumb]| crumbs.iter().map(|crumb| crumb.name.clone()).collect::<Vec<_>>();
    let mut path = names(&around[first..]);
    path.extend(last.map(|last| last.name.clone()));
    Declaration {
        key: raw.key,
        page: page.to_owned(),
        module: names(&around[..first]).join("/"),
        path,
        comment: raw.comment,
        parameters: raw.parameters,
        body: raw.body,
        is_flat: true,
    }
}
