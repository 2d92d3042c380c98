//! The syntax tree in TypeScript's words, made from `swc`'s. The only room that names `swc_*`.

#[allow(dead_code, reason = "the tree says what the source says, and not all of that is about data")]
mod ast;
mod comments;
mod jsdoc;
mod nesting;
mod number;
mod parse;
mod parts;
mod prelude;
mod references;
mod translate;

pub use ast::*;
pub use number::spell_number;
#[cfg(feature = "cli")]
pub use parse::is_parsing;
#[cfg(feature = "docs")]
pub use parse::{is_one_declaration, is_too_deep};

use rustc_hash::FxHashMap;

use parse::{ParsedFile, ParsedPart, SourceText, join_parts, parse_part, parts_of};
use parts::Part;
use prelude::Prelude;

use crate::{
    diagnostics::Diagnostics,
    source::{FileId, RequestKind, Sources, Span},
    threads,
};

/// Every file that is part of a run, parsed.
#[derive(Debug, Default)]
pub struct Program {
    /// The modules, by [`FileId`].
    pub modules: Vec<Module>,
    /// The files that module specifiers mean; those that could not be found are not in it.
    pub resolutions: FxHashMap<(FileId, Atom), FileId>,
    /// The files that were given as inputs.
    pub inputs: Vec<FileId>,
    /// The words of each file's path, for module names, by [`FileId`].
    pub words: Vec<Vec<Atom>>,
    /// Whether each file is another package's than the inputs', by [`FileId`].
    pub foreign: Vec<bool>,
    /// The first file, of which only what the others name is parsed.
    prelude: Prelude,
}

impl Program {
    /// The file that `specifier` means in `from`.
    pub fn resolution(&self, from: FileId, specifier: &Atom) -> Option<FileId> {
        self.resolutions.get(&(from, specifier.clone())).copied()
    }
}

/// Another file that a module asks for.
#[derive(Debug)]
struct Request {
    specifier: Atom,
    kind: RequestKind,
    span: Span,
}

/// Parses the inputs and everything they import, wave by wave: a wave is parsed in parallel, and what it asks for is
/// the next. Files are numbered in the order in which they are asked for, so that the result is always the same. Of the
/// prelude, which is the first file, only what the others name is parsed, and what is `always` needed.
pub fn parse_program(
    sources: &mut Sources,
    prelude: &'static str,
    always: &[&str],
    diagnostics: &mut Diagnostics,
) -> Program {
    let mut program = Program { inputs: sources.inputs().to_vec(), ..Program::default() };
    program.prelude = Prelude::new(prelude, always);
    program.modules.push(Module { file: PRELUDE, ..Module::default() });
    parse_more(&mut program, sources, diagnostics);
    program
}

/// Parses the files that were read since, and everything they import.
pub fn parse_more(program: &mut Program, sources: &mut Sources, diagnostics: &mut Diagnostics) {
    while program.modules.len() < sources.len() {
        let wave = program.modules.len()..sources.len();
        let files: Vec<_> = wave.map(|index| source_text(sources, FileId(index as u32))).collect();
        // What is known to be needed of the prelude is there by the time that the files are.
        let parsed_files = parse_files(&files, || parse_prelude(program, sources));
        for parsed in parsed_files {
            parsed.diagnostics.into_iter().for_each(|diagnostic| diagnostics.report(diagnostic));
            let from = parsed.module.file;
            program.modules.push(parsed.module);
            program.prelude.ask_all(&parsed.names);
            for request in parsed.requests {
                let found = sources.resolve(from, &request.specifier, request.kind, request.span, diagnostics);
                if let Some(file) = found {
                    program.resolutions.insert((from, request.specifier), file);
                }
            }
        }
    }
    parse_prelude(program, sources);
    program.foreign = sources.foreign();
    program.words = (0..sources.len())
        .map(|index| sources.words(FileId(index as u32)).iter().map(|word| word.as_str().into()).collect())
        .collect();
}

/// Parses files, large ones in parts, on as many cores as there are, and does something else `meanwhile`. The results
/// come in the order of the files.
fn parse_files(files: &[SourceText<'_>], meanwhile: impl FnOnce()) -> Vec<ParsedFile> {
    let parts: Vec<Vec<Part>> = files.iter().map(parts_of).collect();
    let counts: Vec<usize> = parts.iter().map(Vec::len).collect();
    let tasks = files.iter().zip(parts).flat_map(|(file, parts)| parts.into_iter().map(move |part| (file, part)));
    let ((), parsed) = threads::both(meanwhile, || threads::map(tasks.collect(), parse));
    let mut parsed = parsed.into_iter();
    let join = |(file, count): (&SourceText<'_>, usize)| {
        let mut parts: Vec<_> = parsed.by_ref().take(count).collect();
        if parts.iter().any(|part| part.is_doubtful) {
            parts = vec![parse((file, Part::whole(file.text)))];
        }
        join_parts(file, parts)
    };
    files.iter().zip(counts).map(join).collect()
}

fn parse((file, part): (&SourceText<'_>, Part)) -> ParsedPart {
    parse_part(file, &part, NodeId(0))
}

/// Parses what is needed of the prelude and was not before.
fn parse_prelude(program: &mut Program, sources: &Sources) {
    if let Some(text) = &program.prelude.take_needed() {
        let whole = &mut program.modules[PRELUDE.0 as usize];
        let source = SourceText { text, ..source_text(sources, PRELUDE) };
        let part = parse_part(&source, &Part::whole(text), NodeId(whole.node_count));
        let parsed = join_parts(&source, vec![part]);
        whole.is_declaration_file = parsed.module.is_declaration_file;
        whole.statements.extend(parsed.module.statements);
        whole.node_count = parsed.module.node_count;
    }
}

/// The prelude's number.
const PRELUDE: FileId = FileId(0);

fn source_text(sources: &Sources, file: FileId) -> SourceText<'_> {
    SourceText { file, path: sources.path(file), text: sources.text(file) }
}

#[cfg(test)]
mod tests;
