//! What a `package.json` says about the types of its package.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::Value;

use super::Sources;

/// How deeply conditions may stand in conditions; more is no package that works anywhere.
const CONDITION_DEPTH: usize = 16;

impl Sources {
    /// The `package.json` of a directory, read once. One that is no JSON is as good as none: its package may still
    /// have an `index.d.ts`.
    pub(super) fn package(&mut self, directory: &Path) -> Option<Arc<Value>> {
        if let Some(known) = self.packages.get(directory) {
            return known.clone();
        }
        let path = directory.join("package.json");
        let package = std::fs::read(&path).ok().map(|bytes| {
            self.watched.insert(path);
            Arc::new(serde_json::from_slice::<Value>(&bytes).unwrap_or_default())
        });
        self.packages.insert(directory.to_path_buf(), package.clone());
        package
    }
}

/// The paths, relative to the package, that can hold the types of `subpath` (empty for the package itself), best
/// first. They are module paths: extensions may be missing, or be those of JavaScript.
pub(super) fn type_paths(package: &Value, subpath: &str) -> Vec<String> {
    let mut paths = Vec::new();
    if let Some(exports) = package.get("exports") {
        let key = if subpath.is_empty() { ".".to_owned() } else { format!("./{subpath}") };
        exported_paths(exports, &key, &mut paths);
    }
    if subpath.is_empty() {
        for field in ["types", "typings"] {
            if let Some(path) = package.get(field).and_then(Value::as_str) {
                versioned_paths(package, path, &mut paths);
                paths.push(path.to_owned());
            }
        }
        versioned_paths(package, "index", &mut paths);
        paths.extend(package.get("main").and_then(Value::as_str).map(str::to_owned));
        paths.push("index".to_owned());
    } else {
        versioned_paths(package, subpath, &mut paths);
        paths.push(subpath.to_owned());
    }
    paths
}

/// The paths that `imports` of a package gives to a name that begins with `#`.
pub(super) fn import_paths(package: &Value, name: &str) -> Vec<String> {
    let mut paths = Vec::new();
    if let Some(imports) = package.get("imports") {
        mapped_paths(imports, name, &mut paths);
    }
    paths
}

/// What `exports` has for `key`, which is `.` or begins with `./`.
fn exported_paths(exports: &Value, key: &str, paths: &mut Vec<String>) {
    let has_subpaths = exports.as_object().is_some_and(|entries| entries.keys().any(|entry| entry.starts_with('.')));
    if has_subpaths {
        mapped_paths(exports, key, paths);
    } else if key == "." {
        target_paths(exports, "", CONDITION_DEPTH, paths);
    }
}

/// What a table of names and patterns with one `*` has for `name`; of the patterns, the one with the longest beginning.
fn mapped_paths(table: &Value, name: &str, paths: &mut Vec<String>) {
    let Some(entries) = table.as_object() else { return };
    if let Some(target) = entries.get(name) {
        return target_paths(target, "", CONDITION_DEPTH, paths);
    }
    let matching = entries.iter().filter_map(|(pattern, target)| Some((pattern, matched(pattern, name)?, target)));
    if let Some((_, star, target)) = matching.max_by_key(|(pattern, ..)| pattern.find('*')) {
        target_paths(target, star, CONDITION_DEPTH, paths);
    }
}

/// What stands for the `*` of a pattern, when the pattern matches.
fn matched<'a>(pattern: &str, name: &'a str) -> Option<&'a str> {
    let (before, after) = pattern.split_once('*')?;
    let star = name.strip_prefix(before)?.strip_suffix(after)?;
    (!star.is_empty()).then_some(star)
}

/// The paths of a target: a path, alternatives, or conditions of which those that say something of types hold.
fn target_paths(target: &Value, star: &str, depth: usize, paths: &mut Vec<String>) {
    if depth == 0 {
        return;
    }
    match target {
        Value::String(path) => paths.push(path.replace('*', star)),
        Value::Array(targets) => targets.iter().for_each(|target| target_paths(target, star, depth - 1, paths)),
        Value::Object(conditions) => {
            let holding = conditions.iter().filter(|(condition, _)| holds(condition));
            holding.for_each(|(_, target)| target_paths(target, star, depth - 1, paths));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a condition of `exports` holds for a reader of types.
fn holds(condition: &str) -> bool {
    matches!(condition, "types" | "import" | "require" | "node" | "default") || condition.starts_with("types@>")
}

/// What `typesVersions` has for a path, by the entry for recent compilers.
fn versioned_paths(package: &Value, path: &str, paths: &mut Vec<String>) {
    let Some(versions) = package.get("typesVersions").and_then(Value::as_object) else { return };
    let recent = versions.iter().find(|(range, _)| *range == "*" || range.starts_with('>'));
    let Some(entries) = recent.and_then(|(_, entries)| entries.as_object()) else { return };
    let path = path.trim_start_matches("./");
    for (pattern, targets) in entries {
        let star = if pattern == path { Some("") } else { matched(pattern, path) };
        let targets = targets.as_array().map(Vec::as_slice).unwrap_or_default();
        if let Some(star) = star {
            paths.extend(targets.iter().filter_map(Value::as_str).map(|target| target.replace('*', star)));
            return;
        }
    }
}

/// A bare specifier's package and the path in it: `@scope/name` and `sub/path`.
pub(super) fn split_specifier(specifier: &str) -> Option<(&str, &str)> {
    let slashes = if specifier.starts_with('@') { 2 } else { 1 };
    let end = specifier.match_indices('/').nth(slashes - 1).map_or(specifier.len(), |(at, _)| at);
    let (name, rest) = specifier.split_at(end);
    let is_whole = !name.is_empty() && (slashes == 1 || name.contains('/'));
    (is_whole && !name.contains([':', '\\', '\0'])).then_some((name, rest.trim_start_matches('/')))
}

/// Where the types of a package that has none itself are published: `@types/scope__name`.
pub(super) fn types_package(name: &str) -> PathBuf {
    let mangled = match name.strip_prefix('@') {
        Some(scoped) => scoped.replacen('/', "__", 1),
        None => name.to_owned(),
    };
    Path::new("@types").join(mangled)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_nested_conditions_in_order() {
        let package =
            json!({"exports": {".": {"browser": "./b.js", "import": {"types": "./i.d.mts", "default": "./i.mjs"}}}});
        assert_eq!(type_paths(&package, "")[..2], ["./i.d.mts", "./i.mjs"]);
    }

    #[test]
    fn matches_the_longest_pattern() {
        let package = json!({"exports": {"./*": "./dist/*.js", "./deep/*": {"types": "./t/*.d.ts"}}});
        assert_eq!(type_paths(&package, "deep/a")[0], "./t/a.d.ts");
        assert_eq!(type_paths(&package, "b")[0], "./dist/b.js");
    }

    #[test]
    fn follows_types_versions() {
        let package =
            json!({"types": "index.d.ts", "typesVersions": {"<=4.0": {"*": ["old/*"]}, ">=4.1": {"*": ["new/*"]}}});
        assert_eq!(type_paths(&package, "")[..2], ["new/index.d.ts", "index.d.ts"]);
        assert_eq!(type_paths(&package, "sub")[..2], ["new/sub", "sub"]);
    }

    #[test]
    fn splits_specifiers() {
        assert_eq!(split_specifier("@a/b/c/d"), Some(("@a/b", "c/d")));
        assert_eq!(split_specifier("geojson"), Some(("geojson", "")));
        assert_eq!(split_specifier("@a"), None);
        assert_eq!(split_specifier("node:fs"), None);
        assert_eq!(types_package("@a/b"), PathBuf::from("@types/a__b"));
    }
}
