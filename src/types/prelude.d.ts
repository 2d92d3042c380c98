// What every program has. Utility types are what TypeScript documents them to be; built-in objects have the members
// that types lean on, and a `toJSON` where `JSON.stringify` asks for it.

type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
type ConstructorParameters<T extends abstract new (...args: any) => any> =
  T extends abstract new (...args: infer P) => any ? P : never;
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
type InstanceType<T extends abstract new (...args: any) => any> =
  T extends abstract new (...args: any) => infer R ? R : any;
type ThisParameterType<T> = unknown;
type OmitThisParameter<T> = T;
type Awaited<T> =
  T extends null | undefined ? T :
  T extends object & { then(onfulfilled: infer F, ...args: infer _): any } ?
    F extends (value: infer V, ...args: infer _) => any ? Awaited<V> : never :
  T;
type Uppercase<S extends string> = intrinsic;
type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic;
type Uncapitalize<S extends string> = intrinsic;
type NoInfer<T> = intrinsic;
interface ThisType<T> {}
type PropertyKey = string | number | symbol;

interface Object {}
interface Function {
  (...args: any[]): any;
}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface String {
  readonly length: number;
  readonly [index: number]: string;
}
interface Number {
  toFixed(fractionDigits?: number): string;
}
interface Boolean {
  valueOf(): boolean;
}
interface Symbol {
  readonly description: string | undefined;
}
interface BigInt {
  toLocaleString(): string;
}

interface Array<T> {
  length: number;
  [n: number]: T;
}
interface ReadonlyArray<T> {
  readonly length: number;
  readonly [n: number]: T;
}
interface ConcatArray<T> {
  readonly length: number;
  readonly [n: number]: T;
}
interface ArrayLike<T> {
  readonly length: number;
  readonly [n: number]: T;
}
interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}
interface Iterable<T, TReturn = any, TNext = any> {
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}
interface Iterator<T, TReturn = any, TNext = any> {
  next(...args: [] | [TNext]): IteratorResult<T, TReturn>;
}
interface IteratorYieldResult<T> {
  done?: false;
  value: T;
}
interface IteratorReturnResult<T> {
  done: true;
  value: T;
}
type IteratorResult<T, TReturn = any> = IteratorYieldResult<T> | IteratorReturnResult<T>;
interface IterableIterator<T, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): IterableIterator<T, TReturn, TNext>;
}
interface Generator<T = unknown, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): Generator<T, TReturn, TNext>;
}
interface AsyncIterable<T, TReturn = any, TNext = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, TReturn, TNext>;
}
interface AsyncIterator<T, TReturn = any, TNext = any> {
  next(...args: [] | [TNext]): Promise<IteratorResult<T, TReturn>>;
}
interface AsyncIterableIterator<T, TReturn = any, TNext = any> extends AsyncIterator<T, TReturn, TNext> {
  [Symbol.asyncIterator](): AsyncIterableIterator<T, TReturn, TNext>;
}
interface AsyncGenerator<T = unknown, TReturn = any, TNext = any> extends AsyncIterator<T, TReturn, TNext> {
  [Symbol.asyncIterator](): AsyncGenerator<T, TReturn, TNext>;
}
interface SymbolConstructor {
  readonly iterator: unique symbol;
  readonly asyncIterator: unique symbol;
  readonly hasInstance: unique symbol;
  readonly toPrimitive: unique symbol;
  readonly toStringTag: unique symbol;
  readonly dispose: unique symbol;
}
declare var Symbol: SymbolConstructor;

interface PromiseLike<T> {
  then<A = T, B = never>(onfulfilled?: ((value: T) => A | PromiseLike<A>) | null, onrejected?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B>;
}
interface Promise<T> {
  then<A = T, B = never>(onfulfilled?: ((value: T) => A | PromiseLike<A>) | null, onrejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
}
interface Date {
  getTime(): number;
  toISOString(): string;
  toJSON(key?: any): string;
}
interface URL {
  toString(): string;
  toJSON(): string;
}
interface URLSearchParams {
  get(name: string): string | null;
}
interface RegExp {
  test(text: string): boolean;
}
interface Error {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
}
interface EvalError extends Error {}
interface RangeError extends Error {}
interface ReferenceError extends Error {}
interface SyntaxError extends Error {}
interface TypeError extends Error {}
interface URIError extends Error {}
interface Map<K, V> {
  get(key: K): V | undefined;
  readonly size: number;
}
interface ReadonlyMap<K, V> {
  get(key: K): V | undefined;
  readonly size: number;
}
interface WeakMap<K extends WeakKey, V> {
  get(key: K): V | undefined;
}
interface Set<T> {
  has(value: T): boolean;
  readonly size: number;
}
interface ReadonlySet<T> {
  has(value: T): boolean;
  readonly size: number;
}
interface WeakSet<T extends WeakKey> {
  has(value: T): boolean;
}
type WeakKey = object;
interface WeakRef<T extends WeakKey> {
  deref(): T | undefined;
}
interface ArrayBuffer {
  readonly byteLength: number;
  slice(begin: number, end?: number): ArrayBuffer;
}
interface SharedArrayBuffer {
  readonly byteLength: number;
  slice(begin: number, end?: number): SharedArrayBuffer;
}
type ArrayBufferLike = ArrayBuffer | SharedArrayBuffer;
interface ArrayBufferView<B extends ArrayBufferLike = ArrayBufferLike> {
  buffer: B;
  byteLength: number;
  byteOffset: number;
}
interface DataView<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  getInt8(byteOffset: number): number;
}
interface Int8Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint8Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint8ClampedArray<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Int16Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint16Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Int32Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Uint32Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Float32Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface Float64Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: number;
}
interface BigInt64Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: bigint;
}
interface BigUint64Array<B extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: B;
  [index: number]: bigint;
}
