//! From the parser's tree to ours.

mod bindings;
mod bodies;
mod classes;
mod expressions;
mod members;
mod modules;
mod names;
mod returns;
mod signatures;
mod statements;
mod types;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use swc_common::Spanned;

use super::{Atom, JsDoc, NodeId, Request, comments, jsdoc};
use crate::{
    diagnostics::{Diagnostic, catalog::syntax as catalog},
    source::{FileId, RequestKind, Span},
};

/// How deeply types, members, namespaces and expressions may be nested, so that every later stage can recurse.
const MAX_DEPTH: u32 = 500;

/// What a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Names {
    /// Nothing that is declared: it is a string, or a member.
    Nothing,
    /// A type, or a declaration.
    Type,
    /// A value.
    Value,
}

/// The texts of a file, or of a part of it, with what each of them names.
#[derive(Default)]
pub(super) struct Named(FxHashMap<Atom, Names>);

impl Named {
    /// What is named, but for the types of the file's `own`.
    pub fn but_for(self, own: &FxHashSet<Atom>) -> impl Iterator<Item = Atom> {
        let is_open = |(atom, names): &(Atom, Names)| match names {
            Names::Nothing => false,
            Names::Type => !own.contains(atom),
            Names::Value => true,
        };
        self.0.into_iter().filter(is_open).map(|(atom, _)| atom)
    }
}

/// Translates one file, or a part of it.
pub(super) struct Translator<'a> {
    file: FileId,
    text: &'a str,
    /// Room for the lines of a comment.
    lines: Vec<&'a str>,
    /// Every text of the file once, since most are used many times; and what it names somewhere.
    atoms: FxHashMap<Atom, Names>,
    next_node: NodeId,
    /// How far the numbers of two nodes are apart.
    step: u32,
    depth: u32,
    /// Whether what is being translated only declares what is elsewhere.
    is_ambient: bool,
    /// Whether the types being translated are resolved by the alias they stand in.
    is_in_alias: bool,
    /// Whether the statement being translated was already found too deep.
    is_too_deep: bool,
    /// The files this one asks for, in order.
    pub requests: Vec<Request>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Translator<'a> {
    /// A translator of so much of the file with this text, whose nodes are numbered from `first` on, in steps: a part
    /// numbers what the others leave free. An ambient file is one of declarations.
    pub fn new(file: FileId, text: &'a str, size: usize, is_ambient: bool, (first, step): (NodeId, u32)) -> Self {
        Self {
            file,
            text,
            lines: Vec::new(),
            // Of the texts people write, every hundredth byte or so begins a name that is new.
            atoms: FxHashMap::with_capacity_and_hasher(size / 128, FxBuildHasher),
            next_node: first,
            step,
            depth: 0,
            is_ambient,
            is_in_alias: false,
            is_too_deep: false,
            requests: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    /// The first node id that was not given.
    pub fn next_node(&self) -> NodeId {
        self.next_node
    }

    /// What the file names.
    pub fn into_named(self) -> Named {
        Named(self.atoms)
    }

    /// The next node id.
    fn node_id(&mut self) -> NodeId {
        let id = self.next_node;
        self.next_node.0 += self.step;
        id
    }

    /// A text as an atom.
    fn atom(&mut self, text: &str) -> Atom {
        self.atom_of(text, Names::Nothing)
    }

    /// The name of a type or a declaration as an atom.
    fn name(&mut self, text: &str) -> Atom {
        self.atom_of(text, Names::Type)
    }

    /// The name of a value as an atom.
    fn value_name(&mut self, text: &str) -> Atom {
        self.atom_of(text, Names::Value)
    }

    fn atom_of(&mut self, text: &str, names: Names) -> Atom {
        if let Some((known, before)) = self.atoms.get_key_value(text) {
            let known = known.clone();
            if names > *before {
                self.atoms.insert(known.clone(), names);
            }
            return known;
        }
        let atom = Atom::from(text);
        self.atoms.insert(atom.clone(), names);
        atom
    }

    /// The parser's span as ours.
    fn span(&self, span: swc_common::Span) -> Span {
        let length = self.text.len() as u32;
        let offset = |position: swc_common::BytePos| position.0.saturating_sub(1).min(length);
        Span::new(self.file, offset(span.lo), offset(span.hi))
    }

    /// The span of a node of the parser's.
    fn span_of(&self, node: &impl Spanned) -> Span {
        self.span(node.span())
    }

    /// The documentation of a node that begins at `start`, where `end` is the end of what comes before it.
    fn doc(&mut self, end: u32, start: u32) -> Option<Box<JsDoc>> {
        let mut trivia = self.text.get(end as usize..start as usize)?;
        if end == 0 {
            trivia = comments::without_banner(trivia);
        }
        jsdoc::parse_jsdoc(comments::last_doc(trivia)?, &mut self.lines)
    }

    /// Goes one level deeper, unless that is one too many, which is reported once for each statement.
    fn nested<T>(&mut self, span: Span, translate: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            if !self.is_too_deep {
                self.is_too_deep = true;
                self.diagnostics.push(catalog::type_too_deep(MAX_DEPTH, span));
            }
            return None;
        }
        self.depth += 1;
        let translated = translate(self);
        self.depth -= 1;
        Some(translated)
    }

    /// Translates types that are, or are not, resolved by the alias they stand in.
    fn with_alias<T>(&mut self, is_in_alias: bool, translate: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.is_in_alias, is_in_alias);
        let translated = translate(self);
        self.is_in_alias = outer;
        translated
    }

    /// Remembers that this file asks for another.
    fn request(&mut self, specifier: &Atom, kind: RequestKind, span: Span) {
        self.requests.push(Request { specifier: specifier.clone(), kind, span });
    }
}
