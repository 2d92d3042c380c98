//! How flags are read. Here, because the attributes of the options name it.

use std::{ffi::OsStr, path::Path};

use clap::{
    Arg, Command, ValueEnum,
    builder::{EnumValueParser, PathBufValueParser, PossibleValue, TypedValueParser},
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

/// A word of a choice, or the path of a Rust type.
pub(super) fn or_path<T: ValueEnum + Send + Sync + 'static>(path: fn(String) -> T) -> OrPath<T> {
    OrPath { words: EnumValueParser::new(), path }
}

/// Reads a word of a choice, or the path of a Rust type.
#[derive(Clone)]
pub(super) struct OrPath<T: ValueEnum + Clone + Send + Sync + 'static> {
    words: EnumValueParser<T>,
    path: fn(String) -> T,
}

impl<T: ValueEnum + Clone + Send + Sync + 'static> TypedValueParser for OrPath<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, flag: Option<&Arg>, value: &OsStr) -> Result<T, clap::Error> {
        match value.to_str().filter(|text| is_path(text)) {
            Some(path) => Ok((self.path)(path.trim().to_owned())),
            None => self.words.parse_ref(command, flag, value),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.words.possible_values()
    }
}

/// Whether a text is the path of a type and no word, which a slip of the finger could make.
fn is_path(text: &str) -> bool {
    text.contains("::") || text.contains('<')
}

/// An address, and what `number` is there.
pub(super) fn number_at(text: &str) -> Result<(String, NumberType), String> {
    match pair(text)? {
        (address, path) if is_path(&path) => Ok((address, NumberType::Path(path))),
        _ => at(text),
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
