//! Names inside an item: its fields, variants, constants, elements and type parameters.

use rustc_hash::FxHashSet;

use super::{
    Renames,
    case::{Case, is_identifier},
    items::allow,
    members::{Clash, Member, assign_members},
    rename_all::choose_rule,
    speller::Speller,
    taken::Taken,
    words::{Word, has_composing, words},
};
use crate::{
    diagnostics::{Diagnostics, catalog::names as catalog},
    lower::Places,
    model::{
        Arity, Field, Flags, Item, ItemId, ItemKind, Literal, Literals, Model, Name, NameHint, Struct, Text, Tuple, Ty,
        Union, VariantContent,
    },
    options::{FieldNames, Options, VariantNames},
    selector::show_address,
    threads,
};

/// What elements of a tuple without a label are called.
const ORDINALS: [&str; 10] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

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
            let clashes = name_parts(item, renames, options, &mut speller);
            found.extend(clashes.into_iter().map(|clash| describe(clash, ItemId(at as u32), item, places)));
        }
        found
    });
    clashes.into_iter().flatten().for_each(|clash| diagnostics.report(clash));
}

/// How many items are named together: enough of them for names to come again.
const ITEMS_AT_ONCE: usize = 256;

fn name_parts(item: &mut Item, renames: &Renames, options: &Options, speller: &mut Speller) -> Vec<Clash> {
    let address = &item.address;
    let around = match (&item.kind, &item.name.hint) {
        (ItemKind::Literals(_) | ItemKind::Flags(_), NameHint::Declared(name)) => name.clone(),
        (ItemKind::Literals(_) | ItemKind::Flags(_), _nested) => item.name.rust.clone(),
        (_other, _) => Text::default(),
    };
    let mut naming = Naming { address, around, renames, options, speller, clashes: Vec::new(), has_odd_case: false };
    match &mut item.kind {
        ItemKind::Struct(it) => naming.name_struct(it),
        ItemKind::Literals(it) => naming.name_literals(it),
        ItemKind::Flags(it) => naming.name_flags(it),
        ItemKind::Union(it) => naming.name_union(it),
        ItemKind::Tuple(it) => naming.name_tuple(it),
        ItemKind::Newtype(_) | ItemKind::Pattern(_) | ItemKind::Alias(_) => {}
        ItemKind::Constant(_) | ItemKind::Never => {}
    }
    let Naming { clashes, has_odd_case, .. } = naming;
    if has_odd_case {
        allow_case(item);
    }
    clashes
}

struct Naming<'a> {
    address: &'a [Text],
    /// The name of an enum of literals, which its variants do not say again.
    around: Text,
    renames: &'a Renames,
    options: &'a Options,
    speller: &'a mut Speller,
    clashes: Vec<Clash>,
    /// A name that the user chose is not in the case rustc wants.
    has_odd_case: bool,
}

impl Naming<'_> {
    fn name_struct(&mut self, it: &mut Struct) {
        let mut taken = self.name(it.fields.iter_mut().map(|field| &mut field.name), Case::Snake);
        it.fields.iter_mut().for_each(allow_underscore);
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
        leave_out(&self.around, &mut members);
        let mut taken = Taken::with_capacity(members.len() + 1);
        let (found, clashes) = assign_members(&members, case, self.speller, &mut taken);
        self.clashes = clashes;
        let is_odd = |(member, name): (&Member, &Text)| member.fixed.is_some() && !case.fits(name);
        self.has_odd_case |= members.iter().zip(&found).any(is_odd);
        names.iter_mut().zip(found).for_each(|(name, found)| name.rust = found);
        taken
    }
}

/// Leaves the name of an enum out of its variants that begin with it: of `AdapterSize`, `ADAPTER_SIZE_ONE` is `One`. One
/// whose rest is no word, or is another, stays as it is.
fn leave_out(around: &str, members: &mut [Member]) {
    if around.is_empty() {
        return;
    }
    let around = words(around);
    let without = |text: &Text| {
        // Most begin with another letter, and need not be cut into words.
        let is_begun = |text: &str| text.chars().find(|letter| letter.is_alphanumeric()).map(lower);
        if is_begun(text) != is_begun(&around[0]) {
            return None;
        }
        let all = words(text);
        let rest = all.get(around.len()..)?;
        let is_word = rest.first()?.starts_with(char::is_alphabetic);
        (is_word && folded(&all[..around.len()]) == folded(&around)).then(|| Text::from(rest.join("_")))
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
    is_identifier(name) && !name.starts_with("r#") && !has_composing(name) && name != "ALL"
}

/// `1.5` is `1 point 5`, where the text `1.5` would be a version.
fn say_point(name: &mut Name, value: &Literal) {
    if let (None, Literal::Number(_)) = (&name.hint, value) {
        name.hint = Some(name.wire.replace('.', " point ").into());
    }
}

/// Clippy takes an underscore before a public field for one that should be private, but here it is a digit's.
fn allow_underscore(field: &mut Field) {
    if field.name.rust.starts_with('_') {
        field.attributes.push("#[allow(clippy::pub_underscore_fields)]".to_owned());
    }
}

fn allow_case(item: &mut Item) {
    match item.kind {
        ItemKind::Struct(_) | ItemKind::Tuple(_) => allow(item, "non_snake_case"),
        ItemKind::Literals(_) | ItemKind::Union(_) => allow(item, "non_camel_case_types"),
        ItemKind::Flags(_) => allow(item, "non_upper_case_globals"),
        ItemKind::Newtype(_) | ItemKind::Pattern(_) | ItemKind::Alias(_) => {}
        ItemKind::Constant(_) | ItemKind::Never => {}
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
        let name = Case::UpperCamel.identifier(&words(hint)).into();
        generic.name.rust = taken.take_first(Case::UpperCamel, &[name]);
    }
}

fn describe(clash: Clash, id: ItemId, item: &Item, places: &Places) -> crate::diagnostics::Diagnostic {
    let show = |at: usize| show_address(&item.address, member(item, at).map(|name| &*name.wire));
    let place = |at: usize| places.part(id, at);
    let say = if clash.is_fixed { catalog::rename_collision } else { catalog::member_collision };
    say(catalog::Clash {
        first: &show(clash.first),
        second: &show(clash.second),
        name: member(item, clash.second).map_or("", |name| &*name.rust),
        spans: [place(clash.first), place(clash.second)],
    })
}

fn member(item: &Item, at: usize) -> Option<&Name> {
    match &item.kind {
        ItemKind::Struct(it) => it.fields.get(at).map(|field| &field.name),
        ItemKind::Literals(it) => it.variants.get(at).map(|variant| &variant.name),
        ItemKind::Flags(it) => it.constants.get(at).map(|constant| &constant.name),
        ItemKind::Union(it) => it.variants.get(at).map(|variant| &variant.name),
        ItemKind::Tuple(it) => it.elements.get(at).map(|element| &element.name),
        ItemKind::Newtype(_) | ItemKind::Pattern(_) | ItemKind::Alias(_) => None,
        ItemKind::Constant(_) | ItemKind::Never => None,
    }
}
