//! How flags are read. Here, because the attributes of the options name it.

use std::path::Path;

use clap::{
    ValueEnum,
    builder::{PathBufValueParser, TypedValueParser},
};

use super::{DerivedTrait, Input, NumberType, UnknownKeys};

/// Where these flags stand in the help.
pub(super) const HEADING: &str = "Mapping";

pub(super) fn input() -> impl TypedValueParser<Value = Input> {
    PathBufValueParser::new().map(|path| Input::named(path, Path::new("")))
}

pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((left, right)) if !left.trim().is_empty() && !right.trim().is_empty() => {
            Ok((left.trim().to_owned(), right.trim().to_owned()))
        }
        _ => Err("both sides of a `=` are wanted".to_owned()),
    }
}

/// An address, and a word of a choice.
pub(super) fn at<T: ValueEnum>(text: &str) -> Result<(String, T), String> {
    let (address, word) = pair(text)?;
    let choice = T::from_str(&word, false).map_err(|_| format!("`{word}` is none of {}", words::<T>().join(", ")))?;
    Ok((address, choice))
}

/// The words of a choice.
fn words<T: ValueEnum>() -> Vec<String> {
    let values = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    values.map(|value| value.get_name().to_owned()).collect()
}

/// The words that a flag with an address takes behind it; none where it takes anything.
pub(crate) fn words_at(flag: &str) -> Vec<String> {
    match flag {
        "number-at" => words::<NumberType>(),
        "no-derive" => words::<DerivedTrait>(),
        "unknown-keys-at" => words::<UnknownKeys>(),
        _ => Vec::new(),
    }
}
