//! Template literal types and the string intrinsics.

use std::rc::Rc;

use super::{
    TypeId, Types,
    kind::{Intrinsic, LiteralKey, TypeKind, TypeList},
    union::MAX_MEMBERS,
};
use crate::{
    diagnostics::catalog,
    syntax::{Atom, is_bigint_text, is_number_text, spell_number},
};

/// How long all the texts together may be that a template literal type stands for.
const MAX_TEXT: usize = 10_000_000;

impl<'a> Types<'a> {
    /// `` `a${T}b` ``: expanded over unions, joined where a part is a literal.
    pub(super) fn template(&mut self, texts: &[Atom], types: &[TypeId]) -> TypeId {
        if let Some(&error) = types.iter().find(|&&ty| self.is_error(ty)) {
            return error;
        }
        let mut choices: Vec<(Vec<String>, Vec<TypeId>)> = vec![(vec![texts[0].to_string()], Vec::new())];
        for (&ty, text) in types.iter().zip(&texts[1..]) {
            let parts = self.parts_of(ty);
            if choices.len().saturating_mul(parts.len()) > MAX_MEMBERS {
                if let Some(place) = self.place {
                    self.report(catalog::types::too_many_members(place, choices.len().saturating_mul(parts.len())));
                }
                return TypeId::ERROR;
            }
            let mut size = 0;
            let mut longer = Vec::with_capacity(choices.len() * parts.len());
            for choice in &choices {
                for &part in &parts {
                    let mut choice = choice.clone();
                    self.append_part(&mut choice, part);
                    if let Some(last) = choice.0.last_mut() {
                        last.push_str(text);
                    }
                    size += choice.0.iter().map(String::len).sum::<usize>();
                    if size > MAX_TEXT {
                        if let Some(place) = self.place {
                            self.report(catalog::types::too_long_text(place, MAX_TEXT));
                        }
                        return TypeId::ERROR;
                    }
                    longer.push(choice);
                }
            }
            choices = longer;
        }
        let each: Vec<TypeId> = choices.into_iter().map(|(texts, types)| self.template_of(texts, types)).collect();
        self.union(&each)
    }

    fn append_part(&mut self, choice: &mut (Vec<String>, Vec<TypeId>), part: TypeId) {
        let part = self.as_evaluated(part);
        let kind = self.kind(part);
        if let Some(text) = unit_text(&kind)
            && let Some(last) = choice.0.last_mut()
        {
            last.push_str(&text);
        } else if let TypeKind::Template { texts: inner, types: inner_types } = kind {
            let (texts, types) = choice;
            if let Some(last) = texts.last_mut() {
                last.push_str(&inner[0]);
            }
            texts.extend(inner[1..].iter().map(|text| text.to_string()));
            types.extend(inner_types.iter());
        } else if let TypeKind::Intersection(parts) = kind
            && !self.is_generic(part)
        {
            // A brand does not change the text.
            match parts.iter().copied().find(|&it| !self.is_object_like(it)) {
                Some(string) => self.append_part(choice, string),
                None => push_type(choice, part),
            }
        } else {
            push_type(choice, self.base(part));
        }
    }

    fn template_of(&mut self, texts: Vec<String>, types: Vec<TypeId>) -> TypeId {
        if types.is_empty() {
            let text: Atom = texts.concat().into();
            return self.string_literal(&text);
        }
        if let ([only], true) = (&types[..], texts.iter().all(String::is_empty))
            && (*only == TypeId::STRING || matches!(self.raw(*only), TypeKind::StringMapping { .. }))
        {
            return *only;
        }
        let texts: Rc<[Atom]> = texts.into_iter().map(Atom::from).collect();
        self.intern(TypeKind::Template { texts, types: types.into() }, None)
    }

    /// `Uppercase<T>` and its siblings.
    pub(super) fn string_mapping(&mut self, name: &Atom, ty: TypeId) -> TypeId {
        let kind = self.kind(ty);
        if let Some(text) = kind.as_literal().and_then(LiteralKey::as_text) {
            return self.string_literal(&apply_mapping(name, text).into());
        }
        if let TypeKind::Union { members, .. } = kind {
            let each: Vec<TypeId> = members.iter().map(|&member| self.string_mapping(name, member)).collect();
            return self.union(&each);
        }
        if let TypeKind::Template { texts, types } = kind {
            return self.map_template(name, &texts, &types);
        }
        let is_mapped = matches!(&kind, TypeKind::StringMapping { name: inner, .. } if inner == name);
        let is_nothing_to_map = matches!(
            kind,
            TypeKind::Intrinsic(Intrinsic::Any | Intrinsic::Error | Intrinsic::Never) | TypeKind::Unresolved { .. }
        );
        if is_mapped || is_nothing_to_map {
            return ty;
        }
        self.intern(TypeKind::StringMapping { name: name.clone(), ty }, None)
    }

    fn map_template(&mut self, name: &Atom, texts: &[Atom], types: &[TypeId]) -> TypeId {
        let is_whole = matches!(&**name, "Uppercase" | "Lowercase");
        if is_whole {
            let texts: Vec<Atom> = texts.iter().map(|text| apply_mapping(name, text).into()).collect();
            let types: Vec<TypeId> = types.iter().map(|&ty| self.string_mapping(name, ty)).collect();
            return self.template(&texts, &types);
        }
        let (mut texts, mut types) = (texts.to_vec(), types.to_vec());
        if texts[0].is_empty() {
            types[0] = self.string_mapping(name, types[0]);
        } else {
            texts[0] = apply_mapping(name, &texts[0]).into();
        }
        self.template(&texts, &types)
    }

    /// Whether a text is one that a template stands for.
    pub(super) fn matches_template(&mut self, text: &str, texts: &[Atom], types: &TypeList) -> bool {
        match self.split_by_template(text, texts) {
            Some(parts) => parts.iter().zip(types.iter()).all(|(part, &ty)| self.is_text_of(part, ty)),
            None => false,
        }
    }

    /// The stretches of a text that stand for the types of a template: each as short as can be, the last the rest.
    pub(super) fn split_by_template(&self, text: &str, texts: &[Atom]) -> Option<Vec<String>> {
        let (first, last) = (texts.first()?, texts.last()?);
        let inner = text.strip_prefix(&**first)?.strip_suffix(&**last)?;
        let mut rest = inner;
        let mut parts = Vec::with_capacity(texts.len() - 1);
        for between in &texts[1..texts.len() - 1] {
            let end = if between.is_empty() {
                // With nothing between, each takes one character.
                rest.chars().next()?.len_utf8()
            } else {
                // A type stands for at least nothing: the shortest stretch before the next text.
                rest.find(&**between)?
            };
            parts.push(rest[..end].to_owned());
            rest = &rest[end + between.len()..];
        }
        parts.push(rest.to_owned());
        Some(parts)
    }

    /// The stretches of a template that stand for the types of another, whose texts are `wanted`: as for a text, each as
    /// short as can be, with the types of the template for something that no text of the other is in.
    pub(super) fn split_template(&mut self, texts: &[Atom], types: &[TypeId], wanted: &[Atom]) -> Option<Vec<TypeId>> {
        let (start, end) = (wanted.first()?, wanted.last()?);
        let mut texts: Vec<&str> = texts.iter().map(|text| &**text).collect();
        texts.first()?.strip_prefix(&**start)?;
        let last = texts.len() - 1;
        texts[last] = texts[last].strip_suffix(&**end)?;
        let (mut segment, mut position) = (0, start.len());
        let mut stretches = Vec::with_capacity(wanted.len() - 1);
        for between in &wanted[1..wanted.len() - 1] {
            let rest = texts[segment].get(position..)?;
            let next = if between.is_empty() {
                match rest.chars().next() {
                    Some(first) => (segment, position + first.len_utf8()),
                    None if segment < last => (segment + 1, 0),
                    None => return None,
                }
            } else if let Some(at) = rest.find(&**between) {
                (segment, position + at)
            } else {
                (segment + 1..=last).find_map(|it| Some((it, texts[it].find(&**between)?)))?
            };
            stretches.push(((segment, position), next));
            (segment, position) = (next.0, next.1 + between.len());
        }
        stretches.push(((segment, position), (last, texts[last].len())));
        stretches.into_iter().map(|(from, to)| self.stretch(&texts, types, from, to)).collect()
    }

    /// A stretch of a template, from a place in one of its texts to a place in the same or a later one.
    fn stretch(
        &mut self,
        texts: &[&str],
        types: &[TypeId],
        (first, start): (usize, usize),
        (last, end): (usize, usize),
    ) -> Option<TypeId> {
        if first == last {
            let text: Atom = texts[first].get(start..end)?.into();
            return Some(self.string_literal(&text));
        }
        let mut within: Vec<Atom> = vec![texts[first].get(start..)?.into()];
        within.extend(texts[first + 1..last].iter().map(|&text| Atom::from(text)));
        within.push(texts[last].get(..end)?.into());
        Some(self.template(&within, &types[first..last]))
    }

    /// Whether a stretch of a template can stand for a type in another.
    pub(super) fn fills(&mut self, part: TypeId, ty: TypeId) -> bool {
        let kind = self.kind(part);
        if let TypeKind::Literal(LiteralKey::String(text)) = kind {
            return self.is_text_of(&text, ty);
        }
        // `${number}` is written as text, and yet stands for a number.
        if let TypeKind::Template { texts, types } = kind
            && let [only] = types[..]
            && texts.iter().all(|text| text.is_empty())
        {
            return self.as_evaluated(ty) == TypeId::STRING || self.is_assignable_to(only, ty);
        }
        self.is_assignable_to(part, ty)
    }

    fn is_text_of(&mut self, text: &str, ty: TypeId) -> bool {
        match self.kind(ty) {
            TypeKind::Intrinsic(Intrinsic::String | Intrinsic::Any) => true,
            TypeKind::Intrinsic(Intrinsic::Number) => is_number_text(text),
            TypeKind::Intrinsic(Intrinsic::BigInt) => is_bigint_text(text),
            TypeKind::StringMapping { name, ty } => apply_mapping(&name, text) == text && self.is_text_of(text, ty),
            TypeKind::Literal(literal) => literal_text(&literal) == text,
            TypeKind::Template { texts, types } => self.matches_template(text, &texts, &types),
            TypeKind::Union { members, .. } => members.iter().any(|&member| self.is_text_of(text, member)),
            TypeKind::Intrinsic(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Parameter(_)
            | TypeKind::Intersection(_)
            | TypeKind::Reference { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::ObjectLiteral(..)
            | TypeKind::Function { .. }
            | TypeKind::Mapped(..)
            | TypeKind::Conditional(..)
            | TypeKind::Deferred(..)
            | TypeKind::Keyof(_)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Value(_)
            | TypeKind::Synthetic(_) => false,
        }
    }
}

fn push_type((texts, types): &mut (Vec<String>, Vec<TypeId>), ty: TypeId) {
    types.push(ty);
    texts.push(String::new());
}

/// What a template writes for a type that has one value.
fn unit_text(kind: &TypeKind<'_>) -> Option<String> {
    if matches!(kind, TypeKind::Intrinsic(Intrinsic::Null)) {
        return Some("null".to_owned());
    }
    if matches!(kind, TypeKind::Intrinsic(Intrinsic::Undefined)) {
        return Some("undefined".to_owned());
    }
    kind.as_literal().map(literal_text)
}

/// A literal as a template writes it.
pub(super) fn literal_text(literal: &LiteralKey) -> String {
    match literal {
        LiteralKey::String(text) | LiteralKey::BigInt(text) => text.to_string(),
        LiteralKey::Number(bits) => spell_number(f64::from_bits(*bits)),
        LiteralKey::Boolean(value) => value.to_string(),
    }
}

fn apply_mapping(name: &str, text: &str) -> String {
    let first = |map: fn(char) -> String| {
        let mut chars = text.chars();
        chars.next().map_or_else(String::new, |first| map(first) + chars.as_str())
    };
    match name {
        "Uppercase" => text.to_uppercase(),
        "Lowercase" => text.to_lowercase(),
        "Capitalize" => first(|it| it.to_uppercase().collect()),
        _ => first(|it| it.to_lowercase().collect()),
    }
}
