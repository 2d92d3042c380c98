//! Template literal types that no list of literals says: strings that are checked.

use std::rc::Rc;

use super::context::{Lowerer, Note, Place};
use crate::{
    model::{ItemId, ItemKind, NameHint, Pattern, PatternPart, Text},
    syntax::Literal,
    types::{TypeId, View},
};

impl Lowerer<'_, '_> {
    /// The strings that are any of `types`.
    pub(super) fn pattern(&mut self, types: &[TypeId]) -> Pattern {
        Pattern { alternatives: types.iter().map(|ty| self.pattern_parts(*ty)).collect() }
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
        let (symbol, depth, nesting) = (owner.symbol, owner.depth, owner.nesting);
        let note = Note { owner: Some(place.item), symbol, parameters: Rc::from([]), depth, nesting, span: place.span };
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

/// A literal as text: what `String(value)` gives.
pub(super) fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => text.to_string(),
        Literal::Number(number) => number_text(*number),
        Literal::BigInt(digits) => digits.to_string(),
        Literal::Boolean(value) => value.to_string(),
    }
}

/// A number as JavaScript writes it.
pub(super) fn number_text(number: f64) -> String {
    let magnitude = number.abs();
    if number == 0.0 {
        "0".to_owned()
    } else if (1e-6..1e21).contains(&magnitude) {
        number.to_string()
    } else {
        let text = format!("{number:e}");
        if magnitude >= 1.0 { text.replace('e', "e+") } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::number_text;

    #[test]
    fn numbers_are_written_as_javascript_does() {
        for (number, text) in [
            (1.0, "1"),
            (-0.0, "0"),
            (-1.5, "-1.5"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (1e-6, "0.000001"),
            (1.5e-7, "1.5e-7"),
        ] {
            assert_eq!(number_text(number), text);
        }
    }
}
