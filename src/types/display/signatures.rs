//! Signatures and the patterns that parameters are, written down.

use std::fmt;

use super::Notation;
use crate::{
    syntax::{Atom, Binding, BoundElement},
    types::{
        Types,
        kind::{Element, ElementArity, TypeKind},
        signature::SignatureType,
    },
};

impl<'a> Types<'a> {
    /// `(a: string) => void`, or `(a: string): void` as a member.
    pub(super) fn write_signature(&mut self, out: &mut Notation, signature: &SignatureType<'a>, arrow: &str) {
        self.write_type_parameters(out, signature);
        out.push("(");
        let mut between = "";
        if let Some(this) = self.open_this(signature) {
            out.push("this: ");
            self.write(out, this);
            between = ", ";
        }
        for element in self.named_parameters(signature) {
            out.push(between);
            self.write_element(out, &element);
            between = ", ";
        }
        out.push(")");
        out.push(arrow);
        let returns = self.returned(signature, &signature.mapper);
        self.write(out, returns);
    }

    /// The parameters with what they are called. Those that the last stands for are parameters of their own, where
    /// there are so many: `...args: [string, number]`.
    fn named_parameters(&mut self, signature: &SignatureType<'a>) -> Vec<Element> {
        let written = signature.node().map_or(&[][..], |node| &node.parameters);
        let mut named = Vec::with_capacity(written.len());
        for (parameter, element) in written.iter().zip(self.written_parameters(signature, &signature.mapper)) {
            if let (true, TypeKind::Tuple { elements, .. }) = (parameter.is_rest, self.kind(element.ty))
                && !is_open_within(&elements)
            {
                let spread = elements.iter().enumerate();
                named.extend(spread.map(|(position, element)| match element.label {
                    Some(_) => element.clone(),
                    None => labelled(element, label_in_rest(&parameter.binding, position, element)),
                }));
            } else {
                named.push(labelled(&element, parameter.binding.to_string().into()));
            }
        }
        named
    }

    /// `<T extends C = D>`: what a signature leaves open.
    fn write_type_parameters(&mut self, out: &mut Notation, signature: &SignatureType<'a>) {
        let parameters = self.open_parameters(signature);
        for (position, &parameter) in parameters.iter().enumerate() {
            out.push(if position > 0 { ", " } else { "<" });
            self.write(out, parameter);
            if let Some(constraint) = self.constraint(parameter) {
                out.push(" extends ");
                self.write(out, constraint);
            }
            if let Some(default) = self.default(parameter) {
                out.push(" = ");
                self.write(out, default);
            }
        }
        out.push(if parameters.is_empty() { "" } else { ">" });
    }
}

fn labelled(element: &Element, label: Atom) -> Element {
    Element { label: Some(label), ..element.clone() }
}

fn is_open(element: &Element) -> bool {
    matches!(element.arity, ElementArity::Rest | ElementArity::Variadic)
}

/// Whether something comes behind what may be any number.
fn is_open_within(elements: &[Element]) -> bool {
    elements.iter().rev().skip(1).any(is_open)
}

/// What the compiler calls an argument among those that a rest parameter stands for.
fn label_in_rest(rest: &Binding, position: usize, element: &Element) -> Atom {
    match rest {
        Binding::Name(name) if is_open(element) => name.text.clone(),
        Binding::Name(name) => format!("{}_{position}", name.text).into(),
        Binding::Object(_) => format!("arg_{position}").into(),
        Binding::Array(bound) => {
            let at = position.min(bound.len().saturating_sub(1));
            match bound.get(at).and_then(Option::as_ref) {
                Some(BoundElement { is_rest: true, binding }) => label_in_rest(binding, position - at, element),
                Some(BoundElement { is_rest: false, binding: Binding::Name(name) }) if at == position => {
                    if is_open(element) { format!("{}_n", name.text).into() } else { name.text.clone() }
                }
                Some(BoundElement { is_rest: false, .. }) | None => format!("arg_{position}").into(),
            }
        }
    }
}

impl fmt::Display for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(&name.text),
            Self::Object(properties) if properties.is_empty() => f.write_str("{}"),
            Self::Object(properties) => {
                for (position, property) in properties.iter().enumerate() {
                    f.write_str(if position > 0 { ", " } else { "{ " })?;
                    if let Some(key) = &property.key {
                        write!(f, "{key}: ")?;
                    }
                    property.value.fmt(f)?;
                }
                f.write_str(" }")
            }
            Self::Array(elements) => {
                f.write_str("[")?;
                for (position, element) in elements.iter().enumerate() {
                    f.write_str(if position > 0 { ", " } else { "" })?;
                    if let Some(element) = element {
                        element.fmt(f)?;
                    }
                }
                f.write_str(if matches!(elements.last(), Some(None)) { ",]" } else { "]" })
            }
        }
    }
}

impl fmt::Display for BoundElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_rest { "..." } else { "" })?;
        self.binding.fmt(f)
    }
}
