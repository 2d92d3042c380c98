// What a callback takes, the function says that it is given to.
interface Row {
  id: number;
  name: string | null;
  tags: string[];
}
declare const rows: Row[];
export function named() {
  return rows.map(row => ({ id: row.id, name: row.name ?? "nobody" }));
}
export const tags = () => rows.flatMap(({ tags }) => tags);
export function total(list: readonly Row[]) {
  return list.filter(row => row.name !== null).reduce((sum, row) => sum + row.id, 0);
}
function withAll<T, R>(items: T[], use: (item: T, at: number) => R): { first: R; rest: R[] } {
  return { first: use(items[0], 0), rest: items.slice(1).map((item, at) => use(item, at + 1)) };
}
export const used = () => withAll(rows, (row, at) => ({ at, kind: row.name ? ("named" as const) : ("unnamed" as const) }));
export async function both() {
  const [first, all] = await Promise.all([Promise.resolve(1), Promise.resolve(["a"])]);
  return { first, all };
}

export interface Given {
  named: ReturnType<typeof named>;
  tags: ReturnType<typeof tags>;
  total: ReturnType<typeof total>;
  used: ReturnType<typeof used>;
  both: Awaited<ReturnType<typeof both>>;
}

/** The interfaces of all functions and all symbols say as little, and that of big integers is one. */
export interface Wrappers {
  callback: Function;
  hooks: Function[];
  either?: string | Function;
  mark: Symbol;
  size: BigInt;
  follow: string | BigInt;
}
