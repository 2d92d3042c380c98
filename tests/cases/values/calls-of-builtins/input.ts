class Pair<A, B> {
  constructor(
    readonly first: A,
    readonly second: B,
  ) {}
}

export const summary = {
  largest: Math.max(1, 2),
  names: Object.keys({ a: 1 }),
  entries: Object.entries({ a: 1, b: 2 }),
  values: Object.values({ a: 1, b: "x" }),
  index: Object.fromEntries([["a", 1]] as [string, number][]),
  merged: Object.assign({ a: 1 }, { b: "x" }),
  text: String(1),
  number: Number("1"),
  whole: parseInt("1", 10),
  json: JSON.stringify({}),
  anything: JSON.parse("{}"),
  at: Date.now(),
  when: new Date(),
  list: Array.from([1, 2]),
  isList: Array.isArray([]),
  words: "a b".split(" "),
  pair: new Pair("a", { b: 1 }),
  given: new Pair<string, boolean>("a", true),
};
export type Summary = typeof summary;

// What methods of typed arrays give is one of the same kind.
export type Bytes = ReturnType<Uint8Array["slice"]>;
