//! How a package keeps a committed file current: by a test like the first one. When the definitions change and the file
//! was not generated again, it fails and says what changes.

use std::{fs, path::Path};

use tserde::{Bindings, Builder, Error};

/// What is committed is what the inputs give.
#[test]
fn the_generated_types_are_current() -> Result<(), Error> {
    Builder::new()
        .input("input/parcel-tracking")
        .made_by("tserde (target generated/parcel_tracking.rs of tserde.toml)")
        .generate()?
        .check_file("generated/parcel_tracking.rs")
}

fn bindings(text: &str) -> Bindings {
    Builder::new().input_text("user.ts", text).generate().unwrap()
}

/// What such a test says when it fails.
#[test]
fn a_file_that_is_not_current_is_explained() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("user.rs");
    bindings("export interface User { id: string; name: string }").write_to_file(&file).unwrap();
    let now = bindings("export interface User { id: string; name?: string; role: 'admin' | 'user' }");
    let error = now.check_file(&file).unwrap_err().to_string();
    assert!(error.contains("User.name is now optional (breaks readers, Rust source)"), "{error}");
    assert!(error.contains("User.role added: UserRole (breaks writers, Rust source)"), "{error}");
    let unlike = bindings("export interface User { id: string; name: string }");
    assert!(unlike.check_file(&file).is_ok());
}

/// A file that is no Rust, or nobody's, is not current, and that is all there is to say.
#[test]
fn a_file_that_cannot_be_read_back_is_only_stale() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("user.rs");
    let bindings = bindings("export interface User { id: string }");
    for text in ["", "pub struct {", "fn main() {}", "\u{0}", "pub struct User { r#type: [u8; 4], f: fn(u8) -> u8 }"] {
        fs::write(&file, text).unwrap();
        let error = bindings.check_file(&file).unwrap_err();
        assert_eq!(error.diagnostics()[0].code, "stale-output");
        assert!(bindings.changes_of_file(&file).is_ok());
    }
    assert!(bindings.changes_of_file(directory.path().join("none.rs")).unwrap().is_empty());
}

/// Every golden reads back as what it is: nothing changes from it to itself.
#[test]
fn what_was_generated_reads_back() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("types.rs");
    let mut count = 0;
    for construct in fs::read_dir(cases).unwrap() {
        for case in fs::read_dir(construct.unwrap().path()).unwrap() {
            let case = case.unwrap().path();
            let Ok(text) = fs::read_to_string(case.join("input.ts")) else { continue };
            let Ok(bindings) = Builder::new().input_text("input.ts", text).generate() else { continue };
            let name = case.display();
            bindings.write_to_file(&file).unwrap();
            let changes = bindings.changes_of_file(&file).unwrap();
            assert!(changes.is_empty(), "{name}: {changes}");
            count += 1;
        }
    }
    assert!(count > 100, "only {count} cases were read");
}

/// The Rust says of a change whom it breaks as the definitions do, but for what Rust does not have.
#[test]
fn the_rust_says_whom_a_change_breaks() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/diff");
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("types.rs");
    for case in fs::read_dir(cases).unwrap() {
        let case = case.unwrap().path();
        let side = |name: &str| bindings(&fs::read_to_string(case.join(name)).unwrap());
        let (old, new) = (side("old.ts"), side("new.ts"));
        old.write_to_file(&file).unwrap();
        let (known, read) = (new.changes_since(&old).unwrap(), new.changes_of_file(&file).unwrap());
        assert_eq!(read.breaks(), known.breaks(), "{}:\n{read}\nand by the definitions:\n{known}", case.display());
    }
}

/// Who calls the library is told of its setters, and not of flags.
#[test]
fn what_helps_is_said_in_setters() {
    let error = Builder::new()
        .input_text("user.ts", "export interface User { key: ProductKey }")
        .generate()
        .unwrap_err()
        .to_string();
    assert!(error.contains(".replace(\"ProductKey\", \"crate::ProductKey\")"), "{error}");
    assert!(error.contains(".unresolved(Unresolved::Value)") && !error.contains("`--"), "{error}");
}
