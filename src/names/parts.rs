//! Names inside an item: its fields, variants, constants, elements and type parameters.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Renames,
    case::{Case, is_identifier},
    members::{Clash, Member, assign_members},
    rename_all::choose_rule,
    speller::Speller,
    taken::Taken,
    words::{Word, has_unwanted, words},
};
use crate::{
    diagnostics::{Diagnostics, catalog::names as catalog},
    lower::Places,
    model::{
        Arity, Flags, Item, ItemId, ItemKind, Literal, Literals, Model, Name, NameHint, Struct, Text, Tuple, Ty, Union,
        VariantContent,
    },
    options::{FieldNames, Options, VariantNames},
    selector::show_address,
    source::Span,
    threads,
};

/// What elements of a tuple without a label are called.
const ORDINALS: [&str; 10] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// What variants are called that have no name but their kind.
const KINDS: [&str; 7] = ["Array", "Bool", "Null", "Number", "Object", "String", "Tuple"];

/// Gives every part of every item its name. Items have theirs already, and their parts do not depend on each other.
pub(super) fn assign_parts(
    model: &mut Model,
    renames: &Renames,
    places: &Places,
    options: &Options,
    diagnostics: &mut Diagnostics,
) {
    let item_names: Vec<Text> = model.items.iter().map(|item| item.name.rust.clone()).collect();
    let chunks = model.items.chunks_mut(ITEMS_AT_ONCE).enumerate().collect();
    let clashes = threads::map(chunks, |(number, chunk): (usize, &mut [Item])| {
        let mut speller = Speller::default();
        let mut found = Vec::new();
        for (at, item) in (number * ITEMS_AT_ONCE..).zip(chunk) {
            name_parameters(item, &item_names);
            let id = ItemId(at as u32);
            for clash in name_parts(item, renames, options, &mut speller) {
                let spans = [places.part(id, clash.first), places.part(id, clash.second)];
                found.push((spans, distance(places.item(id), spans[1]), describe(clash, spans, item)));
            }
        }
        found
    });
    let clashes: Vec<_> = clashes.into_iter().flatten().collect();
    // Who inherits two properties says nothing new of them.
    let mut nearest: FxHashMap<Spans, (u32, usize)> = FxHashMap::default();
    for (at, (spans, distance, _)) in clashes.iter().enumerate() {
        let known = nearest.entry(*spans).or_insert((*distance, at));
        *known = (*known).min((*distance, at));
    }
    for (at, (spans, _, clash)) in clashes.into_iter().enumerate() {
        if spans.contains(&None) || nearest[&spans].1 == at {
            diagnostics.report(clash);
        }
    }
}

/// Where two members are declared.
type Spans = [Option<Span>; 2];

/// How far a member stands behind the name of its item: the declaration that it is in is the nearest.
fn distance(item: Option<Span>, part: Option<Span>) -> u32 {
    let both = item.zip(part).filter(|(item, part)| item.file == part.file);
    both.and_then(|(item, part)| part.start.checked_sub(item.start)).unwrap_or(u32::MAX)
}

/// How many items are named together: enough of them for names to come again.
const ITEMS_AT_ONCE: usize = 256;

fn name_parts(item: &mut Item, renames: &Renames, options: &Options, speller: &mut Speller) -> Vec<Clash> {
    let address = &item.address;
    let around = match (&item.kind, &item.name.hint) {
        (ItemKind::Literals(_) | ItemKind::Flags(_) | ItemKind::Union(_), NameHint::Declared(name)) => name.clone(),
        (ItemKind::Literals(_) | ItemKind::Flags(_) | ItemKind::Union(_), _nested) => item.name.rust.clone(),
        (_other, _) => Text::default(),
    };
    let is_union = matches!(item.kind, ItemKind::Union(_));
    let mut naming = Naming { address, around, is_union, renames, options, speller, clashes: Vec::new() };
    match &mut item.kind {
        ItemKind::Struct(it) => naming.name_struct(it),
        ItemKind::Literals(it) => naming.name_literals(it),
        ItemKind::Flags(it) => naming.name_flags(it),
        ItemKind::Union(it) => naming.name_union(it),
        ItemKind::Tuple(it) => naming.name_tuple(it),
        ItemKind::Newtype(_) | ItemKind::Pattern(_) | ItemKind::Alias(_) => {}
        ItemKind::Constant(_) | ItemKind::Never => {}
    }
    naming.clashes
}

struct Naming<'a> {
    address: &'a [Text],
    /// The name of an enum, which its variants do not say again.
    around: Text,
    /// Its variants are types, whose names end with what they all are.
    is_union: bool,
    renames: &'a Renames,
    options: &'a Options,
    speller: &'a mut Speller,
    clashes: Vec<Clash>,
}

impl Naming<'_> {
    fn name_struct(&mut self, it: &mut Struct) {
        let mut taken = self.name(it.fields.iter_mut().map(|field| &mut field.name), Case::Snake);
        if let Some(extra) = &mut it.extra {
            let hint = extra.name.hint.as_deref().unwrap_or("extra");
            let candidates = [Case::Snake.identifier(&words(hint)).into(), "other".into(), "rest".into()];
            extra.name.rust = taken.take_first(Case::Snake, &candidates);
        }
        choose_rule(it);
    }

    fn name_union(&mut self, it: &mut Union) {
        for variant in &mut it.variants {
            if let VariantContent::Literal(value) = &variant.content {
                say_point(&mut variant.name, value);
            }
        }
        self.name(it.variants.iter_mut().map(|variant| &mut variant.name), Case::UpperCamel);
    }

    fn name_literals(&mut self, it: &mut Literals) {
        it.variants.iter_mut().for_each(|variant| say_point(&mut variant.name, &variant.value));
        let mut taken = self.name(it.variants.iter_mut().map(|variant| &mut variant.name), Case::UpperCamel);
        if let Some(other) = &mut it.other {
            let hint = other.hint.as_deref().unwrap_or("Other");
            let candidates = [Case::UpperCamel.identifier(&words(hint)).into(), "Unknown".into()];
            other.rust = taken.take_first(Case::UpperCamel, &candidates);
        }
    }

    fn name_flags(&mut self, it: &mut Flags) {
        self.name(it.constants.iter_mut().map(|constant| &mut constant.name), Case::Screaming);
    }

    fn name_tuple(&mut self, it: &mut Tuple) {
        for (at, element) in it.elements.iter_mut().enumerate() {
            if element.name.hint.is_none() {
                element.name.hint = Some(match (element.arity, ORDINALS.get(at)) {
                    (Arity::Repeated, _) => "rest".into(),
                    (Arity::One | Arity::Optional, Some(ordinal)) => (*ordinal).into(),
                    (Arity::One | Arity::Optional, None) => format!("element_{}", at + 1).into(),
                });
            }
        }
        self.name(it.elements.iter_mut().map(|element| &mut element.name), Case::Snake);
    }

    /// Names the members of one item, and answers which names are taken then.
    fn name<'n>(&mut self, names: impl Iterator<Item = &'n mut Name>, case: Case) -> Taken {
        let mut names: Vec<&mut Name> = names.collect();
        let is_verbatim = match case {
            Case::Snake => self.options.field_names == FieldNames::Verbatim,
            Case::UpperCamel | Case::Screaming => self.options.variant_names == VariantNames::Verbatim,
        };
        let member = |name: &&mut Name| {
            let text = name.hint.as_ref().unwrap_or(&name.wire);
            let to_the_letter = || (is_verbatim && can_be_verbatim(text)).then(|| text.to_string());
            Member { text: text.clone(), fixed: self.renames.part(self.address, name).or_else(to_the_letter) }
        };
        let mut members: Vec<Member> = names.iter().map(member).collect();
        leave_out(&self.around, self.is_union, &mut members);
        let mut taken = Taken::with_capacity(members.len() + 1);
        let (found, clashes) = assign_members(&members, case, self.speller, &mut taken);
        self.clashes = clashes;
        names.iter_mut().zip(found).for_each(|(name, found)| name.rust = found);
        taken
    }
}

/// Leaves the name of an enum out of its variants that begin with it: of `AdapterSize`, `ADAPTER_SIZE_ONE` is `One`; and out
/// of types that end with it or have it around them: of `Filter`, `DateFilter` is `Date`, and of `AgentCall`, `AgentBashCall` is
/// `Bash`. One whose rest is no word, says of a type what any could be, or is another, stays as it is.
fn leave_out(around: &str, is_union: bool, members: &mut [Member]) {
    if around.is_empty() {
        return;
    }
    let around = words(around);
    // Most begin and end with other letters, and need not be cut into words.
    let first = |text: &str| text.chars().find(|letter| letter.is_alphanumeric()).map(lower);
    let last = |text: &str| text.chars().rfind(|letter| letter.is_alphanumeric()).map(lower);
    let (begin, end) = (first(&around[0]), last(&around[around.len() - 1]));
    let without = |text: &Text| {
        let (may_begin, may_end) = (first(text) == begin, is_union && last(text) == end);
        let all = if may_begin || may_end { words(text) } else { return None };
        let length = all.len().checked_sub(around.len())?;
        // How many words of the name stand first, and the others last.
        let is_split = |first: &usize| {
            let (first, last) = around.split_at(*first);
            (first.is_empty() || may_begin)
                && (last.is_empty() || may_end)
                && folded(&all[..first.len()]) == folded(first)
                && folded(&all[first.len() + length..]) == folded(last)
        };
        let first = (0..=around.len()).find(is_split)?;
        let rest = &all[first..first + length];
        let is_word = rest.first()?.starts_with(char::is_alphabetic);
        let is_kind = is_union && matches!(rest, [word] if KINDS.contains(&&**word));
        (is_word && !is_kind).then(|| Text::from(rest.join("_")))
    };
    let shorter: Vec<(usize, Text)> =
        members.iter().enumerate().filter_map(|(at, member)| Some((at, without(&member.text)?))).collect();
    if shorter.is_empty() {
        return;
    }
    let mut taken: FxHashSet<String> = members.iter().map(|member| folded(&words(&member.text))).collect();
    for (at, text) in shorter {
        if taken.insert(folded(&words(&text))) {
            members[at].text = text;
        }
    }
}

fn folded(words: &[Word<'_>]) -> String {
    words.iter().flat_map(|word| word.chars()).flat_map(char::to_lowercase).collect()
}

fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Whether a name can stand in Rust to the letter. `ALL` is what an enum has besides its variants.
fn can_be_verbatim(name: &str) -> bool {
    is_identifier(name) && !name.starts_with("r#") && !has_unwanted(name) && name != "ALL"
}

/// `1.5` is `1 point 5`, where the text `1.5` would be a version.
fn say_point(name: &mut Name, value: &Literal) {
    if let (None, Literal::Number(_)) = (&name.hint, value) {
        name.hint = Some(name.wire.replace('.', " point ").into());
    }
}

/// Type parameters hide the types of their name, so they step aside for those that are used beside them.
fn name_parameters(item: &mut Item, item_names: &[Text]) {
    if item.generics.is_empty() {
        return;
    }
    let mut taken = Taken::default();
    taken.take(&item.name.rust);
    let defaults = item.generics.iter().filter_map(|generic| generic.default.as_ref());
    let mut open: Vec<&Ty> = item.kind.slots().map(|slot| slot.ty).chain(defaults).collect();
    while let Some(ty) = open.pop() {
        if let Ty::Item(id, _) = ty {
            taken.take(&item_names[id.0 as usize]);
        }
        open.extend(ty.children());
    }
    for generic in &mut item.generics {
        let hint = generic.name.hint.as_ref().unwrap_or(&generic.name.wire);
        let name = Case::UpperCamel.identifier(&words(without_number(hint))).into();
        generic.name.rust = taken.take_first(Case::UpperCamel, &[name]);
    }
}

/// The name that a bundler told from another of its kind: `T` of `T$1`.
fn without_number(name: &str) -> &str {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit());
    name.rsplit_once('$')
        .filter(|(plain, number)| !plain.is_empty() && is_number(number))
        .map_or(name, |(plain, _)| plain)
}

fn describe(clash: Clash, spans: Spans, item: &Item) -> crate::diagnostics::Diagnostic {
    let member = |at: usize| item.kind.members().nth(at).map(|member| member.name);
    let show = |at: usize| show_address(&item.address, member(at).map(|name| &*name.wire));
    let say = if clash.is_fixed { catalog::rename_collision } else { catalog::member_collision };
    say(catalog::Clash {
        first: &show(clash.first),
        second: &show(clash.second),
        name: member(clash.second).map_or("", |name| &*name.rust),
        spans,
    })
}
