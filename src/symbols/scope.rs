//! The scopes around a node, and what names mean there.

use rustc_hash::FxHashMap;

use super::{DeclarationKind, Meaning, SymbolId, SymbolTable, Symbols, declare::Scopes};
use crate::{
    source::{FileId, Span},
    syntax::{
        Atom, Identifier, NodeId, Parameter, Signature, TypeParameter, VariableDeclaration, pattern_parameter_name,
    },
};

/// A scope around the node at hand.
pub(super) enum Frame<'s> {
    /// A file or namespace: the names of the block, then what other blocks of the same namespace export.
    Block { locals: &'s SymbolTable, container: Option<SymbolId> },
    /// The members of an enum.
    Enum(SymbolId),
    /// Type parameters, or what a function takes.
    Parameters(Vec<(Atom, SymbolId)>),
}

pub(super) struct Resolver<'r, 'a> {
    pub(super) symbols: &'r mut Symbols<'a>,
    pub(super) scopes: &'r Scopes,
    pub(super) file: FileId,
    pub(super) frames: Vec<Frame<'r>>,
    /// The type parameters that were mentioned so far, for the nodes that capture them.
    pub(super) mentioned: Vec<SymbolId>,
    /// The signatures around, each with the place of the frame of what it takes.
    pub(super) signatures: Vec<(usize, &'a Signature)>,
    /// The type parameters that the type of what a function takes mentions: who asks for that type mentions them.
    pub(super) mentioned_by: FxHashMap<*const Parameter, Vec<SymbolId>>,
    /// The interface or class that `this` is.
    pub(super) this: Option<SymbolId>,
    /// Whether the statements at hand stand in `declare global`.
    pub(super) is_global: bool,
}

impl<'a> Resolver<'_, 'a> {
    /// Runs `body` with `this` standing for the interface or class `symbol`.
    pub(super) fn in_type(&mut self, symbol: Option<SymbolId>, body: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.this, symbol);
        body(self);
        self.this = outer;
    }

    pub(super) fn with_parameters(&mut self, parameters: &'a [TypeParameter], body: impl FnOnce(&mut Self)) {
        self.with_parameters_of(None, parameters, body);
    }

    /// The same, of a declaration of `owner`.
    pub(super) fn with_parameters_of(
        &mut self,
        owner: Option<SymbolId>,
        parameters: &'a [TypeParameter],
        body: impl FnOnce(&mut Self),
    ) {
        if parameters.is_empty() {
            return body(self);
        }
        let known = owner.map(|owner| self.symbols.type_parameters(owner)).unwrap_or_default();
        let symbols = parameters.iter().map(|parameter| {
            let kind = DeclarationKind::TypeParameter(parameter);
            let same = known.iter().find(|&&it| *self.symbols.name(it) == parameter.name.text);
            match same {
                Some(&symbol) => self.same_parameter(parameter, kind, symbol),
                None => self.parameter(parameter, kind),
            }
        });
        let names = symbols.collect();
        self.frames.push(Frame::Parameters(names));
        for parameter in parameters {
            parameter.constraint.iter().chain(&parameter.default).for_each(|ty| self.ty(ty));
        }
        body(self);
        self.frames.pop();
    }

    /// Notes that a type parameter is one that has a symbol already: that of another declaration of the same interface, or
    /// of another `infer` with that name.
    pub(super) fn same_parameter(
        &mut self,
        parameter: &'a TypeParameter,
        kind: DeclarationKind<'a>,
        symbol: SymbolId,
    ) -> (Atom, SymbolId) {
        self.symbols.parameters.insert(std::ptr::from_ref(parameter), symbol);
        self.symbols.declare_on(symbol, kind, parameter.name.span, None);
        (parameter.name.text.clone(), symbol)
    }

    /// Makes the symbol of a type parameter.
    pub(super) fn parameter(&mut self, parameter: &'a TypeParameter, kind: DeclarationKind<'a>) -> (Atom, SymbolId) {
        let named = self.local(&parameter.name, kind);
        self.symbols.parameters.insert(std::ptr::from_ref(parameter), named.1);
        named
    }

    /// Makes the symbols of what a signature takes, of that which its body or a `typeof` asks for.
    pub(super) fn declare_parameters(&mut self, of: usize, is_asked: impl Fn(&Parameter) -> bool) {
        let (frame, signature) = self.signatures[of];
        for (at, parameter) in signature.parameters.iter().enumerate() {
            if is_asked(parameter) && self.symbols.value_parameter(parameter).is_none() {
                let named = self.value_parameter(at, parameter, signature.span);
                if let Frame::Parameters(names) = &mut self.frames[frame] {
                    names.push(named);
                }
            }
        }
    }

    /// The symbols of what the signatures around take by that name.
    pub(super) fn declare_parameters_named(&mut self, name: &str) {
        for of in 0..self.signatures.len() {
            self.declare_parameters(of, |it| it.name().is_some_and(|it| &*it.text == name));
        }
    }

    fn value_parameter(&mut self, at: usize, parameter: &'a Parameter, of: Span) -> (Atom, SymbolId) {
        let kind = DeclarationKind::Parameter(parameter);
        let named = match parameter.name() {
            Some(name) => self.local(name, kind),
            None => self.local(&Identifier { text: pattern_parameter_name(at), span: of }, kind),
        };
        self.symbols.value_parameters.insert(std::ptr::from_ref(parameter), named.1);
        named
    }

    /// Makes the symbol of a constant in a body.
    pub(super) fn constant(&mut self, variable: &'a VariableDeclaration) -> (Atom, SymbolId) {
        self.local(&variable.name, DeclarationKind::Variable(variable))
    }

    /// Makes the symbol of a name that only a scope has.
    fn local(&mut self, name: &Identifier, kind: DeclarationKind<'a>) -> (Atom, SymbolId) {
        let symbol = self.symbols.add(&name.text, None);
        self.symbols.declare_on(symbol, kind, name.span, None);
        (name.text.clone(), symbol)
    }

    pub(super) fn this_type(&mut self, node: NodeId) {
        let Some(owner) = self.this else { return };
        let known = self.symbols.symbol(owner).this_parameter;
        let symbol = known.unwrap_or_else(|| {
            let span = self.symbols.span(owner);
            let symbol = self.symbols.add(&"this".into(), None);
            self.symbols.declare_on(symbol, DeclarationKind::This(owner), span, None);
            self.symbols.symbols[owner.0 as usize].this_parameter = Some(symbol);
            symbol
        });
        self.set(node, Some(symbol));
    }

    /// Runs `body` and remembers which type parameters from outside it mentioned.
    pub(super) fn capturing(&mut self, node: NodeId, body: impl FnOnce(&mut Self)) {
        let captured = self.captured_by(body);
        if !captured.is_empty() {
            self.symbols.captures.insert((self.file, node), captured.into_boxed_slice());
        }
    }

    /// Runs `body`, and says which type parameters from outside it mentioned.
    pub(super) fn captured_by(&mut self, body: impl FnOnce(&mut Self)) -> Vec<SymbolId> {
        let mark = self.mentioned.len();
        let first_inside = SymbolId(self.symbols.symbols.len() as u32);
        body(self);
        let is_outside = |symbol: &SymbolId| {
            // The parameter of `this` may be made inside, but it belongs to the declaration around.
            *symbol < first_inside
                || matches!(self.symbols.symbol(*symbol).declarations[0].kind, DeclarationKind::This(_))
        };
        let mut captured: Vec<SymbolId> = self.mentioned[mark..].iter().copied().filter(is_outside).collect();
        captured.sort_unstable();
        captured.dedup();
        self.mentioned.truncate(mark);
        self.mentioned.extend_from_slice(&captured);
        captured
    }

    pub(super) fn set(&mut self, node: NodeId, symbol: Option<SymbolId>) {
        self.symbols.resolved[self.file.0 as usize][node.0 as usize] = symbol;
        if let Some(symbol) = symbol {
            let kind = self.symbols.symbol(symbol).declarations[0].kind;
            if matches!(
                kind,
                DeclarationKind::TypeParameter(_)
                    | DeclarationKind::MappedParameter(_)
                    | DeclarationKind::InferParameter(_)
                    | DeclarationKind::This(_)
            ) {
                self.mentioned.push(symbol);
            } else if let DeclarationKind::Parameter(parameter) = kind {
                self.mentioned.extend(self.mentioned_by.get(&std::ptr::from_ref(parameter)).into_iter().flatten());
            }
        }
    }

    /// Remembers a name of the declaration at hand.
    pub(super) fn mention(&mut self, first: Option<SymbolId>, rest: &'a [Identifier]) {
        if let Some(first) = first {
            self.symbols.mentions.add(first, rest);
        }
    }

    /// Remembers a name that nothing declares.
    pub(super) fn miss(&mut self, name: &Atom, meaning: Meaning) {
        self.symbols.missing.insert((self.file, name.clone(), meaning));
    }

    /// The nearest declaration of a name, whatever it means.
    pub(super) fn lookup_any(&self, name: &str) -> Option<SymbolId> {
        let meanings = [Meaning::Type, Meaning::Value, Meaning::Namespace];
        let near = self.lookup_near(name, |symbol| meanings.iter().any(|&it| self.symbols.has_meaning(symbol, it)));
        near.or_else(|| meanings.iter().find_map(|&meaning| self.symbols.global_for(name, meaning)))
    }

    /// The nearest declaration of a name that has the meaning.
    pub(super) fn lookup(&self, name: &str, meaning: Meaning) -> Option<SymbolId> {
        let near = self.lookup_near(name, |symbol| self.symbols.has_meaning(symbol, meaning));
        near.or_else(|| self.symbols.global_for(name, meaning))
    }

    /// The nearest fitting declaration of a name in the scopes around, which the globals are not among.
    fn lookup_near(&self, name: &str, has_meaning: impl Fn(SymbolId) -> bool) -> Option<SymbolId> {
        let symbols = &*self.symbols;
        let fits = |symbol: &SymbolId| has_meaning(*symbol);
        for frame in self.frames.iter().rev() {
            let found = match frame {
                Frame::Parameters(names) => {
                    names.iter().rev().find(|(it, symbol)| &**it == name && fits(symbol)).map(|(_, symbol)| *symbol)
                }
                Frame::Enum(of) => symbols.own_export(*of, name).filter(fits),
                Frame::Block { locals, container } => {
                    let own = locals.get(name).copied().filter(fits);
                    let is_found = |symbol: &SymbolId| fits(symbol) && !symbols.passes_on(*symbol);
                    own.or_else(|| symbols.own_export((*container)?, name).filter(is_found))
                }
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }
}
