//! What the names of a page mean, and how another module spells them.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::{
    api, file_of, relative,
    scan::is_identifier,
    site::{Body, Declaration, Link, Member, Piece, Site, TypeText},
};

/// Where a declaration is: its module, and the names to it there; and of a member of an enum its own.
type Place<'a> = (&'a str, &'a [String], Option<&'a str>);

/// The declarations of a site by what leads to them.
pub(super) struct Directory<'a> {
    by_key: FxHashMap<&'a str, Place<'a>>,
    /// Modules that declare a name at their top.
    by_name: FxHashMap<&'a str, BTreeSet<&'a str>>,
    /// Every name that a module declares, with those of its namespaces.
    in_module: FxHashMap<&'a str, BTreeSet<&'a str>>,
    /// The ways to the declarations and namespaces of a name.
    ways: FxHashMap<&'a str, BTreeSet<(&'a str, &'a [String])>>,
    aliases: &'a BTreeMap<String, String>,
}

impl<'a> Directory<'a> {
    pub(super) fn of(site: &'a Site) -> Self {
        let mut directory = Self {
            by_key: FxHashMap::default(),
            by_name: FxHashMap::default(),
            in_module: FxHashMap::default(),
            ways: FxHashMap::default(),
            aliases: &site.aliases,
        };
        for declaration in &site.declarations {
            let (module, path) = (declaration.module.as_str(), declaration.path.as_slice());
            if !declaration.key.is_empty() {
                directory.by_key.entry(&declaration.key).or_insert((module, path, None));
            }
            let Body::Enum(members) = &declaration.body else { continue };
            for member in members.iter().filter(|member| is_identifier(&member.name)) {
                let place = (module, path, Some(member.name.as_str()));
                if !member.key.is_empty() {
                    directory.by_key.entry(&member.key).or_insert(place);
                }
            }
        }
        for declaration in &site.declarations {
            if let Some(first) = declaration.path.first() {
                directory.by_name.entry(first).or_default().insert(&declaration.module);
            }
            let names = directory.in_module.entry(&declaration.module).or_default();
            names.extend(declaration.path.iter().map(String::as_str));
            for (at, name) in declaration.path.iter().enumerate() {
                directory.ways.entry(name).or_default().insert((&declaration.module, &declaration.path[..=at]));
            }
        }
        directory
    }

    fn at(&self, key: &str) -> Option<Place<'a>> {
        let of = |key: &str| self.by_key.get(key).copied();
        let (page, section) = key.split_once('#').unwrap_or((key, ""));
        let page = self.aliases.get(page).map_or(page, String::as_str);
        // Of a section that has no declaration, the page may have one.
        of(key).or_else(|| of(&format!("{page}#{section}"))).or_else(|| of(page))
    }

    fn declares(&self, module: &str, name: &str) -> bool {
        self.in_module.get(module).is_some_and(|names| names.contains(name))
    }

    /// The one declaration of a name that no scope has around what names it: it is in a namespace.
    fn in_namespace(&self, module: &str, around: &[String], name: &str) -> Option<(&'a str, &'a [String])> {
        let is_around = |(of, way): &(&str, &[String])| match way {
            [outer @ .., _] => *of == module && around.starts_with(outer),
            [] => true,
        };
        let ways = self.ways.get(name).filter(|ways| !ways.iter().any(is_around))?;
        let own = ways.iter().filter(|(of, _)| *of == module);
        let one = |mut ways: Vec<&(&'a str, &'a [String])>| ways.pop().copied().filter(|_| ways.is_empty());
        one(own.collect()).or_else(|| one(ways.iter().collect())).filter(|(_, way)| way.len() > 1)
    }

    /// The one other module that declares a name at its top.
    fn elsewhere(&self, name: &str) -> Option<&'a str> {
        let modules = self.by_name.get(name)?;
        modules.first().copied().filter(|_| modules.len() == 1)
    }
}

/// The names that one module uses, and what it imports for them.
pub(super) struct Names<'a> {
    pub directory: &'a Directory<'a>,
    pub module: &'a str,
    /// The namespaces around.
    pub around: &'a [String],
    /// By the specifier and name that are imported, what they are called here.
    pub imports: &'a mut BTreeMap<(String, String), String>,
    /// The type parameters around.
    pub parameters: BTreeSet<&'a str>,
}

impl Names<'_> {
    /// A name as this module writes it.
    pub(super) fn spell(&mut self, text: &str, link: &Link) -> String {
        let first = text.split('.').next().unwrap_or(text);
        let place = match link {
            Link::To(key) => self.directory.at(key),
            Link::Elsewhere => None,
            Link::Package { specifier, name: Some(name) } => return self.import_from(specifier.clone(), name),
            // Else it would be TypeScript's own of that name, or the one that is documented.
            Link::Package { specifier, name: None }
                if syntax_knows(first) || self.directory.declares(self.module, first) =>
            {
                return self.import_from(specifier.clone(), first) + &text[first.len()..];
            }
            Link::Package { .. } => None,
            Link::Unknown if self.parameters.contains(first) => None,
            Link::Unknown => return self.spell_unlinked(first, &text[first.len()..]),
        };
        if let (None, Link::To(key)) = (&place, link)
            && let Some((package, name)) = api::exported_name(key)
        {
            return self.import_from(imported_package(package), name);
        }
        let Some((module, [first, rest @ ..], member)) = place else { return text.to_owned() };
        let mut name = if module == self.module { first.clone() } else { self.import(module, first) };
        for word in rest.iter().map(String::as_str).chain(member) {
            name = format!("{name}.{word}");
        }
        name
    }

    /// A name of which nothing but the words is known, and what stands behind it.
    fn spell_unlinked(&mut self, first: &str, rest: &str) -> String {
        if let Some((module, way)) = self.directory.in_namespace(self.module, self.around, first) {
            let outer = if module == self.module { way[0].clone() } else { self.import(module, &way[0]) };
            return [&[outer], &way[1..]].concat().join(".") + rest;
        }
        let elsewhere = self.directory.elsewhere(first).filter(|_| !self.directory.declares(self.module, first));
        elsewhere.map_or_else(|| first.to_owned(), |module| self.import(module, first)) + rest
    }

    /// What a name of another module is called here.
    fn import(&mut self, module: &str, name: &str) -> String {
        self.import_from(relative(&file_of(self.module), &file_of(module)), name)
    }

    fn import_from(&mut self, specifier: String, name: &str) -> String {
        let key = (specifier, name.to_owned());
        if let Some(known) = self.imports.get(&key) {
            return known.clone();
        }
        let is_taken = |own: &str| {
            self.directory.declares(self.module, own)
                || self.parameters.contains(own)
                || self.imports.values().any(|other| other == own)
        };
        let mut own = name.to_owned();
        let mut number = 1;
        while is_taken(&own) {
            number += 1;
            own = format!("{name}_{number}");
        }
        self.imports.insert(key, own.clone());
        own
    }
}

/// What a package of types is imported as: `@types/a__b` has those of `@a/b`.
pub(super) fn imported_package(package: &str) -> String {
    let Some(typed) = package.strip_prefix("@types/") else { return package.to_owned() };
    typed.split_once("__").map_or_else(|| typed.to_owned(), |(scope, name)| format!("@{scope}/{name}"))
}

/// Whether a name is one that every TypeScript program has.
pub(super) fn syntax_knows(name: &str) -> bool {
    const OWN: [&str; 33] = [
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
        "Date",
        "String",
        "Number",
        "Boolean",
        "Object",
        "Function",
        "Symbol",
        "BigInt",
        "Error",
        "RegExp",
        "URL",
        "Uint8Array",
        "ArrayBuffer",
        "Blob",
        "Buffer",
        "Event",
        "File",
        "Request",
        "Response",
    ];
    OWN.contains(&name)
}

/// What tells of an extended type can be left to it where it is there: every name in it is documented, or is one of
/// TypeScript's own.
pub(super) fn settle_parents(site: &mut Site) {
    let kept: Vec<Vec<bool>> = {
        let directory = Directory::of(site);
        let is_known = |declaration: &Declaration, ty: &TypeText| {
            let mut names = Vec::new();
            names_in(ty, &mut names);
            let own = declaration.path.last().map(String::as_str).unwrap_or_default();
            matches!(ty.pieces.first(), Some(Piece::Name { .. }))
                && names.iter().all(|(text, link)| {
                    let first = text.split('.').next().unwrap_or(text);
                    let is_parameter = declaration.parameters.iter().any(|parameter| parameter.name == first);
                    match link {
                        Link::To(key) => directory.at(key).is_some(),
                        Link::Elsewhere => first != own && (syntax_knows(first) || is_parameter),
                        Link::Package { .. } => false,
                        Link::Unknown => {
                            first != own
                                && (syntax_knows(first)
                                    || is_parameter
                                    || directory.declares(&declaration.module, first)
                                    || directory.elsewhere(first).is_some())
                        }
                    }
                })
        };
        let keeps = |declaration: &Declaration| match &declaration.body {
            Body::Interface { extends, .. } | Body::Class { extends, .. } => {
                extends.iter().map(|ty| is_known(declaration, ty)).collect()
            }
            Body::Alias(_) | Body::Enum(_) | Body::Variable(_) => Vec::new(),
        };
        site.declarations.iter().map(keeps).collect()
    };
    for (declaration, kept) in site.declarations.iter_mut().zip(kept).filter(|(declaration, _)| declaration.is_flat) {
        let (Body::Interface { extends, members } | Body::Class { extends, members }) = &mut declaration.body else {
            continue;
        };
        // Where one parent is not there, nobody can tell whose an inherited member is.
        if kept.iter().all(|kept| *kept) {
            if !extends.is_empty() {
                members.retain(|member: &Member| !member.inherited);
            }
        } else {
            let mut kept = kept.into_iter();
            extends.retain(|_| kept.next().unwrap_or(false));
        }
    }
}

fn names_in<'t>(ty: &'t TypeText, names: &mut Vec<(&'t str, &'t Link)>) {
    for piece in &ty.pieces {
        match piece {
            Piece::Name { text, link } => names.push((text, link)),
            Piece::Object(members) => members.iter().for_each(|member| names_in(&member.ty, names)),
            Piece::Text(_) | Piece::Cut => {}
        }
    }
}
