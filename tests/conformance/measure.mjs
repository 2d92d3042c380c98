// Generates every package of published.mjs, compiles all that comes out with warnings denied, and writes RESULTS.md: how
// many types and lines, in what time, with how much memory, what fell to `Value` without a cause, and what rustfmt, Clippy
// and rustdoc say to it; before that, what run.mjs finds. What was not asked says so.
//
// node tests/conformance/measure.mjs [--debug] [--no-check] [--only=rustfmt,clippy,rustdoc] [--most=LINES] [--tool=FILE] [package…]
//
// --debug takes the unoptimized program, --tool another one; --only leaves out the other questions; --most asks them
// only of what has no more lines. The page has what the last run found that asked: packages that are named replace
// their own rows, and questions that are left out keep their answers.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { fallbacks } from './fallbacks.mjs';
import { published } from './published.mjs';
import { rowsOf, write } from './results.mjs';
import { generated, profiles } from './rust.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
/** What is asked of the generated code, in the order of the columns. */
const questions = ['compiles', '2021', 'rustfmt', 'clippy', 'rustdoc'];
/** The order that it is asked in: what Clippy has nothing to say to compiles as well. */
const asked = ['rustfmt', 'clippy', 'compiles', 'rustdoc', '2021'];
const option = name => process.argv.find(argument => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only')?.split(',') ?? questions;
const most = Number(option('most') ?? Infinity);
const isDebug = process.argv.includes('--debug');
const isChecked = !process.argv.includes('--no-check');
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const metadata = JSON.parse(execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }));
const target = metadata.target_directory;
if (!option('tool')) execFileSync('cargo', ['build', '--quiet', ...(isDebug ? [] : ['--release'])], { cwd: root, stdio: 'inherit' });
const tool = option('tool') ?? path.join(target, isDebug ? 'debug' : 'release', 'tserde');
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
    rows.push({ of, cells: ['–', '–', seconds(ran), megabytes(ran), '–'], answers: {}, isGenerated: false });
    console.log(`${of.name}: ${ran.stderr.match(/^error.*(\n +-->.*)?/gm)?.slice(0, 4).join('\n') ?? `ended with ${ran.status}`}`);
    continue;
  }
  const fallen = fallenIn(of, ran.stdout);
  const types = generated(ran.stdout).match(/^ *pub (struct|enum|type) /gm)?.length ?? 0;
  const lines = ran.stdout.split('\n').length - 1;
  rows.push({ of, cells: [types, lines, seconds(ran), megabytes(ran), fallen?.length ?? '–'], answers: {}, isGenerated: true });
  console.log(`${of.name}: ${types} types, ${lines} lines, ${seconds(ran)} s, ${megabytes(ran)} MB, ${fallen?.length ?? '?'} to Value`);
  if (process.argv.includes('--places')) for (const place of fallen ?? []) console.log(`    ${place} falls to Value`);
  if (isChecked && lines <= most) members.push(member(of, ran));
}
for (const question of asked.filter(question => only.includes(question))) {
  if (members.length > 0) ask(question);
  // A run takes hours: what it has found until it is stopped stays.
  record();
}
if (wanted.length === 0) failed ||= spawnSync(process.execPath, [path.join(here, 'run.mjs')], { stdio: 'inherit' }).status !== 0;
process.exitCode = failed ? 1 : 0;

/** Puts what was found into RESULTS.md; a program that is not optimized says nothing of time. */
function record() {
  if (isDebug) return;
  const known = rowsOf('Generated and compiled');
  for (const { of, cells, answers, isGenerated } of rows) {
    const before = known.get(of.name)?.slice(cells.length) ?? [];
    const answer = (question, index) => (isGenerated ? answers[question] ?? before[index] ?? 'not asked' : 'not generated');
    known.set(of.name, [...cells, ...questions.map(answer)]);
  }
  const order = published.map(({ name }) => name).filter(name => known.has(name));
  const table = order.map(name => `| ${[name, ...known.get(name)].join(' | ')} |`).join('\n');
  write('Generated and compiled', `Written by \`node tests/conformance/measure.mjs\`: every package as a whole, by the optimized program on one machine
of ${os.availableParallelism()} cores. \`Value\` counts the fields that are one where TypeScript says neither \`any\` nor \`unknown\`,
\`object\` or \`{}\`, and no warning says why; it is not known where the checker finds no end. The other columns say whether what is generated compiles
without a warning in the editions 2024 and 2021, is laid out as rustfmt has it in both, and is clean under \`clippy::pedantic\` and
under rustdoc, with no doctest in it; or how much there is to say to it.

| package | types | lines | seconds | peak MB | \`Value\` | 2024 | 2021 | rustfmt | pedantic | rustdoc |
|---|--:|--:|--:|--:|--:|---|---|---|---|---|
${table}
`);
}

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
function fallenIn({ file, input }, text) {
  try {
    const fallen = fallbacks({ input: file, text });
    if (fallen.length === 0) return fallen;
    const { stderr } = spawnSync(tool, [input, '--verbose'], { cwd: here, encoding: 'utf8', maxBuffer: 1 << 30 });
    return fallbacks({ input: file, text, warnings: stderr });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A package of the workspace with the file as its library: one for each, so that no compiler run holds all of them. */
function member(of, { stdout: text, stderr }) {
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
  // The file is a module of its own, as users have it, and the root of the crate has what a warning asks for.
  const limit = /#!\[recursion_limit = "\d+"\]/.exec(stderr)?.[0] ?? '';
  fs.writeFileSync(path.join(directory, 'src/types.rs'), `//! What tserde made of \`${of.name}\`.\n${limit}\npub mod generated;\n`);
  fs.writeFileSync(path.join(directory, 'src/generated.rs'), text);
  return { name, of };
}

/** Asks one thing of all that was generated, where it is not answered yet. */
function ask(question) {
  const manifest = `[workspace]\nresolver = "3"\nmembers = [${members.map(({ name }) => JSON.stringify(name)).join(', ')}]\n${profiles}`;
  fs.writeFileSync(path.join(workspace, 'Cargo.toml'), manifest);
  fs.copyFileSync(path.join(root, 'Cargo.lock'), path.join(workspace, 'Cargo.lock'));
  if (question === 'rustfmt') return members.forEach(askRustfmt);
  for (const { name } of members) setEdition(name, question === '2021' ? '2021' : '2024');
  const answersOf = of => rows.find(row => row.of === of).answers;
  const isAnswered = ({ of }) => question === 'compiles' && answersOf(of).clippy === 'yes';
  members.filter(isAnswered).forEach(({ of }) => say(of, question, 0, []));
  const open = members.filter(member => !isAnswered(member));
  if (open.length === 0) return;
  const all = ['--offline', ...open.flatMap(({ name }) => ['--package', name]), '--keep-going', '--message-format', 'json'];
  const [command, env] = {
    compiles: [['check', ...all], {}],
    2021: [['check', ...all], {}],
    clippy: [['clippy', ...all, '--', '-W', 'clippy::pedantic'], {}],
    rustdoc: [['doc', '--no-deps', ...all], { RUSTDOCFLAGS: '-D warnings' }],
  }[question];
  const ran = spawnSync('cargo', command, {
    // What the next run could take over would be gigabytes, and is never taken.
    cwd: workspace, env: { ...process.env, CARGO_TARGET_DIR: target, CARGO_INCREMENTAL: '0', ...env }, encoding: 'utf8', maxBuffer: 1 << 30,
  });
  const messages = ran.stdout.split('\n').filter(line => /^{.*}$/.test(line)).map(line => JSON.parse(line));
  for (const { name, of } of open) {
    const own = messages.filter(({ target }) => target?.name === name);
    const found = own.filter(({ reason }) => reason === 'compiler-message').map(({ message }) => message);
    const wrong = found.filter(({ spans, level }) => spans.length > 0 || level === 'error').map(shown);
    // A run that was stopped has said nothing of what it did not come to.
    const isTold = own.some(({ reason }) => reason === 'compiler-artifact') || found.some(({ level }) => level === 'error');
    if (!isTold) continue;
    const doctests = question === 'rustdoc' ? codeIn(name) : [];
    say(of, question, wrong.length + doctests.length, [...wrong, ...doctests]);
  }
  if (ran.status !== 0) failed = true;
  if (ran.status !== 0 && messages.length === 0) console.log(ran.stderr);
}

/** A message of the compiler, in a line. */
function shown({ message, code, spans: [span] }) {
  return [span && `${span.file_name}:${span.line_start}`, code?.code, message].filter(Boolean).join(': ');
}

function setEdition(name, edition) {
  const file = path.join(workspace, name, 'Cargo.toml');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/edition = "\d+"/, `edition = "${edition}"`));
}

/** Whether rustfmt leaves the file as it is, in both editions. */
function askRustfmt({ name, of }) {
  const wrong = ['2021', '2024'].flatMap(edition => {
    const options = ['--check', '--color', 'never', '--config', 'max_width=100,use_small_heuristics=Default', '--edition', edition];
    const ran = spawnSync('rustfmt', [...options, path.join(workspace, name, 'src/generated.rs')], { encoding: 'utf8', maxBuffer: 1 << 30 });
    const found = ran.stdout.match(/^Diff in .*/gm) ?? [];
    return ran.status === 0 || found.length > 0 ? found : [ran.stderr];
  });
  say(of, 'rustfmt', wrong.length, wrong);
}

/** Code in documentation that would be run: rustdoc lists it without compiling what it documents. */
function codeIn(name) {
  const ran = spawnSync('cargo', ['rustdoc', '--offline', '--package', name, '--', '--test', '--test-args=--list'], {
    cwd: workspace, env: { ...process.env, CARGO_TARGET_DIR: target }, encoding: 'utf8', maxBuffer: 1 << 30,
  });
  return ran.stdout.match(/^.*: test$/gm) ?? [];
}

function say(of, question, count, wrong) {
  rows.find(row => row.of === of).answers[question] = count === 0 ? 'yes' : String(count);
  if (count === 0) return;
  failed = true;
  console.log(`${of.name}, ${question}: ${wrong.slice(0, 5).join('\n    ')}`);
}

function seconds({ time }) {
  return time.toFixed(2);
}

function megabytes({ peak }) {
  return peak === 0 ? '–' : Math.round(peak / 1024);
}
