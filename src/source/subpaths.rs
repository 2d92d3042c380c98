//! The modules that an installed package has, for who asks it for one that it has not.

use std::{
    collections::{BTreeSet, VecDeque},
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::{RequestKind, Sources, extensions, package, paths, search::Search};
use crate::options::Input;

/// How many of the names that a package might have a module under are tried.
const MOST_TRIED: usize = 400;
/// How many directories there may be on the way to a module.
const DEEPEST: usize = 4;

impl Sources {
    /// The directories of a package and of the one that has its types, as far as they are installed.
    pub(super) fn installed(from: &Path, name: &str) -> Vec<PathBuf> {
        let names = [PathBuf::from(name), package::types_package(name)];
        let installed = |name: &PathBuf| {
            from.ancestors().map(|above| above.join("node_modules").join(name)).find(|path| path.is_dir())
        };
        names.iter().filter_map(installed).collect()
    }

    /// What else can be asked of the packages that are inputs: the specifiers that lead to types.
    pub fn other_modules(&mut self, inputs: &[Input]) -> Vec<String> {
        let mut others = Vec::new();
        for input in inputs {
            let Input::Package { specifier, directory } = input else { continue };
            let specifier = package::without_version(specifier);
            let Some((name, _)) = package::split_specifier(&specifier) else { continue };
            let from = paths::normalize(&self.working_directory.join(directory));
            let installed = Self::installed(&from, name);
            others.extend(self.typed_modules(&from, name, &installed).into_iter().filter(|other| *other != specifier));
        }
        others
    }

    /// What can be asked of a package: the specifiers that lead to types, of those that its `exports` name, one by one or
    /// by patterns, or without `exports` that its directory has.
    pub(super) fn typed_modules(&mut self, from: &Path, name: &str, directories: &[PathBuf]) -> Vec<String> {
        let mut subpaths = BTreeSet::from([String::new()]);
        for directory in directories {
            let package = self.package(directory).unwrap_or_default();
            match package.get("exports").and_then(Value::as_object) {
                Some(exports) => {
                    let named = exports.iter().filter_map(|(key, found)| Some((key.strip_prefix("./")?, found)));
                    let (patterns, single): (Vec<_>, Vec<_>) = named.partition(|(key, _)| key.contains('*'));
                    subpaths
                        .extend(single.iter().filter(|(key, _)| !key.ends_with('/')).map(|(key, _)| (*key).to_owned()));
                    if !patterns.is_empty() {
                        let modules = modules_in(directory);
                        let of_pattern = |(key, found)| matching(&modules, key, found);
                        subpaths.extend(patterns.into_iter().flat_map(of_pattern));
                    }
                }
                None => subpaths.extend(modules_in(directory)),
            }
        }
        let mut subpaths: Vec<String> = subpaths.into_iter().collect();
        subpaths.sort_by_key(|subpath| subpath.matches('/').count());
        let specifiers = subpaths.into_iter().take(MOST_TRIED).map(|subpath| match subpath.is_empty() {
            true => name.to_owned(),
            false => format!("{name}/{subpath}"),
        });
        let is_typed = |specifier: &String| {
            matches!(self.search_bare(from, specifier, RequestKind::Import, None), Search::Found(_))
        };
        specifiers.filter(is_typed).collect()
    }
}

/// What a pattern of `exports` may be asked for: of each of these modules what stands for the `*` where it leads.
fn matching(modules: &BTreeSet<String>, key: &str, found: &Value) -> BTreeSet<String> {
    let targets = package::targets(found);
    let ends = targets.iter().filter_map(|target| target.strip_prefix("./").unwrap_or(target).split_once('*'));
    ends.flat_map(|(before, after)| {
        let after = extensions::without_extension(after);
        modules.iter().filter_map(move |module| module.strip_prefix(before)?.strip_suffix(after))
    })
    .map(|star| key.replacen('*', star, 1))
    .collect()
}

/// What may be a module in a directory and those in it: the files of TypeScript, by their paths without extension, and
/// directories.
fn modules_in(directory: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut pending = VecDeque::from([(directory.to_path_buf(), Vec::new())]);
    while let Some((directory, way)) = pending.pop_front() {
        for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let Some(name) = name.to_str() else { continue };
            if path.is_dir() {
                if name != "node_modules" && !name.starts_with('.') {
                    let below = [&way[..], &[name.to_owned()]].concat();
                    found.insert(below.join("/"));
                    pending.extend((below.len() < DEEPEST).then_some((path, below)));
                }
            } else if let Some(stem) = extensions::typescript_extension(name).and_then(|it| name.strip_suffix(it))
                && stem != "index"
            {
                found.insert([&way[..], &[stem.to_owned()]].concat().join("/"));
            }
        }
        if found.len() >= MOST_TRIED {
            break;
        }
    }
    found
}
