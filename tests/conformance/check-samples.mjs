// Asks TypeScript whether the samples of tests/cases are what their names say: it must accept the valid ones and refuse
// the invalid ones. A sample named `<Type>.beyond.json` or `<Type>.beyond.invalid.json` is Rust's alone, and TypeScript is
// not asked: an option or a JSDoc tag asked for other JSON than TypeScript says, or `JSON.stringify` makes other JSON of it.
//
// node tests/conformance/check-samples.mjs [construct[/case]]

import fs from 'node:fs';
import path from 'node:path';
import { declaredTypes, judge, longest, packageTypes, ts } from './typescript.mjs';

const base = path.resolve(import.meta.dirname, '../cases');
const filter = process.argv[2] ?? '';
const wrong = [];
let count = 0;

for (const construct of fs.readdirSync(base).sort()) {
  for (const name of fs.readdirSync(path.join(base, construct)).sort()) {
    if (`${construct}/${name}`.startsWith(filter)) check(`${construct}/${name}`);
  }
}
for (const line of wrong) console.log(line);
console.log(`${count} samples held against TypeScript ${ts.version}, ${wrong.length} wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function check(name) {
  const directory = path.join(base, name);
  const files = fs.readdirSync(directory).filter(file => file.endsWith('.json') && !file.includes('.beyond.')).sort();
  if (files.length === 0) return;
  const roots = inputs(directory);
  // What documentation says is held against its source by typedoc.mjs.
  if (roots.length === 0) return;
  const types = declaredTypes(roots);
  const options = optionsOf(roots[0]);
  const renamed = renames(options);
  // With a module for each file its name comes first.
  const first = options.includes('--modules files') ? 1 : 0;
  const samples = [];
  for (const file of files) {
    const segments = file.replace(/(\.invalid)?\.json$/, '').split('.').slice(first).map(segment => renamed.get(segment) ?? segment);
    const type = longest(types, segments);
    if (type === undefined) wrong.push(`${name}/${file}: no such type`);
    else samples.push({ name: file, file: path.join(directory, file), type });
  }
  count += samples.length;
  const complaints = judge(roots, directory, undefined, samples, options.includes('--bigints string') ? 'string' : 'number');
  samples.forEach((sample, i) => {
    const invalid = sample.name.endsWith('.invalid.json');
    if (invalid && complaints[i] === null) {
      wrong.push(`${name}/${sample.name}: TypeScript accepts it`);
    }
    if (!invalid && complaints[i] !== null) wrong.push(`${name}/${sample.name}: ${complaints[i]}`);
  });
}

function inputs(directory) {
  const folder = path.join(directory, 'input');
  const file = path.join(directory, 'input.ts');
  if (fs.existsSync(file)) return [file];
  if (!fs.existsSync(folder)) {
    const list = path.join(directory, 'args');
    // A comparison of two inputs has no samples.
    if (!fs.existsSync(list)) return [];
    const words = fs.readFileSync(list, 'utf8').split(/\s+/);
    return words.filter(word => word.startsWith('npm:')).map(word => packageTypes(word, directory));
  }
  return fs.readdirSync(folder, { recursive: true }).filter(file => file.endsWith('.ts')).sort()
    .map(file => path.join(folder, file));
}

/** The options of a case, which the first line of its input has. */
function optionsOf(input) {
  const [line] = fs.readFileSync(input, 'utf8').split('\n', 1);
  return line.startsWith('// options:') ? line : '';
}

/** The TypeScript names of the types that the options of a case rename: samples go by the names in Rust. */
function renames(options) {
  return new Map([...options.matchAll(/--rename (\w+)=(\w+)/g)].map(([, declared, renamed]) => [renamed, declared]));
}
