//! The arguments of the command.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::options::{FetchOptions, Options};

/// TypeScript definitions in, Rust serde types out.
///
/// Without a command, and without arguments, every target of the nearest `tserde.toml` is brought up to date.
#[derive(Debug, Parser)]
#[command(name = "tserde", version, args_conflicts_with_subcommands = true, after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) generate: GenerateArguments,
}

const EXAMPLES: &str = "\
Examples:
  tserde                                      bring every target of tserde.toml up to date
  tserde types.ts                             Rust to standard output
  tserde input/ -o src/api.rs --numbers i64   Rust to a file
  curl -s https://example.com/a.d.ts | tserde -
  tserde --emit types types.ts                what the types evaluate to, in TypeScript
  tserde explain User.address                 why it came out as it did

Exit codes: 0 done, 1 something was wrong or differs, 2 the arguments make no sense.";

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make Rust from TypeScript (the default).
    #[command(
        after_help = "Example:\n  tserde generate input/harmony-auth -o src/harmony_auth.rs --replace ProductKey=String"
    )]
    Generate(GenerateArguments),
    /// See whether what is committed is what the inputs give; exit with 1 and a diff if not.
    #[command(
        after_help = "Examples:\n  tserde check                              every target of tserde.toml, in CI\n  tserde check types.ts -o src/types.rs\n  tserde check --against                    every target that says where its docs are, in a nightly CI\n  tserde check --against https://docs.example.com/api/ input/api"
    )]
    Check(CheckArguments),
    /// Say what changed between two versions of definitions, and whom that breaks.
    #[command(
        after_help = "Examples:\n  tserde diff old.d.ts new.d.ts\n  tserde diff npm:api-v1 npm:api-v2 --format markdown\n  tserde diff input/api new/ --fail-on reader,writer"
    )]
    Diff(DiffArguments),
    /// Say how a type came out: where it is declared, what it resolved to step by step, which Rust and why.
    #[command(after_help = "Examples:\n  tserde explain User\n  tserde explain User.address types.ts")]
    Explain(ExplainArguments),
    /// Print the resolved model of every exported type, for other tools.
    #[command(after_help = "Example:\n  tserde inspect --json types.ts | jq '.types[].name'")]
    Inspect(InspectArguments),
    /// Make TypeScript declarations from published documentation, to review and commit.
    #[command(
        after_help = "Examples:\n  tserde docs https://docs.example.com/api/ --out-dir input/api\n  tserde docs site/ --out-dir input/api\n  tserde docs saved-page.txt\n  tserde docs docs.json --out-dir input/api\n  tserde docs                               every target of tserde.toml that has `docs`"
    )]
    Docs(DocsArguments),
    /// Write a commented `tserde.toml` and a `build.rs`, and say what goes into `Cargo.toml`.
    #[command(after_help = "Example:\n  tserde init types/")]
    Init(InitArguments),
    /// Print a completion script for a shell.
    #[command(after_help = "Example:\n  tserde completions bash > ~/.local/share/bash-completion/completions/tserde")]
    Completions(CompletionsArguments),
}

/// `tserde [generate]`
#[derive(Args, Clone, Debug)]
pub(super) struct GenerateArguments {
    #[command(flatten)]
    pub(super) options: Options,
    /// The file to write; standard output when there is neither this nor `--out-dir`.
    #[arg(short, long, value_name = "FILE", conflicts_with = "out_dir")]
    pub(super) output: Option<PathBuf>,
    /// The directory to write to; the file is named after the first input.
    #[arg(long, value_name = "DIR")]
    pub(super) out_dir: Option<PathBuf>,
    /// What is written.
    #[arg(long, value_name = "WHAT", default_value = "rust")]
    pub(super) emit: Emit,
    /// Stay, and generate again when a file that was read changes.
    #[arg(long)]
    pub(super) watch: bool,
    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Emit {
    /// Rust with serde.
    Rust,
    /// The evaluated types in TypeScript's notation: what `Partial`, `keyof`, a mapped or a conditional type came out as.
    Types,
}

/// `tserde check`
#[derive(Args, Clone, Debug)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    pub(super) options: Options,
    /// The file that is compared.
    #[arg(short, long, value_name = "FILE", requires = "inputs")]
    pub(super) output: Option<PathBuf>,
    /// Compare the inputs with documentation instead: a URL, a directory or a file.
    ///
    /// Alone, it is what `docs` says in `tserde.toml`, for every target that has one.
    #[arg(long, value_name = "WHERE", num_args = 0..=1, conflicts_with = "output")]
    pub(super) against: Option<Option<String>>,
    /// With `--against`, how the changes are written to standard output.
    #[arg(long, value_name = "FORMAT", default_value = "text", requires = "against")]
    pub(super) format: DiffFormat,
    /// With `--against`, which changes make the command end with 1. Several, with commas between them.
    #[arg(long, value_name = "WHAT", default_value = "any", value_delimiter = ',', requires = "against")]
    pub(super) fail_on: Vec<FailOn>,
    #[command(flatten)]
    pub(super) fetch: FetchOptions,
    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// `tserde diff`
#[derive(Args, Clone, Debug)]
#[command(mut_arg("inputs", |inputs| inputs.num_args(2).action(ArgAction::Set).required(true).value_names(["OLD", "NEW"]).help(TWO_INPUTS)))]
pub(super) struct DiffArguments {
    #[command(flatten)]
    pub(super) options: Options,
    /// How the changes are written to standard output.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: DiffFormat,
    /// Which changes make the command end with 1. Several, with commas between them.
    #[arg(long, value_name = "WHAT", default_value = "never", value_delimiter = ',')]
    pub(super) fail_on: Vec<FailOn>,
    #[command(flatten)]
    pub(super) reporting: Reporting,
}

const TWO_INPUTS: &str = "The two versions: each a TypeScript file, a directory, a glob, an installed package \
    (`npm:NAME`), documentation, or `-` for standard input";

/// How changes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    /// For a person.
    Text,
    /// For a pull request.
    Markdown,
    /// For a tool.
    Json,
}

/// Which changes are a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Those that break anybody: readers, writers, or Rust source.
    Breaking,
    /// Every change.
    Any,
    /// None.
    Never,
    /// Those that break who reads JSON.
    Reader,
    /// Those that break who writes JSON.
    Writer,
    /// Those that break Rust source.
    Source,
}

/// `tserde explain`
#[derive(Args, Clone, Debug)]
pub(super) struct ExplainArguments {
    /// A type, or a property of one: `User`, `User.address`, `Protocol.Page.Frame`.
    #[arg(value_name = "TYPE[.FIELD]")]
    pub(super) address: String,
    #[command(flatten)]
    pub(super) options: Options,
    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// `tserde inspect`
#[derive(Args, Clone, Debug)]
pub(super) struct InspectArguments {
    /// As JSON, which is the only form there is.
    #[arg(long, required = true)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) options: Options,
    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// `tserde docs`
#[derive(Args, Clone, Debug)]
pub(super) struct DocsArguments {
    /// The URL of a TypeDoc site, its directory, pages of it, their saved text, or what `typedoc --json` or
    /// API Extractor wrote.
    ///
    /// Without any, every target of `tserde.toml` that says where its `docs` are has its input brought up to date.
    #[arg(value_name = "SOURCE")]
    pub(super) sources: Vec<String>,
    /// The directory to write to; standard output when there is none.
    #[arg(short, long, value_name = "DIR", requires = "sources")]
    pub(super) out_dir: Option<PathBuf>,
    #[command(flatten)]
    pub(super) fetch: FetchOptions,
    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// `tserde init`
#[derive(Args, Clone, Debug)]
pub(super) struct InitArguments {
    /// What the target reads.
    #[arg(value_name = "INPUT", default_value = "types.ts")]
    pub(super) input: String,
    /// Print what would be written, and write nothing.
    #[arg(long)]
    pub(super) print: bool,
    #[command(flatten)]
    pub(super) reporting: Reporting,
}

/// `tserde completions`
#[derive(Args, Clone, Debug)]
pub(super) struct CompletionsArguments {
    /// The shell.
    #[arg(value_name = "SHELL")]
    pub(super) shell: clap_complete::Shell,
}

/// How findings are shown.
#[derive(Args, Clone, Copy, Debug, Default)]
#[command(next_help_heading = "Reporting")]
pub(super) struct Reporting {
    /// How errors and warnings are written to standard error.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: MessageFormat,
    /// When colours are used.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(super) color: ColorChoice,
    /// Say nothing but errors.
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Say at the end how many types there are, what was warned of, and how long it took.
    #[arg(short, long)]
    pub(super) verbose: bool,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    /// With the source line, for a person.
    #[default]
    Human,
    /// One JSON object a line, for a tool.
    Json,
}

/// When colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
