//! What generating costs, held against what it cannot do without: swc's parse of the same file, and quote → syn →
//! prettyplease on the same output.
//!
//! The file is `@octokit/webhooks-types`, as `node tests/conformance/run.mjs` installs it; `TSERDE_BENCH_INPUT` names
//! another. First come the ratios, from runs that take turns, then divan's own figures.

mod measure;

use std::{
    env, fs,
    hint::black_box,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use measure::{format, parse, time};
use tserde::{Builder, Input, Options};

const ROUNDS: usize = 15;

fn main() {
    let input = input();
    if !input.is_file() {
        println!("{} is not there: node tests/conformance/run.mjs installs it", input.display());
        return;
    }
    if env::args().any(|argument| argument == "--peak") {
        black_box(whole().len());
        println!("{}", peak_kilobytes());
        return;
    }
    // For a profiler: nothing but what is before `emit`.
    if env::args().any(|argument| argument == "--profile") {
        (0..10).for_each(|_| assert!(!black_box(before_emit()).is_zero()));
        return;
    }
    ratios();
    memory();
    divan::main();
}

#[divan::bench]
fn swc_parse(bencher: divan::Bencher) {
    let text = text();
    bencher.bench_local(|| parse(&text));
}

#[divan::bench]
fn quote_syn_prettyplease(bencher: divan::Bencher) {
    let file = syn::parse_file(&whole()).expect("what is generated is Rust");
    bencher.bench_local(|| format(&file));
}

#[divan::bench]
fn generate() -> String {
    whole()
}

/// Prints how many times as long as its measure each stage takes, from the medians of runs that take turns.
fn ratios() {
    let text = text();
    let output = whole();
    let file = syn::parse_file(&output).expect("what is generated is Rust");
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..ROUNDS {
        times[0].push(time(|| parse(&text)));
        times[1].push(before_emit());
        times[2].push(time(|| format(&file).len()));
        times[3].push(time(|| whole().len()));
    }
    let [parse, before_emit, format, whole] = times.map(|mut of| {
        of.sort();
        of[ROUNDS / 2].as_secs_f64() * 1e3
    });
    println!(
        "{} KB of TypeScript, {} lines of Rust; medians of {ROUNDS} runs, in turns",
        text.len() / 1000,
        output.lines().count()
    );
    println!("  swc's parse                                 {parse:8.2} ms");
    println!("  quote, syn, prettyplease on the same output {format:8.2} ms");
    println!(
        "  everything before emit                      {before_emit:8.2} ms   {:.2} x swc's parse (at most 3)",
        before_emit / parse
    );
    println!(
        "  the whole                                   {whole:8.2} ms   {:.2} x both (at most 1.6)",
        whole / (parse + format)
    );
}

/// Prints the most memory that a run has needed, from a process of its own.
fn memory() {
    let Some(kilobytes) = env::current_exe().ok().and_then(|exe| {
        let output = Command::new(exe).arg("--peak").output().ok()?;
        String::from_utf8(output.stdout).ok()?.trim().parse::<f64>().ok()
    }) else {
        return println!("  peak memory is not known on this system");
    };
    let limit = 60.0 + 10.0 * text().len() as f64 / 1e6;
    println!("  peak memory                                 {:8.1} MB (at most {limit:.1})", kilobytes * 1.024 / 1e3);
}

fn peak_kilobytes() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()).unwrap_or("unknown").to_owned()
}

/// How long it takes until there is nothing left but to write.
fn before_emit() -> Duration {
    let options = Options { inputs: vec![Input::Path(input())], ..Default::default() };
    let start = Instant::now();
    tserde::before_emit(&options, |_| start.elapsed()).expect("the package has no errors")
}

fn whole() -> String {
    Builder::new().input(input()).generate().expect("the package has no errors").to_string()
}

fn text() -> String {
    fs::read_to_string(input()).expect("it was there a moment ago")
}

fn input() -> PathBuf {
    env::var_os("TSERDE_BENCH_INPUT").map_or_else(default_input, PathBuf::from)
}

fn default_input() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/node_modules/@octokit/webhooks-types/schema.d.ts")
}
