//! Where a specifier leads, as TypeScript's `bundler` resolution has it.

use std::path::{Path, PathBuf};

use super::{
    RequestKind, Sources,
    config::Configuration,
    extensions,
    package::{self, Conditions},
    paths,
};

/// What a search for a module came to.
pub(super) enum Search {
    /// It is this file.
    Found(PathBuf),
    /// It is there, and is no TypeScript.
    Untyped,
    /// It is a directory that is named like a file.
    Directory(PathBuf),
    /// It is not there.
    Missing,
}

/// How a `package.json` is read.
#[derive(Clone, Copy)]
struct Manner<'a> {
    conditions: &'a Conditions<'a>,
    /// What `exports` does not name cannot be imported.
    heeds_exports: bool,
}

/// What holds for those that TypeScript finds nothing for: the conditions of other importers, and files that are
/// there. Published types still say such things.
const LENIENT: [Manner<'static>; 2] = [
    Manner { conditions: &["import", "require", "types", "node"], heeds_exports: true },
    Manner { conditions: &[], heeds_exports: false },
];

/// The modules of Node that can be imported without `node:`.
const NODE_MODULES: [&str; 42] = [
    "assert",
    "async_hooks",
    "buffer",
    "child_process",
    "cluster",
    "console",
    "constants",
    "crypto",
    "dgram",
    "diagnostics_channel",
    "dns",
    "domain",
    "events",
    "fs",
    "http",
    "http2",
    "https",
    "inspector",
    "module",
    "net",
    "os",
    "path",
    "perf_hooks",
    "process",
    "punycode",
    "querystring",
    "readline",
    "repl",
    "stream",
    "string_decoder",
    "timers",
    "tls",
    "trace_events",
    "tty",
    "url",
    "util",
    "v8",
    "vm",
    "wasi",
    "worker_threads",
    "zlib",
    "sys",
];

pub(super) fn is_node_module(specifier: &str) -> bool {
    let name = specifier.split_once('/').map_or(specifier, |(name, _)| name);
    specifier.starts_with("node:") || NODE_MODULES.contains(&name)
}

impl Sources {
    /// What a relative path means, and which files were tried.
    pub(super) fn search_relative(
        &mut self,
        from: &Path,
        specifier: &str,
        configuration: Option<&Configuration>,
        tried: &mut Vec<PathBuf>,
    ) -> Search {
        let path = paths::normalize(&from.join(specifier));
        let is_directory = matches!(specifier.rsplit('/').next(), Some("" | "." | ".."));
        let search = self.search_path(&path, is_directory, tried);
        if matches!(search, Search::Found(_)) {
            return search;
        }
        let elsewhere = configuration.map(|it| it.rooted(&path)).unwrap_or_default();
        let found = elsewhere.iter().find_map(|path| match self.search_path(path, is_directory, tried) {
            Search::Found(path) => Some(path),
            Search::Untyped | Search::Directory(_) | Search::Missing => None,
        });
        found.map_or(search, Search::Found)
    }

    /// The module at a path: a file, with or without its extension, or a directory.
    fn search_path(&mut self, path: &Path, is_directory: bool, tried: &mut Vec<PathBuf>) -> Search {
        if !is_directory {
            for candidate in extensions::file_candidates(path) {
                if self.listings.is_file(&candidate) {
                    return Search::Found(candidate);
                }
                tried.push(candidate);
            }
        }
        let is_directory = self.listings.is_directory(path);
        if is_directory && let Some(found) = self.search_directory(path) {
            return Search::Found(found);
        }
        let last = if is_directory { path.join("index") } else { path.to_path_buf() };
        if let Some(found) = self.first_file(extensions::last_candidates(&last)) {
            return Search::Found(found);
        }
        match is_directory {
            true if extensions::is_typescript(path) => Search::Directory(path.to_path_buf()),
            false if self.listings.is_file(path) => Search::Untyped,
            true | false => Search::Missing,
        }
    }

    /// The file that a path means which a configuration names.
    fn search_named(&mut self, path: &Path) -> Option<PathBuf> {
        if extensions::is_typescript(path) && self.listings.is_file(path) {
            return Some(path.to_path_buf());
        }
        match self.search_path(path, false, &mut Vec::new()) {
            Search::Found(found) => Some(found),
            Search::Untyped | Search::Directory(_) | Search::Missing => None,
        }
    }

    /// The module of a directory: what its `package.json` says, else its index.
    pub(super) fn search_directory(&mut self, directory: &Path) -> Option<PathBuf> {
        let package = self.package(directory).unwrap_or_default();
        let main = package::main_path(&package);
        let named = main.unwrap_or("index").trim_start_matches("./");
        let versioned = package::versioned(&package, named);
        let paths = if versioned.is_empty() { Vec::from_iter(main.map(str::to_owned)) } else { versioned };
        let found = paths.iter().find_map(|path| self.module_file(&paths::normalize(&directory.join(path))));
        found.or_else(|| self.first_file(extensions::file_candidates(&directory.join("index"))))
    }

    /// What a specifier means that is no relative path.
    pub(super) fn search_bare(
        &mut self,
        from: &Path,
        specifier: &str,
        kind: RequestKind,
        configuration: Option<&Configuration>,
    ) -> Search {
        if let Some(mapped) = configuration.and_then(|it| it.mapped(specifier)) {
            if let Some(found) = mapped.iter().find_map(|path| self.search_named(path)) {
                return Search::Found(self.real_package_path(found));
            }
        } else if let Some(base_url) = configuration.and_then(|it| it.base_url.as_ref())
            && let Some(found) = self.search_named(&paths::normalize(&base_url.join(specifier)))
        {
            return Search::Found(self.real_package_path(found));
        }
        if kind == RequestKind::Types
            && let Some(found) = self.search_type_roots(specifier, configuration)
        {
            return Search::Found(found);
        }
        let custom = configuration.map(|it| it.custom_conditions.as_slice()).unwrap_or_default();
        let own = if kind == RequestKind::Require { "require" } else { "import" };
        let conditions: Vec<&str> = [own, "types"].into_iter().chain(custom.iter().map(String::as_str)).collect();
        let strict = Manner { conditions: &conditions, heeds_exports: true };
        let mut found = self.search_packages(from, specifier, strict);
        if found.is_none() && kind != RequestKind::Types {
            found = self.search_own_type_roots(specifier, configuration);
        }
        for manner in LENIENT {
            found = found.or_else(|| self.search_packages(from, specifier, manner));
        }
        // Node's own modules are declared by a package that the compiler reads without being told.
        if found.is_none() && is_node_module(specifier) {
            found = self.search_packages(from, "@types/node", strict);
        }
        found.map_or(Search::Missing, Search::Found)
    }

    /// The package that `/// <reference types>` means: where types lie that no import need name.
    fn search_type_roots(&mut self, name: &str, configuration: Option<&Configuration>) -> Option<PathBuf> {
        if let Some(found) = self.search_own_type_roots(name, configuration) {
            return Some(found);
        }
        if configuration.is_some_and(|it| it.type_roots.is_some()) {
            return None;
        }
        let start = configuration.map_or_else(|| self.working_directory.clone(), |it| it.directory.clone());
        start.ancestors().find_map(|ancestor| {
            let directory = ancestor.join("node_modules").join(package::types_package(name));
            let real = self.real_directory(&directory)?;
            self.search_directory(&real)
        })
    }

    /// The package of a name in the `typeRoots` of a `tsconfig.json`.
    fn search_own_type_roots(&mut self, name: &str, configuration: Option<&Configuration>) -> Option<PathBuf> {
        let roots = configuration?.type_roots.as_deref()?;
        roots.iter().find_map(|root| {
            let path = root.join(name);
            let file = self.first_file(extensions::file_candidates(&path));
            file.or_else(|| {
                let real = self.real_directory(&path)?;
                self.search_directory(&real)
            })
        })
    }

    /// The module of a package: the importer's own one, else that in the nearest `node_modules` that has its types.
    fn search_packages(&mut self, from: &Path, specifier: &str, manner: Manner<'_>) -> Option<PathBuf> {
        if specifier.starts_with('#') {
            return self.search_own_imports(from, specifier, manner);
        }
        let (name, subpath) = package::split_specifier(specifier)?;
        if let Some(found) = self.search_own_exports(from, name, subpath, manner) {
            return Some(found);
        }
        let above = from.ancestors().filter(|ancestor| ancestor.file_name().is_none_or(|name| name != "node_modules"));
        above.map(|ancestor| ancestor.join("node_modules")).find_map(|packages| {
            let own = self.search_package(&packages.join(name), subpath, manner);
            own.or_else(|| self.search_package(&packages.join(package::types_package(name)), subpath, manner))
        })
    }

    /// The module at a path below a package.
    fn search_package(&mut self, directory: &Path, subpath: &str, manner: Manner<'_>) -> Option<PathBuf> {
        // What a package imports is found from where it really lies.
        let Some(directory) = &self.real_directory(directory) else {
            return if subpath.is_empty() { self.first_file(extensions::file_candidates(directory)) } else { None };
        };
        let package = self.package(directory).unwrap_or_default();
        if manner.heeds_exports
            && let Some(targets) = package::exported(&package, subpath, manner.conditions)
        {
            return targets.iter().find_map(|target| self.exact_file(&paths::normalize(&directory.join(target))));
        }
        if subpath.is_empty() {
            return self.search_directory(directory);
        }
        let below = paths::normalize(&directory.join(subpath));
        if !below.starts_with(directory) {
            return None;
        }
        let is_package = self.package(&below).is_some();
        let versioned = if is_package { Vec::new() } else { package::versioned(&package, subpath) };
        if !versioned.is_empty() {
            return versioned.iter().find_map(|path| self.module_file(&paths::normalize(&directory.join(path))));
        }
        self.first_file(extensions::file_candidates(&below)).or_else(|| self.search_directory(&below))
    }

    /// The module that the importer's own package exports under its own name.
    fn search_own_exports(&mut self, from: &Path, name: &str, subpath: &str, manner: Manner<'_>) -> Option<PathBuf> {
        let (directory, package) = self.own_package(from)?;
        if package.get("name").and_then(serde_json::Value::as_str) != Some(name) {
            return None;
        }
        let targets = package::exported(&package, subpath, manner.conditions)?;
        targets.iter().find_map(|target| self.exact_file(&paths::normalize(&directory.join(target))))
    }

    /// The module that the importer's own package calls `#name`: a file of its own, or another package.
    fn search_own_imports(&mut self, from: &Path, specifier: &str, manner: Manner<'_>) -> Option<PathBuf> {
        let (directory, package) = self.own_package(from)?;
        let targets = package::imported(&package, specifier, manner.conditions);
        targets.iter().find_map(|target| match target.starts_with(['.', '/']) {
            true => self.exact_file(&paths::normalize(&directory.join(target))),
            false if target.starts_with('#') => None,
            false => self.search_packages(&directory, target, manner),
        })
    }

    /// The package that a directory belongs to.
    fn own_package(&mut self, from: &Path) -> Option<(PathBuf, std::sync::Arc<serde_json::Value>)> {
        from.ancestors().find_map(|directory| Some((directory.to_path_buf(), self.package(directory)?)))
    }

    /// The file that a path means which a `package.json` names in `exports` or `imports`: no extension is added to it.
    fn exact_file(&mut self, path: &Path) -> Option<PathBuf> {
        if extensions::is_typescript(path) {
            return self.listings.is_file(path).then(|| path.to_path_buf());
        }
        self.first_file(extensions::replaced_candidates(path))
    }

    /// The file that a path means which a `package.json` names elsewhere, an index among them.
    fn module_file(&mut self, path: &Path) -> Option<PathBuf> {
        let exact = self.exact_file(path).or_else(|| self.first_file(extensions::file_candidates(path)));
        exact.or_else(|| self.first_file(extensions::file_candidates(&path.join("index"))))
    }

    fn first_file(&mut self, candidates: Vec<PathBuf>) -> Option<PathBuf> {
        candidates.into_iter().find(|candidate| self.listings.is_file(candidate))
    }

    /// A path in a package, with the links to the package followed.
    fn real_package_path(&mut self, path: PathBuf) -> PathBuf {
        if paths::is_in_packages(&path) { self.identity(&path) } else { path }
    }
}
