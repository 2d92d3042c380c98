//! `tserde check --against`: do the published docs still say what the inputs say?

use similar::TextDiff;

use super::{
    Outcome,
    args::{CheckArguments, FailOn},
    commands::{count, path_or_url},
    diff, published,
    report::Reporter,
    target::{self, Target},
};
use crate::{Bindings, Changes, Error, Input, Options, diagnostics::catalog::config as catalog};

/// `tserde check --against [WHERE]`
pub(super) fn check(arguments: &CheckArguments, place: Option<&str>) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    let targets = target::targets(&arguments.options, arguments.output.clone());
    let pairs = match targets.and_then(|targets| pairs(targets, place)) {
        Ok(pairs) => pairs,
        Err(error) => return reporter.error(&error),
    };
    let mut outcome = Outcome::Done;
    for (target, place) in &pairs {
        if let Err(error) = check_target(target, place, arguments, &reporter) {
            outcome = reporter.error(&error);
        }
    }
    outcome
}

/// The targets that are compared, and where each is published.
fn pairs(mut targets: Vec<Target>, place: Option<&str>) -> Result<Vec<(Target, String)>, Error> {
    let Some(place) = place else {
        let published: Vec<_> = targets.into_iter().filter_map(|target| Some((target.clone(), target.docs?))).collect();
        return if published.is_empty() { Err(Error::new(&catalog::nothing_published())) } else { Ok(published) };
    };
    if targets.len() > 1 {
        targets.retain(|target| target.docs.as_deref() == Some(place));
    }
    match targets.is_empty() {
        true => Err(Error::new(&catalog::which_target(place))),
        false => Ok(targets.into_iter().map(|target| (target, place.to_owned())).collect()),
    }
}

/// Reads both with the choices of the target, and compares what they come to.
fn check_target(target: &Target, place: &str, arguments: &CheckArguments, reporter: &Reporter) -> Result<(), Error> {
    let committed = target.generate()?;
    let inputs = vec![published::input(place, &arguments.fetch, reporter)?];
    let published = Target { options: Options { inputs, ..target.options.clone() }, ..target.clone() }.generate()?;
    reporter.warnings(&published);
    let shown = target.options.inputs.iter().map(path_or_url).collect::<Vec<_>>().join(", ");
    let changes = published.changes_since(&committed)?;
    let is_same = changes.is_empty() && below_header(&committed) == below_header(&published);
    match is_same {
        true => {
            reporter.note(&format!("{shown} says what {place} says ({})", count(published.type_count(), "type")));
            return Ok(());
        }
        // What is left are words: comments, and the order of things.
        false if changes.is_empty() => print_words(&committed, &published, (&shown, place), reporter),
        false => diff::print(&changes, arguments.format, reporter),
    }
    match fails(arguments, &changes) {
        true => Err(Error::new(&catalog::drifted(&shown, place, directory_of(&target.options.inputs)))),
        false => Ok(()),
    }
}

/// A change of words alone is one, where every change is a failure.
fn fails(arguments: &CheckArguments, changes: &Changes) -> bool {
    arguments.fail_on.iter().any(|what| diff::fails(*what, changes) || (changes.is_empty() && *what == FailOn::Any))
}

fn print_words(old: &Bindings, new: &Bindings, names: (&str, &str), reporter: &Reporter) {
    let (old, new) = (below_header(old), below_header(new));
    let diff = TextDiff::from_lines(&old, &new);
    reporter.print_diff(&diff.unified_diff().context_radius(3).header(names.0, names.1).to_string());
}

/// What is generated, without the header, which says what it was generated from.
fn below_header(bindings: &Bindings) -> String {
    let text = bindings.to_string();
    let header: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("//")).map(str::len).sum();
    text[header..].to_owned()
}

/// The directory of a snapshot, if the inputs are one.
fn directory_of(inputs: &[Input]) -> Option<&std::path::Path> {
    match inputs {
        [Input::Path(path)] if path.is_dir() => Some(path),
        _ => None,
    }
}
