//! `tserde init`: the files to start from.

use std::path::Path;

use super::{Outcome, args::InitArguments, config::FILE_NAME, report::Reporter};
use crate::{Error, builder::files, diagnostics::catalog};

/// `tserde init`
pub(super) fn init(arguments: &InitArguments) -> Outcome {
    let reporter = Reporter::new(arguments.reporting);
    let texts = [(FILE_NAME, configuration(&arguments.input)), ("build.rs", build_script(&arguments.input))];
    if arguments.print {
        for (name, text) in texts {
            reporter.print(&format!("# {name}\n\n{text}\n"));
        }
        reporter.print(CARGO_LINES);
        return Outcome::Done;
    }
    let mut outcome = Outcome::Done;
    for (name, text) in texts {
        match files::write_new(Path::new(name), &text) {
            Ok(()) => reporter.note(&format!("{name} was written")),
            Err(error) => outcome = reporter.error(&refusal(Path::new(name), &error)),
        }
    }
    reporter.print(CARGO_LINES);
    outcome
}

fn refusal(path: &Path, error: &std::io::Error) -> Error {
    Error::new(&match error.kind() {
        std::io::ErrorKind::AlreadyExists => catalog::config::already_there(path),
        _ => catalog::output::unwritable_output(path, error),
    })
}

/// The commented configuration. The file beside this one is it, but for the input.
fn configuration(input: &str) -> String {
    include_str!("init.toml").replace("\"INPUT\"", &format!("{input:?}"))
}

fn build_script(input: &str) -> String {
    format!(
        r#"//! Makes the Rust types at build time. Not needed when `tserde.toml` keeps a committed file.

fn main() -> Result<(), tserde::Error> {{
    tserde::Builder::new().input({input:?}).generate()?.write_to_out_dir("types.rs")
}}
"#
    )
}

const CARGO_LINES: &str = r#"# Cargo.toml

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"

# For build.rs:
[build-dependencies]
tserde = { version = "0.1", default-features = false }

# And in the program:
#   #[allow(dead_code)] // for what the program does not use
#   mod types { include!(concat!(env!("OUT_DIR"), "/types.rs")); }
"#;
