//! Names of fields, variants, constants and tuple elements: unique within their item.

use rustc_hash::FxHashMap;

use super::{
    case::{Case, escape_keyword},
    speller::Speller,
    taken::Taken,
    words::{spelled_words, words},
};
use crate::model::Text;

/// A member that needs a name.
#[derive(Clone, Debug, Default)]
pub(super) struct Member {
    /// What its name is made from.
    pub(super) text: Text,
    /// What the user calls it.
    pub(super) fixed: Option<String>,
}

/// Two members that would have had the same name; the second has one with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clash {
    /// The one that has the name.
    pub(super) first: usize,
    /// The one that yields.
    pub(super) second: usize,
    /// Both names are the user's, so that neither can yield.
    pub(super) is_fixed: bool,
}

/// The names of the members of one item, and what had to be kept apart.
///
/// Of several that fall together the first keeps the name, unless another has it with fewer signs left out: of
/// `-created` and `created` it is the second. The rest keep the underscores in front, spell their signs or their case out, or
/// are numbered.
pub(super) fn assign_members(
    members: &[Member],
    case: Case,
    speller: &mut Speller,
    taken: &mut Taken,
) -> (Vec<Text>, Vec<Clash>) {
    let mut names: Vec<Option<Text>> = vec![None; members.len()];
    let mut clashes = Vec::new();
    for (at, member) in members.iter().enumerate() {
        let Some(fixed) = &member.fixed else { continue };
        let name = Text::from(escape_keyword(fixed.clone()));
        if !taken.take(&name) {
            let first = names.iter().position(|given| given.as_ref() == Some(&name)).unwrap_or(at);
            clashes.push(Clash { first, second: at, is_fixed: true });
        }
        names[at] = Some(name);
    }
    let plain: Vec<_> = members.iter().map(|member| speller.spell(&member.text, case)).collect();
    for keeps_whole in [true, false] {
        for (name, plain) in names.iter_mut().zip(&plain) {
            if name.is_none() && plain.is_whole == keeps_whole && taken.take(&plain.identifier) {
                *name = Some(plain.identifier.clone());
            }
        }
    }
    if names.iter().all(Option::is_some) {
        return (names.into_iter().flatten().collect(), clashes);
    }
    let owners: FxHashMap<Text, usize> =
        names.iter().enumerate().rev().filter_map(|(at, name)| Some((name.clone()?, at))).collect();
    let mut yielded = |(at, name): (usize, Option<Text>)| {
        name.unwrap_or_else(|| {
            let plain = &plain[at].identifier;
            if let Some(marked) = marked(case, &members[at].text, plain).filter(|marked| taken.take(marked)) {
                return marked;
            }
            let first = owners.get(plain).copied();
            let mut candidates = vec![plain.clone()];
            candidates.extend(others(case, &members[at].text, first.map(|first| &*members[first].text)));
            let name = taken.take_first(case, &candidates);
            // What it is spelt with says which it is; a number does not.
            if !candidates.contains(&name) {
                clashes.extend(first.map(|first| Clash { first, second: at, is_fixed: false }));
            }
            name
        })
    };
    let names = names.into_iter().enumerate().map(&mut yielded).collect();
    (names, clashes)
}

/// The name with the underscores that its text begins with, which Rust has as well: of `_birthDate` beside `birthDate`.
fn marked(case: Case, text: &str, plain: &str) -> Option<Text> {
    let mark = &text[..text.len() - text.trim_start_matches('_').len()];
    let is_name = case == Case::Snake && !mark.is_empty() && mark.len() < text.len();
    is_name.then(|| format!("{mark}{}", plain.trim_start_matches("r#")).into())
}

/// What else a member can be called, that `first` has taken the plain name of.
fn others(case: Case, text: &str, first: Option<&str>) -> Vec<Text> {
    let differs_by_case = first.is_some_and(|first| first != text && first.to_lowercase() == text.to_lowercase());
    let mut candidates = spelled_out(case, text);
    candidates.drain(..if differs_by_case { 0 } else { candidates.len() - 1 });
    candidates
}

/// What a text can be called whose plain name is taken: by its case, where it is all of one, and with its signs.
pub(super) fn spelled_out(case: Case, text: &str) -> Vec<Text> {
    let said = match (text == text.to_lowercase(), text == text.to_uppercase()) {
        (true, false) => Some("lower"),
        (false, true) => Some("upper"),
        (true, true) | (false, false) => None,
    };
    let by_case = said.map(|said| case.identifier(&[vec![said.into()], words(text)].concat()).into());
    by_case.into_iter().chain([case.identifier(&spelled_words(text)).into()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(case: Case, texts: &[&str]) -> (String, Vec<(usize, usize)>) {
        let members: Vec<_> = texts.iter().map(|text| Member { text: (*text).into(), fixed: None }).collect();
        let (names, clashes) = assign_members(&members, case, &mut Speller::default(), &mut Taken::default());
        (names.join(" "), clashes.into_iter().map(|clash| (clash.first, clash.second)).collect())
    }

    #[test]
    fn members_that_fall_together_are_kept_apart() {
        for (case, texts, expected) in [
            (Case::Snake, &["fooBar", "foo_bar"][..], "foo_bar foo_bar_2"),
            (Case::Snake, &["id", "_id"], "id _id"),
            (Case::Snake, &["_id", "id"], "_id id"),
            (Case::Snake, &["type", "_type", "__type"], "r#type _type __type"),
            (Case::Snake, &["_", "__"], "underscore underscore_underscore"),
            (Case::UpperCamel, &["id", "_id"], "Id UnderscoreId"),
            (Case::Snake, &["a", "A"], "a upper_a"),
            (Case::Snake, &["type", "@type"], "r#type at_type"),
            (Case::Snake, &["a", "a_2", "a!", "a!"], "a a_2 a_not a_not_2"),
            (Case::UpperCamel, &["created", "-created"], "Created MinusCreated"),
            (Case::UpperCamel, &["-created", "created"], "MinusCreated Created"),
            (Case::UpperCamel, &["A", "a"], "A LowerA"),
            (Case::UpperCamel, &["Foo", "fOO"], "Foo Foo2"),
            (Case::UpperCamel, &["a/b", "a:b", "a b"], "AB AColonB AB2"),
            (Case::UpperCamel, &["self", "Self"], "Self_ Self2"),
            (Case::UpperCamel, &["C", "C++", "C#"], "C CPlusPlus CHash"),
            (Case::UpperCamel, &["+1", "-1", "1"], "Plus1 Minus1 N1"),
            (Case::UpperCamel, &["é", "e\u{301}"], "É EU301"),
            (Case::Screaming, &["readOnly", "READ_ONLY"], "READ_ONLY READ_ONLY_2"),
        ] {
            assert_eq!(named(case, texts).0, expected, "{texts:?}");
        }
        assert_eq!(named(Case::Snake, &["a:b", "a b"]).1, [(0, 1)]);
        // Nothing was made up for these.
        assert_eq!(named(Case::Snake, &["_id", "id"]).1, []);
        assert_eq!(named(Case::UpperCamel, &["Infinity", "-Infinity"]).1, []);
    }

    #[test]
    fn what_the_user_chose_is_kept_and_others_yield() {
        let member = |text: &str, fixed: Option<&str>| Member { text: text.into(), fixed: fixed.map(str::to_owned) };
        let members = [member("id", None), member("a", Some("id")), member("b", Some("type")), member("c", Some("id"))];
        let (names, clashes) = assign_members(&members, Case::Snake, &mut Speller::default(), &mut Taken::default());
        assert_eq!(names.join(" "), "id_2 id r#type id");
        assert_eq!(clashes[0], Clash { first: 1, second: 3, is_fixed: true });
        assert_eq!(clashes[1], Clash { first: 1, second: 0, is_fixed: false });
    }
}
