//! Types in TypeScript's notation.

use std::fmt::Write;

use super::{
    TypeId, Types,
    kind::{ElementArity, Intrinsic, LiteralKey, TypeKind, TypeList},
};

/// How deep a type is written out before it is cut.
const MAX_DEPTH: u32 = 6;

/// How long a text may be before the rest is left out.
const MAX_LENGTH: usize = 1000;

impl Types<'_> {
    /// The type in TypeScript's notation.
    pub fn display(&mut self, ty: TypeId) -> String {
        let mut text = String::new();
        self.write(&mut text, ty, 0);
        text
    }

    /// The type in TypeScript's notation, without the alias it is known by.
    #[cfg(feature = "cli")]
    pub fn display_resolved(&mut self, ty: TypeId) -> String {
        let mut text = String::new();
        self.write_structure(&mut text, ty, 0);
        text
    }

    fn write(&mut self, out: &mut String, ty: TypeId, depth: u32) {
        if out.len() > MAX_LENGTH {
            return out.push_str("...");
        }
        if let Some((symbol, arguments)) = self.alias_of(ty).cloned() {
            out.push_str(&self.symbols.name(symbol).clone());
            return self.write_arguments(out, &arguments, depth);
        }
        if depth > MAX_DEPTH {
            return out.push_str("...");
        }
        self.write_structure(out, ty, depth);
    }

    fn write_arguments(&mut self, out: &mut String, arguments: &[TypeId], depth: u32) {
        if arguments.is_empty() {
            return;
        }
        out.push('<');
        self.write_list(out, arguments, ", ", depth);
        out.push('>');
    }

    fn write_list(&mut self, out: &mut String, types: &[TypeId], between: &str, depth: u32) {
        for (position, &ty) in types.iter().enumerate() {
            if position > 0 {
                out.push_str(between);
            }
            self.write(out, ty, depth + 1);
        }
    }

    /// A part of a union, intersection or array, in parentheses where it needs them.
    fn write_part(&mut self, out: &mut String, ty: TypeId, depth: u32, is_tight: bool) {
        let is_named = self.alias_of(ty).is_some() || ty == TypeId::BOOLEAN;
        let is_loose = match self.kind(ty) {
            TypeKind::Union { of_enum: None, .. } => !is_named,
            TypeKind::Function { .. } | TypeKind::Conditional(..) => !is_named,
            TypeKind::Intersection(_) => !is_named,
            TypeKind::Keyof(_) => is_tight && !is_named,
            _ => false,
        };
        if is_loose {
            out.push('(');
        }
        self.write(out, ty, depth + 1);
        if is_loose {
            out.push(')');
        }
    }

    fn write_structure(&mut self, out: &mut String, ty: TypeId, depth: u32) {
        match self.kind(ty) {
            TypeKind::Intrinsic(intrinsic) => out.push_str(intrinsic_name(intrinsic)),
            TypeKind::Literal(literal) => write_literal(out, &literal),
            TypeKind::EnumMember { parent, member, .. } => {
                let _ = write!(out, "{}.{}", self.symbols.name(parent), self.symbols.name(member));
            }
            TypeKind::UniqueSymbol(_) => out.push_str("unique symbol"),
            TypeKind::Unresolved { name, .. } => out.push_str(&name),
            TypeKind::Parameter(symbol) => out.push_str(&self.symbols.name(symbol).clone()),
            TypeKind::Union { of_enum: Some(symbol), .. } => out.push_str(&self.symbols.name(symbol).clone()),
            TypeKind::Union { members, origin, .. } => self.write_union(out, ty, &origin.unwrap_or(members), depth),
            TypeKind::Intersection(parts) => {
                for (position, &part) in parts.iter().enumerate() {
                    out.push_str(if position > 0 { " & " } else { "" });
                    self.write_part(out, part, depth, true);
                }
            }
            TypeKind::Reference { symbol, arguments } if symbol == self.array || symbol == self.readonly_array => {
                out.push_str(if symbol == self.readonly_array { "readonly " } else { "" });
                self.write_part(out, arguments[0], depth, true);
                out.push_str("[]");
            }
            TypeKind::Reference { symbol, arguments } => {
                out.push_str(&self.symbols.name(symbol).clone());
                self.write_arguments(out, &arguments, depth);
            }
            TypeKind::Tuple { elements, is_readonly } => self.write_tuple(out, &elements, is_readonly, depth),
            TypeKind::ObjectLiteral(..) | TypeKind::Function { .. } | TypeKind::Synthetic(_) => {
                self.write_members(out, ty, depth);
            }
            TypeKind::Mapped(..) if self.is_generic_mapped(ty) => out.push_str("{ [key in ...]: ... }"),
            TypeKind::Mapped(..) => self.write_members(out, ty, depth),
            TypeKind::Conditional(at, _) => {
                let (check, extends) = (self.node_type(&at.node.check), self.node_type(&at.node.extends));
                self.write(out, check, depth + 1);
                out.push_str(" extends ");
                self.write(out, extends, depth + 1);
                out.push_str(" ? ... : ...");
            }
            TypeKind::Deferred(..) => out.push_str("..."),
            TypeKind::Keyof(of) => {
                out.push_str("keyof ");
                self.write_part(out, of, depth, true);
            }
            TypeKind::IndexedAccess { object, index } => {
                self.write_part(out, object, depth, true);
                out.push('[');
                self.write(out, index, depth + 1);
                out.push(']');
            }
            TypeKind::Template { texts, types } => {
                out.push('`');
                for (position, text) in texts.iter().enumerate() {
                    out.push_str(text);
                    if let Some(&ty) = types.get(position) {
                        out.push_str("${");
                        self.write(out, ty, depth + 1);
                        out.push('}');
                    }
                }
                out.push('`');
            }
            TypeKind::StringMapping { name, ty } => {
                out.push_str(&name);
                self.write_arguments(out, &[ty], depth);
            }
            TypeKind::Value(symbol) => {
                let _ = write!(out, "typeof {}", self.symbols.name(symbol));
            }
        }
    }

    fn write_union(&mut self, out: &mut String, ty: TypeId, members: &TypeList, depth: u32) {
        if ty == TypeId::BOOLEAN {
            return out.push_str("boolean");
        }
        let members = self.whole_booleans(members);
        if members[..] == [TypeId::BOOLEAN] {
            return out.push_str("boolean");
        }
        for (position, &member) in members.iter().enumerate() {
            out.push_str(if position > 0 { " | " } else { "" });
            if out.len() > MAX_LENGTH {
                return out.push_str("...");
            }
            self.write_part(out, member, depth, false);
        }
    }

    fn write_tuple(&mut self, out: &mut String, elements: &[super::kind::Element], is_readonly: bool, depth: u32) {
        out.push_str(if is_readonly { "readonly [" } else { "[" });
        for (position, element) in elements.iter().enumerate() {
            out.push_str(if position > 0 { ", " } else { "" });
            let is_rest = matches!(element.arity, ElementArity::Rest | ElementArity::Variadic);
            out.push_str(if is_rest { "..." } else { "" });
            let optional = if element.arity == ElementArity::Optional { "?" } else { "" };
            if let Some(label) = &element.label {
                let _ = write!(out, "{label}{optional}: ");
            }
            self.write_part(out, element.ty, depth, true);
            out.push_str(if element.arity == ElementArity::Rest { "[]" } else { "" });
            out.push_str(if element.label.is_none() { optional } else { "" });
        }
        out.push(']');
    }

    fn write_members(&mut self, out: &mut String, ty: TypeId, depth: u32) {
        let members = self.members(ty);
        if let ([call], true, true) = (&members.calls[..], members.properties.is_empty(), members.constructs.is_empty())
        {
            let (parameters, returns) = (self.parameters_tuple(call), self.return_type(call));
            out.push('(');
            let text = self.display(parameters);
            out.push_str(text.trim_start_matches('[').trim_end_matches(']'));
            out.push_str(") => ");
            return self.write(out, returns, depth + 1);
        }
        if members.properties.is_empty() && members.index_infos.is_empty() {
            return out.push_str("{}");
        }
        out.push_str("{ ");
        for info in &members.index_infos {
            out.push_str("[key: ");
            self.write(out, info.key, depth + 1);
            out.push_str("]: ");
            self.write(out, info.value, depth + 1);
            out.push_str("; ");
        }
        for (name, &property) in &members.properties {
            if out.len() > MAX_LENGTH {
                out.push_str("... ");
                break;
            }
            let public = self.properties[property.0 as usize].public.clone();
            out.push_str(if public.is_readonly { "readonly " } else { "" });
            write_key(out, name);
            out.push_str(if public.is_optional { "?: " } else { ": " });
            let ty = self.type_of(property);
            self.write(out, ty, depth + 1);
            out.push_str("; ");
        }
        out.push('}');
    }
}

fn write_key(out: &mut String, name: &str) {
    let is_start = |it: char| it.is_alphabetic() || it == '_' || it == '$';
    let is_identifier = name.starts_with(is_start) && name.chars().all(|it| is_start(it) || it.is_alphanumeric());
    if is_identifier {
        out.push_str(name);
    } else {
        let _ = write!(out, "{name:?}");
    }
}

fn write_literal(out: &mut String, literal: &LiteralKey) {
    let _ = match literal {
        LiteralKey::String(text) => write!(out, "{text:?}"),
        LiteralKey::BigInt(digits) => write!(out, "{digits}n"),
        LiteralKey::Number(_) | LiteralKey::Boolean(_) => {
            write!(out, "{}", super::template::literal_text(literal))
        }
    };
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
