// Holds what `tserde diff` says of two releases of published packages against the compiler: does code that reads still
// compile (a value of the new type is given where the old one is wanted), and code that writes (the reverse)? Writes
// DIFF.md beside this file.
//
// node tests/conformance/diff.mjs [--all] [pair…]

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const pairs = {
  'webhooks-types': ['@octokit/webhooks-types', '6.11.0', '7.6.1'],
  'webhooks-types, minor': ['@octokit/webhooks-types', '7.3.0', '7.4.0'],
  'discord-api-types': ['discord-api-types', '0.37.60', '0.38.30', '/v10'],
  'telegram-types': ['@grammyjs/types', '3.9.0', '3.20.0'],
  geojson: ['@types/geojson', '7946.0.8', '7946.0.16'],
  'languageserver-types': ['vscode-languageserver-types', '3.16.0', '3.17.5'],
  'openapi-types': ['openapi-types', '9.3.1', '12.1.3'],
  'devtools-protocol': ['devtools-protocol', '0.0.1704034', '0.0.1734725'],
  'graph-types': ['@microsoft/microsoft-graph-types', '2.30.0', '2.40.0'],
  estree: ['@types/estree', '0.0.51', '1.0.8'],
  'slack-types': ['@slack/types', '2.8.0', '2.14.0'],
};
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const all = process.argv.includes('--all');
const target = JSON.parse(
  execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }),
).target_directory;
const work = path.join(target, 'tmp/diff');
execFileSync('cargo', ['build', '--quiet', '--bin', 'tserde'], { cwd: root, stdio: 'inherit' });
install();
const ts = createRequire(path.join(work, 'package.json'))('typescript');
const rows = [];
const differences = [];
const files = new Map();
const sum = { changes: 0, asked: 0, agree: 0, described: 0 };
for (const [name, pair] of Object.entries(pairs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const row = hold(name, pair);
  for (const key of Object.keys(sum)) sum[key] += row[key];
  rows.push(`| ${pair[0]} | ${pair[1]} | ${pair[2]} | ${cells(row)} |`);
  console.log(`${name}: ${row.changes} changes, ${row.agree} of ${row.asked} answers agree, ${row.described} are described by changes`);
}
const groups = new Map();
for (const it of differences) groups.set(it.why, [...(groups.get(it.why) ?? []), it]);
const listed = [...groups].sort(([, a], [, b]) => b.length - a.length);
const page = `# Comparisons against the compiler

Written by \`node tests/conformance/diff.mjs\`. Two releases of a package are compared by \`tserde diff\`, and every type that
both export is put to TypeScript ${ts.version} twice: may a value of the new type stand where the old one is wanted (reading),
and the reverse (writing)? An answer agrees if \`tserde\` says the same of the type and all it leads to. It is described if
the changes that are reported for the type, and for what it leads to, say the same as well: a change is said of the part
that changed, also where a union around it has another member that takes what is new.

A type that the compiler alone refuses is put to it once more, with every enum of both releases written as a namespace of
literal types and the union of them: what compiles then is refused for the name of the enum, and not for a value.

| package | old | new | changes | answers | agree | | described |
|---|---|---|--:|--:|--:|--:|--:|
${rows.join('\n')}
| all | | | ${cells(sum)} |

## Where they differ

${listed.map(([why, of]) => `- ${why}: ${of.length} (${of.slice(0, 4).map(it => `\`${it.name}\` ${it.whom}`).join(', ')}${of.length > 4 ? ', …' : ''})`).join('\n')}
`;
if (wanted.length === 0) fs.writeFileSync(path.join(here, 'DIFF.md'), page);
// Of pairs that are asked for by name, every difference has to be one that is understood.
if (wanted.length > 0 && listed.some(([why]) => /other$|and compiles$/.test(why))) process.exitCode = 1;

function cells({ changes, asked, agree, described }) {
  return `${changes} | ${asked} | ${agree} | ${percent(agree, asked)} | ${percent(described, asked)}`;
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

/** The names by which both releases stand in `node_modules`. */
function aliases(name) {
  const stem = name.replace(/\W+/g, '-');
  return [`${stem}-old`, `${stem}-new`];
}

function install() {
  const dependencies = { typescript: '5.9.3' };
  for (const [name, [of, old, now]] of Object.entries(pairs)) {
    const [before, after] = aliases(name);
    dependencies[before] = `npm:${of}@${old}`;
    dependencies[after] = `npm:${of}@${now}`;
  }
  const text = JSON.stringify({ private: true, dependencies });
  const manifest = path.join(work, 'package.json');
  const isInstalled = fs.existsSync(path.join(work, 'node_modules/.package-lock.json'));
  if (isInstalled && fs.existsSync(manifest) && fs.readFileSync(manifest, 'utf8') === text) return;
  fs.mkdirSync(work, { recursive: true });
  fs.writeFileSync(manifest, text);
  const quiet = ['--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['install', ...quiet], { cwd: work, stdio: 'inherit' });
}

function hold(name, [, , , sub = '']) {
  const [before, after] = aliases(name).map(alias => alias + sub);
  const tserde = path.join(target, 'debug/tserde');
  const options = ['--unresolved', 'value', '--quiet', '--format', 'json'];
  const said = JSON.parse(
    execFileSync(tserde, ['diff', `npm:${before}`, `npm:${after}`, ...options], { cwd: work, maxBuffer: 1 << 30 }),
  );
  const answers = ask(before, after, said.types);
  // Among many questions the compiler takes some for answered that it has not looked into; alone it looks.
  for (const whom of ['reader', 'writer']) {
    said.types.forEach((type, position) => {
      const complaint = answers[whom][position];
      if (complaint === undefined || type.breaks[whom] === (complaint !== '')) return;
      answers[whom][position] = ask(before, after, [type])[whom][0];
    });
  }
  const row = { changes: said.changes.length, asked: 0, agree: 0, described: 0 };
  const open = [];
  said.types.forEach((type, position) => {
    for (const whom of ['reader', 'writer']) {
      const complaint = answers[whom][position];
      if (complaint === undefined) continue;
      const breaks = complaint !== '';
      const described = type.changes.some(change => said.changes[change].breaks[whom]);
      row.asked += 1;
      row.agree += type.breaks[whom] === breaks;
      row.described += described === breaks;
      if (type.breaks[whom] !== breaks || described !== breaks) open.push({ type, position, whom, complaint, described });
    }
  });
  const asValues = ask(before, after, open.map(({ type }) => type), true);
  open.forEach(({ type, position, whom, complaint, described }, at) => {
    const owners = type.changes.filter(change => said.changes[change].breaks[whom]).map(change => owner(said.changes[change].address, said.types));
    const deeper = owners.some(other => other !== position && answers[whom][other]);
    const byValue = complaint !== '' && asValues[whom][at] === '';
    const found = { name: `${type.name}`, whom, why: reason(type.breaks[whom], described, complaint, deeper, byValue) };
    differences.push(found);
    if (all) console.log(`    ${name} ${found.name} ${whom}: ${found.why}\n        ${complaint}\n        ${asValues[whom][at]}`);
  });
  return row;
}

/**
 * What the compiler says of each type: nothing if it fits, its complaint if not; undefined where it cannot be asked. It can
 * be asked of packages whose enums are written as the values that they have.
 */
function ask(before, after, types, enumsAsValues = false) {
  const file = path.join(work, 'question.ts');
  const lines = [`import type * as Old from '${before}';`, `import type * as New from '${after}';`];
  types.forEach(({ name, oldName }, i) => {
    lines.push(`export const reads${i} = (value: New.${name}): Old.${oldName} => value;`);
    lines.push(`export const writes${i} = (value: Old.${oldName}): New.${name} => value;`);
  });
  const options = {
    strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (wantedName, ...rest) => {
    if (path.resolve(wantedName) === file) return ts.createSourceFile(wantedName, lines.join('\n'), ts.ScriptTarget.ES2022, true);
    const key = `${wantedName} ${enumsAsValues}`;
    if (!files.has(key)) files.set(key, enumsAsValues ? withoutEnums(read(wantedName, ...rest), rest[0]) : read(wantedName, ...rest));
    return files.get(key);
  };
  const exists = host.fileExists;
  host.fileExists = wantedName => path.resolve(wantedName) === file || exists(wantedName);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const answers = { reader: types.map(() => ''), writer: types.map(() => '') };
  for (const { code, start, messageText } of program.getSemanticDiagnostics(source)) {
    const line = source.getLineAndCharacterOfPosition(start).line - 2;
    if (line < 0) continue;
    const whom = line % 2 === 0 ? 'reader' : 'writer';
    const position = Math.floor(line / 2);
    // Not assignable, in the words there are for it; all else is a question that cannot be put.
    const isAnswer = [2322, 2326, 2559, 2739, 2740, 2741, 2719, 2345].includes(code);
    if (answers[whom][position] !== undefined) {
      answers[whom][position] = isAnswer ? ts.flattenDiagnosticMessageText(messageText, ' ') : undefined;
    }
  }
  return answers;
}

/** A file in which each enum is a namespace of literal types, and the union of them. */
function withoutEnums(source, options) {
  if (source === undefined || !/\benum\b/.test(source.text) || /\/typescript\/lib\//.test(source.fileName)) return source;
  const found = [];
  const visit = node => {
    if (ts.isEnumDeclaration(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  let text = source.text;
  for (const node of found.reverse()) {
    const members = enumValues(node, source);
    if (members === undefined) continue;
    const name = node.name.text;
    const has = kind => node.modifiers?.some(modifier => modifier.kind === kind);
    const head = (has(ts.SyntaxKind.ExportKeyword) ? 'export ' : '');
    const ambient = has(ts.SyntaxKind.DeclareKeyword) || source.statements.includes(node) ? 'declare ' : '';
    const own = members.map(({ member, value }) => `const ${member}: ${value}; type ${member} = ${value};`).join(' ');
    const union = members.map(({ value }) => value).join(' | ') || 'never';
    text = `${text.slice(0, node.getStart(source))}${head}${ambient}namespace ${name} { ${own} } ${head}type ${name} = ${union};${text.slice(node.end)}`;
  }
  return ts.createSourceFile(source.fileName, text, options, true);
}

/** The members of an enum with their values, where all have names that are identifiers and values that are literals. */
function enumValues(node, source) {
  let next = 0;
  const members = [];
  for (const { name, initializer } of node.members) {
    const value = initializer === undefined ? String(next) : initializer.getText(source);
    if (!ts.isIdentifier(name) || !/^(-?\d+|"[^"]*"|'[^']*')$/.test(value)) return undefined;
    if (/^-?\d+$/.test(value)) next = Number(value) + 1;
    members.push({ member: name.text, value });
  }
  return members;
}

/** The type that an address starts with, by its position. */
function owner(address, types) {
  for (let end = address.length; end > 0; end = address.lastIndexOf('.', end - 1)) {
    const at = types.findIndex(({ oldName }) => oldName === address.slice(0, end).replace(/\[.*$/, ''));
    if (at >= 0) return at;
  }
  return -1;
}

/** Why the two differ, as far as the compiler's words tell. */
function reason(breaks, described, complaint, deeper, byValue) {
  if (complaint === '' && breaks) {
    return deeper ? 'it compiles, though what it leads to does not by itself: the compiler looks only so deep' : 'said to break, and compiles';
  }
  if (complaint === '') return 'a part is said to break, and the whole compiles: a union has another member that takes it';
  const words = [
    [/index signature .* is missing/i, 'an interface has no index signature for the compiler, whatever its properties are'],
    [/no properties in common/, 'types that share no property, all of which may be absent'],
    [/private property/, 'a class with private members is its declaration to the compiler'],
    [/=> /, 'a function, which is no JSON'],
  ];
  const enums = 'to the compiler, an enum that has another member is another type, all of its members too; written as the values they have, it compiles';
  const word = words.find(([pattern]) => pattern.test(complaint))?.[1] ?? (byValue ? enums : 'other');
  return `${breaks || described ? 'partly seen' : 'not seen'}: ${word}`;
}
