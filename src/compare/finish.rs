//! What was found, as the public API gives it: each change once, with its places, and with what it does to Rust.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::source::{Sources, Span};

use super::{
    changes::{Breaks, Change, ChangeKind, ChangePlace, Changes, TypeVerdict},
    outline::Renamed,
    relation::Direction,
    source::{SourceChange, source_changes},
    surface::{Named, Shape, Surface, Text, TypeRef},
    walk::{At, Found, Walk},
};

/// Joins what the types and what the Rust says.
pub(super) fn finish(mut walk: Walk<'_>) -> Changes {
    let renamed = Renamed::new(&walk.renamed, walk.old, walk.new);
    let source = source_changes(&walk.old.outline, &walk.new.outline, &renamed);
    let found = once(std::mem::take(&mut walk.found), walk.old, walk.new);
    let mut changes: Vec<Collected> =
        found.into_iter().map(|(found, inherited)| Collected { found, inherited, rust: Vec::new() }).collect();
    let alone = attribute(&mut changes, source);
    // What is written in another way, and is the same in JSON and in Rust, is no change.
    changes.retain(|it| it.found.kind != ChangeKind::TypeRewritten || !it.rust.is_empty());
    let owners: Vec<Vec<Text>> = changes
        .iter()
        .map(|it| it.inherited.iter().map(|(owner, _)| owner).chain([&it.found.owner]).cloned().collect())
        .collect();
    let mut places = (Places::new(&walk.old.sources), Places::new(&walk.new.sources));
    let mut all: Vec<Change> = changes
        .into_iter()
        .map(|Collected { found, inherited, rust }| Change {
            kind: found.kind,
            address: found.at.address,
            inherited: inherited.into_iter().map(|(_, at)| at.address).collect(),
            old: found.old,
            new: found.new,
            old_place: found.at.old.map(|span| places.0.of(span)),
            new_place: found.at.new.map(|span| places.1.of(span)),
            breaks: found.breaks,
            rust,
        })
        .collect();
    let types = verdicts(&mut walk, &owners, &all);
    all.extend(only_rust(alone, walk.old));
    Changes { changes: all, types }
}

/// The declarations that inherit a change, and where they have it.
type Inherited = Vec<(Text, At)>;

/// A change, where it is inherited to, and what it does to Rust.
struct Collected {
    found: Found,
    inherited: Inherited,
    rust: Vec<String>,
}

/// Each change once: what several types inherit is said of the one that declares it.
fn once(found: Vec<Found>, old: &Surface, new: &Surface) -> Vec<(Found, Inherited)> {
    type Key = (ChangeKind, Option<Span>, Option<Span>, Option<String>, Option<String>);
    let mut kept: Vec<(Found, Inherited)> = Vec::new();
    let mut known: FxHashMap<Key, usize> = FxHashMap::default();
    for found in found {
        let is_property = found.at.words.len() > found.owner.split('.').count();
        let key = (found.kind, found.at.old, found.at.new, found.old.clone(), found.new.clone());
        match known.get(&key).copied().filter(|_| is_property && (key.1.is_some() || key.2.is_some())) {
            Some(position) if kept[position].0.owner != found.owner => {
                let (first, inherited) = &mut kept[position];
                first.breaks = first.breaks.or(found.breaks);
                let declares = |found: &Found| distance(found, old, new);
                if declares(&found) < declares(first) {
                    let owner = std::mem::replace(&mut first.owner, found.owner);
                    inherited.insert(0, (owner, std::mem::replace(&mut first.at, found.at)));
                } else {
                    inherited.push((found.owner, found.at));
                }
            }
            Some(_) | None => {
                known.insert(key, kept.len());
                kept.push((found, Vec::new()));
            }
        }
    }
    kept
}

/// How far before a property the name of its owner stands; what declares it is the nearest in the file.
fn distance(found: &Found, old: &Surface, new: &Surface) -> u32 {
    let of = |surface: &Surface, place: Option<Span>| {
        let (owner, place) = (surface.declarations.get(&found.owner)?.place?, place?);
        (owner.file == place.file).then(|| place.start.checked_sub(owner.start)).flatten()
    };
    of(new, found.at.new).or_else(|| of(old, found.at.old)).unwrap_or(u32::MAX)
}

/// Gives each difference in Rust to the change it comes from: the one at its address, or the nearest around it. What is
/// left has none.
fn attribute(changes: &mut [Collected], source: Vec<SourceChange>) -> Vec<SourceChange> {
    let mut at: FxHashMap<Vec<String>, Vec<usize>> = FxHashMap::default();
    for (position, change) in changes.iter().enumerate().filter(|(_, change)| change.found.kind.touches_rust()) {
        for place in change.inherited.iter().map(|(_, at)| at).chain([&change.found.at]) {
            for variant in &change.found.variants {
                let words = place.words.iter().chain([variant]).cloned().collect();
                at.entry(words).or_default().push(position);
            }
            at.entry(place.words.clone()).or_default().push(position);
        }
    }
    let mut alone = Vec::new();
    for change in source {
        let nearest = (1..=change.address.len()).rev().find_map(|len| at.get(&change.address[..len]));
        let Some(positions) = nearest.filter(|_| !change.is_derive) else {
            alone.push(change);
            continue;
        };
        for position in positions {
            let of = &mut changes[*position];
            of.found.breaks.source = true;
            of.rust.push(change.to_string());
        }
    }
    for removed in changes.iter_mut().filter(|change| change.found.kind == ChangeKind::TypeRemoved) {
        removed.found.breaks.source = true;
    }
    alone
}

/// What is different in Rust without a change of its own: it comes from what a type uses. One change for each type.
fn only_rust(alone: Vec<SourceChange>, old: &Surface) -> Vec<Change> {
    let mut by_type: Named<Vec<String>> = Named::default();
    for change in alone {
        let around = (1..=change.address.len()).rev().map(|len| change.address[..len].join("."));
        let declared = around.into_iter().find(|key| old.declarations.contains_key(key.as_str()));
        let address = declared.unwrap_or_else(|| change.address.join("."));
        by_type.entry(address.into()).or_default().push(change.to_string());
    }
    let change = |(address, rust): (Text, Vec<String>)| Change {
        kind: ChangeKind::RustChanged,
        address: address.to_string(),
        inherited: Vec::new(),
        old: None,
        new: None,
        old_place: None,
        new_place: None,
        breaks: Breaks { reader: false, writer: false, source: true },
        rust,
    };
    by_type.into_iter().map(change).collect()
}

/// What the types that are there before and after are to those who know them.
fn verdicts(walk: &mut Walk<'_>, owners: &[Vec<Text>], changes: &[Change]) -> Vec<TypeVerdict> {
    let mut reaching = reaching(walk, owners);
    let mut verdicts = Vec::new();
    for (key, before) in &walk.old.declarations {
        let now = walk.renamed.get(key).unwrap_or(key);
        let Some(after) = walk.new.declarations.get(now) else { continue };
        if !before.is_exported || !after.is_exported {
            continue;
        }
        let mut reached = reaching.remove(key).unwrap_or_default();
        reached.sort_unstable();
        reached.dedup();
        let (old, new) = before.counterparts(after);
        let breaks = Breaks {
            reader: !walk.relation.fits(Direction::Reads, new, old),
            writer: !walk.relation.fits(Direction::Writes, old, new),
            source: reached.iter().any(|position| changes[*position].breaks.source),
        };
        let (name, old_name) = (now.to_string(), key.to_string());
        verdicts.push(TypeVerdict { name, old_name, breaks, changes: reached });
    }
    verdicts
}

/// The changes that each declaration leads to, by what both of its versions name. (Where only one does, that is a change
/// of its own.)
fn reaching(walk: &Walk<'_>, owners: &[Vec<Text>]) -> FxHashMap<Text, Vec<usize>> {
    let mut leads: FxHashMap<Text, Vec<Text>> = FxHashMap::default();
    for (key, declaration) in &walk.old.declarations {
        let now = walk.renamed.get(key).unwrap_or(key);
        let Some(after) = walk.new.declarations.get(now) else { continue };
        let (named, names) = (walk.old.mentioned(declaration.ty, |_| false), walk.new.mentioned(after.ty, |_| false));
        let was: FxHashSet<&Text> = named.iter().map(|key| walk.renamed.get(key).unwrap_or(key)).collect();
        // What only one side names is looked into.
        let still = walk.new.mentioned(after.ty, |key| !was.contains(key));
        let is_gone = |key: &Text| !names.contains(walk.renamed.get(key).unwrap_or(key));
        for mentioned in walk.old.mentioned(declaration.ty, is_gone) {
            if still.contains(walk.renamed.get(&mentioned).unwrap_or(&mentioned)) {
                leads.entry(mentioned).or_default().push(key.clone());
            }
        }
    }
    let mut reaching: FxHashMap<Text, Vec<usize>> = FxHashMap::default();
    for (position, owners) in owners.iter().enumerate() {
        let (mut pending, mut seen) = (owners.clone(), FxHashSet::default());
        while let Some(key) = pending.pop() {
            if seen.insert(key.clone()) {
                reaching.entry(key.clone()).or_default().push(position);
                pending.extend(leads.get(&key).into_iter().flatten().cloned());
            }
        }
    }
    reaching
}

impl Surface {
    /// The declarations that a type names, through types that have no name, and those that are looked into.
    fn mentioned(&self, ty: TypeRef, is_open: impl Fn(&Text) -> bool) -> FxHashSet<Text> {
        let mut mentioned = FxHashSet::default();
        let (mut pending, mut seen) = (self.parts(ty), FxHashSet::default());
        if let Some(name) = &self.get(ty).name {
            mentioned.insert(name.key.clone());
        }
        while let Some(part) = pending.pop() {
            if !seen.insert(part) {
                continue;
            }
            match &self.get(part).name {
                Some(name) => {
                    mentioned.insert(name.key.clone());
                    pending.extend(&name.arguments);
                    if is_open(&name.key) {
                        pending.extend(self.parts(part));
                    }
                }
                None => pending.extend(self.parts(part)),
            }
        }
        mentioned
    }

    /// What a type is made of.
    fn parts(&self, ty: TypeRef) -> Vec<TypeRef> {
        match self.shape(ty) {
            Shape::Template { holes, .. } => holes.clone(),
            Shape::Array(element) => vec![*element],
            Shape::Tuple(elements) => elements.iter().map(|element| element.ty).collect(),
            Shape::Object(object) => {
                let indexes = object.indexes.iter().flat_map(|index| [index.key, index.value]);
                object.properties.values().map(|property| property.ty).chain(indexes).collect()
            }
            Shape::Union(members) => members.clone(),
            Shape::Any
            | Shape::Never
            | Shape::Undefined
            | Shape::Null
            | Shape::String
            | Shape::Number
            | Shape::Boolean
            | Shape::BigInt
            | Shape::AnyObject
            | Shape::Literal(_)
            | Shape::Enum(_)
            | Shape::Parameter { .. }
            | Shape::Opaque(_) => Vec::new(),
        }
    }
}

/// Finds the lines of places.
struct Places<'s> {
    sources: &'s Sources,
    starts: FxHashMap<crate::source::FileId, Vec<usize>>,
}

impl<'s> Places<'s> {
    fn new(sources: &'s Sources) -> Self {
        Self { sources, starts: FxHashMap::default() }
    }

    fn of(&mut self, span: Span) -> ChangePlace {
        let text = self.sources.text(span.file);
        let starts = self.starts.entry(span.file).or_insert_with(|| {
            std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect()
        });
        let line = starts.partition_point(|&start| start <= span.start as usize);
        let before = text.get(starts[line - 1]..span.start as usize).unwrap_or("");
        ChangePlace { path: self.sources.path(span.file).to_owned(), line, column: 1 + before.chars().count() }
    }
}
