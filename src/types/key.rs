//! The keys of properties: what is a name, what a symbol, and which types are one.

use super::{
    TypeId, Types,
    expression::Widening,
    kind::{Intrinsic, LiteralKey, TypeKind},
};
use crate::{
    source::FileId,
    symbols::{SymbolId, Symbols},
    syntax::{Atom, Expression, ExpressionKind, PropertyName, TypeNode, spell_number},
};

/// What the key of a property is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// A string: the name.
    Name,
    /// A literal type of another kind, which is what `keyof` says: a number, or a member of an enum.
    Literal(TypeId),
    /// A symbol that is declared, which JSON does not have.
    UniqueSymbol(TypeId),
    /// A symbol of which no more is known.
    Symbol,
}

impl Key {
    /// Whether JSON has it.
    pub(super) fn is_symbol(self) -> bool {
        matches!(self, Self::UniqueSymbol(_) | Self::Symbol)
    }
}

/// What the names begin with under which members keep properties whose keys are symbols.
const SYMBOL_KEY: &str = "__@";

/// The name under which members keep a property whose key is a symbol.
pub(super) fn symbol_key(symbol: SymbolId) -> Atom {
    format!("{SYMBOL_KEY}{}", symbol.0).into()
}

/// The same of a symbol that is a property: `Symbol.iterator`, or one that a class has for itself.
pub(super) fn symbol_key_of_property(name: &Atom, node: &TypeNode) -> Atom {
    match node.span.file {
        FileId::PRELUDE => format!("{SYMBOL_KEY}{name}").into(),
        file => format!("{SYMBOL_KEY}{name} {}.{}", file.0, node.id.0).into(),
    }
}

/// The symbol that is declared by itself and that such a name is of.
pub(super) fn declared_symbol(key: &str) -> Option<SymbolId> {
    key.strip_prefix(SYMBOL_KEY)?.parse().ok().map(SymbolId)
}

/// Such a name, as TypeScript writes the symbol between the brackets.
pub(super) fn symbol_key_text(symbols: &Symbols<'_>, key: &str) -> String {
    if let Some(symbol) = declared_symbol(key) {
        return symbols.name(symbol).to_string();
    }
    let key = key.trim_start_matches(SYMBOL_KEY);
    key.split_once(' ').map_or_else(|| format!("Symbol.{key}"), |(name, _)| name.to_owned())
}

impl<'a> Types<'a> {
    /// The property key that a literal type is.
    pub(super) fn property_key(&mut self, ty: TypeId) -> Option<Atom> {
        let ty = self.force(ty);
        if let TypeKind::UniqueSymbol(key) = self.raw(ty) {
            return Some(key.clone());
        }
        match self.raw(ty).as_literal()? {
            LiteralKey::String(text) => Some(text.clone()),
            LiteralKey::Number(bits) => Some(spell_number(f64::from_bits(*bits)).into()),
            LiteralKey::BigInt(_) | LiteralKey::Boolean(_) => None,
        }
    }

    /// What kind of key a literal type is.
    pub(super) fn key_of(&mut self, ty: TypeId) -> Key {
        let kind = self.kind(ty);
        if matches!(kind, TypeKind::UniqueSymbol(_)) {
            Key::UniqueSymbol(ty)
        } else if matches!(kind, TypeKind::Literal(LiteralKey::String(_))) {
            Key::Name
        } else {
            Key::Literal(ty)
        }
    }

    /// The name of a property, if it is known, and what key that is.
    pub(super) fn property_name(&mut self, name: &'a PropertyName) -> Option<(Atom, Key)> {
        match name {
            PropertyName::Literal(name) => Some((name.text.clone(), Key::Name)),
            PropertyName::Number(name) => {
                let number = name.text.parse().map(|value| Key::Literal(self.number_literal(value)));
                Some((name.text.clone(), number.unwrap_or(Key::Name)))
            }
            PropertyName::Computed(expression) => self.computed_name(expression),
        }
    }

    fn computed_name(&mut self, expression: &'a Expression) -> Option<(Atom, Key)> {
        // What a name that is not known names is left out, as symbols are.
        let known = self.diagnostics.len();
        let ty = self.expression_type(expression, Widening::Never);
        self.diagnostics.truncate(known);
        if let Some(name) = self.property_key(ty) {
            return Some((name, self.key_of(ty)));
        }
        let ExpressionKind::PropertyAccess { name, .. } = &expression.kind else { return None };
        self.is_intrinsic(ty, Intrinsic::Symbol).then(|| (format!("{SYMBOL_KEY}{}", name.text).into(), Key::Symbol))
    }
}
