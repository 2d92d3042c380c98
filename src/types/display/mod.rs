//! Types in TypeScript's notation.

mod deferred;
mod members;
mod signatures;

use std::fmt::Write;

use super::{
    TypeId, Types,
    key::{declared_symbol, symbol_key_text},
    kind::{Element, ElementArity, Intrinsic, LiteralKey, TypeKind, TypeList},
};
use crate::symbols::SymbolId;

/// A type that is written down.
struct Notation {
    text: String,
    /// How deep a type is written out before it is cut.
    depth: usize,
    /// How long the text may be before the rest is left out.
    length: usize,
    /// The types without a name that are being written: one that comes back in itself is cut, as the compiler does.
    open: Vec<TypeId>,
    /// The parameters that the `extends` clause at hand infers.
    inferred: Vec<SymbolId>,
    /// Whether a name stands with its namespaces.
    is_qualified: bool,
    /// The alias that all of it is the type of: what comes back in itself is that.
    declares: Option<SymbolId>,
}

impl Notation {
    /// For a message: long types are cut, where the compiler cuts them.
    fn excerpt() -> Self {
        Self {
            text: String::new(),
            depth: 6,
            length: 160,
            open: Vec::new(),
            inferred: Vec::new(),
            is_qualified: false,
            declares: None,
        }
    }

    /// For a document: all that can be said.
    #[cfg(feature = "cli")]
    fn whole() -> Self {
        Self {
            text: String::new(),
            depth: 60,
            length: 1 << 20,
            open: Vec::new(),
            inferred: Vec::new(),
            is_qualified: true,
            declares: None,
        }
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn is_full(&self) -> bool {
        self.text.len() > self.length
    }
}

impl Types<'_> {
    /// The type in TypeScript's notation; a long one is cut.
    pub fn display(&mut self, ty: TypeId) -> String {
        let mut out = Notation::excerpt();
        self.write(&mut out, ty);
        out.text
    }

    /// The type in TypeScript's notation, without the alias it is known by; a long one is cut.
    #[cfg(feature = "cli")]
    pub fn display_resolved(&mut self, ty: TypeId) -> String {
        let mut out = Notation::excerpt();
        self.write_structure(&mut out, ty);
        out.text
    }

    /// The whole type in TypeScript's notation.
    #[cfg(feature = "cli")]
    pub fn display_whole(&mut self, ty: TypeId) -> String {
        let mut out = Notation::whole();
        self.write(&mut out, ty);
        out.text
    }

    /// The whole type of an alias in TypeScript's notation.
    #[cfg(feature = "cli")]
    pub fn display_whole_resolved(&mut self, alias: SymbolId, ty: TypeId) -> String {
        let mut out = Notation { declares: Some(alias), ..Notation::whole() };
        self.write_structure(&mut out, ty);
        out.text
    }

    fn write(&mut self, out: &mut Notation, ty: TypeId) {
        if out.is_full() {
            return out.push("...");
        }
        if let Some((symbol, arguments)) = self.alias_of(ty).cloned()
            && self.written_beside(ty).is_none()
        {
            self.write_name(out, symbol);
            return self.write_arguments(out, &arguments);
        }
        self.write_structure(out, ty);
    }

    /// A name, with its namespaces where there is room.
    fn write_name(&self, out: &mut Notation, symbol: SymbolId) {
        if out.is_qualified {
            for around in self.symbols.namespace(symbol) {
                out.push(self.symbols.name(around));
                out.push(".");
            }
        }
        out.push(self.symbols.name(symbol));
    }

    /// The name of a value, and with room the way to it.
    fn write_value_name(&self, out: &mut Notation, symbol: SymbolId) {
        if out.is_qualified || self.symbols.is_module(symbol) {
            out.push(&self.symbols.way_to(symbol));
        } else {
            out.push(self.symbols.name(symbol));
        }
    }

    fn write_arguments(&mut self, out: &mut Notation, arguments: &[TypeId]) {
        if arguments.is_empty() {
            return;
        }
        out.push("<");
        for (position, &ty) in arguments.iter().enumerate() {
            out.push(if position > 0 { ", " } else { "" });
            self.write(out, ty);
        }
        out.push(">");
    }

    /// A part of a union, intersection or array, in parentheses where it needs them.
    fn write_part(&mut self, out: &mut Notation, ty: TypeId, is_tight: bool) {
        let is_named = self.alias_of(ty).is_some() || ty == TypeId::BOOLEAN;
        let is_loose = match self.kind(ty) {
            TypeKind::Union { of_enum, .. } => of_enum.is_none() && !is_named,
            TypeKind::Function { .. } | TypeKind::Conditional(..) => !is_named,
            TypeKind::Synthetic(members) => !is_named && members.0.is_lone_signature(),
            TypeKind::Intersection(_) | TypeKind::Keyof(_) => is_tight && !is_named,
            TypeKind::Parameter(symbol) => is_tight && out.inferred.contains(&symbol),
            TypeKind::Intrinsic(_)
            | TypeKind::Literal(_)
            | TypeKind::EnumMember { .. }
            | TypeKind::UniqueSymbol(_)
            | TypeKind::Unresolved { .. }
            | TypeKind::Reference { .. }
            | TypeKind::Tuple { .. }
            | TypeKind::ObjectLiteral(..)
            | TypeKind::Mapped(..)
            | TypeKind::Deferred(..)
            | TypeKind::IndexedAccess { .. }
            | TypeKind::Template { .. }
            | TypeKind::StringMapping { .. }
            | TypeKind::Value(_) => false,
        };
        out.push(if is_loose { "(" } else { "" });
        self.write(out, ty);
        out.push(if is_loose { ")" } else { "" });
    }

    fn write_structure(&mut self, out: &mut Notation, ty: TypeId) {
        if let Some(alias) = out.declares
            && out.open.first() == Some(&ty)
        {
            return self.write_name(out, alias);
        }
        if out.open.len() > out.depth || out.open.contains(&ty) {
            return out.push("...");
        }
        out.open.push(ty);
        self.write_kind(out, ty);
        out.open.pop();
    }

    fn write_kind(&mut self, out: &mut Notation, ty: TypeId) {
        match self.kind(ty) {
            TypeKind::Intrinsic(intrinsic) => out.push(intrinsic_name(intrinsic)),
            TypeKind::Literal(literal) => write_literal(&mut out.text, &literal),
            TypeKind::EnumMember { parent, member, .. } => {
                self.write_name(out, parent);
                let name = self.symbols.name(member);
                let _ = match is_identifier(name) {
                    true => write!(out.text, ".{name}"),
                    false => write!(out.text, "[{name:?}]"),
                };
            }
            TypeKind::UniqueSymbol(key) => {
                out.push("typeof ");
                match declared_symbol(&key) {
                    Some(symbol) => self.write_value_name(out, symbol),
                    None => out.push(&symbol_key_text(&self.symbols, &key)),
                }
            }
            TypeKind::Unresolved { name, module: Some(module), .. } if name == module => {
                out.push(&format!("import({})", quoted(&name)));
            }
            TypeKind::Unresolved { name, .. } => out.push(&name),
            TypeKind::Parameter(symbol) => {
                out.push(if out.inferred.contains(&symbol) { "infer " } else { "" });
                out.push(self.symbols.name(symbol));
            }
            TypeKind::Union { of_enum: Some(symbol), .. } => self.write_name(out, symbol),
            TypeKind::Union { members, origin, .. } => self.write_union(out, ty, &origin.unwrap_or(members)),
            TypeKind::Intersection(parts) => {
                for (position, &part) in parts.iter().enumerate() {
                    out.push(if position > 0 { " & " } else { "" });
                    self.write_part(out, part, true);
                }
            }
            TypeKind::Reference { symbol, arguments } if self.is_array(symbol) => {
                out.push(if symbol == self.readonly_array { "readonly " } else { "" });
                self.write_part(out, arguments[0], true);
                out.push("[]");
            }
            TypeKind::Reference { symbol, arguments } => {
                self.write_name(out, symbol);
                // What `this` is, is not written.
                let written = arguments.len().min(self.type_parameters(symbol).len());
                self.write_arguments(out, &arguments[..written]);
            }
            TypeKind::Tuple { elements, is_readonly } => self.write_tuple(out, &elements, is_readonly),
            TypeKind::ObjectLiteral(..) | TypeKind::Function { .. } | TypeKind::Synthetic(_) => {
                self.write_members(out, ty);
            }
            TypeKind::Mapped(at, arguments) if self.is_generic_mapped(ty) => self.write_mapped(out, at, &arguments),
            TypeKind::Mapped(..) => self.write_members(out, ty),
            TypeKind::Conditional(at, arguments) => self.write_conditional(out, at, &arguments),
            TypeKind::Deferred(..) => out.push("..."),
            TypeKind::Keyof(of) => {
                out.push("keyof ");
                self.write_part(out, of, true);
            }
            TypeKind::IndexedAccess { object, index } => {
                self.write_part(out, object, true);
                out.push("[");
                self.write(out, index);
                out.push("]");
            }
            TypeKind::Template { texts, types } => self.write_template(out, &texts, &types),
            TypeKind::StringMapping { name, ty } => {
                out.push(&name);
                self.write_arguments(out, &[ty]);
            }
            TypeKind::Value(symbol) => {
                out.push("typeof ");
                self.write_value_name(out, symbol);
            }
        }
    }

    fn write_union(&mut self, out: &mut Notation, ty: TypeId, members: &TypeList) {
        if ty == TypeId::BOOLEAN {
            return out.push("boolean");
        }
        let members = self.whole_booleans(members);
        if members[..] == [TypeId::BOOLEAN] {
            return out.push("boolean");
        }
        for (position, &member) in members.iter().enumerate() {
            out.push(if position > 0 { " | " } else { "" });
            if out.is_full() {
                return out.push("...");
            }
            self.write_part(out, member, false);
        }
    }

    fn write_tuple(&mut self, out: &mut Notation, elements: &[Element], is_readonly: bool) {
        out.push(if is_readonly { "readonly [" } else { "[" });
        for (position, element) in elements.iter().enumerate() {
            out.push(if position > 0 { ", " } else { "" });
            self.write_element(out, element);
        }
        out.push("]");
    }

    /// An element of a tuple, or a parameter of a function, which is one.
    fn write_element(&mut self, out: &mut Notation, element: &Element) {
        let is_rest = matches!(element.arity, ElementArity::Rest | ElementArity::Variadic);
        out.push(if is_rest { "..." } else { "" });
        let optional = if element.arity == ElementArity::Optional { "?" } else { "" };
        match &element.label {
            Some(label) => {
                let _ = write!(out.text, "{label}{optional}: ");
                if element.arity == ElementArity::Rest {
                    self.write_part(out, element.ty, true);
                } else {
                    self.write(out, element.ty);
                }
            }
            None if element.arity == ElementArity::Required => self.write(out, element.ty),
            None => self.write_part(out, element.ty, true),
        }
        out.push(if element.arity == ElementArity::Rest { "[]" } else { "" });
        out.push(if element.label.is_none() { optional } else { "" });
    }

    fn write_template(&mut self, out: &mut Notation, texts: &[crate::syntax::Atom], types: &[TypeId]) {
        out.push("`");
        for (position, text) in texts.iter().enumerate() {
            out.push(&text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${"));
            if let Some(&ty) = types.get(position) {
                out.push("${");
                self.write(out, ty);
                out.push("}");
            }
        }
        out.push("`");
    }
}

/// Whether a property can be written without quotes.
fn is_identifier(name: &str) -> bool {
    let is_start = |it: char| it.is_alphabetic() || it == '_' || it == '$';
    name.starts_with(is_start) && name.chars().all(|it| is_start(it) || it.is_alphanumeric())
}

fn write_literal(out: &mut String, literal: &LiteralKey) {
    let _ = match literal {
        LiteralKey::String(text) => write!(out, "{}", quoted(text)),
        LiteralKey::BigInt(digits) => write!(out, "{digits}n"),
        LiteralKey::Number(_) | LiteralKey::Boolean(_) => {
            write!(out, "{}", super::template::literal_text(literal))
        }
    };
}

/// A text as TypeScript writes a string literal.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                let _ = write!(out, "\\u{:04X}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

fn intrinsic_name(intrinsic: Intrinsic) -> &'static str {
    match intrinsic {
        Intrinsic::Any | Intrinsic::Error => "any",
        Intrinsic::Unknown => "unknown",
        Intrinsic::Never => "never",
        Intrinsic::Void => "void",
        Intrinsic::Undefined => "undefined",
        Intrinsic::Null => "null",
        Intrinsic::String => "string",
        Intrinsic::Number => "number",
        Intrinsic::BigInt => "bigint",
        Intrinsic::Symbol => "symbol",
        Intrinsic::NonPrimitive => "object",
    }
}
