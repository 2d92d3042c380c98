//! `tserde diff`: two versions of definitions, and whom their changes break.

use super::{
    Outcome,
    args::{DiffArguments, DiffFormat, FailOn},
    report::Reporter,
    target,
};
use crate::{Breaks, Builder, Changes, Error, Options};

/// `tserde diff`
pub(super) fn diff(arguments: &DiffArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    let changes = match compare(&arguments.options) {
        Ok(changes) => changes,
        Err(error) => return reporter.error(&error),
    };
    print(&changes, arguments.format, &reporter);
    match arguments.fail_on.iter().any(|what| fails(*what, &changes)) {
        true => Outcome::Failed,
        false => Outcome::Done,
    }
}

/// Writes changes as the user wants them.
pub(super) fn print(changes: &Changes, format: DiffFormat, reporter: &Reporter) {
    match format {
        DiffFormat::Text => reporter.print_changes(changes),
        DiffFormat::Markdown => reporter.print(&changes.to_markdown()),
        DiffFormat::Json => reporter.print(&changes.to_json()),
    }
}

/// The first input against the second, with the same choices.
fn compare(options: &Options) -> Result<Changes, Error> {
    let mut options = options.clone();
    target::read_standard_input(&mut options)?;
    let side = |position: usize| {
        let inputs = options.inputs.get(position).cloned().into_iter().collect();
        Builder::new().options(Options { inputs, ..options.clone() }).for_command()
    };
    side(1).changes_since(&side(0))
}

/// Whether changes are such that the command ends with 1.
pub(super) fn fails(what: FailOn, changes: &Changes) -> bool {
    let Breaks { reader, writer, source } = changes.breaks();
    match what {
        FailOn::Breaking => reader || writer || source,
        FailOn::Any => !changes.is_empty(),
        FailOn::Never => false,
        FailOn::Reader => reader,
        FailOn::Writer => writer,
        FailOn::Source => source,
    }
}
