//! What is shown: every exported type, or those that the user starts from and all that they lead to.

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use super::document::describe;
use crate::{
    diagnostics::{Diagnostics, catalog, nearest},
    source::Sources,
    symbols::Root,
    types::Types,
};

/// The types to show, in declaration order; those that the user asked for by name and no input exports, last.
pub(super) fn shown(
    types: &mut Types<'_>,
    sources: &Sources,
    wanted: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<Root> {
    let mut roots = types.symbols().roots();
    if wanted.is_empty() {
        return roots;
    }
    let mut open = Vec::new();
    for name in wanted {
        let found = types.symbols().find_all(name);
        if found.is_empty() {
            let known: Vec<String> = roots.iter().map(key).collect();
            let nearest = nearest(&name.replace("::", "."), known.iter().map(String::as_str));
            diagnostics.report(catalog::lower::unknown_root(name, nearest));
        }
        for wanted in found {
            open.push(roots.iter().position(|root| root.symbol == wanted.symbol).unwrap_or(roots.len()));
            if open.last() == Some(&roots.len()) {
                roots.push(wanted);
            }
        }
    }
    let document = describe(types, sources, &roots);
    let starts: Vec<String> = open.into_iter().map(|at| key(&roots[at])).collect();
    let reached = reached(&document, starts);
    roots.retain(|root| reached.contains(&key(root)));
    roots
}

fn key(root: &Root) -> String {
    root.path.join(".")
}

/// The keys of the types that some lead to, those of these among them.
fn reached(document: &Value, mut open: Vec<String>) -> FxHashSet<String> {
    let of = |list: &str| document[list].as_array().into_iter().flatten();
    let entries: FxHashMap<&str, &Value> =
        of("types").chain(of("referenced")).filter_map(|entry| Some((entry["ref"].as_str()?, entry))).collect();
    let mut reached = FxHashSet::default();
    while let Some(key) = open.pop() {
        if let Some(entry) = entries.get(&*key)
            && reached.insert(key)
        {
            collect_refs(entry, &mut open);
        }
    }
    reached
}

/// Every `ref` in a part of the document, to whatever depth.
fn collect_refs(part: &Value, found: &mut Vec<String>) {
    let mut open = vec![part];
    while let Some(part) = open.pop() {
        match part {
            Value::Object(parts) => {
                found.extend(parts.get("ref").and_then(Value::as_str).map(str::to_owned));
                open.extend(parts.values());
            }
            Value::Array(parts) => open.extend(parts),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}
