// One package of Rust with a module for each package of types, which reads samples and writes them back.

import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const plain = name => name.replace(/r#|_/g, '').toLowerCase();

/** A generated file without the functions that it ends with. */
export const generated = text => text.split(/^mod wire \{/m)[0];

/** The types of a generated file that need no arguments: what is left of a path without its spelling, to the path. */
export function types(text) {
  const found = new Map();
  const modules = [];
  for (const line of generated(text).split('\n')) {
    const [, indent, kind, name, generics] = /^( *)pub (struct|enum|type|mod) (\w+)(<[^>]*>)?/.exec(line) ?? [];
    if (name === undefined || indent.length > 4 * modules.length) continue;
    modules.length = indent.length / 4;
    const whole = [...modules, name].join('::');
    const open = (generics ?? '').slice(1, -1).split(',').some(parameter => parameter.trim() && !parameter.includes('='));
    if (kind === 'mod') modules.push(name);
    else if (!open) found.set(plain(whole), whole);
  }
  return found;
}

/** The path of the type that TypeScript calls `name`. */
export const path_of = (types, name) => types.get(plain(name.replaceAll('.', '::')));

/** Writes the package, compiles it with warnings denied, and runs it: for each sample what came of it. */
export function run(directory, target, lock, modules) {
  const source = path.join(directory, 'src');
  fs.rmSync(source, { recursive: true, force: true });
  fs.mkdirSync(source, { recursive: true });
  fs.writeFileSync(path.join(directory, 'Cargo.toml'), manifest);
  fs.copyFileSync(lock, path.join(directory, 'Cargo.lock'));
  let main = program;
  for (const { module, text, samples } of modules) {
    fs.writeFileSync(path.join(source, `${module}.rs`), text);
    const checks = samples.map(({ name, file, path: ty }) =>
      `    check::<tserde_conformance::${module}::${ty}>(${JSON.stringify(`${module}/${name}`)}, ${JSON.stringify(file)});\n`);
    main += `\nfn ${module}() {\n${checks.join('')}}\n`;
  }
  const calls = modules.map(({ module }) => `    ${module}();\n`).join('');
  fs.writeFileSync(path.join(source, 'main.rs'), `${main}\nfn main() {\n${calls}}\n`);
  const declared = modules.map(({ module }) => `pub mod ${module};\n`).join('');
  fs.writeFileSync(path.join(source, 'lib.rs'), `//! What tserde made of every package.\n#![deny(warnings)]\n${declared}`);
  const ran = spawnSync('cargo', ['run', '--quiet', '--offline'], {
    cwd: directory, env: { ...process.env, CARGO_TARGET_DIR: target }, encoding: 'utf8', maxBuffer: 1 << 28,
  });
  if (ran.status !== 0) return { error: ran.stderr };
  return { results: new Map(ran.stdout.split('\u001e').map(line => line.trim().split('\t')).filter(line => line.length > 1)) };
}

const manifest = `[package]
name = "tserde-conformance"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[profile.dev]
debug = false

[workspace]
`;

const program = `//! Reads every sample and writes it back.

use serde::{Serialize, de::DeserializeOwned};

fn check<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
    let result = round_trip::<T>(file);
    println!("{name}\\t{}\\u{1e}", result.err().unwrap_or_else(|| "ok".to_owned()));
}

fn round_trip<T: DeserializeOwned + Serialize>(file: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let expected: serde_json::Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let value: T = serde_json::from_str(&text).map_err(|error| format!("is not read: {error}"))?;
    let actual = serde_json::to_string(&value).map_err(|error| format!("is not written: {error}"))?;
    let actual: serde_json::Value = serde_json::from_str(&actual).map_err(|error| error.to_string())?;
    difference("", &expected, &actual).map_or(Ok(()), Err)
}

fn difference(place: &str, expected: &serde_json::Value, actual: &serde_json::Value) -> Option<String> {
    use serde_json::Value::{Array, Object};
    match (expected, actual) {
        (Object(a), Object(b)) => a.keys().chain(b.keys()).find_map(|key| match (a.get(key), b.get(key)) {
            (Some(a), Some(b)) => difference(&format!("{place}/{key}"), a, b),
            (Some(_), None) => Some(format!("{place}/{key} is lost")),
            _ => Some(format!("{place}/{key} comes from nowhere")),
        }),
        (Array(a), Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(i, (a, b))| difference(&format!("{place}/{i}"), a, b))
        }
        _ if expected == actual => None,
        _ => Some(format!("{place} is {actual} and was {expected}")),
    }
}
`;
