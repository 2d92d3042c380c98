//! Inference to what has parts beside each other: unions, tuples, templates.

use super::{
    TypeId, Types,
    infer::{Inferences, Weight},
    kind::{Element, ElementArity, Intrinsic, LiteralKey, TypeKind},
};
use crate::syntax::{Atom, is_numeric_text, is_spelled_bigint};

impl Types<'_> {
    /// What is in both is told apart first, by what is the same and by what is made of the same. Of the rest, what says something
    /// of a member that is no parameter goes there, and what is left is for the parameter.
    pub(super) fn infer_to_union(&mut self, inferences: &mut Inferences, source: TypeId, members: &[TypeId]) {
        let (mut sources, mut targets) = (self.parts_of(source), members.to_vec());
        for is_match in [Self::is_same_or_base, Self::is_made_of_same] {
            self.infer_matching(inferences, &mut sources, &mut targets, is_match);
        }
        let (naked, others): (Vec<TypeId>, Vec<TypeId>) =
            targets.iter().partition(|&&member| inferences.position(member).is_some());
        if sources.is_empty() && !naked.is_empty() {
            let whole = self.parts_of(source);
            return self.infer_to_naked(inferences, &whole, &naked);
        }
        let mut rest = Vec::new();
        for &part in &sources {
            let mut is_matched = false;
            for &other in &others {
                let before = inferences.count();
                self.infer_from(inferences, part, other);
                // What a mapped type is made of may be the parameter all the same.
                let is_mapped = matches!(self.raw(other), TypeKind::Mapped(..));
                is_matched |= inferences.count() > before && !is_mapped;
            }
            if !is_matched {
                rest.push(part);
            }
        }
        match (&naked[..], rest.is_empty()) {
            ([parameter], false) => {
                let rest = self.union(&rest);
                self.infer_from(inferences, rest, *parameter);
            }
            (naked, _) => self.infer_to_naked(inferences, &sources, naked),
        }
    }

    /// What is left for parameters beside each other, or for one where all is for others: less than what is said directly.
    fn infer_to_naked(&mut self, inferences: &mut Inferences, sources: &[TypeId], naked: &[TypeId]) {
        if naked.is_empty() {
            return;
        }
        let source = self.union(sources);
        let weight = inferences.weight;
        inferences.weight = weight.max(Weight::Naked);
        naked.iter().for_each(|&parameter| self.infer_from(inferences, source, parameter));
        inferences.weight = weight;
    }

    /// Infers between the parts that match, and leaves those that do not.
    fn infer_matching(
        &mut self,
        inferences: &mut Inferences,
        sources: &mut Vec<TypeId>,
        targets: &mut Vec<TypeId>,
        is_match: fn(&mut Self, TypeId, TypeId) -> bool,
    ) {
        let (mut matched, mut matching) = (Vec::new(), Vec::new());
        for &target in targets.iter() {
            for &source in sources.iter() {
                if is_match(self, source, target) {
                    self.infer_from(inferences, source, target);
                    matched.push(source);
                    matching.push(target);
                }
            }
        }
        sources.retain(|it| !matched.contains(it));
        targets.retain(|it| !matching.contains(it));
    }

    fn is_same_or_base(&mut self, source: TypeId, target: TypeId) -> bool {
        let (source, target) = (self.force(source), self.force(target));
        self.base(source) == self.base(target)
            || match self.raw(source).as_literal() {
                Some(LiteralKey::String(_)) => target == TypeId::STRING,
                Some(LiteralKey::Number(_)) => target == TypeId::NUMBER,
                Some(LiteralKey::BigInt(_) | LiteralKey::Boolean(_)) | None => false,
            }
    }

    /// Whether two types are of one interface, object type or alias with arguments.
    fn is_made_of_same(&mut self, source: TypeId, target: TypeId) -> bool {
        if let (Some((a, given)), Some((b, _))) = (self.alias_of(source), self.alias_of(target))
            && a == b
            && !given.is_empty()
        {
            return true;
        }
        let (source, target) = (self.force(source), self.force(target));
        match (self.raw(source), self.raw(target)) {
            (TypeKind::Reference { symbol: a, .. }, TypeKind::Reference { symbol: b, .. }) => a == b,
            (TypeKind::ObjectLiteral(a, _), TypeKind::ObjectLiteral(b, _)) => a == b,
            (_, _) => false,
        }
    }

    pub(super) fn infer_to_tuple(&mut self, inferences: &mut Inferences, source: TypeId, target: &[Element]) {
        if let Some(element) = self.array_element(source) {
            for to in target {
                let from = match to.arity {
                    ElementArity::Variadic => source,
                    ElementArity::Required | ElementArity::Optional | ElementArity::Rest => element,
                };
                self.infer_from(inferences, from, to.ty);
            }
            return;
        }
        let TypeKind::Tuple { elements: from, is_readonly } = self.kind(source) else { return };
        let is_open = |element: &Element| matches!(element.arity, ElementArity::Variadic | ElementArity::Rest);
        let prefix = target.iter().position(is_open).unwrap_or(target.len());
        for (from, to) in from.iter().zip(&target[..prefix]) {
            self.infer_from(inferences, from.ty, to.ty);
        }
        if prefix == target.len() {
            return;
        }
        let suffix = target.iter().rev().take_while(|element| !is_open(element)).count();
        // A function may take fewer than it is given.
        let start = prefix.min(from.len());
        let end = from.len().saturating_sub(suffix).max(start);
        for (from, to) in from[end..].iter().zip(&target[target.len() - suffix..]) {
            self.infer_from(inferences, from.ty, to.ty);
        }
        let middle = &from[start..end];
        let open = &target[prefix..target.len() - suffix];
        if let [to] = open {
            if to.arity == ElementArity::Variadic {
                let slice = self.tuple(middle.to_vec(), is_readonly, None);
                self.infer_from(inferences, slice, to.ty);
            } else {
                middle.iter().for_each(|from| self.infer_from(inferences, from.ty, to.ty));
            }
        }
    }

    pub(super) fn infer_to_template(
        &mut self,
        inferences: &mut Inferences,
        source: TypeId,
        texts: &[Atom],
        types: &[TypeId],
    ) {
        let kind = self.kind(source);
        if let Some(text) = kind.as_literal().and_then(LiteralKey::as_text) {
            let Some(parts) = self.split_by_template(text, texts) else { return };
            for (part, &ty) in parts.into_iter().zip(types) {
                let found = self.text_for(part, ty);
                self.infer_from(inferences, found, ty);
            }
        } else if let TypeKind::Template { texts: own, types: of } = kind {
            if let Some(parts) = self.split_template(&own, &of, texts) {
                self.infer_each(inferences, &parts, types);
            }
        } else if let ([only], true) = (types, texts.iter().all(|text| text.is_empty())) {
            // The whole of `string`, where the target is one parameter only.
            self.infer_from(inferences, source, *only);
        }
    }

    /// A text as the literal that the constraint of a parameter asks for: `infer N extends number`.
    fn text_for(&mut self, text: String, ty: TypeId) -> TypeId {
        let constraint = self.constraint(ty).map(|constraint| self.kind(constraint));
        if let Some(TypeKind::Intrinsic(Intrinsic::Number)) = constraint
            && is_numeric_text(&text)
            && let Ok(value) = text.parse::<f64>()
            && value.is_finite()
        {
            return self.number_literal(value);
        }
        if let Some(TypeKind::Intrinsic(Intrinsic::BigInt)) = constraint
            && is_spelled_bigint(&text)
        {
            return self.intern(TypeKind::Literal(LiteralKey::BigInt(text.into())), None);
        }
        if let Some(TypeKind::Union { .. }) = constraint {
            match &*text {
                "true" if self.constraint(ty) == Some(TypeId::BOOLEAN) => return TypeId::TRUE,
                "false" if self.constraint(ty) == Some(TypeId::BOOLEAN) => return TypeId::FALSE,
                _ => {}
            }
        }
        self.string_literal(&text.into())
    }
}
