// First, last, push, reverse, zip, flatten, and lists of a length.
type First<T extends readonly unknown[]> = T extends readonly [infer H, ...unknown[]] ? H : never;
type Last<T extends readonly unknown[]> = T extends readonly [...unknown[], infer L] ? L : never;
type Push<T extends readonly unknown[], V> = [...T, V];
type Reverse<T extends readonly unknown[]> = T extends readonly [infer H, ...infer R] ? [...Reverse<R>, H] : [];
type Zip<A extends readonly unknown[], B extends readonly unknown[]> = A extends readonly [infer X, ...infer XS] ? (B extends readonly [infer Y, ...infer YS] ? [[X, Y], ...Zip<XS, YS>] : []) : [];
type Flatten<T extends readonly unknown[]> = T extends readonly [infer H, ...infer R] ? (H extends readonly unknown[] ? [...Flatten<H>, ...Flatten<R>] : [H, ...Flatten<R>]) : [];
type Repeat<T, N extends number, A extends T[] = []> = A['length'] extends N ? A : Repeat<T, N, [...A, T]>;
type Includes<T extends readonly unknown[], V> = T extends readonly [infer H, ...infer R] ? ([H] extends [V] ? ([V] extends [H] ? true : Includes<R, V>) : Includes<R, V>) : false;

type Row = [string, number, boolean];

export interface Tuples {
  first: First<Row>;
  last: Last<Row>;
  pushed: Push<Row, null>;
  reversed: Reverse<Row>;
  zipped: Zip<['a', 'b'], [1, 2]>;
  flat: Flatten<[1, [2, [3, 4]], 5]>;
  matrix: Repeat<Repeat<number, 3>, 2>;
  has: Includes<Row, number>;
  length: Row['length'];
}
