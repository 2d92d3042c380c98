//! How paths are shortened, shown and taken apart into words.

use std::{
    ffi::OsString,
    path::{Component, Path, PathBuf, is_separator},
};

use rustc_hash::FxHashMap;

use super::extensions::typescript_extension;

/// What is known of paths, each as it is written: to take two apart, component by component, takes longer than what is
/// looked up for a path.
#[derive(Clone, Debug)]
pub(super) struct PathMap<V>(FxHashMap<OsString, V>);

impl<V> PathMap<V> {
    pub(super) fn get(&self, path: &Path) -> Option<&V> {
        self.0.get(path.as_os_str())
    }

    pub(super) fn get_mut(&mut self, path: &Path) -> Option<&mut V> {
        self.0.get_mut(path.as_os_str())
    }

    pub(super) fn insert(&mut self, path: &Path, value: V) {
        self.0.insert(path.into(), value);
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.values_mut()
    }
}

impl<V> Default for PathMap<V> {
    fn default() -> Self {
        Self(FxHashMap::default())
    }
}

/// The names and dots between the separators of a path, with an empty one before the first.
fn parts(path: &Path) -> impl Iterator<Item = &[u8]> {
    path.as_os_str().as_encoded_bytes().split(|byte| is_separator(char::from(*byte)))
}

/// The path with `.` and `a/..` taken out, without asking the file system.
pub fn normalize(path: &Path) -> PathBuf {
    if parts(path).skip(1).all(|part| !matches!(part, b"" | b"." | b"..")) && !path.starts_with(".") {
        return path.to_path_buf();
    }
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            Component::ParentDir | Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                normal.push(component);
            }
        }
    }
    normal
}

/// The path as people see it: relative to the working directory where it is below, with forward slashes, so that
/// messages are the same on every machine.
pub(super) fn shown(path: &Path, working_directory: &Path) -> String {
    let short = path.strip_prefix(working_directory).unwrap_or(path);
    short.to_string_lossy().replace('\\', "/")
}

/// Whether a path leads through `node_modules`.
pub fn is_in_packages(path: &Path) -> bool {
    parts(path).any(|part| part == b"node_modules")
}

/// The name of the package whose file a path leads to, where that is installed.
pub(super) fn package(path: &Path) -> Option<String> {
    let names = names(path);
    let start = names.iter().rposition(|name| name == "node_modules")? + 1;
    let length = if names.get(start)?.starts_with('@') { 2 } else { 1 };
    Some(names.get(start..start + length)?.join("/"))
}

/// The words of a path below `base`, without its extension. Of a file elsewhere: those below its `node_modules`, or
/// its name.
pub(super) fn words(path: &Path, base: &Path) -> Vec<String> {
    let mut words: Vec<String> = match path.strip_prefix(base) {
        Ok(below) => names(below),
        Err(_) => {
            let all = names(path);
            let start = all.iter().rposition(|name| name == "node_modules").map(|at| at + 1);
            let start = start.unwrap_or(all.len().saturating_sub(1));
            all[start..].to_vec()
        }
    };
    if let Some(last) = words.last_mut()
        && let Some(extension) = typescript_extension(last)
    {
        last.truncate(last.len() - extension.len());
    }
    words
}

/// The names between the slashes.
fn names(path: &Path) -> Vec<String> {
    path.components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normalizes_without_leaving_the_root() {
        assert_eq!(normalize(Path::new("a/./b/../c.ts")), PathBuf::from("a/c.ts"));
        assert_eq!(normalize(Path::new("../a/..")), PathBuf::from(".."));
    }

    #[test]
    fn knows_the_package_of_a_file() {
        let package = |path: &str| package(Path::new(path));
        assert_eq!(package("/a/node_modules/b/c.ts").as_deref(), Some("b"));
        assert_eq!(package("/a/node_modules/.pnpm/x@1/node_modules/@b/c/d/e.ts").as_deref(), Some("@b/c"));
        assert_eq!(package("/a/b.ts"), None);
    }

    #[test]
    fn takes_words_below_the_base_or_the_package() {
        assert_eq!(words(Path::new("/i/user/address.d.ts"), Path::new("/i")), ["user", "address"]);
        assert_eq!(
            words(Path::new("/n/node_modules/@types/geojson/index.d.ts"), Path::new("/i")),
            ["@types", "geojson", "index"]
        );
        assert_eq!(words(Path::new("/x/shared.ts"), Path::new("/i")), ["shared"]);
    }
}
