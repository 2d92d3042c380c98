// A workspace of Rust with a module for each package of types, which reads samples and writes them back.

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

/** As in our own manifest, so that what both depend on is compiled once, and serde's derives are not slow. */
export const profiles = `
[profile.dev]
debug = false

[profile.dev.package."*"]
debug = false
opt-level = 1
`;

/** The modules are shared out between packages, which cargo compiles side by side. */
const parts = 2;

/** Writes the workspace, compiles it with warnings denied, and runs it: for each sample what came of it. */
export function run(directory, target, lock, modules) {
  fs.rmSync(directory, { recursive: true, force: true });
  const names = shared(modules).map((part, index) => write_part(directory, `part_${index}`, part));
  const dependencies = names.map(name => `${name} = { path = "${name}" }\n`).join('');
  write(directory, 'Cargo.toml', `${manifest('tserde-conformance')}${dependencies}${profiles}\n[workspace]\n`);
  write(directory, 'src/main.rs', `//! Reads every sample and writes it back.\n\nfn main() {\n${names.map(name => `    ${name}::check_all();\n`).join('')}}\n`);
  write(directory, 'checks/Cargo.toml', `${manifest('checks')}serde = "1"\nserde_json = "1"\n`);
  write(directory, 'checks/src/lib.rs', checks);
  fs.copyFileSync(lock, path.join(directory, 'Cargo.lock'));
  const ran = spawnSync('cargo', ['run', '--quiet', '--offline'], {
    cwd: directory, env: { ...process.env, CARGO_TARGET_DIR: target }, encoding: 'utf8', maxBuffer: 1 << 28,
  });
  if (ran.status !== 0) return { error: ran.stderr };
  return { results: new Map(ran.stdout.split('\u001e').map(line => line.trim().split('\t')).filter(line => line.length > 1)) };
}

/** The modules by part: each is in the one that had less text when its turn came. */
function shared(modules) {
  const shares = Array.from({ length: parts }, () => ({ size: 0, modules: [] }));
  for (const module of modules) {
    const smallest = shares.reduce((one, other) => (other.size < one.size ? other : one));
    smallest.size += module.text.length;
    smallest.modules.push(module);
  }
  return shares.map(share => share.modules);
}

/** Writes a package with some of the modules, and what goes through their samples. */
function write_part(directory, name, modules) {
  let lib = '//! What tserde made of the packages.\n#![deny(warnings)]\n';
  for (const { module } of modules) lib += `pub mod ${module};\n`;
  const calls = modules.map(({ module }) => `    ${module}();\n`).join('');
  lib += `\n/// Goes through the samples of all modules.\npub fn check_all() {\n${calls}}\n`;
  for (const { module, text, samples } of modules) {
    write(directory, `${name}/src/${module}.rs`, text);
    const checks = samples.map(({ name, file, path: ty }) =>
      `    checks::check::<${module}::${ty}>(${JSON.stringify(`${module}/${name}`)}, ${JSON.stringify(file)});\n`);
    lib += `\nfn ${module}() {\n${checks.join('')}}\n`;
  }
  write(directory, `${name}/src/lib.rs`, lib);
  write(directory, `${name}/Cargo.toml`, `${manifest(name)}checks = { path = "../checks" }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
`);
  return name;
}

function write(directory, file, text) {
  const whole = path.join(directory, file);
  fs.mkdirSync(path.dirname(whole), { recursive: true });
  fs.writeFileSync(whole, text);
}

const manifest = name => `[package]
name = "${name}"
version = "0.0.0"
edition = "2024"

[dependencies]
`;

const checks = `//! Reads a sample and writes it back.

use serde::{Serialize, de::DeserializeOwned};

/// Says on standard output what came of it.
pub fn check<T: DeserializeOwned + Serialize>(name: &str, file: &str) {
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
