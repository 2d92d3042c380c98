//! A real package whose build script calls this crate: cargo rests when nothing changed, and works when something did.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A package in a directory of its own.
struct Package {
    root: PathBuf,
}

impl Package {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script").join(name);
        let _ = fs::remove_dir_all(&root);
        let package = Self { root };
        package.write("Cargo.toml", &manifest(name));
        // The versions of this repository, which are there without a network.
        package.write("Cargo.lock", &fs::read_to_string(repository().join("Cargo.lock")).unwrap());
        package.write("build.rs", BUILD_SCRIPT);
        package.write("src/main.rs", MAIN);
        package.write("input/user.ts", "export interface User { id: number }");
        package
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Builds the package, in the directory where this test was built: what both need is compiled once.
    fn build(&self) -> Output {
        Command::new(env!("CARGO"))
            .args(["build", "--offline", "--color=never"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
            .output()
            .unwrap()
    }

    /// Builds the package, which has to succeed, and says whether cargo compiled it for that.
    fn compiles(&self) -> bool {
        let output = self.build();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        said.contains("Compiling build-script-")
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The manifest, with the profiles of this repository, so that cargo can take what it has compiled already.
fn manifest(name: &str) -> String {
    let own = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let profiles = own.split("\n[").filter(|section| section.starts_with("profile."));
    let profiles: String = profiles.map(|section| format!("\n[{section}\n")).collect();
    format!(
        r#"[package]
name = "build-script-{name}"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"

[build-dependencies]
tserde = {{ path = {path:?}, default-features = false }}

[workspace]
resolver = "3"
{profiles}"#,
        path = repository(),
    )
}

const BUILD_SCRIPT: &str = r#"fn main() -> Result<(), tserde::Error> {
    tserde::Builder::new().input("input").generate()?.write_to_out_dir("types.rs")
}
"#;

const MAIN: &str = r#"mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

fn main() {
    let user: types::User = serde_json::from_str("{\"id\": 1}").expect("a user");
    println!("{}", serde_json::to_string(&user).expect("JSON"));
}
"#;

#[test]
fn cargo_rests_until_an_input_changes() {
    let package = Package::new("rests");
    assert!(package.compiles(), "the first build compiles the package");
    assert!(!package.compiles(), "the second has nothing to do");

    package.write("input/user.ts", "export interface User { id: number; name?: string }");
    assert!(package.compiles(), "a changed input is a reason");
    assert!(!package.compiles(), "but only once");

    package.write("input/more/address.ts", "export interface Address { city: string }");
    assert!(package.compiles(), "a new file in the input directory is a reason");

    package.write("README.md", "No input.");
    assert!(!package.compiles(), "another file of the package is none");
}

#[test]
fn a_build_neither_has_a_client_for_http_nor_opens_a_connection() {
    let package = Package::new("offline");
    // Nobody may listen there: it is refused before that would be seen.
    package.write("build.rs", &BUILD_SCRIPT.replace("\"input\"", "\"https://127.0.0.1:9/api/\""));
    let output = package.build();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    for part in ["error[url-as-input]", "tserde docs https://127.0.0.1:9/api/"] {
        assert!(said.contains(part), "`{part}` is missing in:\n{said}");
    }
    let lock = fs::read_to_string(package.root.join("Cargo.lock")).unwrap();
    for crate_name in ["ureq", "rustls", "clap"] {
        assert!(!lock.contains(&format!("name = \"{crate_name}\"")), "a build script compiles {crate_name}");
    }
}

#[test]
fn an_error_is_shown_whole_and_nothing_is_promised_to_cargo() {
    let package = Package::new("fails");
    package.write("input/user.ts", "export interface User {\n  key: ProductKey;\n}\n");
    let output = package.build();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    for part in ["error[unresolved-reference]", "input/user.ts:2:8", "key: ProductKey;", "replace"] {
        assert!(said.contains(part), "`{part}` is missing in:\n{said}");
    }
    assert!(!said.contains("cargo::"), "directives in:\n{said}");

    package.write("input/user.ts", "export interface User { key: string }");
    package.compiles();
}

#[test]
fn warnings_come_up_as_those_of_cargo() {
    let package = Package::new("warns");
    package
        .write("build.rs", &BUILD_SCRIPT.replace(".generate()", ".unresolved(tserde::Unresolved::Value).generate()"));
    package.write("input/user.ts", "export interface User { key: ProductKey }");
    let output = package.build();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let warnings: Vec<_> = said.lines().filter(|line| line.starts_with("warning: build-script-warns@")).collect();
    assert!(warnings.iter().any(|line| line.contains("ProductKey")), "{said}");
}
