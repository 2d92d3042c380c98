//! The modules that an installed package has, for who asks it for one that it has not.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::{RequestKind, Sources, extensions, package, search::Search};

/// How many of the names that a package might have a module under are tried.
const MOST_TRIED: usize = 400;

impl Sources {
    /// The directories of a package and of the one that has its types, as far as they are installed.
    pub(super) fn installed(from: &Path, name: &str) -> Vec<PathBuf> {
        let names = [PathBuf::from(name), package::types_package(name)];
        let installed = |name: &PathBuf| {
            from.ancestors().map(|above| above.join("node_modules").join(name)).find(|path| path.is_dir())
        };
        names.iter().filter_map(installed).collect()
    }

    /// What can be asked of a package: the specifiers that lead to types, of those that its `exports` name one by one, or
    /// without `exports` that its directory has.
    pub(super) fn typed_modules(&mut self, from: &Path, name: &str, directories: &[PathBuf]) -> Vec<String> {
        let mut subpaths = BTreeSet::from([String::new()]);
        for directory in directories {
            let package = self.package(directory).unwrap_or_default();
            match package.get("exports").and_then(Value::as_object) {
                Some(exports) => {
                    let named = exports.keys().filter_map(|key| key.strip_prefix("./"));
                    subpaths.extend(named.filter(|key| !key.contains('*') && !key.ends_with('/')).map(str::to_owned));
                }
                None => subpaths.extend(modules_in(directory)),
            }
        }
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

/// What may be a module in a directory: the files of TypeScript, by their names without extension, and directories.
fn modules_in(directory: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    let name = |path: PathBuf| {
        let name = path.file_name()?.to_str()?;
        if path.is_dir() {
            return (name != "node_modules" && !name.starts_with('.')).then(|| name.to_owned());
        }
        let stem = name.strip_suffix(extensions::typescript_extension(name)?)?;
        (stem != "index").then(|| stem.to_owned())
    };
    entries.filter_map(|entry| name(entry.path())).collect()
}
