// Makes samples of the types of published packages, and changes each in one place. The compiler is asked about every one;
// the generated Rust has to refuse what it refuses, and to read and write back equal what it accepts. Writes MUTATIONS.md.
//
// node tests/conformance/mutate.mjs [--types N] [--show N] [package…]     (N types of each package, 40 if not said)

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import { published } from './published.mjs';
import { build, read } from './readers.mjs';
import { path_of, types as rustTypes } from './rust.mjs';
import { literalsIn, membersOf, mutate, randomOf, synthesize } from './synthesis.mjs';
import { declaredTypes, haveFurtherKeys, judgeTypes, typesOf } from './typescript.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const number = (flag, otherwise) => (process.argv.includes(flag) ? Number(process.argv[process.argv.indexOf(flag) + 1]) : otherwise);
const [maxTypes, shown] = [number('--types', 40), number('--show', 3)];
const wanted = process.argv.slice(2).filter(argument => !/^(--|\d)/.test(argument));
const target = JSON.parse(
  execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }),
).target_directory;
const scratch = path.join(target, 'tmp/mutations');
execFileSync('cargo', ['build', '--quiet'], { cwd: root, stdio: 'inherit' });

const modules = published.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(prepare).filter(of => of !== undefined);
const broken = build(scratch, target, path.join(root, 'Cargo.lock'), modules);
for (const [module, words] of broken) console.log(`${module} does not compile:\n${words.slice(0, 2000)}`);
for (const of of modules.filter(({ module }) => !broken.has(module))) {
  const answers = read(target, scratch, of.module, of.cases);
  of.cases.forEach((it, i) => { it.answer = answers[i]; it.verdict = verdict(it); });
  const lost = of.cases.filter(it => it.verdict === 'wrongly lost');
  const further = haveFurtherKeys([of.file], here, lost);
  lost.forEach((it, i) => { if (further[i]) it.verdict = 'read but for keys that nobody declares'; });
  const counts = new Map();
  for (const it of of.cases) counts.set(it.verdict, [...counts.get(it.verdict) ?? [], it]);
  console.log(`${of.name}: ${[...counts].map(([verdict, list]) => `${list.length} ${verdict}`).join(', ')}`);
  for (const verdict of ['refused', 'accepted', 'lost', 'changed', 'unwritten', 'crashed']) {
    for (const it of (counts.get(`wrongly ${verdict}`) ?? []).slice(0, shown)) {
      console.log(`  wrongly ${verdict} (${it.what}) ${it.type}: ${it.json.slice(0, 300)}\n      ${it.answer.slice(0, 300)}`);
    }
  }
}

/** The cases of a package, and the Rust that is to read them. */
function prepare({ name, file, input }) {
  const started = Date.now();
  const random = randomOf(name);
  // A default export is another name for what has one.
  const all = [...declaredTypes([file])].filter(([type]) => !type.startsWith('default.'));
  const chosen = all.map(entry => [random(), entry]).sort(([a], [b]) => a - b).map(([, [type, written]]) => ({ type, written }));
  const cases = samplesOf(file, chosen);
  if (cases.length === 0) return undefined;
  const roots = [...new Set(cases.map(({ type }) => type))];
  const ran = spawnSync(path.join(target, 'debug/tserde'), [input, ...roots.flatMap(type => ['--root', type])], {
    cwd: here, encoding: 'utf8', maxBuffer: 1 << 30, timeout: 120_000,
  });
  if (ran.status !== 0) {
    console.log(`${name} is not generated:\n${ran.stderr.slice(0, 2000)}`);
    return undefined;
  }
  const declared = rustTypes(ran.stdout);
  const paths = new Map(roots.map(type => [type, rustOf(declared, type)]).filter(([, path]) => path !== undefined));
  const kept = cases.filter(({ type }) => paths.has(type));
  const readable = [...paths.keys()];
  const accepted = judgeTypes([file], here, kept);
  kept.forEach((it, i) => { it.accepted = accepted[i]; it.reader = readable.indexOf(it.type); });
  console.log(`${name}: ${readable.length} types, ${kept.length} cases, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return { name, file, module: `m_${name.replace(/\W+/g, '_')}`, text: ran.stdout, paths: [...paths.values()], cases: kept };
}

/** The Rust type of a type: by its path, or by its name if one type alone has that. (What is exported in a namespace may be declared elsewhere.) */
function rustOf(declared, type) {
  const name = type.split('.').at(-1).replaceAll('_', '').toLowerCase();
  const called = [...declared].filter(([plain]) => plain.split('::').at(-1) === name);
  return path_of(declared, type) ?? (called.length === 1 ? called[0][1] : undefined);
}

/** Samples of the first types that have any, and what changes make of them: { type, written, what, json }. */
function samplesOf(file, chosen) {
  const { checker, types } = typesOf([file], here, chosen);
  const samples = [];
  let count = 0;
  for (const [i, type] of types.entries()) {
    if (type === undefined || count >= maxTypes) continue;
    const { type: name, written } = chosen[i];
    const random = randomOf(name);
    const seen = new Set();
    const members = membersOf(type);
    for (let n = 0; n < Math.min(24, 3 + members.length); n += 1) {
      const share = [1, 0, 0.4][n % 3];
      const [value] = synthesize(checker, members.length > 1 && n < 21 ? members[n % members.length] : type, share, random);
      if (value === undefined || seen.has(JSON.stringify(value))) continue;
      seen.add(JSON.stringify(value));
      samples.push({ type: name, written, what: 'sample', value });
    }
    if (seen.size > 0) count += 1;
  }
  const literals = literalsIn(samples.map(({ value }) => value));
  const mutants = samples.flatMap(({ type, written, value }, i) =>
    mutate(value, 6, literals, randomOf(`${type} ${i}`)).map(({ what, value }) => ({ type, written, what, value })));
  return [...samples, ...mutants].map(({ value, ...rest }) => ({ ...rest, json: JSON.stringify(value) }));
}

function verdict({ accepted, answer }) {
  const [word] = answer.split(':');
  if (word === 'crashed') return 'wrongly crashed';
  if (!accepted) return word === 'refused' ? 'rightly refused' : 'wrongly accepted';
  return word === 'ok' ? 'rightly read' : `wrongly ${word}`;
}
