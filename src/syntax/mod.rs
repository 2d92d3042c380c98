//! The syntax tree in TypeScript's words, made from `swc`'s. The only room that names `swc_*`.

mod asked;
#[allow(dead_code, reason = "the tree says what the source says, and not all of that is about data")]
mod ast;
mod comments;
mod directives;
mod emitted;
mod jsdoc;
mod nesting;
mod number;
mod parse;
mod parts;
mod prelude;
mod references;
mod translate;

pub use asked::{Asked, AskedMember, Index};
pub use ast::*;
pub use number::{is_bigint_text, is_number_text, is_numeric_text, is_spelled_bigint, spell_number};
#[cfg(feature = "cli")]
pub use parse::is_parsing;
#[cfg(feature = "docs")]
pub use parse::{is_one_declaration, is_too_deep};

use std::{collections::VecDeque, ops::Range, sync::Arc};

use rustc_hash::FxHashMap;

use parse::{ParsedFile, ParsedPart, SourceText, join_parts, parse_part, parts_of};
use parts::Part;
use prelude::Prelude;

use crate::{
    diagnostics::Diagnostics,
    source::{FileId, RequestKind, SourceFile, Sources, Span},
    threads::{self, Queue},
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
    /// The aliases that no file has.
    pub asked: Vec<Asked>,
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

/// Parses the inputs and everything they import. Files are numbered in the order in which they are asked for, so that
/// the result is always the same. Of the prelude, which is the first file, only what the others name is parsed, and what
/// is `always` needed.
pub fn parse_program(
    sources: &mut Sources,
    prelude: &'static str,
    always: &[&str],
    diagnostics: &mut Diagnostics,
) -> Program {
    let mut program = Program { inputs: sources.inputs().to_vec(), ..Program::default() };
    program.prelude = Prelude::new(prelude, always);
    program.modules.push(Module { file: FileId::PRELUDE, ..Module::default() });
    parse_more(&mut program, sources, diagnostics);
    program
}

/// Parses the files that were read since, and everything they import: while other threads parse what was found, this
/// one finds what the parsed files ask for.
pub fn parse_more(program: &mut Program, sources: &mut Sources, diagnostics: &mut Diagnostics) {
    threads::queue(&PartOfFile::parse, |queue| {
        let mut pending = Pending::new();
        let mut wave = program.modules.len();
        loop {
            give_new(program, sources, &mut pending, queue);
            if program.modules.len() == wave {
                // What is known by now to be needed of the prelude.
                parse_prelude(program, sources);
                wave = sources.len();
            }
            let Some((source, parts)) = pending.pop_front() else { break };
            let from = FileId(program.modules.len() as u32);
            let parts = (0..parts).filter_map(|_| queue.take()).collect();
            let mut parsed = whole_file(&source_text(from, &source), parts);
            parsed.diagnostics.into_iter().for_each(|diagnostic| diagnostics.report(diagnostic));
            emitted::complete_enums(&mut parsed.module, || sources.script_of(from));
            program.modules.push(parsed.module);
            program.prelude.ask_all(&parsed.names);
            for request in parsed.requests {
                let found = sources.resolve(from, &request.specifier, request.kind, request.span, diagnostics);
                if let Some(file) = found {
                    program.resolutions.insert((from, request.specifier), file);
                    // Of a module that imports hundreds, the first are parsed while the others are looked for.
                    give_new(program, sources, &mut pending, queue);
                }
            }
        }
    });
    program.foreign = sources.foreign();
    program.words = (0..sources.len())
        .map(|index| sources.words(FileId(index as u32)).iter().map(|word| word.as_str().into()).collect())
        .collect();
}

/// A part of a file to parse: of a large file one of several.
struct PartOfFile {
    file: FileId,
    source: Arc<SourceFile>,
    part: Part,
}

impl PartOfFile {
    fn parse(self) -> ParsedPart {
        parse_part(&source_text(self.file, &self.source), &self.part, NodeId(0))
    }
}

/// The files that are being parsed, each with how many parts it has.
type Pending = VecDeque<(Arc<SourceFile>, usize)>;

/// Puts the files on the queue that were found since.
fn give_new(
    program: &Program,
    sources: &Sources,
    pending: &mut Pending,
    queue: &mut Queue<'_, '_, PartOfFile, ParsedPart>,
) {
    for index in program.modules.len() + pending.len()..sources.len() {
        let file = FileId(index as u32);
        let source = sources.file(file);
        pending.push_back((source.clone(), give_parts(file, &source, queue)));
    }
}

/// Puts the parts of a file on the queue; says how many there are.
fn give_parts(file: FileId, source: &Arc<SourceFile>, queue: &mut Queue<'_, '_, PartOfFile, ParsedPart>) -> usize {
    let parts = parts_of(&source_text(file, source));
    let count = parts.len();
    parts.into_iter().for_each(|part| queue.give(PartOfFile { file, source: source.clone(), part }));
    count
}

/// A file from its parts, or parsed as a whole where its parts are not certain to be that.
fn whole_file(source: &SourceText<'_>, mut parts: Vec<ParsedPart>) -> ParsedFile {
    if parts.iter().any(|part| part.is_doubtful) {
        parts = vec![parse_part(source, &Part::whole(source.text), NodeId(0))];
    }
    join_parts(source, parts)
}

/// Parses what is needed of the prelude and was not before.
fn parse_prelude(program: &mut Program, sources: &Sources) {
    let file = FileId::PRELUDE;
    let source = SourceText { file, path: sources.path(file), text: program.prelude.text() };
    let whole = &mut program.modules[file.0 as usize];
    for needed in program.prelude.take_needed() {
        let part = parse_part(&source, &Part::only(needed.range), NodeId(whole.node_count));
        let Module { is_declaration_file, node_count, statements, .. } = join_parts(&source, vec![part]).module;
        whole.is_declaration_file = is_declaration_file;
        whole.node_count = node_count;
        match needed.module {
            Some(name) => whole.statements.push(module_declaration(&source, name, statements)),
            None => whole.statements.extend(statements),
        }
    }
}

/// `declare module "x" { … }`, where the parser was given nothing but what is in it.
fn module_declaration(source: &SourceText<'_>, name: Range<usize>, statements: Vec<Statement>) -> Statement {
    let span = Span::new(source.file, name.start as u32, name.end as u32);
    let name = NamespaceName::Module(Identifier { text: source.text[name].into(), span });
    let kind = StatementKind::Namespace(NamespaceDeclaration { name, statements });
    Statement { span, is_exported: false, is_default: false, is_declare: true, doc: None, kind }
}

fn source_text(file: FileId, source: &SourceFile) -> SourceText<'_> {
    SourceText { file, path: source.path(), text: source.text() }
}

#[cfg(test)]
mod tests;
