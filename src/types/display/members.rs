//! Object and function types, written down.

#[cfg(feature = "cli")]
use super::write_literal;
use super::{Notation, is_identifier, quoted};
#[cfg(feature = "cli")]
use crate::symbols::SymbolId;
use crate::types::{
    PropertyId, TypeId, Types, key::symbol_key_text, kind::TypeKind, members::Members, property::PropertySource,
    signature::SignatureType,
};

impl Members<'_> {
    /// Whether there is nothing but one signature: a function type.
    pub(super) fn is_lone_signature(&self) -> bool {
        self.properties.is_empty() && self.index_infos.is_empty() && self.calls.len() + self.constructs.len() == 1
    }
}

impl<'a> Types<'a> {
    pub(super) fn write_members(&mut self, out: &mut Notation, ty: TypeId) {
        let members = self.members(ty);
        if members.is_lone_signature() {
            let is_constructor = members.calls.is_empty();
            let signature = members.calls.first().or(members.constructs.first());
            out.push(if is_constructor { "new " } else { "" });
            return signature.into_iter().for_each(|signature| self.write_signature(out, signature, " => "));
        }
        if members.properties.is_empty()
            && members.index_infos.is_empty()
            && members.calls.is_empty()
            && members.constructs.is_empty()
        {
            return out.push("{}");
        }
        out.push("{ ");
        self.each_member(&members, out, |out| {
            out.push("; ");
            if out.is_full() {
                out.push("... ");
            }
            !out.is_full()
        });
        out.push("}");
    }

    /// The members of an object type in TypeScript's notation, each without the `;` behind it.
    #[cfg(feature = "cli")]
    pub fn display_members(&mut self, ty: TypeId) -> Vec<String> {
        let members = self.members(ty);
        let mut texts = Vec::new();
        self.each_member(&members, &mut Notation::whole(), |out| {
            texts.push(std::mem::take(&mut out.text));
            true
        });
        texts
    }

    /// The members of an enum in TypeScript's notation, each without the `,` behind it.
    #[cfg(feature = "cli")]
    pub fn display_enum_members(&mut self, symbol: SymbolId) -> Vec<String> {
        let (members, values) = (self.enum_members(symbol), self.enum_values(symbol));
        let is_open = self.assumes_values(symbol);
        let shown = members.iter().zip(values.iter()).map(|(member, value)| {
            let mut text = key(&member.name);
            if let (false, Some(value)) = (is_open, value) {
                text.push_str(" = ");
                write_literal(&mut text, value);
            }
            text
        });
        shown.collect()
    }

    /// Writes the members in the order that the compiler writes them; `behind` each of them is called, and says whether
    /// to go on.
    fn each_member(
        &mut self,
        members: &Members<'a>,
        out: &mut Notation,
        mut behind: impl FnMut(&mut Notation) -> bool,
    ) {
        for (signatures, word) in [(&members.calls, ""), (&members.constructs, "new ")] {
            for signature in signatures {
                out.push(word);
                self.write_signature(out, signature, ": ");
                if !behind(out) {
                    return;
                }
            }
        }
        for info in &members.index_infos {
            out.push("[x: ");
            self.write(out, info.key);
            out.push("]: ");
            let value = self.force(info.value);
            self.write(out, value);
            if !behind(out) {
                return;
            }
        }
        for (name, &property) in &members.properties {
            for signature in self.methods(property) {
                self.write_key(out, name, property, signature.is_none());
                match signature {
                    Some(signature) => self.write_signature(out, &signature, ": "),
                    None => {
                        out.push(": ");
                        let is_optional = self.property(property).is_optional;
                        let ty = if is_optional { self.property_type(property) } else { self.type_of(property) };
                        self.write(out, ty);
                    }
                }
                if !behind(out) {
                    return;
                }
            }
        }
    }

    /// The overloads of a method; of another property, nothing once.
    fn methods(&mut self, property: PropertyId) -> Vec<Option<SignatureType<'a>>> {
        if !self.is_method(property) {
            return vec![None];
        }
        let ty = self.type_of(property);
        let members = self.members(ty);
        members.calls.iter().cloned().map(Some).collect()
    }

    fn is_method(&mut self, property: PropertyId) -> bool {
        let data = self.data(property);
        if !data.public.is_method || matches!(data.source, PropertySource::Mapped { .. }) {
            return false;
        }
        let ty = self.type_of(property);
        matches!(self.kind(ty), TypeKind::Synthetic(members) if !members.0.calls.is_empty())
    }

    fn write_key(&mut self, out: &mut Notation, name: &str, property: PropertyId, is_property: bool) {
        let public = self.property(property);
        out.push(if public.is_readonly && is_property { "readonly " } else { "" });
        out.push(&match self.property(property).key.is_symbol().then(|| symbol_key_text(&self.symbols, name)) {
            Some(text) => format!("[{text}]"),
            None => key(name),
        });
        out.push(if public.is_optional { "?" } else { "" });
    }
}

/// A key, in quotes where it needs them.
fn key(name: &str) -> String {
    if is_identifier(name) || is_canonical_number(name) { name.to_owned() } else { quoted(name) }
}

/// Whether a key is a number as JavaScript writes it.
fn is_canonical_number(name: &str) -> bool {
    name.parse::<u32>().is_ok_and(|number| number.to_string() == name)
}
