// Holds what the tool reads from documentation against what it reads from the source that was documented: TypeDoc of
// several generations builds a site and JSON of published packages, and `tserde inspect --json` of the site, of the
// JSON, and of the text of its pages has to say the same, property by property. Writes TYPEDOC.md beside this file.
//
// node tests/conformance/typedoc.mjs [--all] [--only=site|json|text] [--generation=0.28,0.22] [package…]
//
// A package can be any that is installed beside this file.

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import { installed } from './installed.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
// TypeDoc, and the compiler that it is to run with. 0.26.8 and what follows it show no literals, as 0.26.7 does.
const generations = {
  0.22: ['~0.22.0', '4.7.4'],
  0.23: ['~0.23.0', '4.9.5'],
  0.24: ['~0.24.0', '5.1.6'],
  0.25: ['~0.25.0', '5.4.5'],
  0.26: ['0.26.7', '5.5.4'],
  '0.26.11': ['0.26.11', '5.6.3'],
  0.27: ['~0.27.0', '5.8.3'],
  0.28: ['~0.28.0', '5.9.3'],
};
const packages = {
  '@octokit/webhooks-types': 'schema.d.ts',
  '@slack/types': 'dist/index.d.ts',
  '@types/estree': 'index.d.ts',
  '@types/geojson': 'index.d.ts',
  '@types/har-format': 'index.d.ts',
  '@types/json-schema': 'index.d.ts',
  '@types/mdast': 'index.d.ts',
  '@types/topojson-specification': 'index.d.ts',
  'discord-api-types': 'v10.d.ts',
  'openapi-types': 'dist/index.d.ts',
  'vscode-languageserver-types': 'lib/umd/main.d.ts',
};
const flag = name => process.argv.find(argument => argument.startsWith(`--${name}=`))?.split('=')[1];
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
for (const name of wanted) packages[name] ??= path.relative(path.join(here, 'node_modules', name), installed(name, here).file);
const target = JSON.parse(
  execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }),
).target_directory;
const work = path.join(target, 'tmp/typedoc');
// What JSON names of another package is found where that is installed, as it is beside the source.
fs.mkdirSync(work, { recursive: true });
if (!fs.existsSync(path.join(work, 'node_modules'))) fs.symlinkSync(path.join(here, 'node_modules'), path.join(work, 'node_modules'));
/** Pairs of types that are taken to be equal, which can be taken back. */
class Pairs {
  #known = new Set();
  #order = [];

  get size() {
    return this.#order.length;
  }

  has(pair) {
    return this.#known.has(pair);
  }

  add(pair) {
    this.#known.add(pair);
    this.#order.push(pair);
  }

  backTo(size) {
    while (this.size > size) this.#known.delete(this.#order.pop());
  }
}

const rows = [];
const ids = new Map();
const sums = {};
// What differs, by the reason; and what packages name and TypeDoc does not publish.
const rest = {};
const names = {};
const sources = new Map();
for (const [generation, versions] of Object.entries(generations)) {
  if (!isWanted(generation)) continue;
  install(generation, `typedoc@${versions[0]}`, `typescript@${versions[1]}`);
  for (const [name, entry] of Object.entries(packages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const built = build(generation, name, path.join(here, 'node_modules', name, entry));
    const documented = publishedNames(built.json);
    const cells = ['site', 'json', 'text'].map(form => measure(generation, name, form, built[form], documented));
    rows.push(`| ${generation} | ${name} | ${cells.join(' | ')} |`);
  }
}
// What is published is what TypeDoc of the last generation says.
const tools = { 'API Extractor': buildModel };
const toolRows = [];
for (const [tool, make] of Object.entries(tools)) {
  if (!isWanted(tool)) continue;
  for (const [name, entry] of Object.entries(packages)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const documented = publishedNames(path.join(work, '0.28', directory(name), 'docs.json'));
    toolRows.push(`| ${tool} | ${name} | ${measure(tool, name, 'all', make(name, entry), documented)} |`);
  }
}

function isWanted(generation) {
  return flag('generation')?.split(',').includes(generation) ?? true;
}

/** Holds one form of a package's documentation against its source. */
function measure(generation, name, form, input, documented) {
  if (flag('only') && flag('only') !== form) return '';
  if (!fs.existsSync(input)) return 'not built';
  const read = inspect(input);
  if (read.error) {
    console.log(`${generation} ${name} ${form}: ${read.error.slice(0, 1500)}`);
    return 'error';
  }
  if (!sources.has(name)) sources.set(name, inspect(path.join(here, 'node_modules', name, packages[name])));
  const found = compare(sources.get(name).document, read.document, documented);
  const sum = (sums[`${generation} ${form}`] ??= { properties: 0, agree: 0, named: 0 });
  sum.properties += found.properties;
  sum.agree += found.agree;
  sum.named += found.unpublished.length;
  const { agree, properties, differences, unpublished } = found;
  const shown = process.argv.includes('--all') ? differences : differences.slice(0, 6);
  console.log(`${generation} ${name} ${form}: ${agree} of ${properties}, ${unpublished.length} of what is not published`);
  for (const { place, message } of shown) console.log(`    ${place}: ${message}`);
  if (process.argv.includes('--unpublished')) for (const { place, missing } of unpublished) console.log(`    ${place}: ${missing}`);
  for (const { place, message } of differences) (rest[message] ??= []).push({ where: `${name} ${place}`, at: `${generation} ${form}` });
  for (const { missing } of unpublished) for (const it of missing) (names[name] ??= new Set()).add(it);
  return `${agree} of ${properties}${unpublished.length > 0 ? ` (${unpublished.length})` : ''}`;
}

const share = ({ properties, agree, named }) => `${percent(agree, properties - named)} of ${properties - named}`;
for (const [form, sum] of Object.entries(sums)) console.log(`${form}: ${share(sum)}, and ${sum.named} of what is not published`);
const total = generation => ['site', 'json', 'text'].map(form => {
  const sum = sums[`${generation} ${form}`];
  return sum ? share(sum) : '–';
}).join(' | ');
const listed = Object.entries(rest).filter(([, found]) => found.some(it => !it.at.startsWith('0.26.11')));
const reasons = listed.sort((a, b) => b[1].length - a[1].length).slice(0, 60).map(([message, found]) => {
  const at = [...new Set(found.map(it => it.at))];
  const where = [...new Set(found.map(it => it.where))];
  const more = (list, shown) => list.slice(0, shown).join(', ') + (list.length > shown ? ` and ${list.length - shown} more` : '');
  return `| ${message.slice(0, 140).replace(/[|\n]/g, it => (it === '|' ? '\\|' : ' '))} | ${more(where, 2)} | ${more(at, 4)} |`;
});
const page = `# Documentation against its source

Written by \`node tests/conformance/typedoc.mjs\`: how many of the properties that TypeDoc publishes of these packages
\`tserde inspect --json\` finds to be the same in the source, when it reads the site, the JSON (\`typedoc --json\`), and the
text of the site's pages, one text node a line.

A property whose type names a declaration that TypeDoc does not publish, because it is not exported or is another package's,
cannot be the same: the name is all that is left of it. Those are counted in parentheses, and are not among the others. JSON
says which package that is; what a package exports is found there, since it is installed.

| TypeDoc | site | JSON | text |
|---|--:|--:|--:|
${Object.keys(generations).map(generation => `| ${generation} | ${total(generation)} |`).join('\n')}

| TypeDoc | package | site | JSON | text |
|---|---|--:|--:|--:|
${rows.join('\n')}

Other tools make documentation of the same packages:

| by | properties |
|---|--:|
${Object.keys(tools).map(tool => `| ${tool} | ${sums[`${tool} all`] ? share(sums[`${tool} all`]) : '–'} |`).join('\n')}

| by | package | properties |
|---|---|--:|
${toolRows.join('\n')}

## Why

- 0.26.8 to 0.26.11 show neither the values of enums nor the literal that an alias or a variable stands for, on any page:
  TypeDoc's own issue 2717 was mended so. They are read with a warning, and any string or number is taken. 0.26.7 and all
  other generations show them.
- The text of a page has a member of an enum without the name of the enum. It is found where the property that is overridden,
  the type parameter that it stands for, or the others in the same union are of one enum; where the member has the same value
  in all enums that have it; and, with a warning, where properties of that name are of one enum everywhere else. Where
  several enums are left, the name stays unresolved: \`IsAnimated\` and \`Default\` of discord-api-types, and the types of its
  \`embeds\`, \`components\` and bodies of form data, which have them in what they lead to.
- In saved text, a template has lost the spaces at its ends: \`bot\${string}\` for \`bot \${string}\` takes \`"bot"\` as well.
- 0.22 shows no index signature of an object within a union or an array. 0.22 to 0.24 show \`Object\` in place of some
  intersections of generic types, in their JSON too: the channels of discord-api-types, the entities and messages of @slack/types.
- 0.27 shows \`Required\` without what it is of, where the type of a property is an alias of such a type, in its JSON too: there
  any value is taken, with a warning.
- What is nested very deeply TypeDoc cuts to \`...\`, in its JSON too: there any value is taken, with a warning. That is
  \`package_version\` of @octokit/webhooks-types.
- API Extractor: what \`is missing\` is of a declaration that is extended and another package's, and @types/mdast takes parts out of
  unions by types of another package. openapi-types has two aliases that are not exported, and are in the model.

What differs in 0.26.11 alone is not listed.

## What differs

| how | where | in |
|---|---|---|
${reasons.join('\n')}

## What is named and not published

${Object.entries(names).map(([name, found]) => `- ${name}: ${[...found].sort().join(', ')}`).join('\n')}
`;
if (wanted.length === 0 && process.argv.every(argument => !argument.startsWith('--only') && !argument.startsWith('--gen'))) {
  fs.writeFileSync(path.join(here, 'TYPEDOC.md'), page);
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

function directory(name) {
  return name.replace(/[@/]/g, '_');
}

function install(generation, ...wanted) {
  const dir = path.join(work, generation);
  if (fs.existsSync(path.join(dir, 'node_modules'))) return;
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(path.join(dir, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...wanted], { cwd: dir, stdio: 'inherit' });
}

/** What API Extractor makes of a package, once. It takes none that is in `node_modules`. */
function buildModel(name, entry) {
  const home = path.join(work, 'api-extractor');
  install('api-extractor', '@microsoft/api-extractor@7');
  const dir = path.join(home, directory(name));
  const model = path.join(dir, 'package.api.json');
  if (fs.existsSync(model)) return model;
  const own = path.join(dir, 'package');
  fs.cpSync(path.join(here, 'node_modules', name), own, { recursive: true, dereference: true });
  const modules = path.join(dir, 'node_modules');
  if (!fs.existsSync(modules)) fs.symlinkSync(path.join(here, 'node_modules'), modules);
  const compilerOptions = { strict: true, target: 'ES2022', module: 'ES2020', moduleResolution: 'bundler', types: [], skipLibCheck: true, noEmit: true };
  fs.writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [path.join(own, entry)] }));
  const quiet = { default: { logLevel: 'none' } };
  const config = {
    projectFolder: own,
    mainEntryPointFilePath: path.join(own, entry),
    compiler: { tsconfigFilePath: path.join(dir, 'tsconfig.json') },
    apiReport: { enabled: false },
    docModel: { enabled: true, apiJsonFilePath: model },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: quiet, tsdocMessageReporting: quiet, compilerMessageReporting: quiet },
  };
  fs.writeFileSync(path.join(own, 'api-extractor.json'), JSON.stringify(config));
  const tool = path.join(home, 'node_modules/@microsoft/api-extractor/bin/api-extractor');
  spawnSync('node', [tool, 'run', '--local', '--config', path.join(own, 'api-extractor.json')], { encoding: 'utf8' });
  return model;
}

/** Builds the site, the JSON and the text of the pages, once. */
function build(generation, name, entry) {
  const dir = path.join(work, generation, directory(name));
  const paths = { site: path.join(dir, 'site'), json: path.join(dir, 'docs.json'), text: path.join(dir, 'text') };
  const tsconfig = {
    compilerOptions: {
      strict: true, target: 'ES2022', module: 'ES2020', moduleResolution: 'node', types: [], skipLibCheck: true, noEmit: true,
    },
    files: [entry],
  };
  const typedoc = (...more) => spawnSync('node', [
    path.join(work, generation, 'node_modules/typedoc/bin/typedoc'), '--tsconfig', path.join(dir, 'tsconfig.json'),
    '--entryPoints', entry, '--readme', 'none', '--disableSources', ...(generation === '0.22' ? [] : ['--skipErrorChecking']), ...more,
  ], { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 300_000 });
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(tsconfig));
  if (!fs.existsSync(paths.site)) typedoc('--out', paths.site);
  if (!fs.existsSync(paths.json)) typedoc('--json', paths.json);
  if (fs.existsSync(paths.site) && !fs.existsSync(paths.text)) {
    fs.mkdirSync(paths.text);
    for (const page of fs.readdirSync(paths.site, { recursive: true }).filter(it => it.endsWith('.html'))) {
      const text = textOf(fs.readFileSync(path.join(paths.site, page), 'utf8'));
      if (!/^(functions|hierarchy)/.test(page)) {
        fs.writeFileSync(path.join(paths.text, `${page.replaceAll(path.sep, '.').replace(/\.html$/, '')}.txt`), text);
      }
    }
  }
  return paths;
}

/** The text nodes of a page, one a line, as those who archive pages save them. */
function textOf(html) {
  const entities = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0', '#39': "'", '#x27': "'", '#x2F': '/', '#x3C': '<', '#x3E': '>' };
  return html
    .replace(/<(script|style|svg|head)\b[\s\S]*?<\/\1>/g, '<>')
    .split(/<[^>]*>/)
    .map(text => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole).trim())
    .filter(text => text !== '')
    .join('\n');
}

function inspect(input) {
  const ran = spawnSync(process.env.TSERDE ?? path.join(target, 'debug/tserde'), ['inspect', '--json', '--unresolved', 'value', input], {
    cwd: here, encoding: 'utf8', maxBuffer: 1 << 30, timeout: 120_000,
  });
  if (ran.status !== 0) return { error: ran.stderr || `ended with ${ran.status ?? ran.signal}` };
  return { document: JSON.parse(ran.stdout) };
}

/** The names of all that TypeDoc publishes, by its own account. */
function publishedNames(json) {
  const found = new Set();
  found.parents = new Map();
  found.declared = new Set();
  // Members that come from what is not published: TypeDoc lists all that an `HTMLElement` has, which is no data.
  found.inherited = new Map();
  found.members = new Map();
  // Names that are another package's, whatever else has them: a site shows no more than the name.
  found.foreign = new Set();
  if (!fs.existsSync(json)) return found;
  const project = JSON.parse(fs.readFileSync(json, 'utf8'));
  foreignNames(project, project.packageName ?? project.name, found.foreign);
  const open = [project];
  while (open.length > 0) {
    const at = open.pop();
    if (at.kind !== 1) found.add(at.name);
    if (at.kind !== 1 && at.kind !== 16) found.declared.add(at.name);
    if (at.extendedTypes) found.parents.set(at.name, at.extendedTypes.map(it => it.name));
    for (const { id, name, inheritedFrom } of [128, 256].includes(at.kind) ? (at.children ?? []) : []) {
      found.members.set(id, inheritedFrom);
      if (inheritedFrom) found.inherited.set(`${at.name}.${name}`, inheritedFrom);
    }
    // Modules, namespaces and enums have members that are named from elsewhere.
    if ([1, 2, 4, 8].includes(at.kind)) open.push(...(at.children ?? []));
  }
  return found;
}

/** The names of other packages in the types of a project. */
function foreignNames(value, own, found) {
  if (value === null || typeof value !== 'object') return;
  const isForeign = value.type === 'reference' && ![undefined, own, 'typescript'].includes(value.package);
  if (isForeign && !(value.target >= 0) && !(value.id >= 0)) found.add(value.name);
  for (const part of Object.values(value)) foreignNames(part, own, found);
}

/** Every property of every type that the documentation declares, against the source's type of that name. */
function compare(source, docs, documented) {
  const [left, right] = [source, docs].map(document => ({
    document,
    named: new Map([...document.types, ...document.referenced].map(entry => [entry.ref, entry])),
  }));
  const differences = [];
  const different = new Map();
  let steps = 0;
  const published = new Set(docs.types.map(entry => entry.ref));
  let properties = 0;
  for (const entry of docs.types) {
    const known = left.named.get(entry.ref) ?? elsewhere(entry.ref);
    if (known === undefined) {
      differences.push({ place: entry.ref, message: 'is not in the source', entry });
      properties += 1;
    } else walk(known, entry, entry.ref, 0);
  }
  // Each place counts once, whatever differs there.
  const failed = [...new Map(differences.map(it => [it.place, it])).values()];
  const failedTypes = new Set(failed.map(({ place }) => docs.types.findLast(entry => place === entry.ref || place.startsWith(`${entry.ref}.`) || place.startsWith(`${entry.ref}[`))?.ref));
  const excused = failed.map(it => ({
    ...it,
    missing: [...new Set([...unpublishedIn(it.entry, new Set()), ...unpublishedParents(it), ...global(it), ...inherited(it), ...mappedOver(it)])],
  }));
  const unpublished = excused.filter(it => it.missing.length > 0);
  return { properties, agree: properties - failed.length, unpublished, differences: excused.filter(it => it.missing.length === 0) };

  /** TypeDoc may show a declaration in another namespace or module than the one that it is exported by. */
  function elsewhere(ref) {
    const last = name => name.split('.').at(-1);
    const found = [...left.named.values()].filter(it => last(it.ref) === last(ref));
    return found.length === 1 ? found[0] : undefined;
  }

  /** What is missing may be what a parent has that is not published. */
  function unpublishedParents({ place, message }) {
    if (!message.includes('is missing') && !message.includes('index signatures of nothing')) return [];
    return unpublishedAbove(place.replace(/\.[^.]*$|\[\]$/, '').split('.').at(-1), new Set());
  }

  function unpublishedAbove(type, seen) {
    if (seen.has(type)) return [];
    seen.add(type);
    return (documented.parents.get(type) ?? []).map(parent => parent.split('.').at(-1)).flatMap(parent => {
      // What extends its own name extends another package's.
      if (parent === type) return [parent];
      const entries = docs.types.filter(entry => entry.ref.split('.').at(-1) === parent);
      if (entries.length === 0 || !documented.has(parent)) return [parent];
      return [...entries.flatMap(entry => unpublishedIn(entry, new Set())), ...unpublishedAbove(parent, seen)];
    });
  }

  /** Of a type that is mapped over a type parameter, TypeDoc publishes the constraint of that, in its JSON too. */
  function mappedOver({ message }) {
    const [, parameter] = /^is object \(\{ \[\w+: string\]: .*, and deferred in the source \(\{ \[\w+ in (\w+)\]/.exec(message) ?? [];
    return parameter === undefined ? [] : [parameter];
  }

  /** A member of a parent that is not published, of which the prelude knows no data. */
  function inherited({ place, message }) {
    if (message !== 'is not in the source') return [];
    let from = documented.inherited.get(place.split('.').slice(-2).join('.'));
    const above = it => documented.members.get(it.target ?? it.id);
    while (from && above(from)) from = above(from);
    return from && !documented.members.has(from.target ?? from.id) ? [from.name.split('.')[0]] : [];
  }

  /** A name that is not published, and that every program, or a member of some enum, has for something else. */
  function global({ message }) {
    const [, name, own] = /^is (?:builtin|unresolved) \((\w+)\), and \w+ in the source \((\w+)\)$/.exec(message) ?? [];
    return name !== undefined && name === own && !documented.declared.has(name) ? [name] : [];
  }

  /** The names in a type that TypeDoc does not publish. What is declared itself is held against the source itself. */
  function unpublishedIn(value, seen) {
    if (value === null || typeof value !== 'object' || seen.has(value)) return [];
    seen.add(value);
    if (Array.isArray(value)) return value.flatMap(item => unpublishedIn(item, seen));
    const foreign = typeof value.type === 'string' ? (value.type.match(/[\w$.]+/g) ?? []).filter(it => documented.foreign.has(it)) : [];
    if (foreign.length > 0) return foreign;
    if (value.kind === 'unresolved') return documented.has(value.type.split('.').at(-1)) ? [] : [value.type];
    if (value.ref !== undefined && published.has(value.ref) && !failedTypes.has(value.ref)) return [];
    const target = value.sameAs !== undefined || (value.ref !== undefined && value.kind === undefined) ? [follow(right, value)] : [];
    return [...target.filter(it => it !== value), ...Object.values(value)].flatMap(item => unpublishedIn(item, seen));
  }

  /** The properties of a type, and those of the objects that stand in them. */
  function walk(a, b, place, depth) {
    [a, b] = [follow(left, a), follow(right, b)];
    if (a.kind !== 'object' || b.kind !== 'object' || depth > 8) {
      properties += 1;
      steps = 0;
      const message = differ(a, b, new Pairs(), 0);
      if (message) differences.push({ place, message, entry: b });
      return;
    }
    const [theirs, ours] = [data(a), data(b)];
    for (const property of theirs) {
      properties += 1;
      steps = 0;
      const at = `${place}.${property.name}`;
      const own = ours.find(other => other.name === property.name);
      const message = own === undefined ? 'is missing' : differProperty(property, own, new Pairs(), 1);
      if (message) differences.push({ place: at, message, entry: own ?? b });
      else if (!own.ref && !property.ref && own.kind === 'object' && property.kind === 'object') walk(property, own, at, depth + 1);
    }
    for (const own of ours) if (!theirs.some(other => other.name === own.name)) {
      properties += 1;
      differences.push({ place: `${place}.${own.name}`, message: 'is not in the source', entry: own });
    }
    const message = differIndexes(a, b, new Pairs(), 1);
    if (message) differences.push({ place: `${place}[]`, message, entry: b });
  }

  function data(entry) {
    return entry.properties.filter(property => !property.method && property.kind !== 'function');
  }

  function follow(side, entry) {
    if (entry.sameAs !== undefined) return follow(side, entry.sameAs.split('/').slice(1).reduce((at, step) => at[step], side.document));
    return entry.ref !== undefined && entry.kind === undefined ? (side.named.get(entry.ref) ?? entry) : entry;
  }

  function differProperty(a, b, seen, depth) {
    if (a.optional !== b.optional) return `is ${b.optional ? 'optional' : 'required'}, and not in the source`;
    if (a.nullable !== b.nullable) return `is ${b.nullable ? '' : 'not '}nullable, and otherwise in the source`;
    return differ(a, b, seen, depth);
  }

  /** How two types differ, if they do. Types that are being compared already are taken to be equal. */
  function differ(a, b, seen, depth) {
    // What both sides call the same is compared where it is declared.
    if (depth > 0 && a.ref !== undefined && a.ref === b.ref && published.has(b.ref)) return undefined;
    [a, b] = [follow(left, a), follow(right, b)];
    const pair = `${id(a)} ${id(b)}`;
    if (seen.has(pair) || depth > 40) return undefined;
    // What differs though all around it is taken to be equal does so everywhere.
    if (different.has(pair)) return different.get(pair);
    if ((steps += 1) > 1_000_000) throw new Error(`takes too long to compare: ${a.type}`);
    seen.add(pair);
    const message = differShapes(a, b, seen, depth);
    if (message) different.set(pair, message);
    return message;
  }

  function differShapes(a, b, seen, depth) {
    if (isUnion(a) || isUnion(b)) return differUnions(a, b, seen, depth);
    // That is what TypeScript itself takes `never` for, where a property may be absent.
    if ([a, b].every(it => it.optional && /^(never|undefined)$/.test(it.kind))) return undefined;
    if (a.kind !== b.kind) return `is ${b.kind} (${b.type}), and ${a.kind} in the source (${a.type})`;
    if (a.kind === 'literal') return a.value === b.value ? undefined : `is ${b.type}, and ${a.type} in the source`;
    if (a.kind === 'array') return differ(a.element, b.element, seen, depth + 1);
    if (a.kind === 'template') return a.type.replace(/\s/g, '') === b.type.replace(/\s/g, '') ? undefined : `is ${b.type}, and ${a.type} in the source`;
    if (a.kind === 'builtin') return a.name === b.name ? undefined : `is ${b.name}, and ${a.name} in the source`;
    if (a.kind === 'tuple') {
      if (a.elements.length !== b.elements.length) return 'is a tuple of another length';
      for (const [i, element] of a.elements.entries()) {
        const own = b.elements[i];
        if (element.optional !== own.optional || element.rest !== own.rest) return `has an element ${i} that is there in another way`;
        const message = differ(element, own, seen, depth + 1);
        if (message) return message;
      }
    }
    if (a.kind === 'object') {
      const [theirs, ours] = [data(a), data(b)];
      const names = list => list.map(property => property.name).sort().join();
      if (names(theirs) !== names(ours)) return `has the properties ${names(ours).slice(0, 200)}, and ${names(theirs).slice(0, 200)} in the source`;
      for (const property of theirs) {
        const message = differProperty(property, ours.find(other => other.name === property.name), seen, depth + 1);
        if (message) return `.${property.name} ${message}`;
      }
      return differIndexes(a, b, seen, depth);
    }
    return undefined;
  }

  function differIndexes(a, b, seen, depth) {
    const keys = entry => entry.indexSignatures.map(it => it.keyKind).sort().join();
    if (keys(a) !== keys(b)) return `has index signatures of ${keys(b) || 'nothing'}, and of ${keys(a) || 'nothing'} in the source`;
    for (const index of a.indexSignatures) {
      const same = b.indexSignatures.filter(other => other.keyKind === index.keyKind);
      const message = same.length === 1 ? differ(index, same[0], seen, depth + 1) : undefined;
      if (message) return message;
    }
    return undefined;
  }

  function differUnions(a, b, seen, depth) {
    const [theirs, ours] = [flat(left, a), flat(right, b)];
    for (const [these, those, side] of [[theirs, ours, 'documentation'], [ours, theirs, 'source']]) {
      for (const part of these) {
        const like = other => {
          const before = seen.size;
          const message = these === theirs ? differ(part, other, seen, depth + 1) : differ(other, part, seen, depth + 1);
          // What was taken to be equal on the way is so for what comes next, too, unless they differ.
          if (message) seen.backTo(before);
          return !message;
        };
        if (!those.some(like)) return `is a union with ${part.type}, which the ${side} has not`;
      }
    }
    return undefined;
  }

  function isUnion(entry) {
    return /^(union|enum|boolean)$/.test(entry.kind);
  }

  function flat(side, entry, around = []) {
    const of = follow(side, entry);
    if (around.includes(of)) return [];
    if (of.kind === 'union') return of.members.flatMap(member => flat(side, member, [...around, of]));
    if (of.kind === 'boolean') return [true, false].map(value => ({ kind: 'literal', value, type: String(value) }));
    if (of.kind === 'enum') return of.members.map(({ value }) => ({ kind: 'literal', value, type: JSON.stringify(value) }));
    return [of];
  }
}

function id(entry) {
  if (!ids.has(entry)) ids.set(entry, ids.size);
  return ids.get(entry);
}
