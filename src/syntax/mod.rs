//! The syntax tree in TypeScript's words, made from `swc`'s. The only room that names `swc_*`.

#[allow(dead_code, reason = "the tree says what the source says, and not all of that is about data")]
mod ast;
mod comments;
mod jsdoc;
mod nesting;
mod number;
mod parse;
mod prelude;
mod references;
mod translate;
mod workers;

pub use ast::*;
pub use number::spell_number;
#[cfg(feature = "docs")]
pub use parse::{is_one_declaration, is_too_deep};
#[cfg(feature = "cli")]
pub use workers::PARSING_THREAD;

use rustc_hash::FxHashMap;

use prelude::Prelude;

use crate::{
    diagnostics::Diagnostics,
    source::{FileId, RequestKind, Sources, Span},
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
        let parsed_files = workers::parse_files(&files, || parse_prelude(program, sources));
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

/// Parses what is needed of the prelude and was not before.
fn parse_prelude(program: &mut Program, sources: &Sources) {
    if let Some(text) = &program.prelude.take_needed() {
        let whole = &mut program.modules[PRELUDE.0 as usize];
        let source = workers::SourceText { text, ..source_text(sources, PRELUDE) };
        let parsed = parse::parse_file(&source, NodeId(whole.node_count));
        whole.is_declaration_file = parsed.module.is_declaration_file;
        whole.statements.extend(parsed.module.statements);
        whole.node_count = parsed.module.node_count;
    }
}

/// The prelude's number.
const PRELUDE: FileId = FileId(0);

fn source_text(sources: &Sources, file: FileId) -> workers::SourceText<'_> {
    workers::SourceText { file, path: sources.path(file), text: sources.text(file) }
}

#[cfg(test)]
mod tests;
