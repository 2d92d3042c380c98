//! `tserde.toml`: the same choices as the flags, for each target.
//!
//! What a key means and which values it takes is asked of the flag of the same name, so that a new option is in the
//! file as soon as it is a flag.

use std::{
    env,
    ops::Range,
    path::{Path, PathBuf},
};

use clap::{ArgAction, Args, Command, FromArgMatches};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{published, target::Target};
use crate::{
    Error, Input, Options,
    builder::files,
    diagnostics::{Diagnostics, catalog::config as catalog, nearest, render},
    options::words_at,
    source::{FileId, Span, normalize},
};

/// The name of the file.
pub(super) const FILE_NAME: &str = "tserde.toml";

/// The nearest file, from the working directory upward, as a path relative to it.
pub(super) fn find() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let steps = here.ancestors().position(|directory| directory.join(FILE_NAME).is_file())?;
    Some((0..steps).map(|_| "..").chain([FILE_NAME]).collect())
}

/// Reads the targets. Their paths are made relative to the working directory.
pub(super) fn read(path: &Path) -> Result<Vec<Target>, Error> {
    let text = files::read_text(path).map_err(|error| Error::new(&catalog::unreadable_config(path, &error)))?;
    let mut diagnostics = Diagnostics::default();
    let directory = path.parent().unwrap_or(Path::new(""));
    let targets = Reader { directory, flags: flags(), diagnostics: &mut diagnostics }.targets(&text);
    if diagnostics.gate().is_ok() {
        return Ok(targets);
    }
    let found = diagnostics.into_found();
    let reports = found.iter().map(|diagnostic| render::render_in_text(diagnostic, &path.display().to_string(), &text));
    Err(Error::from_reports(reports.collect()))
}

fn flags() -> Command {
    Options::augment_args(Command::new("options").no_binary_name(true))
}

/// What some keys take beside their words.
const SOME_PATH: &str = "crate::Number";

/// What a key takes that may say several things.
const TEXTS: &str = "a text, or a list of texts";

type Value<'a> = Spanned<DeValue<'a>>;

struct Reader<'a> {
    directory: &'a Path,
    /// The flags that keys stand for.
    flags: Command,
    diagnostics: &'a mut Diagnostics,
}

/// What a key of a target stands for.
enum Key {
    Input,
    Output,
    Docs,
    /// A table of flags with one word each.
    Options,
    /// A flag with any text.
    Text,
    /// A flag that may be repeated: a text or a list of them.
    List,
    /// A flag with an address and a value: a table.
    Pairs,
}

impl Reader<'_> {
    fn targets(&mut self, text: &str) -> Vec<Target> {
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let place = span(error.span().unwrap_or(0..0));
            self.diagnostics.report(catalog::bad_toml(error.message(), place));
        }
        if self.diagnostics.gate().is_err() {
            return Vec::new();
        }
        let mut targets = Vec::new();
        for (key, value) in in_order(table.get_ref()) {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("target", DeValue::Array(tables)) => {
                    targets.extend(tables.iter().filter_map(|table| self.target(table)))
                }
                ("target", other) => {
                    self.wrong_kind("target", "a list of tables, each headed `[[target]]`", other, value)
                }
                (name, _) if self.target_keys().iter().any(|known| known == name) => {
                    self.diagnostics.report(catalog::key_outside_target(name, span(key.span())));
                }
                (name, _) => self.unknown_key(name, FILE_NAME, &["target"], key.span()),
            }
        }
        self.report_same_outputs(&targets);
        if targets.is_empty() && self.diagnostics.gate().is_ok() {
            self.diagnostics.report(catalog::no_target(span(0..text.lines().next().unwrap_or_default().len())));
        }
        targets.into_iter().map(|(target, _)| target).collect()
    }

    /// One `[[target]]`, and where its output stands.
    fn target(&mut self, value: &Value<'_>) -> Option<(Target, Span)> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_kind("target", "a list of tables, each headed `[[target]]`", value.get_ref(), value);
            return None;
        };
        let (mut inputs, mut output, mut docs, mut arguments) = (None, None, None, Vec::new());
        let mut misspelt = Vec::new();
        for (key, value) in in_order(table) {
            let name = key.get_ref().replace('_', "-");
            match self.meaning(&name) {
                Some(Key::Input) => {
                    if matches!(value.get_ref(), DeValue::Array(none) if none.is_empty()) {
                        let place = span(value.span());
                        self.diagnostics.report(catalog::wrong_kind("input", TEXTS, "an empty list", place));
                    }
                    inputs = Some(self.texts(&name, value));
                }
                Some(Key::Output) => output = Some((self.text(&name, value), span(value.span()))),
                Some(Key::Docs) => docs = self.text(&name, value),
                Some(Key::Options) => self.options(value, &mut arguments),
                Some(Key::Text) => arguments.extend(self.text(&name, value).map(|text| format!("--{name}={text}"))),
                Some(Key::List) => {
                    arguments.extend(self.texts(&name, value).into_iter().map(|text| format!("--{name}={text}")));
                }
                Some(Key::Pairs) => self.pairs(&name, value, &mut arguments),
                None => misspelt.extend(self.unknown_target_key(key.get_ref(), span(key.span()))),
            }
        }
        let place = span(value.span());
        let is_missing = |key: &str| !misspelt.iter().any(|meant| meant == key);
        if inputs.is_none() && is_missing("input") {
            self.diagnostics.report(catalog::missing_key("input", "target", "input = [\"types.ts\"]", place));
        }
        let Some((output, output_place)) = output else {
            if is_missing("output") {
                self.diagnostics.report(catalog::missing_key("output", "target", "output = \"src/types.rs\"", place));
            }
            return None;
        };
        let output = output?;
        let matches = self.flags.clone().try_get_matches_from(arguments).ok()?;
        let mut options = Options::from_arg_matches(&matches).ok()?;
        options.inputs = inputs?.iter().map(|input| Input::named(input.into(), self.directory)).collect();
        let made_by = format!("tserde (target {output} of {FILE_NAME})");
        let docs = docs.map(|docs| match published::is_url(&docs) {
            true => docs,
            false => self.directory.join(docs).to_string_lossy().into_owned(),
        });
        Some((Target { options, output: Some(self.directory.join(output)), docs, made_by }, output_place))
    }

    fn meaning(&self, key: &str) -> Option<Key> {
        match key {
            "input" => Some(Key::Input),
            "output" => Some(Key::Output),
            "docs" => Some(Key::Docs),
            "options" => Some(Key::Options),
            _ => {
                let flag = self.flags.get_arguments().find(|flag| flag.get_long() == Some(key))?;
                let names = flag.get_value_names().unwrap_or_default();
                match names.iter().any(|name| name.contains('=')) {
                    true => Some(Key::Pairs),
                    false if !flag.get_possible_values().is_empty() => None,
                    false if matches!(flag.get_action(), ArgAction::Append) => Some(Key::List),
                    false => Some(Key::Text),
                }
            }
        }
    }

    fn target_keys(&self) -> Vec<String> {
        let flags = self.flags.get_arguments().filter_map(clap::Arg::get_long).map(str::to_owned);
        let fixed = ["input", "output", "docs", "options"].map(str::to_owned);
        fixed.into_iter().chain(flags).filter(|key| self.meaning(key).is_some()).collect()
    }

    /// The keys of `[target.options]`.
    fn option_keys(&self) -> Vec<String> {
        let flags = self.flags.get_arguments().filter_map(clap::Arg::get_long);
        flags.filter(|flag| !self.words_of(flag).is_empty()).map(str::to_owned).collect()
    }

    /// `[target.options]`
    fn options(&mut self, value: &Value<'_>, arguments: &mut Vec<String>) {
        let DeValue::Table(table) = value.get_ref() else {
            return self.wrong_kind("options", "a table", value.get_ref(), value);
        };
        for (key, value) in in_order(table) {
            let name = key.get_ref().replace('_', "-");
            let known = self.words_of(&name);
            if known.is_empty() {
                self.unknown_key(key.get_ref(), "target.options", &self.option_keys(), key.span());
            } else if let Some(word) = self.text(&name, value) {
                let argument = format!("--{name}={word}");
                if self.is_taken(&argument) {
                    arguments.push(argument);
                } else {
                    let takes_paths = self.is_taken(&format!("--{name}={SOME_PATH}"));
                    self.unknown_value(&name, &word, (&known, takes_paths), value);
                }
            }
        }
    }

    /// `[target.replace]` and its siblings: an address and its value, or several.
    fn pairs(&mut self, name: &str, value: &Value<'_>, arguments: &mut Vec<String>) {
        let DeValue::Table(table) = value.get_ref() else {
            return self.wrong_kind(name, "a table, of an address and what it gets", value.get_ref(), value);
        };
        for (address, value) in in_order(table) {
            for text in self.texts(address.get_ref(), value) {
                let argument = |text: &str| format!("--{name}={}={text}", address.get_ref());
                if self.is_taken(&argument(&text)) {
                    arguments.push(argument(&text));
                } else {
                    let takes_paths = self.is_taken(&argument(SOME_PATH));
                    self.unknown_value(address.get_ref(), &text, (&words_at(name), takes_paths), value);
                }
            }
        }
    }

    /// Whether a flag takes what it is given.
    fn is_taken(&self, argument: &str) -> bool {
        self.flags.clone().try_get_matches_from([argument]).is_ok()
    }

    /// The words that a flag takes; none when there is no such flag, or it takes anything.
    fn words_of(&self, flag: &str) -> Vec<String> {
        let flag = self.flags.get_arguments().find(|argument| argument.get_long() == Some(flag));
        let values = flag.map(clap::Arg::get_possible_values).unwrap_or_default();
        values.iter().map(|value| value.get_name().to_owned()).collect()
    }

    fn text(&mut self, key: &str, value: &Value<'_>) -> Option<String> {
        self.text_or(key, value, "a text")
    }

    fn text_or(&mut self, key: &str, value: &Value<'_>, wanted: &str) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(text.clone().into_owned()),
            other => {
                self.wrong_kind(key, wanted, other, value);
                None
            }
        }
    }

    fn texts(&mut self, key: &str, value: &Value<'_>) -> Vec<String> {
        match value.get_ref() {
            DeValue::Array(values) => values.iter().filter_map(|value| self.text(key, value)).collect(),
            _ => self.text_or(key, value, TEXTS).into_iter().collect(),
        }
    }

    fn wrong_kind(&mut self, key: &str, wanted: &str, found: &DeValue<'_>, value: &Value<'_>) {
        let found = match found {
            DeValue::String(_) => "an empty text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "a boolean",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.diagnostics.report(catalog::wrong_kind(key, wanted, found, span(value.span())));
    }

    fn unknown_key(&mut self, key: &str, table: &str, known: &[impl AsRef<str>], place: Range<usize>) {
        let known: Vec<_> = known.iter().map(AsRef::as_ref).collect();
        let near = nearest(key, known.iter().copied());
        self.diagnostics.report(catalog::unknown_key(key, table, near, &known, span(place)));
    }

    /// Reports a key of a target that is none, but may be an option in the wrong place. Gives the key that was meant.
    fn unknown_target_key(&mut self, key: &str, place: Span) -> Option<String> {
        let (known, options) = (self.target_keys(), self.option_keys());
        let near = nearest(key, known.iter().chain(&options).map(String::as_str));
        self.diagnostics.report(match near {
            Some(near) if options.iter().any(|option| option == near) => {
                catalog::option_outside_table(key, near, place)
            }
            near => {
                let known: Vec<_> = known.iter().map(String::as_str).collect();
                catalog::unknown_key(key, "target", near, &known, place)
            }
        });
        near.map(str::to_owned)
    }

    /// Reports a value that is none of those the key takes: these words, and paths if it `takes_paths`.
    fn unknown_value(&mut self, key: &str, word: &str, (known, takes_paths): (&[String], bool), value: &Value<'_>) {
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        let near = nearest(word, known.iter().copied());
        let path = takes_paths.then_some(SOME_PATH);
        self.diagnostics.report(catalog::unknown_value(key, word, near, (&known, path), span(value.span())));
    }

    fn report_same_outputs(&mut self, targets: &[(Target, Span)]) {
        let file = |target: &Target| target.output.as_deref().map(normalize);
        for (index, (target, place)) in targets.iter().enumerate() {
            if let Some((_, first)) = targets[..index].iter().find(|(other, _)| file(other) == file(target)) {
                let path = target.output.clone().unwrap_or_default();
                self.diagnostics.report(catalog::same_output(&path.display().to_string(), *place, *first));
            }
        }
    }
}

/// The entries of a table as they are written; the table itself sorts them by name.
fn in_order<'a, 'b>(table: &'a DeTable<'b>) -> Vec<(&'a Spanned<toml::de::DeString<'b>>, &'a Value<'b>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn span(range: Range<usize>) -> Span {
    let clamp = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
    Span::new(FileId(0), clamp(range.start), clamp(range.end))
}
