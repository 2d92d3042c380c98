//! `tserde docs`: documentation to declarations that are reviewed and committed.

use super::{Outcome, args::DocsArguments, published, report::Reporter};
use crate::{Builder, Declarations, Error, Options};

/// `tserde docs`
pub(super) fn docs(arguments: &DocsArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    let read = read(arguments, &reporter);
    match read.and_then(|declarations| deliver(&declarations, arguments, &reporter)) {
        Ok(()) => Outcome::Done,
        Err(error) => reporter.error(&error),
    }
}

fn read(arguments: &DocsArguments, reporter: &Reporter) -> Result<Declarations, Error> {
    let mut options = Options::default();
    for source in &arguments.sources {
        options.inputs.push(published::input(source, &arguments.fetch, reporter)?);
    }
    Builder::new().options(options).declarations()
}

/// Writes the files, or prints them one behind the other.
fn deliver(declarations: &Declarations, arguments: &DocsArguments, reporter: &Reporter) -> Result<(), Error> {
    reporter.findings(declarations.warnings());
    let Some(directory) = &arguments.out_dir else {
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
