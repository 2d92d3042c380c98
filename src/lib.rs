//! TypeScript definitions in, Rust serde types out.
//!
//! `tserde` reads `.ts` and `.d.ts` files and writes Rust structs and enums that read and write the same JSON: what
//! TypeScript accepts, deserializes; what was read is written back as the same JSON value; what TypeScript refuses is
//! refused, wherever a Rust type can say so. It evaluates types as the TypeScript compiler does (`Partial`, `Pick`,
//! mapped and conditional types, generics, merged declarations), so there is no list of forms it happens to know.
//!
//! # In a build script
//!
//! ```toml
//! [dependencies]
//! serde = { version = "1", features = ["derive"] }
//! serde_json = "1"
//!
//! [build-dependencies]
//! tserde = { version = "0.1", default-features = false }
//! ```
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), tserde::Error> {
//!     tserde::Builder::new()
//!         .input("input/harmony-auth")
//!         .replace("ProductKey", "String")
//!         .generate()?
//!         .write_to_out_dir("harmony_auth.rs")
//! }
//! ```
//!
//! ```ignore
//! // src/main.rs
//! mod harmony_auth {
//!     include!(concat!(env!("OUT_DIR"), "/harmony_auth.rs"));
//! }
//! ```
//!
//! # What becomes of what
//!
//! ```
//! let bindings = tserde::Builder::new()
//!     .input_text("user.ts", "export interface User { id: string; nickName?: string | null; [key: string]: unknown }")
//!     .generate()?;
//! let text = bindings.to_string();
//! assert!(text.contains("pub id: String"));
//! assert!(text.contains("pub nick_name: Option<Option<String>>"));
//! assert!(text.contains("pub extra:"));
//! # Ok::<(), tserde::Error>(())
//! ```
//!
//! The README has the whole table. What cannot be said in Rust is a warning at its line; what is no JSON is left
//! out, or is a warning too. An error says where it stands and what helps. Nothing panics on bad input.
//!
//! # Features
//!
//! `cli` (on by default) is the `tserde` command and its configuration file. A build script does without it.
//!
//! `docs` (part of `cli`) reads published documentation: TypeDoc sites, the saved text of pages, `typedoc --json`, and
//! API Extractor's `.api.json`.
//!
//! `fetch` (of the command only, and not by default) fetches it from where it is published. Nothing else opens a
//! connection: a build script reads what is committed.
//!
//! # The rooms
//!
//! Each stage is a module, and names only those before it:
//!
//! | room | makes | responsibility |
//! |---|---|---|
//! | `lib.rs` | – | this map, and the spine that runs the stages |
//! | `builder` | [`Bindings`] | [`Builder`], the header, writing files whole or not at all, cargo's directives |
//! | `options` | [`Options`] | every choice a user can make, as plain data |
//! | `selector` | `Selectors` | addresses (`User.address`, `*.id`) for options that are set per place |
//! | `diagnostics` | [`Error`], [`Report`] | the sink, the gate, the catalogue of all texts, how they are shown |
//! | `source` | `Sources` | files, places in them, what a module specifier means |
//! | `docs` | declaration files | published documentation, back as the TypeScript it was made from |
//! | `fetch` | [`PublishedSite`] | documentation from where it is published, for `tserde docs` |
//! | `syntax` | `Program` | our tree, in TypeScript's words, from swc's |
//! | `symbols` | `Symbols` | which declaration a name means |
//! | `types` | `Types` | the evaluator: what a type *is* |
//! | `lower` | `Lowered` | the decisions: which Rust each type becomes |
//! | `model` | `Model` | the Rust that is going to be written, as data |
//! | `names` | – | identifiers, and how little serde has to be told about them |
//! | `emit` | text | the model in Rust's punctuation |
//! | `compare` | [`Changes`] | two versions of definitions side by side: what changed, and whom it breaks |
//! | `inspect` | JSON, text | what the evaluator found, for other tools and for a person who asks why |
//! | `threads` | – | work on several cores, and on stacks that hold what is deeply nested |
//! | `cli` | – | arguments and `tserde.toml` to [`Builder`], and back to the terminal |

mod builder;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
pub(crate) mod compare;
pub(crate) mod diagnostics;
#[cfg(feature = "docs")]
pub(crate) mod docs;
pub(crate) mod emit;
#[cfg(feature = "fetch")]
pub(crate) mod fetch;
#[cfg(feature = "cli")]
pub(crate) mod inspect;
pub(crate) mod lower;
pub(crate) mod model;
pub(crate) mod names;
mod options;
pub(crate) mod selector;
pub(crate) mod source;
pub(crate) mod symbols;
pub(crate) mod syntax;
mod threads;
pub(crate) mod types;

pub use builder::{Bindings, Builder};
#[cfg(feature = "docs")]
pub use builder::{DeclarationFile, Declarations};
pub use compare::{Breaks, Change, ChangeKind, ChangePlace, Changes, TypeVerdict};
pub use diagnostics::{Error, Report, ReportLabel, Severity};
#[cfg(feature = "fetch")]
pub use fetch::{FetchProgress, fetch_site};
#[cfg(any(feature = "cli", feature = "fetch"))]
pub use options::FetchOptions;
pub use options::{
    BigIntType, BuilderCrate, DateType, DerivedTrait, FieldNames, Input, ItemVisibility, MapType, ModuleLayout,
    NonExhaustive, NumberType, OpenEnums, OptionalNull, Options, SchemaCrate, SharedShapes, StandardLibrary,
    StringType, TypeNames, UnknownKeys, Unresolved, VariantNames,
};
#[cfg(feature = "docs")]
pub use options::{PublishedPage, PublishedSite};

use std::sync::Arc;

use diagnostics::{Diagnostics, Stopped, Wording, catalog, render};
use lower::Lowered;
use source::Sources;
use types::Types;

/// The spine, as [`Builder::generate`] runs it: from the inputs to the text.
fn generate(options: &Options, made_by: &str, wording: Wording) -> Result<Bindings, Error> {
    let (sources, found, reports) = evaluate(options, wording, |types, sources, diagnostics| {
        let mut lowered = lower_types(types, sources, options, diagnostics)?;
        lowered.model.header = builder::header::header(sources, options, made_by);
        Ok((emit::emit_model(&lowered.model), lowered.model.order.len(), lowered.left_out))
    });
    let inputs = sources.watched().map(Into::into).collect();
    match found {
        Ok((text, types, left_out)) => {
            let read = Arc::new((options.clone(), sources));
            Ok(Bindings { text, types, left_out, warnings: reports, inputs, read })
        }
        Err(Stopped) => Err(Error::from_reports(reports).after_reading(inputs)),
    }
}

/// The declarations that documentation gives, checked as any input is, for [`Builder::declarations`].
#[cfg(feature = "docs")]
fn declarations(options: &Options) -> Result<Declarations, Error> {
    let mut diagnostics = Diagnostics::default();
    let mut sources = Sources::open(types::PRELUDE, &options.inputs, &mut diagnostics);
    let pages = sources.take_pages();
    let found = docs::declare(&pages, &mut diagnostics);
    if diagnostics.gate().is_ok() && found.is_empty() {
        diagnostics.report(catalog::docs::no_pages());
    }
    let stopped = diagnostics.gate();
    let warnings = render::render_reports(&diagnostics.into_found(), &sources);
    stopped.map_err(|Stopped| Error::from_reports(warnings.clone()))?;
    let said = found.iter().flat_map(|(path, text)| [path.as_str(), text.as_str()]);
    let fingerprint = builder::header::fingerprint_of(said);
    let header = docs::header(&pages, fingerprint);
    let file = |(path, text)| DeclarationFile { path, text: format!("{header}\n{text}") };
    Ok(Declarations { files: found.into_iter().map(file).collect(), warnings, origin: docs::origin(&pages) })
}

/// Everything before `emit`, for `benches/`, which stop their clocks `at_emit`; it is told how many items there are.
///
/// # Errors
///
/// As [`Builder::generate`].
#[doc(hidden)]
pub fn before_emit<R: Send>(options: &Options, at_emit: impl Fn(usize) -> R + Sync) -> Result<R, Error> {
    threads::with_big_stack(|| {
        let (_, found, reports) = evaluate(options, Wording::Setters, |types, sources, diagnostics| {
            Ok(at_emit(lower_types(types, sources, options, diagnostics)?.model.order.len()))
        });
        found.map_err(|Stopped| Error::from_reports(reports))
    })
}

/// The first half: reads, parses and binds, and hands the evaluator to `then`. A gate after each stage stops the run
/// when an error was reported.
fn evaluate<R>(
    options: &Options,
    wording: Wording,
    then: impl FnOnce(&mut Types<'_>, &mut Sources, &mut Diagnostics) -> Result<R, Stopped>,
) -> (Sources, Result<R, Stopped>, Vec<Report>) {
    let mut diagnostics = Diagnostics::new(wording);
    let sources = Sources::open(types::PRELUDE, &options.inputs, &mut diagnostics);
    evaluate_sources(sources, options, diagnostics, then)
}

/// The same, of files that were read before, as they were then.
fn evaluate_sources<R>(
    mut sources: Sources,
    options: &Options,
    mut diagnostics: Diagnostics,
    then: impl FnOnce(&mut Types<'_>, &mut Sources, &mut Diagnostics) -> Result<R, Stopped>,
) -> (Sources, Result<R, Stopped>, Vec<Report>) {
    let result = run(&mut sources, options, &mut diagnostics, then);
    let reports = render::render_reports(&diagnostics.into_found(), &sources);
    (sources, result, reports)
}

/// The stages themselves; what is found is told to `diagnostics`.
fn run<R>(
    sources: &mut Sources,
    options: &Options,
    diagnostics: &mut Diagnostics,
    then: impl FnOnce(&mut Types<'_>, &mut Sources, &mut Diagnostics) -> Result<R, Stopped>,
) -> Result<R, Stopped> {
    #[cfg(feature = "docs")]
    docs::add_declarations(sources, diagnostics);
    diagnostics.gate()?;
    let mut program = syntax::parse_program(sources, types::PRELUDE, &types::ALWAYS, diagnostics);
    diagnostics.gate()?;
    let mut symbols = symbols::bind_program(&program);
    // What is read for a name may name others.
    loop {
        if !sources.read_globals(symbols.missing_names(), diagnostics) {
            break;
        }
        drop(symbols);
        syntax::parse_more(&mut program, sources, diagnostics);
        diagnostics.gate()?;
        symbols = symbols::bind_program(&program);
    }
    if options.roots.iter().any(|root| types::may_ask_for_member(&symbols, root)) {
        let asked = Types::new(&program, symbols).asked_members(&options.roots, diagnostics);
        diagnostics.gate()?;
        asked.into_iter().for_each(|member| program.declare_asked(member));
        symbols = symbols::bind_program(&program);
    }
    let result = then(&mut Types::new(&program, symbols), sources, diagnostics)?;
    diagnostics.gate().map(|()| result)
}

/// The second half: decides, finishes and names. What comes out can be written down without a further question.
fn lower_types(
    types: &mut Types<'_>,
    sources: &mut Sources,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Result<Lowered, Stopped> {
    builder::words::check_words(options, diagnostics);
    let (mut lowered, documentation) = lower::lower_program(types, options, diagnostics);
    types.take_diagnostics().into_iter().for_each(|diagnostic| diagnostics.report(diagnostic));
    diagnostics.gate()?;
    if lowered.model.items.is_empty() {
        diagnostics.report(catalog::output::nothing_exported(
            types.symbols().exported_value(),
            &sources.other_modules(&options.inputs),
        ));
    }
    let Lowered { model, places, .. } = &mut lowered;
    let write = || documentation.write(types.symbols());
    let (written, ()) = threads::both(write, || {
        model::finish(model);
        names::assign_names(model, places, options, diagnostics);
    });
    written.put(model);
    if let Some(limit) = model::recursion_limit(model) {
        diagnostics.report(catalog::output::deep_types(limit));
    }
    diagnostics.gate()?;
    Ok(lowered)
}
