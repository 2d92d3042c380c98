//! Members of enums, where a page names them without their enum: the text of a page has `Dispatch` for
//! `Opcodes.Dispatch`. Which enum is meant is what TypeScript lets it be: that of the property that is overridden, that
//! of the type parameter it stands for, that of all others in the same union.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, catalog::docs as catalog};

use super::{
    enums::{Enums, Known},
    groups::{Group, groups},
    resolve::syntax_knows,
    scan::is_identifier,
    site::{Body, Declaration, Link, Piece, Site, TypeText},
};

/// What one enum says of another is known once it is known itself.
const ROUNDS: usize = 6;

/// A member of an enum that a name was found to be.
struct Meant {
    to: Target,
    /// Nothing of the type itself says so.
    guess: Option<Guess>,
}

enum Target {
    Member(String),
    /// One of several, which all have this value.
    Value(String),
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
                    let Meant { to, guess } = found?;
                    if let Some(guess) = guess {
                        guesses.entry(guess).or_default().push(declaration.page.clone());
                    }
                    Some(to)
                });
                let found: Vec<Option<Target>> = found.by_ref().collect();
                let mut found = found.into_iter();
                declaration.types_mut().into_iter().for_each(|ty| link(ty, &mut found));
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

/// Gives each name of a type the link that was found for it.
fn link(ty: &mut TypeText, found: &mut impl Iterator<Item = Option<Target>>) {
    for piece in &mut ty.pieces {
        match piece {
            Piece::Name { link, .. } => match found.next().flatten() {
                Some(Target::Member(key)) => *link = Link::To(key),
                Some(Target::Value(value)) => *piece = Piece::Text(value),
                None => {}
            },
            Piece::Object(members) => members.iter_mut().for_each(|member| self::link(&mut member.ty, found)),
            Piece::Text(_) | Piece::Cut => {}
        }
    }
}

impl<'a> Known<'a> {
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
            let Some(one) = meant.or(guessed) else {
                let is_one = self.may_guess && !is_declared(name) && !syntax_knows(name);
                let value = if is_one { self.common_value(&enums, name) } else { None };
                found.extend(value.map(|value| (at, Meant { to: Target::Value(value), guess: None })));
                continue;
            };
            let guess = like.map(|property| Guess { member: self.qualified(one, name), property: property.to_owned() });
            found.extend(self.key(one, name).map(|key| (at, Meant { to: Target::Member(key), guess })));
        }
        found
    }
}
