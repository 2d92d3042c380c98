//! The patterns that parameters are.

use swc_ecma_ast as swc;

use super::Translator;
use crate::syntax::{Atom, Binding, BoundElement, BoundProperty};

/// A name or a pattern, as the parser has it in several places.
#[derive(Clone, Copy, Default)]
pub(super) enum Pattern<'a> {
    Name(&'a swc::Ident),
    Object(&'a swc::ObjectPat),
    Array(&'a swc::ArrayPat),
    /// What the parser has reported.
    #[default]
    Invalid,
}

impl<'a> Pattern<'a> {
    /// The pattern, without the value that it has by default.
    pub(super) fn of(pattern: &'a swc::Pat) -> Self {
        match pattern {
            swc::Pat::Ident(it) => Self::Name(&it.id),
            swc::Pat::Object(it) => Self::Object(it),
            swc::Pat::Array(it) => Self::Array(it),
            swc::Pat::Assign(it) => Self::of(&it.left),
            swc::Pat::Rest(it) => Self::of(&it.arg),
            swc::Pat::Invalid(_) | swc::Pat::Expr(_) => Self::Invalid,
        }
    }
}

impl Translator<'_> {
    pub(super) fn binding(&mut self, pattern: Pattern<'_>) -> Binding {
        match pattern {
            Pattern::Name(name) => Binding::Name(self.identifier(name)),
            Pattern::Object(object) => Binding::Object(object.props.iter().map(|it| self.bound_property(it)).collect()),
            Pattern::Array(array) => {
                let elements = array.elems.iter();
                Binding::Array(elements.map(|it| it.as_ref().map(|it| self.bound_element(it))).collect())
            }
            Pattern::Invalid => Binding::Object(Vec::new()),
        }
    }

    fn bound_property(&mut self, property: &swc::ObjectPatProp) -> BoundProperty {
        let (key, is_rest, pattern) = match property {
            swc::ObjectPatProp::KeyValue(it) => (Some(self.bound_key(&it.key)), false, Pattern::of(&it.value)),
            swc::ObjectPatProp::Assign(it) => (None, false, Pattern::Name(&it.key.id)),
            swc::ObjectPatProp::Rest(it) => (None, true, Pattern::of(&it.arg)),
        };
        BoundProperty { key, value: BoundElement { is_rest, binding: self.binding(pattern) } }
    }

    fn bound_element(&mut self, pattern: &swc::Pat) -> BoundElement {
        let is_rest = matches!(pattern, swc::Pat::Rest(_));
        BoundElement { is_rest, binding: self.binding(Pattern::of(pattern)) }
    }

    fn bound_key(&mut self, key: &swc::PropName) -> Atom {
        match key {
            swc::PropName::Str(text) => self.atom(&format!("{:?}", text.value.to_string_lossy())),
            swc::PropName::Ident(_) | swc::PropName::Num(_) | swc::PropName::BigInt(_) | swc::PropName::Computed(_) => {
                let span = self.span_of(key);
                let written = self.text.get(span.start as usize..span.end as usize);
                self.atom(written.unwrap_or_default())
            }
        }
    }
}
