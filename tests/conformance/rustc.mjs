// What rustc takes for what is generated: `cargo check` of the types of two packages as tserde writes them, and as one would
// write the same types with serde's derives alone (plain.mjs); and what each derive that is there by default costs, by what
// is saved without it. They take turns, so that what else the machine does is shared, and of each the turn with the least
// CPU time counts. It fails where ours takes longer than the other. With `--write` it writes its section of RESULTS.md.
//
// node tests/conformance/rustc.mjs [--write] [--no-derives] [--turns N] [--only=PACKAGE,...]     (5 turns if not said)

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import { plain, withoutTrait } from './plain.mjs';
import { published } from './published.mjs';
import { write } from './results.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const turns = process.argv.includes('--turns') ? Number(process.argv[process.argv.indexOf('--turns') + 1]) : 5;
const metadata = JSON.parse(execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }));
const target = metadata.target_directory;
execFileSync('cargo', ['build', '--quiet'], { cwd: root, stdio: 'inherit' });
const tool = path.join(target, 'debug', 'tserde');
const workspace = path.join(target, 'tmp/rustc');

const only = process.argv.find(argument => argument.startsWith('--only='))?.slice('--only='.length).split(',');
const measured = (only ?? ['@octokit/webhooks-types', 'devtools-protocol']).map(name => published.find(of => of.name === name));
/** What is derived unless the user says otherwise, and what goes with it, as it does without it. */
const derives = [
  ['Debug'], ['Clone', '`Clone`, and `Copy`'], ['PartialEq', '`PartialEq`, and `Eq`, `Ord`, `Hash`'],
  ['Eq', '`Eq`, and `Ord`, `Hash`'], ['Ord', '`PartialOrd`, `Ord`'], ['Hash'], ['Default'], ['all', 'all of these'],
];
/** Those without which there would be no need to generate anything: their derives, and what is written in their place. */
const traits = ['Serialize', 'Deserialize'];

fs.rmSync(workspace, { recursive: true, force: true });
const empty = crate('empty', '');
const packages = measured.map((of, at) => {
  const text = generate(of, []);
  return { of, text, ours: crate(`ours_${at}`, text), plain: crate(`plain_${at}`, plain(text)) };
});
const without = process.argv.includes('--no-derives') ? [] : [
  ...derives.map(([name, shown = `\`${name}\``]) => ({ name, shown, text: generate(measured[0], ['--no-derive', `*=${name}`]) })),
  ...traits.map(name => ({ name, shown: `\`${name}\`, as it is generated`, text: withoutTrait(packages[0].text, name) })),
].map(({ name, shown, text }) => ({ shown, ...crate(`without_${name.toLowerCase()}`, text) }));
const crates = [empty, ...packages.flatMap(({ ours, plain }) => [ours, plain]), ...without];
prepare();
for (let turn = 0; turn < turns; turn++) {
  for (const of of crates) of.seconds = Math.min(of.seconds, check(of));
}
for (const of of crates) if (of !== empty) of.seconds -= empty.seconds;

const rows = packages.map(({ of, text, ours, plain }) => {
  const types = [...text.split(/^mod wire \{/m)[0].matchAll(/^ *pub (struct|enum|type) /gm)].length;
  const lines = text.split('\n').length;
  const helpers = text.slice(text.search(/^mod wire \{/m)).split('\n').length;
  const ratio = (ours.seconds / plain.seconds).toFixed(2);
  return `| ${of.name} | ${types} | ${ours.seconds.toFixed(1)} | ${plain.seconds.toFixed(1)} | ${ratio} | ${(lines / types).toFixed(1)} | ${(100 * helpers / lines).toFixed(1)} % |`;
});
const costs = without.map(of => {
  const saved = packages[0].ours.seconds - of.seconds;
  return `| ${of.shown} | ${saved.toFixed(2)} | ${(100 * saved / packages[0].ours.seconds).toFixed(0)} % |`;
});
const section = `Written by \`node tests/conformance/rustc.mjs\`: CPU seconds of \`cargo check\`, of the crate alone, the least of ${turns} turns, for what
is generated and for the same types by serde's derives alone, which have no other functions.

| package | types | generated | by derives alone | ratio | lines per type | of them helpers |
|---|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}
${costs.length === 0 ? '' : `
What is saved of it in ${measured[0].name} without one derive, and what needs that: \`--no-derive '*=Debug'\`. Each is taken
away alone, from all that is generated.

| derive | CPU seconds | of all |
|---|--:|--:|
${costs.join('\n')}
`}`;
if (process.argv.includes('--write')) write('What rustc takes', section);
console.log(section);
if (packages.some(({ ours, plain }) => ours.seconds > plain.seconds)) {
  console.log('what is generated takes longer than derives alone');
  process.exitCode = 1;
}

function generate({ input }, flags) {
  const ran = spawnSync(tool, [input, ...flags], { cwd: here, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout;
}

function crate(name, text) {
  const source = path.join(workspace, name, 'src');
  fs.mkdirSync(source, { recursive: true });
  fs.writeFileSync(path.join(workspace, name, 'Cargo.toml'), `[package]
name = "${name}"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
`);
  const file = path.join(source, 'lib.rs');
  fs.writeFileSync(file, text);
  return { name, file, seconds: Infinity };
}

/** The first check, of the empty one, compiles what all depend on. */
function prepare() {
  const members = crates.map(({ name }) => JSON.stringify(name)).join(', ');
  fs.writeFileSync(path.join(workspace, 'Cargo.toml'), `[workspace]\nresolver = "3"\nmembers = [${members}]\n\n[profile.dev]\nincremental = false\n`);
  fs.copyFileSync(path.join(root, 'Cargo.lock'), path.join(workspace, 'Cargo.lock'));
}

/** The CPU seconds of a check of one crate, and of cargo. */
function check({ name, file }) {
  const now = new Date();
  fs.utimesSync(file, now, now);
  const timed = `TIMEFORMAT='%U %S'; time cargo check --offline --quiet --package ${name}`;
  const ran = spawnSync('bash', ['-c', timed], {
    cwd: workspace, env: { ...process.env, CARGO_TARGET_DIR: target, CARGO_INCREMENTAL: '0' }, encoding: 'utf8', maxBuffer: 1 << 28,
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  const [user, system] = ran.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return user + system;
}
