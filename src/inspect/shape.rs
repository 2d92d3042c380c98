//! What a type is, as JSON: one level deep, and the types without a name in it.

use rustc_hash::FxHashMap;
use serde_json::{Map, Value, json};

use super::{place::Places, references::References};
use crate::{
    source::Sources,
    symbols::SymbolId,
    syntax::{JsDoc, Literal},
    types::{IndexInfo, PropertyId, TupleElementView, TypeId, Types, View},
};

/// How many steps a type may be away from the document. Beyond, the text of the type says what it is.
const DEPTH: usize = 60;

/// Describes types where they stand; those that have a name by that.
pub(super) struct Shapes<'t, 'a> {
    pub(super) types: &'t mut Types<'a>,
    pub(super) places: Places<'t>,
    references: References,
    /// Where the object types without a name are described, as JSON pointers.
    described: FxHashMap<TypeId, String>,
    /// The steps from the document to the type that is described now.
    pointer: Vec<String>,
}

impl<'t, 'a> Shapes<'t, 'a> {
    pub(super) fn new(types: &'t mut Types<'a>, sources: &'t Sources, references: References) -> Self {
        Self { types, places: Places::new(sources), references, described: FxHashMap::default(), pointer: Vec::new() }
    }

    /// Describes what stands under a key, or in a list.
    pub(super) fn at<R>(&mut self, steps: &[&str], describe: impl FnOnce(&mut Self) -> R) -> R {
        let outer = self.pointer.len();
        self.pointer.extend(steps.iter().map(|step| (*step).to_owned()));
        let described = describe(self);
        self.pointer.truncate(outer);
        described
    }

    /// Describes each item of a list that stands under a key.
    pub(super) fn each<T, R>(&mut self, key: &str, items: &[T], describe: impl Fn(&mut Self, &T) -> R) -> Vec<R> {
        let positions = items.iter().enumerate();
        positions.map(|(at, item)| self.at(&[key, &at.to_string()], |shapes| describe(shapes, item))).collect()
    }

    /// The next named type that is mentioned and not described yet, with its key.
    pub(super) fn next_reference(&mut self) -> Option<(TypeId, String)> {
        self.references.next()
    }

    /// What a type is, one level deep, with the anonymous types in it.
    pub(super) fn shape(&mut self, ty: TypeId) -> Map<String, Value> {
        match self.types.view(ty) {
            View::Named { .. } | View::Object => self.members(ty),
            View::Intersection(parts) => self.intersection(ty, &parts),
            View::Union(_) => {
                let members = self.types.written_members(ty);
                with(kind("union"), "members", self.list("members", &members))
            }
            View::Literal(literal) => literal_shape(Some(&literal)),
            View::EnumMember { parent, value, .. } => {
                literal_shape(value.as_ref().filter(|_| !self.types.assumes_values(parent)))
            }
            View::Enum(symbol) => enum_shape(self.types, symbol),
            View::Array(element) => {
                with(kind("array"), "element", self.at(&["element"], |shapes| shapes.nested(element)))
            }
            View::Tuple(elements) => {
                let elements = self.each("elements", &elements, Self::element);
                with(kind("tuple"), "elements", json!(elements))
            }
            View::Unresolved { name, module, .. } => {
                with(with(kind("unresolved"), "name", json!(&*name)), "module", json!(module.as_deref()))
            }
            scalar => kind(kind_name(&scalar)),
        }
    }

    /// An intersection of objects is the object that has all their members; of others, say a primitive with a brand,
    /// its parts are what there is to say.
    fn intersection(&mut self, ty: TypeId, parts: &[TypeId]) -> Map<String, Value> {
        let are_objects = parts.iter().all(|part| {
            matches!(self.types.view(*part), View::Named { .. } | View::Object | View::Function | View::NonPrimitive)
        });
        if are_objects { self.members(ty) } else { with(kind("intersection"), "members", self.list("members", parts)) }
    }

    fn members(&mut self, ty: TypeId) -> Map<String, Value> {
        let properties = self.types.properties(ty);
        let properties = self.each("properties", &properties, |shapes, property| shapes.property(*property));
        let infos = self.types.index_infos(ty);
        let infos = self.each("indexSignatures", &infos, Self::index_info);
        with(with(kind("object"), "properties", json!(properties)), "indexSignatures", json!(infos))
    }

    fn property(&mut self, id: PropertyId) -> Value {
        let ty = self.types.property_type(id);
        let is_nullable = self.is_nullable(ty);
        let may_be_absent = self.types.may_be_absent(id);
        let property = self.types.property(id);
        let place = property.span.map(|span| self.places.of(span).as_json());
        let mut entry = object([
            ("name", json!(&*property.name)),
            ("optional", json!(may_be_absent)),
            ("nullable", json!(is_nullable)),
            ("readonly", json!(property.is_readonly)),
            ("method", json!(property.is_method)),
            ("docs", json!(docs(&property.docs))),
            ("place", json!(place)),
        ]);
        // A type that nothing declares has a name too; the property's is its own.
        let of = self.entry(ty).into_iter().filter(|(key, _)| key != "name");
        entry.extend(of);
        Value::Object(entry)
    }

    fn is_nullable(&mut self, ty: TypeId) -> bool {
        match self.types.view(ty) {
            View::Union(members) => members.iter().any(|member| matches!(self.types.view(*member), View::Null)),
            view => matches!(view, View::Null | View::Any | View::Unknown),
        }
    }

    fn index_info(&mut self, info: &IndexInfo) -> Value {
        let (key, view) = (self.types.display(info.key), self.types.view(info.key));
        let mut entry = object([("key", json!(key)), ("keyKind", json!(kind_name(&view)))]);
        entry.extend(self.entry(info.value));
        Value::Object(entry)
    }

    fn element(&mut self, element: &TupleElementView) -> Value {
        let mut entry = self.entry(element.ty);
        entry.insert("label".into(), json!(element.label.as_deref()));
        entry.insert("optional".into(), json!(element.is_optional));
        entry.insert("rest".into(), json!(element.is_rest));
        Value::Object(entry)
    }

    pub(super) fn list(&mut self, key: &str, members: &[TypeId]) -> Value {
        json!(self.each(key, members, |shapes, member| shapes.nested(*member)))
    }

    fn nested(&mut self, ty: TypeId) -> Value {
        Value::Object(self.entry(ty))
    }

    /// The text of a type, and the key of its description, or else its shape.
    fn entry(&mut self, ty: TypeId) -> Map<String, Value> {
        let mut entry = object([("type", json!(self.types.display(ty)))]);
        if let Some((symbol, arguments)) = self.types.name_of(ty) {
            if let Some(key) = self.references.key(self.types, ty, (symbol, &arguments)) {
                entry.insert("ref".into(), json!(key));
            }
        } else if self.pointer.len() < DEPTH {
            entry.extend(self.anonymous(ty));
        }
        entry
    }

    /// What a type without a name is; of an object type that stands in several places, where that is said.
    fn anonymous(&mut self, ty: TypeId) -> Map<String, Value> {
        if matches!(self.types.view(ty), View::Object | View::Intersection(_)) {
            if let Some(place) = self.described.get(&ty) {
                return object([("sameAs", json!(place))]);
            }
            let place: String = self.pointer.iter().map(|step| format!("/{step}")).collect();
            self.described.insert(ty, place);
        }
        self.shape(ty)
    }
}

/// The kind of a type, by its shape.
fn kind_name(view: &View) -> &'static str {
    match view {
        View::Any => "any",
        View::Unknown => "unknown",
        View::Never => "never",
        View::Undefined => "undefined",
        View::Null => "null",
        View::String => "string",
        View::Number => "number",
        View::Boolean => "boolean",
        View::BigInt => "bigint",
        View::Symbol => "symbol",
        View::NonPrimitive => "object-of-any-kind",
        View::Literal(_) | View::EnumMember { .. } => "literal",
        View::Enum(_) => "enum",
        View::Template { .. } | View::StringMapping { .. } => "template",
        View::Array(_) => "array",
        View::Tuple(_) => "tuple",
        View::Named { .. } | View::Object => "object",
        View::Function => "function",
        View::Union(_) => "union",
        View::Intersection(_) => "intersection",
        View::Parameter(_) => "parameter",
        View::Deferred => "deferred",
        View::Unresolved { .. } => "unresolved",
        View::Error => "error",
    }
}

pub(super) fn enum_shape(types: &mut Types<'_>, symbol: SymbolId) -> Map<String, Value> {
    let members = types.enum_members(symbol);
    let is_open = types.assumes_values(symbol);
    let members: Vec<_> = members
        .iter()
        .map(|member| {
            json!({
                "name": &*member.name,
                "value": member.value.as_ref().filter(|_| !is_open).map(literal_value),
                "docs": docs(&Vec::from_iter(member.doc)),
            })
        })
        .collect();
    with(kind("enum"), "members", json!(members))
}

/// A literal; the value of an enum member that is computed at run time is not known.
fn literal_shape(literal: Option<&Literal>) -> Map<String, Value> {
    let of = literal.map(|literal| match literal {
        Literal::String(_) => "string",
        Literal::Number(_) => "number",
        Literal::BigInt(_) => "bigint",
        Literal::Boolean(_) => "boolean",
    });
    with(with(kind("literal"), "value", json!(literal.map(literal_value))), "literalKind", json!(of))
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

pub(super) fn docs(blocks: &[&JsDoc]) -> Vec<String> {
    blocks.iter().map(|doc| doc.description.clone()).filter(|text| !text.is_empty()).collect()
}

pub(super) fn kind(name: &str) -> Map<String, Value> {
    object([("kind", json!(name))])
}

fn with(mut entry: Map<String, Value>, key: &str, value: Value) -> Map<String, Value> {
    entry.insert(key.to_owned(), value);
    entry
}

pub(super) fn object<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
