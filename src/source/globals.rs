//! The packages of `@types` whose globals a project has without an import.
//!
//! The compiler reads all that are installed. Here only those are read that declare a namespace which the files name and
//! do not have: of `GeoJSON.Feature`, `@types/geojson`.

use std::path::{Path, PathBuf};

use super::{FileId, Sources, encoding::decode_lossy};
use crate::diagnostics::Diagnostics;

/// What the prelude stands for, as long as no file asks for it.
const NODE: &str = "node";

impl Sources {
    /// Reads the packages that declare the global namespaces of these names, each as a file needs it. Whether there
    /// were any that had not been read.
    pub fn read_globals<'n>(
        &mut self,
        names: impl IntoIterator<Item = (FileId, &'n str)>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let before = self.len();
        for (from, name) in names {
            let directory = self.files[from.0 as usize].directory.clone();
            if let Some(path) = self.search_global(&directory, name) {
                let base = path.parent().map(Path::to_path_buf).unwrap_or_default();
                self.read(&path, &base, diagnostics);
            }
        }
        self.len() > before
    }

    /// The main file of the nearest package of `@types` that declares a global namespace, from a directory or from the
    /// working directory upward.
    fn search_global(&mut self, directory: &Path, name: &str) -> Option<PathBuf> {
        let working_directory = self.working_directory.clone();
        let above = directory.ancestors().chain(working_directory.ancestors());
        above.map(|ancestor| ancestor.join("node_modules/@types")).find_map(|types| {
            let entries = std::fs::read_dir(types).ok()?;
            let mut packages: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
            packages.retain(|package| package.file_name().is_some_and(|name| name != NODE));
            packages.sort();
            packages.into_iter().find_map(|package| {
                let real = self.real_directory(&package)?;
                let file = self.search_directory(&real)?;
                let text = decode_lossy(std::fs::read(&file).ok()?);
                declares_namespace(&text, name).then_some(file)
            })
        })
    }
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
