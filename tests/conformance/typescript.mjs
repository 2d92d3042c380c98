// What TypeScript says of JSON samples.
//
// A sample is turned into a type of its own ({ "a": 1 } into { "a": 1 }, arrays into tuples), and a value of that type
// is assigned to the type it is a sample of. It is no fresh literal, so that further keys are as welcome as they are in
// data. On the other side stands `Json<T>`: T as `JSON.stringify` writes it.

import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const json = bigints => `
type BigInts = ${bigints};
type Json<T> = 0 extends 1 & T ? T
  : unknown extends T ? T
  : T extends { toJSON(...args: never[]): infer R } ? Json<R>
  : [T, Function] extends [Function, T] ? never
  : T extends (...args: never) => unknown ? ([keyof T] extends [never] ? never : Members<T>)
  : T extends string ? ([Exclude<keyof T, keyof string>] extends [never] ? \`\${T}\` : string)
  : T extends number ? ([Exclude<keyof T, keyof number>] extends [never] ? T : number)
  : T extends boolean | null | undefined ? T
  : T extends bigint | BigInt ? BigInts
  : T extends readonly (infer E)[] ? (E[] extends Bare<T> ? JsonArray<E> : Elements<Bare<T>>)
  : T extends ReadonlyMap<any, any> | ReadonlySet<any> | RegExp | PromiseLike<any> ? {}
  : string extends T ? ('charAt' extends keyof T ? string : {} extends Members<T> ? T : Members<T>)
  : T extends object ? Members<T>
  : T;
interface JsonArray<E> extends ReadonlyArray<Element<E>> {}
type Elements<T> = { [K in keyof T]: Element<Required<T>[K]> };
type Element<T> = 0 extends 1 & T ? T : unknown extends T ? T : [T] extends [never] ? T
  : undefined extends T ? Json<Exclude<T, undefined>> | null : Json<T>;
type Bare<T extends readonly unknown[]> = T extends readonly [...infer A] ? A : T;
type Members<T> = Flat<{ [K in keyof T as Exclude<Data<T, K>, Lacking<T, K>>]: Json<T[K]> }
  & { [K in keyof T as Data<T, K> & Lacking<T, K>]?: Json<T[K]> }>;
type Flat<T> = { [K in keyof T]: T[K] };
type Data<T, K extends keyof T> = string extends K ? K : number extends K ? K : K extends symbol ? never
  : 0 extends 1 & T[K] ? K : [NonNullable<T[K]>] extends [never] ? K
  : NonNullable<T[K]> extends Function | Symbol ? never : K;
type Lacking<T, K extends keyof T> = string extends K ? never : number extends K ? never
  : [T[K]] extends [never] ? never : unknown extends T[K] ? never : undefined extends T[K] ? K : T[K] extends void ? K : never;
`;

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  skipLibCheck: true,
};

/** The libraries that a compiler has unless it is told others. */
export const withDom = { lib: [...options.lib, 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'] };

/** From here on, browsers are known. */
export function knowDom() {
  Object.assign(options, withDom);
}

const parsed = new Map();

/** A program over files on disk and one file of our own; what is on disk is parsed once for all programs. */
export function program(roots, name, text, others = {}) {
  const settings = { ...options, ...others, ...ambient(roots[0]), ...configured(roots[0]) };
  const host = ts.createCompilerHost(settings);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (file === name) return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    if (!parsed.has(file)) parsed.set(file, read(file, ...rest));
    return parsed.get(file);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = file => file === name || exists(file);
  return ts.createProgram([...roots, name], settings, host);
}

/** What the nearest tsconfig.json says of where modules and global types are; one above a package is not about that. */
function configured(root) {
  const file = root.includes('node_modules') ? undefined : ts.findConfigFile(path.dirname(root), ts.sys.fileExists);
  if (file === undefined) return {};
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const found = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file), undefined, file).options;
  const keys = ['configFilePath', 'baseUrl', 'paths', 'pathsBasePath', 'rootDirs', 'typeRoots', 'types'].filter(key => key in found);
  // Without a list of them all global types are there that the roots have.
  const all = 'typeRoots' in found && !('types' in found) ? { types: undefined } : {};
  return { ...Object.fromEntries(keys.map(key => [key, found[key]])), ...all };
}

/** The `@types` packages beside a file or the directory around it, which a program has without an import. */
function ambient(root) {
  const above = [path.dirname(root), path.dirname(path.dirname(root))];
  const directory = above.map(directory => path.join(directory, 'node_modules/@types')).find(directory => fs.existsSync(directory));
  return directory === undefined ? {} : { typeRoots: [directory], types: fs.readdirSync(directory) };
}

/** The file that an input `npm:NAME[@version][/sub]` is. */
export function packageTypes(input, directory) {
  const specifier = input.replace(/^npm:/, '').replace(/(?<=.)@[^/]*/, '');
  return ts.resolveModuleName(specifier, path.join(directory, 'tserde.ts'), options, ts.sys).resolvedModule.resolvedFileName;
}

/** A JSON value as the type that only it has. */
export function literalType(value) {
  if (Array.isArray(value)) return `[${value.map(literalType).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${literalType(of)};`).join(' ')} }`;
  }
  return JSON.stringify(value);
}

/**
 * Holds samples against types: for each { type, file } the first complaint of TypeScript, or null. `type` is written in
 * terms of `import type * as input from module`; without a module, of global names. A `bigint` is in JSON what `bigints` says.
 */
export function judge(roots, directory, module, samples, bigints = 'number') {
  const lines = [module ? `import type * as input from ${JSON.stringify(module)};` : 'export {};', json(bigints)];
  const head = lines.join('\n').split('\n').length;
  for (const { type, file } of samples) {
    const sample = literalType(JSON.parse(fs.readFileSync(file, 'utf8')));
    lines.push(`{ const sample = null! as ${sample}; const value: Json<${type}> = sample; }`);
  }
  const name = `${directory}/tserde-samples.ts`;
  const judged = program(roots, name, lines.join('\n'));
  const complaints = samples.map(() => null);
  const source = judged.getSourceFile(name);
  for (const finding of [...judged.getSyntacticDiagnostics(source), ...judged.getSemanticDiagnostics(source)]) {
    const line = source.getLineAndCharacterOfPosition(finding.start).line - head;
    complaints[line] ??= ts.flattenDiagnosticMessageText(finding.messageText, '\n  ');
  }
  return complaints;
}

/** The types that are written in terms of what `declaredTypes` gives, as JSON has them, with their checker. */
export function typesOf(roots, directory, written) {
  const lines = ['export {};', json('number'), ...written.map(({ written }, i) => `type Value${i} = Json<${written}>; type Own${i} = ${written};`)];
  const { checker, type } = aliases(roots, `${directory}/tserde-types.ts`, lines);
  // A member of an enum is a type, but none that data has by itself.
  const isMember = ({ flags }) => (flags & ts.TypeFlags.EnumLiteral) !== 0 && (flags & ts.TypeFlags.Union) === 0;
  const isUsable = own => own.intrinsicName !== 'error' && !isMember(own);
  return { checker, types: written.map((_, i) => (isUsable(type(`Own${i}`)) ? type(`Value${i}`) : undefined)) };
}

/** Whether TypeScript accepts each { written, json } as JSON of the type. */
export function judgeTypes(roots, directory, samples) {
  const positions = new Map();
  for (const { written } of samples) if (!positions.has(written)) positions.set(written, positions.size);
  const values = [...positions].map(([written, i]) => `type Value${i} = Json<${written}>;`);
  const own = samples.map(({ json }, i) => `type Sample${i} = ${literalType(JSON.parse(json))};`);
  const { checker, type } = aliases(roots, `${directory}/tserde-judge.ts`, ['export {};', json('number'), ...values, ...own]);
  return samples.map(({ written }, i) => checker.isTypeAssignableTo(type(`Sample${i}`), type(`Value${positions.get(written)}`)));
}

/** Whether each { written, json } has keys that nobody declares, for which TypeScript refuses it where it is written as code. */
export function haveFurtherKeys(roots, directory, samples) {
  const lines = ['export {};', json('number'), ...samples.map(({ written, json }, i) => `const value${i}: Json<${written}> = ${json};`)];
  const name = `${directory}/tserde-fresh.ts`;
  const judged = program(roots, name, lines.join('\n'));
  const source = judged.getSourceFile(name);
  const refused = new Set(judged.getSemanticDiagnostics(source).map(it => source.getLineAndCharacterOfPosition(it.start).line));
  const head = lines.slice(0, 2).join('\n').split('\n').length;
  return samples.map((_, i) => refused.has(head + i));
}

/** The types that a file declares, by name. */
function aliases(roots, name, lines) {
  const all = program(roots, name, lines.join('\n'));
  const checker = all.getTypeChecker();
  const declared = all.getSourceFile(name).statements.filter(ts.isTypeAliasDeclaration);
  const named = new Map(declared.map(node => [node.name.text, node]));
  return { checker, type: name => checker.getTypeAtLocation(named.get(name).name) };
}

/** How each type of the files is written in another file: `import("./input").ns.Type`, or its name if it is global. */
export function declaredTypes(roots) {
  const all = program(roots, `${path.dirname(roots[0])}/tserde-empty.ts`, '');
  const checker = all.getTypeChecker();
  const found = new Map();
  for (const root of roots.flatMap(meant)) {
    const source = all.getSourceFile(root);
    const module = checker.getSymbolAtLocation(source);
    const specifier = root.replace(/(\.d)?\.[cm]?ts$/, '');
    if (module) {
      // A name that is declared without `export` is no type that another file can name; those have no samples.
      const prefix = `import(${JSON.stringify(specifier)}).`;
      for (const symbol of checker.getExportsOfModule(module)) add(symbol, [], prefix);
      // A namespace that is all of the module goes by its name too.
      const whole = module.exports.get('export=');
      const name = whole && checker.getAliasedSymbol(whole).name;
      for (const [rust, written] of whole ? [...found] : []) found.set(`${name}.${rust}`, written);
    } else {
      for (const symbol of source.locals?.values() ?? []) add(symbol, [], '');
    }
  }
  return found;

  /** The file, with the scripts that a script refers to; in place of one that only says which packages are meant, their files. */
  function meant(root) {
    const { statements, typeReferenceDirectives } = all.getSourceFile(root);
    if (statements.length > 0) return [...scripts(root)];
    const of = ({ fileName }) => ts.resolveTypeReferenceDirective(fileName, root, options, ts.sys).resolvedTypeReferenceDirective.resolvedFileName;
    return typeReferenceDirectives.map(of);
  }

  function scripts(file, found = new Set([file])) {
    if (ts.isExternalModule(all.getSourceFile(file))) return found;
    for (const { fileName } of all.getSourceFile(file).referencedFiles) {
      const part = path.resolve(path.dirname(file), fileName);
      const source = all.getSourceFile(part);
      if (found.has(part) || source === undefined || ts.isExternalModule(source)) continue;
      scripts(part, found.add(part));
    }
    return found;
  }

  function add(symbol, parents, prefix, around = []) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    // A module may export itself: `export * as Self from './self'`.
    if (around.includes(target)) return;
    const written = [...parents, symbol.name];
    const rust = [...parents, symbol.name === 'default' ? target.name : symbol.name];
    if (target.flags & ts.SymbolFlags.Type) {
      if (!found.has(rust.join('.'))) found.set(rust.join('.'), prefix + written.join('.'));
    }
    if (target.flags & ts.SymbolFlags.Namespace && target.exports) {
      for (const inner of checker.getExportsOfModule(target)) add(inner, written, prefix, [...around, target]);
    }
  }
}

/** The type that a sample is named after: the longest run of the segments of its file's name that is one. */
export function longest(types, segments) {
  for (let length = segments.length; length > 0; length -= 1) {
    const type = types.get(segments.slice(0, length).join('.'));
    if (type !== undefined) return type;
  }
}

export { ts };
