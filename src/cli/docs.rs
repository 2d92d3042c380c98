//! `tserde docs`: documentation to declarations that are reviewed and committed.

use super::{Outcome, args::DocsArguments, commands, report::Reporter};
use crate::{Builder, Declarations, Error, builder::files, diagnostics::catalog};

/// `tserde docs`
pub(super) fn docs(arguments: &DocsArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    let read = arguments.sources.iter().fold(Builder::new(), Builder::input).declarations();
    match read.and_then(|declarations| deliver(&declarations, arguments, &reporter)) {
        Ok(()) => Outcome::Done,
        Err(error) => reporter.error(&error),
    }
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
    for file in declarations.files() {
        let path = directory.join(&file.path);
        let written = files::write_if_changed(&path, &file.text);
        let written = written.map_err(|error| Error::new(&catalog::output::unwritable_output(&path, &error)))?;
        reporter.note(&format!("{} {}", path.display(), commands::done(written)));
    }
    Ok(())
}
