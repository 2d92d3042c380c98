// Generates every package of published.mjs, compiles all that comes out with warnings denied, and writes RESULTS.md: how
// many types and lines, in what time, with how much memory, and what fell to `Value` without a cause; before that, what
// run.mjs finds.
//
// node tests/conformance/measure.mjs [--debug] [--no-check] [package…]     (--debug takes the unoptimized program)

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { fallbacks } from './fallbacks.mjs';
import { published } from './published.mjs';
import { write } from './results.mjs';
import { generated } from './rust.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const isDebug = process.argv.includes('--debug');
const isChecked = !process.argv.includes('--no-check');
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const metadata = JSON.parse(execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }));
const target = metadata.target_directory;
execFileSync('cargo', ['build', '--quiet', ...(isDebug ? [] : ['--release'])], { cwd: root, stdio: 'inherit' });
const tool = path.join(target, isDebug ? 'debug' : 'release', 'tserde');
const workspace = path.join(target, 'tmp/packages');

let failed = false;
const rows = [];
const members = [];
fs.rmSync(workspace, { recursive: true, force: true });
for (const of of published) {
  if (wanted.length > 0 && !wanted.includes(of.name)) continue;
  const ran = await generate(of);
  if (ran.status !== 0) {
    failed = true;
    rows.push({ of, cells: ['–', '–', seconds(ran), megabytes(ran), '–'], result: 'is not generated' });
    console.log(`${of.name}: ${ran.stderr.match(/^error.*(\n +-->.*)?/gm)?.slice(0, 4).join('\n') ?? `ended with ${ran.status}`}`);
    continue;
  }
  const fallen = fallenIn(of, ran.stdout);
  const types = generated(ran.stdout).match(/^ *pub (struct|enum|type) /gm)?.length ?? 0;
  const lines = ran.stdout.split('\n').length - 1;
  rows.push({ of, cells: [types, lines, seconds(ran), megabytes(ran), fallen?.length ?? '–'], result: isChecked ? 'compiles' : 'generated' });
  console.log(`${of.name}: ${types} types, ${lines} lines, ${seconds(ran)} s, ${megabytes(ran)} MB, ${fallen?.length ?? '?'} to Value`);
  if (process.argv.includes('--places')) for (const place of fallen ?? []) console.log(`    ${place} falls to Value`);
  members.push(member(of, ran.stdout));
}
if (isChecked) check();
const table = rows.map(({ of, cells, result }) => `| ${[of.name, ...cells, result].join(' | ')} |`).join('\n');
const section = `Written by \`node tests/conformance/measure.mjs\`: every package as a whole, by the ${isDebug ? 'unoptimized' : 'optimized'} program on one machine
of ${os.availableParallelism()} cores${isChecked ? ', and compiled with warnings denied' : ''}. The last figure counts the fields that are a \`Value\` where TypeScript
says neither \`any\` nor \`unknown\`, \`object\` or \`{}\`; it is not known where the checker finds no end.

| package | types | lines | seconds | peak MB | \`Value\` without cause | |
|---|--:|--:|--:|--:|--:|---|
${table}
`;
if (wanted.length === 0) {
  const ran = spawnSync(process.execPath, [path.join(here, 'run.mjs')], { stdio: 'inherit' });
  failed ||= ran.status !== 0;
  write('Generated and compiled', section);
}
console.log(section);
process.exitCode = failed ? 1 : 0;

/** Runs the program, and looks at its memory as long as it runs. */
function generate(of) {
  const started = process.hrtime.bigint();
  const child = spawn(tool, [of.input], { cwd: here });
  const [out, err] = [[], []];
  let peak = 0;
  const look = () => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      peak = Math.max(peak, Number(kilobytes ?? 0));
    } catch { /* it has ended, or this is no Linux */ }
  };
  const timer = setInterval(look, 2);
  const limit = setTimeout(() => child.kill('SIGKILL'), 300_000);
  child.stdout.on('data', chunk => { look(); out.push(chunk); });
  child.stderr.on('data', chunk => err.push(chunk));
  return new Promise(resolve => child.on('close', status => {
    clearInterval(timer);
    clearTimeout(limit);
    const time = Number(process.hrtime.bigint() - started) / 1e9;
    resolve({ status, time, peak, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
  }));
}

/** What fell to `Value`; nothing where the checker's own recursion has no end. */
function fallenIn({ file }, text) {
  try {
    return fallbacks({ input: file, text });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A package of the workspace with the file as its library: one for each, so that no compiler run holds all of them. */
function member(of, text) {
  const name = of.name.replace(/\W+/g, '_').replace(/^_/, '');
  const directory = path.join(workspace, name);
  fs.mkdirSync(path.join(directory, 'src'), { recursive: true });
  fs.writeFileSync(path.join(directory, 'Cargo.toml'), `[package]
name = "${name}"
version = "0.0.0"
edition = "2024"

[lib]
path = "src/types.rs"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
`);
  // The file is a module of its own, as users have it.
  fs.writeFileSync(path.join(directory, 'src/types.rs'), `//! What tserde made of ${of.name}.\n#![deny(warnings)]\npub mod generated;\n`);
  fs.writeFileSync(path.join(directory, 'src/generated.rs'), text);
  return { name, of };
}

function check() {
  const manifest = `[workspace]\nresolver = "3"\nmembers = [${members.map(({ name }) => JSON.stringify(name)).join(', ')}]\n`;
  fs.writeFileSync(path.join(workspace, 'Cargo.toml'), manifest);
  fs.copyFileSync(path.join(root, 'Cargo.lock'), path.join(workspace, 'Cargo.lock'));
  const ran = spawnSync('cargo', ['check', '--offline', '--workspace', '--keep-going', '--message-format', 'short'], {
    cwd: workspace, env: { ...process.env, CARGO_TARGET_DIR: target }, encoding: 'utf8', maxBuffer: 1 << 30,
  });
  for (const { name, of } of members) {
    const wrong = ran.stderr.split('\n').filter(line => line.startsWith(`${name}/`) && /: (error|warning)/.test(line));
    const isUnbuilt = new RegExp(`could not compile \`${name}\``).test(ran.stderr);
    if (wrong.length === 0 && !isUnbuilt) continue;
    failed = true;
    rows.find(row => row.of === of).result = `does not compile (${wrong.length})`;
    console.log(`${of.name}: ${wrong.slice(0, 5).join('\n    ')}`);
  }
  if (ran.status !== 0) failed = true;
  if (ran.status !== 0 && !/could not compile/.test(ran.stderr)) console.log(ran.stderr);
}

function seconds({ time }) {
  return time.toFixed(2);
}

function megabytes({ peak }) {
  return peak === 0 ? '–' : Math.round(peak / 1024);
}
