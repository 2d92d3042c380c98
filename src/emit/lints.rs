//! The narrowest `#[allow]` for what the user's TypeScript makes lints say about good code.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Docs, Item, ItemKind, MapKind, Member, MemberKind, Name, Presence, Ty, Visibility};

use super::{context::Scope, shapes::MANY};

/// `#[allow(…)]` for an item, if it needs one.
pub(super) fn of_item(scope: &Scope<'_>) -> TokenStream {
    let mut lints: Vec<&str> = Vec::new();
    let item = scope.item;
    let mut add = |needed: bool, lint: &'static str| {
        if needed {
            lints.push(lint);
        }
    };
    // In what is deprecated itself the parts may be; but what derives name is outside of it: types, and the variant
    // that is the default.
    let names_parts =
        !scope.context.is_deprecated(scope.id) || item.derives.default && matches!(item.kind, ItemKind::Literals(_));
    add(item.visibility != Visibility::Public, "dead_code");
    add(names_parts && scope.touches_deprecated() || scope.names_deprecated(), "deprecated");
    let variants = variant_names(item);
    add(!variants.iter().chain([&&*item.name.rust]).all(|name| is_camel_case(name)), "non_camel_case_types");
    add(has_odd_field(item), "non_snake_case");
    let docs = all_docs(item).map(|docs| scope.doc_text(docs)).collect::<Vec<_>>();
    add(docs.iter().any(|text| has_bare_code(text)), "clippy::doc_markdown");
    add(docs.iter().any(|text| has_long_item(text)), "clippy::doc_lazy_continuation");
    add(docs.iter().any(|text| has_long_item(text)), "clippy::doc_overindented_list_items");
    add(docs.iter().any(|text| has_quoted_link(text)), "clippy::doc_link_with_quotes");
    add(item.kind.slots().any(|slot| has_unit_map(scope, slot.ty)), "clippy::zero_sized_map_values");
    add(is_complex(scope), "clippy::type_complexity");
    if let ItemKind::Struct(it) = &item.kind {
        let doubled = |presence, ty: &Ty| {
            presence == Presence::OptionalNullable || presence != Presence::Required && matches!(ty, Ty::Option(_))
        };
        add(it.fields.iter().any(|field| doubled(field.presence, &field.ty)), "clippy::option_option");
        // serde's derive lists them.
        add(it.fields.len() > MANY, "clippy::large_stack_arrays");
        let bools = it.fields.iter().filter(|field| field.presence == Presence::Required && field.ty == Ty::Bool);
        add(bools.count() > 3, "clippy::struct_excessive_bools");
        let names = field_names(item);
        add(names.iter().any(|name| name.starts_with('_')), "clippy::pub_underscore_fields");
        add(share_affix(&item.name.rust, &names, words_of_snake), "clippy::struct_field_names");
    }
    add(share_affix(&item.name.rust, &variants, words_of_camel), "clippy::enum_variant_names");
    add(is_acronym(&item.name.rust) || variants.iter().any(|name| is_acronym(name)), "clippy::upper_case_acronyms");
    let lints: Vec<syn::Path> = lints.iter().filter_map(|lint| syn::parse_str(lint).ok()).collect();
    if lints.is_empty() { TokenStream::new() } else { quote!(#[allow(#(#lints),*)]) }
}

/// `#[allow(…)]` for a constant of flags: TypeScript's names of members are in any case.
pub(super) fn of_constant(name: &str) -> TokenStream {
    if is_upper_case(name) { TokenStream::new() } else { quote!(#[allow(non_upper_case_globals)]) }
}

/// Whether a field is not in the case that rustc wants of it, nor of a variable that is called so.
pub(super) fn has_odd_field(item: &Item) -> bool {
    !field_names(item).iter().all(|name| is_snake_case(name))
}

fn field_names(item: &Item) -> Vec<&str> {
    let extra = if let ItemKind::Struct(it) = &item.kind { it.extra.as_ref() } else { None };
    let is_field = |member: &Member<'_>| matches!(member.kind, MemberKind::Field | MemberKind::Element);
    let fields = item.kind.members().filter(is_field).map(|member| member.name);
    fields.chain(extra.map(|extra| &extra.name)).map(Name::unraw).collect()
}

fn variant_names(item: &Item) -> Vec<&str> {
    let other = if let ItemKind::Literals(it) = &item.kind { it.other.as_ref() } else { None };
    let variants = item.kind.members().filter(|member| member.kind == MemberKind::Variant).map(|member| member.name);
    variants.chain(other).map(Name::unraw).collect()
}

fn all_docs(item: &Item) -> impl Iterator<Item = &Docs> {
    let extra = if let ItemKind::Struct(it) = &item.kind { it.extra.as_ref() } else { None };
    item.kind.members().filter_map(|member| member.docs).chain(extra.map(|extra| &extra.docs)).chain([&item.docs])
}

/// Whether a text has a word outside of code that looks like code or an address: `fooBar`, `foo_bar`, `::foo`, `foo()`,
/// `foo://bar`; or code that does not end in its line.
fn has_bare_code(text: &str) -> bool {
    let opens_code = |line: &str| !line.trim_start().starts_with("```") && line.matches('`').count() % 2 == 1;
    if text.lines().any(opens_code) {
        return true;
    }
    let prose = text.split('`').step_by(2);
    prose.flat_map(str::split_whitespace).any(|word| {
        let contains = |sign: &&str| word.contains(*sign);
        // Addresses of the web are links by now.
        let is_address = contains(&"://") && !["http://", "https://"].iter().any(contains);
        if is_address || ["()", "::"].iter().any(contains) {
            return true;
        }
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
        let humped = capitals > 1 && word.contains(char::is_lowercase)
            || word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
        humped || word.contains('_')
    })
}

/// Whether a text has a link whose text is in quotes. What is no link has its bracket escaped.
fn has_quoted_link(text: &str) -> bool {
    let opens = |prose: &str, mark: &str| prose.match_indices(mark).any(|(at, _)| !prose[..at].ends_with('\\'));
    text.split('`').step_by(2).any(|prose| opens(prose, "['") || opens(prose, "[\""))
}

/// Whether a text has an item of a list, or a quotation, of several lines, about which Clippy has views.
fn has_long_item(text: &str) -> bool {
    let (mut in_item, mut in_list, mut after_blank) = (false, false, false);
    for line in text.lines() {
        let is_blank = line.trim().is_empty();
        if is_blank {
            in_item = false;
        } else if is_item(line.trim_start()) {
            (in_item, in_list) = (true, true);
        } else if in_item {
            return true;
        } else if after_blank {
            in_list &= line.starts_with(' ');
            in_item = in_list;
        }
        after_blank = is_blank;
    }
    false
}

fn is_item(line: &str) -> bool {
    let numbered = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    ["- ", "* ", "+ ", ">"].iter().any(|mark| line.starts_with(mark))
        || numbered.len() < line.len() && (numbered.starts_with(". ") || numbered.starts_with(") "))
}

/// Whether a type has a map in it whose values take no room.
pub(super) fn has_unit_map(scope: &Scope<'_>, ty: &Ty) -> bool {
    let is_unit_map = |ty: &Ty| {
        let Ty::Map { kind: MapKind::BTreeMap | MapKind::HashMap, value, .. } = ty else { return false };
        takes_no_room(scope, value, 0)
    };
    // An alias of such a map is one too.
    let is_named = matches!(ty, Ty::Item(..)) && is_unit_map(&scope.context.head(ty));
    is_named || is_unit_map(ty) || ty.children().into_iter().any(|ty| has_unit_map(scope, ty))
}

/// What is nested deeper than this is held to take room.
const DEEPEST: usize = 16;

/// Whether there is but one value of a type.
fn takes_no_room(scope: &Scope<'_>, ty: &Ty, depth: usize) -> bool {
    let none = |ty: &Ty| depth < DEEPEST && takes_no_room(scope, ty, depth + 1);
    match scope.context.head(ty) {
        Ty::Unit => true,
        Ty::Tuple(parts) => parts.iter().all(none),
        Ty::Item(id, _) => match &scope.context.model.item(id).kind {
            ItemKind::Struct(it) => {
                it.extra.is_none()
                    && it.fields.iter().all(|field| field.presence == Presence::Required && none(&field.ty))
            }
            ItemKind::Newtype(it) => none(&it.ty),
            ItemKind::Literals(it) => it.variants.len() == 1 && it.other.is_none(),
            ItemKind::Constant(_) | ItemKind::Never => true,
            ItemKind::Flags(_) | ItemKind::Union(_) | ItemKind::Pattern(_) => false,
            ItemKind::Tuple(_) | ItemKind::Alias(_) => false,
        },
        Ty::Bool | Ty::String | Ty::F64 | Ty::Integer(_) | Ty::JsonNumber | Ty::Value | Ty::Object => false,
        Ty::Option(_) | Ty::Vec(_) | Ty::Boxed(_) | Ty::Map { .. } | Ty::Parameter(_) => false,
        Ty::Path(_) | Ty::Rfc3339 => false,
    }
}

/// Whether Clippy would have a type in it factored into aliases.
fn is_complex(scope: &Scope<'_>) -> bool {
    const MOST: usize = 250;
    let complexity = |ty: &Ty, level: usize| complexity(&scope.spelt_out(ty), level);
    let kind = &scope.item.kind;
    let ItemKind::Struct(it) = kind else { return kind.slots().any(|slot| complexity(slot.ty, 2) > MOST) };
    it.fields.iter().any(|field| {
        let options = match field.presence {
            Presence::Required => 0,
            Presence::Optional | Presence::Nullable | Presence::Lenient => 1,
            Presence::OptionalNullable => 2,
        };
        (1..=options).map(|level| 10 * level).sum::<usize>() + complexity(&field.ty, options + 1) > MOST
    }) || it.extra.as_ref().is_some_and(|extra| complexity(&extra.ty, 2) > MOST)
}

/// Clippy's measure of a type: every name costs ten for each level it stands at.
fn complexity(ty: &Ty, level: usize) -> usize {
    // `serde_json::Map<String, serde_json::Value>`
    let inner = if *ty == Ty::Object { 2 * 10 * (level + 1) } else { 0 };
    10 * level + inner + ty.children().map(|of| complexity(of, level + 1)).sum::<usize>()
}

/// Whether Clippy would call names repetitive: three or more that begin or end with the same word, or one that has the
/// words of the item itself at an end.
fn share_affix(item: &str, names: &[&str], words: fn(&str) -> Vec<String>) -> bool {
    let item = words_of_camel(item);
    let names: Vec<Vec<String>> = names.iter().map(|name| words(name)).collect();
    let of_item = |name: &Vec<String>| name.starts_with(&item) || name.ends_with(&item);
    let shares = |word: fn(&Vec<String>) -> Option<&String>| {
        let first = names.first().and_then(word);
        first.is_some() && names.iter().all(|name| word(name) == first)
    };
    names.iter().any(of_item) || names.len() >= 3 && (shares(|name| name.first()) || shares(|name| name.last()))
}

fn words_of_camel(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() => word.push(letter),
            Some(_) | None => words.push(letter.to_lowercase().collect()),
        }
    }
    words
}

fn words_of_snake(name: &str) -> Vec<String> {
    name.split('_').filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// As rustc has it: no word begins with a small letter, and an underscore stands between what has no case.
fn is_camel_case(name: &str) -> bool {
    let bare: Vec<char> = name.trim_matches('_').chars().collect();
    let has_case = |letter: char| !letter.to_lowercase().eq(letter.to_uppercase());
    let parts_words = |three: &[char]| three[1] == '_' && (has_case(three[0]) || has_case(three[2]) || three[2] == '_');
    !bare.first().is_some_and(|first| first.is_lowercase()) && !bare.windows(3).any(parts_words)
}

/// As rustc has it.
pub(super) fn is_snake_case(name: &str) -> bool {
    !name.contains(char::is_uppercase) && !name.trim_matches('_').contains("__")
}

/// As rustc has it.
fn is_upper_case(name: &str) -> bool {
    !name.contains(char::is_lowercase)
}

fn is_acronym(name: &str) -> bool {
    name.chars().count() > 2 && name.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustc_says_about_case() {
        for name in ["Foo", "X86_64", "V1_2", "Self_", "_Foo", "日_本", "日本"] {
            assert!(is_camel_case(name), "{name}");
        }
        for name in ["foo", "_foo", "foo_bar", "Foo_Bar", "V1_a", "V_1", "V1__2", "日本_A"] {
            assert!(!is_camel_case(name), "{name}");
        }
        assert!(is_snake_case("foo_bar") && is_snake_case("__foo_") && is_snake_case("日本"));
        assert!(!is_snake_case("fooBar") && !is_snake_case("foo__bar"));
        assert!(is_upper_case("FOO__BAR") && !is_upper_case("FOO_bar"));
    }
}
