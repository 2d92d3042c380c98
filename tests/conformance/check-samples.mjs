// Asks TypeScript whether the samples of tests/cases are what their names say: it must accept the valid ones and refuse
// the invalid ones. A sample named `<Type>.beyond.invalid.json` is refused by Rust alone: an option or a JSDoc tag asked
// for more than TypeScript can say.
//
// node tests/conformance/check-samples.mjs [construct[/case]]

import fs from 'node:fs';
import path from 'node:path';
import { judge, program, ts } from './typescript.mjs';

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
  const files = fs.readdirSync(directory).filter(file => file.endsWith('.json')).sort();
  if (files.length === 0) return;
  const roots = inputs(directory);
  const types = declared(roots);
  const samples = [];
  for (const file of files) {
    const segments = file.replace(/(\.invalid)?\.json$/, '').split('.');
    const type = longest(types, segments);
    if (type === undefined) wrong.push(`${name}/${file}: no such type`);
    else samples.push({ name: file, file: path.join(directory, file), type });
  }
  count += samples.length;
  const complaints = judge(roots, directory, undefined, samples);
  samples.forEach((sample, i) => {
    const invalid = sample.name.endsWith('.invalid.json');
    if (invalid && complaints[i] === null && !sample.name.includes('.beyond.')) {
      wrong.push(`${name}/${sample.name}: TypeScript accepts it`);
    }
    if (!invalid && complaints[i] !== null) wrong.push(`${name}/${sample.name}: ${complaints[i]}`);
  });
}

function inputs(directory) {
  const folder = path.join(directory, 'input');
  if (!fs.existsSync(folder)) return [path.join(directory, 'input.ts')];
  return fs.readdirSync(folder, { recursive: true }).filter(file => file.endsWith('.ts')).sort()
    .map(file => path.join(folder, file));
}

/** How each type of the files is written in another file: `import("./input").ns.Type`, or its name if it is global. */
function declared(roots) {
  const all = program(roots, `${path.dirname(roots[0])}/tserde-empty.ts`, '');
  const checker = all.getTypeChecker();
  const found = new Map();
  for (const root of roots) {
    const source = all.getSourceFile(root);
    const module = checker.getSymbolAtLocation(source);
    const specifier = root.replace(/(\.d)?\.[cm]?ts$/, '');
    if (module) {
      // A name that is declared without `export` is no type that another file can name; those have no samples.
      for (const symbol of checker.getExportsOfModule(module)) add(symbol, [], `import(${JSON.stringify(specifier)}).`);
    } else {
      for (const symbol of source.locals?.values() ?? []) add(symbol, [], '');
    }
  }
  return found;

  function add(symbol, parents, prefix) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const written = [...parents, symbol.name];
    const rust = [...parents, symbol.name === 'default' ? target.name : symbol.name];
    if (target.flags & ts.SymbolFlags.Type) {
      const path = prefix + written.join('.');
      if (!found.has(rust.join('.'))) found.set(rust.join('.'), path);
    }
    if (target.flags & ts.SymbolFlags.Namespace && target.exports) {
      for (const inner of checker.getExportsOfModule(target)) add(inner, written, prefix);
    }
  }
}

function longest(types, segments) {
  for (let length = segments.length; length > 0; length -= 1) {
    const type = types.get(segments.slice(0, length).join('.'));
    if (type !== undefined) return type;
  }
}
