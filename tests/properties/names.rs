//! Names hold: what is added to the inputs renames nothing that was there.

use std::{collections::BTreeMap, path::PathBuf};

use quote::ToTokens;
use tserde::Builder;

use crate::{
    Folder, PROGRAMS, outcome,
    program::{Program, random_program},
    random::Random,
};

/// A type with parts, and with literals and unions such as others have too.
const ADDED: &str = "export interface Added {
  address: { street: string; kind: 'x' | 'y' };
  tag: 'added';
  either: string | number;
  all?: Array<{ id: number }>;
}
";

#[test]
fn a_type_that_is_added_renames_no_other() {
    let mut compared = 0;
    for seed in 0..PROGRAMS / 3 {
        let program = random_program(&mut Random::new(seed));
        let Some(before) = items_of(seed, "before", &program) else { continue };
        for (place, changed) in with_addition(&program) {
            let Some(after) = items_of(seed, place, &changed) else {
                panic!("seed {seed} does not come out with a type more, {place}\n{changed}");
            };
            for (path, text) in &before {
                let found = after.get(path);
                assert!(
                    found == Some(text),
                    "seed {seed}, a type more {place}: {path} is another\n{changed}\n{found:?}"
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 500, "only {compared} types were compared");
}

/// The program with the type before, behind, and beside what is there.
fn with_addition(program: &Program) -> [(&'static str, Program); 4] {
    let edited = |edit: &dyn Fn(&str) -> String| {
        let mut files = program.files.clone();
        if let Some((_, text)) = files.first_mut() {
            *text = edit(text);
        }
        Program { files }
    };
    let beside = |name: &str| {
        let mut files = program.files.clone();
        files.push((name.to_owned(), ADDED.to_owned()));
        Program { files }
    };
    [
        ("in front", edited(&|text| format!("{ADDED}{text}"))),
        ("behind", edited(&|text| format!("{text}{ADDED}"))),
        ("in a file before", beside("a.ts")),
        ("in a file behind", beside("z.ts")),
    ]
}

/// The text of every item that came out, by its path.
fn items_of(seed: u64, place: &str, program: &Program) -> Option<BTreeMap<String, String>> {
    let folder = Folder::new(&format!("names-{seed}-{}", place.replace(' ', "-")));
    let paths: Vec<PathBuf> = program.files.iter().map(|(name, text)| folder.write(name, text.as_bytes())).collect();
    let text = outcome(seed, program, || paths.iter().fold(Builder::new(), |builder, path| builder.input(path)))?;
    items_in(&text)
}

/// The text of every item of a generated file, by its path.
pub fn items_in(text: &str) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    collect("", &syn::parse_file(text).ok()?.items, &mut found);
    Some(found)
}

fn collect(prefix: &str, items: &[syn::Item], found: &mut BTreeMap<String, String>) {
    for item in items {
        let name = match item {
            // The helpers are what all types together need.
            syn::Item::Mod(module) if prefix.is_empty() && module.ident == "wire" => continue,
            syn::Item::Mod(module) => {
                let inner = module.content.as_ref().map_or(&[][..], |(_, items)| items);
                collect(&format!("{prefix}{}::", module.ident), inner, found);
                continue;
            }
            syn::Item::Struct(item) => &item.ident,
            syn::Item::Enum(item) => &item.ident,
            syn::Item::Type(item) => &item.ident,
            _ => continue,
        };
        found.insert(format!("{prefix}{name}"), item.to_token_stream().to_string());
    }
}
