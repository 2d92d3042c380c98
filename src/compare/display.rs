//! Types of a surface in TypeScript's notation.

use std::fmt::Write as _;

use super::surface::{Element, Object, Shape, Surface, TypeRef};

/// How long a text may be before the rest is left out.
const MAX_LENGTH: usize = 240;

/// How deep a type is written out.
const MAX_DEPTH: u32 = 3;

impl Surface {
    /// A type in TypeScript's notation, cut where it is long.
    pub(super) fn display(&self, ty: TypeRef) -> String {
        let mut out = String::new();
        self.write(&mut out, ty, 0);
        out
    }

    /// The same, without the name it goes by.
    pub(super) fn display_resolved(&self, ty: TypeRef) -> String {
        let mut out = String::new();
        self.write_shape(&mut out, ty, 0);
        out
    }

    fn write(&self, out: &mut String, ty: TypeRef, depth: u32) {
        if out.len() > MAX_LENGTH {
            return out.push('…');
        }
        if let Some(name) = &self.get(ty).name {
            out.push_str(name.key.rsplit('/').next().unwrap_or(&name.key));
            if !name.arguments.is_empty() {
                out.push('<');
                self.write_list(out, &name.arguments, ", ", depth);
                out.push('>');
            }
            return;
        }
        if depth > MAX_DEPTH {
            return out.push('…');
        }
        self.write_shape(out, ty, depth);
    }

    fn write_shape(&self, out: &mut String, ty: TypeRef, depth: u32) {
        // Writing to a `String` cannot fail.
        let _ = match self.shape(ty) {
            Shape::Any => write!(out, "unknown"),
            Shape::Never => write!(out, "never"),
            Shape::Undefined => write!(out, "undefined"),
            Shape::Null => write!(out, "null"),
            Shape::String => write!(out, "string"),
            Shape::Number => write!(out, "number"),
            Shape::Boolean => write!(out, "boolean"),
            Shape::BigInt => write!(out, "bigint"),
            Shape::AnyObject => write!(out, "object"),
            Shape::Literal(literal) => write!(out, "{literal}"),
            Shape::Template { texts, holes } => return self.write_template(out, texts, holes, depth),
            Shape::Enum(members) => {
                let names: Vec<&str> = members.iter().map(|member| &*member.name).collect();
                write!(out, "enum {{ {} }}", names.join(", "))
            }
            Shape::Array(element) => return self.write_array(out, *element, depth),
            Shape::Tuple(elements) => return self.write_tuple(out, elements, depth),
            Shape::Object(object) => return self.write_object(out, object, depth),
            Shape::Union(members) => return self.write_list(out, members, " | ", depth),
            Shape::Parameter { name, .. } => write!(out, "{name}"),
            Shape::Opaque(text) => write!(out, "{text}"),
        };
    }

    fn write_list(&self, out: &mut String, types: &[TypeRef], between: &str, depth: u32) {
        for (position, ty) in types.iter().enumerate() {
            if position > 0 {
                out.push_str(between);
            }
            if out.len() > MAX_LENGTH {
                return out.push('…');
            }
            self.write(out, *ty, depth + 1);
        }
    }

    fn write_array(&self, out: &mut String, element: TypeRef, depth: u32) {
        let is_union = self.get(element).name.is_none() && matches!(self.shape(element), Shape::Union(_));
        out.push_str(if is_union { "(" } else { "" });
        self.write(out, element, depth + 1);
        out.push_str(if is_union { ")[]" } else { "[]" });
    }

    fn write_tuple(&self, out: &mut String, elements: &[Element], depth: u32) {
        out.push('[');
        for (position, element) in elements.iter().enumerate() {
            out.push_str(if position > 0 { ", " } else { "" });
            out.push_str(if element.is_rest { "..." } else { "" });
            self.write(out, element.ty, depth + 1);
            out.push_str(if element.is_optional { "?" } else { "" });
            out.push_str(if element.is_rest { "[]" } else { "" });
        }
        out.push(']');
    }

    fn write_object(&self, out: &mut String, object: &Object, depth: u32) {
        if object.properties.is_empty() && object.indexes.is_empty() {
            return out.push_str("{}");
        }
        out.push_str("{ ");
        let mut is_first = true;
        let mut separate = |out: &mut String| {
            out.push_str(if std::mem::take(&mut is_first) { "" } else { "; " });
            out.len() > MAX_LENGTH
        };
        for (name, property) in &object.properties {
            if separate(out) {
                return out.push_str("… }");
            }
            out.push_str(name);
            out.push_str(if property.is_optional { "?: " } else { ": " });
            self.write(out, property.ty, depth + 1);
        }
        for index in &object.indexes {
            separate(out);
            out.push_str("[key: ");
            self.write(out, index.key, depth + 1);
            out.push_str("]: ");
            self.write(out, index.value, depth + 1);
        }
        out.push_str(" }");
    }

    fn write_template(&self, out: &mut String, texts: &[super::surface::Text], holes: &[TypeRef], depth: u32) {
        out.push('`');
        for (position, text) in texts.iter().enumerate() {
            out.push_str(text);
            if let Some(hole) = holes.get(position) {
                out.push_str("${");
                self.write(out, *hole, depth + 1);
                out.push('}');
            }
        }
        out.push('`');
    }
}
