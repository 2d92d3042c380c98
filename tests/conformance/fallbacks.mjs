// Where the generated Rust says `serde_json::Value` and TypeScript says neither `any` nor `unknown`, and no warning says why.

import path from 'node:path';
import { here } from './packages.mjs';
import { generated } from './rust.mjs';
import { program, ts } from './typescript.mjs';

/** Every such place, as `Type.field`. `warnings` is what the program said when it wrote the text. */
export function fallbacks({ input, text, warnings = '' }) {
  const all = program([input], path.join(here, 'tserde-values.ts'), '');
  const checker = all.getTypeChecker();
  const loose = new Set();
  const seen = new Set();
  const files = all.getSourceFiles().filter(file => !all.isSourceFileDefaultLibrary(file));
  files.forEach(function visit(node) {
    const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
    if (isType && node.name) collect(checker.getTypeAtLocation(node.name), plain(node.name.text));
    ts.forEachChild(node, visit);
  });
  const warned = [...warnings.matchAll(/^warning\[(?:erased-generic|unevaluated-type|unresolved-reference)\]: .*?`([^`]+)`/gm)].map(found => plain(found[1]));
  const { found, users } = places(text);
  return found.filter(place => !isLoose(place) && !isWarned(place)).map(({ place }) => place);

  /** A variant is called by its kind, which says nothing of the property that it stands in: who uses its enum does. */
  function isLoose({ key, item, isVariant }, within = []) {
    if (loose.has(key)) return true;
    if (!isVariant || within.includes(item)) return false;
    if (loose.has(plain(item))) return true;
    return (users.get(item) ?? []).some(user => isLoose(user, [...within, item]));
  }

  /** A type that is made of another has a name that begins with the other's. */
  function isWarned({ item }) {
    return warned.some(name => name.length > 1 && plain(item).startsWith(name));
  }

  /** Goes through a type, and notes under which keys there is an `any`, an `unknown`, an `object` or a `{}`. */
  function collect(type, key) {
    // What a type parameter stands for is not known either.
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter)) {
      if (type.flags & ts.TypeFlags.TypeParameter) loose.add(plain(type.symbol.name));
      return loose.add(key);
    }
    // The interface `Object`, which any value but null is assignable to.
    if (type.symbol?.name === 'Object') loose.add(key);
    if (seen.has(`${type.id} ${key}`)) return undefined;
    seen.add(`${type.id} ${key}`);
    if (type.isUnionOrIntersection()) type.types.forEach(part => collect(part, key));
    for (const argument of checker.isArrayType(type) || checker.isTupleType(type) ? checker.getTypeArguments(type) : []) {
      collect(argument, key);
      if (checker.isTupleType(type) && isUnknown(argument)) loose.add('rest');
    }
    // What a generic is used with is in its place in Rust as well.
    const given = [...(type.aliasTypeArguments ?? []), ...(type.target ? checker.getTypeArguments(type) : [])];
    if (given.some(isUnknown)) loose.add(key);
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || checker.isArrayType(type)) return undefined;
    for (const info of checker.getIndexInfosOfType(type)) collect(info.type, key);
    if (checker.getIndexInfosOfType(type).some(info => info.type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) loose.add('extra');
    const properties = checker.getPropertiesOfType(type);
    if (properties.length === 0 && checker.getIndexInfosOfType(type).length === 0) loose.add(key);
    for (const property of properties) collect(checker.getTypeOfSymbol(property), plain(property.name));
    // What `JSON.stringify` writes of it.
    const written = type.getProperty('toJSON');
    for (const signature of written ? checker.getSignaturesOfType(checker.getTypeOfSymbol(written), ts.SignatureKind.Call) : []) {
      collect(signature.getReturnType(), key);
    }
    return undefined;
  }
}

/** Whether a type is, or is a list or a map of, what may be anything. */
function isUnknown(type) {
  const loose = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter;
  if (type.flags & loose) return true;
  const given = type.symbol?.name === 'Array' ? type.resolvedTypeArguments : type.aliasSymbol?.name === 'Record' ? type.aliasTypeArguments : [];
  return (given ?? []).some(isUnknown);
}

const plain = name => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The fields, variants and aliases of a generated file that have a `Value` in them, and those that use a type by its name. */
function places(text) {
  const found = [];
  const users = new Map();
  let [item, isEnum, last] = ['', false, undefined];
  // A type that does not fit on its line goes on.
  for (const line of generated(text).replace(/([:<=])\n\s+/g, '$1 ').replace(/,?\n\s*>/g, '>').split('\n')) {
    const head = /pub (struct|enum|type) (\w+)/.exec(line);
    if (head) [isEnum, item] = [head[1] === 'enum', head[2]];
    if (/^\s*(\/\/|#|use |impl|fn |pub fn)/.test(line)) continue;
    const field = /^\s*(?:pub )?(?:r#)?(\w+)(?:: |\()/.exec(line)?.[1];
    const alias = /^\s*pub type (\w+)/.exec(line)?.[1];
    // What is in a tuple struct stands where that does; an argument on a line of its own, where its generic does.
    if (head) last = undefined;
    const isMore = !field && !alias && last?.isVariant === false;
    const place = isMore ? last : { key: plain(field ?? alias ?? ''), item, isVariant: (isEnum || !field) && !alias, place: alias ?? (field ? `${item}.${field}` : item) };
    last = place;
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
