//! What a `tsconfig.json` says about specifiers.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::Value;

use super::{Sources, encoding::decode_lossy, jsonc, package, paths};
use crate::diagnostics::{Diagnostics, catalog::source as catalog};

/// How many files may extend or refer to each other.
const DEPTH: usize = 32;

/// The parts of `compilerOptions` that say which file a specifier means, with absolute paths.
#[derive(Clone, Debug, Default)]
pub(super) struct Configuration {
    /// Where the file lies that applies.
    pub(super) directory: PathBuf,
    pub(super) base_url: Option<PathBuf>,
    /// `paths`, and where they start without a `baseUrl`.
    pub(super) paths: Option<(PathBuf, Value)>,
    pub(super) root_dirs: Vec<PathBuf>,
    pub(super) type_roots: Option<Vec<PathBuf>>,
    /// `types`: the packages whose globals there are, where not all are meant.
    pub(super) types: Option<Vec<String>>,
    pub(super) custom_conditions: Vec<String>,
}

impl Sources {
    /// The `tsconfig.json` that applies to the files of a directory: the nearest one. Files of packages follow the
    /// one of the input that led to them.
    pub(super) fn configuration(
        &mut self,
        directory: &Path,
        base: &Path,
        diagnostics: &mut Diagnostics,
    ) -> Option<Arc<Configuration>> {
        let start = [directory, base].into_iter().find(|start| !paths::is_in_packages(start));
        let start = start.unwrap_or(&self.working_directory);
        if let Some(known) = self.configurations.get(start) {
            return known.clone();
        }
        let start = start.to_path_buf();
        let mut files = start.ancestors().map(|ancestor| ancestor.join("tsconfig.json"));
        let file = files.find(|file| self.listings.is_file(file));
        let found = file.and_then(|file| self.read_configuration(&file, diagnostics)).map(Arc::new);
        self.configurations.insert(&start, found.clone());
        found
    }

    /// Reads a file and those it extends. One that only refers to others, as of a solution, is what the first of them
    /// is that says something.
    fn read_configuration(&mut self, file: &Path, diagnostics: &mut Diagnostics) -> Option<Configuration> {
        let directory = file.parent()?.to_path_buf();
        let mut configuration = Configuration { directory: directory.clone(), ..Configuration::default() };
        let value = self.extend_configuration(file, &mut configuration, DEPTH, diagnostics)?;
        if configuration.says_something() {
            return Some(configuration);
        }
        let references = value.get("references").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for path in references.iter().filter_map(|reference| reference.get("path")?.as_str()) {
            let path = paths::normalize(&directory.join(path));
            let file = if path.is_dir() { path.join("tsconfig.json") } else { path };
            let mut referred = Configuration { directory: file.parent()?.to_path_buf(), ..Configuration::default() };
            self.extend_configuration(&file, &mut referred, DEPTH, diagnostics);
            if referred.says_something() {
                return Some(referred);
            }
        }
        Some(configuration)
    }

    /// Lays what a file says over what is known already, behind what the files say that it extends.
    fn extend_configuration(
        &mut self,
        file: &Path,
        configuration: &mut Configuration,
        depth: usize,
        diagnostics: &mut Diagnostics,
    ) -> Option<Value> {
        let text = match std::fs::read(file) {
            Ok(bytes) if depth > 0 => decode_lossy(bytes),
            Ok(_) | Err(_) => return None,
        };
        let shown = file.strip_prefix(&self.working_directory).unwrap_or(file).to_path_buf();
        let value = match jsonc::parse(&text) {
            Ok(value) => value,
            Err(error) => {
                diagnostics.report(catalog::invalid_tsconfig(&self.shown(file), &error));
                Value::Null
            }
        };
        self.watched.push(shown);
        let directory = file.parent()?;
        for extended in texts(value.get("extends")) {
            match self.search_configuration(directory, &extended) {
                Some(path) => {
                    self.extend_configuration(&path, configuration, depth - 1, diagnostics);
                }
                None => diagnostics.report(catalog::missing_tsconfig(&self.shown(file), &extended)),
            }
        }
        if let Some(options) = value.get("compilerOptions") {
            configuration.lay_over(options, directory);
        }
        Some(value)
    }

    /// The file that `extends` names: a path, or a path in a package.
    fn search_configuration(&mut self, directory: &Path, specifier: &str) -> Option<PathBuf> {
        let file = |path: &Path| {
            let mut with_extension = path.as_os_str().to_owned();
            with_extension.push(".json");
            [path.to_path_buf(), with_extension.into()].into_iter().find(|path| path.is_file())
        };
        if specifier.starts_with('.') || Path::new(specifier).is_absolute() {
            return file(&paths::normalize(&directory.join(specifier)));
        }
        let (name, subpath) = package::split_specifier(specifier)?;
        directory.ancestors().find_map(|ancestor| {
            let below = ancestor.join("node_modules").join(name);
            let described = self.package(&below);
            let exported = described.as_ref().and_then(|it| package::exported(it, subpath, &["require", "node"]));
            if let Some(targets) = exported {
                return targets.iter().find_map(|target| file(&paths::normalize(&below.join(target))));
            }
            let path = below.join(subpath);
            let field = described.filter(|_| subpath.is_empty());
            let field = field.and_then(|it| it.get("tsconfig")?.as_str().map(|path| below.join(path)));
            file(&path).or_else(|| file(&field?)).or_else(|| file(&path.join("tsconfig.json")))
        })
    }
}

impl Configuration {
    fn says_something(&self) -> bool {
        self.base_url.is_some()
            || self.paths.is_some()
            || self.type_roots.is_some()
            || self.types.is_some()
            || !self.root_dirs.is_empty()
    }

    /// Takes over what `compilerOptions` of a file in `directory` say.
    fn lay_over(&mut self, options: &Value, directory: &Path) {
        let configured = self.directory.clone();
        let path = |text: &str| {
            let path = match text.strip_prefix("${configDir}") {
                Some(below) => configured.join(below.trim_start_matches('/')),
                None => directory.join(text),
            };
            paths::normalize(&path)
        };
        let absolute = |value: &Value| texts(Some(value)).iter().map(|text| path(text)).collect::<Vec<_>>();
        if let Some(base_url) = options.get("baseUrl").and_then(Value::as_str) {
            self.base_url = Some(path(base_url));
        }
        if let Some(table @ Value::Object(_)) = options.get("paths") {
            self.paths = Some((directory.to_path_buf(), table.clone()));
        }
        if let Some(directories) = options.get("rootDirs") {
            self.root_dirs = absolute(directories);
        }
        if let Some(directories) = options.get("typeRoots") {
            self.type_roots = Some(absolute(directories));
        }
        if let Some(names) = options.get("types") {
            self.types = Some(texts(Some(names)));
        }
        if let Some(conditions) = options.get("customConditions") {
            self.custom_conditions = texts(Some(conditions));
        }
    }

    /// The paths that `paths` gives to a specifier, best first.
    pub(super) fn mapped(&self, specifier: &str) -> Option<Vec<PathBuf>> {
        let (directory, table) = self.paths.as_ref()?;
        let start = self.base_url.as_ref().unwrap_or(directory);
        let found = package::substituted(table, specifier);
        let path = |text: &String| match text.strip_prefix("${configDir}") {
            Some(below) => paths::normalize(&self.directory.join(below.trim_start_matches('/'))),
            None => paths::normalize(&start.join(text)),
        };
        (!found.is_empty()).then(|| found.iter().map(path).collect())
    }

    /// Where else a path can be that is below one of the `rootDirs`: below each of them, as if they were one.
    pub(super) fn rooted(&self, path: &Path) -> Vec<PathBuf> {
        let longest =
            self.root_dirs.iter().filter(|root| path.starts_with(root)).max_by_key(|root| root.as_os_str().len());
        let Some(below) = longest.and_then(|root| path.strip_prefix(root).ok()) else { return Vec::new() };
        self.root_dirs.iter().filter(|root| Some(*root) != longest).map(|root| root.join(below)).collect()
    }
}

/// A text, or the texts of a list.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
