// Makes samples of the types of published packages, and changes each in one place. The compiler is asked about every one;
// the generated Rust has to refuse what it refuses, and to read and write back equal what it accepts: 99 in a hundred at
// least. With `--write` it writes MUTATIONS.md.
//
// node tests/conformance/mutate.mjs [--write] [--all] [--types N] [--show N] [--in=DIRECTORY] [package…]
//
// N types of each package, 12 if not said. With --in it is other packages than those that are pinned, as they are installed
// in the node_modules of that directory; the compiler then knows the DOM, which such packages mostly take for granted.

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import { installed } from './installed.mjs';
import { build, read } from './readers.mjs';
import { path_of, types as rustTypes } from './rust.mjs';
import { literalsIn, membersOf, mutate, randomOf, synthesize } from './synthesis.mjs';
import { declaredTypes, haveFurtherKeys, judgeTypes, knowDom, ts, typesOf } from './typescript.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const manifest = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
const { parts, others } = manifest.config;
/** Packages of which each has unions of another sort, and that do not take long. */
const few = [
  '@octokit/webhooks-types', '@slack/types', '@types/aws-lambda', '@types/estree', '@types/geojson', '@types/har-format',
  '@types/json-schema', '@types/mdast', 'devtools-protocol', 'openapi-types', 'openapi3-ts', 'vscode-languageserver-types',
];
const number = (flag, otherwise) => (process.argv.includes(flag) ? Number(process.argv[process.argv.indexOf(flag) + 1]) : otherwise);
const [maxTypes, shown] = [number('--types', 12), number('--show', 3)];
const elsewhere = process.argv.find(argument => argument.startsWith('--in='))?.slice('--in='.length);
/** Where the packages are installed. */
const place = path.resolve(elsewhere ?? here);
if (elsewhere) knowDom();
const named = process.argv.slice(2).filter(argument => !/^(--|\d)/.test(argument));
const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(name => !others.includes(name));
const wanted = process.argv.includes('--all') ? all : named.length > 0 ? named : few;
const target = JSON.parse(
  execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }),
).target_directory;
const scratch = path.join(target, 'tmp/mutations');
execFileSync('cargo', ['build', '--quiet'], { cwd: root, stdio: 'inherit' });

/** Where Rust does what the README says, and TypeScript another thing: what is said of a case, and how it is told. */
const exceptions = [
  ['an array is read as a struct, which may lack every key', ({ accepted, answer }) => !accepted && / is \{.*\} and was \[/.test(answer)],
  ['`null` is read as a `{}`, which is any value', ({ accepted, answer, what }) => !accepted && what === 'null' && answer === 'ok'],
  ['an integer is asked for by a name or a comment', ({ accepted, answer }) => accepted && /expected [iu](32|64)\b/.test(answer)],
  ['an alias of numbers by itself is written with a fraction', ({ accepted, answer }) => accepted && /^changed: \S* is (-?\d+)\.0 and was \1$/.test(answer)],
  ['TypeScript takes what is no object for one without properties, or one of `any`',
    ({ accepted, answer, what }) => accepted && /^(object|null|array) becomes/.test(what)
      && /expected (struct|a map|`\w+` \(an object\))| is \{\} and was \[/.test(answer)],
  ['keys that are not of the shape of a template are refused', ({ accepted, answer }) => accepted && /is not of the shape/.test(answer)],
  ['a key that nobody declares is not kept', ({ further }) => further],
];

const modules = wanted.map(find).map(prepare).filter(of => of !== undefined);
const broken = build(scratch, target, path.join(root, 'Cargo.lock'), modules);
for (const [module, words] of broken) console.log(`${module} does not compile:\n${words.slice(0, 2000)}`);
const [rows, wrong, apart] = [[], [], new Map()];
const sums = { samples: 0, taken: 0, read: 0, refusals: 0, refused: 0, apart: 0 };
modules.filter(({ module }) => !broken.has(module)).forEach(hold);
const share = (part, whole) => `${Math.floor((part / Math.max(whole, 1)) * 10_000) / 100} %`;
const page = `# Mutations

Written by \`node tests/conformance/mutate.mjs --write${process.argv.includes('--all') ? ' --all' : ''}\`: samples are made of the types of published packages by walking the
compiler's checker, ${maxTypes} types of each package and every member of their unions, and each sample is changed in one place.
TypeScript ${ts.version} is asked about each; what it accepts must be read by the generated Rust and come back equal, and what it
refuses must be refused. What the README lists under *Exceptions* is counted apart.

| package | types | samples | accepted by TypeScript | read and written back | refused by TypeScript | refused by Rust | exceptions |
|---|--:|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}
| together | | ${sums.samples} | ${sums.taken} | ${share(sums.read, sums.taken)} | ${sums.refusals} | ${share(sums.refused, sums.refusals)} | ${sums.apart} |

The exceptions:

${[...apart].sort(([, a], [, b]) => b - a).map(([reason, count]) => `- ${count} × ${reason}`).join('\n')}

Where Rust does not do what TypeScript says (${wrong.length}):

${wrong.map(({ name, type, what, verdict, answer }) => `- ${name} \`${type}\` (${what}): ${verdict}: ${answer.replaceAll('`', "'").slice(0, 160)}`).join('\n')}
`;
if (process.argv.includes('--write')) fs.writeFileSync(path.join(here, 'MUTATIONS.md'), page);
console.log(page.split('\n').filter(line => line.startsWith('|')).join('\n'));
const holds = (sums.refusals >= 5000 || named.length > 0) && sums.refused >= 0.99 * sums.refusals && sums.read >= 0.99 * sums.taken && broken.size === 0;
process.exitCode = holds || named.length > 0 ? 0 : 1;

function find(name) {
  const part = parts[name];
  return part && !elsewhere ? { name, file: path.join(here, 'node_modules', name, part), input: path.join('node_modules', name, part) } : installed(name, place);
}

/** Has a package's cases read, and counts. */
function hold(of) {
  const answers = read(target, scratch, of.module, of.cases);
  of.cases.forEach((it, i) => Object.assign(it, { name: of.name, answer: answers[i] }));
  const lost = of.cases.filter(it => it.accepted && it.answer.startsWith('lost'));
  const further = haveFurtherKeys([of.file], place, lost);
  lost.forEach((it, i) => { it.further = further[i]; });
  const counts = { samples: of.cases.filter(({ what }) => what === 'sample').length, taken: 0, read: 0, refusals: 0, refused: 0, apart: 0 };
  for (const it of of.cases) {
    const isRight = it.accepted ? it.answer === 'ok' : it.answer.startsWith('refused');
    const exception = isRight ? undefined : exceptions.find(([, holds]) => holds(it));
    if (exception) {
      counts.apart += 1;
      apart.set(exception[0], (apart.get(exception[0]) ?? 0) + 1);
      continue;
    }
    counts[it.accepted ? 'taken' : 'refusals'] += 1;
    if (isRight) counts[it.accepted ? 'read' : 'refused'] += 1;
    else wrong.push({ ...it, verdict: it.accepted ? 'accepted by TypeScript' : 'refused by TypeScript' });
  }
  for (const key of Object.keys(sums)) sums[key] += counts[key];
  rows.push(`| ${[of.name, of.paths.length, ...Object.values(counts)].join(' | ')} |`);
  for (const it of wrong.filter(({ name }) => name === of.name).slice(0, shown)) {
    console.log(`${of.name}: ${it.type} (${it.what}), ${it.verdict}: ${it.json.slice(0, 300)}\n    ${it.answer.slice(0, 300)}`);
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
    cwd: place, encoding: 'utf8', maxBuffer: 1 << 30, timeout: 120_000,
  });
  if (ran.status !== 0) {
    console.log(`${name} is not generated:\n${ran.stderr.slice(0, 2000)}`);
    return undefined;
  }
  const declared = rustTypes(ran.stdout);
  const paths = new Map(roots.map(type => [type, rustOf(declared, type)]).filter(([, path]) => path !== undefined));
  const kept = cases.filter(({ type }) => paths.has(type));
  const readable = [...paths.keys()];
  const accepted = judgeTypes([file], place, kept);
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
  const { checker, types } = typesOf([file], place, chosen);
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
    mutate(value, 14, literals, randomOf(`${type} ${i}`)).map(({ what, value }) => ({ type, written, what, value })));
  return [...samples, ...mutants].map(({ value, ...rest }) => ({ ...rest, json: JSON.stringify(value) }));
}
