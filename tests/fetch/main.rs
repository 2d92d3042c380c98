//! `tserde docs URL` and `tserde check --against URL`, against servers on the loopback that answer well and badly.

mod again;
mod against;
mod hostile;
mod limits;
mod manners;
mod place;
mod server;
mod site;
mod snapshot;

use std::{fs, path::Path};

/// Every text of the catalogue is met by a test here.
#[test]
fn every_code_is_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalog = fs::read_to_string(root.join("src/diagnostics/catalog/fetch.rs")).unwrap();
    let own = fs::read_dir(root.join("tests/fetch")).unwrap().flatten();
    let own: String = own.map(|entry| fs::read_to_string(entry.path()).unwrap()).collect();
    let codes = catalog.split("Diagnostic::error(").skip(1).filter_map(|rest| rest.trim_start().split('"').nth(1));
    let missing: Vec<_> = codes.filter(|code| !own.contains(&format!("\"{code}\""))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
