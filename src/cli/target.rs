//! One thing to generate: what the arguments or a `[[target]]` ask for.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

use super::config;
use crate::{Bindings, Builder, Error, Input, Options, diagnostics::catalog, source::read_piped};

/// One thing to generate.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) options: Options,
    /// Where the Rust goes; standard output when there is none.
    pub(super) output: Option<PathBuf>,
    /// Where what it reads is published: a URL, or a path.
    pub(super) docs: Option<String>,
    /// What the header names as the command.
    pub(super) made_by: String,
}

impl Target {
    /// The builder that makes it.
    pub(super) fn builder(&self) -> Builder {
        Builder::new().options(self.options.clone()).made_by(&self.made_by).for_command()
    }

    pub(super) fn generate(&self) -> Result<Bindings, Error> {
        self.builder().generate()
    }
}

/// The configuration that a run without inputs reads.
pub(super) fn config_file() -> Option<PathBuf> {
    config::find()
}

/// What the arguments ask for: their own inputs if they have some, else the targets of the nearest `tserde.toml`.
pub(super) fn targets(options: &Options, output: Option<PathBuf>) -> Result<Vec<Target>, Error> {
    if options.inputs.is_empty() {
        if *options != Options::default() {
            return Err(Error::new(&catalog::config::options_without_input()));
        }
        let path = config::find().ok_or_else(|| Error::new(&catalog::config::nothing_to_do()))?;
        return config::read(&path);
    }
    let mut options = options.clone();
    read_standard_input(&mut options)?;
    Ok(vec![Target { options, output, docs: None, made_by: command_line(std::env::args_os().skip(1)) }])
}

/// Reads what is piped in, where an input is `-`.
pub(super) fn read_standard_input(options: &mut Options) -> Result<(), Error> {
    let is_piped = |input: &Input| *input == Input::Path("-".into());
    if options.inputs.iter().filter(|input| is_piped(input)).count() > 1 {
        return Err(Error::new(&catalog::config::repeated_stdin()));
    }
    for input in &mut options.inputs {
        if is_piped(input) {
            *input = standard_input()?;
        }
    }
    Ok(())
}

/// Where `--out-dir` puts the Rust of these inputs: a file named after the first.
pub(super) fn file_in(directory: &Path, inputs: &[Input]) -> PathBuf {
    let name = match inputs.first() {
        Some(Input::Path(path)) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        Some(Input::Package { specifier, .. }) => specifier.rsplit('/').next().unwrap_or_default().to_owned(),
        Some(Input::Text { name, .. }) => name.clone(),
        Some(Input::Site(_)) => "site".to_owned(),
        None => String::new(),
    };
    let stem = name.split(['.', '*']).find(|part| !part.is_empty()).unwrap_or("types");
    let stem: String = stem.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '_' }).collect();
    directory.join(format!("{}.rs", stem.to_lowercase()))
}

/// Reads the definitions that are piped in.
fn standard_input() -> Result<Input, Error> {
    let text = read_piped(io::stdin().lock(), "standard input").map_err(|fault| Error::new(&fault))?;
    Ok(Input::Text { name: "stdin.ts".to_owned(), text })
}

/// The command, as the header of the file shows it: without where the file goes and how findings are reported, which
/// are no part of what it is, and with nothing of the machine's paths.
fn command_line(arguments: impl Iterator<Item = OsString>) -> String {
    let mut shown = vec!["tserde".to_owned()];
    let mut arguments = arguments.map(|argument| argument.to_string_lossy().into_owned()).peekable();
    if arguments.peek().is_some_and(|first| first == "generate" || first == "check") {
        arguments.next();
    }
    while let Some(argument) = arguments.next() {
        let name = argument.split('=').next().unwrap_or_default();
        match name {
            "-o" | "--output" | "--out-dir" | "--message-format" | "--color" => {
                if !argument.contains('=') {
                    arguments.next();
                }
            }
            "-q" | "--quiet" | "-v" | "--verbose" | "--watch" => {}
            _ if argument.starts_with("-o") => {}
            _ if Path::new(&argument).is_absolute() => {
                shown.push(quoted(&Path::new(&argument).file_name().unwrap_or_default().to_string_lossy()));
            }
            _ => shown.push(quoted(&argument)),
        }
    }
    shown.join(" ")
}

/// An argument as a shell takes it, on one line.
fn quoted(argument: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_./=:,@%+".contains(letter);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        return argument.to_owned();
    }
    format!("'{}'", argument.replace('\'', r"'\''").replace(['\n', '\r'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_names_what_matters_of_the_command() {
        for (arguments, shown) in [
            (vec!["generate", "a.ts", "-o", "b.rs", "--numbers", "i64"], "tserde a.ts --numbers i64"),
            (vec!["check", "a.ts", "--output=b.rs", "-q"], "tserde a.ts"),
            (vec!["a.ts", "-ob.rs", "--derive=*=Eq"], "tserde a.ts '--derive=*=Eq'"),
            (vec!["/home/me/a.ts"], "tserde a.ts"),
        ] {
            assert_eq!(command_line(arguments.into_iter().map(OsString::from)), shown);
        }
    }

    #[test]
    fn an_output_is_named_after_the_first_input() {
        for (input, name) in
            [("a/User-Types.d.ts", "user_types.rs"), ("input/parcel", "parcel.rs"), ("src/*.ts", "ts.rs")]
        {
            let inputs = [Input::Path(input.into())];
            assert_eq!(file_in(Path::new("out"), &inputs), Path::new("out").join(name));
        }
    }
}
