//! `tserde check --against`: do the published docs still say what the inputs say?

use similar::TextDiff;

use super::{
    Outcome,
    args::CheckArguments,
    commands::{count, path_or_url},
    published,
    report::Reporter,
    target::{self, Target},
};
use crate::{Bindings, Error, Options, diagnostics::catalog::config as catalog};

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

/// Makes the Rust of both: where they differ, the docs say something else.
fn check_target(target: &Target, place: &str, arguments: &CheckArguments, reporter: &Reporter) -> Result<(), Error> {
    let committed = target.generate()?;
    let inputs = vec![published::input(place, &arguments.fetch, reporter)?];
    let published = Target { options: Options { inputs, ..target.options.clone() }, ..target.clone() }.generate()?;
    reporter.warnings(&published);
    let shown = target.options.inputs.iter().map(path_or_url).collect::<Vec<_>>().join(", ");
    let (old, new) = (below_header(&committed), below_header(&published));
    if old == new {
        reporter.note(&format!("{shown} says what {place} says ({})", count(published.type_count(), "type")));
        return Ok(());
    }
    let diff = TextDiff::from_lines(&old, &new);
    let diff = diff.unified_diff().context_radius(3).header(&shown, place).to_string();
    reporter.print_diff(&diff);
    Err(Error::new(&catalog::drifted(&shown, place)))
}

/// What is generated, without the header, which says what it was generated from.
fn below_header(bindings: &Bindings) -> String {
    let text = bindings.to_string();
    let header: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("//")).map(str::len).sum();
    text[header..].to_owned()
}
