//! Template literal types that no list of literals says: strings that are checked.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::context::{Lowerer, Note, Place};
use crate::{
    model::{self, ItemId, ItemKind, NameHint, Pattern, PatternPart, Text},
    syntax::{Literal, spell_number},
    types::{TypeId, View},
};

/// So many alternatives are written as they are.
const FEW: usize = 8;

impl Lowerer<'_, '_> {
    /// The strings that are any of `types`.
    pub(super) fn pattern(&mut self, types: &[TypeId]) -> Pattern {
        let alternatives: Vec<_> = types.iter().map(|ty| self.pattern_parts(*ty)).collect();
        let is_readable = alternatives.len() <= FEW;
        Pattern { alternatives: if is_readable { alternatives } else { folded(alternatives) } }
    }

    /// A checked string as an item.
    pub(super) fn pattern_item(
        &mut self,
        hint: NameHint,
        address: Vec<Text>,
        pattern: Pattern,
        place: &Place,
    ) -> ItemId {
        let owner = self.note(place.item);
        let note = Note {
            owner: Some(place.item),
            property: None,
            nameless: None,
            parameters: Rc::from([]),
            span: place.span,
            ..owner.clone()
        };
        let item = self.reserve(hint, address, note);
        self.model.item_mut(item).kind = ItemKind::Pattern(pattern);
        item
    }

    fn pattern_parts(&mut self, ty: TypeId) -> Vec<PatternPart> {
        match self.types.view(ty) {
            View::Template { texts, types } => {
                let mut parts = Vec::new();
                for (position, text) in texts.iter().enumerate() {
                    if !text.is_empty() {
                        parts.push(PatternPart::Text(text.to_string()));
                    }
                    if let Some(ty) = types.get(position) {
                        parts.extend(self.pattern_parts(*ty));
                    }
                }
                parts
            }
            View::StringMapping { name, ty } => self.mapped_parts(&name, ty),
            View::Number => vec![PatternPart::Number],
            View::BigInt => vec![PatternPart::BigInt],
            View::Boolean => vec![PatternPart::OneOf(vec!["false".to_owned(), "true".to_owned()])],
            View::Literal(literal) => vec![PatternPart::Text(literal_text(&literal))],
            View::Null => vec![PatternPart::Text("null".to_owned())],
            View::Undefined => vec![PatternPart::Text("undefined".to_owned())],
            View::EnumMember { value, .. } => match value {
                Some(literal) => vec![PatternPart::Text(literal_text(&literal))],
                None => vec![PatternPart::Any],
            },
            View::Union(members) => self.one_of(&members),
            View::Any
            | View::Unknown
            | View::Never
            | View::String
            | View::Symbol
            | View::NonPrimitive
            | View::Enum(_)
            | View::Array(_)
            | View::Tuple(_)
            | View::Named { .. }
            | View::Object
            | View::Function
            | View::Intersection(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => vec![PatternPart::Any],
        }
    }

    /// `Capitalize` and `Uncapitalize` say something of one letter only, which is not checked.
    fn mapped_parts(&mut self, name: &str, ty: TypeId) -> Vec<PatternPart> {
        match name {
            "Uppercase" if matches!(self.types.view(ty), View::String) => vec![PatternPart::Uppercase],
            "Lowercase" if matches!(self.types.view(ty), View::String) => vec![PatternPart::Lowercase],
            _ => vec![PatternPart::Any],
        }
    }

    fn one_of(&mut self, members: &[TypeId]) -> Vec<PatternPart> {
        let mut texts = Vec::new();
        for member in members {
            match self.pattern_parts(*member).as_slice() {
                [PatternPart::Text(text)] => texts.push(text.clone()),
                [PatternPart::OneOf(more)] => texts.extend(more.iter().cloned()),
                [] => texts.push(String::new()),
                _ => return vec![PatternPart::Any],
            }
        }
        vec![PatternPart::OneOf(texts)]
    }
}

/// Alternatives that differ in one text, as one that has any of these there: `${number}ms` and `${number}s`.
fn folded(mut alternatives: Vec<Vec<PatternPart>>) -> Vec<Vec<PatternPart>> {
    let longest = alternatives.iter().map(Vec::len).max().unwrap_or(0);
    for position in 0..longest {
        let mut around: FxHashMap<Vec<PatternPart>, usize> = FxHashMap::default();
        let mut folded: Vec<Vec<PatternPart>> = Vec::with_capacity(alternatives.len());
        for mut alternative in alternatives {
            let Some(texts) = alternative.get_mut(position).and_then(texts_of) else {
                folded.push(alternative);
                continue;
            };
            alternative[position] = PatternPart::OneOf(Vec::new());
            let known = *around.entry(alternative.clone()).or_insert(folded.len());
            if known == folded.len() {
                folded.push(alternative);
            }
            if let Some(PatternPart::OneOf(all)) = folded[known].get_mut(position) {
                all.extend(texts);
            }
        }
        alternatives = folded;
    }
    for part in alternatives.iter_mut().flatten() {
        if let PatternPart::OneOf(texts) = part {
            let mut seen = FxHashSet::default();
            texts.retain(|text| seen.insert(text.clone()));
            if let [text] = &mut texts[..] {
                *part = PatternPart::Text(std::mem::take(text));
            }
        }
    }
    alternatives
}

/// Takes the texts out of a part that is any of some.
fn texts_of(part: &mut PatternPart) -> Option<Vec<String>> {
    match part {
        PatternPart::Text(text) => Some(vec![std::mem::take(text)]),
        PatternPart::OneOf(texts) => Some(std::mem::take(texts)),
        PatternPart::Any
        | PatternPart::Number
        | PatternPart::BigInt
        | PatternPart::Uppercase
        | PatternPart::Lowercase => None,
    }
}

/// A literal of JSON as text: what `String(value)` gives.
pub(super) fn value_text(literal: &model::Literal) -> String {
    match literal {
        model::Literal::String(text) => text.to_string(),
        model::Literal::Number(number) => spell_number(*number),
        model::Literal::Bool(value) => value.to_string(),
    }
}

/// A literal as text: what `String(value)` gives.
pub(super) fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => text.to_string(),
        Literal::Number(number) => spell_number(*number),
        Literal::BigInt(digits) => digits.to_string(),
        Literal::Boolean(value) => value.to_string(),
    }
}
