export type Pair<A, B> = { first: A; second: B };
export type Named = Pair<string, boolean>;
export type Dict<V> = Record<string, V>;
export interface Use {
  pair: Pair<number, Named>;
  dict: Dict<number>;
}
