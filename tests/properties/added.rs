//! Names hold where what is added refers to what is inside of the types that are there: copies of their properties, types
//! that extend them, what is left of them.

use std::{collections::BTreeMap, fs};

use tserde::Builder;

use crate::{names::items_in, outcome, paths_of_case_inputs, program::Program};

/// The constructs that are looked at; of the others, errors and options among them, there is nothing to learn.
const CONSTRUCTS: [&str; 14] = [
    "conditional",
    "declarations",
    "docs",
    "enums",
    "gallery",
    "generics",
    "idioms",
    "mapped",
    "names",
    "objects",
    "recursion",
    "unions",
    "utility",
    "values",
];

#[test]
fn a_type_that_is_added_to_a_case_renames_no_part_of_another() {
    let mut compared = 0;
    let mut renamed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in paths_of_case_inputs() {
        let mut folders = path.parent().into_iter().flat_map(|folder| folder.iter().rev()).filter_map(|it| it.to_str());
        let (Some(case), Some(construct)) = (folders.next(), folders.next()) else { continue };
        if !CONSTRUCTS.contains(&construct) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        // A comment that a file begins with may be about the file only there.
        let (first, last) = (additions(&text), text.clone());
        let (first, last) = if text.starts_with("/*") { (last, first) } else { (first, last) };
        let (Some(before), Some(after)) = (items(&text), items(&format!("{first}\n{last}"))) else {
            continue;
        };
        compared += before.len();
        let lost: Vec<String> =
            before.into_iter().filter(|(name, item)| after.get(name) != Some(item)).map(|it| it.0).collect();
        if !lost.is_empty() {
            renamed.insert(format!("{construct}/{case}"), lost);
        }
    }
    assert!(renamed.is_empty(), "of {compared} items, others are called, or are, otherwise: {renamed:#?}");
    assert!(compared > 700, "only {compared} items were compared");
}

fn items(text: &str) -> Option<BTreeMap<String, String>> {
    let program = Program { files: vec![("input.ts".to_owned(), text.to_owned())] };
    items_in(&outcome(0, &program, || Builder::new().input_text("input.ts", text))?)
}

/// For each type without parameters that a text exports, types with all of its parts, in other ways.
fn additions(text: &str) -> String {
    let mut added = "type AddedCopy<T> = { [K in keyof T]: T[K] };\n".to_owned();
    for line in text.lines() {
        let Some(declared) = line.strip_prefix("export ") else { continue };
        let mut words = declared.strip_prefix("declare ").unwrap_or(declared).split_whitespace();
        let (Some(kind @ ("interface" | "class" | "type")), Some(name)) = (words.next(), words.next()) else {
            continue;
        };
        if !name.chars().all(|letter| letter.is_alphanumeric() || letter == '_') {
            continue;
        }
        added += &format!(
            "export interface AddedOf{name} {{ copy: AddedCopy<{name}>; any: {name}[keyof {name}] }}\n\
             export interface AddedLess{name} {{ less: Omit<{name}, 'added'>; some: Extract<{name}, object> }}\n"
        );
        if kind != "type" {
            added += &format!("export interface AddedFrom{name} extends {name} {{ added: 'added' }}\n");
        }
    }
    added
}
