// Of several signatures the first is taken that was made for what is given: what may be absent in an object is mentioned
// there, and `any` is not all that it could be. Only if there is none, the first that takes it.
declare class NumberSchema {
  get description(): string | undefined;
  min(least: number): NumberSchema;
}
declare class TextSchema {
  get description(): string | undefined;
  max(most: number): TextSchema;
}
type Params = { message?: string; description?: string } | undefined;
declare function record<V>(value: V, params?: Params): { values: Record<string, V> };
declare function record<K, V>(key: K, value: V, params?: Params): { key: K; value: V };
const made = record(new TextSchema(), new NumberSchema());
const alone = record(new TextSchema(), { message: "is no record" });
export type Made = keyof typeof made;
export type Alone = keyof typeof alone;

declare function named(of: { name?: string; size: number }): "named";
declare function named(of: { size: number }): "sized";
declare const sized: { size: number };
const bySize = named(sized);
const written = named({ size: 1 });
export type BySize = typeof bySize;
export type Written = typeof written;

declare function kind(of: string): "text";
declare function kind(of: unknown): "anything";
declare const anything: any;
const ofAnything = kind(anything);
export type OfAnything = typeof ofAnything;

declare function only(of: string): "text";
declare function only(of: number): "number";
const first = only(anything);
export type First = typeof first;

declare function run(task: (input: string) => "done"): "done";
declare function run(task: (input: string) => unknown): "something";
declare const task: (input: string) => any;
const ran = run(task);
export type Ran = typeof ran;
declare const takesAll: (input: any) => "done";
const ranAll = run(takesAll);
export type RanAll = typeof ranAll;

declare function list(items: string[]): "texts";
declare function list(items: any[]): "items";
declare const items: any[];
const listed = list(items);
export type Listed = typeof listed;

enum Level {
  Low,
  High,
}
declare function level(of: Level): "level";
declare function level(of: number): "number";
declare const number: number;
const leveled = level(number);
const leveledByName = level(Level.High);
export type Leveled = typeof leveled;
export type LeveledByName = typeof leveledByName;

export interface Config {
  key: BySize;
  kinds: OfAnything[];
}

declare function struct<F, R extends readonly [string, ...string[]]>(fields: F, ...records: R): { records: R };
declare function struct<F>(fields: F): { fields: F };
const plain = struct({ x: 1 });
const keyed = struct({ x: 1 }, "key");
export type Plain = typeof plain;
export type Keyed = typeof keyed;
