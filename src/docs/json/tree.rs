//! JSON as a tree, to any depth that a type can be nested, and without what no declaration needs.

use std::{borrow::Cow, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::docs::Fault;

/// How deeply arrays and objects may be nested. A type in a type is up to five levels, so that more than this is
/// nested deeper than the parser of TypeScript goes.
const DEEPEST: usize = 5_000;

/// Keys whose values are where things stand in the source, and in which order a site shows them. They are most of a file.
const SKIPPED: [&str; 9] = [
    "sources",
    "groups",
    "categories",
    "symbolIdMap",
    "files",
    "readme",
    "extendedBy",
    "implementedBy",
    "implementationOf",
];

/// Reads a text.
pub(super) fn read(text: &str) -> Result<Value, Fault> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    let read = Tree { depth: 0 }.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    read.map_err(|error| {
        // Every value is taken, so nothing else can be wrong with one.
        if error.is_data() {
            Fault::TooDeep { line: error.line(), column: error.column() }
        } else {
            Fault::NoJson(error.to_string())
        }
    })
}

/// A value at a depth.
#[derive(Clone, Copy)]
struct Tree {
    depth: usize,
}

impl Tree {
    fn inner<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth + 1;
        if depth > DEEPEST { Err(E::custom("too deep")) } else { Ok(Self { depth }) }
    }
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        list.shrink_to_fit();
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<Cow<'de, str>>()? {
            if SKIPPED.contains(&&*key) {
                entries.next_value::<IgnoredAny>()?;
            } else {
                let value = entries.next_value_seed(inner)?;
                map.insert(key.into_owned(), value);
            }
        }
        Ok(Value::Object(map))
    }
}
