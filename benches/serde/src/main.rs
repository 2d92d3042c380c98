//! What is generated, next to serde's derives of the same types: how many times as fast it reads and writes.
//!
//! `types.ts` is what `generated.rs` was made of (`cargo run` keeps it current), `plain.rs` is what one would write for it
//! by hand. Both take turns, and each row of the table is the median of what the turns give, so that it holds on any
//! machine, if not to the last digit. Words on the command line choose rows by their names; with `--check`, a row that is
//! below what is asked of it is an error.

mod data;
#[rustfmt::skip]
#[allow(dead_code)] // only what is read and written is used
mod generated;
#[allow(dead_code)]
mod plain;

use std::{
    fmt::Write as _,
    hint::black_box,
    process::ExitCode,
    time::{Duration, Instant},
};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Runs of each side, in turns.
const ROUNDS: usize = 101;
/// A run goes on for about so long.
const RUN: Duration = Duration::from_millis(2);

fn main() -> ExitCode {
    let mut table = Table::default();
    for (place, at) in [("first", 0), ("second", 1), ("last", usize::MAX)] {
        let wanted = if place == "last" { 1.0 } else { 2.0 };
        table.read::<generated::Event, plain::Event>(
            &format!("events, tag {place}"),
            "`tag`",
            wanted,
            &data::events(at),
        );
    }
    table.write::<generated::Event, plain::Event>("events", "`tag`", 1.0, &data::events(0));
    table.both::<generated::FeatureCollection, plain::FeatureCollection>(
        "GeoJSON",
        "`tag`",
        [1.0, 1.0],
        &data::geojson(),
    );
    table.both::<generated::Settings, plain::Settings>("forty optional fields", "plain", [1.0, 1.0], &data::settings());
    table.both::<generated::Manifest, plain::Manifest>("index signature", "`flatten`", [1.2, 1.0], &data::manifests());
    let (known, any) = (data::languages(30), data::languages(40));
    table.both::<Vec<generated::Language>, Vec<plain::Language>>("closed string enum", "plain", [1.2, 1.2], &known);
    table.both::<Vec<generated::AnyLanguage>, Vec<plain::AnyLanguage>>(
        "open string enum",
        "`untagged`",
        [4.0, 1.0],
        &any,
    );
    table.both::<Vec<generated::Scalar>, Vec<plain::Scalar>>("primitives", "`untagged`", [6.0, 1.0], &data::scalars());
    table.both::<Vec<generated::Assignee>, Vec<plain::Assignee>>(
        "object, string or array",
        "`untagged`",
        [1.8, 1.0],
        &data::assignees(),
    );
    println!("{}", table.text);
    if table.missed && std::env::args().any(|argument| argument == "--check") {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

struct Table {
    text: String,
    missed: bool,
}

impl Default for Table {
    fn default() -> Self {
        let head = "| | derive | times as fast | at least |\n|---|---|--:|--:|\n";
        Self { text: head.to_owned(), missed: false }
    }
}

impl Table {
    fn both<A, B>(&mut self, name: &str, derive: &str, wanted: [f64; 2], text: &str)
    where
        A: DeserializeOwned + Serialize,
        B: DeserializeOwned + Serialize,
    {
        self.read::<A, B>(name, derive, wanted[0], text);
        self.write::<A, B>(name, derive, wanted[1], text);
    }

    /// Reads values that follow each other.
    fn read<A, B>(&mut self, name: &str, derive: &str, wanted: f64, text: &str)
    where
        A: DeserializeOwned + Serialize,
        B: DeserializeOwned + Serialize,
    {
        let name = &format!("read {name}");
        if !is_wanted(name) {
            return;
        }
        assert_eq!(values(&all::<A>(text)), values(&all::<Value>(text)), "{name} comes back");
        let ours =
            || serde_json::Deserializer::from_str(text).into_iter::<A>().filter(|it| black_box(it).is_ok()).count();
        let derived =
            || serde_json::Deserializer::from_str(text).into_iter::<B>().filter(|it| black_box(it).is_ok()).count();
        self.row(name, derive, wanted, ratio(ours, derived));
    }

    /// Writes the same values.
    fn write<A, B>(&mut self, name: &str, derive: &str, wanted: f64, text: &str)
    where
        A: DeserializeOwned + Serialize,
        B: DeserializeOwned + Serialize,
    {
        let name = &format!("write {name}");
        if !is_wanted(name) {
            return;
        }
        let (ours, derived) = (all::<A>(text), all::<B>(text));
        let ratio = ratio(|| written(&ours), || written(&derived));
        self.row(name, derive, wanted, ratio);
    }

    fn row(&mut self, name: &str, derive: &str, wanted: f64, ratio: f64) {
        // What is as fast may look a little slower.
        let missed = ratio < wanted * 0.95;
        self.missed |= missed;
        let mark = if missed { " (missed)" } else { "" };
        writeln!(self.text, "| {name} | {derive} | {ratio:.2}{mark} | {wanted} |").expect("a string takes it");
    }
}

/// Whether the command names this row, or none.
fn is_wanted(name: &str) -> bool {
    let mut words = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).peekable();
    words.peek().is_none() || words.any(|word| name.contains(&word))
}

fn all<T: DeserializeOwned>(text: &str) -> Vec<T> {
    let all: Result<Vec<T>, _> = serde_json::Deserializer::from_str(text).into_iter().collect();
    all.expect("the samples are valid")
}

/// As JSON values, whose numbers are compared as JavaScript does.
fn values<T: Serialize>(all: &[T]) -> Vec<Value> {
    all.iter().map(|value| serde_json::to_value(value).expect("it is JSON")).collect()
}

fn written<T: Serialize>(all: &[T]) -> usize {
    let mut buffer = Vec::with_capacity(4096);
    let mut length = 0;
    for value in all {
        buffer.clear();
        serde_json::to_writer(&mut buffer, value).expect("it is JSON");
        length += black_box(&buffer).len();
    }
    length
}

/// How many times as long as the first the second takes.
fn ratio(first: impl Fn() -> usize, second: impl Fn() -> usize) -> f64 {
    let times = |run: &dyn Fn() -> usize, repeat: u32| {
        let start = Instant::now();
        (0..repeat).for_each(|_| _ = black_box(run()));
        start.elapsed()
    };
    let once = times(&first, 1).max(times(&first, 1)).max(Duration::from_nanos(100));
    let repeat = u32::try_from(RUN.as_nanos() / once.as_nanos()).unwrap_or(1).max(1);
    let mut ratios: Vec<f64> =
        (0..ROUNDS).map(|_| 1.0 / times(&first, repeat).as_secs_f64() * times(&second, repeat).as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ROUNDS / 2]
}
