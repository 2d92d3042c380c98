// Where the generated Rust says `serde_json::Value` and TypeScript says neither `any` nor `unknown`.

import path from 'node:path';
import { here } from './packages.mjs';
import { generated } from './rust.mjs';
import { program, ts } from './typescript.mjs';

/** Every such place, as `Type.field`. */
export function fallbacks({ input, text }) {
  const all = program([input], path.join(here, 'tserde-values.ts'), '');
  const checker = all.getTypeChecker();
  const loose = new Set();
  const seen = new Set();
  const files = all.getSourceFiles().filter(file => !all.isSourceFileDefaultLibrary(file));
  files.forEach(function visit(node) {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) collect(checker.getTypeAtLocation(node.name));
    ts.forEachChild(node, visit);
  });
  const isLoose = ({ key, owner }) => loose.has(key) || (owner !== undefined && [...loose].some(name => name.length > 1 && owner.endsWith(name)));
  return places(text).filter(place => !isLoose(place)).map(({ place }) => place);

  /** Goes through a type, and notes under which keys there is an `any`, an `unknown`, an `object` or a `{}`. */
  function collect(type, key = '') {
    // What a type parameter stands for is not known either.
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter)) return loose.add(key);
    if (seen.has(`${type.id} ${key}`)) return undefined;
    seen.add(`${type.id} ${key}`);
    if (type.isUnionOrIntersection()) type.types.forEach(part => collect(part, key));
    for (const argument of checker.isArrayType(type) || checker.isTupleType(type) ? checker.getTypeArguments(type) : []) {
      collect(argument, key);
    }
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || checker.isArrayType(type)) return undefined;
    for (const info of checker.getIndexInfosOfType(type)) collect(info.type, key);
    if (checker.getIndexInfosOfType(type).some(info => info.type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) loose.add('extra');
    const properties = checker.getPropertiesOfType(type);
    if (properties.length === 0 && checker.getIndexInfosOfType(type).length === 0) loose.add(key);
    for (const property of properties) collect(checker.getTypeOfSymbol(property), plain(property.name));
    return undefined;
  }
}

const plain = name => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The fields, variants and aliases of a generated file that have a `Value` in them. */
function places(text) {
  const found = [];
  let item = '';
  for (const line of generated(text).split('\n')) {
    item = /pub (?:struct|enum|type) (\w+)/.exec(line)?.[1] ?? item;
    // An object without contents is said with a warning.
    if (!/\bserde_json::Value\b/.test(line.replaceAll('serde_json::Map<String, serde_json::Value>', '')) || /^\s*(\/\/|#|use |impl|fn |pub fn)/.test(line)) continue;
    const field = /^\s*(?:pub )?(?:r#)?(\w+)(?:: |\()/.exec(line)?.[1];
    const alias = /^\s*pub type (\w+)/.exec(line)?.[1];
    // A variant is called by its kind, which says nothing of the property that it stands in: its enum does.
    const owner = /^\s*\w+\(/.test(line) ? plain(item) : undefined;
    if (field) found.push({ key: plain(field), owner, place: `${item}.${field}` });
    else if (alias) found.push({ key: '', place: alias });
  }
  return found;
}
