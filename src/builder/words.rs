//! What a user says in Rust's words, held against Rust before anything is made of it.

use crate::{
    diagnostics::{Diagnostics, catalog::names::illegal_rust},
    emit::{is_attribute, is_path, is_type},
    options::{DateType, MapType, NumberType, Options, StringType},
};

/// What is wanted, a way to check it, and what it looks like.
type Kind = (&'static str, fn(&str) -> bool, &'static str);

const TYPE: Kind = ("type", is_type, "a type is written as in Rust: `crate::ProductKey`, `Vec<u8>`");
const PATH: Kind = ("path", is_path, "a path is names with `::` between: `schemars::JsonSchema`");
const ATTRIBUTE: Kind = ("attribute", is_attribute, "an attribute is written as in Rust: `#[non_exhaustive]`");

/// Reports every type, path and attribute among the choices that is none in Rust.
pub(crate) fn check_words(options: &Options, diagnostics: &mut Diagnostics) {
    for (option, text, (wanted, is_right, example)) in words(options) {
        if !is_right(text) {
            diagnostics.report(illegal_rust(option, text, wanted, example));
        }
    }
}

fn words(options: &Options) -> Vec<(&'static str, &str, Kind)> {
    let mut words = Vec::new();
    words.extend(options.replace.iter().map(|(_, text)| ("replace", text.as_str(), TYPE)));
    words.extend(options.derive.iter().map(|(_, text)| ("derive", text.as_str(), PATH)));
    words.extend(options.attribute.iter().map(|(_, text)| ("attribute", text.as_str(), ATTRIBUTE)));
    words.extend(options.number_at.iter().filter_map(|(_, number)| number_path("number-at", number)));
    words.extend(number_path("numbers", &options.numbers));
    if let StringType::Path(text) = &options.strings {
        words.push(("strings", text, TYPE));
    }
    if let MapType::Path(text) = &options.maps {
        words.push(("maps", text, TYPE));
    }
    if let DateType::Path(text) = &options.dates {
        words.push(("dates", text, TYPE));
    }
    words.extend(options.serde_path.iter().map(|text| ("serde-path", text.as_str(), PATH)));
    words.extend(options.serde_json_path.iter().map(|text| ("serde-json-path", text.as_str(), PATH)));
    words
}

fn number_path<'o>(option: &'static str, number: &'o NumberType) -> Option<(&'static str, &'o str, Kind)> {
    let NumberType::Path(text) = number else { return None };
    Some((option, text, TYPE))
}
