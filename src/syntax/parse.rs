//! One file: from text to our tree, by way of the parser's.

use std::{cell::Cell, ops::Range, panic, path::Path};

use rustc_hash::FxHashSet;
use swc_common::{BytePos, Spanned};
use swc_ecma_ast as swc;
use swc_ecma_parser::{
    EsSyntax, Parser, StringInput, Syntax, TsSyntax,
    error::{Error, SyntaxError},
};

use super::{
    Atom, FileReferenceKind, Module, NamespaceName, NodeId, Request, Statement, StatementKind,
    nesting::{self, Nesting},
    parts::{Part, parts},
    references::file_references,
    translate::{Named, Translator},
};
use crate::{
    diagnostics::{Diagnostic, catalog::syntax as catalog},
    source::{FileId, RequestKind, Span, is_in_packages},
};

/// A file to parse.
pub(super) struct SourceText<'a> {
    pub file: FileId,
    pub path: &'a str,
    pub text: &'a str,
}

/// What parsing a file gives.
pub(super) struct ParsedFile {
    pub module: Module,
    /// The files it asks for, in order.
    pub requests: Vec<Request>,
    /// What it names, and does not declare itself for certain.
    pub names: Vec<Atom>,
    pub diagnostics: Vec<Diagnostic>,
}

/// What parsing a part of a file gives: nothing but the errors, where there are such.
#[derive(Default)]
pub(super) struct ParsedPart {
    statements: Vec<Statement>,
    /// Whether one of the statements makes the file a module.
    makes_module: bool,
    /// The number that none of its nodes has, and none behind it.
    end: u32,
    requests: Vec<Request>,
    named: Named,
    diagnostics: Vec<Diagnostic>,
    /// Whether it cannot stand alone, or has errors that the file as a whole may have elsewhere.
    pub is_doubtful: bool,
}

/// The parts that a file is parsed in.
pub(super) fn parts_of(source: &SourceText<'_>) -> Vec<Part> {
    parts(source.text, FileKind::of(source.path).is_declaration_file)
}

/// Parses one part of a file, whose nodes are numbered from `first` on.
pub(super) fn parse_part(source: &SourceText<'_>, part: &Part, first: NodeId) -> ParsedPart {
    let SourceText { file, path, text } = *source;
    let kind = FileKind::of(path);
    let mut parsed = ParsedPart { end: first.0, ..ParsedPart::default() };
    // The prelude is known not to be deep.
    let nesting = if file == FileId::PRELUDE { Nesting::Closed } else { nesting::nesting(&text[part.range.clone()]) };
    parsed.is_doubtful = !part.is_whole() && nesting != Nesting::Closed;
    if let Nesting::TooDeep(offset) = nesting {
        let offset = (part.range.start + offset) as u32;
        parsed.diagnostics.push(catalog::type_too_deep(nesting::MAX_BRACKETS, Span::new(file, offset, offset)));
    }
    if parsed.is_doubtful || !parsed.diagnostics.is_empty() {
        return parsed;
    }
    let (tree, mut errors) = parse_text(text, part.range.clone(), kind);
    errors.retain(|error| !is_about_code(error.kind()));
    if !part.is_whole() && (tree.is_err() || !errors.is_empty()) {
        parsed.is_doubtful = true;
        return parsed;
    }
    let tree = tree.map_err(|error| errors.push(true_place(text, kind, error)));
    parsed.diagnostics.extend(errors.iter().map(|error| syntax_error(file, text, error)));
    parsed.diagnostics.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span.start));
    if let Ok(tree) = tree {
        let numbering = (NodeId(first.0 + part.number), part.of);
        let mut translator = Translator::new(file, text, part.range.len(), kind.is_declaration_file, numbering);
        parsed.makes_module = tree.body.iter().any(makes_module);
        parsed.statements = translator.file_items(tree.body, part.range.start as u32);
        parsed.end = translator.next_node().0;
        parsed.requests.append(&mut translator.requests);
        parsed.diagnostics.append(&mut translator.diagnostics);
        parsed.named = translator.into_named();
    }
    parsed
}

/// A file from its parts. One that cannot be parsed is an empty module, and its errors.
pub(super) fn join_parts(source: &SourceText<'_>, parts: Vec<ParsedPart>) -> ParsedFile {
    let SourceText { file, path, text } = *source;
    let kind = FileKind::of(path);
    let references = file_references(file, text);
    let mut requests: Vec<Request> = references
        .iter()
        .filter_map(|reference| {
            let kind = match reference.kind {
                FileReferenceKind::Path => RequestKind::Path,
                FileReferenceKind::Types => RequestKind::Types,
                FileReferenceKind::Lib => return None,
            };
            Some(Request { specifier: reference.specifier.clone(), kind, span: reference.span })
        })
        .collect();
    let mut module = Module {
        file,
        is_module: kind.is_always_module || parts.iter().any(|part| part.makes_module),
        is_declaration_file: kind.is_declaration_file,
        is_installed: is_in_packages(Path::new(path)),
        statements: Vec::new(),
        references,
        node_count: parts.iter().map(|part| part.end).max().unwrap_or(0),
    };
    let (mut named, mut diagnostics) = (Vec::new(), Vec::new());
    for mut part in parts {
        module.statements.append(&mut part.statements);
        requests.append(&mut part.requests);
        diagnostics.append(&mut part.diagnostics);
        named.push(part.named);
    }
    if !module.is_module {
        // What is optional in a global file is `declare module "x"`, which declares a module and asks for none.
        requests.retain(|request| request.kind != RequestKind::Optional);
    }
    let own = own_types(&module);
    let names = named.into_iter().flat_map(|named| named.but_for(&own)).collect();
    ParsedFile { module, requests, names, diagnostics }
}

/// The types that a module declares or imports: no global one is meant by their names. In a file that is no module, or
/// that adds to what is global, they may be parts of the global ones.
fn own_types(module: &Module) -> FxHashSet<Atom> {
    let mut own = FxHashSet::default();
    if !module.is_module {
        return own;
    }
    for statement in &module.statements {
        match &statement.kind {
            StatementKind::Interface(it) => own.extend([it.name.text.clone()]),
            StatementKind::TypeAlias(it) => own.extend([it.name.text.clone()]),
            StatementKind::Class(it) => own.extend(it.name.as_ref().map(|name| name.text.clone())),
            StatementKind::Enum(it) => own.extend([it.name.text.clone()]),
            StatementKind::Import(it) => own.extend(it.named.iter().map(|named| named.local.text.clone())),
            StatementKind::Namespace(it) if !matches!(it.name, NamespaceName::Identifier(_)) => {
                return FxHashSet::default();
            }
            StatementKind::Namespace(_)
            | StatementKind::Variable(_)
            | StatementKind::Function(_)
            | StatementKind::ImportEquals(_)
            | StatementKind::Export(_)
            | StatementKind::ExportAll(_)
            | StatementKind::ExportAssignment(_)
            | StatementKind::ExportDefault(_)
            | StatementKind::NamespaceExport(_) => {}
        }
    }
    own
}

/// Whether a text is nested deeper than is parsed.
#[cfg(feature = "docs")]
pub fn is_too_deep(text: &str) -> bool {
    matches!(nesting::nesting(text), Nesting::TooDeep(_))
}

/// Whether a text is one declaration and nothing else, not even another one behind it.
#[cfg(feature = "docs")]
pub fn is_one_declaration(text: &str) -> bool {
    let kind = FileKind::of("declaration.d.ts");
    if is_too_deep(text) {
        return false;
    }
    let (parsed, errors) = parse_text(text, 0..text.len(), kind);
    parsed.is_ok_and(|module| {
        matches!(module.body.as_slice(), [swc::ModuleItem::ModuleDecl(swc::ModuleDecl::ExportDecl(_))])
    }) && errors.iter().all(|error| is_about_code(error.kind()))
}

/// What the name of a file says of it.
#[derive(Clone, Copy)]
struct FileKind {
    is_declaration_file: bool,
    is_tsx: bool,
    /// `.mts` and `.cts` files are modules even without an import or export.
    is_always_module: bool,
}

impl FileKind {
    fn of(path: &str) -> Self {
        let ends = |extensions: &[&str]| extensions.iter().any(|extension| path.ends_with(extension));
        Self {
            is_declaration_file: ends(&[".d.ts", ".d.mts", ".d.cts"]),
            is_tsx: ends(&[".tsx"]),
            is_always_module: ends(&[".mts", ".cts"]),
        }
    }
}

/// Runs the parser on so much of a text, which gives a tree or the error it stopped at, and the errors it could go on after. Its places
/// count from 1, so that ours are one less.
fn parse_text(text: &str, range: Range<usize>, kind: FileKind) -> (Result<swc::Module, Error>, Vec<Error>) {
    let [start, end] = [range.start, range.end].map(|offset| BytePos(offset as u32 + 1));
    let parse = |dts| {
        let syntax = Syntax::Typescript(TsSyntax { tsx: kind.is_tsx, decorators: true, dts, ..TsSyntax::default() });
        let mut parser = Parser::new(syntax, StringInput::new(&text[range.clone()], start, end), None);
        let result = parser.parse_typescript_module();
        let errors = parser.take_errors();
        (result, errors)
    };
    // Where a text is cut off within `typeof import(`, the parser goes on behind its end, and panics.
    let cut_off = |_| (Err(Error::new(swc_common::Span::new(end, end), SyntaxError::Eof)), Vec::new());
    IS_PARSING.set(true);
    let mut parsed = panic::catch_unwind(|| parse(kind.is_declaration_file));
    if parsed.is_err() && kind.is_declaration_file {
        // Where the parser is built with its assertions, code that assigns must not stand in a file of declarations.
        parsed = panic::catch_unwind(|| parse(false));
    }
    let parsed = parsed.unwrap_or_else(cut_off);
    IS_PARSING.set(false);
    parsed
}

/// The tree of a script, in JavaScript's words alone, if it can be parsed.
pub(super) fn parse_script(text: &str) -> Option<swc::Program> {
    if matches!(nesting::nesting(text), Nesting::TooDeep(_)) {
        return None;
    }
    let end = BytePos(text.len() as u32 + 1);
    let parse = || {
        let syntax = Syntax::Es(EsSyntax::default());
        Parser::new(syntax, StringInput::new(text, BytePos(1), end), None).parse_program()
    };
    IS_PARSING.set(true);
    let parsed = panic::catch_unwind(parse);
    IS_PARSING.set(false);
    parsed.ok()?.ok()
}

thread_local! {
    static IS_PARSING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is in the parser, where a panic is a syntax error.
#[cfg(feature = "cli")]
pub fn is_parsing() -> bool {
    IS_PARSING.get()
}

/// The error that a reader would call the true one. Behind `export`, the parser takes a declaration with an error in
/// it for something that cannot be exported, and says so at its first word. Without the `export` it finds the error.
fn true_place(text: &str, kind: FileKind, error: Error) -> Error {
    let mut error = error;
    let mut text = text.to_owned();
    for _ in 0..MOST_EXPORTS {
        let Some(export) = export_before(&text, offset(error.span().lo, &text)) else { break };
        text.replace_range(export..export + EXPORT.len(), &" ".repeat(EXPORT.len()));
        match parse_text(&text, 0..text.len(), kind).0 {
            Err(next) if next.span().lo > error.span().lo => error = next,
            Err(_) | Ok(_) => break,
        }
    }
    error
}

/// The keyword that misleads the parser.
const EXPORT: &str = "export";

/// How deeply exported declarations with an error may be nested for it to be found.
const MOST_EXPORTS: usize = 16;

/// Where the `export` is that stands right before a place, with or without a `type` between.
fn export_before(text: &str, place: usize) -> Option<usize> {
    let before = text[..place].trim_end();
    let before = before.strip_suffix("type").map_or(before, str::trim_end);
    let start = before.strip_suffix(EXPORT)?;
    (!start.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.'))).then_some(start.len())
}

/// A place of the parser's in the text, at the beginning of a character.
fn offset(position: BytePos, text: &str) -> usize {
    let offset = (position.0.saturating_sub(1) as usize).min(text.len());
    (0..=offset).rev().find(|&offset| text.is_char_boundary(offset)).unwrap_or(0)
}

/// Whether a statement makes its file a module, as TypeScript sees it: `import a = A.B` and `export as namespace`
/// alone do not.
fn makes_module(item: &swc::ModuleItem) -> bool {
    match item {
        swc::ModuleItem::ModuleDecl(swc::ModuleDecl::TsImportEquals(import)) => {
            import.is_export || matches!(import.module_ref, swc::TsModuleRef::TsExternalModuleRef(_))
        }
        swc::ModuleItem::ModuleDecl(swc::ModuleDecl::TsNamespaceExport(_)) | swc::ModuleItem::Stmt(_) => false,
        swc::ModuleItem::ModuleDecl(_) => true,
    }
}

/// Whether an error says that code may stand in a module only, which the parser does not know yet, or may not bear a
/// name where it runs in strict mode: what is only declared may be called `static` or `package`. Or that it stands in a
/// file of declarations, as it does in some that are published. It is nothing about types.
fn is_about_code(error: &SyntaxError) -> bool {
    matches!(
        error,
        SyntaxError::ImportMetaInScript
            | SyntaxError::TopLevelAwaitInScript
            | SyntaxError::InvalidIdentInStrict(_)
            | SyntaxError::EvalAndArgumentsInStrict
            | SyntaxError::TS1183
    )
}

/// One of the parser's errors as a finding.
fn syntax_error(file: FileId, text: &str, error: &Error) -> Diagnostic {
    let span = error.span();
    let (start, end) = (offset(span.lo, text), offset(span.hi, text));
    catalog::syntax_error(&error.kind().msg(), Span::new(file, start as u32, end.max(start) as u32))
}
