//! The `tserde` command: arguments and `tserde.toml` in, [`Builder`](crate::Builder) calls, and back to the terminal.
//!
//! No logic of its own: what it can do, a program can do with the library.

mod against;
mod args;
mod commands;
mod config;
mod diff;
mod docs;
mod init;
#[cfg(feature = "fetch")]
mod progress;
mod published;
mod report;
mod target;
mod watch;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Arguments, Command, Reporting};
use report::Reporter;

use crate::syntax::is_parsing;

/// Runs the command with the arguments of the process.
pub fn main() -> ExitCode {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // What the parser panics at is said as the error it is.
        if !is_parsing() {
            tell(panic);
        }
    }));
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // `--help` and `--version` come this way too, with a code of their own. A closed pipe is no matter.
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let done = match arguments.command {
        None => commands::generate(&arguments.generate),
        Some(Command::Generate(arguments)) => commands::generate(&arguments),
        Some(Command::Check(arguments)) => match &arguments.against {
            Some(place) => against::check(&arguments, place.as_deref()),
            None => commands::check(&arguments),
        },
        Some(Command::Diff(arguments)) => diff::diff(&arguments),
        Some(Command::Explain(arguments)) => commands::explain(&arguments),
        Some(Command::Inspect(arguments)) => commands::inspect(&arguments),
        Some(Command::Docs(arguments)) => docs::docs(&arguments),
        Some(Command::Init(arguments)) => init::init(&arguments),
        Some(Command::Completions(arguments)) => {
            let mut script = Vec::new();
            clap_complete::generate(arguments.shell, &mut Arguments::command(), "tserde", &mut script);
            Reporter::new(Reporting::default()).print(&String::from_utf8_lossy(&script));
            Outcome::Done
        }
    };
    match done {
        Outcome::Done if report::is_lost() => ExitCode::from(1),
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Failed => ExitCode::from(1),
    }
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// It did what was asked.
    Done,
    /// Something was wrong, or differs; it was said.
    Failed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_sound() {
        Arguments::command().debug_assert();
    }
}
