//! The commands that read definitions.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use clap::CommandFactory;
use similar::TextDiff;

use super::{
    Outcome,
    args::{Arguments, CheckArguments, Emit, ExplainArguments, GenerateArguments, InspectArguments},
    report::Reporter,
    target::{self, Target},
    watch,
};
use crate::{
    Bindings, Error, Input,
    builder::files::{self, Written},
    diagnostics::{catalog, nearest},
};

/// `tserde [generate]`
pub(super) fn generate(arguments: &GenerateArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    if arguments.watch {
        return watch::watch(|| generate_once(arguments, &reporter), &reporter);
    }
    generate_once(arguments, &reporter).0
}

/// Brings what is asked for up to date, and says how that went and which files it hung on.
fn generate_once(arguments: &GenerateArguments, reporter: &Reporter) -> (Outcome, Vec<PathBuf>) {
    let from_directory = arguments.out_dir.as_ref().map(|directory| {
        let path = target::file_in(directory, &arguments.options.inputs);
        if arguments.emit == Emit::Types { path.with_extension("d.ts") } else { path }
    });
    let output = arguments.output.clone().or(from_directory);
    let targets = target::targets(&arguments.options, output.clone()).and_then(|targets| {
        // What one target evaluates to may go to one file; the Rust of each has its own.
        let is_said_twice = targets.len() > 1 || arguments.emit == Emit::Rust;
        let is_misplaced = output.is_some() && arguments.options.inputs.is_empty() && is_said_twice;
        if is_misplaced { Err(Error::new(&catalog::config::output_without_input())) } else { Ok(targets) }
    });
    let targets = match targets.and_then(|targets| misspelt_command(&arguments.options.inputs).map_or(Ok(targets), Err))
    {
        Ok(targets) => targets,
        Err(error) => return (reporter.error(&error), target::config_file().into_iter().collect()),
    };
    let (mut outcome, mut watched) = (Outcome::Done, Vec::from_iter(target::config_file()));
    for target in &targets {
        let done = match arguments.emit {
            Emit::Rust => generate_target(target, reporter).map(|bindings| bindings.inputs().to_vec()),
            // What a target of `tserde.toml` names as its output is its Rust.
            Emit::Types => emit_types(target, output.as_deref(), reporter),
        };
        match done {
            Ok(inputs) => watched.extend(inputs),
            Err(error) => {
                say_which(target, &targets, reporter);
                outcome = reporter.error(&error);
                watched.extend(error.inputs().iter().cloned());
            }
        }
    }
    (outcome, watched)
}

/// The error that a word is which stands where a command may, and is nearly one.
fn misspelt_command(inputs: &[Input]) -> Option<Error> {
    let Some(Input::Path(path)) = inputs.first() else { return None };
    let word = path.to_str().filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()) && !path.exists())?;
    let commands = Arguments::command();
    let command = nearest(word, commands.get_subcommands().map(clap::Command::get_name))?;
    Some(Error::new(&catalog::config::unknown_command(word, command)))
}

/// The error that an input is which stands where the type does that is to be explained.
fn input_as_type(ExplainArguments { address, options, .. }: &ExplainArguments) -> Option<Error> {
    let is_input = address.starts_with("npm:") || Path::new(address).exists();
    let ty = options.inputs.first().and_then(|input| if let Input::Path(path) = input { path.to_str() } else { None });
    is_input.then(|| Error::new(&catalog::config::input_as_type(address, ty)))
}

/// Of several targets, says which one it is about: not every finding has a place in one.
fn say_which(target: &Target, targets: &[Target], reporter: &Reporter) {
    if let (Some(output), [_, _, ..]) = (&target.output, targets) {
        reporter.note(&format!("of the target that writes {}:", output.display()));
    }
}

fn generate_target(target: &Target, reporter: &Reporter) -> Result<Bindings, Error> {
    let start = Instant::now();
    let bindings = target.generate()?;
    reporter.warnings(&bindings);
    match &target.output {
        None => reporter.print(&bindings.to_string()),
        Some(path) => {
            let done = done(bindings.write(path)?);
            reporter.note(&format!("{} {done} ({})", path.display(), count(bindings.type_count(), "type")));
        }
    }
    reporter.summary(&bindings, start.elapsed());
    Ok(bindings)
}

/// Writes what the types evaluate to, and gives the files that were read.
fn emit_types(target: &Target, output: Option<&Path>, reporter: &Reporter) -> Result<Vec<PathBuf>, Error> {
    let (text, inputs) = target.builder().evaluated()?;
    match output {
        None => reporter.print(&text),
        Some(path) if files::is_among(path, &inputs) => {
            return Err(Error::new(&catalog::output::output_is_input(path)));
        }
        Some(path) => {
            let written = files::write_if_changed(path, &text);
            let written = written.map_err(|error| Error::new(&catalog::output::unwritable_output(path, &error)))?;
            reporter.note(&format!("{} {}", path.display(), done(written)));
        }
    }
    Ok(inputs)
}

/// How a file is spoken of that was to be written.
pub(super) fn done(written: Written) -> &'static str {
    match written {
        Written::Changed => "was written",
        Written::Unchanged => "is up to date",
    }
}

/// `tserde check`
pub(super) fn check(arguments: &CheckArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    let targets = match target::targets(&arguments.options, arguments.output.clone()) {
        Ok(targets) => targets,
        Err(error) => return reporter.error(&error),
    };
    let mut outcome = Outcome::Done;
    for target in &targets {
        if let Err(error) = check_target(target, &reporter) {
            say_which(target, &targets, &reporter);
            outcome = reporter.error(&error);
        }
    }
    outcome
}

fn check_target(target: &Target, reporter: &Reporter) -> Result<(), Error> {
    let Some(path) = &target.output else { return Err(Error::new(&catalog::config::nothing_to_compare())) };
    let start = Instant::now();
    let bindings = target.generate()?;
    reporter.warnings(&bindings);
    if let Some(committed) = bindings.committed(path)?.filter(|text| *text != bindings.to_string()) {
        print_stale(&bindings, path, &committed, reporter)?;
        // What changes was said.
        return Err(bindings.stale(path, &committed, &[]));
    }
    bindings.check_file(path)?;
    reporter.note(&format!("{} is up to date ({})", path.display(), count(bindings.type_count(), "type")));
    reporter.summary(&bindings, start.elapsed());
    Ok(())
}

/// Shows the difference, and what changes by it.
fn print_stale(bindings: &Bindings, path: &Path, committed: &str, reporter: &Reporter) -> Result<(), Error> {
    let text = bindings.to_string();
    let diff = TextDiff::from_lines(committed, &text);
    let names = (format!("{} (committed)", path.display()), "what the inputs give");
    reporter.print_diff(&diff.unified_diff().context_radius(3).header(&names.0, names.1).to_string());
    let changes = bindings.changes_of_file(path)?;
    if !changes.is_empty() {
        reporter.print("\n");
        reporter.print_changes(&changes);
    }
    Ok(())
}

/// `tserde explain`
pub(super) fn explain(arguments: &ExplainArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    if let Some(error) = input_as_type(arguments) {
        return reporter.error(&error);
    }
    let explained = target::targets(&arguments.options, None).and_then(|targets| {
        let mut results = targets.iter().map(|target| target.builder().explain(&arguments.address));
        // The first target that has the type; when none has, what the last one said.
        let mut last = None;
        results
            .find_map(|result| result.map_err(|error| last = Some(error)).ok())
            .map_or_else(|| last.map_or(Ok(String::new()), Err), Ok)
    });
    match explained {
        Ok(text) => reporter.print(&text),
        Err(error) => return reporter.error(&error),
    }
    Outcome::Done
}

/// `tserde inspect`
pub(super) fn inspect(arguments: &InspectArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    let inspected = target::targets(&arguments.options, None)
        .and_then(|targets| targets.iter().map(|target| target.builder().inspect()).collect::<Result<Vec<_>, _>>());
    match inspected {
        Ok(documents) => documents.iter().for_each(|document| reporter.print(&format!("{document:#}\n"))),
        Err(error) => return reporter.error(&error),
    }
    Outcome::Done
}

/// An input, as a user named it.
pub(super) fn path_or_url(input: &Input) -> String {
    match input {
        Input::Path(path) => path.display().to_string(),
        Input::Package { specifier, .. } => format!("npm:{specifier}"),
        Input::Text { name, .. } => name.clone(),
        Input::Site(site) => site.url.clone(),
    }
}

/// `1 type`, `2 types`
pub(super) fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}
