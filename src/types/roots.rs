//! What a user means by a way from a type through its members: `components.schemas.Pet`, `Database.Tables.*.Row`.

use std::collections::BTreeSet;

use super::{TypeId, Types, View};
use crate::{
    diagnostics::{Diagnostics, catalog, nearest},
    selector::{Segment, parse_way, show_address},
    source::Span,
    symbols::{SymbolId, Symbols},
    syntax::{AskedMember, Atom, Identifier, Index, JsDoc},
};

/// A type on the way.
#[derive(Clone)]
struct Found {
    ty: TypeId,
    way: Vec<Index>,
    span: Span,
    doc: Option<JsDoc>,
}

/// Whether names lead to members of a type, and are not all of namespaces and the type.
pub fn may_ask_for_member(symbols: &Symbols<'_>, root: &str) -> bool {
    let Ok(way) = parse_way(root) else { return true };
    owner(symbols, &way).is_none_or(|(_, length)| length < way.len())
}

impl Types<'_> {
    /// The members that the user asks for as types, each with a name that no type has. What is not there is reported.
    pub fn asked_members(&mut self, roots: &[String], diagnostics: &mut Diagnostics) -> Vec<AskedMember> {
        let mut members = Vec::new();
        let mut taken = BTreeSet::new();
        for root in roots {
            match parse_way(root) {
                Ok(way) => self.ask(root, &way, &mut taken, &mut members, diagnostics),
                Err(reason) => diagnostics.report(catalog::names::malformed_address("root", root, reason)),
            }
        }
        members
    }

    fn ask(
        &mut self,
        root: &str,
        way: &[Segment],
        taken: &mut BTreeSet<Atom>,
        members: &mut Vec<AskedMember>,
        diagnostics: &mut Diagnostics,
    ) {
        // What is no type at all is reported by whoever looks for it.
        let Some((symbol, length)) = owner(&self.symbols, way) else { return };
        if length == way.len() {
            return;
        }
        let span = self.symbols.span(symbol);
        let ty = self.declared_type(symbol);
        let mut found = vec![Found { ty, way: Vec::new(), span, doc: None }];
        for (position, segment) in way.iter().enumerate().skip(length) {
            let next: Vec<Found> = found.iter().flat_map(|at| self.found_in(at, segment)).collect();
            if next.is_empty() {
                let before = show_way(&way[..position]);
                let nearest = self.nearest_member(&found, segment).map(|name| format!("{before}.{name}"));
                return diagnostics.report(match segment {
                    Segment::Any => catalog::lower::empty_root(root, &before),
                    Segment::Name(_) | Segment::Element => catalog::lower::unknown_root(root, nearest.as_deref()),
                });
            }
            found = next;
        }
        let of = Identifier { text: self.symbols.name(symbol).clone(), span };
        let first_open = way.iter().position(|segment| *segment == Segment::Any).map(|at| at - length);
        for Found { way, span, doc, .. } in found {
            let keys = way.iter().map(|index| index.key.as_deref().unwrap_or("number"));
            let names: Vec<&str> = [&**self.symbols.name(symbol)].into_iter().chain(keys).collect();
            let name = Atom::from(show_address(&names, None));
            if let Some(known) = members.iter_mut().find(|known| known.name == name && known.of.span == of.span) {
                known.asked.push(root.to_owned());
                continue;
            }
            let public_name = self.free_name(symbol, &way, first_open, taken);
            taken.insert(public_name.clone());
            let asked = vec![root.to_owned()];
            members.push(AskedMember { asked, public_name, name, of: of.clone(), way, span, doc });
        }
    }

    /// What a part of the way leads to from here.
    fn found_in(&mut self, at: &Found, segment: &Segment) -> Vec<Found> {
        if let View::Array(element) = self.view(at.ty) {
            let is_asked = *segment == Segment::Element;
            return Vec::from_iter(is_asked.then(|| self.indexed(at, None, element, at.span, None)));
        }
        let mut found = Vec::new();
        for id in self.properties(at.ty).iter().copied() {
            let property = self.property(id);
            let is_wanted = match segment {
                Segment::Any => property.is_data(),
                Segment::Name(name) => **name == *property.name,
                Segment::Element => false,
            };
            if !is_wanted {
                continue;
            }
            let (name, is_optional) = (property.name.clone(), property.is_optional);
            let (span, doc) = (property.span.unwrap_or(at.span), property.docs.first().map(|doc| (*doc).clone()));
            let ty = self.property_type(id);
            // `delete?: never` says that there is nothing by that name.
            let is_left_out = *segment == Segment::Any && (self.is_never(ty) || self.is_function(ty));
            if !is_left_out {
                let mut member = self.indexed(at, Some(name), ty, span, doc);
                member.way.iter_mut().last().into_iter().for_each(|index| index.is_nullable |= is_optional);
                found.push(member);
            }
        }
        if let (true, Segment::Name(name)) = (found.is_empty(), segment) {
            let values = self.index_infos(at.ty).into_iter().filter(|info| info.key == TypeId::STRING);
            let values: Vec<TypeId> = values.map(|info| info.value).collect();
            found.extend(values.into_iter().map(|ty| self.indexed(at, Some(name.as_str().into()), ty, at.span, None)));
        }
        found
    }

    fn indexed(&mut self, at: &Found, key: Option<Atom>, ty: TypeId, span: Span, doc: Option<JsDoc>) -> Found {
        let members = if let View::Union(members) = self.view(ty) { members } else { [ty].into() };
        let is_nothing = |member: &TypeId| matches!(*member, TypeId::NULL | TypeId::UNDEFINED);
        let is_nullable = members.len() > 1 && members.iter().any(is_nothing);
        let ty = match is_nullable {
            true => self.union(&members.iter().copied().filter(|member| !is_nothing(member)).collect::<Vec<_>>()),
            false => ty,
        };
        Found { ty, way: [&at.way[..], &[Index { key, is_nullable }]].concat(), span, doc }
    }

    fn nearest_member(&mut self, found: &[Found], segment: &Segment) -> Option<String> {
        let Segment::Name(wanted) = segment else { return None };
        let mut known = BTreeSet::new();
        for at in found {
            let properties = self.properties(at.ty);
            known.extend(properties.iter().map(|id| self.property(*id).name.to_string()));
        }
        nearest(wanted, known.iter().map(String::as_str)).map(|name| show_address(&[name], None))
    }

    /// What a member is called: its own name; of one that was found by `*`, what that stands for, and what follows. Where
    /// another type is called so, as much of what leads to it as tells them apart.
    fn free_name(&self, symbol: SymbolId, way: &[Index], first_open: Option<usize>, taken: &BTreeSet<Atom>) -> Atom {
        let keys: Vec<&str> = way.iter().filter_map(|index| index.key.as_deref()).collect();
        let last = keys.len().saturating_sub(1);
        let start = first_open.map_or(last, |open| way[..open].iter().filter(|index| index.key.is_some()).count());
        let names = (0..=start.min(last)).rev().map(|start| keys[start..].join("_"));
        let of_owner = format!("{}_{}", self.symbols.name(symbol), keys.join("_"));
        let numbered = (2..).map(|number| format!("{of_owner}_{number}"));
        let mut names = names.chain([of_owner.clone()]).chain(numbered).map(Atom::from);
        let is_free = |name: &Atom| !taken.contains(name) && self.symbols.find(name).is_none();
        names.find(is_free).expect("there is no end of numbers")
    }
}

/// The type that the way begins with, and how many of its parts name that.
fn owner(symbols: &Symbols<'_>, way: &[Segment]) -> Option<(SymbolId, usize)> {
    let names: Vec<&str> = way.iter().map_while(name_of).collect();
    (1..=names.len()).rev().find_map(|length| Some((symbols.find(&names[..length].join("."))?, length)))
}

fn name_of(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Name(name) => Some(name),
        Segment::Any | Segment::Element => None,
    }
}

fn show_way(way: &[Segment]) -> String {
    let names: Vec<&str> = way
        .iter()
        .map(|segment| match segment {
            Segment::Name(name) => name,
            Segment::Any => "*",
            Segment::Element => "number",
        })
        .collect();
    names.join(".")
}
