//! Names of items.
//!
//! What the user chose comes first, then declared names, then instances of generics, then parts of other items: who
//! comes later yields. So a type that is added to the input takes a name only from those that have less right to it.

use std::slice;

use rustc_hash::FxHashMap;

use super::{
    Renames,
    case::{Case, escape_keyword, is_identifier},
    layout::{Scope, assign_modules, assign_scopes},
    members::spelled_out,
    order::NamingOrder,
    taken::Taken,
    words::{Word, words},
};
use crate::{
    diagnostics::{Diagnostics, catalog::names as catalog},
    lower::Places,
    model::{CRATES, HELPER_MODULE, Item, ItemId, Model, NameHint, Text},
    options::{Options, TypeNames},
};

/// The primitive types, which types in lower case would hide.
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// So many words at the beginning of a name, or at its end, say what the name around it says.
const FEWEST_FIRST: usize = 3;
const FEWEST_LAST: usize = 2;

/// The longest name that is made from a generic and its arguments, in bytes, where a shorter one is free.
const LONGEST_INSTANCE: usize = 80;

/// Gives every item its name and its module.
pub(super) fn assign_items(
    model: &mut Model,
    renames: &Renames,
    places: &Places,
    options: &Options,
    diagnostics: &mut Diagnostics,
) {
    let fixed: Vec<Option<String>> = model.items.iter().map(|item| renames.item(&item.address)).collect();
    let of_hint = |(item, fixed): (&Item, &Option<String>)| match (fixed, &item.name.hint) {
        (Some(fixed), _) => Some(Text::from(escape_keyword(fixed.clone()))),
        (None, NameHint::Declared(name)) => Some(Text::from(declared_name(name, options.type_names))),
        (None, NameHint::Made(_) | NameHint::Nested { .. } | NameHint::Within(_) | NameHint::Instance { .. }) => None,
    };
    let declared: Vec<Option<Text>> = model.items.iter().zip(&fixed).map(of_hint).collect();
    let order = NamingOrder::of(model);
    let scopes = assign_scopes(model, &order, options.modules, &declared);
    let names = vec![Text::default(); declared.len()];
    let mut naming = Naming { model, order: &order, scopes: &scopes, names, taken: FxHashMap::default() };
    naming.taken.entry(Vec::new()).or_default().take(&HELPER_MODULE.into());
    naming.chosen(&declared, &fixed, places, diagnostics);
    naming.declared(&declared, places, diagnostics);
    naming.made();
    let builders = naming.builders();
    let Naming { names, taken, .. } = naming;
    for (item, name) in model.items.iter_mut().zip(names) {
        item.name.rust = name;
    }
    for (at, name) in builders {
        model.items[at].builder.iter_mut().for_each(|builder| builder.rust = Some(name.clone()));
    }
    assign_modules(model, &order, &scopes, taken);
}

fn declared_name(name: &str, spelling: TypeNames) -> String {
    let is_free = is_identifier(name) && !PRIMITIVES.contains(&name) && !CRATES.contains(&name);
    match spelling {
        TypeNames::Verbatim if is_free => escape_keyword(name.to_owned()),
        TypeNames::Verbatim if is_identifier(name) => format!("{name}_"),
        TypeNames::Verbatim | TypeNames::UpperCamelCase => Case::UpperCamel.identifier(&words(name)),
    }
}

struct Naming<'a> {
    model: &'a Model,
    order: &'a NamingOrder,
    scopes: &'a [Scope],
    names: Vec<Text>,
    taken: FxHashMap<Scope, Taken>,
}

impl Naming<'_> {
    /// What the user chose, to the letter.
    fn chosen(
        &mut self,
        declared: &[Option<Text>],
        fixed: &[Option<String>],
        places: &Places,
        diagnostics: &mut Diagnostics,
    ) {
        let mut owners: FxHashMap<(&Scope, &Text), usize> = FxHashMap::default();
        for &at in &self.order.declared {
            let (Some(name), Some(_)) = (&declared[at], &fixed[at]) else { continue };
            self.names[at].clone_from(name);
            let taken = self.taken.entry(self.scopes[at].clone()).or_default();
            if taken.take(name) {
                owners.insert((&self.scopes[at], name), at);
            } else {
                let first = owners.get(&(&self.scopes[at], name)).copied();
                diagnostics.report(self.clash(first, at, name, places, catalog::rename_collision));
            }
        }
    }

    /// Declared names; two that are the same in Rust's case are numbered, what is called so to the letter before what is
    /// not: `File` before a `_File`.
    fn declared(&mut self, declared: &[Option<Text>], places: &Places, diagnostics: &mut Diagnostics) {
        let mut owners: FxHashMap<(&Scope, &str), usize> = FxHashMap::default();
        for is_exact in [true, false] {
            for &at in &self.order.declared {
                let Some(name) = &declared[at] else { continue };
                if self.is_exact(at, name) != is_exact {
                    continue;
                }
                if self.names[at].is_empty() {
                    let taken = self.taken.entry(self.scopes[at].clone()).or_default();
                    self.names[at] = taken.take_first(Case::UpperCamel, slice::from_ref(name));
                }
                if self.names[at] == *name {
                    owners.insert((&self.scopes[at], name), at);
                }
            }
        }
        for &at in &self.order.declared {
            let Some(name) = declared[at].as_ref().filter(|name| **name != self.names[at]) else { continue };
            let first = owners.get(&(&self.scopes[at], &**name)).copied();
            let given = self.names[at].clone();
            diagnostics.report(self.clash(first, at, &given, places, catalog::item_collision));
        }
    }

    /// Whether an item is declared by this very name.
    fn is_exact(&self, at: usize, name: &str) -> bool {
        matches!(&self.model.items[at].name.hint, NameHint::Declared(declared) if **declared == *name)
    }

    /// Names that are made from others: instances before parts, and these behind what they are part of.
    fn made(&mut self) {
        for parts in [false, true] {
            for &at in &self.order.parts_last {
                let hint = &self.model.items[at].name.hint;
                if matches!(hint, NameHint::Nested { .. } | NameHint::Within(_)) == parts && self.names[at].is_empty() {
                    let candidates = self.candidates(hint);
                    let taken = self.taken.entry(self.scopes[at].clone()).or_default();
                    self.names[at] = taken.take_first(Case::UpperCamel, &candidates);
                }
            }
        }
    }

    /// Builders that cannot be called as their crate would have it: that is the name of a type. They come last, with all
    /// that their crate makes beside them.
    fn builders(&mut self) -> Vec<(usize, Text)> {
        let mut others = Vec::new();
        for &at in &self.order.declared {
            if self.model.items[at].builder.is_none() {
                continue;
            }
            let usual = format!("{}Builder", self.bare(ItemId(at as u32)));
            let taken = self.taken.entry(self.scopes[at].clone()).or_default();
            let is_free = |name: &str| {
                let module = Case::Snake.identifier(&words(name));
                !taken.has(name) && !taken.has(&format!("{name}Error")) && !taken.has(&module)
            };
            let numbered = |number: usize| if number < 2 { usual.clone() } else { format!("{usual}{number}") };
            let Some(name) = (1..).map(numbered).find(|name| is_free(name)) else { continue };
            for beside in [name.clone(), format!("{name}Error"), Case::Snake.identifier(&words(&name))] {
                taken.take(&beside.into());
            }
            others.extend((name != usual).then(|| (at, name.into())));
        }
        others
    }

    fn candidates(&self, hint: &NameHint) -> Vec<Text> {
        match hint {
            NameHint::Declared(name) => vec![Case::UpperCamel.identifier(&words(name)).into()],
            NameHint::Made(name) => {
                let plain = Case::UpperCamel.identifier(&words(name)).into();
                [vec![plain], spelled_out(Case::UpperCamel, name)].concat()
            }
            NameHint::Nested { parent, segment } => nested_names(self.bare(*parent), segment),
            NameHint::Within(way) => names_within(way),
            NameHint::Instance { generic, arguments, of: _ } => instance_names(generic, arguments),
        }
    }

    /// The name an item has by now, without `r#`; nothing if names are made from each other in a circle.
    fn bare(&self, id: ItemId) -> &str {
        let name = &self.names[id.0 as usize];
        name.strip_prefix("r#").unwrap_or(name)
    }

    fn clash(
        &self,
        first: Option<usize>,
        second: usize,
        name: &str,
        places: &Places,
        say: fn(catalog::Clash<'_>) -> crate::diagnostics::Diagnostic,
    ) -> crate::diagnostics::Diagnostic {
        let show = |at: usize| crate::selector::show_address(&self.model.items[at].address, None);
        let place = |at: usize| places.item(ItemId(at as u32));
        let first_name = first.map_or_else(|| name.to_owned(), show);
        say(catalog::Clash {
            first: &first_name,
            second: &show(second),
            name,
            spans: [first.and_then(place), place(second)],
        })
    }
}

/// What an instance can be called: by its generic and all of its arguments. If that is too long, by the last of them,
/// which differs where the others are the same type again, and as many before it as there is room for.
fn instance_names(generic: &str, arguments: &[Text]) -> Vec<Text> {
    let join = |arguments: &[Text]| {
        let name = Case::UpperCamel.join_behind("", &words(generic));
        arguments.iter().fold(name, |name, argument| Case::UpperCamel.join_behind(&name, &words(argument)))
    };
    let legal = |name: String| Text::from(Case::UpperCamel.legal(name));
    let whole = join(arguments);
    let Some((last, before)) = arguments.split_last().filter(|_| whole.len() > LONGEST_INSTANCE) else {
        return vec![legal(whole)];
    };
    let short = |count: usize| join(&[&before[..count], std::slice::from_ref(last)].concat());
    let fitting = (0..before.len()).rev().map(short).find(|name| name.len() <= LONGEST_INSTANCE);
    vec![legal(fitting.unwrap_or_else(|| short(0))), legal(whole)]
}

fn lowercase(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase)
}

/// What a part of a declaration can be called that is no item.
fn names_within(way: &[Text]) -> Vec<Text> {
    let Some((declared, way)) = way.split_first() else { return Vec::new() };
    let mut names: Vec<Text> = vec![Case::UpperCamel.identifier(&words(declared)).into()];
    for segment in way {
        names = nested_names(names[0].strip_prefix("r#").unwrap_or(&names[0]), segment);
    }
    names
}

/// What a part can be called: without saying a word twice, else with it.
fn nested_names(parent: &str, segment: &str) -> Vec<Text> {
    let (before, behind) = (words(parent), words(segment));
    let repeats = |count: &usize| before[before.len() - count..].iter().zip(&behind).all(is_same);
    let repeated = (1..=behind.len().min(before.len())).rev().find(repeats);
    let name = |rest: &[Word<'_>]| Text::from(Case::UpperCamel.legal(Case::UpperCamel.join_behind(parent, rest)));
    let whole = name(&behind);
    match repeated {
        Some(count) if count == behind.len() => vec![name(&["inner".into()]), whole],
        Some(count) => vec![name(&behind[count..]), whole],
        None => match own_words(&before, &behind) {
            Some(own) => vec![name(own), whole],
            None => vec![whole],
        },
    }
}

/// The words of a part without those that it begins or ends with as the whole does: of `ListUsersResponseData`,
/// `ListUsersResponseError` is `Error`, and of `SecurityScheme`, `ApiKeySecurityScheme` is `ApiKey`. Fewer words may mean
/// something else there.
fn own_words<'w, 'a>(before: &[Word<'a>], behind: &'w [Word<'a>]) -> Option<&'w [Word<'a>]> {
    let first = before.iter().zip(behind).take_while(|pair| is_same(*pair)).count();
    let last = before.iter().rev().zip(behind.iter().rev()).take_while(|pair| is_same(*pair)).count();
    let own = match (first >= FEWEST_FIRST, last >= FEWEST_LAST) {
        (true, _) => &behind[first..],
        (false, true) => &behind[..behind.len() - last],
        (false, false) => return None,
    };
    (!own.is_empty()).then_some(own)
}

fn is_same((one, other): (&Word<'_>, &Word<'_>)) -> bool {
    lowercase(one).eq(lowercase(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_stutter() {
        for (parent, segment, expected) in [
            ("User", "address", "UserAddress"),
            ("User", "home-address", "UserHomeAddress"),
            ("UserAddress", "addressLine", "UserAddressLine"),
            ("UserAddress", "address", "UserAddressInner"),
            ("ListUsersResponseData", "ListUsersResponseError", "ListUsersResponseDataError"),
            ("AnyEventUntil", "AnyEventStrategy", "AnyEventUntilAnyEventStrategy"),
            ("SecurityScheme", "ApiKeySecurityScheme", "SecuritySchemeApiKey"),
            ("UserList", "UserName", "UserListUserName"),
            ("UserName", "firstName", "UserNameFirstName"),
            ("User", "", "UserEmpty"),
            ("V1", "2", "V1_2"),
        ] {
            assert_eq!(&*nested_names(parent, segment)[0], expected);
        }
    }

    #[test]
    fn declared_names_by_spelling() {
        for (name, camel, verbatim) in [
            ("URLSearch", "UrlSearch", "URLSearch"),
            ("user_profile", "UserProfile", "user_profile"),
            ("$Ref", "Ref", "Ref"),
            ("Self", "Self_", "Self_"),
            ("u32", "U32", "u32_"),
            ("type", "Type", "r#type"),
            ("Option", "Option", "Option"),
        ] {
            assert_eq!(declared_name(name, TypeNames::UpperCamelCase), camel);
            assert_eq!(declared_name(name, TypeNames::Verbatim), verbatim);
        }
    }
}
