//! What items are called that no declaration names.

use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::{
    context::{Lowerer, Place, Site},
    template::literal_text,
    unnamed::joined,
    written::Written,
};
use crate::{
    model::{NameHint, Text},
    symbols::SymbolId,
    types::{TypeId, View},
};

/// An instance whose arguments have more words than this is called by its place.
const MAX_WORDS: usize = 4;

/// A variant is called by no more words than this.
const SHORT: usize = 3;

/// How many parts of a type are looked at for one without a name.
const MOST_PARTS: usize = 1_000;

impl Lowerer<'_, '_> {
    /// The name and the address of a generic with arguments: `Partial` of `User` is `PartialUser`.
    pub(super) fn instance_name(
        &mut self,
        symbol: SymbolId,
        arguments: &Rc<[TypeId]>,
        ty: TypeId,
        place: &Place,
    ) -> (NameHint, Vec<Text>, Written) {
        let Some(words) = self.instance_words(symbol, arguments) else {
            let written = self.written(ty, Site::Anywhere, place);
            let (hint, address) = self.hint_of(&written, place);
            return (hint, address, written);
        };
        let mut address = if self.types.symbols().is_builtin(symbol) {
            let around = match self.made_of(arguments, 0) {
                Some(of) => self.symbol_home(of).0,
                None => self.model.item(place.item).namespace.clone(),
            };
            let around = around.into_iter().map(|name| name.wire);
            around.chain([self.types.symbols().name(symbol).clone()]).collect()
        } else {
            self.symbol_address(symbol)
        };
        if let Some(last) = address.last_mut() {
            *last = joined(&[std::slice::from_ref(last), &words].concat());
        }
        let generic = self.types.symbols().public_name(symbol).clone();
        (NameHint::Instance { generic, arguments: words, of: None }, address, Written::Nowhere)
    }

    /// The declaration among the arguments of a generic that it is made of: `User` of `Partial<Omit<User, "id">>`.
    pub(super) fn made_of(&mut self, arguments: &[TypeId], depth: usize) -> Option<SymbolId> {
        arguments.iter().find_map(|argument| {
            let (symbol, arguments) = self.types.name_of(*argument)?;
            match self.types.symbols().is_builtin(symbol) {
                false => Some(symbol),
                true if depth < MAX_WORDS => self.made_of(&arguments, depth + 1),
                true => None,
            }
        })
    }

    /// Puts generics with arguments beside the items that they are made of.
    pub(super) fn settle_instances(&mut self) {
        for (item, symbol) in std::mem::take(&mut self.made_of) {
            let Some(&declared) = self.declared.get(&symbol) else { continue };
            match &mut self.model.item_mut(item).name.hint {
                NameHint::Instance { of, .. } => *of = Some(declared),
                NameHint::Declared(_) | NameHint::Made(_) | NameHint::Nested { .. } | NameHint::Within(_) => {}
            }
        }
    }

    /// The words of the arguments that an instance is called by; nothing where it is called by its place: none is other
    /// than by default, or there are too many, or they leave out what matters (`Omit<{ … }, "a">`), or the generic is
    /// how another package does what it does.
    pub(super) fn instance_words(&mut self, generic: SymbolId, arguments: &[TypeId]) -> Option<Vec<Text>> {
        let arguments = self.given(generic, arguments);
        let words: Vec<Text> = arguments.iter().flat_map(|argument| self.type_words(*argument)).collect();
        let is_name = !self.types.symbols().is_foreign(generic) && !words.is_empty() && words.len() <= MAX_WORDS;
        let leaves_out = |it: &TypeId| self.is_nameless(*it) || self.is_of_nameless(*it, 0);
        (is_name && !arguments.iter().any(leaves_out)).then_some(words)
    }

    /// Whether a type is a generic with an object among its arguments that has no name.
    fn is_of_nameless(&mut self, ty: TypeId, depth: usize) -> bool {
        let Some((_, arguments)) = self.types.name_of(ty) else { return false };
        depth < MAX_WORDS
            && arguments.iter().any(|argument| self.is_nameless(*argument) || self.is_of_nameless(*argument, depth + 1))
    }

    /// Whether a type is an object without a name, or has one among its parts, members or elements. Of one that has no end,
    /// what is near is looked at.
    fn is_nameless(&mut self, ty: TypeId) -> bool {
        let (mut seen, mut pending) = (FxHashSet::default(), vec![ty]);
        while let Some(ty) = pending.pop() {
            if self.types.alias(ty).is_some() || seen.len() == MOST_PARTS || !seen.insert(ty) {
                continue;
            }
            let view = self.types.view(ty);
            if let View::Object = view {
                if !self.is_map(ty) && !self.is_empty_object(ty) {
                    return true;
                }
            } else if let View::Array(element) = view {
                pending.push(element);
            } else if let View::Tuple(elements) = view {
                pending.extend(elements.iter().map(|element| element.ty));
            } else if let View::Union(members) = view {
                pending.extend(members.iter());
            } else {
                pending.extend(self.nameless_parts(ty).iter());
            }
        }
        false
    }

    /// The words that a type is called by; none for an object without a name.
    pub(super) fn type_words(&mut self, ty: TypeId) -> Vec<Text> {
        let mut words = Vec::new();
        self.push_words(ty, &mut words, 0);
        words
    }

    /// The name of a type in few words; of one that needs many, the first that says what it is.
    pub(super) fn short_name(&mut self, ty: TypeId) -> Option<Text> {
        let words = self.type_words(ty);
        few_words(words)
    }

    /// The same, of an intersection without the parts that others beside it have as well: of `A & C` and `B & C`, `A`.
    pub(super) fn short_name_beside(&mut self, ty: TypeId, shared: &[TypeId]) -> Option<Text> {
        let own: Vec<TypeId> = self.nameless_parts(ty).iter().copied().filter(|part| !shared.contains(part)).collect();
        let mut words = Vec::new();
        self.push_each(&own, &mut words, 0);
        if own.is_empty() || words.is_empty() { self.short_name(ty) } else { few_words(words) }
    }

    /// The parts that all intersections without a name have, where there are several of these.
    pub(super) fn shared_parts(&mut self, types: impl Iterator<Item = TypeId>) -> Vec<TypeId> {
        let parts: Vec<Rc<[TypeId]>> =
            types.map(|ty| self.nameless_parts(ty)).filter(|parts| !parts.is_empty()).collect();
        let Some((first, others)) = parts.split_first().filter(|(_, others)| !others.is_empty()) else {
            return Vec::new();
        };
        first.iter().copied().filter(|part| others.iter().all(|parts| parts.contains(part))).collect()
    }

    /// The parts of an intersection of objects that has no name.
    fn nameless_parts(&mut self, ty: TypeId) -> Rc<[TypeId]> {
        let View::Intersection(parts) = self.types.view(ty) else { return Rc::from([]) };
        let is_nameless = self.types.alias(ty).is_none();
        let is_of_objects = self.brand(&parts).or_else(|| self.bearer(&parts)).is_none();
        if is_nameless && is_of_objects { parts } else { Rc::from([]) }
    }

    fn push_words(&mut self, ty: TypeId, words: &mut Vec<Text>, depth: usize) {
        if depth > MAX_WORDS || words.len() > MAX_WORDS {
            return;
        }
        if let Some((symbol, arguments)) = self.types.alias(ty).filter(|_| !self.is_plainly_made(ty)) {
            if self.types.symbols().is_builtin(symbol) && self.has_no_keys(ty) {
                words.push("Empty".into());
                return;
            }
            if self.types.symbols().is_builtin(symbol) && self.is_map_of_any(ty) {
                words.push("Object".into());
                return;
            }
            if self.types.symbols().is_builtin(symbol) && self.is_map(ty) {
                self.push_map(ty, words, depth);
                return;
            }
            self.push_named(symbol, &arguments, words, depth);
            return;
        }
        match self.types.view(ty) {
            View::Any | View::Unknown => words.push("Any".into()),
            View::Never => words.push("Never".into()),
            View::Undefined => words.push("Undefined".into()),
            View::Null => words.push("Null".into()),
            View::String | View::Template { .. } | View::StringMapping { .. } => words.push("String".into()),
            View::Number => words.push("Number".into()),
            View::Boolean => words.push("Bool".into()),
            View::BigInt => words.push("BigInt".into()),
            View::NonPrimitive => words.push("Object".into()),
            View::Literal(literal) => words.push(literal_text(&literal).into()),
            View::EnumMember { member, .. } => words.push(self.types.symbols().name(member).clone()),
            View::Enum(symbol) => words.push(self.types.symbols().public_name(symbol).clone()),
            View::Array(element) => self.push_array(element, words, depth),
            View::Tuple(elements) => {
                let types: Vec<TypeId> = elements.iter().map(|element| element.ty).collect();
                self.push_each(&types, words, depth);
                words.push("Tuple".into());
            }
            View::Named { symbol, arguments } => self.push_named(symbol, &arguments, words, depth),
            View::Union(members) => self.push_each(&members, words, depth),
            View::Intersection(parts) => match self.brand(&parts).or_else(|| self.bearer(&parts)) {
                Some(bearer) => self.push_words(bearer, words, depth + 1),
                None => self.push_each(&parts, words, depth),
            },
            View::Object if self.has_no_keys(ty) => words.push("Empty".into()),
            View::Object if self.is_map(ty) => words.push("Object".into()),
            View::Parameter(symbol) => words.push(self.types.symbols().name(symbol).clone()),
            View::Unresolved { name, .. } => words.push(name.rsplit('.').next().unwrap_or(&name).into()),
            View::Object | View::Function | View::Symbol | View::Deferred | View::Error => {}
        }
    }

    /// Whether a type is a list or a primitive that a utility type made of one, which says nothing of it:
    /// `Readonly<[string]>`, `Pick<number, never>`.
    pub(super) fn is_plainly_made(&mut self, ty: TypeId) -> bool {
        let is_plain = |view| {
            matches!(view, View::Array(_) | View::Tuple(_) | View::String | View::Number | View::Boolean | View::BigInt)
        };
        self.is_of_utility(ty) && is_plain(self.types.view(ty))
    }

    /// The words of a map that a utility type made: `Record<string, User>` is a `UserMap`, where that is short.
    fn push_map(&mut self, ty: TypeId, words: &mut Vec<Text>, depth: usize) {
        let values: Vec<TypeId> = self.data_infos(ty).iter().map(|info| info.value).collect();
        let mut found = Vec::new();
        self.push_each(&values, &mut found, depth);
        found.push("Map".into());
        let is_short = found.len() <= SHORT;
        words.extend(if is_short { found } else { found.split_off(found.len() - 1) });
    }

    /// The words of a list. What a utility type chose of a union is what it came to, where that is short.
    fn push_array(&mut self, element: TypeId, words: &mut Vec<Text>, depth: usize) {
        let mut found = Vec::new();
        if let View::Union(members) = self.types.view(element)
            && self.is_of_utility(element)
        {
            self.push_each(&members, &mut found, depth);
            if found.len() >= SHORT {
                found.clear();
            }
        } else {
            self.push_words(element, &mut found, depth + 1);
            if found.is_empty() {
                found.push("Object".into());
            }
        }
        words.extend(found);
        words.push("Array".into());
    }

    fn is_of_utility(&self, ty: TypeId) -> bool {
        self.types.alias(ty).is_some_and(|(symbol, _)| self.types.symbols().is_builtin(symbol))
    }

    /// The words of several types, those of equal ones once.
    fn push_each(&mut self, types: &[TypeId], words: &mut Vec<Text>, depth: usize) {
        let mut all = Vec::new();
        for ty in types {
            self.push_words(*ty, &mut all, depth + 1);
        }
        all.dedup();
        words.extend(all);
    }

    fn push_named(&mut self, symbol: SymbolId, arguments: &[TypeId], words: &mut Vec<Text>, depth: usize) {
        words.push(self.types.symbols().public_name(symbol).clone());
        for argument in self.given(symbol, arguments) {
            self.push_words(*argument, words, depth + 1);
        }
    }
}

fn few_words(words: Vec<Text>) -> Option<Text> {
    let is_short = words.len() <= SHORT;
    if is_short && !words.is_empty() { Some(joined(&words)) } else { words.into_iter().next() }
}
