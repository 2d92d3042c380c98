//! What generating costs on published packages, held against what it cannot do without: swc's parse of the files that
//! are reached, and quote → syn → prettyplease on the same output, on one core each.
//!
//! `cargo bench --bench packages` takes all packages that `tests/conformance/package.json` pins and npm has installed
//! there; names behind `--` take those alone. Behind them all it shows how the cost grows with the input.

mod measure;

use std::{
    collections::BTreeSet,
    env, fs, io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use measure::{format, parse, time};
use tserde::{Bindings, Builder, Input, Options};

/// Runs that take turns; the fastest of each counts, since what disturbs a run only ever makes it slower.
const ROUNDS: u32 = 5;
/// A package that takes longer is run once.
const LONG: Duration = Duration::from_secs(5);

fn main() -> io::Result<()> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    env::set_current_dir(&directory)?;
    let wanted: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    println!(
        "{:<34} {:>8} {:>9} {:>9} {:>6} {:>9} {:>9} {:>6}",
        "", "KB", "parse", "before", "", "format", "whole", ""
    );
    println!("{:<34} {:>8} {:>9} {:>9} {:>6} {:>9} {:>9} {:>6}", "", "", "ms", "emit ms", "ratio", "ms", "ms", "ratio");
    let mut ratios = Vec::new();
    for (name, input) in published(&directory)? {
        if !wanted.is_empty() && !wanted.contains(&name) {
            continue;
        }
        // For a profiler: nothing but what is before `emit`.
        if env::args().any(|argument| argument == "--profile") {
            (0..ROUNDS).for_each(|_| assert!(!before_emit(&input).is_zero()));
        } else {
            ratios.extend(package(&name, &input));
        }
    }
    let over = |bound: f64, of: fn(&(f64, f64)) -> f64| ratios.iter().filter(|ratios| of(ratios) > bound).count();
    println!(
        "{} packages; before emit over 2 x parse: {}; the whole over 1.4 x parse and format: {}",
        ratios.len(),
        over(2.0, |(before, _)| *before),
        over(1.4, |(_, whole)| *whole),
    );
    if wanted.is_empty() {
        growth();
    }
    Ok(())
}

/// The packages that are pinned and installed, and the input of each.
fn published(directory: &Path) -> io::Result<Vec<(String, Source)>> {
    let manifest: serde_json::Value = serde_json::from_str(&fs::read_to_string(directory.join("package.json"))?)?;
    let [parts, others] = ["parts", "others"].map(|key| &manifest["config"][key]);
    let pinned = ["dependencies", "devDependencies"].into_iter().filter_map(|key| manifest[key].as_object());
    let names: BTreeSet<&String> = pinned.flat_map(|versions| versions.keys()).collect();
    let is_other = |name: &&String| others.as_array().is_some_and(|others| others.iter().any(|it| it == *name));
    let input = |name: &String| {
        let input = match parts[name].as_str() {
            Some(part) => format!("node_modules/{name}/{part}"),
            None => format!("npm:{name}"),
        };
        Path::new("node_modules").join(name).is_dir().then(|| (name.clone(), Source::Named(input)))
    };
    Ok(names.into_iter().filter(|name| !is_other(name)).filter_map(input).collect())
}

/// Prints the line of a package, and gives its two ratios.
fn package(name: &str, input: &Source) -> Option<(f64, f64)> {
    let bindings = match generate(input) {
        Ok(bindings) => bindings,
        Err(error) => {
            println!("{name:<34} is not generated: {}", error.to_string().lines().next().unwrap_or_default());
            return None;
        }
    };
    let texts = texts(&bindings);
    let file = syn::parse_file(&bindings.to_string()).expect("what is generated is Rust");
    let mut best = [Duration::MAX; 4];
    for round in 0..ROUNDS {
        let times = [
            time(|| texts.iter().map(|text| parse(text)).sum::<usize>()),
            before_emit(input),
            time(|| format(&file)),
            time(|| generate(input).is_ok()),
        ];
        for (best, time) in best.iter_mut().zip(times) {
            *best = time.min(*best);
        }
        if best[3] * (round + 1) > LONG {
            break;
        }
    }
    let [parse, before, format, whole] = best.map(|time| time.as_secs_f64() * 1e3);
    let ratios = (before / parse, whole / (parse + format));
    println!(
        "{name:<34} {:>8.0} {parse:>9.2} {before:>9.2} {:>6.2} {format:>9.2} {whole:>9.2} {:>6.2}",
        texts.iter().map(String::len).sum::<usize>() as f64 / 1e3,
        ratios.0,
        ratios.1,
    );
    Some(ratios)
}

/// The files that were reached.
fn texts(bindings: &Bindings) -> Vec<String> {
    let is_code = |path: &&PathBuf| path.is_file() && path.extension().is_some_and(|it| it != "json");
    bindings.inputs().iter().filter(is_code).filter_map(|path| fs::read_to_string(path).ok()).collect()
}

/// What the input of this repository costs, once to a hundred times over: per copy it must stay the same.
fn growth() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/serde/types.ts");
    let text = fs::read_to_string(path).expect("it is part of this repository");
    println!("\n{:<34} {:>8} {:>9} {:>9} {:>9} {:>9}", "", "KB", "before", "per copy", "whole", "per copy");
    for copies in [1_u32, 3, 10, 30, 100] {
        let copy = |number| format!("export namespace Part{number} {{\n{text}\n}}\n");
        let text: String = (0..copies).map(copy).collect();
        let size = text.len() as f64 / 1e3;
        let input = Source::Text(text);
        let fastest =
            |run: &dyn Fn() -> Duration| (0..ROUNDS).map(|_| run()).min().unwrap_or_default().as_secs_f64() * 1e3;
        let before = fastest(&|| before_emit(&input));
        let whole = fastest(&|| time(|| assert!(generate(&input).is_ok())));
        let per_copy = |milliseconds: f64| milliseconds / f64::from(copies);
        println!(
            "{:<34} {size:>8.0} {before:>9.2} {:>9.3} {whole:>9.2} {:>9.3}",
            format!("{copies} x benches/serde/types.ts"),
            per_copy(before),
            per_copy(whole),
        );
    }
}

/// What is generated from.
enum Source {
    /// A path, or `npm:` and a package.
    Named(String),
    Text(String),
}

fn generate(source: &Source) -> Result<Bindings, tserde::Error> {
    match source {
        Source::Named(name) => Builder::new().input(name).generate(),
        Source::Text(text) => Builder::new().input_text("copies.ts", text).generate(),
    }
}

/// How long it takes until there is nothing left but to write.
fn before_emit(source: &Source) -> Duration {
    let input = match source {
        Source::Named(name) => match name.strip_prefix("npm:") {
            Some(package) => Input::Package { specifier: package.to_owned(), directory: PathBuf::from(".") },
            None => Input::Path(PathBuf::from(name)),
        },
        Source::Text(text) => Input::Text { name: "copies.ts".to_owned(), text: text.clone() },
    };
    let options = Options { inputs: vec![input], ..Options::default() };
    let start = Instant::now();
    tserde::before_emit(&options, |_| start.elapsed()).expect("it was generated")
}
