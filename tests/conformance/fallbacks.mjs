// Where the generated Rust says `serde_json::Value` and TypeScript says neither `any` nor `unknown`, and no warning says why.

import path from 'node:path';
import { here } from './packages.mjs';
import { generated } from './rust.mjs';
import { program, ts, withDom } from './typescript.mjs';

/** So many objects without a name are on a way: some are in themselves for ever. */
const DEEPEST = 2;

/** Every such place, as `Type.field`. `warnings` is what the program said when it wrote the text. */
export function fallbacks({ input, text, warnings = '' }) {
  // @types/node asks whether there is a DOM.
  const all = program([input], path.join(here, 'tserde-values.ts'), '', withDom);
  const checker = all.getTypeChecker();
  const loose = new Set();
  // What is loose by its way from a declared type, and the names of these.
  const [ways, declared] = [new Set(), new Set()];
  const seen = new Set();
  const files = all.getSourceFiles().filter(file => !all.isSourceFileDefaultLibrary(file));
  files.forEach(function visit(node) {
    const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
    if (isType && node.name) declare(node.name.text, checker.getTypeAtLocation(node.name), node);
    if (ts.isSourceFile(node) && node.symbol) checker.getExportsOfModule(node.symbol).forEach(exported);
    ts.forEachChild(node, visit);
  });
  const warned = [...warnings.matchAll(/^warning\[(?:erased-generic|unevaluated-type|unresolved-reference)\]: .*?`([^`]+)`/gm)].map(found => plain(found[1]));
  const { found, users } = places(text);
  return found.filter(place => !isLoose(place) && !isWarned(place)).map(({ place }) => place);

  /** What another module calls it. */
  function exported(symbol) {
    const of = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (of.flags & ts.SymbolFlags.Type && of.name !== symbol.name) declare(symbol.name, checker.getDeclaredTypeOfSymbol(of), {});
  }

  function declare(name, type, { typeParameters = [], type: { typeArguments = [] } = {} }) {
    const isUnknownNode = node => node && isUnknown(checker.getTypeFromTypeNode(node));
    declared.add(plain(name));
    collect(type, plain(name), plain(name));
    // What a generic is given is in Rust as well, and a default has a name of its own there.
    if (typeArguments.some(isUnknownNode)) ways.add(plain(name));
    for (const { name: { text }, constraint, default: given } of typeParameters) {
      if ([given, constraint].some(isUnknownNode)) ways.add(plain(name + text));
    }
  }

  /** A variant is called by its kind, which says nothing of the property that it stands in: who uses its enum does. */
  function isLoose({ key, item, isVariant }, within = []) {
    if (loose.has(key) || isOnWay(plain(item))) return true;
    if (!isVariant || within.includes(item)) return false;
    if (loose.has(plain(item))) return true;
    return (users.get(item) ?? []).some(user => isLoose(user, [...within, item]));
  }

  /** Whether a type is, or is a list or a map of, what may be anything. */
  function isUnknown(type) {
    const loose = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter;
    if (type.flags & loose) return true;
    const given = checker.isArrayType(type) ? checker.getTypeArguments(type) : type.aliasSymbol?.name === 'Record' ? type.aliasTypeArguments : [];
    return (given ?? []).some(isUnknown);
  }

  /** A type that is made of another has a name that begins with the other's. */
  function isWarned({ item }) {
    return warned.some(name => name.length > 1 && plain(item).startsWith(name));
  }

  /** What has no name of its own is called by the way to it, and by what it is there. */
  function isOnWay(item) {
    return declared.has(item) ? ways.has(item) : [...item].some((_, at) => ways.has(item.slice(0, at + 1)));
  }

  /** Goes through a type, and notes under which keys and on which ways there is an `any`, an `unknown`, an `object` or a `{}`. */
  function collect(type, key, way, depth = 0) {
    // What has a name is on the way that begins with it.
    const name = type.aliasSymbol?.name ?? (type.isClassOrInterface() ? type.symbol.name : undefined);
    const note = () => loose.add(key) && [way, ...name ? [plain(name)] : []].forEach(of => ways.add(of));
    // What a type parameter stands for is not known either.
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter)) {
      if (type.flags & ts.TypeFlags.TypeParameter) loose.add(plain(type.symbol.name));
      return note();
    }
    // The interface `Object`, which any value but null is assignable to.
    if (type.symbol?.name === 'Object') note();
    const place = name || depth > DEEPEST ? `${type.id} ${key}` : `${type.id} ${key} ${way}`;
    if (seen.has(place)) return undefined;
    seen.add(place);
    if (type.isUnionOrIntersection()) type.types.forEach(part => collect(part, key, way, depth));
    for (const argument of checker.isArrayType(type) || checker.isTupleType(type) ? checker.getTypeArguments(type) : []) {
      collect(argument, key, way, depth);
      if (checker.isTupleType(type) && isUnknown(argument)) loose.add('rest');
    }
    // What a generic is used with is in its place in Rust as well.
    const given = [...(type.aliasTypeArguments ?? []), ...(type.target ? checker.getTypeArguments(type) : [])];
    if (given.some(isUnknown)) note();
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || checker.isArrayType(type)) return undefined;
    for (const info of checker.getIndexInfosOfType(type)) collect(info.type, key, way, depth);
    if (checker.getIndexInfosOfType(type).some(info => info.type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) loose.add('extra');
    // JSON knows no symbols.
    const properties = checker.getPropertiesOfType(type).filter(property => !property.escapedName.startsWith('__@'));
    if (properties.length === 0 && checker.getIndexInfosOfType(type).length === 0) note();
    for (const property of properties) {
      const of = plain(property.name);
      collect(checker.getTypeOfSymbol(property), of, (name ? plain(name) : way) + of, name ? 0 : depth + 1);
    }
    // What `JSON.stringify` writes of it.
    const written = type.getProperty('toJSON');
    for (const signature of written ? checker.getSignaturesOfType(checker.getTypeOfSymbol(written), ts.SignatureKind.Call) : []) {
      collect(signature.getReturnType(), key, way, depth);
    }
    return undefined;
  }
}

const plain = name => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The fields, variants and aliases of a generated file that have a `Value` in them, and those that use a type by its name. */
function places(text) {
  const found = [];
  const users = new Map();
  let [item, isEnum, last, renamed] = ['', false, undefined, undefined];
  // A type that does not fit on its line goes on.
  for (const line of generated(text).replace(/([:<=])\n\s+/g, '$1 ').replace(/,?\n\s*>/g, '>').split('\n')) {
    const head = /pub (struct|enum|type) (\w+)/.exec(line);
    if (head) [isEnum, item] = [head[1] === 'enum', head[2]];
    if (/^\s*(\/\/|use |impl|fn |pub fn)/.test(line)) continue;
    renamed = /\brename = "((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? renamed;
    if (/^\s*#/.test(line)) continue;
    const field = /^\s*(?:pub )?(?:r#)?(\w+)(?:: |\()/.exec(line)?.[1];
    const alias = /^\s*pub type (\w+)/.exec(line)?.[1];
    // What is in a tuple struct stands where that does; an argument on a line of its own, where its generic does.
    if (head) last = undefined;
    const isMore = !field && !alias && last?.isVariant === false;
    const place = isMore ? last : { key: plain(field ? renamed ?? field : alias ?? ''), item, isVariant: (isEnum || !field) && !alias, place: alias ?? (field ? `${item}.${field}` : item) };
    last = place;
    if (field) renamed = undefined;
    for (const [name] of line.matchAll(/\b[A-Z]\w+\b/g)) {
      if (name === item || name === field) continue;
      if (!users.has(name)) users.set(name, []);
      users.get(name).push(place);
    }
    // An object without contents is said with a warning.
    const isMap = /serde_json::Map<(?:::std::string::)?String, serde_json::Value>/g;
    if (/\bserde_json::Value\b/.test(line.replaceAll(isMap, ''))) found.push(place);
  }
  return { found, users };
}
