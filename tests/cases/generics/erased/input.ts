// What a generic is when nobody says what it is given: an object that others are mixed into keeps their keys.
interface Meta {
  _id: string;
}
export interface Page<Doc extends {}> {
  docs: (Doc & Meta)[];
  first?: Omit<Doc, "_rev"> & Meta;
}
export type Env<T> = T & { ok: boolean };
export interface Request<Args, Key extends string = Args extends string ? Args : "any"> {
  op: string;
  args?: (Args | string)[];
  touched: { [K in keyof Args]?: boolean };
  count: Args extends unknown[] ? number : null;
  key?: Key;
}
/** A function from types to types. */
export type ValueOf<T> = T[keyof T];
/** What it is given, as it is. */
export type Same<T> = T;
export interface Holder {
  one: Same<Meta>;
  many: Same<string[]>;
}
type Holdable = { id: string; size: number };
/** Nothing is left out by default. */
export type Held<K extends keyof Holdable = never> = Omit<Holdable, K> & { by: string };
/** What is within an object may be anything, though others are mixed into that. */
export type Hook<T, Options> = T | ({ handler: T; order?: "pre" | "post" } & Options);
export type Handled<T, Options> = { handler: T } & Options;
