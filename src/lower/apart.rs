//! Keeps the variants of a union apart that would have the same name, by what each has and the others have not.

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{
    context::Lowerer,
    kind::KindSet,
    member::Member,
    shape::{Key, Shape, TagValue},
    unnamed::{KeyCounts, Keys, joined, segment, telling_key},
};
use crate::{
    model::{Literal, Name, Text},
    types::{TypeId, View},
};

/// A variant is told from others by no more words, or keys, than this.
const MOST_WORDS: usize = 3;

/// How many keys of objects are looked at for one whose types tell them apart.
const MOST_KEYS: usize = 64;

/// The members that would have the same name, and have no other yet.
type Alike = [usize];

/// What members are told apart by.
#[derive(Clone, Copy)]
enum Way {
    TypeNames,
    OwnWords,
    Namespaces,
    Files,
    TellingKeys,
    RequiredKeys,
    Keys,
    KeyTypes,
    Kinds,
}

impl Way {
    /// The name that it gives says what the one before it said.
    fn is_whole(self) -> bool {
        match self {
            Self::Namespaces | Self::Files | Self::Kinds => true,
            Self::TypeNames | Self::OwnWords | Self::TellingKeys | Self::RequiredKeys | Self::Keys | Self::KeyTypes => {
                false
            }
        }
    }
}

/// In this order.
const WAYS: [Way; 9] = [
    Way::TypeNames,
    Way::OwnWords,
    Way::Namespaces,
    Way::Files,
    Way::TellingKeys,
    Way::RequiredKeys,
    Way::Keys,
    Way::KeyTypes,
    Way::Kinds,
];

/// Members that are told apart by one of these can be so by two: `field`, and of those the one with `exponent`.
const FIRST_WAYS: [Way; 4] = [Way::OwnWords, Way::RequiredKeys, Way::Keys, Way::KeyTypes];

/// A union, while the names of its variants are told apart.
struct Naming<'n, 'a> {
    members: &'n [Member<'a>],
    shapes: &'n [Shape],
    names: &'n mut [Name],
    taken: Taken,
}

impl<'a> Lowerer<'_, 'a> {
    /// Keeps names apart that nobody wrote twice: by the names of the types where those are other than their tags, by
    /// the types that are in one and not in the others, by the namespaces around them, by keys, by the types of keys;
    /// else by a number.
    pub(super) fn tell_apart(&mut self, members: &[Member<'a>], shapes: &[Shape], names: &mut [Name]) {
        let taken = Taken::of(names);
        if taken.all_differ(names.len()) {
            return;
        }
        let groups = groups(members, names);
        let mut naming = Naming { members, shapes, names, taken };
        for (alike, keep) in groups {
            let alike = self.tell_group(&mut naming, alike, keep, false);
            for (alike, keep) in self.parted(&mut naming, alike, keep) {
                let alike = self.tell_group(&mut naming, alike, keep, true);
                naming.number(&alike, keep);
            }
        }
    }

    /// Tells the members of a group apart that cannot `keep` their name, and answers which are still alike. What tells
    /// them apart comes behind their name if that says something already.
    fn tell_group(
        &mut self,
        naming: &mut Naming<'_, 'a>,
        mut alike: Vec<usize>,
        keep: usize,
        says_something: bool,
    ) -> Vec<usize> {
        for way in WAYS {
            if alike.len() <= keep {
                break;
            }
            let mut told = self.told_by(way, naming, &alike);
            if says_something && !way.is_whole() {
                for (member, name) in alike.iter().zip(&mut told) {
                    *name = name.take().map(|name| joined(&[segment(&naming.names[*member]), name]));
                }
            }
            alike = naming.accept(told, alike);
        }
        alike
    }

    fn told_by(&mut self, way: Way, naming: &Naming<'_, 'a>, alike: &Alike) -> Vec<Option<Text>> {
        let Naming { members, shapes, names, taken: _ } = naming;
        match way {
            Way::TypeNames => self.by_type_names(members, alike),
            Way::OwnWords => self.by_own_words(members, alike),
            Way::Namespaces => self.by_namespaces(members, alike, names),
            Way::Files => self.by_files(members, alike, names),
            Way::TellingKeys => by_telling_keys(shapes, alike),
            Way::RequiredKeys => by_own_keys(shapes, alike, |key| key.required && key.kinds != KindSet::NULL),
            Way::Keys => by_own_keys(shapes, alike, |key| key.kinds != KindSet::NULL),
            Way::KeyTypes => self.by_key_types(members, shapes, alike),
            Way::Kinds => self.by_kinds(members, alike, names),
        }
    }

    /// A group that nothing tells apart as groups that something does, under the names that it gives.
    fn parted(&mut self, naming: &mut Naming<'_, 'a>, alike: Vec<usize>, keep: usize) -> Vec<(Vec<usize>, usize)> {
        if alike.len() <= keep {
            return Vec::new();
        }
        let mut best: (usize, Vec<Option<Text>>) = (1, vec![None; alike.len()]);
        for way in FIRST_WAYS {
            let told = self.told_by(way, naming, &alike);
            let different = told.iter().collect::<FxHashSet<_>>().len();
            if different > best.0 {
                best = (different, told);
            }
        }
        let mut parted: IndexMap<Option<Text>, Vec<usize>, FxBuildHasher> = IndexMap::default();
        for (member, name) in alike.into_iter().zip(best.1) {
            parted.entry(name).or_default().push(member);
        }
        let named = |(name, members): (Option<Text>, Vec<usize>)| {
            let Some(name) = name else { return (members, keep) };
            let (name, keep) = match naming.free(members[0], name.clone()) {
                Some(free) => (free, 1),
                None => (name, 0),
            };
            members.iter().for_each(|member| naming.names[*member] = Name::wire(name.clone()));
            (members, keep)
        };
        parted.into_iter().map(named).collect()
    }

    /// By the names of the types, where those are other than their tags.
    fn by_type_names(&mut self, members: &[Member<'a>], alike: &Alike) -> Vec<Option<Text>> {
        alike.iter().map(|member| self.type_name(type_of(&members[*member])?)).collect()
    }

    /// By the words of its parts that the others do not all have: `A & B & X` and `A & B & Y` are `X` and `Y`.
    fn by_own_words(&mut self, members: &[Member<'a>], alike: &Alike) -> Vec<Option<Text>> {
        let words: Vec<Vec<Text>> = alike
            .iter()
            .map(|member| type_of(&members[*member]).map_or_else(Vec::new, |ty| self.part_words(ty)))
            .collect();
        let mut having: FxHashMap<&Text, usize> = FxHashMap::default();
        for word in words.iter().flatten() {
            *having.entry(word).or_default() += 1;
        }
        let own = |words: &Vec<Text>| -> Vec<Text> {
            words.iter().filter(|word| having[*word] < alike.len()).take(MOST_WORDS).cloned().collect()
        };
        shortest(&words.iter().map(own).collect::<Vec<_>>())
    }

    /// The words of a type, each once; of an intersection those of all its parts.
    fn part_words(&mut self, ty: TypeId) -> Vec<Text> {
        let parts = if let View::Intersection(parts) = self.types.view(ty)
            && self.types.alias(ty).is_none()
        {
            parts
        } else {
            [ty].into()
        };
        let mut seen = FxHashSet::default();
        let mut words: Vec<Text> = parts.iter().flat_map(|part| self.type_words(*part)).collect();
        words.retain(|word| seen.insert(word.clone()));
        words
    }

    /// By the type of a key that they all have, and of which it tells the most apart: `value string`, `value number`.
    fn by_key_types(&mut self, members: &[Member<'a>], shapes: &[Shape], alike: &Alike) -> Vec<Option<Text>> {
        let mut best: (usize, Vec<Option<Text>>) = (1, vec![None; alike.len()]);
        let shapes = shapes_of(shapes, alike);
        let keys = shapes.first().map(|first| first.keys.clone());
        for key in keys.iter().flat_map(|keys| keys.iter()).take(MOST_KEYS) {
            let mut told = Vec::with_capacity(alike.len());
            for member in alike {
                told.push(type_of(&members[*member]).and_then(|ty| self.key_type_name(ty, &key.name)));
            }
            let different: FxHashSet<&Text> = told.iter().flatten().collect();
            if different.len() > best.0 {
                best = (different.len(), told);
            }
        }
        best.1
    }

    fn key_type_name(&mut self, ty: TypeId, key: &str) -> Option<Text> {
        let properties = self.types.properties(ty);
        let property = *properties.iter().find(|id| &*self.types.property(**id).name == key)?;
        let ty = self.types.property_type(property);
        let name = self.short_name(ty).or_else(|| self.fixed_words(ty));
        let name = name.or_else(|| self.kinds(ty).word().map(Text::from));
        Some(joined(&[key.into(), name?]))
    }

    /// The texts that an object without a name has in some of its properties.
    fn fixed_words(&mut self, ty: TypeId) -> Option<Text> {
        let shape = self.object_shape(ty, 0);
        let text = |key: &Key| match key.values.as_deref() {
            Some([TagValue { literal: Literal::String(text), hint: _ }]) => Some(text.clone()),
            Some(_) | None => None,
        };
        let texts: Vec<Text> = shape.fixed().filter_map(text).take(MOST_WORDS).collect();
        (!texts.is_empty()).then(|| joined(&texts))
    }

    /// By what JSON they are: an `"always"` and an `["always", Options]`.
    fn by_kinds(&mut self, members: &[Member<'a>], alike: &Alike, names: &[Name]) -> Vec<Option<Text>> {
        let mut told = Vec::with_capacity(alike.len());
        for member in alike {
            let kinds = type_of(&members[*member]).map_or(KindSet::NONE, |ty| self.kinds(ty));
            let kind = kinds.word().map(Text::from);
            told.push(kind.map(|kind| joined(&[segment(&names[*member]), kind])));
        }
        told
    }

    /// By the namespaces around the types.
    fn by_namespaces(&mut self, members: &[Member<'a>], alike: &Alike, names: &[Name]) -> Vec<Option<Text>> {
        let mut told = Vec::with_capacity(alike.len());
        for member in alike {
            let namespace = type_of(&members[*member]).map_or_else(Vec::new, |ty| self.namespace_of(ty));
            let plain = segment(&names[*member]);
            told.push((!namespace.is_empty()).then(|| joined(&[namespace, vec![plain]].concat())));
        }
        told
    }

    /// By the files that types of the same name are declared in.
    fn by_files(&mut self, members: &[Member<'a>], alike: &Alike, names: &[Name]) -> Vec<Option<Text>> {
        let file = |member: &usize| {
            let (symbol, _) = self.types.name_of(type_of(&members[*member])?)?;
            let symbols = self.types.symbols();
            let file = if symbols.is_builtin(symbol) { None } else { self.types.words(symbols.file(symbol)).last() };
            Some(joined(&[file?.clone(), segment(&names[*member])]))
        };
        let told: Vec<Option<Text>> = alike.iter().map(file).collect();
        // What is built in is in no file, and what is beside it is told from it by something else.
        if told.contains(&None) { vec![None; alike.len()] } else { told }
    }
}

/// By a key that only it has, or requires.
fn by_telling_keys(shapes: &[Shape], alike: &Alike) -> Vec<Option<Text>> {
    let shapes = shapes_of(shapes, alike);
    let counts = KeyCounts::of(&shapes);
    alike.iter().map(|member| telling_key(&shapes, &counts, *member, Keys::All)).collect()
}

/// By those of its keys that the others do not all have so: `scale` and `value`, where there is one of `value` as well. What
/// is null only is no key that says anything.
fn by_own_keys(shapes: &[Shape], alike: &Alike, is_meant: fn(&Key) -> bool) -> Vec<Option<Text>> {
    let shapes = shapes_of(shapes, alike);
    let mut having: FxHashMap<&str, usize> = FxHashMap::default();
    for key in shapes.iter().flat_map(|shape| shape.keys.iter()).filter(|key| is_meant(key)) {
        *having.entry(&key.name).or_default() += 1;
    }
    let own = |member: &usize| -> Vec<Text> {
        let shape = shapes.iter().find(|shape| shape.variant == *member);
        let keys = shape.into_iter().flat_map(|shape| shape.keys.iter());
        let own = keys.filter(|key| is_meant(key) && having[&*key.name] < shapes.len());
        own.take(MOST_WORDS).map(|key| key.name.clone()).collect()
    };
    shortest(&alike.iter().map(own).collect::<Vec<_>>())
}

/// The types of each name, in order, and how many of them can keep it: none if it is that of a literal.
fn groups(members: &[Member<'_>], names: &[Name]) -> Vec<(Vec<usize>, usize)> {
    let mut by_name: IndexMap<Text, (Vec<usize>, usize), FxBuildHasher> = IndexMap::default();
    for (at, (member, name)) in members.iter().zip(names).enumerate() {
        let (types, keep) = by_name.entry(folded(&segment(name))).or_insert((Vec::new(), 1));
        match type_of(member) {
            Some(_) => types.push(at),
            None => *keep = 0,
        }
    }
    by_name.into_values().collect()
}

fn type_of(member: &Member<'_>) -> Option<TypeId> {
    match member {
        Member::Type { ty, .. } => Some(*ty),
        Member::Literal(_) | Member::Bool => None,
    }
}

/// What is known of some members that are objects.
fn shapes_of(shapes: &[Shape], members: &Alike) -> Vec<Shape> {
    shapes.iter().filter(|shape| members.binary_search(&shape.variant).is_ok()).cloned().collect()
}

/// The first words of each, as few as it takes to tell all apart.
fn shortest(words: &[Vec<Text>]) -> Vec<Option<Text>> {
    let longest = words.iter().map(Vec::len).max().unwrap_or(0);
    let cut = |count: usize| -> Vec<Option<Text>> {
        words.iter().map(|words| (!words.is_empty()).then(|| joined(&words[..words.len().min(count)]))).collect()
    };
    let different = |told: &[Option<Text>]| told.iter().flatten().collect::<FxHashSet<_>>().len();
    let most = different(&cut(longest));
    (1..longest).map(cut).find(|told| different(told) == most).unwrap_or_else(|| cut(longest))
}

/// The names of a union, without their spelling.
struct Taken(FxHashSet<Text>);

impl Taken {
    fn of(names: &[Name]) -> Self {
        Self(names.iter().map(|name| folded(&segment(name))).collect())
    }

    fn all_differ(&self, count: usize) -> bool {
        self.0.len() == count
    }

    fn take(&mut self, name: &str) -> bool {
        self.0.insert(folded(name))
    }
}

impl Naming<'_, '_> {
    /// Gives members what tells them apart, behind their name where another is called that. Answers which are still
    /// alike.
    fn accept(&mut self, told: Vec<Option<Text>>, alike: Vec<usize>) -> Vec<usize> {
        let mut counts: FxHashMap<Text, usize> = FxHashMap::default();
        for name in told.iter().flatten() {
            *counts.entry(folded(name)).or_default() += 1;
        }
        let mut still = Vec::new();
        for (member, name) in alike.into_iter().zip(told) {
            match name.filter(|name| counts[&folded(name)] == 1).and_then(|name| self.free(member, name)) {
                Some(name) => self.names[member] = Name::wire(name),
                None => still.push(member),
            }
        }
        still
    }

    /// Takes a name, or that name behind the one that the member had.
    fn free(&mut self, member: usize, name: Text) -> Option<Text> {
        if self.taken.take(&name) {
            return Some(name);
        }
        let plain = segment(&self.names[member]);
        let longer = joined(&[plain.clone(), name.clone()]);
        let says_more = plain != name && self.taken.take(&longer);
        says_more.then_some(longer)
    }

    /// Gives all but those that keep their name the first number behind it that is free.
    fn number(&mut self, alike: &Alike, keep: usize) {
        // Those that are alike have one name: what is taken before one of them is taken before the next.
        let mut number = 2;
        for member in alike.iter().skip(keep) {
            let plain = segment(&self.names[*member]);
            while !self.taken.take(&format!("{plain}{number}")) {
                number += 1;
            }
            self.names[*member] = Name::wire(format!("{plain}{number}"));
        }
    }
}

/// A name without what Rust's case changes of it.
fn folded(name: &str) -> Text {
    let folded: String = name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if folded.is_empty() { name.into() } else { folded.into() }
}
