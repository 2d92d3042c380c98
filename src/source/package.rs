//! What a `package.json` says about the types of its package.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::{Map, Value};

use super::{Sources, encoding::decode_lossy, search::is_node_module, versions};

/// How deeply conditions may stand in conditions; more is no package that works anywhere.
const CONDITION_DEPTH: usize = 16;

/// The conditions of `exports` and `imports` that hold, besides `default` and those about compiler versions.
pub(super) type Conditions<'a> = [&'a str];

impl Sources {
    /// The `package.json` of a directory, read once. One that is no JSON is as good as none: its package may still
    /// have an `index.d.ts`.
    pub(super) fn package(&mut self, directory: &Path) -> Option<Arc<Value>> {
        if let Some(known) = self.packages.get(directory) {
            return known.clone();
        }
        let path = directory.join("package.json");
        let read = if self.listings.is_file(&path) { std::fs::read(&path).ok() } else { None };
        let package = read.map(|bytes| {
            self.watched.push(path);
            Arc::new(serde_json::from_str::<Value>(&decode_lossy(bytes)).unwrap_or_default())
        });
        self.packages.insert(directory, package.clone());
        package
    }
}

/// What `exports` has for `subpath` (empty for the package itself): paths in the package, best first. `None` when the
/// package does not say.
pub(super) fn exported(package: &Value, subpath: &str, conditions: &Conditions<'_>) -> Option<Vec<String>> {
    let exports = package.get("exports").filter(|exports| !exports.is_null())?;
    let has_subpaths = exports.as_object().is_some_and(|entries| entries.keys().any(|entry| entry.starts_with('.')));
    let mut targets = Vec::new();
    if has_subpaths {
        let key = if subpath.is_empty() { ".".to_owned() } else { format!("./{subpath}") };
        mapped(exports, &key, conditions, &mut targets);
    } else if subpath.is_empty() {
        target(exports, "", conditions, CONDITION_DEPTH, &mut targets);
    }
    targets.retain(|target| stays_inside(target));
    Some(targets)
}

/// What `imports` gives to a name that begins with `#`: paths in the package and other packages, best first.
pub(super) fn imported(package: &Value, name: &str, conditions: &Conditions<'_>) -> Vec<String> {
    let mut targets = Vec::new();
    if let Some(imports) = package.get("imports") {
        mapped(imports, name, conditions, &mut targets);
    }
    targets
}

/// The field that names the types of the package itself, else the one that names its code.
pub(super) fn main_path(package: &Value) -> Option<&str> {
    let field = |name: &str| package.get(name).and_then(Value::as_str).filter(|path| !path.is_empty());
    field("typings").or_else(|| field("types")).or_else(|| field("main"))
}

/// What `typesVersions` has for a path in the package, by the first entry that is for our version of the compiler.
pub(super) fn versioned(package: &Value, path: &str) -> Vec<String> {
    let versions = package.get("typesVersions").and_then(Value::as_object);
    let ours = versions.and_then(|versions| versions.iter().find(|(range, _)| versions::holds(range)));
    ours.map_or_else(Vec::new, |(_, table)| substituted(table, path))
}

/// What a table of exact names and patterns with one `*`, each with a list of paths, has for `name`: `typesVersions`,
/// and `paths` of a `tsconfig.json`. Of the patterns, the one with the longest beginning is taken.
pub(super) fn substituted(table: &Value, name: &str) -> Vec<String> {
    let Some(entries) = table.as_object() else { return Vec::new() };
    let exact = entries.get(name).filter(|_| !name.contains('*')).map(|paths| ("", paths));
    // Of several with the same beginning, the first.
    let pattern =
        || best_pattern(entries, |pattern| matched(pattern, name), |_| 0).map(|(_, star, paths)| (star, paths));
    let best = exact.or_else(pattern);
    let Some((star, paths)) = best else { return Vec::new() };
    let paths = paths.as_array().map(Vec::as_slice).unwrap_or_default();
    paths.iter().filter_map(Value::as_str).map(|path| path.replacen('*', star, 1)).collect()
}

/// What a table of `exports` or `imports` has for `name`; of the patterns, the one with the longest beginning.
fn mapped(table: &Value, name: &str, conditions: &Conditions<'_>, targets: &mut Vec<String>) {
    let Some(entries) = table.as_object() else { return };
    if let Some(found) = entries.get(name).filter(|_| !name.contains('*') && !name.ends_with('/')) {
        return target(found, "", conditions, CONDITION_DEPTH, targets);
    }
    // Of several with the same beginning, the longest.
    let best = best_pattern(entries, |pattern| matched_path(pattern, name), str::len);
    if let Some((pattern, rest, found)) = best {
        let first = targets.len();
        target(found, rest, conditions, CONDITION_DEPTH, targets);
        if !pattern.contains('*') {
            targets[first..].iter_mut().for_each(|target| target.push_str(rest));
        }
        targets.retain(|_| stays_inside(rest));
    }
}

/// The pattern that matches with the longest beginning, with what stands for its `*` and what the table has for it. Which
/// of several is told by `rank`, and else by their order: the compiler goes by other rules for each kind of table.
fn best_pattern<'t, 'n>(
    entries: &'t Map<String, Value>,
    matched: impl Fn(&str) -> Option<&'n str>,
    rank: impl Fn(&str) -> usize,
) -> Option<(&'t str, &'n str, &'t Value)> {
    let matching = entries.iter().filter_map(|(pattern, found)| Some((pattern.as_str(), matched(pattern)?, found)));
    let place = |pattern: &str| (pattern.find('*').unwrap_or(pattern.len()), rank(pattern));
    matching.reduce(|best, next| if place(next.0) > place(best.0) { next } else { best })
}

/// What stands for the `*` of a pattern, or behind the `/` that ends it, when the pattern matches.
fn matched_path<'a>(pattern: &str, name: &'a str) -> Option<&'a str> {
    match pattern.strip_suffix('/') {
        Some(_) => name.strip_prefix(pattern),
        None => matched(pattern, name).filter(|star| !star.is_empty()),
    }
}

/// What stands for the `*` of a pattern, when the pattern matches.
fn matched<'a>(pattern: &str, name: &'a str) -> Option<&'a str> {
    let (before, after) = pattern.split_once('*')?;
    name.strip_prefix(before)?.strip_suffix(after)
}

/// The paths of a target: a path, alternatives, or conditions.
fn target(found: &Value, star: &str, conditions: &Conditions<'_>, depth: usize, targets: &mut Vec<String>) {
    if depth == 0 {
        return;
    }
    let mut each = |found: &Value| target(found, star, conditions, depth - 1, targets);
    match found {
        Value::String(path) => targets.push(path.replace('*', star)),
        Value::Array(alternatives) => alternatives.iter().for_each(each),
        Value::Object(table) => {
            table.iter().filter(|(condition, _)| holds(condition, conditions)).for_each(|(_, found)| each(found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// All that a pattern of `exports` may lead to, whatever the conditions, each with its `*`.
pub(super) fn targets(found: &Value) -> Vec<&str> {
    let mut targets = Vec::new();
    let mut pending = vec![found];
    while let Some(found) = pending.pop() {
        match found {
            Value::String(path) => targets.push(path.as_str()),
            Value::Array(alternatives) => pending.extend(alternatives),
            Value::Object(table) => pending.extend(table.values()),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    targets
}

fn holds(condition: &str, conditions: &Conditions<'_>) -> bool {
    condition == "default"
        || conditions.contains(&condition)
        || condition.strip_prefix("types@").is_some_and(versions::holds)
}

/// Whether a target or what stands for its `*` leads to no directory above, and to no other package.
fn stays_inside(path: &str) -> bool {
    !path.strip_prefix("./").unwrap_or(path).split('/').any(|part| matches!(part, "." | ".." | "node_modules"))
}

/// A bare specifier's package and the path in it: `@scope/name` and `sub/path`.
pub(super) fn split_specifier(specifier: &str) -> Option<(&str, &str)> {
    let slashes = if specifier.starts_with('@') { 2 } else { 1 };
    let end = specifier.match_indices('/').nth(slashes - 1).map_or(specifier.len(), |(at, _)| at);
    let (name, rest) = specifier.split_at(end);
    let is_whole = !name.is_empty() && (slashes == 1 || name.contains('/'));
    (is_whole && !name.contains([':', '\\', '\0'])).then_some((name, rest.trim_start_matches('/')))
}

/// A specifier without the version that may stand behind the package's name: `rxjs` of `rxjs@7`.
pub(super) fn without_version(specifier: &str) -> String {
    let Some((name, subpath)) = split_specifier(specifier) else { return specifier.to_owned() };
    let name = name.rfind('@').filter(|&at| at > 0).map_or(name, |at| &name[..at]);
    if subpath.is_empty() { name.to_owned() } else { format!("{name}/{subpath}") }
}

/// Where the types of a package that has none itself are published: `@types/scope__name`.
pub(super) fn types_package(name: &str) -> PathBuf {
    let mangled = match name.strip_prefix('@') {
        Some(scoped) => scoped.replacen('/', "__", 1),
        None => name.to_owned(),
    };
    Path::new("@types").join(mangled)
}

/// What may be installed for the types of the module that a specifier names: its package, or the one of types beside it.
pub fn packages_of(specifier: &str) -> Vec<String> {
    if is_node_module(specifier) {
        return vec!["@types/node".to_owned()];
    }
    let Some((name, _)) = split_specifier(specifier).filter(|_| !specifier.starts_with(['.', '/', '#'])) else {
        return Vec::new();
    };
    let types = types_package(name).to_string_lossy().replace('\\', "/");
    if name.starts_with("@types/") { vec![name.to_owned()] } else { vec![name.to_owned(), types] }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const IMPORT: &Conditions<'_> = &["import", "types"];

    #[test]
    fn reads_nested_conditions_in_order() {
        let package = json!({"exports": {".": {
            "browser": "./b.js",
            "types@<5": "./old.d.ts",
            "import": {"types": "./i.d.mts", "default": "./i.mjs"},
            "require": "./r.js",
            "types": null,
            "default": "./d.js",
        }}});
        assert_eq!(exported(&package, "", IMPORT).unwrap(), ["./i.d.mts", "./i.mjs", "./d.js"]);
        assert_eq!(exported(&package, "", &["require", "import"]).unwrap(), ["./i.mjs", "./r.js", "./d.js"]);
    }

    #[test]
    fn matches_the_longest_pattern() {
        let package =
            json!({"exports": {"./*": "./dist/*.js", "./deep/*": {"types": "./t/*.d.ts"}, "./old/": "./older/"}});
        assert_eq!(exported(&package, "deep/a", IMPORT).unwrap(), ["./t/a.d.ts"]);
        assert_eq!(exported(&package, "b", IMPORT).unwrap(), ["./dist/b.js"]);
        assert_eq!(exported(&package, "old/c.js", IMPORT).unwrap(), ["./older/c.js"]);
        assert_eq!(exported(&package, "deep/../../x", IMPORT).unwrap(), [""; 0]);
        assert_eq!(exported(&json!({"exports": null}), "b", IMPORT), None);
    }

    #[test]
    fn takes_one_of_patterns_with_the_same_beginning() {
        let paths = json!({"a/*": ["first/*"], "a/*x": ["second/*"], "*": ["third/*"]});
        assert_eq!(substituted(&paths, "a/bx"), ["first/bx"]);
        let package = json!({"exports": {"./a/*": "./first/*", "./a/*x": "./second/*", "./*": "./third/*"}});
        assert_eq!(exported(&package, "a/bx", IMPORT).unwrap(), ["./second/b"]);
    }

    #[test]
    fn follows_types_versions() {
        let package = json!({"types": "index.d.ts", "typesVersions": {"<=4.0": {"*": ["old/*"]}, ">=4.1": {"*": ["new/*", "*"]}}});
        assert_eq!(versioned(&package, "sub"), ["new/sub", "sub"]);
    }

    #[test]
    fn splits_specifiers() {
        assert_eq!(split_specifier("@a/b/c/d"), Some(("@a/b", "c/d")));
        assert_eq!(split_specifier("geojson"), Some(("geojson", "")));
        assert_eq!(without_version("@a/b@1.2.3/c"), "@a/b/c");
        assert_eq!(without_version("rxjs@^7"), "rxjs");
        assert_eq!(split_specifier("@a"), None);
        assert_eq!(split_specifier("node:fs"), None);
        assert_eq!(types_package("@a/b"), PathBuf::from("@types/a__b"));
    }
}
