//! What a site's declarations say of enums: which have a member of a name, and which a type is of.

use std::{cell::RefCell, collections::BTreeSet};

use rustc_hash::FxHashMap;

use super::{
    groups::Group,
    resolve::syntax_knows,
    site::{Body, Declaration, Link, Member, Piece, Site, TypeText},
};

/// How far aliases and parents are followed at most.
const DEEPEST: usize = 16;

/// Enums, by their places among the declarations.
pub(super) type Enums = BTreeSet<usize>;

/// What is known of a site's declarations in one round.
pub(super) struct Known<'a> {
    pub site: &'a Site,
    /// What is certain is known: the rest may be told by what is like it.
    pub may_guess: bool,
    /// Types by their module and name, and those of which there is one of the name.
    in_module: FxHashMap<(&'a str, &'a str), Vec<usize>>,
    by_name: FxHashMap<&'a str, Option<usize>>,
    /// The enums that have a member of a name.
    pub by_member: FxHashMap<&'a str, Vec<usize>>,
    by_key: FxHashMap<&'a str, usize>,
    mentioned: RefCell<FxHashMap<usize, Enums>>,
    /// The enums that properties of a name are of, where it may be asked.
    pub by_property: FxHashMap<&'a str, Enums>,
    /// The enums that some type is known to be of.
    pub used: Enums,
}

impl<'a> Known<'a> {
    pub(super) fn of(site: &'a Site, may_guess: bool) -> Self {
        let mut known = Self {
            site,
            may_guess,
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

    pub(super) fn qualified(&self, of: usize, member: &str) -> String {
        format!("{}.{member}", self.site.declarations[of].path.join("."))
    }

    pub(super) fn key(&self, of: usize, name: &str) -> Option<String> {
        let Body::Enum(members) = &self.site.declarations[of].body else { return None };
        members.iter().find(|member| member.name == name).map(|member| member.key.clone())
    }

    /// The value of a member, where it is the same in all of these enums.
    pub(super) fn common_value(&self, enums: &Enums, name: &str) -> Option<String> {
        let value = |of: &usize| match &self.site.declarations[*of].body {
            Body::Enum(members) => members.iter().find(|member| member.name == name)?.value.as_deref(),
            Body::Interface { .. } | Body::Class { .. } | Body::Alias(_) | Body::Variable(_) => None,
        };
        let mut values = enums.iter().map(value);
        let first = values.next()??;
        values.all(|value| value == Some(first)).then(|| first.to_owned())
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

    pub(super) fn mentioned_at(&self, of: &Declaration, piece: &Piece, depth: usize) -> Enums {
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

    pub(super) fn mentioned_by(&self, at: usize, depth: usize) -> Enums {
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
    pub(super) fn parents(&self, of: &Declaration, ty: &TypeText) -> Vec<usize> {
        let mut names = ty.pieces.iter().filter_map(|piece| match piece {
            Piece::Name { text, .. } => Some(text.as_str()),
            Piece::Text(_) | Piece::Object(_) | Piece::Cut => None,
        });
        names.find(|name| !syntax_knows(name)).and_then(|name| self.declared(of, name)).into_iter().collect()
    }

    /// What stands beside an object in an intersection.
    pub(super) fn joined(&self, of: &Declaration, ty: &TypeText, group: &Group) -> Vec<usize> {
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
    pub(super) fn expected(&self, at: usize, property: &Member, depth: usize) -> Enums {
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
