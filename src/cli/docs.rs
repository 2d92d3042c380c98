//! `tserde docs`: documentation to declarations that are reviewed and committed.

use std::path::Path;

use super::{
    Outcome,
    args::DocsArguments,
    commands::path_or_url,
    published,
    report::Reporter,
    target::{self, Target},
};
use crate::{Builder, Declarations, Error, FetchOptions, Input, Options, diagnostics::catalog};

/// `tserde docs`
pub(super) fn docs(arguments: &DocsArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    if arguments.sources.is_empty() {
        return refresh(&arguments.fetch, &reporter);
    }
    let read = read(&arguments.sources, &arguments.fetch, &reporter);
    done(read.and_then(|declarations| deliver(&declarations, arguments.out_dir.as_deref(), &reporter)), &reporter)
}

/// Brings the input of every target that says where its docs are up to date.
fn refresh(fetch: &FetchOptions, reporter: &Reporter) -> Outcome {
    let targets = match target::targets(&Options::default(), None) {
        Ok(targets) => targets,
        Err(error) => return reporter.error(&error),
    };
    let published: Vec<_> = targets.iter().filter_map(|target| Some((target, target.docs.as_ref()?))).collect();
    if published.is_empty() {
        return reporter.error(&Error::new(&catalog::config::nothing_published()));
    }
    let mut outcome = Outcome::Done;
    for (target, place) in published {
        let refreshed = directory_of(target, place).and_then(|directory| {
            let declarations = read(std::slice::from_ref(place), fetch, reporter)?;
            deliver(&declarations, Some(directory), reporter)
        });
        if done(refreshed, reporter) == Outcome::Failed {
            outcome = Outcome::Failed;
        }
    }
    outcome
}

/// The directory that the input of a target is, or is going to be.
fn directory_of<'a>(target: &'a Target, place: &str) -> Result<&'a Path, Error> {
    match target.options.inputs.as_slice() {
        [Input::Path(path)] if path.is_dir() || (path.extension().is_none() && !path.exists()) => Ok(path),
        inputs => {
            let shown = inputs.iter().map(|input| format!("`{}`", path_or_url(input))).collect::<Vec<_>>().join(", ");
            Err(Error::new(&catalog::config::no_directory(&shown, place)))
        }
    }
}

fn done(result: Result<(), Error>, reporter: &Reporter) -> Outcome {
    match result {
        Ok(()) => Outcome::Done,
        Err(error) => reporter.error(&error),
    }
}

fn read(sources: &[String], fetch: &FetchOptions, reporter: &Reporter) -> Result<Declarations, Error> {
    let inputs = sources.iter().map(|source| published::input(source, fetch, reporter)).collect::<Result<_, _>>()?;
    Builder::new().options(Options { inputs, ..Options::default() }).declarations()
}

/// Writes the files, or prints them one behind the other.
fn deliver(declarations: &Declarations, directory: Option<&Path>, reporter: &Reporter) -> Result<(), Error> {
    reporter.findings(declarations.warnings());
    let Some(directory) = directory else {
        for file in declarations.files() {
            let name = if declarations.files().len() > 1 { format!("// {}\n", file.path) } else { String::new() };
            reporter.print(&format!("{name}{}", file.text));
        }
        return Ok(());
    };
    for (path, done) in declarations.write(directory)? {
        reporter.note(&format!("{} {}", path.display(), done.word()));
    }
    Ok(())
}
