//! What a project has without an import: the globals of the packages of `@types`, of those in the `typeRoots` of its
//! `tsconfig.json`, and of those that its `types` list.
//!
//! The compiler reads all of them. Here they are read for what the files name and do not have, and of `@types` only the
//! packages that declare a namespace of that name: of `GeoJSON.Feature`, `@types/geojson`.

use std::path::{Path, PathBuf};

use super::{FileId, RequestKind, Sources, config::Configuration, encoding::decode_lossy, paths, search::Search};
use crate::diagnostics::Diagnostics;

/// What the prelude stands for, as long as no file asks for it.
const NODE: &str = "node";

impl Sources {
    /// Reads what declares globals of these names, each as a file needs it; of namespaces, it is known which does. Whether
    /// there was any that had not been read.
    pub fn read_globals<'n>(
        &mut self,
        names: impl IntoIterator<Item = (FileId, &'n str, bool)>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let before = self.len();
        for (from, name, is_namespace) in names {
            let importer = &self.files[from.0 as usize];
            let (directory, base) = (importer.directory.clone(), importer.base.clone());
            let configuration = self.configuration(&directory, &base, diagnostics);
            let mut found = configuration.as_deref().map(|it| self.listed_globals(it)).unwrap_or_default();
            if is_namespace {
                found.extend(self.search_global(&directory, name));
            }
            for path in found {
                let base = path.parent().map(Path::to_path_buf).unwrap_or_default();
                self.read(&path, &base, diagnostics);
            }
        }
        self.len() > before
    }

    /// The files that a `tsconfig.json` says to have globals: those of its `types`, else all in its `typeRoots`.
    fn listed_globals(&mut self, configuration: &Configuration) -> Vec<PathBuf> {
        let Some(names) = &configuration.types else {
            let roots = configuration.type_roots.iter().flatten().filter(|root| !paths::is_in_packages(root));
            let packages: Vec<PathBuf> = roots.flat_map(|root| entries(root)).collect();
            return packages.iter().filter_map(|package| self.search_package_of_types(package)).collect();
        };
        let names = names.iter().filter(|name| *name != NODE && *name != "*");
        names.filter_map(|name| self.search_listed(name, configuration)).collect()
    }

    /// What `types` means by a name: a package of types, a path, or a part of a package.
    fn search_listed(&mut self, name: &str, configuration: &Configuration) -> Option<PathBuf> {
        let directory = configuration.directory.clone();
        let searched = match name.starts_with('.') {
            true => self.search_relative(&directory, name, Some(configuration), &mut Vec::new()),
            false => self.search_bare(&directory, name, RequestKind::Types, Some(configuration)),
        };
        match searched {
            Search::Found(path) => Some(path),
            Search::Untyped | Search::Directory(_) | Search::Missing => None,
        }
    }

    /// The main file of the nearest package of `@types` that declares a global namespace, from a directory or from the
    /// working directory upward.
    fn search_global(&mut self, directory: &Path, name: &str) -> Option<PathBuf> {
        let working_directory = self.working_directory.clone();
        let above = directory.ancestors().chain(working_directory.ancestors());
        above.map(|ancestor| ancestor.join("node_modules/@types")).find_map(|types| {
            let packages = entries(&types).into_iter();
            let mut packages = packages.filter(|package| package.file_name().is_some_and(|name| name != NODE));
            packages.find_map(|package| {
                let file = self.search_package_of_types(&package)?;
                let text = decode_lossy(std::fs::read(&file).ok()?);
                declares_namespace(&text, name).then_some(file)
            })
        })
    }

    fn search_package_of_types(&mut self, package: &Path) -> Option<PathBuf> {
        let real = self.real_directory(package)?;
        self.search_directory(&real)
    }
}

/// What is in a directory, in order.
fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.sort();
    found
}

/// Whether a file declares a global namespace of this name: itself as one, or one beside others.
fn declares_namespace(text: &str, name: &str) -> bool {
    text.lines().any(|line| {
        let rest = line.strip_prefix("export as namespace ").or_else(|| line.strip_prefix("declare namespace "));
        let rest = rest.and_then(|rest| rest.trim_start().strip_prefix(name));
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.')))
    })
}

#[cfg(test)]
mod tests {
    use super::declares_namespace;

    #[test]
    fn finds_the_whole_name_only() {
        assert!(declares_namespace("// a\nexport as namespace GeoJSON;\n", "GeoJSON"));
        assert!(declares_namespace("declare namespace Less {\n}", "Less"));
        assert!(!declares_namespace("export as namespace GeoJSON2;", "GeoJSON"));
        assert!(!declares_namespace("export declare namespace Less {}", "Less"));
    }
}
