//! The evaluated types as JSON.
//!
//! `version` counts the changes that a reader has to know of; keys that are added are none.

use serde_json::{Map, Value, json};

use super::place::Place;
use crate::{
    source::Sources,
    symbols::{Declares, Root, SymbolId},
    syntax::{JsDoc, Literal},
    types::{IndexInfo, PropertyId, TypeId, Types, View},
};

/// The version of the document.
const VERSION: u32 = 1;

/// How deep anonymous types are shown within each other. Beyond, the text of the type says what it is.
const DEPTH: usize = 12;

/// Every exported type, in declaration order.
pub(super) fn inspect_program(types: &mut Types<'_>, sources: &Sources) -> Value {
    let roots = types.symbols().roots();
    let described: Vec<_> = roots.iter().map(|root| exported(types, sources, root)).collect();
    json!({ "version": VERSION, "tool": concat!("tserde ", env!("CARGO_PKG_VERSION")), "types": described })
}

fn exported(types: &mut Types<'_>, sources: &Sources, root: &Root) -> Value {
    let symbol = root.symbol;
    let ty = types.declared_type(symbol);
    let parameters = types.type_parameters(symbol);
    let parameters: Vec<_> = parameters.iter().map(|parameter| type_parameter(types, *parameter)).collect();
    let symbols = types.symbols();
    let namespace: Vec<_> =
        symbols.namespace(symbol).into_iter().map(|outer| symbols.name(outer).to_string()).collect();
    let mut entry = object([
        ("name", json!(&*root.name)),
        ("namespace", json!(namespace)),
        ("declaredAs", json!(declared_as(symbols.declares(symbol)))),
        ("place", Place::of(symbols.span(symbol), sources).as_json()),
        ("docs", json!(docs(&symbols.docs(symbol)))),
        ("parameters", json!(parameters)),
        ("type", json!(types.display_resolved(ty))),
    ]);
    let shape = match types.symbols().declares(symbol) {
        Declares::Enum => enum_shape(types, symbol),
        Declares::Interface
        | Declares::TypeAlias
        | Declares::Class
        | Declares::EnumMember
        | Declares::TypeParameter
        | Declares::Nothing => Shapes { types, sources, depth: 0 }.shape(ty),
    };
    entry.extend(shape);
    Value::Object(entry)
}

fn type_parameter(types: &mut Types<'_>, parameter: TypeId) -> Value {
    let (constraint, default) = (types.constraint(parameter), types.default(parameter));
    json!({
        "name": types.display(parameter),
        "constraint": constraint.map(|ty| types.display(ty)),
        "default": default.map(|ty| types.display(ty)),
    })
}

/// Describes types that have no entry of their own where they stand.
struct Shapes<'t, 'a> {
    types: &'t mut Types<'a>,
    sources: &'t Sources,
    depth: usize,
}

impl Shapes<'_, '_> {
    /// What a type is, one level deep, with the anonymous types in it.
    fn shape(&mut self, ty: TypeId) -> Map<String, Value> {
        match self.types.view(ty) {
            View::Named { .. } | View::Object | View::Intersection(_) if self.has_members(ty) => self.members(ty),
            View::Named { .. } => kind("opaque"),
            View::Object => self.members(ty),
            View::Intersection(parts) => with(kind("intersection"), "members", self.list(&parts)),
            View::Union(_) => {
                let members = self.types.written_members(ty);
                with(kind("union"), "members", self.list(&members))
            }
            View::Literal(literal) => with(kind("literal"), "value", literal_value(&literal)),
            View::EnumMember { value, .. } => {
                with(kind("literal"), "value", value.as_ref().map_or(Value::Null, literal_value))
            }
            View::Enum(symbol) => enum_shape(self.types, symbol),
            View::Array(element) => with(kind("array"), "element", self.nested(element)),
            View::Tuple(elements) => {
                let elements: Vec<_> = elements
                    .iter()
                    .map(|element| {
                        let mut entry = self.entry(element.ty);
                        entry.insert("label".into(), json!(element.label.as_deref()));
                        entry.insert("optional".into(), json!(element.is_optional));
                        entry.insert("rest".into(), json!(element.is_rest));
                        Value::Object(entry)
                    })
                    .collect();
                with(kind("tuple"), "elements", json!(elements))
            }
            View::Any => kind("any"),
            View::Unknown => kind("unknown"),
            View::Never => kind("never"),
            View::Undefined => kind("undefined"),
            View::Null => kind("null"),
            View::String => kind("string"),
            View::Number => kind("number"),
            View::Boolean => kind("boolean"),
            View::BigInt => kind("bigint"),
            View::Symbol => kind("symbol"),
            View::NonPrimitive => kind("object-of-any-kind"),
            View::Template { .. } | View::StringMapping { .. } => kind("template"),
            View::Function => kind("function"),
            View::Parameter(_) => kind("parameter"),
            View::Deferred => kind("deferred"),
            View::Unresolved { name, module, .. } => {
                with(with(kind("unresolved"), "name", json!(&*name)), "module", json!(module.as_deref()))
            }
            View::Error => kind("error"),
        }
    }

    fn has_members(&mut self, ty: TypeId) -> bool {
        !self.types.properties(ty).is_empty() || !self.types.index_infos(ty).is_empty()
    }

    fn members(&mut self, ty: TypeId) -> Map<String, Value> {
        let properties = self.types.properties(ty);
        let properties: Vec<_> = properties.iter().map(|property| self.property(*property)).collect();
        let infos = self.types.index_infos(ty);
        let infos: Vec<_> = infos.iter().map(|info| self.index_info(info)).collect();
        with(with(kind("object"), "properties", json!(properties)), "indexSignatures", json!(infos))
    }

    fn property(&mut self, id: PropertyId) -> Value {
        let ty = self.types.property_type(id);
        let is_nullable = self.is_nullable(ty);
        let property = self.types.property(id);
        let place = property.span.map(|span| Place::of(span, self.sources).as_json());
        let described = object([
            ("name", json!(&*property.name)),
            ("optional", json!(property.is_optional)),
            ("nullable", json!(is_nullable)),
            ("readonly", json!(property.is_readonly)),
            ("method", json!(property.is_method)),
            ("docs", json!(docs(&property.docs))),
            ("place", json!(place)),
        ]);
        let mut entry = described;
        entry.extend(self.entry(ty));
        Value::Object(entry)
    }

    fn is_nullable(&mut self, ty: TypeId) -> bool {
        match self.types.view(ty) {
            View::Union(members) => members.iter().any(|member| matches!(self.types.view(*member), View::Null)),
            view => matches!(view, View::Null | View::Any | View::Unknown),
        }
    }

    fn index_info(&mut self, info: &IndexInfo) -> Value {
        let key = self.types.display(info.key);
        let mut entry = object([("key", json!(key))]);
        entry.extend(self.entry(info.value));
        Value::Object(entry)
    }

    fn list(&mut self, members: &[TypeId]) -> Value {
        members.iter().map(|member| self.nested(*member)).collect()
    }

    fn nested(&mut self, ty: TypeId) -> Value {
        Value::Object(self.entry(ty))
    }

    /// The text of a type, and its shape unless it has a name to look that up by.
    fn entry(&mut self, ty: TypeId) -> Map<String, Value> {
        let mut entry = object([("type", json!(self.types.display(ty)))]);
        let is_named =
            self.types.alias(ty).is_some() || matches!(self.types.view(ty), View::Named { .. } | View::Enum(_));
        if !is_named && self.depth < DEPTH {
            self.depth += 1;
            entry.extend(self.shape(ty));
            self.depth -= 1;
        }
        entry
    }
}

fn enum_shape(types: &mut Types<'_>, symbol: SymbolId) -> Map<String, Value> {
    let members = types.enum_members(symbol);
    let members: Vec<_> = members
        .iter()
        .map(|member| {
            json!({
                "name": &*member.name,
                "value": member.value.as_ref().map(literal_value),
                "docs": docs(&Vec::from_iter(member.doc)),
            })
        })
        .collect();
    with(kind("enum"), "members", json!(members))
}

fn declared_as(declares: Declares) -> &'static str {
    match declares {
        Declares::Interface => "interface",
        Declares::TypeAlias => "type",
        Declares::Class => "class",
        Declares::Enum => "enum",
        Declares::EnumMember => "enum-member",
        Declares::TypeParameter => "type-parameter",
        Declares::Nothing => "value",
    }
}

/// A literal as JSON has it; a `bigint` as its digits.
fn literal_value(literal: &Literal) -> Value {
    match literal {
        Literal::String(text) => json!(&**text),
        Literal::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => json!(*number as i64),
        Literal::Number(number) => json!(number),
        Literal::BigInt(digits) => json!(&**digits),
        Literal::Boolean(value) => json!(value),
    }
}

fn docs(blocks: &[&JsDoc]) -> Vec<String> {
    blocks.iter().map(|doc| doc.description.clone()).filter(|text| !text.is_empty()).collect()
}

fn kind(name: &str) -> Map<String, Value> {
    object([("kind", json!(name))])
}

fn with(mut entry: Map<String, Value>, key: &str, value: Value) -> Map<String, Value> {
    entry.insert(key.to_owned(), value);
    entry
}

fn object<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
