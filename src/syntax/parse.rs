//! One file: from text to our tree, by way of the parser's.

use swc_common::{BytePos, Spanned};
use swc_ecma_ast as swc;
use swc_ecma_parser::{Parser, StringInput, Syntax, TsSyntax, error::Error};

use super::{
    FileReferenceKind, Module, Request, references::file_references, translate::Translator, workers::SourceText,
};
use crate::{
    diagnostics::{Diagnostic, catalog::syntax as catalog},
    source::{FileId, RequestKind, Span},
};

/// What parsing a file gives.
pub(super) struct ParsedFile {
    pub module: Module,
    /// The files it asks for, in order.
    pub requests: Vec<Request>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses one file. A file that cannot be parsed is an empty module, and its errors.
pub(super) fn parse_file(source: &SourceText<'_>) -> ParsedFile {
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
        is_module: kind.is_always_module,
        is_declaration_file: kind.is_declaration_file,
        statements: Vec::new(),
        references,
        node_count: 0,
    };
    let (parsed, errors) = parse_text(text, kind);
    let mut diagnostics: Vec<_> = errors.iter().map(|error| syntax_error(file, text, error)).collect();
    if let Some(parsed) = parsed {
        let mut translator = Translator::new(file, text);
        module.statements = translator.module_items(&parsed.body, 0);
        module.is_module |= parsed.body.iter().any(makes_module);
        module.node_count = translator.node_count();
        requests.append(&mut translator.requests);
        if !module.is_module {
            // What is optional in a global file is `declare module "x"`, which declares a module and asks for none.
            requests.retain(|request| request.kind != RequestKind::Optional);
        }
        diagnostics.append(&mut translator.diagnostics);
    }
    ParsedFile { module, requests, diagnostics }
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

/// Runs the parser. Its places count from 1, so that ours are one less.
fn parse_text(text: &str, kind: FileKind) -> (Option<swc::Module>, Vec<Error>) {
    let syntax = Syntax::Typescript(TsSyntax {
        tsx: kind.is_tsx,
        decorators: true,
        dts: kind.is_declaration_file,
        no_early_errors: true,
        ..TsSyntax::default()
    });
    let input = StringInput::new(text, BytePos(1), BytePos(text.len() as u32 + 1));
    let mut parser = Parser::new(syntax, input, None);
    let result = parser.parse_typescript_module();
    let mut errors = parser.take_errors();
    match result {
        Ok(module) => (Some(module), errors),
        Err(error) => {
            errors.push(error);
            (None, errors)
        }
    }
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

/// One of the parser's errors as a finding.
fn syntax_error(file: FileId, text: &str, error: &Error) -> Diagnostic {
    let place = |position: BytePos| {
        let offset = (position.0.saturating_sub(1) as usize).min(text.len());
        (0..=offset).rev().find(|&offset| text.is_char_boundary(offset)).unwrap_or(0) as u32
    };
    let span = Span::new(file, place(error.span().lo), place(error.span().hi));
    catalog::syntax_error(&error.kind().msg(), span)
}
