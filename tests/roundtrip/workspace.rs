//! The packages that the goldens are compiled in.

use std::{collections::BTreeMap, ffi::OsStr, fmt::Write as _, fs, io, path::Path};

use crate::support;

/// The goldens are shared out between packages, which cargo compiles side by side: most of what the compiler does for
/// one package is done on one core.
const PARTS: usize = 2;

/// Writes the workspace: the parts, what they use, and the program that goes through all of them.
pub fn write(dir: &Path, modules: &BTreeMap<String, String>, bare: &BTreeMap<String, String>) -> io::Result<()> {
    let mut manifest = MANIFEST.to_owned();
    let mut main = "//! Reads and writes back every sample.\n\nfn main() {\n".to_owned();
    for (index, part) in parts(modules).iter().enumerate() {
        let name = format!("part-{index}");
        write_part(&dir.join(&name), &name, part)?;
        put(&mut manifest, format_args!("{name} = {{ path = {name:?} }}"));
        put(&mut main, format_args!("    part_{index}::check_all();"));
    }
    main.push_str("}\n");
    write_package(&dir.join("checks"), CHECKS_MANIFEST, &[("lib", include_str!("checks.rs"))])?;
    let reexports = "#![no_std]\npub use {serde, serde_json};\n";
    write_package(&dir.join("reexports"), REEXPORTS_MANIFEST, &[("lib", reexports)])?;
    write_bare(&dir.join("bare"), bare)?;
    write_package(dir, &(manifest + PROFILES), &[("main", &main)])?;
    write_changed(&dir.join("Cargo.lock"), &fs::read_to_string(support::root().join("Cargo.lock"))?)
}

/// The modules by part: each is in the one that had less text when its turn came.
fn parts(modules: &BTreeMap<String, String>) -> [Vec<(&str, &str)>; PARTS] {
    let mut parts: [Vec<(&str, &str)>; PARTS] = Default::default();
    let mut sizes = [0; PARTS];
    for (name, text) in modules {
        let smallest = (0..PARTS).min_by_key(|&part| sizes[part]).unwrap_or_default();
        sizes[smallest] += text.len();
        parts[smallest].push((name, text.as_str()));
    }
    parts
}

/// Writes a package with some of the goldens as its modules.
fn write_part(dir: &Path, name: &str, modules: &[(&str, &str)]) -> io::Result<()> {
    let mut lib = LIBRARY.to_owned();
    let mut calls = String::new();
    for (name, _) in modules {
        put(&mut lib, format_args!("pub mod {name};"));
        put(&mut calls, format_args!("    {name}::check_samples();"));
    }
    put(&mut lib, format_args!("\n/// Goes through the samples of all modules.\n#[allow(clippy::too_many_lines)]"));
    put(&mut lib, format_args!("pub fn check_all() {{\n{calls}}}"));
    let files: Vec<(&str, &str)> = modules.iter().copied().chain([("lib", lib.as_str())]).collect();
    write_package(dir, &PART_MANIFEST.replace("NAME", name), &files)
}

/// Writes the package without `std` and with no dependency that is called `serde`.
fn write_bare(dir: &Path, modules: &BTreeMap<String, String>) -> io::Result<()> {
    let mut lib = "#![no_std]\n#![deny(warnings)]\nextern crate alloc;\n".to_owned();
    for name in modules.keys() {
        put(&mut lib, format_args!("pub mod {name};"));
    }
    let modules = modules.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let files: Vec<(&str, &str)> = modules.chain([("lib", lib.as_str())]).collect();
    write_package(dir, BARE_MANIFEST, &files)
}

/// Writes a package and takes away what else it has; files that are as they should be are left alone, so that cargo has
/// less to do.
fn write_package(dir: &Path, manifest: &str, files: &[(&str, &str)]) -> io::Result<()> {
    let source = dir.join("src");
    fs::create_dir_all(&source)?;
    for entry in fs::read_dir(&source)? {
        let path = entry?.path();
        if !files.iter().any(|(name, _)| path.file_stem() == Some(OsStr::new(name))) {
            fs::remove_file(path)?;
        }
    }
    for (name, text) in files {
        write_changed(&source.join(format!("{name}.rs")), text)?;
    }
    write_changed(&dir.join("Cargo.toml"), manifest)
}

fn write_changed(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text)
}

fn put(text: &mut String, line: std::fmt::Arguments) {
    writeln!(text, "{line}").expect("a string takes it");
}

/// The program's manifest, without the parts, and the workspace: what has a path in it is a member.
const MANIFEST: &str = r#"[package]
name = "tserde-roundtrip"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
"#;

/// As in our own manifest, so that what both depend on is compiled once.
const PROFILES: &str = r#"
[profile.dev]
debug = false

[profile.dev.package."*"]
debug = false
opt-level = 1
"#;

const PART_MANIFEST: &str = r#"[package]
name = "NAME"
version = "0.0.0"
edition = "2024"

[dependencies]
bare = { path = "../bare" }
bon = "3"
checks = { path = "../checks" }
chrono = { version = "0.4", default-features = false, features = ["serde"] }
compact_str = { version = "0.9", features = ["serde"] }
derive_builder = "0.20"
indexmap = { version = "2", features = ["serde"] }
jiff = { version = "0.2", features = ["serde"] }
reexports = { path = "../reexports" }
schemars = { version = "1", features = ["indexmap2"] }
serde = { version = "1", features = ["derive", "rc"] }
serde_json = "1"
time = { version = "0.3", features = ["serde", "serde-well-known"] }
"#;

const LIBRARY: &str = r#"//! What tserde made of the cases.
#![deny(warnings)]
// What `deep-types` asks for, by whose case it is needed.
#![recursion_limit = "512"]

extern crate alloc;

"#;

/// What is done with the samples.
const CHECKS_MANIFEST: &str = r#"[package]
name = "checks"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = "1"
serde_json = "1"
"#;

/// For goldens that need neither `std` nor a crate `serde`.
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
