//! Compiles every golden into one program, with warnings denied, and has it read and write back every sample.
//!
//! The program is a workspace of its own under cargo's directory for test files, with our lock file, so that it needs
//! no network; clippy, rustdoc and the search for doctests are run on the same workspace by `.ci/run`.

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

#[path = "roundtrip/workspace.rs"]
mod workspace;

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

/// The program that is compiled, and what it is to do.
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
            writeln!(checks, "    checks::{function}::<{path}>({label:?}, {file:?});").expect("a string takes it");
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
        workspace::write(&self.dir, &self.modules, &self.bare).map_err(|error| error.to_string())?;
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
}

/// Whether a golden names neither `std` nor a crate `serde`.
fn is_bare(golden: &str) -> bool {
    golden.contains("alloc::") && golden.contains("reexports::serde")
}

fn label(case: &Case, sample: &Sample) -> String {
    format!("{}/{}", case.name, sample.file)
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
