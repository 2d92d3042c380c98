//! What only a whole run can show from within.

use std::{fs, path::Path};

use super::Builder;
use crate::options::{NumberType, Options};

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

#[test]
fn options_take_the_place_of_inputs_only_if_they_have_some() {
    let given = Builder::new().input_text("a.ts", "export type A = number;");
    let options = Options { numbers: NumberType::I64, ..Options::default() };
    let kept = given.clone().options(options.clone());
    assert_eq!(kept.choices().numbers, NumberType::I64);
    assert_eq!(kept.choices().inputs, given.choices().inputs);
    let others = Builder::new().input_text("b.ts", "export type B = string;").choices().inputs.clone();
    let replaced = given.options(Options { inputs: others.clone(), ..options });
    assert_eq!(replaced.choices().inputs, others);
}
