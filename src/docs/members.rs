//! Members of enums, where a page names them without their enum: the text of a page has `Dispatch` for
//! `Opcodes.Dispatch`. Which enum is meant is what TypeScript lets it be: that of the property that is overridden, that
//! of the type parameter it stands for, that of all others in the same union.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use rustc_hash::FxHashMap;

use crate::diagnostics::{Diagnostics, catalog::docs as catalog};

use super::{
    groups::{Group, groups},
    resolve::syntax_knows,
    scan::is_identifier,
    site::{Body, Declaration, Link, Member, Piece, Site, TypeText},
};

/// What one enum says of another is known once it is known itself.
const ROUNDS: usize = 6;

/// How far aliases and parents are followed at most.
const DEEPEST: usize = 16;

/// Enums, by their places among the declarations.
pub(super) type Enums = BTreeSet<usize>;

/// A member of an enum that a name was found to be.
struct Meant {
    key: String,
    /// Nothing of the type itself says so.
    guess: Option<Guess>,
}

/// What is taken for a member of an enum since properties of a name are of that enum elsewhere.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Guess {
    member: String,
    property: String,
}

/// Says of names that no page links which member of which enum they are.
pub(super) fn settle_members(site: &mut Site, diagnostics: &mut Diagnostics) {
    let is_unlinked = site.declarations.iter().any(|declaration| match &declaration.body {
        Body::Enum(members) => members.iter().any(|member| member.key.is_empty()),
        Body::Interface { .. } | Body::Class { .. } | Body::Alias(_) | Body::Variable(_) => false,
    });
    if !is_unlinked {
        return;
    }
    give_keys(site);
    let mut guesses: BTreeMap<Guess, Vec<String>> = BTreeMap::new();
    // What is certain makes other things so, before anything is guessed.
    for guesses_allowed in [false, true] {
        for _ in 0..ROUNDS {
            let found: Vec<Vec<Option<Meant>>> = {
                let known = Known::of(site, guesses_allowed);
                site.declarations.iter().map(|declaration| known.meanings(declaration)).collect()
            };
            if found.iter().flatten().all(Option::is_none) {
                break;
            }
            for (declaration, found) in site.declarations.iter_mut().zip(found) {
                let mut found = found.into_iter().map(|found| {
                    let Meant { key, guess } = found?;
                    if let Some(guess) = guess {
                        guesses.entry(guess).or_default().push(declaration.page.clone());
                    }
                    Some(key)
                });
                let found: Vec<Option<String>> = found.by_ref().collect();
                let mut found = found.into_iter();
                types_mut(declaration).into_iter().for_each(|ty| link(ty, &mut found));
            }
        }
    }
    for (Guess { member, property }, pages) in guesses {
        diagnostics.report(catalog::ambiguous_member(&pages[0], pages.len() - 1, &member, &property));
    }
}

/// What links to the members of enums that no page links to.
fn give_keys(site: &mut Site) {
    for declaration in &mut site.declarations {
        let (module, path) = (&declaration.module, declaration.path.join("."));
        let Body::Enum(members) = &mut declaration.body else { continue };
        // What leads to a member that has no value leads to the enum.
        if declaration.key.is_empty() {
            declaration.key = format!("{module}/{path}").replace('#', "");
        }
        for member in members.iter_mut().filter(|member| member.key.is_empty() && is_identifier(&member.name)) {
            member.key = format!("{}#.{}", declaration.key, member.name);
        }
    }
}

/// The types of a declaration, in one order.
fn types_mut(declaration: &mut Declaration) -> Vec<&mut TypeText> {
    let parameters = declaration.parameters.iter_mut();
    let mut types: Vec<&mut TypeText> =
        parameters.flat_map(|parameter| parameter.constraint.iter_mut().chain(parameter.default.iter_mut())).collect();
    match &mut declaration.body {
        Body::Interface { extends, members } | Body::Class { extends, members } => {
            types.extend(extends.iter_mut());
            types.extend(members.iter_mut().map(|member| &mut member.ty));
        }
        Body::Alias(ty) | Body::Variable(ty) => types.push(ty),
        Body::Enum(_) => {}
    }
    types
}

/// Gives each name of a type the link that was found for it.
fn link(ty: &mut TypeText, found: &mut impl Iterator<Item = Option<String>>) {
    for piece in &mut ty.pieces {
        match piece {
            Piece::Name { link, .. } => {
                if let Some(key) = found.next().flatten() {
                    *link = Link::To(key);
                }
            }
            Piece::Object(members) => members.iter_mut().for_each(|member| self::link(&mut member.ty, found)),
            Piece::Text(_) | Piece::Cut => {}
        }
    }
}

/// What is known of a site's declarations in one round.
pub(super) struct Known<'a> {
    site: &'a Site,
    /// Types by their module and name, and those of which there is one of the name.
    in_module: FxHashMap<(&'a str, &'a str), Vec<usize>>,
    by_name: FxHashMap<&'a str, Option<usize>>,
    /// The enums that have a member of a name.
    by_member: FxHashMap<&'a str, Vec<usize>>,
    by_key: FxHashMap<&'a str, usize>,
    mentioned: RefCell<FxHashMap<usize, Enums>>,
    /// The enums that properties of a name are of, where it may be asked.
    by_property: FxHashMap<&'a str, Enums>,
    /// The enums that some type is known to be of.
    used: Enums,
}

impl<'a> Known<'a> {
    fn of(site: &'a Site, may_guess: bool) -> Self {
        let mut known = Self {
            site,
            in_module: FxHashMap::default(),
            by_name: FxHashMap::default(),
            by_member: FxHashMap::default(),
            by_key: FxHashMap::default(),
            mentioned: RefCell::default(),
            by_property: FxHashMap::default(),
            used: Enums::new(),
        };
        for (at, declaration) in site.declarations.iter().enumerate() {
            let name = declaration.path.last().filter(|_| !matches!(declaration.body, Body::Variable(_)));
            if let Some(name) = name {
                known.in_module.entry((&declaration.module, name)).or_default().push(at);
                known.by_name.entry(name).and_modify(|one| *one = None).or_insert(Some(at));
            }
            let Body::Enum(members) = &declaration.body else { continue };
            for member in members.iter().filter(|member| !member.key.is_empty()) {
                known.by_member.entry(&member.name).or_default().push(at);
                known.by_key.insert(&member.key, at);
            }
        }
        if may_guess {
            let mut by_property = FxHashMap::default();
            site.declarations.iter().for_each(|of| match &of.body {
                Body::Interface { members, .. } | Body::Class { members, .. } => {
                    known.properties(of, members, &mut by_property);
                }
                Body::Alias(ty) | Body::Variable(ty) => known.properties_in(of, ty, &mut by_property),
                Body::Enum(_) => {}
            });
            known.used = by_property.values().flatten().copied().collect();
            for of in &site.declarations {
                let parameters = of.parameters.iter();
                let constraints =
                    parameters.flat_map(|parameter| parameter.constraint.iter().chain(&parameter.default));
                let more = match &of.body {
                    Body::Interface { extends, .. } | Body::Class { extends, .. } => extends.as_slice(),
                    Body::Alias(ty) | Body::Variable(ty) => std::slice::from_ref(ty),
                    Body::Enum(_) => &[],
                };
                let used: Vec<Enums> = constraints.chain(more).map(|ty| known.mentioned(of, ty)).collect();
                known.used.extend(used.into_iter().flatten());
            }
            known.by_property = by_property;
        }
        known
    }

    /// Notes the enums that each property is of.
    fn properties(&self, of: &'a Declaration, members: &'a [Member], found: &mut FxHashMap<&'a str, Enums>) {
        for member in members {
            if let Some(name) = member.name() {
                found.entry(name).or_default().extend(self.mentioned(of, &member.ty));
            }
            self.properties_in(of, &member.ty, found);
        }
    }

    fn properties_in(&self, of: &'a Declaration, ty: &'a TypeText, found: &mut FxHashMap<&'a str, Enums>) {
        for piece in &ty.pieces {
            if let Piece::Object(members) = piece {
                self.properties(of, members, found);
            }
        }
    }

    /// What each name in a declaration's types means, where it is found to be a member of an enum.
    fn meanings(&self, of: &'a Declaration) -> Vec<Option<Meant>> {
        let mut found = Vec::new();
        for parameter in &of.parameters {
            let expected = parameter.constraint.as_ref().map(|ty| self.mentioned(of, ty)).unwrap_or_default();
            for ty in parameter.constraint.iter().chain(&parameter.default) {
                self.meanings_in(of, ty, None, &expected, &mut found);
            }
        }
        match &of.body {
            Body::Interface { extends, members } | Body::Class { extends, members } => {
                extends.iter().for_each(|ty| self.meanings_in(of, ty, None, &Enums::new(), &mut found));
                for member in members {
                    let parents = extends.iter().flat_map(|ty| self.parents(of, ty));
                    let expected = parents.flat_map(|parent| self.expected(parent, member, 0)).collect();
                    self.meanings_in(of, &member.ty, member.name(), &expected, &mut found);
                }
            }
            Body::Alias(ty) | Body::Variable(ty) => self.meanings_in(of, ty, None, &Enums::new(), &mut found),
            Body::Enum(_) => {}
        }
        found
    }

    /// Those in a type, which may be that of a property.
    fn meanings_in(
        &self,
        of: &'a Declaration,
        ty: &'a TypeText,
        property: Option<&str>,
        expected: &Enums,
        found: &mut Vec<Option<Meant>>,
    ) {
        let groups = groups(ty, expected, self, of);
        let mut keys: BTreeMap<usize, Meant> = BTreeMap::new();
        for group in &groups {
            keys.extend(self.members_of(of, ty, property, group));
        }
        let group_of = |at: usize| groups.iter().find(|group| group.objects.contains(&at));
        for (at, piece) in ty.pieces.iter().enumerate() {
            match piece {
                Piece::Name { .. } => found.push(keys.remove(&at)),
                Piece::Object(members) => {
                    let beside: Vec<usize> = group_of(at).map(|group| self.joined(of, ty, group)).unwrap_or_default();
                    for member in members {
                        let expected = beside.iter().flat_map(|part| self.expected(*part, member, 0)).collect();
                        self.meanings_in(of, &member.ty, member.name(), &expected, found);
                    }
                }
                Piece::Text(_) | Piece::Cut => {}
            }
        }
    }

    /// The members of enums in one union, by their places in the type.
    fn members_of(
        &self,
        of: &Declaration,
        ty: &TypeText,
        property: Option<&str>,
        group: &Group,
    ) -> Vec<(usize, Meant)> {
        let name_at = |at: usize| match &ty.pieces[at] {
            Piece::Name { text, link: Link::Unknown } if !text.contains('.') => Some(text.as_str()),
            Piece::Name { .. } | Piece::Text(_) | Piece::Object(_) | Piece::Cut => None,
        };
        let open: Vec<(usize, &str, Enums)> = group
            .names
            .iter()
            .filter_map(|&at| Some((at, name_at(at)?)))
            .filter(|(_, name)| !of.parameters.iter().any(|parameter| parameter.name == *name))
            .filter_map(|(at, name)| Some((at, name, self.by_member.get(name)?.iter().copied().collect())))
            .collect();
        let is_declared = |name: &str| self.declared(of, name).is_some();
        let certain = open.iter().filter(|(_, name, _)| !is_declared(name) && !syntax_knows(name));
        let common = certain.map(|(_, _, enums)| enums.clone()).reduce(|a, b| &a & &b).unwrap_or_default();
        let mut beside = Enums::new();
        for &at in &group.names {
            beside.extend(self.mentioned_at(of, &ty.pieces[at], 0));
        }
        let one = |enums: Enums| enums.first().copied().filter(|_| enums.len() == 1);
        let mut found = Vec::new();
        for (at, name, enums) in open {
            let by_place = one(&enums & &group.expected.enums);
            // What the documentation declares is that, unless its place takes nothing but members of enums.
            let by_others = || one(&enums & &beside).or_else(|| one(&enums & &common)).filter(|_| !is_declared(name));
            let by_name = || one(enums.clone()).filter(|_| !is_declared(name) && !syntax_knows(name));
            let is_enum_like = self.declared(of, name).is_some_and(|at| !self.mentioned_by(at, 0).is_empty());
            let meant = by_place.or_else(by_others).or_else(by_name).filter(|_| !is_enum_like);
            let like = property.filter(|_| group.expected.is_whole && meant.is_none() && !is_declared(name));
            // An enum that nothing else is of is there for some place such as this.
            let like = like.filter(|_| enums.is_subset(&self.used));
            let guessed = like.and_then(|property| one(&enums & self.by_property.get(property)?));
            let Some(one) = meant.or(guessed) else { continue };
            let guess = like.map(|property| Guess { member: self.qualified(one, name), property: property.to_owned() });
            found.extend(self.key(one, name).map(|key| (at, Meant { key, guess })));
        }
        found
    }

    fn qualified(&self, of: usize, member: &str) -> String {
        format!("{}.{member}", self.site.declarations[of].path.join("."))
    }

    fn key(&self, of: usize, name: &str) -> Option<String> {
        let Body::Enum(members) = &self.site.declarations[of].body else { return None };
        members.iter().find(|member| member.name == name).map(|member| member.key.clone())
    }

    /// The declaration that a name means: the nearest of that name, if there is one such.
    pub(super) fn declared(&self, from: &Declaration, name: &str) -> Option<usize> {
        let last = name.rsplit('.').next().unwrap_or(name);
        let near = self.in_module.get(&(from.module.as_str(), last)).map(Vec::as_slice).unwrap_or_default();
        let around = &from.path[..from.path.len().saturating_sub(1)];
        let mut beside = near.iter().filter(|&&at| self.site.declarations[at].path.starts_with(around));
        match (beside.next(), beside.next(), near) {
            (Some(one), None, _) | (_, _, [one]) => Some(*one),
            _ => self.by_name.get(last).copied().flatten(),
        }
    }

    /// The enums that a type is of: itself, the aliases in it, and the constraints of its type parameters.
    pub(super) fn mentioned(&self, of: &Declaration, ty: &TypeText) -> Enums {
        self.mentioned_in(of, ty, 0)
    }

    fn mentioned_in(&self, of: &Declaration, ty: &TypeText, depth: usize) -> Enums {
        ty.pieces.iter().flat_map(|piece| self.mentioned_at(of, piece, depth)).collect()
    }

    fn mentioned_at(&self, of: &Declaration, piece: &Piece, depth: usize) -> Enums {
        let Piece::Name { text, link } = piece else { return Enums::new() };
        if let Link::To(key) = link
            && let Some(one) = self.by_key.get(key.as_str())
        {
            return Enums::from([*one]);
        }
        if depth > DEEPEST {
            return Enums::new();
        }
        if let Some(parameter) = of.parameters.iter().find(|parameter| parameter.name == *text) {
            return parameter.constraint.as_ref().map(|ty| self.mentioned_in(of, ty, depth + 1)).unwrap_or_default();
        }
        self.declared(of, text).map(|at| self.mentioned_by(at, depth)).unwrap_or_default()
    }

    fn mentioned_by(&self, at: usize, depth: usize) -> Enums {
        let declaration = &self.site.declarations[at];
        match &declaration.body {
            Body::Enum(_) => Enums::from([at]),
            Body::Alias(ty) => {
                if let Some(known) = self.mentioned.borrow().get(&at) {
                    return known.clone();
                }
                // What leads back to itself adds nothing.
                self.mentioned.borrow_mut().insert(at, Enums::new());
                let found = self.mentioned_in(declaration, ty, depth + 1);
                self.mentioned.borrow_mut().insert(at, found.clone());
                found
            }
            Body::Interface { .. } | Body::Class { .. } | Body::Variable(_) => Enums::new(),
        }
    }

    /// What has the properties that an extended type has: it, or what TypeScript's own types make it of.
    fn parents(&self, of: &Declaration, ty: &TypeText) -> Vec<usize> {
        let mut names = ty.pieces.iter().filter_map(|piece| match piece {
            Piece::Name { text, .. } => Some(text.as_str()),
            Piece::Text(_) | Piece::Object(_) | Piece::Cut => None,
        });
        names.find(|name| !syntax_knows(name)).and_then(|name| self.declared(of, name)).into_iter().collect()
    }

    /// What stands beside an object in an intersection.
    fn joined(&self, of: &Declaration, ty: &TypeText, group: &Group) -> Vec<usize> {
        if group.is_union {
            return Vec::new();
        }
        let name = |at: &usize| match &ty.pieces[*at] {
            Piece::Name { text, .. } => self.declared(of, text),
            Piece::Text(_) | Piece::Object(_) | Piece::Cut => None,
        };
        group.names.iter().filter_map(name).collect()
    }

    /// The enums that a property of a declaration has values of.
    fn expected(&self, at: usize, property: &Member, depth: usize) -> Enums {
        if depth > DEEPEST || property.name().is_none() {
            return Enums::new();
        }
        let declaration = &self.site.declarations[at];
        let own = |members: &[Member]| {
            let found = members.iter().find(|member| member.head == property.head);
            found.map(|member| self.mentioned(declaration, &member.ty))
        };
        match &declaration.body {
            Body::Interface { extends, members } | Body::Class { extends, members } => {
                own(members).unwrap_or_else(|| {
                    let parents = extends.iter().flat_map(|ty| self.parents(declaration, ty));
                    parents.flat_map(|parent| self.expected(parent, property, depth + 1)).collect()
                })
            }
            Body::Alias(ty) => ty
                .pieces
                .iter()
                .flat_map(|piece| match piece {
                    Piece::Object(members) => own(members).unwrap_or_default(),
                    Piece::Name { text, .. } => self
                        .declared(declaration, text)
                        .filter(|other| *other != at)
                        .map(|other| self.expected(other, property, depth + 4))
                        .unwrap_or_default(),
                    Piece::Text(_) | Piece::Cut => Enums::new(),
                })
                .collect(),
            Body::Enum(_) | Body::Variable(_) => Enums::new(),
        }
    }

    /// What may stand for a type parameter of a declaration.
    pub(super) fn constraint(&self, from: &Declaration, name: &str, argument: usize) -> Option<Enums> {
        let declaration = &self.site.declarations[self.declared(from, name)?];
        let constraint = declaration.parameters.get(argument)?.constraint.as_ref()?;
        Some(self.mentioned(declaration, constraint))
    }
}
