//! What only a whole run can show from within.

use std::{fs, path::Path};

use super::Builder;

/// The layout asks of each item whether it says what its tokens say, where it is compiled for tests: all kinds of them
/// are in the cases.
#[test]
fn layout_keeps_the_tokens_of_every_case() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let folders =
        |of: &Path| fs::read_dir(of).expect("there are cases").map(|entry| entry.expect("it is there").path());
    let inputs: Vec<_> = folders(&cases)
        .filter(|area| area.is_dir())
        .flat_map(|area| folders(&area).collect::<Vec<_>>())
        .map(|case| case.join("input.ts"))
        .filter(|input| input.is_file())
        .collect();
    assert!(inputs.len() > 100, "{} cases", inputs.len());
    let generated = inputs.iter().filter(|input| Builder::new().input(*input).generate().is_ok()).count();
    // Some are of what is refused, or need the options that they are there for.
    assert!(generated * 10 > inputs.len() * 9, "{generated} of {} are generated", inputs.len());
}
