// Makes JSON for a type by walking it, and makes other JSON of that by changing one place. What is made is not known to
// be right or wrong: the compiler is asked about each.

import { ts } from './typescript.mjs';

const { TypeFlags: F, ElementFlags: E, SymbolFlags: S } = ts;

/** Numbers from 0 to 1 that follow from a text. */
export function randomOf(text) {
  let state = 0x9e3779b9;
  for (const char of text) state = Math.imul(state ^ char.codePointAt(0), 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const oneOf = (list, random) => list[Math.floor(random() * list.length)];

function shuffled(list, random) {
  const keyed = list.map(item => [random(), item]);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** The members of a type that is a union, else the type. */
export const membersOf = type => (type.flags & F.Union && !(type.flags & F.Boolean) ? type.types : [type]);

/**
 * A JSON value of a type, in an array; nothing where none is found within reason. Of the keys that may be absent as
 * many are there as `share` says, near the root; deeper down, ever fewer.
 */
export function synthesize(checker, root, share, random) {
  let steps = 4_000;
  return value(root, 0);

  function value(type, depth) {
    steps -= 1;
    if (steps < 0 || depth > 12) return [];
    const { flags } = type;
    if (flags & (F.Any | F.Unknown)) return [oneOf(['anything', 3, true, { any: [1, 'b'] }, [null]], random)];
    if (flags & F.StringLiteral || flags & F.NumberLiteral) return [type.value];
    if (flags & F.BooleanLiteral) return [type.intrinsicName === 'true'];
    if (flags & F.Boolean) return [random() < 0.5];
    if (flags & F.Null) return [null];
    if (flags & F.String) return [oneOf(['', 'text', 'a b', 'ä€😀', '7'], random)];
    if (flags & (F.Number | F.BigInt)) return [oneOf([0, 1, 7, -2, 1.5, 1024, 1700000000], random)];
    if (flags & F.TemplateLiteral) return template(type, depth);
    if (flags & F.Union) return union(type, depth);
    if (flags & F.NonPrimitive) return [{}];
    if (!(flags & (F.Object | F.Intersection))) return [];
    if (checker.isTupleType(type)) return tuple(type, depth);
    if (checker.isArrayType(type)) return array(checker.getTypeArguments(type)[0], depth);
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    // An interface that extends an array.
    if (element && checker.getPropertyOfType(type, 'length')) return array(element, depth);
    return object(type, depth);
  }

  function union(type, depth) {
    const kept = type.types.filter(member => !(member.flags & (F.Undefined | F.Void | F.Never)));
    // Far down, what is small comes first, so that there is an end.
    const weight = member => (depth > 4 && member.flags & (F.Object | F.Intersection) ? 1 : 0);
    const tried = shuffled(kept, random).sort((a, b) => weight(a) - weight(b));
    for (const member of tried) {
      const found = value(member, depth + 1);
      if (found.length > 0) return found;
    }
    return [];
  }

  function array(element, depth) {
    const wanted = depth > 3 ? 0 : Math.floor(random() * 3);
    const elements = [];
    for (let i = 0; i < wanted; i += 1) elements.push(...value(element, depth + 1));
    return [elements];
  }

  function tuple(type, depth) {
    const elements = [];
    const types = checker.getTypeArguments(type);
    for (const [i, element] of types.entries()) {
      const flags = type.target.elementFlags[i];
      if (flags & E.Optional && random() > share) break;
      const wanted = flags & (E.Rest | E.Variadic) ? Math.floor(random() * 3) : 1;
      for (let n = 0; n < wanted; n += 1) {
        const found = value(element, depth + 1);
        if (found.length === 0 && flags & E.Required) return [];
        elements.push(...found);
      }
    }
    return [elements];
  }

  function object(type, depth) {
    const entries = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const name = ts.unescapeLeadingUnderscores(property.escapedName);
      const isOptional = (property.flags & S.Optional) !== 0;
      if (isOptional && random() > share / (1 + depth)) continue;
      const found = value(checker.getTypeOfSymbol(property), depth + 1);
      if (found.length > 0) entries.push([name, found[0]]);
      else if (!isOptional) return [];
    }
    for (const info of checker.getIndexInfosOfType(type)) {
      if (random() > share / (1 + depth)) continue;
      const [key] = info.keyType.flags & F.Number ? [oneOf([0, 12], random)] : value(info.keyType, depth + 1);
      const found = value(info.type, depth + 1);
      if (key !== undefined && found.length > 0 && !entries.some(([name]) => name === String(key))) entries.push([String(key), found[0]]);
    }
    return [Object.fromEntries(random() < 0.5 ? entries : shuffled(entries, random))];
  }

  function template(type, depth) {
    let text = type.texts[0];
    for (const [i, part] of type.types.entries()) {
      const found = value(part, depth + 1);
      if (found.length === 0) return [];
      text += found[0] + type.texts[i + 1];
    }
    return [text];
  }
}

/** A value of each other kind. */
const kinds = [null, true, 7, 'other', [], {}];
const kindOf = value => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The changes that can be made at a place of a value; each is called, and gives what stands there then. */
function changesOf(value, key, literals) {
  const kind = kindOf(value);
  const changes = kinds.filter(other => kindOf(other) !== kind).map(other => ({
    what: other === null ? 'null' : `${kind} becomes ${kindOf(other)}`,
    make: () => other,
  }));
  if (kind === 'string') {
    changes.push({ what: 'another text', make: () => `${value}~` });
    for (const other of literals.get(key) ?? []) {
      if (other !== value) changes.push({ what: 'the text of another', make: () => other });
    }
  }
  if (kind === 'number') {
    changes.push({ what: 'another number', make: () => value + 90_000 }, { what: 'a fraction', make: () => value + 0.25 });
  }
  if (kind === 'boolean') changes.push({ what: 'the other boolean', make: () => !value });
  if (kind === 'array') {
    if (value.length > 0) changes.push({ what: 'an element less', make: () => value.slice(0, -1) });
    changes.push({ what: 'an element more', make: () => [...value, value.at(-1) ?? 7] });
    changes.push({ what: 'an element of another kind', make: () => [...value, kindOf(value[0] ?? null) === 'object' ? 'other' : { other: 1 }] });
  }
  if (kind === 'object') {
    for (const name of Object.keys(value)) {
      changes.push({ what: 'a key less', make: () => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) });
    }
  }
  return changes;
}

/** The strings under each key of some values: where one of them is a tag, the others are the tags of others. */
export function literalsIn(values) {
  const literals = new Map();
  values.forEach(function visit(value, _, __, key) {
    if (typeof value === 'string' && key !== undefined && value !== '') {
      if (!literals.has(key)) literals.set(key, new Set());
      if (literals.get(key).size < 40) literals.get(key).add(value);
    } else if (Array.isArray(value)) value.forEach(element => visit(element, 0, value, key));
    else if (value !== null && typeof value === 'object') for (const [name, of] of Object.entries(value)) visit(of, 0, value, name);
  });
  return literals;
}

/** Some values that differ from one in one place: { what, value }. */
export function mutate(value, count, literals, random) {
  const places = [];
  (function visit(at, key, rebuild) {
    places.push({ at, key, rebuild });
    if (Array.isArray(at)) at.forEach((element, i) => visit(element, key, changed => rebuild(at.with(i, changed))));
    else if (at !== null && typeof at === 'object') {
      for (const name of Object.keys(at)) {
        visit(at[name], name, changed => rebuild(Object.fromEntries(Object.entries(at).map(([key, of]) => [key, key === name ? changed : of]))));
      }
    }
  })(value, undefined, changed => changed);
  const made = new Map();
  for (let tries = 0; made.size < count && tries < 4 * count; tries += 1) {
    const { at, key, rebuild } = oneOf(places, random);
    const { what, make } = differing(changesOf(at, key, literals), random);
    const mutant = rebuild(make());
    const text = JSON.stringify(mutant);
    if (text !== JSON.stringify(value) && !made.has(text)) made.set(text, { what, value: mutant });
  }
  return [...made.values()];
}

/** One of the changes; each sort of change is as likely as another, however many there are of it. */
function differing(changes, random) {
  const what = oneOf([...new Set(changes.map(change => change.what))], random);
  return oneOf(changes.filter(change => change.what === what), random);
}
