//! The evaluated types as JSON.
//!
//! `types` has an entry for every exported type, in declaration order; `referenced` one for every other named type that
//! those lead to: types that are not exported, and generic types with arguments. Each entry has a `ref`, and wherever
//! that type is part of another, its `ref` stands there; so the document has everything that can be asked of a type.
//! (A recursion that never comes back to a type it has seen is followed a while, and then has no entry any more.)
//!
//! What a type *is* has the same keys everywhere: `type`, its text in TypeScript's notation, long ones cut; `ref`, if it
//! has a name; otherwise `kind`, and what belongs to that kind (or `sameAs`, the JSON pointer to where an object type
//! without a name was described already):
//!
//! | `kind` | further keys |
//! |---|---|
//! | `object` | `properties` in order (`name`, `optional`, `nullable`, `readonly`, `method`, `docs`, `place`, and what the type is), `indexSignatures` (`key`, `keyKind`, and what the type of the values is) |
//! | `union`, `intersection` | `members` |
//! | `array` | `element` |
//! | `tuple` | `elements` (`label`, `optional`, `rest`, and what the type is) |
//! | `literal` | `value` (of a `bigint`, its digits), `literalKind` |
//! | `enum` | `members` (`name`, `value`, `docs`) |
//! | `template` | – |
//! | `unresolved` | `name`, `module` |
//! | `any`, `unknown`, `never`, `undefined`, `null`, `string`, `number`, `boolean`, `bigint`, `symbol`, `object-of-any-kind`, `function`, `parameter`, `deferred`, `builtin`, `error` | – |
//!
//! `optional` holds of `a?: T` and of `a: T | undefined` alike, and the type is what is there when it is there. `version`
//! counts the changes that a reader has to know of; keys that are added are none.

use serde_json::{Map, Value, json};

use super::{
    place::Places,
    references::References,
    shape::{Shapes, docs, enum_shape, kind, object},
};
use crate::{
    source::Sources,
    symbols::{Declares, Root, SymbolId},
    types::{TypeId, Types, View},
};

/// The version of the document.
const VERSION: u32 = 2;

/// Each of these types, in their order, and every other named type that they lead to, in the order it is met.
pub(super) fn describe(types: &mut Types<'_>, sources: &Sources, roots: &[Root]) -> Value {
    let mut shapes = Shapes::new(types, sources, References::new(roots));
    let described = shapes.each("types", roots, exported);
    let mut referenced = Vec::new();
    while let Some((ty, key)) = shapes.next_reference() {
        let position = referenced.len().to_string();
        referenced.push(shapes.at(&["referenced", &position], |shapes| reference(shapes, ty, &key)));
    }
    json!({
        "version": VERSION,
        "tool": concat!("tserde ", env!("CARGO_PKG_VERSION")),
        "types": described,
        "referenced": referenced,
    })
}

fn exported(shapes: &mut Shapes<'_, '_>, root: &Root) -> Value {
    let symbol = root.symbol;
    let types = &mut *shapes.types;
    let ty = types.declared_type(symbol);
    let parameters = types.type_parameters(symbol);
    let parameters: Vec<_> = parameters.iter().map(|parameter| type_parameter(types, *parameter)).collect();
    let mut entry = object([("ref", json!(root.path.join("."))), ("exportedAs", json!(strings(&root.path)))]);
    entry.extend(declaration(types, &mut shapes.places, symbol));
    entry.extend(object([("parameters", json!(parameters)), ("type", json!(types.display_resolved(ty)))]));
    let shape = match types.symbols().declares(symbol) {
        Declares::Enum => enum_shape(types, symbol),
        Declares::Interface
        | Declares::TypeAlias
        | Declares::Class
        | Declares::EnumMember
        | Declares::TypeParameter
        | Declares::Nothing => opaque_or_shape(shapes, ty),
    };
    entry.extend(shape);
    Value::Object(entry)
}

/// A named type that has no entry as an exported one.
fn reference(shapes: &mut Shapes<'_, '_>, ty: TypeId, key: &str) -> Value {
    let mut entry = object([("ref", json!(key))]);
    let Some((symbol, arguments)) = shapes.types.name_of(ty) else { return Value::Object(entry) };
    entry.extend(declaration(shapes.types, &mut shapes.places, symbol));
    entry.insert("arguments".into(), shapes.list("arguments", &arguments));
    entry.insert("type".into(), json!(shapes.types.display_resolved(ty)));
    entry.extend(opaque_or_shape(shapes, ty));
    Value::Object(entry)
}

/// What a type is; of what the prelude has of a built-in object, only that it is one.
fn opaque_or_shape(shapes: &mut Shapes<'_, '_>, ty: TypeId) -> Map<String, Value> {
    if let View::Named { symbol, .. } = shapes.types.view(ty)
        && shapes.types.symbols().is_builtin(symbol)
    {
        return kind("builtin");
    }
    shapes.shape(ty)
}

/// What there is to say of a declaration.
fn declaration(types: &mut Types<'_>, places: &mut Places<'_>, symbol: SymbolId) -> Map<String, Value> {
    let symbols = types.symbols();
    let around = symbols.namespace(symbol);
    let namespace: Vec<_> = around.into_iter().map(|outer| symbols.name(outer).to_string()).collect();
    object([
        ("name", json!(&**symbols.name(symbol))),
        ("namespace", json!(namespace)),
        ("declaredAs", json!(declared_as(symbols.declares(symbol)))),
        ("place", places.of(symbols.span(symbol)).as_json()),
        ("docs", json!(docs(&symbols.docs(symbol)))),
    ])
}

fn type_parameter(types: &mut Types<'_>, parameter: TypeId) -> Value {
    let (constraint, default) = (types.constraint(parameter), types.default(parameter));
    json!({
        "name": types.display(parameter),
        "constraint": constraint.map(|ty| types.display(ty)),
        "default": default.map(|ty| types.display(ty)),
    })
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

fn strings(names: &[impl AsRef<str>]) -> Vec<&str> {
    names.iter().map(AsRef::as_ref).collect()
}
