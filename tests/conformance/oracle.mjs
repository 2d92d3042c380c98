// Holds `tserde inspect --json` against the TypeScript compiler, property by property: for every exported type of each
// package, and every type that those lead to, the names of the properties in order, whether they may be absent, and
// what they are, with union members, literals, elements and index signatures. Writes ORACLE.md beside this file; of packages
// that are named, what it says of those.
//
// node tests/conformance/oracle.mjs [--all] [--in=DIRECTORY] [package…]
//
// --all prints every difference, not the first of each. With --in it is other packages than those that are pinned, as they
// are installed in the node_modules of that directory.

import fs from 'node:fs';
import path from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import ts from 'typescript';
import { installed } from './installed.mjs';
import { published } from './published.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
/** What is left to itself: it declares modules, and exports nothing. */
const others = ['@types/node'];
/** Why a difference is left, by what it says, and of a union by all that it says; what no rule is for is ours to mend. */
const reasons = [
  [({ message }) => message === 'comes in another order', 'The same properties in another order, which is nothing to JSON: of inherited and merged members the compiler has its own.'],
  [({ message, parts }) => /^is unresolved, /.test(message) || parts.includes('unresolved'), 'A name that one side finds and the other does not: an object of browsers that the prelude does not have, or a package that is not installed.'],
  [({ message, parts }) => /^is object, and builtin to TypeScript/.test(message) || every(parts, /^(builtin \w+|object( \S*\b(_onTimeout|arrayBuffer|dispatchEvent|addEventListener|append|pipeTo)\b\S*)?)$/), 'An object of browsers or of Node, of which the prelude has what JSON makes of it, and the libraries all that it can do.'],
  [({ message, parts }) => /^is (deferred|parameter), |, and (deferred|parameter) to TypeScript/.test(message) || every(parts, /^(deferred|parameter)$/), 'Part of a generic that is still open: one side says more of it than the other before its parameters are known.'],
  [({ parts }) => every(parts, /\bfunction\b/), 'Unions of functions, which JSON does not have: one side has the same function once more.'],
  [({ place, message }) => /^GlobalThis\./.test(place) && message === 'is missing', 'What is global besides, which is as much as is declared.'],
];
/** The kinds of type of which a union has no two. */
const isScalar = /^(any|unknown|never|undefined|null|string|number|boolean|bigint|symbol|object-of-any-kind|unresolved)( |$)/;
const target = JSON.parse(
  execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, maxBuffer: 1 << 28 }),
).target_directory;
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const elsewhere = process.argv.find(argument => argument.startsWith('--in='))?.slice('--in='.length);
const directory = path.resolve(elsewhere ?? here);
const tried = elsewhere
  ? wanted.map(name => installed(name, directory))
  : published.filter(({ name }) => !others.includes(name) && (wanted.length === 0 || wanted.includes(name)));
const page = path.join(here, 'ORACLE.md');
/** What is said of each package: its row, how many properties that counts, and what differs under which reason. */
const said = wanted.length > 0 && !elsewhere ? written() : new Map();
const sums = { properties: 0, agree: 0 };
for (const { name, file, input } of tried) {
  const ran = spawnSync(path.join(target, 'debug/tserde'), ['inspect', '--json', input], { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 30, timeout: 300_000 });
  const of = { properties: 0, agree: 0, lines: [] };
  said.set(name, of);
  if (ran.status !== 0) {
    console.log(`${name}: no document\n${(ran.stderr ?? String(ran.error)).slice(0, 600)}`);
    continue;
  }
  const { properties, differences } = compare(file, JSON.parse(ran.stdout));
  of.properties = properties;
  of.agree = properties - new Set(differences.map(({ place }) => place)).size;
  sums.properties += of.properties;
  sums.agree += of.agree;
  console.log(row(name, of));
  for (const difference of differences) keep(name, of.lines, difference);
  const shown = process.argv.includes('--all') ? differences : differences.slice(0, 8);
  for (const { place, message } of shown) console.log(`    ${place}: ${message}`);
}
if (!elsewhere) fs.writeFileSync(page, text());
console.log(`${sums.agree} of ${sums.properties}, ${percent(sums.agree, sums.properties)}`);

function row(name, { properties, agree }) {
  return properties === 0 ? `| ${name} | – | – | – |` : `| ${name} | ${properties} | ${agree} | ${percent(agree, properties)} |`;
}

function text() {
  const all = published.filter(({ name }) => said.has(name)).map(({ name }) => [name, said.get(name)]);
  const sum = part => all.reduce((sum, [, of]) => sum + of[part], 0);
  const left = new Map();
  for (const { reason, line } of all.flatMap(([, of]) => of.lines)) left.set(reason, [...(left.get(reason) ?? []), line]);
  return `# Agreement with the compiler

Written by \`node tests/conformance/oracle.mjs\`: what \`tserde inspect --json\` says of every exported type of these packages,
and of every type that those lead to, against the checker of TypeScript ${ts.version}. A property agrees if its name, its
place, whether it may be absent and all that its type is are the same on both sides.

| package | properties | agree | |
|---|--:|--:|--:|
${all.map(([name, of]) => row(name, of)).join('\n')}
${row('all', { properties: sum('properties'), agree: sum('agree') })}

## What differs, and why
${[...left].map(([reason, lines]) => `\n${reason}\n\n${lines.join('\n')}\n`).join('')}`;
}

/** What is written of the packages so far. */
function written() {
  const said = new Map();
  let reason = '';
  for (const line of fs.readFileSync(page, 'utf8').split('\n')) {
    const [, name, properties, agree] = /^\| (\S+) \| (\d+|–) \| (\d+|–) \|/.exec(line) ?? [];
    if (name !== undefined) said.set(name, { properties: Number(properties) || 0, agree: Number(agree) || 0, lines: [] });
    const differs = /^- (\S+): /.exec(line);
    if (differs) said.get(differs[1])?.lines.push({ reason, line });
    else if (line !== '') reason = line;
  }
  return said;
}

/** Notes a difference under its reason. */
function keep(name, lines, { place, message }) {
  const reason = reasons.find(([says]) => says({ place, message, parts: unionParts(message) }))?.[1] ?? 'Ours to mend.';
  const line = `- ${name}: \`${cut(place, 90)}\` ${cut(message, 160).replaceAll('|', '\\|')}`;
  if (!lines.some(it => it.reason === reason && it.line === line)) lines.push({ reason, line });
}

/** What a difference says that the two unions have and the other has not. */
function unionParts(message) {
  const said = /^is a union with (.*), and with (.*) to TypeScript$/.exec(message);
  return said === null ? [] : said.slice(1).flatMap(side => side.split(' | ')).filter(part => part !== '').map(part => part.replace(/^\d+ × /, ''));
}

function every(parts, pattern) {
  return parts.length > 0 && parts.every(part => pattern.test(part));
}

function cut(text, length) {
  const line = text.replaceAll('\n', ' ').replaceAll('`', '\'');
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

/** Whether a file declares what Node has itself, for those who do not have its types. */
function declaresNode(file) {
  return /^declare (namespace NodeJS|var process)\b/m.test(fs.readFileSync(file, 'utf8'));
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

function compare(file, document) {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    // The modules of Node are found where its types are installed, as a project has them.
    typeRoots: [path.join(directory, 'node_modules/@types')],
    types: fs.existsSync(path.join(directory, 'node_modules/@types/node')) && !declaresNode(file) ? ['node'] : [],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const { TypeFlags: F, SymbolFlags: S } = ts;
  const differences = [];
  let properties = 0;
  const named = new Map([...document.types, ...document.referenced].map(entry => [entry.ref, entry]));
  const seen = new Set();
  const inlined = new Set();
  const details = new Map();
  /** The globals of Node that the document has as what they are without its types. */
  const hosts = new Set([...named.values()].filter(entry => entry.kind === 'builtin').map(entry => entry.name));
  const queue = [];
  for (const [symbol, names] of exportedTypes()) {
    const entry = names.map(name => named.get(name)).find(found => found !== undefined);
    if (entry === undefined) {
      properties += 1;
      differences.push({ place: names[0], message: 'is exported, and not in the document' });
    } else queue.push([checker.getDeclaredTypeOfSymbol(symbol), entry, entry.ref]);
  }
  while (queue.length > 0) {
    const [type, entry, place] = queue.pop();
    if (seen.has(entry)) continue;
    seen.add(entry);
    shape(reduced(type), entry, place);
  }
  return { properties, differences };

  /** The types of the entry file, and the names that each is reached by. */
  function exportedTypes() {
    const source = program.getSourceFile(file);
    const found = new Map();
    const module = checker.getSymbolAtLocation(source);
    const add = (symbol, around, within) => {
      const own = meant(symbol);
      // What `declare module "x"` declares goes by its name alone.
      const name = symbol.name.startsWith('"') ? around : [...around, symbol.name];
      if (own.flags & S.Type && !(own.flags & (S.EnumMember | S.TypeParameter))) push(found, own, name.join('.'));
      if (own.flags & S.Module && !within.includes(own)) checker.getExportsOfModule(own).forEach(inner => add(inner, name, [...within, own]));
    };
    (module ? checker.getExportsOfModule(module) : [...(source.locals?.values() ?? [])]).forEach(symbol => add(symbol, [], [module]));
    return found;
  }

  /** What a name is exported for; `type Label = other.Label` is one more way to that `Label`. */
  function meant(symbol, around = []) {
    const own = aliased(symbol);
    const node = own.flags & S.Module ? undefined : own.declarations?.find(ts.isTypeAliasDeclaration);
    const isName = node && !node.typeParameters && (ts.isTypeReferenceNode(node.type) || ts.isImportTypeNode(node.type));
    const name = isName && !node.type.typeArguments && (node.type.typeName ?? node.type.qualifier);
    const found = name && checker.getSymbolAtLocation(ts.isQualifiedName(name) ? name.right : name);
    const other = found && aliased(found);
    const isSame = other && other.flags & S.Type && other.name === own.name && namespace(other) === namespace(own);
    const isGeneric = other?.declarations?.some(declaration => declaration.typeParameters);
    return isSame && !isGeneric && !around.includes(own) ? meant(other, [...around, own]) : own;
  }

  function aliased(symbol) {
    return symbol.flags & S.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The names of the namespaces that a symbol is declared in. */
  function namespace({ parent }) {
    return parent && !parent.name.startsWith('"') ? `${namespace(parent)}.${parent.name}` : '';
  }

  /** A use of a type: by its name, which is followed once, or as it stands. */
  function use(used, entry, place) {
    const type = reduced(used);
    if (entry.sameAs !== undefined) return pointed(type, entry.sameAs, place);
    if (entry.ref === undefined) {
      queue.push([type, entry, place]);
      return undefined;
    }
    const of = named.get(entry.ref);
    // TypeScript keeps no name of an alias of a primitive, a literal, an array or a tuple: those are what they stand for.
    if (/^(string|number|boolean|bigint|any|unknown|never|null|undefined|literal|array|tuple|template|function|object-of-any-kind|deferred|parameter)$/.test(of.kind)) {
      const pair = `${type.id} ${entry.ref}`;
      if (inlined.has(pair)) return undefined;
      inlined.add(pair);
      return shape(type, of, place);
    }
    if (!isCalled(type, of)) return complain(place, `is ${of.name}, and ${checker.typeToString(type)} to TypeScript`);
    // What an alias is given is not what it gives to the built-in type.
    if (of.kind === 'builtin') return of.declaredAs === 'type' ? undefined : arguments_(type, of, place);
    queue.push([type, of, of.ref]);
  }

  function pointed(type, pointer, place) {
    const steps = pointer.split('/').slice(1);
    const entry = steps.reduce((at, step) => at[step], document);
    if (!seen.has(entry)) queue.push([type, entry, place]);
  }

  function arguments_(type, of, place) {
    const given = checker.getTypeArguments(type) ?? [];
    of.arguments?.forEach((argument, i) => given[i] && use(given[i], argument, `${place}<${i}>`));
  }

  /**
   * Whether a type goes by the name that it has in the document. An alias of an instance of a generic interface may have
   * either name, a union that another alias says again too, and of an alias of `Partial<T>` and other homomorphic mapped
   * types the compiler keeps the inner name.
   */
  function isCalled(type, of) {
    const names = [type.aliasSymbol, type.symbol].filter(symbol => symbol && !symbol.name.startsWith('__')).map(declaredName);
    if (names.includes(of.name)) return true;
    const isOther = (type.flags & F.Union) !== 0 || (ts.getObjectFlags(type) & ts.ObjectFlags.Mapped) !== 0;
    // The union of all members of an enum is not always the enum to the compiler, which yet calls it so.
    return (of.declaredAs === 'type' && (names.length === 0 || isOther)) || (of.declaredAs === 'enum' && names.length === 0);
  }

  function declaredName(symbol) {
    return symbol.name === 'default' ? (symbol.declarations?.[0]?.name?.text ?? symbol.name) : symbol.name;
  }

  function complain(place, message) {
    differences.push({ place, message });
  }

  function shape(type, entry, place) {
    const kind = kindOf(type);
    const ours = entry.kind === 'opaque' ? 'object' : entry.kind;
    // Nested too deep to be described.
    if (ours === undefined) return undefined;
    // An enum is the union of its members; one with a single member is that member, and one without any a number.
    if (ours === 'enum' && entry.members.length === 0 && kind === 'number') return undefined;
    if (ours === 'union' || ours === 'enum' || ours === 'boolean' || kind === 'union') return union(type, entry, place);
    if (ours === 'builtin' && isHost(type)) return undefined;
    // A member of an enum whose value is known when the program runs.
    if (ours === 'literal' && entry.value === null && type.flags & F.Enum) return undefined;
    if (ours !== kind) return complain(place, `is ${ours}, and ${kind} to TypeScript: ${checker.typeToString(type)}`);
    if (kind === 'literal') {
      const value = literalOf(type);
      if (entry.value !== null && value !== String(entry.value)) complain(place, `is ${entry.value}, and ${value} to TypeScript`);
    } else if (kind === 'array') use(elementOf(type), entry.element, `${place}[]`);
    else if (kind === 'tuple') tuple(type, entry, place);
    else if (kind === 'object') members(type, entry, place);
    else if (kind === 'intersection' && type.types.length !== entry.members.length) complain(place, `is ${entry.type}, and ${checker.typeToString(type)} to TypeScript`);
    return undefined;
  }

  /** For JSON a property that may be `undefined` is one that may be absent. */
  function isOptional(property, type) {
    return (property.flags & S.Optional) !== 0 || parts(type).some(isUndefined);
  }

  function tuple(type, entry, place) {
    const elements = checker.getTypeArguments(type);
    if (elements.length !== entry.elements.length) return complain(place, 'has another length');
    elements.forEach((element, i) => {
      const flags = type.target.elementFlags[i];
      const [optional, rest] = [(flags & ts.ElementFlags.Optional) !== 0, (flags & ts.ElementFlags.Rest) !== 0];
      if (optional !== entry.elements[i].optional || rest !== entry.elements[i].rest) complain(place, `element ${i} is there in another way`);
      use(optional ? present(element) : element, entry.elements[i], `${place}[${i}]`);
    });
  }

  function members(type, entry, place) {
    const listed = checker.getPropertiesOfType(type).filter(isData);
    const names = listed.map(property => ts.unescapeLeadingUnderscores(property.escapedName));
    const ours = entry.properties.filter(isOurs).map(property => property.name);
    for (const name of names) if (!ours.includes(name)) complain(`${place}.${name}`, 'is missing');
    for (const name of ours) if (!names.includes(name)) complain(`${place}.${name}`, 'is no property to TypeScript');
    // The properties of a mapped type come in the order of a union, which is the compiler's own.
    const isWritten = listed.every(property => !((property.links?.checkFlags ?? 0) & ts.CheckFlags?.Mapped) && property.valueDeclaration);
    if (isWritten && !(ts.getObjectFlags(type) & ts.ObjectFlags.Mapped) && !(type.flags & F.Intersection)
      && names.length === ours.length && names.join('\n') !== ours.join('\n') && [...names].sort().join() === [...ours].sort().join()) {
      complain(`${place}.${names.find((name, i) => name !== ours[i])}`, 'comes in another order');
    }
    const byName = new Map(entry.properties.map(property => [property.name, property]));
    listed.forEach((property, i) => {
      properties += 1;
      const own = byName.get(names[i]);
      if (own === undefined) return;
      const at = `${place}.${names[i]}`;
      const whole = checker.getTypeOfSymbol(property);
      const optional = isOptional(property, whole);
      if (optional !== own.optional) complain(at, `is ${own.optional ? 'optional' : 'required'}, and not to TypeScript`);
      const type = present(whole);
      const nullable = parts(type).some(part => part.flags & (F.Null | F.AnyOrUnknown));
      if (nullable !== own.nullable) complain(at, `is ${own.nullable ? '' : 'not '}nullable, and otherwise to TypeScript`);
      // Of `a?: never` and `a?: undefined` JSON has nothing.
      if (optional && [type.flags & F.Never, isUndefined(type)].some(Boolean) && /^(never|undefined)$/.test(own.kind)) return;
      // A union by its name has the `undefined` that a property lends to its optionality.
      use(flat(own).some(part => part.kind === 'undefined') ? whole : type, own, at);
    });
    const infos = indexInfos(type);
    const keys = list => list.filter(kind => kind !== 'symbol').sort().join(', ');
    const [theirs, own] = [keys(infos.map(info => kindOf(info.keyType))), keys(entry.indexSignatures.map(info => info.keyKind))];
    if (theirs !== own) return complain(`${place}[]`, `has index signatures of ${own || 'nothing'}, and of ${theirs || 'nothing'} to TypeScript`);
    for (const info of infos) {
      const same = entry.indexSignatures.filter(other => other.keyKind === kindOf(info.keyType));
      // A property that may be absent may be `undefined` to the signature it is read by.
      if (same.length === 1) use(flat(same[0]).some(part => part.kind === 'undefined') ? info.type : present(info.type), same[0], `${place}[]`);
    }
    return undefined;
  }

  /** Whether a type is a global of Node by its name: what JSON makes of one is not what the types of Node say it has. */
  function isHost(type) {
    const declared = type.symbol?.declarations?.map(it => it.getSourceFile().fileName) ?? [];
    return declared.some(name => name.includes('/node_modules/@types/node/'));
  }

  /** What a type has from the prelude stands for what `lib.*.d.ts` says, of which it is a part. */
  function isOurs(property) {
    return property.place?.path !== 'prelude.d.ts';
  }

  /** Neither keys that are symbols nor members that are hidden are in JSON; what built-in objects have is no data. */
  function isData(property) {
    const declared = property.declarations?.[0]?.getSourceFile();
    if (declared && program.isSourceFileDefaultLibrary(declared)) return false;
    const modifiers = ts.getDeclarationModifierFlagsFromSymbol?.(property) ?? 0;
    return !property.escapedName.toString().startsWith('__@') && !property.escapedName.toString().startsWith('__#')
      && !(modifiers & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));
  }

  /** The index signatures of a type, but those whose keys are symbols, which JSON does not have. */
  function indexInfos(type) {
    return checker.getIndexInfosOfType(type).filter(info => !(info.keyType.flags & F.ESSymbolLike));
  }

  function isUndefined(type) {
    return (type.flags & (F.Undefined | F.Void)) !== 0;
  }

  function parts(type) {
    return type.flags & F.Union ? type.types.filter(part => !isEmpty(part)) : [type];
  }

  /** Whether no value is in all parts of an intersection; the compiler finds that when it looks into the type. */
  function isEmpty(type) {
    return (type.flags & F.Intersection) !== 0 && checker.isTypeAssignableTo(type, checker.getNeverType());
  }

  /** The type without members that have no value. */
  function reduced(type) {
    if (isEmpty(type)) return checker.getNeverType();
    if (!(type.flags & F.Union) || !type.types.some(isEmpty)) return type;
    const left = parts(type);
    return left.length === 1 ? left[0] : { flags: F.Union, types: left, aliasSymbol: type.aliasSymbol, symbol: type.symbol };
  }

  /** A type without `undefined`; a union that has a name keeps it. */
  function present(type) {
    if (!parts(type).some(isUndefined) || !(type.flags & F.Union)) return type;
    const written = type.origin?.types ?? type.types;
    const kept = written.filter(part => !isUndefined(part));
    const left = kept.length === 1 ? kept[0] : undefined;
    return left ?? { flags: F.Union, types: type.types.filter(part => !isUndefined(part)) };
  }

  /** Unions as the set of all that is in them: how they are grouped and ordered is notation. */
  function union(type, entry, place) {
    const theirs = new Map();
    for (const part of parts(type)) {
      const key = keyOf(part);
      // `void` is `undefined` to JSON.
      if (!isScalar.test(key) || !theirs.has(key)) push(theirs, key, part);
    }
    const ours = new Map();
    // A member that several of the unions in it have is one member.
    const members = new Map(flat(entry).map(part => [part.ref ?? part.sameAs ?? part, part]));
    for (const part of members.values()) {
      const key = keyOfEntry(part);
      if (!isScalar.test(key) || !ours.has(key)) push(ours, key, part);
    }
    for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
      const [a, b] = [theirs.get(key) ?? [], ours.get(key) ?? []];
      if (a.length !== b.length) {
        const only = (map, other) => [...map.keys()].filter(it => map.get(it).length !== other.get(it)?.length).map(it => `${map.get(it).length} × ${it}`).slice(0, 6).join(' | ').slice(0, 300);
        return complain(place, `is a union with ${only(ours, theirs)}, and with ${only(theirs, ours)} to TypeScript`);
      }
      if (isScalar.test(key)) continue;
      // Of members with the same properties, those belong together that have the same name, or whose properties look the same.
      const [open, left] = [[...a], [...b]];
      const called = part => left.findIndex(other => other.ref !== undefined && isCalled(part, named.get(other.ref)) && (a.length < 2 || detail(part) === detailOfEntry(other)));
      const alike = part => left.findIndex(other => detail(part) === detailOfEntry(other));
      for (const at of [called, alike, () => 0]) {
        for (const part of [...open]) {
          if (at(part) < 0) continue;
          open.splice(open.indexOf(part), 1);
          use(part, left.splice(at(part), 1)[0], place);
        }
      }
    }
    return undefined;
  }

  function push(map, key, value) {
    if (!map.has(key)) map.set(key, []);
    map.get(key).push(value);
  }

  function flat(entry, around = []) {
    const of = entry.ref === undefined ? entry : (named.get(entry.ref) ?? entry);
    if (around.includes(of)) return [];
    if (of.kind === 'union') return of.members.flatMap(member => flat(member, [...around, of]));
    if (of.kind === 'boolean') return [true, false].map(value => ({ kind: 'literal', literalKind: 'boolean', value }));
    // What a member is that only its implementation gives a value is a number.
    if (of.kind === 'enum') return of.members.map(({ value }) => value === null ? { kind: 'number' } : { kind: 'literal', literalKind: typeof value, value });
    return [entry];
  }

  function keyOf(type) {
    const kind = kindOf(type);
    if (kind === 'literal') return `${typeof type.value === 'undefined' ? 'boolean' : typeof type.value === 'object' ? 'bigint' : typeof type.value} ${literalOf(type)}`;
    if (kind === 'builtin' || (kind === 'object' && hosts.has(type.symbol?.name) && isHost(type))) return `builtin ${declaredName(type.aliasSymbol ?? type.symbol)}`;
    if (kind === 'array') return `array of ${keyOf(elementOf(type))}`;
    if (kind === 'intersection') return `intersection of ${type.types.map(keyOf).sort().join(' & ')}`;
    if (kind === 'object') {
      const names = checker.getPropertiesOfType(type).filter(isData).map(it => ts.unescapeLeadingUnderscores(it.escapedName));
      return `object ${[...names, ...indexInfos(type).map(info => `[${kindOf(info.keyType)}]`)].sort().join()}`;
    }
    return kind;
  }

  function keyOfEntry(entry) {
    const to = entry.sameAs === undefined ? entry : entry.sameAs.split('/').slice(1).reduce((at, step) => at[step], document);
    const of = to.ref === undefined ? to : named.get(to.ref);
    if (of.kind === 'literal') return of.value === null ? 'number' : `${of.literalKind} ${of.value}`;
    if (of.kind === 'builtin') return `${of.kind} ${of.name}`;
    if (of.kind === 'array') return `array of ${keyOfEntry(of.element)}`;
    if (of.kind === 'intersection') return `intersection of ${of.members.map(keyOfEntry).sort().join(' & ')}`;
    if (of.kind === 'object') {
      return `object ${[...of.properties.filter(isOurs).map(it => it.name), ...of.indexSignatures.filter(info => info.keyKind !== 'symbol').map(info => `[${info.keyKind}]`)].sort().join()}`;
    }
    return /^(union|enum|boolean)$/.test(of.kind) ? 'union' : of.kind;
  }

  /** The members of a union by their keys; how they are ordered is notation. */
  function listed(keys) {
    return [...new Set(keys)].sort().join(' | ');
  }

  /** What the properties of an object type are, and what is in a union, which tells those with the same names apart. */
  function detail(type) {
    if (!details.has(type)) details.set(type, detailNow(type));
    return details.get(type);
  }

  function detailNow(type) {
    if (kindOf(type) === 'array') return detail(elementOf(type));
    if (kindOf(type) === 'tuple') return `[${checker.getTypeArguments(type).map((element, i) => `${type.target.elementFlags[i] & ts.ElementFlags.Rest ? '...' : ''}${keyOf(reduced(present(element)))}`).join()}]`;
    if (kindOf(type) === 'union') return listed(parts(type).map(keyOf));
    if (kindOf(type) === 'builtin') return `${keyOf(type)} of ${(checker.getTypeArguments(type) ?? []).map(keyOf).join()}`;
    if (kindOf(type) !== 'object') return keyOf(type);
    const properties = checker.getPropertiesOfType(type).filter(isData);
    const each = properties.map(property => {
      const type = checker.getTypeOfSymbol(property);
      return `${ts.unescapeLeadingUnderscores(property.escapedName)}${isOptional(property, type) ? '?' : ''}: ${nothing(keyOf(reduced(present(type))))}`;
    });
    return each.sort().join();
  }

  function detailOfEntry(entry) {
    if (!details.has(entry)) details.set(entry, detailOfEntryNow(entry));
    return details.get(entry);
  }

  function detailOfEntryNow(entry) {
    const to = entry.sameAs === undefined ? entry : entry.sameAs.split('/').slice(1).reduce((at, step) => at[step], document);
    const of = to.ref === undefined ? to : named.get(to.ref);
    if (of.kind === 'array') return detailOfEntry(of.element);
    if (of.kind === 'tuple') return `[${of.elements.map(element => `${element.rest ? '...' : ''}${keyOfEntry(element)}`).join()}]`;
    if (keyOfEntry(of) === 'union') return listed(flat(of).map(keyOfEntry));
    if (of.kind === 'builtin') return `${keyOfEntry(of)} of ${(of.arguments ?? []).map(keyOfEntry).join()}`;
    if (of.kind !== 'object') return keyOfEntry(of);
    return of.properties.filter(isOurs).map(it => `${it.name}${it.optional ? '?' : ''}: ${nothing(keyOfEntry(it))}`).sort().join();
  }

  /** Whether a key is not known before a type parameter is. */
  function isOpen(key) {
    return (key.flags & F.Instantiable & ~(F.TemplateLiteral | F.StringMapping)) !== 0;
  }

  /** Of `a?: never` and `a?: undefined` JSON has nothing. */
  function nothing(key) {
    return key === 'undefined' ? 'never' : key;
  }

  /** The type of the elements of an array, or of an intersection of arrays. */
  function elementOf(type) {
    return type.flags & F.Intersection ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : checker.getTypeArguments(type)[0];
  }

  function literalOf(type) {
    if (type.flags & F.BooleanLiteral) return type.intrinsicName;
    return typeof type.value === 'object' ? `${type.value.negative ? '-' : ''}${type.value.base10Value}` : String(type.value);
  }

  function kindOf(type) {
    const flags = type.flags;
    if (type.intrinsicName === 'error') return 'unresolved';
    const scalar = [
      [F.Any, 'any'], [F.Unknown, 'unknown'], [F.Never, 'never'], [F.Undefined | F.Void, 'undefined'], [F.Null, 'null'],
      [F.StringLiteral | F.NumberLiteral | F.BooleanLiteral | F.BigIntLiteral, 'literal'], [F.Union, 'union'],
      [F.String, 'string'], [F.Number | F.Enum, 'number'], [F.Boolean, 'boolean'], [F.BigInt, 'bigint'], [F.ESSymbolLike, 'symbol'],
      [F.NonPrimitive, 'object-of-any-kind'], [F.TemplateLiteral | F.StringMapping, 'template'], [F.TypeParameter, 'parameter'],
      [F.Instantiable, 'deferred'],
    ].find(([flag]) => flags & flag);
    if (scalar) return scalar[1];
    if (checker.isArrayType(type)) return 'array';
    if (flags & F.Intersection && type.types.every(part => checker.isArrayType(part))) return 'array';
    // What is spread of a type parameter is not known before that is.
    if (checker.isTupleType(type)) return type.target.elementFlags.some(flags => flags & ts.ElementFlags.Variadic) ? 'deferred' : 'tuple';
    if (flags & F.Intersection && !type.types.every(part => part.flags & (F.Object | F.NonPrimitive))) {
      return type.types.some(isOpen) ? 'deferred' : 'intersection';
    }
    if (flags & F.Intersection && type.types.some(part => kindOf(part) === 'deferred')) return 'deferred';
    if (flags & F.Intersection && type.types.some(part => checker.isArrayType(part) || checker.isTupleType(part))) return 'intersection';
    const isCallable = type.getCallSignatures().length + type.getConstructSignatures().length > 0;
    // What can be called is no data, unless it is an interface that declares some.
    const isDeclared = type.symbol?.flags & (S.Interface | S.Class) && ts.getObjectFlags(type) & (ts.ObjectFlags.ClassOrInterface | ts.ObjectFlags.Reference);
    if (isCallable && !(isDeclared && checker.getPropertiesOfType(type).some(it => !(it.flags & S.Method) && isData(it)))) return 'function';
    if (ts.getObjectFlags(type) & ts.ObjectFlags.Mapped && checker.getPropertiesOfType(type)
      && type.constraintType && parts(type.constraintType).some(isOpen)) return 'deferred';
    if (type.symbol && isDeclared && program.isSourceFileDefaultLibrary(type.symbol.declarations[0].getSourceFile())) return 'builtin';
    return 'object';
  }
}
