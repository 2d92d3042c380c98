//! Compiles every golden into one program, with warnings denied, and has it read and write back every sample.
//!
//! The program is a package of its own under cargo's directory for test files, with our lock file, so that it needs
//! no network; clippy, rustdoc and the search for doctests are run on the same package by `.ci/run`.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use libtest_mimic::{Arguments, Failed, Trial};

#[allow(dead_code, reason = "shared with the other tests that walk the case folders")]
mod support;

use support::{Case, Sample};

fn main() {
    let arguments = Arguments::from_args();
    let generates = |case: &Case| !case.name.starts_with("diff/");
    let program = Program::of(&support::cases().into_iter().filter(generates).collect::<Vec<_>>());
    let results = if arguments.list { Ok(BTreeMap::new()) } else { program.run() };
    let compiled = results.as_ref().err().cloned();
    let mut trials =
        vec![Trial::test("every_golden_compiles", move || compiled.map_or(Ok(()), |error| Err(error.into())))];
    for name in program.samples {
        let result = match &results {
            Ok(results) => results.get(&name).cloned().unwrap_or_else(|| "the program did not come to it".to_owned()),
            Err(_) => String::new(),
        };
        // One failure is enough when the goldens do not compile.
        let ignored = results.is_err();
        let trial = Trial::test(name, move || if result == "ok" { Ok(()) } else { Err(Failed::from(result)) });
        trials.push(trial.with_ignored_flag(ignored));
    }
    for (name, error) in program.unknown {
        trials.push(Trial::test(name, move || Err(Failed::from(error))));
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// The package that is compiled, and what it is to do.
struct Program {
    dir: PathBuf,
    /// The names of the samples that it reads, as they are printed.
    samples: Vec<String>,
    /// Samples whose type no golden has.
    unknown: Vec<(String, String)>,
    /// The modules, by name, with the text of each.
    modules: BTreeMap<String, String>,
    /// Goldens that do without `std` and `serde`, by name.
    bare: BTreeMap<String, String>,
}

impl Program {
    fn of(cases: &[Case]) -> Self {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("roundtrip");
        let mut program =
            Self { dir, samples: Vec::new(), unknown: Vec::new(), modules: BTreeMap::new(), bare: BTreeMap::new() };
        for case in cases {
            program.add(case);
        }
        program
    }

    /// Makes a module of a case: its golden, and a function that goes through its samples.
    fn add(&mut self, case: &Case) {
        let samples = case.samples();
        let Ok(golden) = fs::read_to_string(case.dir.join("expected.rs")) else {
            let error = "there is no expected.rs to read it with";
            self.unknown.extend(samples.iter().map(|sample| (label(case, sample), error.to_owned())));
            return;
        };
        let types = match syn::parse_file(&golden) {
            Ok(file) => Types::of(&file.items),
            Err(error) => return self.unknown.push((case.name.clone(), format!("expected.rs is no Rust: {error}"))),
        };
        let mut checks = String::new();
        for sample in &samples {
            let label = label(case, sample);
            let Some(path) = types.path(&sample.segments) else {
                self.unknown.push((label, "no type of this name was generated".to_owned()));
                continue;
            };
            let file = case.dir.join(&sample.file);
            let function = if sample.is_exception() {
                "is_an_exception"
            } else if sample.invalid {
                "refuses"
            } else {
                "round_trips"
            };
            writeln!(checks, "    crate::{function}::<{path}>({label:?}, {file:?});").expect("a string takes it");
            self.samples.push(label);
        }
        if is_bare(&golden) {
            self.bare.insert(case.name.replace(['/', '-', '.'], "_"), golden.clone());
        }
        let hidden = golden.contains("pub(crate) struct") || golden.contains("\nstruct ");
        let allow = if hidden { "#![allow(dead_code)]\n" } else { "" };
        let text = format!("{allow}{golden}\n/// Goes through the samples.\npub fn check_samples() {{\n{checks}}}\n");
        self.modules.insert(case.name.replace(['/', '-', '.'], "_"), text);
    }

    /// Compiles and runs it: what it says of each sample, or why it does not compile.
    fn run(&self) -> Result<BTreeMap<String, String>, String> {
        self.write().map_err(|error| error.to_string())?;
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap_or(Path::new("target"));
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(&self.dir)
            .env("CARGO_TARGET_DIR", target)
            .output()
            .map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let stdout = String::from_utf8_lossy(&output.stdout);
        let lines = stdout.split('\u{1e}').filter_map(|line| line.trim_start().split_once('\t'));
        Ok(lines.map(|(name, result)| (name.to_owned(), result.to_owned())).collect())
    }

    /// Writes the package without `std` and `serde`, and the one that it has serde from.
    fn write_bare(&self) -> std::io::Result<()> {
        let (bare, reexports) = (self.dir.join("bare"), self.dir.join("reexports"));
        fs::create_dir_all(bare.join("src"))?;
        fs::create_dir_all(reexports.join("src"))?;
        write_changed(&bare.join("Cargo.toml"), BARE_MANIFEST)?;
        write_changed(&reexports.join("Cargo.toml"), REEXPORTS_MANIFEST)?;
        write_changed(&reexports.join("src/lib.rs"), "#![no_std]\npub use {serde, serde_json};\n")?;
        let mut lib = "#![no_std]\n#![deny(warnings)]\nextern crate alloc;\n".to_owned();
        for (name, golden) in &self.bare {
            write_changed(&bare.join("src").join(format!("{name}.rs")), golden)?;
            writeln!(lib, "pub mod {name};").expect("a string takes it");
        }
        write_changed(&bare.join("src/lib.rs"), &lib)
    }

    /// Writes the package; files that are as they should be are left alone, so that cargo has less to do.
    fn write(&self) -> std::io::Result<()> {
        let src = self.dir.join("src");
        fs::create_dir_all(&src)?;
        for entry in fs::read_dir(&src)? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if !self.modules.contains_key(&name) {
                fs::remove_file(path)?;
            }
        }
        write_changed(&self.dir.join("Cargo.toml"), MANIFEST)?;
        write_changed(&self.dir.join("Cargo.lock"), &fs::read_to_string(support::root().join("Cargo.lock"))?)?;
        self.write_bare()?;
        let mut lib = LIBRARY.to_owned();
        let mut all = String::new();
        for (name, text) in &self.modules {
            write_changed(&src.join(format!("{name}.rs")), text)?;
            writeln!(lib, "pub mod {name};").expect("a string takes it");
            writeln!(all, "    {name}::check_samples();").expect("a string takes it");
        }
        writeln!(
            lib,
            "\n/// Goes through all samples.\n#[allow(clippy::too_many_lines)]\npub fn check_all() {{\n{all}}}"
        )
        .expect("a string takes it");
        write_changed(&src.join("lib.rs"), &lib)?;
        write_changed(
            &src.join("main.rs"),
            "//! Reads and writes back every sample.\n\nfn main() {\n    tserde_roundtrip::check_all();\n}\n",
        )
    }
}

/// Whether a golden names neither `std` nor a crate `serde`.
fn is_bare(golden: &str) -> bool {
    golden.contains("alloc::") && golden.contains("reexports::serde")
}

fn label(case: &Case, sample: &Sample) -> String {
    format!("{}/{}", case.name, sample.file)
}

fn write_changed(path: &Path, text: &str) -> std::io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text)
}

/// The types of a golden, by what remains of their paths when spelling is taken away.
struct Types {
    paths: BTreeMap<String, String>,
}

impl Types {
    fn of(items: &[syn::Item]) -> Self {
        let mut types = Self { paths: BTreeMap::new() };
        types.add("", items);
        types
    }

    fn add(&mut self, prefix: &str, items: &[syn::Item]) {
        for item in items {
            let name = match item {
                syn::Item::Struct(item) if is_whole(&item.generics) => &item.ident,
                syn::Item::Enum(item) if is_whole(&item.generics) => &item.ident,
                syn::Item::Type(item) if is_whole(&item.generics) => &item.ident,
                syn::Item::Mod(item) => {
                    let inner = item.content.as_ref().map_or(&[][..], |(_, items)| items);
                    self.add(&format!("{prefix}{}::", item.ident), inner);
                    continue;
                }
                _ => continue,
            };
            let path = format!("{prefix}{name}");
            self.paths.insert(plain(&path), path);
        }
    }

    /// The type that a sample is named after: the longest run of the segments of its file's name that is one.
    fn path(&self, segments: &[String]) -> Option<&String> {
        let lengths = (1..=segments.len()).rev();
        lengths.filter_map(|length| self.paths.get(&plain(&segments[..length].join("::")))).next()
    }
}

/// Whether a type is one without arguments: it has no parameters, or all of them have defaults.
fn is_whole(generics: &syn::Generics) -> bool {
    generics.type_params().all(|parameter| parameter.default.is_some())
}

fn plain(path: &str) -> String {
    path.replace("r#", "").chars().filter(|c| c.is_alphanumeric() || *c == ':').flat_map(char::to_lowercase).collect()
}

const MANIFEST: &str = r#"[package]
name = "tserde-roundtrip"
version = "0.0.0"
edition = "2024"

[dependencies]
bare = { path = "bare" }
bon = "3"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
compact_str = { version = "0.9", features = ["serde"] }
derive_builder = "0.20"
indexmap = { version = "2", features = ["serde"] }
jiff = { version = "0.2", features = ["serde"] }
reexports = { path = "reexports" }
schemars = { version = "1", features = ["indexmap2"] }
serde = { version = "1", features = ["derive", "rc"] }
serde_json = "1"
time = { version = "0.3", features = ["serde", "serde-well-known"] }

[profile.dev]
debug = false

# As in our own manifest, so that what both depend on is compiled once.
[profile.dev.package."*"]
debug = false
opt-level = 1

[workspace]
"#;

/// A package without `std`, and with no dependency that is called `serde`: for goldens that need neither.
const BARE_MANIFEST: &str = r#"[package]
name = "bare"
version = "0.0.0"
edition = "2024"

[dependencies]
reexports = { path = "../reexports" }
"#;

/// Where that package has serde from.
const REEXPORTS_MANIFEST: &str = r#"[package]
name = "reexports"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", default-features = false, features = ["alloc", "derive", "rc"] }
serde_json = { version = "1", default-features = false, features = ["alloc"] }
"#;

const LIBRARY: &str = r#"//! What tserde made of every case.
#![deny(warnings)]
// What `deep-types` asks for, by whose case it is needed.
#![recursion_limit = "512"]

extern crate alloc;

use serde::{Serialize, de::DeserializeOwned};

fn say(name: &str, result: &Result<(), String>) {
    let result = result.as_ref().map_or_else(String::as_str, |()| "ok");
    println!("{name}\t{result}\u{1e}");
}

fn round_trips<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
    say(name, &round_trip::<T>(file));
}

fn round_trip<T: DeserializeOwned + Serialize>(file: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let expected: serde_json::Value = serde_json::from_str(&text).map_err(|error| format!("is no JSON: {error}"))?;
    let value: T = serde_json::from_str(&text).map_err(|error| format!("is not read: {error}"))?;
    let written = serde_json::to_string(&value).map_err(|error| format!("is not written: {error}"))?;
    let actual: serde_json::Value = serde_json::from_str(&written).map_err(|error| format!("is written as {error}"))?;
    if actual != expected {
        return Err(format!("comes back as {written}"));
    }
    let again: T = serde_json::from_value(expected).map_err(|error| format!("is not read from a Value: {error}"))?;
    let again = serde_json::to_value(&again).map_err(|error| format!("is not written to a Value: {error}"))?;
    if again == actual { Ok(()) } else { Err(format!("comes back from a Value as {again}")) }
}

/// The mapping lists it among what Rust does not hold: it is read, though it is invalid, or does not come back equal.
fn is_an_exception<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let is_right = if name.ends_with(".invalid.json") {
        serde_json::from_str::<T>(&text).is_err()
    } else {
        round_trip::<T>(file).is_ok()
    };
    say(name, &if is_right { Err("is right, and no exception any more".to_owned()) } else { Ok(()) });
}

fn refuses<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
    say(name, &refuse::<T>(file));
}

/// What it is refused with is what stands beside it in a text, if there is one.
fn refuse<T: DeserializeOwned + Serialize>(file: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let Err(error) = serde_json::from_str::<T>(&text).map(|value| serde_json::to_string(&value)) else {
        return Err("is not refused".to_owned());
    };
    match std::fs::read_to_string(file.replace(".invalid.json", ".invalid.txt")) {
        Ok(expected) if expected.trim_end() != error.to_string() => Err(format!("is refused with: {error}")),
        Ok(_) | Err(_) => Ok(()),
    }
}

"#;
