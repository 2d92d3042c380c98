//! Unions without a name of plain kinds, `string | number`, or of those and a named union of another kind: one enum for
//! the whole file, named by what is in it.

use super::{
    context::{Fill, Job, Lowerer, Note, Place},
    kind::KindSet,
};
use crate::{
    model::{DocPart, Docs, Integer, ItemId, NameHint, Text, Ty},
    types::{TypeId, View},
};

/// A kind that needs no name, or a union that has one. Variants are in this order, however the union is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Plain {
    String,
    Number,
    Bool,
    Strings,
    Numbers,
    Bools,
    Union(Text, ItemId),
}

impl Lowerer<'_, '_> {
    /// The item of a union of plain kinds; none if another type is in it.
    pub(super) fn kinds_union(&mut self, members: &[TypeId], place: &Place) -> Option<ItemId> {
        let mut plain = Vec::with_capacity(members.len());
        let mut unions = Vec::new();
        for member in members {
            match self.plain_kind(*member) {
                Some(kind) => plain.push((kind, *member)),
                None => unions.push(*member),
            }
        }
        let of_plain = plain.iter().fold(KindSet::NONE, |kinds, (_, member)| kinds.and(self.kinds(*member)));
        for union in unions {
            plain.push((self.union_apart(union, of_plain)?, union));
        }
        plain.sort();
        plain.dedup_by(|one, other| one.0 == other.0);
        if plain.len() < 2 {
            return None;
        }
        let (kinds, members): (Vec<Plain>, Vec<TypeId>) = plain.into_iter().unzip();
        let key = (kinds, place.number.clone());
        if let Some(item) = self.kinds_unions.get(&key) {
            return Some(*item);
        }
        let word = self.number_word(&place.number);
        let words: Vec<String> = key.0.iter().map(|kind| kind.word(word)).collect();
        let name = Text::from(words.join("Or"));
        let ty = self.types.union(&members);
        let item = self.reserve(NameHint::Made(name.clone()), vec![name], Note::of_all(place.span));
        self.model.item_mut(item).docs = Docs { parts: sentence(&key.0).into(), deprecated: None };
        self.kinds_unions.insert(key, item);
        self.jobs.push_back(Job { item, ty, number: place.number.clone(), fill: Fill::Union(members) });
        Some(item)
    }

    /// A named union that shares no kind of JSON with what is beside it.
    fn union_apart(&mut self, ty: TypeId, others: KindSet) -> Option<Plain> {
        let symbol = self.named_union(ty).filter(|_| self.replaced_type(ty).is_none())?;
        let is_apart = matches!(self.types.view(ty), View::Union(_))
            && self.stays_whole(ty, others)
            && !self.kinds(ty).has(others);
        is_apart.then(|| Plain::Union(self.types.symbols().public_name(symbol).clone(), self.declared_item(symbol)))
    }

    fn plain_kind(&mut self, ty: TypeId) -> Option<Plain> {
        if self.types.alias(ty).is_some() {
            return None;
        }
        let mut view = self.types.view(ty);
        let mut is_list = false;
        if let View::Array(element) = view {
            if self.types.alias(element).is_some() {
                return None;
            }
            (view, is_list) = (self.types.view(element), true);
        }
        match view {
            View::String => Some(if is_list { Plain::Strings } else { Plain::String }),
            View::Number => Some(if is_list { Plain::Numbers } else { Plain::Number }),
            View::Boolean => Some(if is_list { Plain::Bools } else { Plain::Bool }),
            // No array is looked into that is an element: it may be in itself.
            View::Array(_) => None,
            View::Any
            | View::Unknown
            | View::Never
            | View::Undefined
            | View::Null
            | View::BigInt
            | View::Symbol
            | View::NonPrimitive
            | View::Literal(_)
            | View::EnumMember { .. }
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Tuple(_)
            | View::Named { .. }
            | View::Object
            | View::Function
            | View::Union(_)
            | View::Intersection(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => None,
        }
    }

    /// What a number is called: by its type where it is not what numbers are everywhere.
    fn number_word(&self, number: &Ty) -> &'static str {
        if *number == self.base_number() {
            return "Number";
        }
        let Ty::Integer(integer) = number else {
            return if *number == Ty::JsonNumber { "JsonNumber" } else { "F64" };
        };
        match integer {
            Integer::I32 => "I32",
            Integer::U32 => "U32",
            Integer::I64 => "I64",
            Integer::U64 => "U64",
            Integer::I128 => "I128",
        }
    }
}

impl Plain {
    fn word(&self, number: &str) -> String {
        match self {
            Self::String => "String".to_owned(),
            Self::Number => number.to_owned(),
            Self::Bool => "Bool".to_owned(),
            Self::Strings => "Strings".to_owned(),
            Self::Numbers => format!("{number}s"),
            Self::Bools => "Bools".to_owned(),
            Self::Union(name, _) => name.to_string(),
        }
    }

    /// What it is, with an article.
    fn phrase(&self) -> DocPart {
        let text = match self {
            Self::String => "a string",
            Self::Number => "a number",
            Self::Bool => "a boolean",
            Self::Strings => "an array of strings",
            Self::Numbers => "an array of numbers",
            Self::Bools => "an array of booleans",
            Self::Union(_, item) => return DocPart::Link { item: *item, text: None },
        };
        DocPart::Text(text.to_owned())
    }
}

/// What is in it: `A string or a number.`
fn sentence(kinds: &[Plain]) -> Vec<DocPart> {
    let mut parts: Vec<DocPart> = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        if at > 0 {
            let is_last = at + 1 == kinds.len();
            parts.push(DocPart::Text(if is_last { " or " } else { ", " }.to_owned()));
        }
        parts.push(kind.phrase());
    }
    if let Some(DocPart::Text(first)) = parts.first_mut() {
        first[..1].make_ascii_uppercase();
    }
    parts.push(DocPart::Text(".".to_owned()));
    parts
}
