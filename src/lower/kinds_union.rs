//! Unions without a name of plain kinds, `string | number`, or of those and a few types of another kind that have names:
//! one enum for the whole file, named by what is in it.

use std::borrow::Cow;

use super::{
    context::{Fill, Job, Lowerer, Note, Place},
    kind::KindSet,
    template::literal_text,
};
use crate::{
    model::{DocPart, Docs, Integer, ItemId, NameHint, Text, Ty},
    syntax::Literal,
    types::{TypeId, View},
};

/// How many members a union has at most that is called by the names of objects.
const MOST_NAMES: usize = 3;

/// A kind that needs no name, or a type that has one. Variants are in this order, however the union is written, but for
/// objects: what has the keys of several is read as the first of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Plain {
    String,
    Number,
    BigInt,
    Bool,
    Strings,
    Numbers,
    Bools,
    Object,
    /// The one literal among them: what it is called, and how it is written.
    Literal(Text, Text),
    Union(Text, ItemId),
    /// An object, or a union beside one, and which of them it is.
    Named(usize, Text, ItemId),
    /// An array of a declared type that is beside it.
    Array(ItemId),
}

impl Lowerer<'_, '_> {
    /// The item of a union of plain kinds; none if another type is in it.
    pub(super) fn kinds_union(&mut self, members: &[TypeId], place: &Place) -> Option<ItemId> {
        let mut plain = Vec::with_capacity(members.len());
        let mut named = Vec::new();
        let has_string = members.iter().any(|member| matches!(self.types.view(*member), View::String));
        for member in members {
            // A date is a string, and needs no mention beside one.
            if has_string && self.is_date_text(*member) {
                continue;
            }
            match self.plain_kind(*member, members) {
                Some(kind) => plain.push((kind, *member)),
                None => named.push(*member),
            }
        }
        let of_plain = plain.iter().fold(KindSet::NONE, |kinds, (_, member)| kinds.and(self.kinds(*member)));
        let has_array = plain.iter().any(|(kind, _)| matches!(kind, Plain::Array(_)));
        let is_short = members.len() <= MOST_NAMES;
        if has_array && !is_short {
            return None;
        }
        let literals = plain.iter().filter(|(kind, _)| matches!(kind, Plain::Literal(..))).count();
        if literals > 1 || literals == 1 && !named.is_empty() {
            return None;
        }
        let unions: Option<Vec<Plain>> = named.iter().map(|union| self.union_apart(*union, of_plain)).collect();
        let kinds = match unions {
            Some(unions) => unions,
            None if !plain.is_empty() && is_short => {
                let named = named.iter().enumerate();
                let kinds = named.map(|(position, ty)| self.named_apart(position, *ty, of_plain, has_array));
                kinds.collect::<Option<_>>()?
            }
            None => return None,
        };
        plain.extend(kinds.into_iter().zip(named));
        plain.sort();
        plain.dedup_by(|one, other| one.0 == other.0);
        if plain.len() < 2 {
            return None;
        }
        let (kinds, members): (Vec<Plain>, Vec<TypeId>) = plain.into_iter().unzip();
        let has_number = kinds.iter().any(|kind| matches!(kind, Plain::Number | Plain::Numbers));
        let number = if has_number { place.number.clone() } else { self.base_number() };
        let key = (kinds, number.clone());
        if let Some(item) = self.kinds_unions.get(&key) {
            return Some(*item);
        }
        let item = self.kinds_item(&key.0, &number, place);
        let ty = self.types.union(&members);
        self.kinds_unions.insert(key, item);
        self.jobs.push_back(Job { item, ty, number, fill: Fill::Union(members) });
        Some(item)
    }

    /// The item, beside the declarations that it is called by: there are others of their names elsewhere.
    fn kinds_item(&mut self, kinds: &[Plain], number: &Ty, place: &Place) -> ItemId {
        let word = self.number_word(number);
        let words: Vec<String> = kinds.iter().map(|kind| kind.word(word)).collect();
        let name = Text::from(words.join("Or"));
        let item = self.reserve(NameHint::Made(name.clone()), vec![name.clone()], Note::of_all(place.span));
        let mut homes = kinds.iter().filter_map(Plain::item).map(|named| {
            let named = self.model.item(named);
            let around = &named.address[..named.address.len().saturating_sub(1)];
            (named.namespace.clone(), named.file.clone(), around.to_vec())
        });
        let home = homes.next().filter(|first| homes.all(|other| other == *first));
        let made = self.model.item_mut(item);
        if let Some((namespace, file, around)) = home {
            (made.namespace, made.file, made.address) = (namespace, file, [around, vec![name]].concat());
        }
        made.docs = Docs { parts: sentence(kinds).into(), deprecated: None };
        item
    }

    /// A declared type that shares no kind of JSON with the plain kinds beside it: an object, a union with objects in it, or
    /// what the array beside it is of.
    fn named_apart(&mut self, position: usize, ty: TypeId, others: KindSet, beside_array: bool) -> Option<Plain> {
        if self.kinds(ty).has(others) {
            return None;
        }
        let is_object = if let View::Union(_) = self.types.view(ty) {
            self.kinds(ty).has(KindSet::OBJECT)
        } else {
            self.is_object(ty) && !self.is_map(ty)
        };
        if !is_object && !beside_array {
            return None;
        }
        self.with_name(ty).map(|(name, item)| Plain::Named(position, name, item))
    }

    /// The name and the item of a declared type without parameters.
    fn with_name(&mut self, ty: TypeId) -> Option<(Text, ItemId)> {
        let (symbol, arguments) = self.types.name_of(ty)?;
        if !arguments.is_empty() || self.types.symbols().is_builtin(symbol) || self.replaced_type(ty).is_some() {
            return None;
        }
        Some((self.types.symbols().public_name(symbol).clone(), self.declared_item(symbol)))
    }

    /// A named union that shares no kind of JSON with what is beside it.
    fn union_apart(&mut self, ty: TypeId, others: KindSet) -> Option<Plain> {
        let symbol = self.named_union(ty).filter(|_| self.replaced_type(ty).is_none())?;
        let is_apart = matches!(self.types.view(ty), View::Union(_))
            && self.stays_whole(ty, others)
            && !self.kinds(ty).has(others);
        is_apart.then(|| Plain::Union(self.types.symbols().public_name(symbol).clone(), self.declared_item(symbol)))
    }

    /// The kind of one of the members.
    fn plain_kind(&mut self, ty: TypeId, members: &[TypeId]) -> Option<Plain> {
        if self.is_map_of_any(ty) {
            return Some(Plain::Object);
        }
        if self.types.alias(ty).is_some() {
            return None;
        }
        let mut view = self.types.view(ty);
        let mut is_list = false;
        if let View::Array(element) = view {
            if members.contains(&element)
                && let Some((_, item)) = self.with_name(element)
            {
                return Some(Plain::Array(item));
            }
            if self.types.alias(element).is_some() {
                return None;
            }
            (view, is_list) = (self.types.view(element), true);
        }
        match view {
            View::String => Some(if is_list { Plain::Strings } else { Plain::String }),
            View::Number => Some(if is_list { Plain::Numbers } else { Plain::Number }),
            View::BigInt if !is_list => Some(Plain::BigInt),
            View::Boolean => Some(if is_list { Plain::Bools } else { Plain::Bool }),
            View::Literal(literal) if !is_list => {
                literal_word(&literal).map(|word| Plain::Literal(word, literal_text(&literal).into()))
            }
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

    /// Whether it is `Record<string, any>`, or is written as that in braces, some keys excluded.
    pub(super) fn is_map_of_any(&mut self, ty: TypeId) -> bool {
        if let View::Intersection(parts) = self.types.view(ty)
            && self.types.alias(ty).is_none()
            && self.brand(&parts).is_none()
            && let Some(bearer) = self.bearer(&parts)
        {
            return self.is_map_of_any(bearer);
        }
        let has_name = self.types.alias(ty).is_some_and(|(symbol, _)| !self.types.symbols().is_builtin(symbol));
        if has_name || !matches!(self.types.view(ty), View::Object) || !self.is_map(ty) || self.has_no_keys(ty) {
            return false;
        }
        let [info] = &self.data_infos(ty)[..] else { return false };
        let is_any = |view: View| matches!(view, View::Any | View::Unknown);
        matches!(self.types.view(info.key), View::String) && is_any(self.types.view(info.value))
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
            Self::BigInt => "BigInt".to_owned(),
            Self::Bool => "Bool".to_owned(),
            Self::Strings => "Strings".to_owned(),
            Self::Numbers => format!("{number}s"),
            Self::Bools => "Bools".to_owned(),
            Self::Object => "Object".to_owned(),
            Self::Literal(name, _) | Self::Union(name, _) | Self::Named(_, name, _) => name.to_string(),
            Self::Array(_) => "Array".to_owned(),
        }
    }

    /// The declaration that it is, or is an array of.
    fn item(&self) -> Option<ItemId> {
        match self {
            Self::Union(_, item) | Self::Named(_, _, item) | Self::Array(item) => Some(*item),
            Self::String
            | Self::Number
            | Self::BigInt
            | Self::Bool
            | Self::Strings
            | Self::Numbers
            | Self::Bools
            | Self::Object
            | Self::Literal(..) => None,
        }
    }

    /// What it is, with an article.
    fn phrase(&self) -> (Cow<'static, str>, Option<DocPart>) {
        let link = self.item().map(|item| DocPart::Link { item, text: None });
        let text = match self {
            Self::String => "a string",
            Self::Number => "a number",
            Self::BigInt => "a big integer",
            Self::Bool => "a boolean",
            Self::Strings => "an array of strings",
            Self::Numbers => "an array of numbers",
            Self::Bools => "an array of booleans",
            Self::Object => "an object",
            Self::Literal(_, shown) => return (format!("`{shown}`").into(), None),
            Self::Union(..) | Self::Named(..) => "",
            Self::Array(_) => "an array of ",
        };
        (text.into(), link)
    }
}

/// What a literal is called beside a kind: `False`, `0`. Of a string the place says more.
fn literal_word(literal: &Literal) -> Option<Text> {
    match literal {
        Literal::Boolean(value) => Some(if *value { "True" } else { "False" }.into()),
        Literal::Number(number) if *number >= 0.0 && number.fract() == 0.0 => Some(literal_text(literal).into()),
        Literal::Number(_) | Literal::BigInt(_) | Literal::String(_) => None,
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
        let (text, link) = kind.phrase();
        parts.extend((!text.is_empty()).then(|| DocPart::Text(text.into_owned())));
        parts.extend(link);
    }
    if let Some(DocPart::Text(first)) = parts.first_mut() {
        first[..1].make_ascii_uppercase();
    }
    parts.push(DocPart::Text(".".to_owned()));
    parts
}
