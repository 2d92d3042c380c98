// What a callback returns is what is wanted of it: a pair is a pair, and not a list of either.
interface Row {
  id: number;
  name: string | null;
}
declare const rows: Row[];
export const byName = () => Object.fromEntries(rows.map(row => [row.name ?? "nobody", row.id]));
export const pairs = () => rows.map((row): [number, string] => [row.id, row.name ?? ""]);
export const lists = () => rows.map(row => [row.id, row.name]);
function pick<K extends string>(of: () => K): { key: K } {
  return { key: of() };
}
export const kind = () => pick(() => "plain");
declare function all<T extends [string, number]>(make: (row: Row) => T): T[];
export const made = () => all(row => ["a", row.id]);

// What is behind a test that a callback makes has passed it.
export const named = () => rows.map(row => row.name).filter(name => name !== null);
export const known = () => rows.map(row => row.name).filter(name => name != null && name !== "");
const isNamed = (row: Row | undefined) => row !== undefined;
export const found = () => [rows.at(0)].filter(isNamed);
function isText(value: unknown) {
  return typeof value === "string";
}
export function text(value: string | number) {
  return isText(value) ? { text: value } : { number: value };
}
export const truthy = () => rows.map(row => row.name).filter(name => !!name);

export interface Returned {
  byName: ReturnType<typeof byName>;
  pairs: ReturnType<typeof pairs>;
  lists: ReturnType<typeof lists>;
  kind: ReturnType<typeof kind>;
  made: ReturnType<typeof made>;
  named: ReturnType<typeof named>;
  known: ReturnType<typeof known>;
  found: ReturnType<typeof found>;
  text: ReturnType<typeof text>;
  truthy: ReturnType<typeof truthy>;
}
