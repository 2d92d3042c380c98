//! The case folders, as the tests that walk them see them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A folder under `tests/cases` with an `input.ts` or an `input/`, or with an `old.ts` and a `new.ts`.
pub struct Case {
    /// `construct/case`
    pub name: String,
    /// The folder.
    pub dir: PathBuf,
}

/// A file that a type must take, or refuse.
pub struct Sample {
    /// The file's name.
    pub file: String,
    /// The parts of its name before `.json`, without `invalid`: the type, and whatever tells samples apart.
    pub segments: Vec<String>,
    /// Whether it must be refused.
    pub invalid: bool,
}

/// The root of the package.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every case, by name.
pub fn cases() -> Vec<Case> {
    let mut found = Vec::new();
    let base = root().join("tests/cases");
    for construct in folders(&base) {
        for case in folders(&base.join(&construct)) {
            let dir = base.join(&construct).join(&case);
            found.push(Case { name: format!("{construct}/{case}"), dir });
        }
    }
    found
}

impl Case {
    /// What the command is run with, in the folder of the case.
    pub fn arguments(&self) -> Vec<String> {
        if let Ok(text) = fs::read_to_string(self.dir.join("args")) {
            return text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        }
        let single = self.dir.join("input.ts");
        let (input, first) =
            if single.exists() { ("input.ts", single) } else { ("input", self.dir.join("input/index.ts")) };
        let text = fs::read(first).unwrap_or_default();
        let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = String::from_utf8_lossy(line);
        let flags = line.trim().strip_prefix("// options:").unwrap_or("");
        [input].into_iter().chain(flags.split_whitespace()).map(str::to_owned).collect()
    }

    /// The samples beside the input, by name.
    pub fn samples(&self) -> Vec<Sample> {
        let mut samples = Vec::new();
        for file in names(&self.dir).unwrap_or_default() {
            let Some(stem) = file.strip_suffix(".json") else { continue };
            let (stem, invalid) = stem.strip_suffix(".invalid").map_or((stem, false), |stem| (stem, true));
            let segments = stem.split('.').map(str::to_owned).collect();
            samples.push(Sample { segments, invalid, file });
        }
        samples
    }
}

impl Sample {
    /// `<Type>.exception.json`: Rust does less here than TypeScript says, and the mapping lists it.
    pub fn is_exception(&self) -> bool {
        self.segments.iter().any(|segment| segment == "exception")
    }
}

fn folders(dir: &Path) -> Vec<String> {
    names(dir).unwrap_or_default().into_iter().filter(|name| dir.join(name).is_dir()).collect()
}

fn names(dir: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
