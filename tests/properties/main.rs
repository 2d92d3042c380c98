//! What holds for every input: no panic, Rust comes out or errors do, the same in gives the same out.
//!
//! The programs are random but the same in every run; a failure names its seed and shows the input.

mod added;
mod names;
mod program;
mod random;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use program::{Program, random_program};
use random::Random;
use tserde::{Bindings, Builder, Error};

const PROGRAMS: u64 = 120;
const MUTATIONS: u64 = 300;

#[test]
fn random_programs_become_rust_and_the_same_each_time() {
    let mut generated = 0;
    for seed in 0..PROGRAMS {
        let mut random = Random::new(seed);
        let program = random_program(&mut random);
        let folder = Folder::new(&format!("program-{seed}"));
        let write = |(name, text): &(String, String)| folder.write(name, text.as_bytes());
        let mut paths: Vec<PathBuf> = program.files.iter().map(write).collect();
        let builder = |paths: &[PathBuf]| paths.iter().fold(Builder::new(), |builder, path| builder.input(path));
        let Some(text) = outcome(seed, &program, || builder(&paths)) else { continue };
        generated += 1;
        let again = outcome(seed, &program, || builder(&paths));
        assert_eq!(Some(&text), again.as_ref(), "seed {seed} came out otherwise the second time\n{program}");
        random.shuffle(&mut paths);
        let shuffled = outcome(seed, &program, || builder(&paths)).unwrap_or_default();
        assert_eq!(body(&text), body(&shuffled), "seed {seed} came out otherwise in another order\n{program}");
    }
    assert!(generated * 2 > PROGRAMS, "only {generated} of {PROGRAMS} programs came out: they say nothing");
}

#[test]
fn damaged_programs_never_panic() {
    let texts = case_inputs();
    for seed in 0..MUTATIONS {
        let mut random = Random::new(seed);
        let mut bytes = random.pick(&texts).clone().into_bytes();
        for _ in 0..=random.below(6) {
            damage(&mut random, &mut bytes);
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let program = Program { files: vec![("damaged.ts".to_owned(), text)] };
        outcome(seed, &program, || Builder::new().input_text("damaged.ts", &program.files[0].1));
    }
}

#[test]
fn random_bytes_never_panic() {
    let folder = Folder::new("bytes");
    for seed in 0..60 {
        let mut random = Random::new(seed);
        let length = random.below(400);
        let bytes: Vec<u8> = (0..length).map(|_| random.below(256) as u8).collect();
        let path = folder.write("bytes.d.ts", &bytes);
        let program = Program { files: vec![("bytes.d.ts".to_owned(), format!("{bytes:?}"))] };
        outcome(seed, &program, || Builder::new().input(&path));
    }
}

/// The text that came out, if it was no errors; that it is Rust, or that there are errors to see, is asserted.
fn outcome(seed: u64, program: &Program, builder: impl Fn() -> Builder) -> Option<String> {
    let result: Result<Bindings, Error> = catch_unwind(AssertUnwindSafe(|| builder().generate()))
        .unwrap_or_else(|_| panic!("seed {seed} panicked\n{program}"));
    match result {
        Ok(bindings) => {
            let text = bindings.to_string();
            if let Err(error) = syn::parse_file(&text) {
                panic!("seed {seed} is no Rust: {error}\n{program}\n{text}");
            }
            Some(text)
        }
        Err(error) => {
            let has_errors = error.diagnostics().iter().any(|report| report.severity == tserde::Severity::Error);
            assert!(has_errors, "seed {seed} failed without a word\n{program}");
            None
        }
    }
}

/// A generated file without the comments at its top, which say what was read.
fn body(text: &str) -> &str {
    let header: usize = text.split_inclusive('\n').take_while(|line| line.starts_with("//")).map(str::len).sum();
    &text[header..]
}

/// Takes out, doubles, swaps or overwrites a stretch of a text.
fn damage(random: &mut Random, bytes: &mut Vec<u8>) {
    const SIGNS: &[u8] = b"{}[]()<>|&?:;,.=*-'\"`$\\/@#\0 \n0aA\xff";
    if bytes.is_empty() {
        return;
    }
    let start = random.below(bytes.len());
    let end = (start + 1 + random.below(12)).min(bytes.len());
    match random.below(5) {
        0 => drop(bytes.drain(start..end)),
        1 => {
            let stretch = bytes[start..end].to_vec();
            let at = random.below(bytes.len());
            bytes.splice(at..at, stretch);
        }
        2 => bytes[start] = *random.pick(SIGNS),
        3 => bytes.insert(start, *random.pick(SIGNS)),
        _ => bytes.truncate(end),
    }
}

/// The inputs of the case folders, which show every construct.
fn case_inputs() -> Vec<String> {
    paths_of_case_inputs().iter().map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).collect()
}

fn paths_of_case_inputs() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")];
    while let Some(folder) = open.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ts") {
                found.push(path);
            }
        }
    }
    found
}

/// A folder for the files of one test, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("properties-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
