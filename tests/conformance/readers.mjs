// Programs that read JSON as types that were generated, and write it back: one package of Rust for each module.

import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/**
 * Compiles a program for each { module, text, paths }; `paths` are the types that it can read. What cannot be compiled
 * is in `broken`, by module, with the compiler's words.
 */
export function build(directory, target, lock, modules) {
  fs.rmSync(directory, { recursive: true, force: true });
  for (const of of modules) write(path.join(directory, of.module), of);
  fs.writeFileSync(path.join(directory, 'Cargo.toml'), `[workspace]
resolver = "3"
members = [${modules.map(({ module }) => JSON.stringify(module)).join(', ')}]

[profile.dev]
debug = false
incremental = false
`);
  fs.copyFileSync(lock, path.join(directory, 'Cargo.lock'));
  const ran = spawnSync('cargo', ['build', '--offline', '--workspace', '--keep-going', '--message-format', 'short'], {
    cwd: directory, env: { ...process.env, CARGO_TARGET_DIR: target }, encoding: 'utf8', maxBuffer: 1 << 30,
  });
  const unbuilt = modules.filter(({ module }) => ran.stderr.includes(`could not compile \`${module}\``));
  if (ran.status !== 0 && unbuilt.length === 0) throw new Error(ran.stderr);
  return new Map(unbuilt.map(({ module }) => [module, ran.stderr.split('\n').filter(line => line.startsWith(`${module}/`)).join('\n')]));
}

function write(directory, { module, text, paths }) {
  const source = path.join(directory, 'src');
  fs.mkdirSync(source, { recursive: true });
  fs.writeFileSync(path.join(directory, 'Cargo.toml'), `[package]
name = "${module}"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
`);
  fs.writeFileSync(path.join(source, 'generated.rs'), text);
  const readers = paths.map(type => `    round_trip::<generated::${type}>,\n`).join('');
  fs.writeFileSync(path.join(source, 'main.rs'), `${program}\nconst READERS: &[Reader] = &[\n${readers}];\n`);
}

/** Reads each { reader, json }, where `reader` is a position in `paths`: `ok`, or the first word says what is wrong. */
export function read(target, scratch, module, cases) {
  const file = path.join(scratch, `${module}.cases`);
  const answers = [];
  while (answers.length < cases.length) {
    const left = cases.slice(answers.length);
    fs.writeFileSync(file, left.map(({ reader, json }) => `${reader}\t${json}\n`).join(''));
    const ran = spawnSync(path.join(target, 'debug', module), [file], { encoding: 'utf8', maxBuffer: 1 << 30 });
    answers.push(...ran.stdout.split('\u001e\n').slice(0, -1));
    // What ends the program is one answer more; it goes on behind it.
    if (answers.length < cases.length) answers.push(`crashed: ${ran.stderr.trim().split('\n').slice(-2)[0]}`);
  }
  return answers;
}

const program = `#![allow(dead_code)]
mod generated;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

type Reader = fn(&str) -> Result<String, String>;

fn main() {
    let file = std::env::args().nth(1).expect("the cases");
    for line in std::fs::read_to_string(file).expect("a file").lines() {
        let (reader, json) = line.split_once('\\t').expect("a reader and JSON");
        let answer = match READERS[reader.parse::<usize>().expect("a position")](json) {
            Ok(written) => compare(json, &written),
            Err(reason) => reason,
        };
        println!("{answer}\\u{1e}");
    }
}

fn round_trip<T: DeserializeOwned + Serialize>(json: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(json).map_err(|error| format!("refused: {error}"))?;
    serde_json::to_string(&value).map_err(|error| format!("unwritten: {error}"))
}

fn compare(read: &str, written: &str) -> String {
    let expected: Value = serde_json::from_str(read).expect("JSON");
    match serde_json::from_str(written) {
        Ok(actual) => difference("", &expected, &actual).unwrap_or_else(|| "ok".to_owned()),
        Err(error) => format!("unwritten: {error}"),
    }
}

fn difference(place: &str, expected: &Value, actual: &Value) -> Option<String> {
    match (expected, actual) {
        (Value::Object(a), Value::Object(b)) => {
            let differs = |key| match (a.get(key), b.get(key)) {
                (Some(a), Some(b)) => difference(&format!("{place}/{key}"), a, b),
                (Some(_), None) => Some(format!("lost: {place}/{key}")),
                _ => Some(format!("changed: {place}/{key} comes from nowhere")),
            };
            // What is lost may be a key that nobody declares; that says nothing of the others.
            let all: Vec<String> = a.keys().chain(b.keys()).filter_map(differs).collect();
            all.iter().find(|one| !one.starts_with("lost")).or(all.first()).cloned()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(i, (a, b))| difference(&format!("{place}/{i}"), a, b))
        }
        _ if expected == actual => None,
        _ => Some(format!("changed: {place} is {actual} and was {expected}")),
    }
}
`;
