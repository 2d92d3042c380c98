// What every program has. Utility types are what TypeScript documents them to be; built-in objects have the members
// that types lean on, and a `toJSON` where `JSON.stringify` asks for it. What is a `get` there, JSON does not have: it is read
// from the prototype. Options that only say how a text is written are `object`: no data is made of them.

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
type ThisParameterType<T> = T extends (this: infer U, ...args: never) => any ? U : unknown;
type OmitThisParameter<T> =
  unknown extends ThisParameterType<T> ? T : T extends (...args: infer A) => infer R ? (...args: A) => R : T;
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

interface Object {
  constructor: Function;
  hasOwnProperty(v: PropertyKey): boolean;
  isPrototypeOf(v: Object): boolean;
  propertyIsEnumerable(v: PropertyKey): boolean;
  toLocaleString(): string;
  toString(): string;
  valueOf(): Object;
}
interface ObjectConstructor {
  new (...args: any[]): Object;
  assign<T extends {}, U>(target: T, source: U): T & U;
  assign<T extends {}, U, V>(target: T, source1: U, source2: V): T & U & V;
  assign(target: object, ...sources: any[]): any;
  create(o: object | null): any;
  entries<T>(o: { [s: string]: T } | ArrayLike<T>): [string, T][];
  entries(o: {}): [string, any][];
  fromEntries<T = any>(entries: Iterable<readonly [PropertyKey, T]>): { [k: string]: T };
  fromEntries(entries: Iterable<readonly any[]>): any;
  getOwnPropertyNames(o: any): string[];
  hasOwn(o: object, v: PropertyKey): boolean;
  is(value1: any, value2: any): boolean;
  keys(o: {}): string[];
  values<T>(o: { [s: string]: T } | ArrayLike<T>): T[];
  values(o: {}): any[];
  readonly prototype: Object;
}
declare var Object: ObjectConstructor;
interface Function {
  apply(this: Function, thisArg: any, argArray?: any): any;
  bind(this: Function, thisArg: any, ...argArray: any[]): any;
  call(this: Function, thisArg: any, ...argArray: any[]): any;
  toString(): string;
}
interface FunctionConstructor {
  new (...args: string[]): Function;
}
declare var Function: FunctionConstructor;
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {
  [index: number]: any;
  length: number;
  callee: Function;
}
interface String {
  readonly length: number;
  readonly [index: number]: string;
  at(index: number): string | undefined;
  charAt(index: number): string;
  charCodeAt(index: number): number;
  codePointAt(index: number): number | undefined;
  concat(...strings: string[]): string;
  endsWith(searchString: string, endPosition?: number): boolean;
  includes(searchString: string, position?: number): boolean;
  indexOf(searchString: string, position?: number): number;
  lastIndexOf(searchString: string, position?: number): number;
  localeCompare(that: string, locales?: string | string[], options?: object): number;
  match(regexp: string | RegExp): RegExpMatchArray | null;
  matchAll(regexp: RegExp): IterableIterator<RegExpExecArray>;
  normalize(form?: string): string;
  padEnd(maxLength: number, fillString?: string): string;
  padStart(maxLength: number, fillString?: string): string;
  repeat(count: number): string;
  replace(searchValue: string | RegExp, replacement: string): string;
  replaceAll(searchValue: string | RegExp, replacement: string): string;
  search(regexp: string | RegExp): number;
  slice(start?: number, end?: number): string;
  split(separator: string | RegExp, limit?: number): string[];
  startsWith(searchString: string, position?: number): boolean;
  substr(from: number, length?: number): string;
  substring(start: number, end?: number): string;
  toLocaleLowerCase(locales?: string | string[]): string;
  toLocaleUpperCase(locales?: string | string[]): string;
  toLowerCase(): string;
  toString(): string;
  toUpperCase(): string;
  trim(): string;
  trimEnd(): string;
  trimStart(): string;
  valueOf(): string;
  [Symbol.iterator](): StringIterator<string>;
}
interface StringConstructor {
  new (...args: any[]): String;
  (value?: any): string;
  fromCharCode(...codes: number[]): string;
  fromCodePoint(...codePoints: number[]): string;
  raw(template: { raw: readonly string[] | ArrayLike<string> }, ...substitutions: any[]): string;
  readonly prototype: String;
}
declare var String: StringConstructor;
interface Number {
  toExponential(fractionDigits?: number): string;
  toFixed(fractionDigits?: number): string;
  toLocaleString(locales?: string | string[], options?: object): string;
  toPrecision(precision?: number): string;
  toString(radix?: number): string;
  valueOf(): number;
}
interface NumberConstructor {
  new (...args: any[]): Number;
  (value?: any): number;
  readonly EPSILON: number;
  readonly MAX_SAFE_INTEGER: number;
  readonly MAX_VALUE: number;
  readonly MIN_SAFE_INTEGER: number;
  readonly MIN_VALUE: number;
  readonly NEGATIVE_INFINITY: number;
  readonly NaN: number;
  readonly POSITIVE_INFINITY: number;
  isFinite(number: unknown): boolean;
  isInteger(number: unknown): boolean;
  isNaN(number: unknown): boolean;
  isSafeInteger(number: unknown): boolean;
  parseFloat(string: string): number;
  parseInt(string: string, radix?: number): number;
  readonly prototype: Number;
}
declare var Number: NumberConstructor;
interface Boolean {
  valueOf(): boolean;
}
interface BooleanConstructor {
  new (...args: any[]): Boolean;
  <T>(value?: T): boolean;
  readonly prototype: Boolean;
}
declare var Boolean: BooleanConstructor;
interface Symbol {
  readonly description: string | undefined;
  toString(): string;
  valueOf(): symbol;
  readonly [Symbol.toStringTag]: string;
}
interface BigInt {
  toLocaleString(locales?: any, options?: any): string;
  toString(radix?: number): string;
  valueOf(): bigint;
  readonly [Symbol.toStringTag]: "BigInt";
}
interface BigIntConstructor {
  (value: bigint | boolean | number | string): bigint;
}
declare var BigInt: BigIntConstructor;

interface Array<T> {
  length: number;
  [n: number]: T;
  at(index: number): T | undefined;
  concat(...items: (T | ConcatArray<T>)[]): T[];
  entries(): ArrayIterator<[number, T]>;
  every(predicate: (value: T, index: number, array: T[]) => unknown): boolean;
  filter<S extends T>(predicate: (value: T, index: number, array: T[]) => value is S): S[];
  filter(predicate: (value: T, index: number, array: T[]) => unknown): T[];
  find(predicate: (value: T, index: number, array: T[]) => unknown): T | undefined;
  findIndex(predicate: (value: T, index: number, array: T[]) => unknown): number;
  findLast(predicate: (value: T, index: number, array: T[]) => unknown): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: T[]) => unknown): number;
  flat(depth?: number): any[];
  flatMap<U>(callback: (value: T, index: number, array: T[]) => U | readonly U[]): U[];
  forEach(callback: (value: T, index: number, array: T[]) => void): void;
  includes(searchElement: T, fromIndex?: number): boolean;
  indexOf(searchElement: T, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: T, fromIndex?: number): number;
  map<U>(callback: (value: T, index: number, array: T[]) => U): U[];
  reduce(callback: (previous: T, value: T, index: number, array: T[]) => T, initial?: T): T;
  reduce<U>(callback: (previous: U, value: T, index: number, array: T[]) => U, initial?: U): U;
  reduceRight<U>(callback: (previous: U, value: T, index: number, array: T[]) => U, initial?: U): U;
  slice(start?: number, end?: number): T[];
  some(predicate: (value: T, index: number, array: T[]) => unknown): boolean;
  toLocaleString(): string;
  toReversed(): T[];
  toSorted(compare?: (a: T, b: T) => number): T[];
  toSpliced(start: number, deleteCount?: number, ...items: T[]): T[];
  toString(): string;
  values(): ArrayIterator<T>;
  with(index: number, value: T): T[];
  copyWithin(target: number, start: number, end?: number): this;
  fill(value: T, start?: number, end?: number): this;
  pop(): T | undefined;
  push(...items: T[]): number;
  reverse(): T[];
  shift(): T | undefined;
  sort(compare?: (a: T, b: T) => number): this;
  splice(start: number, deleteCount?: number, ...items: T[]): T[];
  unshift(...items: T[]): number;
  [Symbol.iterator](): ArrayIterator<T>;
}
interface ArrayConstructor {
  readonly prototype: any[];
  new <T = any>(...items: T[]): T[];
  <T = any>(...items: T[]): T[];
  from<T>(items: Iterable<T> | ArrayLike<T>): T[];
  from<T, U>(items: Iterable<T> | ArrayLike<T>, map: (value: T, index: number) => U): U[];
  isArray(arg: any): arg is any[];
  of<T>(...items: T[]): T[];
}
declare var Array: ArrayConstructor;
interface ReadonlyArray<T> {
  readonly length: number;
  readonly [n: number]: T;
  at(index: number): T | undefined;
  concat(...items: (T | ConcatArray<T>)[]): T[];
  entries(): ArrayIterator<[number, T]>;
  every(predicate: (value: T, index: number, array: readonly T[]) => unknown): boolean;
  filter<S extends T>(predicate: (value: T, index: number, array: readonly T[]) => value is S): S[];
  filter(predicate: (value: T, index: number, array: readonly T[]) => unknown): T[];
  find(predicate: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  findIndex(predicate: (value: T, index: number, array: readonly T[]) => unknown): number;
  findLast(predicate: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: readonly T[]) => unknown): number;
  flat(depth?: number): any[];
  flatMap<U>(callback: (value: T, index: number, array: T[]) => U | readonly U[]): U[];
  forEach(callback: (value: T, index: number, array: readonly T[]) => void): void;
  includes(searchElement: T, fromIndex?: number): boolean;
  indexOf(searchElement: T, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: T, fromIndex?: number): number;
  map<U>(callback: (value: T, index: number, array: readonly T[]) => U): U[];
  reduce<U>(callback: (previous: U, value: T, index: number, array: readonly T[]) => U, initial?: U): U;
  reduceRight<U>(callback: (previous: U, value: T, index: number, array: readonly T[]) => U, initial?: U): U;
  slice(start?: number, end?: number): T[];
  some(predicate: (value: T, index: number, array: readonly T[]) => unknown): boolean;
  toLocaleString(): string;
  toReversed(): T[];
  toSorted(compare?: (a: T, b: T) => number): T[];
  toSpliced(start: number, deleteCount?: number, ...items: T[]): T[];
  toString(): string;
  values(): ArrayIterator<T>;
  with(index: number, value: T): T[];
  [Symbol.iterator](): ArrayIterator<T>;
}
interface ConcatArray<T> {
  readonly length: number;
  readonly [n: number]: T;
  join(separator?: string): string;
  slice(start?: number, end?: number): T[];
}
interface ArrayLike<T> {
  readonly length: number;
  readonly [n: number]: T;
}
interface TemplateStringsArray extends ReadonlyArray<string> {
  readonly raw: readonly string[];
}
interface RegExpMatchArray extends Array<string> {
  index?: number;
  input?: string;
  0: string;
  groups?: { [key: string]: string };
}
interface RegExpExecArray extends Array<string> {
  index: number;
  input: string;
  0: string;
  groups?: { [key: string]: string };
}
interface Iterable<T, TReturn = any, TNext = any> {
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}
interface Iterator<T, TReturn = any, TNext = any> {
  next(...args: [] | [TNext]): IteratorResult<T, TReturn>;
  return?(value?: TReturn): IteratorResult<T, TReturn>;
  throw?(e?: any): IteratorResult<T, TReturn>;
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
interface IteratorObject<T, TReturn = unknown, TNext = unknown> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): IteratorObject<T, TReturn, TNext>;
  map<U>(callback: (value: T, index: number) => U): IteratorObject<U, undefined, unknown>;
  filter(predicate: (value: T, index: number) => unknown): IteratorObject<T, undefined, unknown>;
  toArray(): T[];
}
type BuiltinIteratorReturn = undefined;
interface ArrayIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): ArrayIterator<T>;
}
interface StringIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): StringIterator<T>;
}
interface MapIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): MapIterator<T>;
}
interface SetIterator<T> extends IteratorObject<T, BuiltinIteratorReturn, unknown> {
  [Symbol.iterator](): SetIterator<T>;
}
interface Generator<T = unknown, TReturn = any, TNext = any> extends IteratorObject<T, TReturn, TNext> {
  next(...args: [] | [TNext]): IteratorResult<T, TReturn>;
  return(value: TReturn): IteratorResult<T, TReturn>;
  throw(e: any): IteratorResult<T, TReturn>;
  [Symbol.iterator](): Generator<T, TReturn, TNext>;
}
interface GeneratorFunction {
  new (...args: any[]): Generator;
  (...args: any[]): Generator;
}
interface AsyncIterable<T, TReturn = any, TNext = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, TReturn, TNext>;
}
interface AsyncIterator<T, TReturn = any, TNext = any> {
  next(...args: [] | [TNext]): Promise<IteratorResult<T, TReturn>>;
  return?(value?: TReturn | PromiseLike<TReturn>): Promise<IteratorResult<T, TReturn>>;
  throw?(e?: any): Promise<IteratorResult<T, TReturn>>;
}
interface AsyncIterableIterator<T, TReturn = any, TNext = any> extends AsyncIterator<T, TReturn, TNext> {
  [Symbol.asyncIterator](): AsyncIterableIterator<T, TReturn, TNext>;
}
interface AsyncIteratorObject<T, TReturn = unknown, TNext = unknown> extends AsyncIterator<T, TReturn, TNext> {
  [Symbol.asyncIterator](): AsyncIteratorObject<T, TReturn, TNext>;
}
interface AsyncGenerator<T = unknown, TReturn = any, TNext = any> extends AsyncIteratorObject<T, TReturn, TNext> {
  next(...args: [] | [TNext]): Promise<IteratorResult<T, TReturn>>;
  return(value: TReturn | PromiseLike<TReturn>): Promise<IteratorResult<T, TReturn>>;
  throw(e: any): Promise<IteratorResult<T, TReturn>>;
  [Symbol.asyncIterator](): AsyncGenerator<T, TReturn, TNext>;
}
interface SymbolConstructor {
  (description?: string | number): symbol;
  for(key: string): symbol;
  readonly iterator: unique symbol;
  readonly asyncIterator: unique symbol;
  readonly hasInstance: unique symbol;
  readonly isConcatSpreadable: unique symbol;
  readonly match: unique symbol;
  readonly matchAll: unique symbol;
  readonly replace: unique symbol;
  readonly search: unique symbol;
  readonly species: unique symbol;
  readonly split: unique symbol;
  readonly toPrimitive: unique symbol;
  readonly toStringTag: unique symbol;
  readonly unscopables: unique symbol;
  readonly dispose: unique symbol;
  readonly asyncDispose: unique symbol;
  readonly metadata: unique symbol;
}
declare var Symbol: SymbolConstructor;

interface Math {
  readonly E: number;
  readonly LN10: number;
  readonly LN2: number;
  readonly LOG10E: number;
  readonly LOG2E: number;
  readonly PI: number;
  readonly SQRT1_2: number;
  readonly SQRT2: number;
  abs(x: number): number;
  cbrt(x: number): number;
  ceil(x: number): number;
  cos(x: number): number;
  exp(x: number): number;
  floor(x: number): number;
  hypot(...values: number[]): number;
  log(x: number): number;
  log10(x: number): number;
  log2(x: number): number;
  max(...values: number[]): number;
  min(...values: number[]): number;
  pow(x: number, y: number): number;
  random(): number;
  round(x: number): number;
  sign(x: number): number;
  sin(x: number): number;
  sqrt(x: number): number;
  tan(x: number): number;
  trunc(x: number): number;
  readonly [Symbol.toStringTag]: string;
}
declare var Math: Math;
declare function parseInt(string: string, radix?: number): number;
declare function parseFloat(string: string): number;
declare function isNaN(number: number): boolean;
declare function isFinite(number: number): boolean;
declare function decodeURI(encodedURI: string): string;
declare function decodeURIComponent(encodedURIComponent: string): string;
declare function encodeURI(uri: string): string;
declare function encodeURIComponent(uriComponent: string | number | boolean): string;

interface PromiseLike<T> {
  then<A = T, B = never>(onfulfilled?: ((value: T) => A | PromiseLike<A>) | null, onrejected?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B>;
}
interface Promise<T> {
  then<A = T, B = never>(onfulfilled?: ((value: T) => A | PromiseLike<A>) | null, onrejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B = never>(onrejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(onfinally?: (() => void) | null): Promise<T>;
  readonly [Symbol.toStringTag]: string;
}
interface PromiseConstructor {
  new <T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>;
  readonly prototype: Promise<any>;
  all<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }>;
  all<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>[]>;
  allSettled<T extends readonly unknown[] | []>(values: T): Promise<{ -readonly [P in keyof T]: PromiseSettledResult<Awaited<T[P]>> }>;
  allSettled<T>(values: Iterable<T | PromiseLike<T>>): Promise<PromiseSettledResult<Awaited<T>>[]>;
  any<T extends readonly unknown[] | []>(values: T): Promise<Awaited<T[number]>>;
  race<T extends readonly unknown[] | []>(values: T): Promise<Awaited<T[number]>>;
  resolve(): Promise<void>;
  resolve<T>(value: T): Promise<Awaited<T>>;
  reject<T = never>(reason?: any): Promise<T>;
}
declare var Promise: PromiseConstructor;
interface PromiseConstructorLike {
  new <T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): PromiseLike<T>;
}
interface PromiseFulfilledResult<T> {
  status: "fulfilled";
  value: T;
}
interface PromiseRejectedResult {
  status: "rejected";
  reason: any;
}
type PromiseSettledResult<T> = PromiseFulfilledResult<T> | PromiseRejectedResult;
interface PromiseWithResolvers<T> {
  promise: Promise<T>;
  resolve: (value: T | PromiseLike<T>) => void;
  reject: (reason?: any) => void;
}
interface Date {
  getFullYear(): number;
  getUTCFullYear(): number;
  getMonth(): number;
  getUTCMonth(): number;
  getDate(): number;
  getUTCDate(): number;
  getDay(): number;
  getUTCDay(): number;
  getHours(): number;
  getUTCHours(): number;
  getMinutes(): number;
  getUTCMinutes(): number;
  getSeconds(): number;
  getUTCSeconds(): number;
  getMilliseconds(): number;
  getUTCMilliseconds(): number;
  setFullYear(...values: number[]): number;
  setUTCFullYear(...values: number[]): number;
  setMonth(...values: number[]): number;
  setUTCMonth(...values: number[]): number;
  setDate(...values: number[]): number;
  setUTCDate(...values: number[]): number;
  setHours(...values: number[]): number;
  setUTCHours(...values: number[]): number;
  setMinutes(...values: number[]): number;
  setUTCMinutes(...values: number[]): number;
  setSeconds(...values: number[]): number;
  setUTCSeconds(...values: number[]): number;
  setMilliseconds(...values: number[]): number;
  setUTCMilliseconds(...values: number[]): number;
  getTime(): number;
  getTimezoneOffset(): number;
  setTime(time: number): number;
  toDateString(): string;
  toISOString(): string;
  toJSON(key?: any): string;
  toLocaleDateString(locales?: string | string[], options?: object): string;
  toLocaleString(locales?: string | string[], options?: object): string;
  toLocaleTimeString(locales?: string | string[], options?: object): string;
  toString(): string;
  toTimeString(): string;
  toUTCString(): string;
  valueOf(): number;
  [Symbol.toPrimitive](hint: string): string | number;
}
interface DateConstructor {
  new (...args: any[]): Date;
  (): string;
  UTC(year: number, ...rest: number[]): number;
  now(): number;
  parse(s: string): number;
  readonly prototype: Date;
}
declare var Date: DateConstructor;
interface URL {
  get hash(): string;
  get host(): string;
  get hostname(): string;
  get href(): string;
  get origin(): string;
  get password(): string;
  get pathname(): string;
  get port(): string;
  get protocol(): string;
  get search(): string;
  get searchParams(): URLSearchParams;
  get username(): string;
  toString(): string;
  toJSON(): string;
}
interface URLConstructor {
  new (...args: any[]): URL;
  readonly prototype: URL;
}
declare var URL: URLConstructor;
interface URLSearchParams {
  get size(): number;
  append(name: string, value: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: string): boolean;
}
interface URLSearchParamsConstructor {
  new (...args: any[]): URLSearchParams;
  readonly prototype: URLSearchParams;
}
declare var URLSearchParams: URLSearchParamsConstructor;
interface RegExp {
  get flags(): string;
  get global(): boolean;
  get ignoreCase(): boolean;
  get multiline(): boolean;
  get sticky(): boolean;
  get unicode(): boolean;
  get lastIndex(): number;
  get source(): string;
  compile(pattern: string, flags?: string): this;
  exec(string: string): RegExpExecArray | null;
  test(string: string): boolean;
  toString(): string;
}
interface RegExpConstructor {
  new (...args: any[]): RegExp;
  readonly prototype: RegExp;
}
declare var RegExp: RegExpConstructor;
interface Error {
  name: string;
  message: string;
  stack?: string;
  cause?: unknown;
}
interface ErrorOptions {
  cause?: unknown;
}
interface ErrorConstructor {
  new (...args: any[]): Error;
  readonly prototype: Error;
}
declare var Error: ErrorConstructor;
interface EvalError extends Error {}
interface EvalErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): EvalError;
}
declare var EvalError: EvalErrorConstructor;
interface RangeError extends Error {}
interface RangeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): RangeError;
}
declare var RangeError: RangeErrorConstructor;
interface ReferenceError extends Error {}
interface ReferenceErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): ReferenceError;
}
declare var ReferenceError: ReferenceErrorConstructor;
interface SyntaxError extends Error {}
interface SyntaxErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): SyntaxError;
}
declare var SyntaxError: SyntaxErrorConstructor;
interface TypeError extends Error {}
interface TypeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): TypeError;
}
declare var TypeError: TypeErrorConstructor;
interface URIError extends Error {}
interface URIErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): URIError;
}
declare var URIError: URIErrorConstructor;
interface AggregateError extends Error {
  errors: any[];
}
interface Map<K, V> {
  clear(): void;
  delete(key: K): boolean;
  entries(): MapIterator<[K, V]>;
  forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): MapIterator<K>;
  set(key: K, value: V): this;
  get size(): number;
  values(): MapIterator<V>;
  [Symbol.iterator](): MapIterator<[K, V]>;
  readonly [Symbol.toStringTag]: string;
}
interface MapConstructor {
  new (): Map<any, any>;
  new <K, V>(entries?: Iterable<readonly [K, V]> | readonly (readonly [K, V])[] | null): Map<K, V>;
  readonly prototype: Map<any, any>;
}
declare var Map: MapConstructor;
interface ReadonlyMap<K, V> {
  entries(): MapIterator<[K, V]>;
  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): MapIterator<K>;
  get size(): number;
  values(): MapIterator<V>;
  [Symbol.iterator](): MapIterator<[K, V]>;
}
interface WeakMap<K extends WeakKey, V> {
  delete(key: K): boolean;
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): this;
}
interface WeakMapConstructor {
  new <K extends WeakKey = WeakKey, V = any>(...args: any[]): WeakMap<K, V>;
  readonly prototype: WeakMap<any, any>;
}
declare var WeakMap: WeakMapConstructor;
interface Set<T> {
  add(value: T): this;
  clear(): void;
  delete(value: T): boolean;
  entries(): SetIterator<[T, T]>;
  forEach(callback: (value: T, key: T, set: Set<T>) => void): void;
  has(value: T): boolean;
  keys(): SetIterator<T>;
  get size(): number;
  values(): SetIterator<T>;
  union<U>(other: ReadonlySetLike<U>): Set<T | U>;
  intersection<U>(other: ReadonlySetLike<U>): Set<T & U>;
  difference<U>(other: ReadonlySetLike<U>): Set<T>;
  symmetricDifference<U>(other: ReadonlySetLike<U>): Set<T | U>;
  isSubsetOf(other: ReadonlySetLike<unknown>): boolean;
  isSupersetOf(other: ReadonlySetLike<unknown>): boolean;
  isDisjointFrom(other: ReadonlySetLike<unknown>): boolean;
  [Symbol.iterator](): SetIterator<T>;
  readonly [Symbol.toStringTag]: string;
}
interface ReadonlySetLike<T> {
  keys(): Iterator<T>;
  has(value: T): boolean;
  readonly size: number;
}
interface SetConstructor {
  new <T = any>(values?: Iterable<T> | readonly T[] | null): Set<T>;
  readonly prototype: Set<any>;
}
declare var Set: SetConstructor;
interface ReadonlySet<T> {
  entries(): SetIterator<[T, T]>;
  forEach(callback: (value: T, key: T, set: ReadonlySet<T>) => void): void;
  has(value: T): boolean;
  keys(): SetIterator<T>;
  get size(): number;
  values(): SetIterator<T>;
  union<U>(other: ReadonlySetLike<U>): Set<T | U>;
  intersection<U>(other: ReadonlySetLike<U>): Set<T & U>;
  difference<U>(other: ReadonlySetLike<U>): Set<T>;
  symmetricDifference<U>(other: ReadonlySetLike<U>): Set<T | U>;
  isSubsetOf(other: ReadonlySetLike<unknown>): boolean;
  isSupersetOf(other: ReadonlySetLike<unknown>): boolean;
  isDisjointFrom(other: ReadonlySetLike<unknown>): boolean;
  [Symbol.iterator](): SetIterator<T>;
}
interface WeakSet<T extends WeakKey> {
  add(value: T): this;
  delete(value: T): boolean;
  has(value: T): boolean;
}
interface WeakSetConstructor {
  new <T extends WeakKey = WeakKey>(...args: any[]): WeakSet<T>;
  readonly prototype: WeakSet<any>;
}
declare var WeakSet: WeakSetConstructor;
interface WeakKeyTypes {
  object: object;
  symbol: symbol;
}
type WeakKey = WeakKeyTypes[keyof WeakKeyTypes];
interface WeakRef<T extends WeakKey> {
  deref(): T | undefined;
  readonly [Symbol.toStringTag]: "WeakRef";
}
interface ArrayBuffer {
  get byteLength(): number;
  slice(begin?: number, end?: number): ArrayBuffer;
  readonly [Symbol.toStringTag]: "ArrayBuffer";
}
interface ArrayBufferConstructor {
  new (...args: any[]): ArrayBuffer;
  readonly prototype: ArrayBuffer;
}
declare var ArrayBuffer: ArrayBufferConstructor;
interface SharedArrayBuffer {
  get byteLength(): number;
  slice(begin?: number, end?: number): SharedArrayBuffer;
  readonly [Symbol.toStringTag]: "SharedArrayBuffer";
}
interface SharedArrayBufferConstructor {
  new (...args: any[]): SharedArrayBuffer;
  readonly prototype: SharedArrayBuffer;
}
declare var SharedArrayBuffer: SharedArrayBufferConstructor;
type ArrayBufferLike = ArrayBuffer | SharedArrayBuffer;
interface ArrayBufferView<B extends ArrayBufferLike = ArrayBufferLike> {
  get buffer(): B;
  get byteLength(): number;
  get byteOffset(): number;
}
interface DataView<B extends ArrayBufferLike = ArrayBufferLike> extends ArrayBufferView<B> {
  getInt8(byteOffset: number): number;
  readonly [Symbol.toStringTag]: string;
}
interface DataViewConstructor {
  new (...args: any[]): DataView;
  readonly prototype: DataView;
}
declare var DataView: DataViewConstructor;
// What the arrays of numbers have in common, which goes by no name elsewhere.
interface TypedArray<B, N, Copied, Part> {
  get BYTES_PER_ELEMENT(): number;
  get buffer(): B;
  get byteLength(): number;
  get byteOffset(): number;
  get length(): number;
  [index: number]: N;
  at(index: number): N | undefined;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, N]>;
  every(predicate: (value: N, index: number, array: this) => unknown): boolean;
  fill(value: N, start?: number, end?: number): this;
  filter(predicate: (value: N, index: number, array: this) => any): Copied;
  find(predicate: (value: N, index: number, array: this) => boolean): N | undefined;
  findIndex(predicate: (value: N, index: number, array: this) => boolean): number;
  findLast(predicate: (value: N, index: number, array: this) => unknown): N | undefined;
  findLastIndex(predicate: (value: N, index: number, array: this) => unknown): number;
  forEach(callback: (value: N, index: number, array: this) => void): void;
  indexOf(searchElement: N, fromIndex?: number): number;
  lastIndexOf(searchElement: N, fromIndex?: number): number;
  map(callback: (value: N, index: number, array: this) => N): Copied;
  reduce<U = N>(callback: (previous: U, value: N, index: number, array: this) => U, initial?: U): U;
  reduceRight<U = N>(callback: (previous: U, value: N, index: number, array: this) => U, initial?: U): U;
  slice(start?: number, end?: number): Copied;
  some(predicate: (value: N, index: number, array: this) => unknown): boolean;
  subarray(begin?: number, end?: number): Part;
  toLocaleString(): string;
  toReversed(): Copied;
  toSorted(compare?: (a: N, b: N) => number): Copied;
  toString(): string;
  valueOf(): this;
  with(index: number, value: N): Copied;
  includes(searchElement: N, fromIndex?: number): boolean;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  reverse(): this;
  set(array: ArrayLike<N>, offset?: number): void;
  sort(compare?: (a: N, b: N) => number): this;
  values(): ArrayIterator<N>;
  [Symbol.iterator](): ArrayIterator<N>;
}
interface Int8Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Int8Array<ArrayBuffer>, Int8Array<B>> {
  readonly [Symbol.toStringTag]: "Int8Array";
}
interface Int8ArrayConstructor {
  new (...args: any[]): Int8Array;
  readonly prototype: Int8Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Int8Array: Int8ArrayConstructor;
interface Uint8Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Uint8Array<ArrayBuffer>, Uint8Array<B>> {
  readonly [Symbol.toStringTag]: "Uint8Array";
}
interface Uint8ArrayConstructor {
  new (...args: any[]): Uint8Array;
  readonly prototype: Uint8Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Uint8Array: Uint8ArrayConstructor;
interface Uint8ClampedArray<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Uint8ClampedArray<ArrayBuffer>, Uint8ClampedArray<B>> {
  readonly [Symbol.toStringTag]: "Uint8ClampedArray";
}
interface Uint8ClampedArrayConstructor {
  new (...args: any[]): Uint8ClampedArray;
  readonly prototype: Uint8ClampedArray;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Uint8ClampedArray: Uint8ClampedArrayConstructor;
interface Int16Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Int16Array<ArrayBuffer>, Int16Array<B>> {
  readonly [Symbol.toStringTag]: "Int16Array";
}
interface Int16ArrayConstructor {
  new (...args: any[]): Int16Array;
  readonly prototype: Int16Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Int16Array: Int16ArrayConstructor;
interface Uint16Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Uint16Array<ArrayBuffer>, Uint16Array<B>> {
  readonly [Symbol.toStringTag]: "Uint16Array";
}
interface Uint16ArrayConstructor {
  new (...args: any[]): Uint16Array;
  readonly prototype: Uint16Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Uint16Array: Uint16ArrayConstructor;
interface Int32Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Int32Array<ArrayBuffer>, Int32Array<B>> {
  readonly [Symbol.toStringTag]: "Int32Array";
}
interface Int32ArrayConstructor {
  new (...args: any[]): Int32Array;
  readonly prototype: Int32Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Int32Array: Int32ArrayConstructor;
interface Uint32Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Uint32Array<ArrayBuffer>, Uint32Array<B>> {
  readonly [Symbol.toStringTag]: "Uint32Array";
}
interface Uint32ArrayConstructor {
  new (...args: any[]): Uint32Array;
  readonly prototype: Uint32Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Uint32Array: Uint32ArrayConstructor;
interface Float16Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Float16Array<ArrayBuffer>, Float16Array<B>> {
  readonly [Symbol.toStringTag]: "Float16Array";
}
interface Float16ArrayConstructor {
  new (...args: any[]): Float16Array;
  readonly prototype: Float16Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Float16Array: Float16ArrayConstructor;
interface Float32Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Float32Array<ArrayBuffer>, Float32Array<B>> {
  readonly [Symbol.toStringTag]: "Float32Array";
}
interface Float32ArrayConstructor {
  new (...args: any[]): Float32Array;
  readonly prototype: Float32Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Float32Array: Float32ArrayConstructor;
interface Float64Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, number, Float64Array<ArrayBuffer>, Float64Array<B>> {
  readonly [Symbol.toStringTag]: "Float64Array";
}
interface Float64ArrayConstructor {
  new (...args: any[]): Float64Array;
  readonly prototype: Float64Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var Float64Array: Float64ArrayConstructor;
interface BigInt64Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, bigint, BigInt64Array<ArrayBuffer>, BigInt64Array<B>> {
  readonly [Symbol.toStringTag]: "BigInt64Array";
}
interface BigInt64ArrayConstructor {
  new (...args: any[]): BigInt64Array;
  readonly prototype: BigInt64Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var BigInt64Array: BigInt64ArrayConstructor;
interface BigUint64Array<B extends ArrayBufferLike = ArrayBufferLike>
  extends TypedArray<B, bigint, BigUint64Array<ArrayBuffer>, BigUint64Array<B>> {
  readonly [Symbol.toStringTag]: "BigUint64Array";
}
interface BigUint64ArrayConstructor {
  new (...args: any[]): BigUint64Array;
  readonly prototype: BigUint64Array;
  readonly BYTES_PER_ELEMENT: number;
}
declare var BigUint64Array: BigUint64ArrayConstructor;
interface Disposable {
  [Symbol.dispose](): void;
}
interface AsyncDisposable {
  [Symbol.asyncDispose](): PromiseLike<void>;
}
interface FinalizationRegistry<T> {
  register(target: WeakKey, value: T): void;
  unregister(token: WeakKey): boolean;
}
interface PropertyDescriptor {
  configurable?: boolean;
  enumerable?: boolean;
  value?: any;
  writable?: boolean;
  get?(): any;
  set?(v: any): void;
}
interface PropertyDescriptorMap {
  [key: PropertyKey]: PropertyDescriptor;
}
interface TypedPropertyDescriptor<T> {
  enumerable?: boolean;
  configurable?: boolean;
  writable?: boolean;
  value?: T;
  get?: () => T;
  set?: (value: T) => void;
}
type ClassDecorator = <F extends Function>(target: F) => F | void;
type PropertyDecorator = (target: Object, key: string | symbol) => void;
type MethodDecorator = <T>(target: Object, key: string | symbol, descriptor: TypedPropertyDescriptor<T>) => TypedPropertyDescriptor<T> | void;
type ParameterDecorator = (target: Object, key: string | symbol | undefined, index: number) => void;
interface ProxyHandler<T extends object> {
  get?(target: T, key: string | symbol, receiver: any): any;
  set?(target: T, key: string | symbol, value: any, receiver: any): boolean;
}
declare var NaN: number;
declare var Infinity: number;
interface JSON {
  parse(text: string, reviver?: (this: any, key: string, value: any) => any): any;
  stringify(value: any, replacer?: ((this: any, key: string, value: any) => any) | (number | string)[] | null, space?: string | number): string;
  readonly [Symbol.toStringTag]: string;
}
declare var JSON: JSON;

// What browsers and Node have beside the language: options as data, and objects, which JSON has without contents, each
// with a method that tells it from the others. A declaration of the program's own by the same name stands in its place,
// rather than beside it.
interface ProxyConstructor {
  new <T extends object>(target: T, handler: any): T;
}
declare var Proxy: ProxyConstructor;
declare namespace Reflect {
  function ownKeys(target: object): (string | symbol)[];
}
interface Atomics {
  isLockFree(size: number): boolean;
}
declare var Atomics: Atomics;

declare module "host" {
  interface ImportMeta {}
  interface ImportCallOptions {
    with?: ImportAttributes;
  }
  interface ImportAttributes {
    [key: string]: string;
  }
  type BufferSource = ArrayBufferView | ArrayBuffer;
  type BodyInit = ReadableStream | Blob | BufferSource | FormData | URLSearchParams | string;
  type HeadersInit = [string, string][] | Record<string, string> | Headers;
  type RequestInfo = Request | string;
  type DOMHighResTimeStamp = number;
  type MutationRecordType = "attributes" | "characterData" | "childList";
  type AlignSetting = "center" | "end" | "left" | "right" | "start";
  type AnimationReplaceState = "active" | "persisted" | "removed";
  type AppendMode = "segments" | "sequence";
  type AudioContextLatencyCategory = "balanced" | "interactive" | "playback";
  type AudioContextState = "closed" | "interrupted" | "running" | "suspended";
  type AudioSampleFormat = "f32" | "f32-planar" | "s16" | "s16-planar" | "s32" | "s32-planar" | "u8" | "u8-planar";
  type AutoFillAddressKind = "billing" | "shipping";
  type AutoFillBase = "" | "off" | "on";
  type AutoFillContactField =
    | "email" | "tel" | "tel-area-code" | "tel-country-code" | "tel-extension" | "tel-local" | "tel-local-prefix"
    | "tel-local-suffix" | "tel-national";
  type AutoFillContactKind = "home" | "mobile" | "work";
  type AutoFillCredentialField = "webauthn";
  type AutoFillNormalField =
    | "additional-name" | "address-level1" | "address-level2" | "address-level3" | "address-level4" | "address-line1"
    | "address-line2" | "address-line3" | "bday-day" | "bday-month" | "bday-year" | "cc-csc" | "cc-exp"
    | "cc-exp-month" | "cc-exp-year" | "cc-family-name" | "cc-given-name" | "cc-name" | "cc-number" | "cc-type"
    | "country" | "country-name" | "current-password" | "family-name" | "given-name" | "honorific-prefix"
    | "honorific-suffix" | "name" | "new-password" | "one-time-code" | "organization" | "postal-code"
    | "street-address" | "transaction-amount" | "transaction-currency" | "username";
  type AutoKeyword = "auto";
  type AutomationRate = "a-rate" | "k-rate";
  type BiquadFilterType =
    | "allpass" | "bandpass" | "highpass" | "highshelf" | "lowpass" | "lowshelf" | "notch" | "peaking";
  type CSSMathOperator = "clamp" | "invert" | "max" | "min" | "negate" | "product" | "sum";
  type CSSNumericBaseType = "angle" | "flex" | "frequency" | "length" | "percent" | "resolution" | "time";
  type CanPlayTypeResult = "" | "maybe" | "probably";
  type CanvasFillRule = "evenodd" | "nonzero";
  type ChannelCountMode = "clamped-max" | "explicit" | "max";
  type ChannelInterpretation = "discrete" | "speakers";
  type ClientTypes = "all" | "sharedworker" | "window" | "worker";
  type CodecState = "closed" | "configured" | "unconfigured";
  type ColorSpaceConversion = "default" | "none";
  type CompositeOperationOrAuto = "accumulate" | "add" | "auto" | "replace";
  type DirectionSetting = "" | "lr" | "rl";
  type DisplayCaptureSurfaceType = "browser" | "monitor" | "window";
  type DistanceModelType = "exponential" | "inverse" | "linear";
  type EncodedAudioChunkType = "delta" | "key";
  type EncodedVideoChunkType = "delta" | "key";
  type EndOfStreamError = "decode" | "network";
  type FillLightMode = "auto" | "flash" | "off";
  type FontFaceLoadStatus = "error" | "loaded" | "loading" | "unloaded";
  type FontFaceSetLoadStatus = "loaded" | "loading";
  type FullscreenNavigationUI = "auto" | "hide" | "show";
  type GamepadHapticEffectType = "dual-rumble" | "trigger-rumble";
  type GamepadHapticsResult = "complete" | "preempted";
  type GamepadMappingType = "" | "standard" | "xr-standard";
  type HighlightType = "grammar-error" | "highlight" | "spelling-error";
  type IDBCursorDirection = "next" | "nextunique" | "prev" | "prevunique";
  type IDBRequestReadyState = "done" | "pending";
  type IDBTransactionDurability = "default" | "relaxed" | "strict";
  type ImageOrientation = "flipY" | "from-image" | "none";
  type InsertPosition = "afterbegin" | "afterend" | "beforebegin" | "beforeend";
  type LineAlignSetting = "center" | "end" | "start";
  type LoginStatus = "logged-in" | "logged-out";
  type MIDIPortConnectionState = "closed" | "open" | "pending";
  type MIDIPortDeviceState = "connected" | "disconnected";
  type MIDIPortType = "input" | "output";
  type MediaEncodingType = "record" | "webrtc";
  type MediaKeyMessageType = "individualization-request" | "license-release" | "license-renewal" | "license-request";
  type MediaKeySessionClosedReason =
    | "closed-by-application" | "hardware-context-reset" | "internal-error" | "release-acknowledged"
    | "resource-evicted";
  type MediaKeySessionType = "persistent-license" | "temporary";
  type MediaKeyStatus =
    | "expired" | "internal-error" | "output-downscaled" | "output-restricted" | "released" | "status-pending"
    | "usable" | "usable-in-future";
  type MediaSessionAction =
    | "nexttrack" | "pause" | "play" | "previoustrack" | "seekbackward" | "seekforward" | "seekto" | "skipad" | "stop";
  type MediaSessionPlaybackState = "none" | "paused" | "playing";
  type MediaStreamTrackState = "ended" | "live";
  type OffscreenRenderingContextId = "2d" | "bitmaprenderer" | "webgl" | "webgl2" | "webgpu";
  type OrientationType = "landscape-primary" | "landscape-secondary" | "portrait-primary" | "portrait-secondary";
  type OscillatorType = "custom" | "sawtooth" | "sine" | "square" | "triangle";
  type OverSampleType = "2x" | "4x" | "none";
  type PanningModelType = "HRTF" | "equalpower";
  type PaymentComplete = "fail" | "success" | "unknown";
  type PositionAlignSetting = "auto" | "center" | "line-left" | "line-right";
  type PremultiplyAlpha = "default" | "none" | "premultiply";
  type PresentationStyle = "attachment" | "inline" | "unspecified";
  type PushEncryptionKeyName = "auth" | "p256dh";
  type RTCDegradationPreference = "balanced" | "maintain-framerate" | "maintain-resolution";
  type RTCEncodedVideoFrameType = "delta" | "empty" | "key";
  type RTCErrorDetailType =
    | "data-channel-failure" | "dtls-failure" | "fingerprint-failure" | "hardware-encoder-error"
    | "hardware-encoder-not-available" | "sctp-failure" | "sdp-syntax-error";
  type RTCIceCandidateType = "host" | "prflx" | "relay" | "srflx";
  type RTCIceComponent = "rtcp" | "rtp";
  type RTCIceGathererState = "complete" | "gathering" | "new";
  type RTCIceGatheringState = "complete" | "gathering" | "new";
  type RTCIceProtocol = "tcp" | "udp";
  type RTCIceTcpCandidateType = "active" | "passive" | "so";
  type RTCRtpTransceiverDirection = "inactive" | "recvonly" | "sendonly" | "sendrecv" | "stopped";
  type RTCSctpTransportState = "closed" | "connected" | "connecting";
  type RTCSignalingState =
    | "closed" | "have-local-offer" | "have-local-pranswer" | "have-remote-offer" | "have-remote-pranswer" | "stable";
  type RTCStatsIceCandidatePairState = "failed" | "frozen" | "in-progress" | "inprogress" | "succeeded" | "waiting";
  type ReadableStreamReaderMode = "byob";
  type ReadableStreamType = "bytes";
  type ReadyState = "closed" | "ended" | "open";
  type RecordingState = "inactive" | "paused" | "recording";
  type RedEyeReduction = "always" | "controllable" | "never";
  type RemotePlaybackState = "connected" | "connecting" | "disconnected";
  type ResizeQuality = "high" | "low" | "medium" | "pixelated";
  type ScrollRestoration = "auto" | "manual";
  type ScrollSetting = "" | "up";
  type SecurityPolicyViolationEventDisposition = "enforce" | "report";
  type ServiceWorkerState = "activated" | "activating" | "installed" | "installing" | "parsed" | "redundant";
  type SpeechSynthesisErrorCode =
    | "audio-busy" | "audio-hardware" | "canceled" | "interrupted" | "invalid-argument" | "language-unavailable"
    | "network" | "not-allowed" | "synthesis-failed" | "synthesis-unavailable" | "text-too-long" | "voice-unavailable";
  type TextTrackMode = "disabled" | "hidden" | "showing";
  type TouchType = "direct" | "stylus";
  type VideoColorPrimaries = "bt470bg" | "bt709" | "smpte170m";
  type VideoFacingModeEnum = "environment" | "left" | "right" | "user";
  type VideoMatrixCoefficients = "bt470bg" | "bt709" | "rgb" | "smpte170m";
  type VideoPixelFormat = "BGRA" | "BGRX" | "I420" | "I420A" | "I422" | "I444" | "NV12" | "RGBA" | "RGBX";
  type VideoTransferCharacteristics = "bt709" | "iec61966-2-1" | "smpte170m";
  type WakeLockType = "screen";
  type WebTransportCongestionControl = "default" | "low-latency" | "throughput";
  type WebTransportErrorSource = "session" | "stream";
  type WriteCommandType = "seek" | "truncate" | "write";
  type AutoFillSection = `section-${string}`;
  type CSSKeywordish = string | CSSKeywordValue;
  type CSSNumberish = number | CSSNumericValue;
  type CSSPerspectiveValue = CSSNumericValue | CSSKeywordish;
  type CSSUnparsedSegment = string | CSSVariableReferenceValue;
  type ClipboardItemData = Promise<string | Blob>;
  type ClipboardItems = ClipboardItem[];
  type CookieList = CookieListItem[];
  type Float32List = Float32Array<ArrayBufferLike> | GLfloat[];
  type FormDataEntryValue = File | string;
  type HTMLOrSVGScriptElement = HTMLScriptElement | SVGScriptElement;
  type ImageBufferSource = AllowSharedBufferSource | ReadableStream;
  type ImageDataArray = Uint8ClampedArray<ArrayBuffer>;
  type Int32List = Int32Array<ArrayBufferLike> | GLint[];
  type LineAndPositionSetting = number | AutoKeyword;
  type MediaProvider = MediaStream | MediaSource | Blob;
  type OffscreenRenderingContext =
    | OffscreenCanvasRenderingContext2D | ImageBitmapRenderingContext | WebGLRenderingContext | WebGL2RenderingContext;
  type OptionalPostfixToken<T extends string> = ` ${T}` | "";
  type OptionalPrefixToken<T extends string> = `${T} ` | "";
  type PerformanceEntryList = PerformanceEntry[];
  type PublicKeyCredentialClientCapabilities = Record<string, boolean>;
  type PublicKeyCredentialJSON = any;
  type RTCRtpTransform = RTCRtpScriptTransform;
  type ReadableStreamReader<T> = ReadableStreamDefaultReader<T> | ReadableStreamBYOBReader;
  type RenderingContext =
    | CanvasRenderingContext2D | ImageBitmapRenderingContext | WebGLRenderingContext | WebGL2RenderingContext;
  type ReportList = Report[];
  type Uint32List = Uint32Array<ArrayBufferLike> | GLuint[];
  type AutoFillField = AutoFillNormalField | `${OptionalPrefixToken<AutoFillContactKind>}${AutoFillContactField}`;
  type AutoFill =
    | AutoFillBase
    | `${OptionalPrefixToken<AutoFillSection>}${OptionalPrefixToken<AutoFillAddressKind>}${AutoFillField}${OptionalPostfixToken<AutoFillCredentialField>}`;
  type BlobPart = BufferSource | Blob | string;
  type XMLHttpRequestBodyInit = Blob | BufferSource | FormData | URLSearchParams | string;
  type IDBValidKey = number | string | Date | BufferSource | IDBValidKey[];
  type IDBTransactionMode = "readonly" | "readwrite" | "versionchange";
  type ShadowRootMode = "closed" | "open";
  type SlotAssignmentMode = "manual" | "named";
  type ResizeObserverBoxOptions = "border-box" | "content-box" | "device-pixel-content-box";
  type VoidFunction = () => void;
  type NavigationType = "push" | "reload" | "replace" | "traverse";
  type NavigationTimingType = "back_forward" | "navigate" | "prerender" | "reload";
  type TexImageSource =
    | ImageBitmap | ImageData | HTMLImageElement | HTMLCanvasElement | HTMLVideoElement | OffscreenCanvas | VideoFrame;
  type Transferable =
    | OffscreenCanvas | ImageBitmap | MessagePort | MediaSourceHandle | ReadableStream | WritableStream | TransformStream
    | AudioData | VideoFrame | RTCDataChannel | ArrayBuffer;
  type AllowSharedBufferSource = ArrayBufferView | ArrayBuffer;
  type RequestPriority = "auto" | "high" | "low";
  type RequestDuplex = "half";
  type RequestDestination =
    | "" | "audio" | "audioworklet" | "document" | "embed" | "font" | "frame" | "iframe" | "image" | "manifest" | "object"
    | "paintworklet" | "report" | "script" | "sharedworker" | "style" | "track" | "video" | "worker" | "xslt";
  type ResponseType = "basic" | "cors" | "default" | "error" | "opaque" | "opaqueredirect";
  type XMLHttpRequestResponseType = "" | "arraybuffer" | "blob" | "document" | "json" | "text";
  type DocumentReadyState = "complete" | "interactive" | "loading";
  type DocumentVisibilityState = "hidden" | "visible";
  type NotificationPermission = "default" | "denied" | "granted";
  type PermissionState = "denied" | "granted" | "prompt";
  type BinaryType = "arraybuffer" | "blob";
  type EndingType = "native" | "transparent";
  type FileSystemHandleKind = "directory" | "file";
  type ScrollBehavior = "auto" | "instant" | "smooth";
  type ScrollLogicalPosition = "center" | "end" | "nearest" | "start";
  type PredefinedColorSpace = "display-p3" | "srgb";
  type WebGLPowerPreference = "default" | "high-performance" | "low-power";
  type CanvasTextAlign = "center" | "end" | "left" | "right" | "start";
  type CanvasTextBaseline = "alphabetic" | "bottom" | "hanging" | "ideographic" | "middle" | "top";
  type CanvasLineCap = "butt" | "round" | "square";
  type CanvasLineJoin = "bevel" | "miter" | "round";
  type CanvasDirection = "inherit" | "ltr" | "rtl";
  type ImageSmoothingQuality = "high" | "low" | "medium";
  type FillMode = "auto" | "backwards" | "both" | "forwards" | "none";
  type PlaybackDirection = "alternate" | "alternate-reverse" | "normal" | "reverse";
  type GLbitfield = number;
  type GLboolean = boolean;
  type GLclampf = number;
  type GLenum = number;
  type GLfloat = number;
  type GLint = number;
  type GLint64 = number;
  type GLintptr = number;
  type GLsizei = number;
  type GLsizeiptr = number;
  type GLuint = number;
  type GLuint64 = number;
  type MediaDeviceKind = "audioinput" | "audiooutput" | "videoinput";
  type TextTrackKind = "captions" | "chapters" | "descriptions" | "metadata" | "subtitles";
  type KeyFormat = "jwk" | "pkcs8" | "raw" | "spki";
  type KeyType = "private" | "public" | "secret";
  type KeyUsage = "decrypt" | "deriveBits" | "deriveKey" | "encrypt" | "sign" | "unwrapKey" | "verify" | "wrapKey";
  type AlgorithmIdentifier = Algorithm | string;
  type HashAlgorithmIdentifier = AlgorithmIdentifier;
  type RTCSdpType = "answer" | "offer" | "pranswer" | "rollback";
  type RTCIceTransportPolicy = "all" | "relay";
  type RTCBundlePolicy = "balanced" | "max-bundle" | "max-compat";
  type RTCPeerConnectionState = "closed" | "connected" | "connecting" | "disconnected" | "failed" | "new";
  type RTCIceConnectionState = "checking" | "closed" | "completed" | "connected" | "disconnected" | "failed" | "new";
  type RTCDataChannelState = "closed" | "closing" | "connecting" | "open";
  type PublicKeyCredentialType = "public-key";
  type AttestationConveyancePreference = "direct" | "enterprise" | "indirect" | "none";
  type AuthenticatorAttachment = "cross-platform" | "platform";
  type AuthenticatorTransport = "ble" | "hybrid" | "internal" | "nfc" | "usb";
  type ResidentKeyRequirement = "discouraged" | "preferred" | "required";
  type UserVerificationRequirement = "discouraged" | "preferred" | "required";
  type COSEAlgorithmIdentifier = number;
  type Base64URLString = string;
  type VibratePattern = number | number[];
  type ReadableStreamController<T> = ReadableStreamDefaultController<T>;
  type EventListenerOrEventListenerObject = (event: Event) => void;
  type RequestCache = "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload";
  type RequestCredentials = "include" | "omit" | "same-origin";
  type RequestMode = "cors" | "navigate" | "no-cors" | "same-origin";
  type RequestRedirect = "error" | "follow" | "manual";
  type ReferrerPolicy =
    | "" | "no-referrer" | "no-referrer-when-downgrade" | "origin" | "origin-when-cross-origin" | "same-origin"
    | "strict-origin" | "strict-origin-when-cross-origin" | "unsafe-url";
  interface RequestInit {
    body?: BodyInit | null;
    cache?: RequestCache;
    credentials?: RequestCredentials;
    headers?: HeadersInit;
    integrity?: string;
    keepalive?: boolean;
    method?: string;
    mode?: RequestMode;
    redirect?: RequestRedirect;
    referrer?: string;
    referrerPolicy?: ReferrerPolicy;
    signal?: AbortSignal | null;
    priority?: RequestPriority;
    window?: null;
  }
  interface ResponseInit {
    headers?: HeadersInit;
    status?: number;
    statusText?: string;
  }
  interface PublicKeyCredentialEntity { name: string }
  interface PublicKeyCredentialRpEntity extends PublicKeyCredentialEntity { id?: string }
  interface PublicKeyCredentialUserEntity extends PublicKeyCredentialEntity { displayName: string; id: BufferSource }
  interface PublicKeyCredentialUserEntityJSON { displayName: string; id: string; name: string }
  interface PublicKeyCredentialParameters { alg: COSEAlgorithmIdentifier; type: PublicKeyCredentialType }
  interface PublicKeyCredentialDescriptor {
    id: BufferSource;
    transports?: AuthenticatorTransport[];
    type: PublicKeyCredentialType;
  }
  interface PublicKeyCredentialDescriptorJSON { id: Base64URLString; transports?: string[]; type: string }
  interface PublicKeyCredentialCreationOptions {
    attestation?: AttestationConveyancePreference;
    authenticatorSelection?: AuthenticatorSelectionCriteria;
    challenge: BufferSource;
    excludeCredentials?: PublicKeyCredentialDescriptor[];
    extensions?: AuthenticationExtensionsClientInputs;
    pubKeyCredParams: PublicKeyCredentialParameters[];
    rp: PublicKeyCredentialRpEntity;
    timeout?: number;
    user: PublicKeyCredentialUserEntity;
  }
  interface PublicKeyCredentialRequestOptions {
    allowCredentials?: PublicKeyCredentialDescriptor[];
    challenge: BufferSource;
    extensions?: AuthenticationExtensionsClientInputs;
    rpId?: string;
    timeout?: number;
    userVerification?: UserVerificationRequirement;
  }
  interface PublicKeyCredentialCreationOptionsJSON {
    attestation?: string;
    authenticatorSelection?: AuthenticatorSelectionCriteria;
    challenge: Base64URLString;
    excludeCredentials?: PublicKeyCredentialDescriptorJSON[];
    extensions?: AuthenticationExtensionsClientInputsJSON;
    hints?: string[];
    pubKeyCredParams: PublicKeyCredentialParameters[];
    rp: PublicKeyCredentialRpEntity;
    timeout?: number;
    user: PublicKeyCredentialUserEntityJSON;
  }
  interface PublicKeyCredentialRequestOptionsJSON {
    allowCredentials?: PublicKeyCredentialDescriptorJSON[];
    challenge: Base64URLString;
    extensions?: AuthenticationExtensionsClientInputsJSON;
    hints?: string[];
    rpId?: string;
    timeout?: number;
    userVerification?: string;
  }
  interface AuthenticationExtensionsPRFValues { first: BufferSource; second?: BufferSource }
  interface AuthenticationExtensionsPRFInputs {
    eval?: AuthenticationExtensionsPRFValues;
    evalByCredential?: Record<string, AuthenticationExtensionsPRFValues>;
  }
  interface AuthenticationExtensionsLargeBlobInputs { read?: boolean; support?: string; write?: BufferSource }
  interface AuthenticationExtensionsClientInputs {
    appid?: string;
    credProps?: boolean;
    credentialProtectionPolicy?: string;
    enforceCredentialProtectionPolicy?: boolean;
    hmacCreateSecret?: boolean;
    largeBlob?: AuthenticationExtensionsLargeBlobInputs;
    minPinLength?: boolean;
    prf?: AuthenticationExtensionsPRFInputs;
  }
  interface AuthenticationExtensionsPRFValuesJSON { first: Base64URLString; second?: Base64URLString }
  interface AuthenticationExtensionsPRFInputsJSON {
    eval?: AuthenticationExtensionsPRFValuesJSON;
    evalByCredential?: Record<string, AuthenticationExtensionsPRFValuesJSON>;
  }
  interface AuthenticationExtensionsLargeBlobInputsJSON { read?: boolean; support?: string; write?: Base64URLString }
  interface AuthenticationExtensionsClientInputsJSON {
    appid?: string;
    credProps?: boolean;
    largeBlob?: AuthenticationExtensionsLargeBlobInputsJSON;
    prf?: AuthenticationExtensionsPRFInputsJSON;
  }
  interface CredentialPropertiesOutput { rk?: boolean }
  interface AuthenticationExtensionsPRFOutputs { enabled?: boolean; results?: AuthenticationExtensionsPRFValues }
  interface AuthenticationExtensionsLargeBlobOutputs { blob?: ArrayBuffer; supported?: boolean; written?: boolean }
  interface AuthenticationExtensionsClientOutputs {
    appid?: boolean;
    credProps?: CredentialPropertiesOutput;
    hmacCreateSecret?: boolean;
    largeBlob?: AuthenticationExtensionsLargeBlobOutputs;
    prf?: AuthenticationExtensionsPRFOutputs;
  }
  type CredentialMediationRequirement = "conditional" | "optional" | "required" | "silent";
  interface CredentialCreationOptions { publicKey?: PublicKeyCredentialCreationOptions; signal?: AbortSignal }
  interface CredentialRequestOptions {
    mediation?: CredentialMediationRequirement;
    publicKey?: PublicKeyCredentialRequestOptions;
    signal?: AbortSignal;
  }
  interface AuthenticatorSelectionCriteria {
    authenticatorAttachment?: AuthenticatorAttachment;
    requireResidentKey?: boolean;
    residentKey?: ResidentKeyRequirement;
    userVerification?: UserVerificationRequirement;
  }
  interface AuthenticationExtensionsPRFValues { first: BufferSource; second?: BufferSource }
  interface AuthenticationExtensionsPRFInputs {
    eval?: AuthenticationExtensionsPRFValues;
    evalByCredential?: Record<string, AuthenticationExtensionsPRFValues>;
  }
  interface AuthenticationExtensionsClientInputs {
    appid?: string;
    credProps?: boolean;
    credentialProtectionPolicy?: string;
    enforceCredentialProtectionPolicy?: boolean;
    hmacCreateSecret?: boolean;
    largeBlob?: { read?: boolean; support?: string; write?: BufferSource };
    minPinLength?: boolean;
    prf?: AuthenticationExtensionsPRFInputs;
  }
  interface CredentialPropertiesOutput { rk?: boolean }
  interface AuthenticationExtensionsClientOutputs {
    appid?: boolean;
    credProps?: CredentialPropertiesOutput;
    hmacCreateSecret?: boolean;
    largeBlob?: { blob?: ArrayBuffer; supported?: boolean; written?: boolean };
    prf?: { enabled?: boolean; results?: AuthenticationExtensionsPRFValues };
  }
  interface RTCSessionDescriptionInit { sdp?: string; type: RTCSdpType }
  interface RTCLocalSessionDescriptionInit { sdp?: string; type?: RTCSdpType }
  interface RTCIceCandidateInit {
    candidate?: string;
    sdpMLineIndex?: number | null;
    sdpMid?: string | null;
    usernameFragment?: string | null;
  }
  interface RTCIceServer { credential?: string; urls: string | string[]; username?: string }
  interface RTCDataChannelInit {
    id?: number;
    maxPacketLifeTime?: number;
    maxRetransmits?: number;
    negotiated?: boolean;
    ordered?: boolean;
    protocol?: string;
  }
  interface DOMPointInit { w?: number; x?: number; y?: number; z?: number }
  interface DOMRectInit { height?: number; width?: number; x?: number; y?: number }
  interface DOMMatrix2DInit {
    a?: number; b?: number; c?: number; d?: number; e?: number; f?: number;
    m11?: number; m12?: number; m21?: number; m22?: number; m41?: number; m42?: number;
  }
  interface ScrollOptions { behavior?: ScrollBehavior }
  interface ScrollToOptions extends ScrollOptions { left?: number; top?: number }
  interface ScrollIntoViewOptions extends ScrollOptions { block?: ScrollLogicalPosition; inline?: ScrollLogicalPosition }
  interface FocusOptions { preventScroll?: boolean }
  interface FilePropertyBag extends BlobPropertyBag { lastModified?: number }
  interface ShareData { files?: File[]; text?: string; title?: string; url?: string }
  interface StorageEstimate { quota?: number; usage?: number }
  interface StructuredSerializeOptions { transfer?: any[] }
  interface EventListenerOptions { capture?: boolean }
  interface AddEventListenerOptions extends EventListenerOptions { once?: boolean; passive?: boolean; signal?: AbortSignal }
  interface EventSourceInit { withCredentials?: boolean }
  interface CustomEventInit<T = any> extends EventInit { detail?: T }
  interface ElementDefinitionOptions { extends?: string }
  interface TextDecoderOptions { fatal?: boolean; ignoreBOM?: boolean }
  interface WorkerOptions { credentials?: RequestCredentials; name?: string; type?: "classic" | "module" }
  interface Algorithm { name: string }
  interface EcKeyImportParams extends Algorithm { namedCurve: string }
  interface HmacImportParams extends Algorithm { hash: HashAlgorithmIdentifier; length?: number }
  interface QueuingStrategy<T = any> { highWaterMark?: number; size?: (chunk: T) => number }
  interface StreamPipeOptions { preventAbort?: boolean; preventCancel?: boolean; preventClose?: boolean; signal?: AbortSignal }
  interface WebGLContextAttributes {
    alpha?: boolean;
    antialias?: boolean;
    depth?: boolean;
    desynchronized?: boolean;
    failIfMajorPerformanceCaveat?: boolean;
    powerPreference?: WebGLPowerPreference;
    premultipliedAlpha?: boolean;
    preserveDrawingBuffer?: boolean;
    stencil?: boolean;
  }
  interface BlobPropertyBag {
    endings?: "native" | "transparent";
    type?: string;
  }
  interface ImageBitmapOptions {
    colorSpaceConversion?: "default" | "none";
    imageOrientation?: "flipY" | "from-image" | "none";
    premultiplyAlpha?: "default" | "none" | "premultiply";
    resizeHeight?: number;
    resizeQuality?: "high" | "low" | "medium" | "pixelated";
    resizeWidth?: number;
  }
  interface EventInit {
    bubbles?: boolean;
    cancelable?: boolean;
    composed?: boolean;
  }

  class EventTarget {
    addEventListener(type: string, listener: unknown, options?: boolean | AddEventListenerOptions): void;
    dispatchEvent(event: Event): boolean;
    removeEventListener(type: string, listener: unknown, options?: boolean | EventListenerOptions): void;
  }
  class Event {
    get bubbles(): boolean;
    get cancelable(): boolean;
    get composed(): boolean;
    get defaultPrevented(): boolean;
    get isTrusted(): boolean;
    get currentTarget(): EventTarget | null;
    get eventPhase(): number;
    get target(): EventTarget | null;
    get timeStamp(): number;
    get type(): string;
    preventDefault(): void;
    composedPath(): EventTarget[];
  }
  class CustomEvent<T = any> extends Event {
    get detail(): T;
    initCustomEvent(type: string, bubbles?: boolean, cancelable?: boolean, detail?: T): void;
  }
  class MessageEvent<T = any> extends Event {
    get data(): T;
    get lastEventId(): string;
    get origin(): string;
    initMessageEvent(type: string, bubbles?: boolean, cancelable?: boolean, data?: T): void;
  }
  class ErrorEvent extends Event {
    get colno(): number;
    get error(): any;
    get filename(): string;
    get lineno(): number;
    get message(): string;
    initErrorEvent(): void;
  }
  class CloseEvent extends Event {
    get code(): number;
    get reason(): string;
    get wasClean(): boolean;
    initCloseEvent(): void;
  }
  class ProgressEvent<T extends EventTarget = EventTarget> extends Event {
    get lengthComputable(): boolean;
    get loaded(): number;
    get total(): number;
    initProgressEvent(target: T): void;
  }
  class StorageEvent extends Event {
    get key(): string | null;
    get newValue(): string | null;
    get oldValue(): string | null;
    get storageArea(): Storage | null;
    get url(): string;
    initStorageEvent(): void;
  }
  class UIEvent extends Event {
    get detail(): number;
    initUIEvent(): void;
  }
  class FocusEvent extends UIEvent {
    initFocusEvent(): void;
  }
  class InputEvent extends UIEvent {
    get data(): string | null;
    get inputType(): string;
    get isComposing(): boolean;
    getTargetRanges(): unknown[];
  }
  class KeyboardEvent extends UIEvent {
    get altKey(): boolean;
    get ctrlKey(): boolean;
    get metaKey(): boolean;
    get shiftKey(): boolean;
    get code(): string;
    get isComposing(): boolean;
    get key(): string;
    get location(): number;
    get repeat(): boolean;
    getModifierState(key: string): boolean;
  }
  class MouseEvent extends UIEvent {
    get altKey(): boolean;
    get ctrlKey(): boolean;
    get metaKey(): boolean;
    get shiftKey(): boolean;
    get button(): number;
    get buttons(): number;
    get clientX(): number;
    get clientY(): number;
    get movementX(): number;
    get movementY(): number;
    get offsetX(): number;
    get offsetY(): number;
    get pageX(): number;
    get pageY(): number;
    get screenX(): number;
    get screenY(): number;
    get x(): number;
    get y(): number;
    initMouseEvent(): void;
  }
  class PointerEvent extends MouseEvent {
    get height(): number;
    get pointerId(): number;
    get pressure(): number;
    get tangentialPressure(): number;
    get tiltX(): number;
    get tiltY(): number;
    get twist(): number;
    get width(): number;
    get isPrimary(): boolean;
    get pointerType(): string;
    getCoalescedEvents(): PointerEvent[];
  }
  class WheelEvent extends MouseEvent {
    get deltaMode(): number;
    get deltaX(): number;
    get deltaY(): number;
    get deltaZ(): number;
    initWheelEvent(): void;
  }
  class DragEvent extends MouseEvent {
    initDragEvent(): void;
  }
  class TouchEvent extends UIEvent {
    initTouchEvent(): void;
  }
  class ClipboardEvent extends Event {
    initClipboardEvent(): void;
  }
  class AbortSignal extends EventTarget {
    get aborted(): boolean;
    get reason(): any;
    throwIfAborted(): void;
  }
  class AbortController {
    get signal(): AbortSignal;
    abort(reason?: any): void;
  }
  class Blob {
    get size(): number;
    get type(): string;
    constructor(parts?: BlobPart[], options?: BlobPropertyBag);
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
  }
  class File extends Blob {
    get lastModified(): number;
    get name(): string;
    get webkitRelativePath(): string;
    toFile(): File;
  }
  class FileList {
    item(index: number): File | null;
  }
  class FileReader extends EventTarget {
    readAsText(blob: Blob): void;
  }
  interface FileSystem {
    toFileSystem(): FileSystem;
  }
  interface FileSystemEntry {
    getParent(): void;
  }
  class FileSystemFileEntry extends FileSystemEntry {
    file(callback: (file: File) => void): void;
  }
  class FileSystemDirectoryEntry extends FileSystemEntry {
    createReader(): unknown;
  }
  class FormData {
    getAll(name: string): (File | string)[];
  }
  class Headers {
    constructor(init?: HeadersInit);
    getSetCookie(): string[];
  }
  interface Body {
    get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null;
    get bodyUsed(): boolean;
    json(): Promise<any>;
    formData(): Promise<FormData>;
  }
  class Request extends Body {
    get cache(): RequestCache;
    get credentials(): RequestCredentials;
    get destination(): RequestDestination;
    get headers(): Headers;
    get integrity(): string;
    get keepalive(): boolean;
    get method(): string;
    get mode(): RequestMode;
    get redirect(): RequestRedirect;
    get referrer(): string;
    get referrerPolicy(): ReferrerPolicy;
    get signal(): AbortSignal;
    get url(): string;
    constructor(input: RequestInfo | URL, init?: RequestInit);
    clone(): Request;
  }
  class Response extends Body {
    get headers(): Headers;
    get ok(): boolean;
    get redirected(): boolean;
    get status(): number;
    get statusText(): string;
    get type(): ResponseType;
    get url(): string;
    constructor(body?: BodyInit | null, init?: ResponseInit);
    clone(): Response;
    text(): Promise<string>;
  }
  class ReadableStream<R = any> {
    getReader(): ReadableStreamDefaultReader<R>;
  }
  class ReadableStreamDefaultReader<R = any> {
    read(): Promise<{ done: boolean; value?: R }>;
  }
  class WritableStream<W = any> {
    getWriter(): WritableStreamDefaultWriter<W>;
  }
  class WritableStreamDefaultWriter<W = any> {
    write(chunk?: W): Promise<void>;
  }
  class TransformStream<I = any, O = any> {
    pipe(input: I): O;
  }
  class Crypto {
    randomUUID(): string;
  }
  class SubtleCrypto {
    digest(algorithm: string, data: BufferSource): Promise<ArrayBuffer>;
  }
  class CryptoKey {
    toCryptoKey(): CryptoKey;
  }
  class Storage {
    get length(): number;
    clear(): void;
    getItem(key: string): string | null;
    key(index: number): string | null;
    removeItem(key: string): void;
    setItem(key: string, value: string): void;
  }
  class Cache {
    addAll(requests: string[]): Promise<void>;
  }
  class CacheStorage {
    open(name: string): Promise<Cache>;
  }
  class WebSocket extends EventTarget {
    get binaryType(): BinaryType;
    get bufferedAmount(): number;
    get extensions(): string;
    get protocol(): string;
    get readyState(): number;
    get url(): string;
    send(data: string): void;
  }
  class Worker extends EventTarget {
    terminate(): void;
  }
  class MessagePort extends EventTarget {
    postMessage(message: any): void;
  }
  class MessageChannel {
    toMessageChannel(): MessageChannel;
  }
  class BroadcastChannel extends EventTarget {
    postMessage(message: any): void;
  }
  class XMLHttpRequest extends EventTarget {
    get readyState(): number;
    get response(): any;
    get responseText(): string;
    get responseType(): XMLHttpRequestResponseType;
    get responseURL(): string;
    get status(): number;
    get statusText(): string;
    get timeout(): number;
    get withCredentials(): boolean;
    getAllResponseHeaders(): string;
  }
  class Navigator {
    get cookieEnabled(): boolean;
    get hardwareConcurrency(): number;
    get language(): string;
    get languages(): readonly string[];
    get maxTouchPoints(): number;
    get onLine(): boolean;
    get platform(): string;
    get userAgent(): string;
    get vendor(): string;
    get webdriver(): boolean;
    sendBeacon(url: string): boolean;
  }
  class Location {
    get hash(): string;
    get host(): string;
    get hostname(): string;
    get href(): string;
    get origin(): string;
    get pathname(): string;
    get port(): string;
    get protocol(): string;
    get search(): string;
    assign(url: string): void;
  }
  class History {
    back(): void;
  }
  class Performance extends EventTarget {
    now(): number;
  }
  interface Console {
    assert(condition?: boolean, ...data: any[]): void;
    clear(): void;
    count(label?: string): void;
    countReset(label?: string): void;
    debug(...data: any[]): void;
    dir(item?: any, options?: any): void;
    dirxml(...data: any[]): void;
    error(...data: any[]): void;
    group(...data: any[]): void;
    groupCollapsed(...data: any[]): void;
    groupEnd(): void;
    info(...data: any[]): void;
    log(...data: any[]): void;
    table(data?: any, properties?: string[]): void;
    time(label?: string): void;
    timeEnd(label?: string): void;
    timeLog(label?: string, ...data: any[]): void;
    timeStamp(label?: string): void;
    trace(...data: any[]): void;
    warn(...data: any[]): void;
  }
  class TextDecoder {
    decode(input?: BufferSource): string;
  }
  class TextEncoder {
    encode(input?: string): Uint8Array;
  }
  class Node extends EventTarget {
    get nodeName(): string;
    get nodeType(): number;
    get nodeValue(): string | null;
    get textContent(): string | null;
    appendChild<T extends Node>(node: T): T;
  }
  class Text extends Node {
    splitText(offset: number): Text;
  }
  class Document extends Node {
    get URL(): string;
    get characterSet(): string;
    get contentType(): string;
    get cookie(): string;
    get dir(): string;
    get referrer(): string;
    get title(): string;
    get hidden(): boolean;
    get readyState(): DocumentReadyState;
    get visibilityState(): DocumentVisibilityState;
    createElement(name: string): HTMLElement;
  }
  class DocumentFragment extends Node {
    getElementById(id: string): Element | null;
  }
  class ShadowRoot extends DocumentFragment {
    getAnimations(): unknown[];
  }
  class Element extends Node {
    get className(): string;
    get id(): string;
    get innerHTML(): string;
    get localName(): string;
    get outerHTML(): string;
    get slot(): string;
    get tagName(): string;
    get clientHeight(): number;
    get clientLeft(): number;
    get clientTop(): number;
    get clientWidth(): number;
    get scrollHeight(): number;
    get scrollLeft(): number;
    get scrollTop(): number;
    get scrollWidth(): number;
    getAttribute(name: string): string | null;
  }
  class HTMLElement extends Element {
    get accessKey(): string;
    get dir(): string;
    get innerText(): string;
    get lang(): string;
    get title(): string;
    get draggable(): boolean;
    get hidden(): boolean;
    get inert(): boolean;
    get spellcheck(): boolean;
    get offsetHeight(): number;
    get offsetLeft(): number;
    get offsetTop(): number;
    get offsetWidth(): number;
    get tabIndex(): number;
    click(): void;
  }
  class SVGElement extends Element {
    ownerSVG(): SVGElement | null;
  }
  class HTMLAnchorElement extends HTMLElement {
    get download(): string;
    get hash(): string;
    get host(): string;
    get hostname(): string;
    get href(): string;
    get hreflang(): string;
    get origin(): string;
    get pathname(): string;
    get port(): string;
    get protocol(): string;
    get rel(): string;
    get search(): string;
    get target(): string;
    get text(): string;
    get type(): string;
    toAnchor(): void;
  }
  class HTMLAudioElement extends HTMLElement { toAudio(): void }
  class HTMLButtonElement extends HTMLElement { toButton(): void }
  class HTMLCanvasElement extends HTMLElement { toDataURL(): string }
  class HTMLDivElement extends HTMLElement { toDiv(): void }
  class HTMLFormElement extends HTMLElement { submit(): void }
  class HTMLIFrameElement extends HTMLElement { toIFrame(): void }
  class HTMLImageElement extends HTMLElement { decode(): Promise<void> }
  class HTMLInputElement extends HTMLElement {
    get accept(): string;
    get alt(): string;
    get autocomplete(): string;
    get max(): string;
    get min(): string;
    get name(): string;
    get pattern(): string;
    get placeholder(): string;
    get step(): string;
    get type(): string;
    get value(): string;
    get checked(): boolean;
    get disabled(): boolean;
    get indeterminate(): boolean;
    get multiple(): boolean;
    get readOnly(): boolean;
    get required(): boolean;
    get maxLength(): number;
    get minLength(): number;
    get size(): number;
    get valueAsNumber(): number;
    get files(): FileList | null;
    setRangeText(text: string): void;
  }
  class HTMLLinkElement extends HTMLElement { toLink(): void }
  class HTMLMediaElement extends HTMLElement { canPlayType(type: string): string }
  class HTMLOptionElement extends HTMLElement { toOption(): void }
  class HTMLScriptElement extends HTMLElement { toScript(): void }
  class HTMLSelectElement extends HTMLElement { showPicker(): void }
  class HTMLStyleElement extends HTMLElement { toStyle(): void }
  class HTMLTableElement extends HTMLElement { createCaption(): HTMLElement }
  class HTMLTextAreaElement extends HTMLElement { setRangeText(text: string): void }
  class HTMLVideoElement extends HTMLElement { requestPictureInPicture(): Promise<unknown> }
  interface NodeListOf<T extends Node> { item(index: number): T }
  class NodeList { item(index: number): Node | null }
  class HTMLCollection { item(index: number): Element | null }
  class DOMTokenList { toggle(token: string): boolean }
  class CSSStyleDeclaration { getPropertyValue(property: string): string }
  class CSSStyleSheet { insertRule(rule: string): number }
  class Window extends EventTarget { open(url?: string): Window | null }
  class Range { cloneRange(): Range }
  class Selection { collapseToEnd(): void }
  class DataTransfer { setData(format: string, data: string): void }
  class Screen {
    get availHeight(): number;
    get availWidth(): number;
    get colorDepth(): number;
    get height(): number;
    get pixelDepth(): number;
    get width(): number;
    toScreen(): void;
  }
  class MutationObserver { takeRecords(): unknown[] }
  class IntersectionObserver { takeRecords(): unknown[] }
  class ResizeObserver { observe(target: Element): void }
  class ImageData {
    get height(): number;
    get width(): number;
    toImageData(): void;
  }
  class ImageBitmap { close(): void }
  class OffscreenCanvas extends EventTarget { convertToBlob(): Promise<Blob> }
  class CanvasRenderingContext2D { fillRect(x: number, y: number, width: number, height: number): void }
  class WebGLRenderingContext { bindTexture(target: number, texture: unknown): void }
  class WebGL2RenderingContext { beginQuery(target: number, query: unknown): void }
  class AudioBuffer { getChannelData(channel: number): Float32Array }
  class AudioContext extends EventTarget { close(): Promise<void> }
  class MediaStream extends EventTarget { getTracks(): MediaStreamTrack[] }
  class MediaStreamTrack extends EventTarget { getCapabilities(): unknown }
  class Credential { toCredential(): void }
  class Notification extends EventTarget { close(): void }
  class ServiceWorkerRegistration extends EventTarget { unregister(): Promise<boolean> }
  class IDBDatabase extends EventTarget { createObjectStore(name: string): unknown }
  class DOMException extends Error {
    get code(): number;
    toDOMException(): void;
  }
  class DOMRect {
    get bottom(): number;
    get height(): number;
    get left(): number;
    get right(): number;
    get top(): number;
    get width(): number;
    get x(): number;
    get y(): number;
    toJSON(): {
      x: number; y: number; width: number; height: number; top: number; right: number; bottom: number; left: number;
    };
  }
  class DOMRectReadOnly extends DOMRect {}

  class HTMLBRElement extends HTMLElement { toHTMLBRElement(): void }
  class HTMLBaseElement extends HTMLElement { toHTMLBaseElement(): void }
  class HTMLBodyElement extends HTMLElement { toHTMLBodyElement(): void }
  class HTMLDListElement extends HTMLElement { toHTMLDListElement(): void }
  class HTMLDataElement extends HTMLElement { toHTMLDataElement(): void }
  class HTMLDataListElement extends HTMLElement { toHTMLDataListElement(): void }
  class HTMLDetailsElement extends HTMLElement { toHTMLDetailsElement(): void }
  class HTMLDialogElement extends HTMLElement { toHTMLDialogElement(): void }
  class HTMLEmbedElement extends HTMLElement { toHTMLEmbedElement(): void }
  class HTMLFieldSetElement extends HTMLElement { toHTMLFieldSetElement(): void }
  class HTMLHRElement extends HTMLElement { toHTMLHRElement(): void }
  class HTMLHeadElement extends HTMLElement { toHTMLHeadElement(): void }
  class HTMLHeadingElement extends HTMLElement { toHTMLHeadingElement(): void }
  class HTMLHtmlElement extends HTMLElement { toHTMLHtmlElement(): void }
  class HTMLLIElement extends HTMLElement { toHTMLLIElement(): void }
  class HTMLLabelElement extends HTMLElement { toHTMLLabelElement(): void }
  class HTMLLegendElement extends HTMLElement { toHTMLLegendElement(): void }
  class HTMLMapElement extends HTMLElement { toHTMLMapElement(): void }
  class HTMLMenuElement extends HTMLElement { toHTMLMenuElement(): void }
  class HTMLMetaElement extends HTMLElement { toHTMLMetaElement(): void }
  class HTMLMeterElement extends HTMLElement { toHTMLMeterElement(): void }
  class HTMLModElement extends HTMLElement { toHTMLModElement(): void }
  class HTMLOListElement extends HTMLElement { toHTMLOListElement(): void }
  class HTMLObjectElement extends HTMLElement { toHTMLObjectElement(): void }
  class HTMLOptGroupElement extends HTMLElement { toHTMLOptGroupElement(): void }
  class HTMLOutputElement extends HTMLElement { toHTMLOutputElement(): void }
  class HTMLParagraphElement extends HTMLElement { toHTMLParagraphElement(): void }
  class HTMLPictureElement extends HTMLElement { toHTMLPictureElement(): void }
  class HTMLPreElement extends HTMLElement { toHTMLPreElement(): void }
  class HTMLProgressElement extends HTMLElement { toHTMLProgressElement(): void }
  class HTMLQuoteElement extends HTMLElement { toHTMLQuoteElement(): void }
  class HTMLSlotElement extends HTMLElement { toHTMLSlotElement(): void }
  class HTMLSourceElement extends HTMLElement { toHTMLSourceElement(): void }
  class HTMLSpanElement extends HTMLElement { toHTMLSpanElement(): void }
  class HTMLTableCaptionElement extends HTMLElement { toHTMLTableCaptionElement(): void }
  class HTMLTableCellElement extends HTMLElement { toHTMLTableCellElement(): void }
  class HTMLTableColElement extends HTMLElement { toHTMLTableColElement(): void }
  class HTMLTableRowElement extends HTMLElement { toHTMLTableRowElement(): void }
  class HTMLTableSectionElement extends HTMLElement { toHTMLTableSectionElement(): void }
  class HTMLTemplateElement extends HTMLElement { toHTMLTemplateElement(): void }
  class HTMLTimeElement extends HTMLElement { toHTMLTimeElement(): void }
  class HTMLTitleElement extends HTMLElement { toHTMLTitleElement(): void }
  class HTMLTrackElement extends HTMLElement { toHTMLTrackElement(): void }
  class HTMLUListElement extends HTMLElement { toHTMLUListElement(): void }
  class HTMLUnknownElement extends HTMLElement { toHTMLUnknownElement(): void }
  class SVGAElement extends SVGElement { toSVGAElement(): void }
  class SVGCircleElement extends SVGElement { toSVGCircleElement(): void }
  class SVGDefsElement extends SVGElement { toSVGDefsElement(): void }
  class SVGEllipseElement extends SVGElement { toSVGEllipseElement(): void }
  class SVGGElement extends SVGElement { toSVGGElement(): void }
  class SVGGraphicsElement extends SVGElement { toSVGGraphicsElement(): void }
  class SVGImageElement extends SVGElement { toSVGImageElement(): void }
  class SVGLineElement extends SVGElement { toSVGLineElement(): void }
  class SVGMarkerElement extends SVGElement { toSVGMarkerElement(): void }
  class SVGPathElement extends SVGElement { toSVGPathElement(): void }
  class SVGPolygonElement extends SVGElement { toSVGPolygonElement(): void }
  class SVGPolylineElement extends SVGElement { toSVGPolylineElement(): void }
  class SVGRectElement extends SVGElement { toSVGRectElement(): void }
  class SVGSVGElement extends SVGElement { toSVGSVGElement(): void }
  class SVGStopElement extends SVGElement { toSVGStopElement(): void }
  class SVGSymbolElement extends SVGElement { toSVGSymbolElement(): void }
  class SVGTSpanElement extends SVGElement { toSVGTSpanElement(): void }
  class SVGTextElement extends SVGElement { toSVGTextElement(): void }
  class SVGUseElement extends SVGElement { toSVGUseElement(): void }
  class AnimationEvent extends Event { toAnimationEvent(): void }
  class BeforeUnloadEvent extends Event { toBeforeUnloadEvent(): void }
  class CompositionEvent extends Event { toCompositionEvent(): void }
  class DeviceMotionEvent extends Event { toDeviceMotionEvent(): void }
  class DeviceOrientationEvent extends Event { toDeviceOrientationEvent(): void }
  class FormDataEvent extends Event { toFormDataEvent(): void }
  class GamepadEvent extends Event { toGamepadEvent(): void }
  class HashChangeEvent extends Event { toHashChangeEvent(): void }
  class MediaQueryListEvent extends Event { toMediaQueryListEvent(): void }
  class MediaStreamTrackEvent extends Event { toMediaStreamTrackEvent(): void }
  class PageTransitionEvent extends Event { toPageTransitionEvent(): void }
  class PopStateEvent extends Event { toPopStateEvent(): void }
  class PromiseRejectionEvent extends Event { toPromiseRejectionEvent(): void }
  class RTCDataChannelEvent extends Event { toRTCDataChannelEvent(): void }
  class RTCPeerConnectionIceEvent extends Event { toRTCPeerConnectionIceEvent(): void }
  class RTCTrackEvent extends Event { toRTCTrackEvent(): void }
  class SecurityPolicyViolationEvent extends Event { toSecurityPolicyViolationEvent(): void }
  class SubmitEvent extends Event { toSubmitEvent(): void }
  class ToggleEvent extends Event { toToggleEvent(): void }
  class TransitionEvent extends Event { toTransitionEvent(): void }
  class Attr extends Node { toAttr(): void }
  class CharacterData extends Node { toCharacterData(): void }
  class Comment extends Node { toComment(): void }
  class CDATASection extends Node { toCDATASection(): void }
  class DocumentType extends Node { toDocumentType(): void }
  class ProcessingInstruction extends Node { toProcessingInstruction(): void }
  class AudioNode extends EventTarget { toAudioNode(): void }
  class AnalyserNode extends AudioNode { toAnalyserNode(): void }
  class BiquadFilterNode extends AudioNode { toBiquadFilterNode(): void }
  class ChannelMergerNode extends AudioNode { toChannelMergerNode(): void }
  class ChannelSplitterNode extends AudioNode { toChannelSplitterNode(): void }
  class ConstantSourceNode extends AudioNode { toConstantSourceNode(): void }
  class ConvolverNode extends AudioNode { toConvolverNode(): void }
  class DelayNode extends AudioNode { toDelayNode(): void }
  class DynamicsCompressorNode extends AudioNode { toDynamicsCompressorNode(): void }
  class GainNode extends AudioNode { toGainNode(): void }
  class IIRFilterNode extends AudioNode { toIIRFilterNode(): void }
  class OscillatorNode extends AudioNode { toOscillatorNode(): void }
  class PannerNode extends AudioNode { toPannerNode(): void }
  class StereoPannerNode extends AudioNode { toStereoPannerNode(): void }
  class WaveShaperNode extends AudioNode { toWaveShaperNode(): void }
  class AudioWorklet extends EventTarget { toAudioWorklet(): void }
  class BaseAudioContext extends EventTarget { toBaseAudioContext(): void }
  class EventSource extends EventTarget { toEventSource(): void }
  class FontFaceSet extends EventTarget { toFontFaceSet(): void }
  class IDBRequest extends EventTarget { toIDBRequest(): void }
  class IDBTransaction extends EventTarget { toIDBTransaction(): void }
  class MediaDevices extends EventTarget { toMediaDevices(): void }
  class MediaQueryList extends EventTarget {
    get matches(): boolean;
    get media(): string;
    toMediaQueryList(): void;
  }
  class MediaRecorder extends EventTarget { toMediaRecorder(): void }
  class MediaSource extends EventTarget { toMediaSource(): void }
  class OfflineAudioContext extends EventTarget { toOfflineAudioContext(): void }
  class PermissionStatus extends EventTarget { toPermissionStatus(): void }
  class RTCDataChannel extends EventTarget { toRTCDataChannel(): void }
  class RTCDTMFSender extends EventTarget { toRTCDTMFSender(): void }
  class RTCPeerConnection extends EventTarget { toRTCPeerConnection(): void }
  class ServiceWorker extends EventTarget { toServiceWorker(): void }
  class ServiceWorkerContainer extends EventTarget { toServiceWorkerContainer(): void }
  class SharedWorker extends EventTarget { toSharedWorker(): void }
  class SourceBuffer extends EventTarget { toSourceBuffer(): void }
  class SpeechSynthesis extends EventTarget { toSpeechSynthesis(): void }
  class TextTrack extends EventTarget { toTextTrack(): void }
  class VisualViewport extends EventTarget { toVisualViewport(): void }
  class WakeLockSentinel extends EventTarget { toWakeLockSentinel(): void }
  class AudioBufferSourceNode { toAudioBufferSourceNode(): void }
  class AudioData { toAudioData(): void }
  class AudioParam { toAudioParam(): void }
  class BarProp { toBarProp(): void }
  class CSSRule { toCSSRule(): void }
  class CSSRuleList { toCSSRuleList(): void }
  class CanvasGradient { toCanvasGradient(): void }
  class CanvasPattern { toCanvasPattern(): void }
  class Clipboard { toClipboard(): void }
  class ClipboardItem { toClipboardItem(): void }
  class CompressionStream { toCompressionStream(): void }
  class CustomElementRegistry { toCustomElementRegistry(): void }
  class DOMImplementation { toDOMImplementation(): void }
  class DOMMatrix { toDOMMatrix(): void }
  class DOMMatrixReadOnly { toDOMMatrixReadOnly(): void }
  class DOMParser { toDOMParser(): void }
  class DOMPoint {
    get w(): number;
    get x(): number;
    get y(): number;
    get z(): number;
    toDOMPoint(): void;
  }
  class DOMPointReadOnly {
    get w(): number;
    get x(): number;
    get y(): number;
    get z(): number;
    toDOMPointReadOnly(): void;
  }
  class DOMQuad { toDOMQuad(): void }
  class DOMStringList { toDOMStringList(): void }
  class DOMStringMap { toDOMStringMap(): void }
  class DataTransferItem { toDataTransferItem(): void }
  class DataTransferItemList { toDataTransferItemList(): void }
  class DecompressionStream { toDecompressionStream(): void }
  class EncodedVideoChunk { toEncodedVideoChunk(): void }
  class FileSystemDirectoryHandle { toFileSystemDirectoryHandle(): void }
  class FileSystemFileHandle { toFileSystemFileHandle(): void }
  class FileSystemHandle { toFileSystemHandle(): void }
  class FontFace { toFontFace(): void }
  class Gamepad { toGamepad(): void }
  class Geolocation { toGeolocation(): void }
  class GeolocationCoordinates {
    get accuracy(): number;
    get altitude(): number | null;
    get altitudeAccuracy(): number | null;
    get heading(): number | null;
    get latitude(): number;
    get longitude(): number;
    get speed(): number | null;
    toGeolocationCoordinates(): void;
  }
  class GeolocationPosition { toGeolocationPosition(): void }
  class GeolocationPositionError { toGeolocationPositionError(): void }
  class HTMLOptionsCollection { toHTMLOptionsCollection(): void }
  class IDBCursor { toIDBCursor(): void }
  class IDBFactory { toIDBFactory(): void }
  class IDBIndex { toIDBIndex(): void }
  class IDBKeyRange { toIDBKeyRange(): void }
  class IDBObjectStore { toIDBObjectStore(): void }
  class IntersectionObserverEntry { toIntersectionObserverEntry(): void }
  class MediaError { toMediaError(): void }
  class MediaList { toMediaList(): void }
  class MediaCapabilities { toMediaCapabilities(): void }
  class MutationRecord { toMutationRecord(): void }
  class NamedNodeMap { toNamedNodeMap(): void }
  class NodeIterator { toNodeIterator(): void }
  class OffscreenCanvasRenderingContext2D { toOffscreenCanvasRenderingContext2D(): void }
  class Path2D { toPath2D(): void }
  class PerformanceEntry {
    get duration(): number;
    get entryType(): string;
    get name(): string;
    get startTime(): number;
    toPerformanceEntry(): void;
  }
  class PerformanceObserver { toPerformanceObserver(): void }
  class Plugin { toPlugin(): void }
  class PublicKeyCredential { toPublicKeyCredential(): void }
  class AuthenticatorResponse { toAuthenticatorResponse(): void }
  class AuthenticatorAssertionResponse extends AuthenticatorResponse { toAuthenticatorAssertionResponse(): void }
  class AuthenticatorAttestationResponse extends AuthenticatorResponse { getPublicKey(): ArrayBuffer | null }
  class CredentialsContainer { preventSilentAccess(): Promise<void> }
  class RTCCertificate { toRTCCertificate(): void }
  class RTCIceCandidate { toRTCIceCandidate(): void }
  class RTCRtpReceiver { toRTCRtpReceiver(): void }
  class RTCRtpSender { toRTCRtpSender(): void }
  class RTCRtpTransceiver { toRTCRtpTransceiver(): void }
  class RTCSessionDescription { toRTCSessionDescription(): void }
  class RTCStatsReport { toRTCStatsReport(): void }
  class ReadableStreamDefaultController { toReadableStreamDefaultController(): void }
  class ResizeObserverEntry { toResizeObserverEntry(): void }
  class ServiceWorkerGlobalScope { toServiceWorkerGlobalScope(): void }
  class StyleSheet { toStyleSheet(): void }
  class StyleSheetList { toStyleSheetList(): void }
  class SVGPoint { toSVGPoint(): void }
  class TextMetrics { toTextMetrics(): void }
  class TimeRanges { toTimeRanges(): void }
  class Touch {
    get clientX(): number;
    get clientY(): number;
    get force(): number;
    get identifier(): number;
    get pageX(): number;
    get pageY(): number;
    get radiusX(): number;
    get radiusY(): number;
    get rotationAngle(): number;
    get screenX(): number;
    get screenY(): number;
    get target(): EventTarget;
    toTouch(): void;
  }
  class TouchList { toTouchList(): void }
  class TreeWalker { toTreeWalker(): void }
  class TrustedHTML { toTrustedHTML(): void }
  class ValidityState { toValidityState(): void }
  class VideoFrame { toVideoFrame(): void }
  class VideoDecoder { toVideoDecoder(): void }
  class VideoEncoder { toVideoEncoder(): void }
  class WebGLActiveInfo { toWebGLActiveInfo(): void }
  class WebGLBuffer { toWebGLBuffer(): void }
  class WebGLFramebuffer { toWebGLFramebuffer(): void }
  class WebGLProgram { toWebGLProgram(): void }
  class WebGLQuery { toWebGLQuery(): void }
  class WebGLRenderbuffer { toWebGLRenderbuffer(): void }
  class WebGLSampler { toWebGLSampler(): void }
  class WebGLShader { toWebGLShader(): void }
  class WebGLSync { toWebGLSync(): void }
  class WebGLTexture { toWebGLTexture(): void }
  class WebGLTransformFeedback { toWebGLTransformFeedback(): void }
  class WebGLUniformLocation { toWebGLUniformLocation(): void }
  class WebGLVertexArrayObject { toWebGLVertexArrayObject(): void }
  class WebTransport { toWebTransport(): void }
  class XMLSerializer { toXMLSerializer(): void }
  class XPathResult { toXPathResult(): void }
  class WebGLRenderingContextBase { toWebGLRenderingContextBase(): void }
  class ANGLE_instanced_arrays { toANGLE_instanced_arrays(): void }
  class AnimationEffect { toAnimationEffect(): void }
  class AnimationPlaybackEvent extends Event { toAnimationPlaybackEvent(): void }
  class AnimationTimeline { toAnimationTimeline(): void }
  class AudioDecoder extends EventTarget { toAudioDecoder(): void }
  class AudioDestinationNode extends AudioNode { toAudioDestinationNode(): void }
  class AudioEncoder extends EventTarget { toAudioEncoder(): void }
  class AudioListener { toAudioListener(): void }
  class AudioParamMap { toAudioParamMap(): void }
  class AudioProcessingEvent extends Event { toAudioProcessingEvent(): void }
  class AudioScheduledSourceNode extends AudioNode { toAudioScheduledSourceNode(): void }
  class AudioWorkletNode extends AudioNode { toAudioWorkletNode(): void }
  class BlobEvent extends Event { toBlobEvent(): void }
  class ByteLengthQueuingStrategy { toByteLengthQueuingStrategy(): void }
  class CSPViolationReportBody extends ReportBody { toCSPViolationReportBody(): void }
  class CSSAnimation extends Animation { toCSSAnimation(): void }
  class CSSConditionRule extends CSSGroupingRule { toCSSConditionRule(): void }
  class CSSContainerRule extends CSSConditionRule { toCSSContainerRule(): void }
  class CSSCounterStyleRule extends CSSRule { toCSSCounterStyleRule(): void }
  class CSSFontFaceRule extends CSSRule { toCSSFontFaceRule(): void }
  class CSSFontFeatureValuesRule extends CSSRule { toCSSFontFeatureValuesRule(): void }
  class CSSFontPaletteValuesRule extends CSSRule { toCSSFontPaletteValuesRule(): void }
  class CSSGroupingRule extends CSSRule { toCSSGroupingRule(): void }
  class CSSImageValue extends CSSStyleValue { toCSSImageValue(): void }
  class CSSKeyframeRule extends CSSRule { toCSSKeyframeRule(): void }
  class CSSKeyframesRule extends CSSRule { toCSSKeyframesRule(): void }
  class CSSKeywordValue extends CSSStyleValue { toCSSKeywordValue(): void }
  class CSSLayerBlockRule extends CSSGroupingRule { toCSSLayerBlockRule(): void }
  class CSSLayerStatementRule extends CSSRule { toCSSLayerStatementRule(): void }
  class CSSMathClamp extends CSSMathValue { toCSSMathClamp(): void }
  class CSSMathInvert extends CSSMathValue { toCSSMathInvert(): void }
  class CSSMathMax extends CSSMathValue { toCSSMathMax(): void }
  class CSSMathMin extends CSSMathValue { toCSSMathMin(): void }
  class CSSMathNegate extends CSSMathValue { toCSSMathNegate(): void }
  class CSSMathProduct extends CSSMathValue { toCSSMathProduct(): void }
  class CSSMathSum extends CSSMathValue { toCSSMathSum(): void }
  class CSSMathValue extends CSSNumericValue { toCSSMathValue(): void }
  class CSSMatrixComponent extends CSSTransformComponent { toCSSMatrixComponent(): void }
  class CSSNamespaceRule extends CSSRule { toCSSNamespaceRule(): void }
  class CSSNestedDeclarations extends CSSRule { toCSSNestedDeclarations(): void }
  class CSSNumericArray { toCSSNumericArray(): void }
  class CSSNumericValue extends CSSStyleValue { toCSSNumericValue(): void }
  class CSSPageRule extends CSSGroupingRule { toCSSPageRule(): void }
  class CSSPerspective extends CSSTransformComponent { toCSSPerspective(): void }
  class CSSPropertyRule extends CSSRule { toCSSPropertyRule(): void }
  class CSSRotate extends CSSTransformComponent { toCSSRotate(): void }
  class CSSScale extends CSSTransformComponent { toCSSScale(): void }
  class CSSScopeRule extends CSSGroupingRule { toCSSScopeRule(): void }
  class CSSSkew extends CSSTransformComponent { toCSSSkew(): void }
  class CSSSkewX extends CSSTransformComponent { toCSSSkewX(): void }
  class CSSSkewY extends CSSTransformComponent { toCSSSkewY(): void }
  class CSSStartingStyleRule extends CSSGroupingRule { toCSSStartingStyleRule(): void }
  class CSSStyleValue { toCSSStyleValue(): void }
  class CSSSupportsRule extends CSSConditionRule { toCSSSupportsRule(): void }
  class CSSTransformComponent { toCSSTransformComponent(): void }
  class CSSTransformValue extends CSSStyleValue { toCSSTransformValue(): void }
  class CSSTransition extends Animation { toCSSTransition(): void }
  class CSSTranslate extends CSSTransformComponent { toCSSTranslate(): void }
  class CSSUnitValue extends CSSNumericValue { toCSSUnitValue(): void }
  class CSSUnparsedValue extends CSSStyleValue { toCSSUnparsedValue(): void }
  class CSSVariableReferenceValue { toCSSVariableReferenceValue(): void }
  class CSSViewTransitionRule extends CSSRule { toCSSViewTransitionRule(): void }
  class CanvasCaptureMediaStreamTrack extends MediaStreamTrack { toCanvasCaptureMediaStreamTrack(): void }
  class CaretPosition { toCaretPosition(): void }
  class ContentVisibilityAutoStateChangeEvent extends Event { toContentVisibilityAutoStateChangeEvent(): void }
  class CookieChangeEvent extends Event { toCookieChangeEvent(): void }
  class CookieStore extends EventTarget { toCookieStore(): void }
  class CookieStoreManager { toCookieStoreManager(): void }
  class CountQueuingStrategy { toCountQueuingStrategy(): void }
  class CustomStateSet { toCustomStateSet(): void }
  class DOMRectList { toDOMRectList(): void }
  class DocumentTimeline extends AnimationTimeline { toDocumentTimeline(): void }
  class EXT_blend_minmax { toEXT_blend_minmax(): void }
  class EXT_color_buffer_float { toEXT_color_buffer_float(): void }
  class EXT_color_buffer_half_float { toEXT_color_buffer_half_float(): void }
  class EXT_float_blend { toEXT_float_blend(): void }
  class EXT_frag_depth { toEXT_frag_depth(): void }
  class EXT_sRGB { toEXT_sRGB(): void }
  class EXT_shader_texture_lod { toEXT_shader_texture_lod(): void }
  class EXT_texture_compression_bptc { toEXT_texture_compression_bptc(): void }
  class EXT_texture_compression_rgtc { toEXT_texture_compression_rgtc(): void }
  class EXT_texture_norm16 { toEXT_texture_norm16(): void }
  class EncodedAudioChunk { toEncodedAudioChunk(): void }
  class EventCounts { toEventCounts(): void }
  class FileSystemDirectoryReader { toFileSystemDirectoryReader(): void }
  class FileSystemWritableFileStream extends WritableStream { toFileSystemWritableFileStream(): void }
  class FontFaceSetLoadEvent extends Event { toFontFaceSetLoadEvent(): void }
  class FragmentDirective { toFragmentDirective(): void }
  class GamepadButton { toGamepadButton(): void }
  class GamepadHapticActuator { toGamepadHapticActuator(): void }
  class HTMLAllCollection { toHTMLAllCollection(): void }
  class HTMLFormControlsCollection { toHTMLFormControlsCollection(): void }
  class Highlight { toHighlight(): void }
  class HighlightRegistry { toHighlightRegistry(): void }
  class IDBCursorWithValue extends IDBCursor { toIDBCursorWithValue(): void }
  class IDBOpenDBRequest extends IDBRequest { toIDBOpenDBRequest(): void }
  class IDBVersionChangeEvent extends Event { toIDBVersionChangeEvent(): void }
  class IdleDeadline { toIdleDeadline(): void }
  class ImageBitmapRenderingContext { toImageBitmapRenderingContext(): void }
  class ImageCapture { toImageCapture(): void }
  class ImageDecoder { toImageDecoder(): void }
  class ImageTrack { toImageTrack(): void }
  class ImageTrackList { toImageTrackList(): void }
  class InputDeviceInfo extends MediaDeviceInfo { toInputDeviceInfo(): void }
  class KHR_parallel_shader_compile { toKHR_parallel_shader_compile(): void }
  class KeyframeEffect extends AnimationEffect { toKeyframeEffect(): void }
  class Lock { toLock(): void }
  class LockManager { toLockManager(): void }
  class MIDIAccess extends EventTarget { toMIDIAccess(): void }
  class MIDIConnectionEvent extends Event { toMIDIConnectionEvent(): void }
  class MIDIInput extends MIDIPort { toMIDIInput(): void }
  class MIDIInputMap { toMIDIInputMap(): void }
  class MIDIMessageEvent extends Event { toMIDIMessageEvent(): void }
  class MIDIOutput extends MIDIPort { toMIDIOutput(): void }
  class MIDIOutputMap { toMIDIOutputMap(): void }
  class MIDIPort extends EventTarget { toMIDIPort(): void }
  class MediaDeviceInfo { toMediaDeviceInfo(): void }
  class MediaElementAudioSourceNode extends AudioNode { toMediaElementAudioSourceNode(): void }
  class MediaEncryptedEvent extends Event { toMediaEncryptedEvent(): void }
  class MediaKeyMessageEvent extends Event { toMediaKeyMessageEvent(): void }
  class MediaKeySession extends EventTarget { toMediaKeySession(): void }
  class MediaKeyStatusMap { toMediaKeyStatusMap(): void }
  class MediaKeySystemAccess { toMediaKeySystemAccess(): void }
  class MediaKeys { toMediaKeys(): void }
  class MediaMetadata { toMediaMetadata(): void }
  class MediaSession { toMediaSession(): void }
  class MediaStreamAudioDestinationNode extends AudioNode { toMediaStreamAudioDestinationNode(): void }
  class MediaStreamAudioSourceNode extends AudioNode { toMediaStreamAudioSourceNode(): void }
  class NavigationActivation { toNavigationActivation(): void }
  class NavigationHistoryEntry extends EventTarget { toNavigationHistoryEntry(): void }
  class NavigationPreloadManager { toNavigationPreloadManager(): void }
  class NavigatorLogin { toNavigatorLogin(): void }
  class OES_draw_buffers_indexed { toOES_draw_buffers_indexed(): void }
  class OES_element_index_uint { toOES_element_index_uint(): void }
  class OES_fbo_render_mipmap { toOES_fbo_render_mipmap(): void }
  class OES_standard_derivatives { toOES_standard_derivatives(): void }
  class OES_texture_float { toOES_texture_float(): void }
  class OES_texture_float_linear { toOES_texture_float_linear(): void }
  class OES_texture_half_float { toOES_texture_half_float(): void }
  class OES_texture_half_float_linear { toOES_texture_half_float_linear(): void }
  class OES_vertex_array_object { toOES_vertex_array_object(): void }
  class OVR_multiview2 { toOVR_multiview2(): void }
  class OfflineAudioCompletionEvent extends Event { toOfflineAudioCompletionEvent(): void }
  class OverconstrainedError extends DOMException { toOverconstrainedError(): void }
  class PaymentAddress { toPaymentAddress(): void }
  class PaymentMethodChangeEvent extends PaymentRequestUpdateEvent { toPaymentMethodChangeEvent(): void }
  class PaymentRequest extends EventTarget { toPaymentRequest(): void }
  class PaymentRequestUpdateEvent extends Event { toPaymentRequestUpdateEvent(): void }
  class PaymentResponse extends EventTarget { toPaymentResponse(): void }
  class PerformanceMark extends PerformanceEntry { toPerformanceMark(): void }
  class PerformanceMeasure extends PerformanceEntry { toPerformanceMeasure(): void }
  class PerformanceNavigation { toPerformanceNavigation(): void }
  class PerformanceNavigationTiming extends PerformanceResourceTiming { toPerformanceNavigationTiming(): void }
  class PerformanceObserverEntryList { toPerformanceObserverEntryList(): void }
  class PerformanceServerTiming { toPerformanceServerTiming(): void }
  class PerformanceTiming { toPerformanceTiming(): void }
  class PeriodicWave { toPeriodicWave(): void }
  class Permissions { toPermissions(): void }
  class PictureInPictureEvent extends Event { toPictureInPictureEvent(): void }
  class PictureInPictureWindow extends EventTarget { toPictureInPictureWindow(): void }
  class PushManager { toPushManager(): void }
  class PushSubscription { toPushSubscription(): void }
  class PushSubscriptionOptions { toPushSubscriptionOptions(): void }
  class RTCDTMFToneChangeEvent extends Event { toRTCDTMFToneChangeEvent(): void }
  class RTCDtlsTransport extends EventTarget { toRTCDtlsTransport(): void }
  class RTCEncodedAudioFrame { toRTCEncodedAudioFrame(): void }
  class RTCEncodedVideoFrame { toRTCEncodedVideoFrame(): void }
  class RTCError extends DOMException { toRTCError(): void }
  class RTCErrorEvent extends Event { toRTCErrorEvent(): void }
  class RTCIceTransport extends EventTarget { toRTCIceTransport(): void }
  class RTCPeerConnectionIceErrorEvent extends Event { toRTCPeerConnectionIceErrorEvent(): void }
  class RTCRtpScriptTransform { toRTCRtpScriptTransform(): void }
  class RTCSctpTransport extends EventTarget { toRTCSctpTransport(): void }
  class RadioNodeList { toRadioNodeList(): void }
  class ReadableByteStreamController { toReadableByteStreamController(): void }
  class ReadableStreamBYOBReader { toReadableStreamBYOBReader(): void }
  class ReadableStreamBYOBRequest { toReadableStreamBYOBRequest(): void }
  class RemotePlayback extends EventTarget { toRemotePlayback(): void }
  class Report { toReport(): void }
  class ReportBody { toReportBody(): void }
  class ReportingObserver { toReportingObserver(): void }
  class ResizeObserverSize { toResizeObserverSize(): void }
  class SVGAngle { toSVGAngle(): void }
  class SVGAnimatedAngle { toSVGAnimatedAngle(): void }
  class SVGAnimatedBoolean { toSVGAnimatedBoolean(): void }
  class SVGAnimatedEnumeration { toSVGAnimatedEnumeration(): void }
  class SVGAnimatedInteger { toSVGAnimatedInteger(): void }
  class SVGAnimatedLength { toSVGAnimatedLength(): void }
  class SVGAnimatedLengthList { toSVGAnimatedLengthList(): void }
  class SVGAnimatedNumber { toSVGAnimatedNumber(): void }
  class SVGAnimatedNumberList { toSVGAnimatedNumberList(): void }
  class SVGAnimatedPreserveAspectRatio { toSVGAnimatedPreserveAspectRatio(): void }
  class SVGAnimatedRect { toSVGAnimatedRect(): void }
  class SVGAnimatedTransformList { toSVGAnimatedTransformList(): void }
  class SVGAnimationElement extends SVGElement { toSVGAnimationElement(): void }
  class SVGComponentTransferFunctionElement extends SVGElement { toSVGComponentTransferFunctionElement(): void }
  class SVGGeometryElement extends SVGGraphicsElement { toSVGGeometryElement(): void }
  class SVGGradientElement extends SVGElement { toSVGGradientElement(): void }
  class SVGLength { toSVGLength(): void }
  class SVGLengthList { toSVGLengthList(): void }
  class SVGNumberList { toSVGNumberList(): void }
  class SVGPointList { toSVGPointList(): void }
  class SVGPreserveAspectRatio { toSVGPreserveAspectRatio(): void }
  class SVGTextContentElement extends SVGGraphicsElement { toSVGTextContentElement(): void }
  class SVGTextPositioningElement extends SVGTextContentElement { toSVGTextPositioningElement(): void }
  class SVGTransform { toSVGTransform(): void }
  class SVGTransformList { toSVGTransformList(): void }
  class SVGUnitTypes { toSVGUnitTypes(): void }
  class ScreenOrientation extends EventTarget { toScreenOrientation(): void }
  class ScriptProcessorNode extends AudioNode { toScriptProcessorNode(): void }
  class SourceBufferList extends EventTarget { toSourceBufferList(): void }
  class SpeechRecognitionAlternative { toSpeechRecognitionAlternative(): void }
  class SpeechRecognitionResult { toSpeechRecognitionResult(): void }
  class SpeechRecognitionResultList { toSpeechRecognitionResultList(): void }
  class SpeechSynthesisErrorEvent extends SpeechSynthesisEvent { toSpeechSynthesisErrorEvent(): void }
  class SpeechSynthesisEvent extends Event { toSpeechSynthesisEvent(): void }
  class SpeechSynthesisUtterance extends EventTarget { toSpeechSynthesisUtterance(): void }
  class SpeechSynthesisVoice { toSpeechSynthesisVoice(): void }
  class StorageManager { toStorageManager(): void }
  class StylePropertyMap extends StylePropertyMapReadOnly { toStylePropertyMap(): void }
  class StylePropertyMapReadOnly { toStylePropertyMapReadOnly(): void }
  class TextDecoderStream { toTextDecoderStream(): void }
  class TextEncoderStream { toTextEncoderStream(): void }
  class TextEvent extends UIEvent { toTextEvent(): void }
  class TextTrackCue extends EventTarget { toTextTrackCue(): void }
  class TextTrackCueList { toTextTrackCueList(): void }
  class TextTrackList extends EventTarget { toTextTrackList(): void }
  class TrackEvent extends Event { toTrackEvent(): void }
  class UserActivation { toUserActivation(): void }
  class VTTCue extends TextTrackCue { toVTTCue(): void }
  class VTTRegion { toVTTRegion(): void }
  class VideoColorSpace { toVideoColorSpace(): void }
  class VideoPlaybackQuality { toVideoPlaybackQuality(): void }
  class ViewTransition { toViewTransition(): void }
  class ViewTransitionTypeSet { toViewTransitionTypeSet(): void }
  class WEBGL_color_buffer_float { toWEBGL_color_buffer_float(): void }
  class WEBGL_compressed_texture_astc { toWEBGL_compressed_texture_astc(): void }
  class WEBGL_compressed_texture_etc { toWEBGL_compressed_texture_etc(): void }
  class WEBGL_compressed_texture_etc1 { toWEBGL_compressed_texture_etc1(): void }
  class WEBGL_compressed_texture_pvrtc { toWEBGL_compressed_texture_pvrtc(): void }
  class WEBGL_compressed_texture_s3tc { toWEBGL_compressed_texture_s3tc(): void }
  class WEBGL_compressed_texture_s3tc_srgb { toWEBGL_compressed_texture_s3tc_srgb(): void }
  class WEBGL_debug_renderer_info { toWEBGL_debug_renderer_info(): void }
  class WEBGL_debug_shaders { toWEBGL_debug_shaders(): void }
  class WEBGL_depth_texture { toWEBGL_depth_texture(): void }
  class WEBGL_draw_buffers { toWEBGL_draw_buffers(): void }
  class WEBGL_lose_context { toWEBGL_lose_context(): void }
  class WEBGL_multi_draw { toWEBGL_multi_draw(): void }
  class WakeLock { toWakeLock(): void }
  class WebGLShaderPrecisionFormat { toWebGLShaderPrecisionFormat(): void }
  class WebTransportBidirectionalStream { toWebTransportBidirectionalStream(): void }
  class WebTransportDatagramDuplexStream { toWebTransportDatagramDuplexStream(): void }
  class WebTransportError extends DOMException { toWebTransportError(): void }
  class Worklet { toWorklet(): void }
  class WritableStreamDefaultController { toWritableStreamDefaultController(): void }
  class XSLTProcessor { toXSLTProcessor(): void }
  type AlphaOption = "discard" | "keep";
  type AnimationPlayState = "finished" | "idle" | "paused" | "running";
  type AvcBitstreamFormat = "annexb" | "avc";
  type BigInteger = Uint8Array<ArrayBuffer>;
  type BitrateMode = "constant" | "variable";
  type CanvasFontKerning = "auto" | "none" | "normal";
  type CanvasFontStretch =
    | "condensed" | "expanded" | "extra-condensed" | "extra-expanded" | "normal" | "semi-condensed"
    | "semi-expanded" | "ultra-condensed" | "ultra-expanded";
  type CanvasFontVariantCaps =
    | "all-petite-caps" | "all-small-caps" | "normal" | "petite-caps" | "small-caps" | "titling-caps" | "unicase";
  type CanvasImageSource =
    | HTMLOrSVGImageElement | HTMLVideoElement | HTMLCanvasElement | ImageBitmap | OffscreenCanvas | VideoFrame;
  type CanvasTextRendering = "auto" | "geometricPrecision" | "optimizeLegibility" | "optimizeSpeed";
  type ColorGamut = "p3" | "rec2020" | "srgb";
  type CompositeOperation = "accumulate" | "add" | "replace";
  type CompressionFormat = "deflate" | "deflate-raw" | "gzip";
  type ConstrainBoolean = boolean | ConstrainBooleanParameters;
  type ConstrainDOMString = string | string[] | ConstrainDOMStringParameters;
  type ConstrainDouble = number | ConstrainDoubleRange;
  type ConstrainULong = number | ConstrainULongRange;
  type CookieSameSite = "lax" | "none" | "strict";
  type DOMParserSupportedType = "application/xhtml+xml" | "application/xml" | "image/svg+xml" | "text/html" | "text/xml";
  type EpochTimeStamp = number;
  type FontDisplay = "auto" | "block" | "fallback" | "optional" | "swap";
  type GlobalCompositeOperation =
    | "color" | "color-burn" | "color-dodge" | "copy" | "darken" | "destination-atop" | "destination-in"
    | "destination-out" | "destination-over" | "difference" | "exclusion" | "hard-light" | "hue" | "lighten"
    | "lighter" | "luminosity" | "multiply" | "overlay" | "saturation" | "screen" | "soft-light" | "source-atop"
    | "source-in" | "source-out" | "source-over" | "xor";
  type HTMLOrSVGImageElement = HTMLImageElement | SVGImageElement;
  type HardwareAcceleration = "no-preference" | "prefer-hardware" | "prefer-software";
  type HdrMetadataType = "smpteSt2086" | "smpteSt2094-10" | "smpteSt2094-40";
  type ImageBitmapSource = CanvasImageSource | Blob | ImageData;
  type IterationCompositeOperation = "accumulate" | "replace";
  type LatencyMode = "quality" | "realtime";
  type LockMode = "exclusive" | "shared";
  type MediaDecodingType = "file" | "media-source" | "webrtc";
  type MediaKeysRequirement = "not-allowed" | "optional" | "required";
  type MessageEventSource = WindowProxy | MessagePort | ServiceWorker;
  type NamedCurve = string;
  type NotificationDirection = "auto" | "ltr" | "rtl";
  type OpusBitstreamFormat = "ogg" | "opus";
  type PaymentShippingType = "delivery" | "pickup" | "shipping";
  type PermissionName =
    | "camera" | "geolocation" | "microphone" | "midi" | "notifications" | "persistent-storage" | "push"
    | "screen-wake-lock" | "storage-access";
  type RTCDtlsRole = "client" | "server" | "unknown";
  type RTCDtlsTransportState = "closed" | "connected" | "connecting" | "failed" | "new";
  type RTCIceRole = "controlled" | "controlling" | "unknown";
  type RTCIceTransportState = "checking" | "closed" | "completed" | "connected" | "disconnected" | "failed" | "new";
  type RTCPriorityType = "high" | "low" | "medium" | "very-low";
  type RTCQualityLimitationReason = "bandwidth" | "cpu" | "none" | "other";
  type RTCRtcpMuxPolicy = "require";
  type RTCStatsType =
    | "candidate-pair" | "certificate" | "codec" | "data-channel" | "inbound-rtp" | "local-candidate"
    | "media-playout" | "media-source" | "outbound-rtp" | "peer-connection" | "remote-candidate"
    | "remote-inbound-rtp" | "remote-outbound-rtp" | "transport";
  type SelectionMode = "end" | "preserve" | "select" | "start";
  type ServiceWorkerUpdateViaCache = "all" | "imports" | "none";
  type TimerHandler = string | Function;
  type TransferFunction = "hlg" | "pq" | "srgb";
  type VideoEncoderBitrateMode = "constant" | "quantizer" | "variable";
  type WindowProxy = Window;
  type WorkerType = "classic" | "module";
  interface AesCbcParams extends Algorithm { iv: BufferSource }
  interface AesCtrParams extends Algorithm { counter: BufferSource; length: number }
  interface AesGcmParams extends Algorithm { additionalData?: BufferSource; iv: BufferSource; tagLength?: number }
  interface AudioConfiguration {
    bitrate?: number;
    channels?: string;
    contentType: string;
    samplerate?: number;
    spatialRendering?: boolean;
  }
  interface AudioDecoderConfig {
    codec: string;
    description?: AllowSharedBufferSource;
    numberOfChannels: number;
    sampleRate: number;
  }
  interface AudioEncoderConfig {
    bitrate?: number;
    bitrateMode?: BitrateMode;
    codec: string;
    numberOfChannels: number;
    opus?: OpusEncoderConfig;
    sampleRate: number;
  }
  interface AvcEncoderConfig { format?: AvcBitstreamFormat }
  interface CanvasCompositing { globalAlpha: number; globalCompositeOperation: GlobalCompositeOperation }
  interface CanvasFilters { filter: string }
  interface CanvasImageSmoothing { imageSmoothingEnabled: boolean; imageSmoothingQuality: ImageSmoothingQuality }
  interface CanvasRenderingContext2DSettings {
    alpha?: boolean;
    colorSpace?: PredefinedColorSpace;
    desynchronized?: boolean;
    willReadFrequently?: boolean;
  }
  interface CanvasShadowStyles {
    shadowBlur: number;
    shadowColor: string;
    shadowOffsetX: number;
    shadowOffsetY: number;
  }
  interface CanvasTextDrawingStyles {
    direction: CanvasDirection;
    font: string;
    fontKerning: CanvasFontKerning;
    fontStretch: CanvasFontStretch;
    fontVariantCaps: CanvasFontVariantCaps;
    letterSpacing: string;
    textAlign: CanvasTextAlign;
    textBaseline: CanvasTextBaseline;
    textRendering: CanvasTextRendering;
    wordSpacing: string;
  }
  interface ConstrainBooleanParameters { exact?: boolean; ideal?: boolean }
  interface ConstrainDOMStringParameters { exact?: string | string[]; ideal?: string | string[] }
  interface ConstrainDoubleRange extends DoubleRange { exact?: number; ideal?: number }
  interface ConstrainULongRange extends ULongRange { exact?: number; ideal?: number }
  interface CookieInit {
    domain?: string | null;
    expires?: DOMHighResTimeStamp | null;
    name: string;
    partitioned?: boolean;
    path?: string;
    sameSite?: CookieSameSite;
    value: string;
  }
  interface CookieListItem { name?: string; value?: string }
  interface DOMMatrixInit extends DOMMatrix2DInit {
    is2D?: boolean;
    m13?: number;
    m14?: number;
    m23?: number;
    m24?: number;
    m31?: number;
    m32?: number;
    m33?: number;
    m34?: number;
    m43?: number;
    m44?: number;
  }
  interface DoubleRange { max?: number; min?: number }
  interface DragEventInit extends MouseEventInit { dataTransfer?: DataTransfer | null }
  interface EcKeyAlgorithm extends KeyAlgorithm { namedCurve: NamedCurve }
  interface EcKeyGenParams extends Algorithm { namedCurve: NamedCurve }
  interface EcdhKeyDeriveParams extends Algorithm { public: CryptoKey }
  interface EcdsaParams extends Algorithm { hash: HashAlgorithmIdentifier }
  interface EffectTiming {
    delay?: number;
    direction?: PlaybackDirection;
    duration?: number | CSSNumericValue | string;
    easing?: string;
    endDelay?: number;
    fill?: FillMode;
    iterationStart?: number;
    iterations?: number;
    playbackRate?: number;
  }
  interface EventModifierInit extends UIEventInit {
    altKey?: boolean;
    ctrlKey?: boolean;
    metaKey?: boolean;
    modifierAltGraph?: boolean;
    modifierCapsLock?: boolean;
    modifierFn?: boolean;
    modifierFnLock?: boolean;
    modifierHyper?: boolean;
    modifierNumLock?: boolean;
    modifierScrollLock?: boolean;
    modifierSuper?: boolean;
    modifierSymbol?: boolean;
    modifierSymbolLock?: boolean;
    shiftKey?: boolean;
  }
  interface FocusEventInit extends UIEventInit { relatedTarget?: EventTarget | null }
  interface FontFaceDescriptors {
    ascentOverride?: string;
    descentOverride?: string;
    display?: FontDisplay;
    featureSettings?: string;
    lineGapOverride?: string;
    stretch?: string;
    style?: string;
    unicodeRange?: string;
    weight?: string;
  }
  interface GetNotificationOptions { tag?: string }
  interface HkdfParams extends Algorithm { hash: HashAlgorithmIdentifier; info: BufferSource; salt: BufferSource }
  interface HmacKeyGenParams extends Algorithm { hash: HashAlgorithmIdentifier; length?: number }
  interface IdleRequestOptions { timeout?: number }
  interface InputEventInit extends UIEventInit {
    data?: string | null;
    dataTransfer?: DataTransfer | null;
    inputType?: string;
    isComposing?: boolean;
    targetRanges?: StaticRange[];
  }
  interface IntersectionObserverInit {
    root?: Element | Document | null;
    rootMargin?: string;
    threshold?: number | number[];
  }
  interface KeySystemTrackConfiguration { robustness?: string }
  interface KeyboardEventInit extends EventModifierInit {
    charCode?: number;
    code?: string;
    isComposing?: boolean;
    key?: string;
    keyCode?: number;
    location?: number;
    repeat?: boolean;
  }
  interface KeyframeAnimationOptions extends KeyframeEffectOptions { id?: string; timeline?: AnimationTimeline | null }
  interface KeyframeEffectOptions extends EffectTiming {
    composite?: CompositeOperation;
    iterationComposite?: IterationCompositeOperation;
    pseudoElement?: string | null;
  }
  interface LockOptions { ifAvailable?: boolean; mode?: LockMode; signal?: AbortSignal; steal?: boolean }
  interface MediaCapabilitiesInfo { powerEfficient: boolean; smooth: boolean; supported: boolean }
  interface MediaCapabilitiesKeySystemConfiguration {
    audio?: KeySystemTrackConfiguration;
    distinctiveIdentifier?: MediaKeysRequirement;
    initDataType?: string;
    keySystem: string;
    persistentState?: MediaKeysRequirement;
    sessionTypes?: string[];
    video?: KeySystemTrackConfiguration;
  }
  interface MediaConfiguration { audio?: AudioConfiguration; video?: VideoConfiguration }
  interface MediaDecodingConfiguration extends MediaConfiguration {
    keySystemConfiguration?: MediaCapabilitiesKeySystemConfiguration;
    type: MediaDecodingType;
  }
  interface MediaImage { sizes?: string; src: string; type?: string }
  interface MediaMetadataInit { album?: string; artist?: string; artwork?: MediaImage[]; title?: string }
  interface MediaPositionState { duration?: number; playbackRate?: number; position?: number }
  interface MediaStreamConstraints {
    audio?: boolean | MediaTrackConstraints;
    peerIdentity?: string;
    preferCurrentTab?: boolean;
    video?: boolean | MediaTrackConstraints;
  }
  interface MediaTrackCapabilities {
    aspectRatio?: DoubleRange;
    autoGainControl?: boolean[];
    backgroundBlur?: boolean[];
    channelCount?: ULongRange;
    deviceId?: string;
    displaySurface?: string;
    echoCancellation?: boolean[];
    facingMode?: string[];
    frameRate?: DoubleRange;
    groupId?: string;
    height?: ULongRange;
    noiseSuppression?: boolean[];
    sampleRate?: ULongRange;
    sampleSize?: ULongRange;
    width?: ULongRange;
  }
  interface MediaTrackConstraintSet {
    aspectRatio?: ConstrainDouble;
    autoGainControl?: ConstrainBoolean;
    backgroundBlur?: ConstrainBoolean;
    channelCount?: ConstrainULong;
    deviceId?: ConstrainDOMString;
    displaySurface?: ConstrainDOMString;
    echoCancellation?: ConstrainBoolean;
    facingMode?: ConstrainDOMString;
    frameRate?: ConstrainDouble;
    groupId?: ConstrainDOMString;
    height?: ConstrainULong;
    noiseSuppression?: ConstrainBoolean;
    sampleRate?: ConstrainULong;
    sampleSize?: ConstrainULong;
    width?: ConstrainULong;
  }
  interface MediaTrackConstraints extends MediaTrackConstraintSet { advanced?: MediaTrackConstraintSet[] }
  interface MediaTrackSettings {
    aspectRatio?: number;
    autoGainControl?: boolean;
    backgroundBlur?: boolean;
    channelCount?: number;
    deviceId?: string;
    displaySurface?: string;
    echoCancellation?: boolean;
    facingMode?: string;
    frameRate?: number;
    groupId?: string;
    height?: number;
    noiseSuppression?: boolean;
    sampleRate?: number;
    sampleSize?: number;
    torch?: boolean;
    whiteBalanceMode?: string;
    width?: number;
    zoom?: number;
  }
  interface MediaTrackSupportedConstraints {
    aspectRatio?: boolean;
    autoGainControl?: boolean;
    backgroundBlur?: boolean;
    channelCount?: boolean;
    deviceId?: boolean;
    displaySurface?: boolean;
    echoCancellation?: boolean;
    facingMode?: boolean;
    frameRate?: boolean;
    groupId?: boolean;
    height?: boolean;
    noiseSuppression?: boolean;
    sampleRate?: boolean;
    sampleSize?: boolean;
    width?: boolean;
  }
  interface MessageEventInit<T = any> extends EventInit {
    data?: T;
    lastEventId?: string;
    origin?: string;
    ports?: MessagePort[];
    source?: MessageEventSource | null;
  }
  interface MouseEventInit extends EventModifierInit {
    button?: number;
    buttons?: number;
    clientX?: number;
    clientY?: number;
    movementX?: number;
    movementY?: number;
    relatedTarget?: EventTarget | null;
    screenX?: number;
    screenY?: number;
  }
  interface MutationObserverInit {
    attributeFilter?: string[];
    attributeOldValue?: boolean;
    attributes?: boolean;
    characterData?: boolean;
    characterDataOldValue?: boolean;
    childList?: boolean;
    subtree?: boolean;
  }
  interface NotificationOptions {
    badge?: string;
    body?: string;
    data?: any;
    dir?: NotificationDirection;
    icon?: string;
    lang?: string;
    requireInteraction?: boolean;
    silent?: boolean | null;
    tag?: string;
  }
  interface OpusEncoderConfig {
    complexity?: number;
    format?: OpusBitstreamFormat;
    frameDuration?: number;
    packetlossperc?: number;
    usedtx?: boolean;
    useinbandfec?: boolean;
  }
  interface PaymentCurrencyAmount { currency: string; value: string }
  interface PaymentDetailsBase {
    displayItems?: PaymentItem[];
    modifiers?: PaymentDetailsModifier[];
    shippingOptions?: PaymentShippingOption[];
  }
  interface PaymentDetailsInit extends PaymentDetailsBase { id?: string; total: PaymentItem }
  interface PaymentDetailsModifier {
    additionalDisplayItems?: PaymentItem[];
    data?: any;
    supportedMethods: string;
    total?: PaymentItem;
  }
  interface PaymentItem { amount: PaymentCurrencyAmount; label: string; pending?: boolean }
  interface PaymentMethodData { data?: any; supportedMethods: string }
  interface PaymentOptions {
    requestPayerEmail?: boolean;
    requestPayerName?: boolean;
    requestPayerPhone?: boolean;
    requestShipping?: boolean;
    shippingType?: PaymentShippingType;
  }
  interface PaymentShippingOption { amount: PaymentCurrencyAmount; id: string; label: string; selected?: boolean }
  interface Pbkdf2Params extends Algorithm { hash: HashAlgorithmIdentifier; iterations: number; salt: BufferSource }
  interface PerformanceObserverInit { buffered?: boolean; entryTypes?: string[]; type?: string }
  interface PermissionDescriptor { name: PermissionName }
  interface PointerEventInit extends MouseEventInit {
    altitudeAngle?: number;
    azimuthAngle?: number;
    coalescedEvents?: PointerEvent[];
    height?: number;
    isPrimary?: boolean;
    pointerId?: number;
    pointerType?: string;
    predictedEvents?: PointerEvent[];
    pressure?: number;
    tangentialPressure?: number;
    tiltX?: number;
    tiltY?: number;
    twist?: number;
    width?: number;
  }
  interface PushSubscriptionJSON {
    endpoint?: string;
    expirationTime?: EpochTimeStamp | null;
    keys?: Record<string, string>;
  }
  interface PushSubscriptionOptionsInit {
    applicationServerKey?: BufferSource | string | null;
    userVisibleOnly?: boolean;
  }
  interface RTCAnswerOptions extends RTCOfferAnswerOptions {}
  interface RTCConfiguration {
    bundlePolicy?: RTCBundlePolicy;
    certificates?: RTCCertificate[];
    iceCandidatePoolSize?: number;
    iceServers?: RTCIceServer[];
    iceTransportPolicy?: RTCIceTransportPolicy;
    rtcpMuxPolicy?: RTCRtcpMuxPolicy;
  }
  interface RTCInboundRtpStreamStats extends RTCReceivedRtpStreamStats {
    audioLevel?: number;
    bytesReceived?: number;
    concealedSamples?: number;
    concealmentEvents?: number;
    decoderImplementation?: string;
    estimatedPlayoutTimestamp?: DOMHighResTimeStamp;
    fecBytesReceived?: number;
    fecPacketsDiscarded?: number;
    fecPacketsReceived?: number;
    fecSsrc?: number;
    firCount?: number;
    frameHeight?: number;
    frameWidth?: number;
    framesAssembledFromMultiplePackets?: number;
    framesDecoded?: number;
    framesDropped?: number;
    framesPerSecond?: number;
    framesReceived?: number;
    framesRendered?: number;
    freezeCount?: number;
    headerBytesReceived?: number;
    insertedSamplesForDeceleration?: number;
    jitterBufferDelay?: number;
    jitterBufferEmittedCount?: number;
    jitterBufferMinimumDelay?: number;
    jitterBufferTargetDelay?: number;
    keyFramesDecoded?: number;
    lastPacketReceivedTimestamp?: DOMHighResTimeStamp;
    mid?: string;
    nackCount?: number;
    packetsDiscarded?: number;
    pauseCount?: number;
    playoutId?: string;
    pliCount?: number;
    qpSum?: number;
    remoteId?: string;
    removedSamplesForAcceleration?: number;
    retransmittedBytesReceived?: number;
    retransmittedPacketsReceived?: number;
    rtxSsrc?: number;
    silentConcealedSamples?: number;
    totalAssemblyTime?: number;
    totalAudioEnergy?: number;
    totalDecodeTime?: number;
    totalFreezesDuration?: number;
    totalInterFrameDelay?: number;
    totalPausesDuration?: number;
    totalProcessingDelay?: number;
    totalSamplesDuration?: number;
    totalSamplesReceived?: number;
    totalSquaredInterFrameDelay?: number;
    trackIdentifier: string;
  }
  interface RTCOfferOptions extends RTCOfferAnswerOptions {
    iceRestart?: boolean;
    offerToReceiveAudio?: boolean;
    offerToReceiveVideo?: boolean;
  }
  interface RTCOutboundRtpStreamStats extends RTCSentRtpStreamStats {
    active?: boolean;
    firCount?: number;
    frameHeight?: number;
    frameWidth?: number;
    framesEncoded?: number;
    framesPerSecond?: number;
    framesSent?: number;
    headerBytesSent?: number;
    hugeFramesSent?: number;
    keyFramesEncoded?: number;
    mediaSourceId?: string;
    mid?: string;
    nackCount?: number;
    pliCount?: number;
    qpSum?: number;
    qualityLimitationDurations?: Record<string, number>;
    qualityLimitationReason?: RTCQualityLimitationReason;
    qualityLimitationResolutionChanges?: number;
    remoteId?: string;
    retransmittedBytesSent?: number;
    retransmittedPacketsSent?: number;
    rid?: string;
    rtxSsrc?: number;
    scalabilityMode?: string;
    targetBitrate?: number;
    totalEncodeTime?: number;
    totalEncodedBytesTarget?: number;
    totalPacketSendDelay?: number;
  }
  interface RTCReceivedRtpStreamStats extends RTCRtpStreamStats {
    jitter?: number;
    packetsLost?: number;
    packetsReceived?: number;
  }
  interface RTCRtcpParameters { cname?: string; reducedSize?: boolean }
  interface RTCRtpCodec { channels?: number; clockRate: number; mimeType: string; sdpFmtpLine?: string }
  interface RTCRtpCodecParameters extends RTCRtpCodec { payloadType: number }
  interface RTCRtpCodingParameters { rid?: string }
  interface RTCRtpEncodingParameters extends RTCRtpCodingParameters {
    active?: boolean;
    maxBitrate?: number;
    maxFramerate?: number;
    networkPriority?: RTCPriorityType;
    priority?: RTCPriorityType;
    scaleResolutionDownBy?: number;
  }
  interface RTCRtpHeaderExtensionParameters { encrypted?: boolean; id: number; uri: string }
  interface RTCRtpParameters {
    codecs: RTCRtpCodecParameters[];
    headerExtensions: RTCRtpHeaderExtensionParameters[];
    rtcp: RTCRtcpParameters;
  }
  interface RTCRtpStreamStats extends RTCStats { codecId?: string; kind: string; ssrc: number; transportId?: string }
  interface RTCSentRtpStreamStats extends RTCRtpStreamStats { bytesSent?: number; packetsSent?: number }
  interface RTCStats { id: string; timestamp: DOMHighResTimeStamp; type: RTCStatsType }
  interface RTCTransportStats extends RTCStats {
    bytesReceived?: number;
    bytesSent?: number;
    dtlsCipher?: string;
    dtlsRole?: RTCDtlsRole;
    dtlsState: RTCDtlsTransportState;
    iceLocalUsernameFragment?: string;
    iceRole?: RTCIceRole;
    iceState?: RTCIceTransportState;
    localCertificateId?: string;
    packetsReceived?: number;
    packetsSent?: number;
    remoteCertificateId?: string;
    selectedCandidatePairChanges?: number;
    selectedCandidatePairId?: string;
    srtpCipher?: string;
    tlsVersion?: string;
  }
  interface ReadableWritablePair<R = any, W = any> { readable: ReadableStream<R>; writable: WritableStream<W> }
  interface RegistrationOptions { scope?: string; type?: WorkerType; updateViaCache?: ServiceWorkerUpdateViaCache }
  interface ResizeObserverOptions { box?: ResizeObserverBoxOptions }
  interface RsaHashedImportParams extends Algorithm { hash: HashAlgorithmIdentifier }
  interface RsaHashedKeyAlgorithm extends RsaKeyAlgorithm { hash: KeyAlgorithm }
  interface RsaHashedKeyGenParams extends RsaKeyGenParams { hash: HashAlgorithmIdentifier }
  interface RsaKeyAlgorithm extends KeyAlgorithm { modulusLength: number; publicExponent: BigInteger }
  interface RsaKeyGenParams extends Algorithm { modulusLength: number; publicExponent: BigInteger }
  interface RsaOaepParams extends Algorithm { label?: BufferSource }
  interface RsaPssParams extends Algorithm { saltLength: number }
  interface StorageEventInit extends EventInit {
    key?: string | null;
    newValue?: string | null;
    oldValue?: string | null;
    storageArea?: Storage | null;
    url?: string;
  }
  interface TouchEventInit extends EventModifierInit {
    changedTouches?: Touch[];
    targetTouches?: Touch[];
    touches?: Touch[];
  }
  interface Transformer<I = any, O = any> {
    flush?: TransformerFlushCallback<O>;
    readableType?: undefined;
    start?: TransformerStartCallback<O>;
    transform?: TransformerTransformCallback<I, O>;
    writableType?: undefined;
  }
  interface UIEventInit extends EventInit { detail?: number; view?: Window | null; which?: number }
  interface ULongRange { max?: number; min?: number }
  interface VideoConfiguration {
    bitrate: number;
    colorGamut?: ColorGamut;
    contentType: string;
    framerate: number;
    hasAlphaChannel?: boolean;
    hdrMetadataType?: HdrMetadataType;
    height: number;
    scalabilityMode?: string;
    transferFunction?: TransferFunction;
    width: number;
  }
  interface VideoDecoderConfig {
    codec: string;
    codedHeight?: number;
    codedWidth?: number;
    colorSpace?: VideoColorSpaceInit;
    description?: AllowSharedBufferSource;
    displayAspectHeight?: number;
    displayAspectWidth?: number;
    hardwareAcceleration?: HardwareAcceleration;
    optimizeForLatency?: boolean;
  }
  interface VideoEncoderConfig {
    alpha?: AlphaOption;
    avc?: AvcEncoderConfig;
    bitrate?: number;
    bitrateMode?: VideoEncoderBitrateMode;
    codec: string;
    contentHint?: string;
    displayHeight?: number;
    displayWidth?: number;
    framerate?: number;
    hardwareAcceleration?: HardwareAcceleration;
    height: number;
    latencyMode?: LatencyMode;
    scalabilityMode?: string;
    width: number;
  }
  interface WheelEventInit extends MouseEventInit {
    deltaMode?: number;
    deltaX?: number;
    deltaY?: number;
    deltaZ?: number;
  }
  type EventListener = (evt: Event) => void;
  type FrameRequestCallback = (time: DOMHighResTimeStamp) => void;
  type IdleRequestCallback = (deadline: IdleDeadline) => void;
  type ResizeObserverCallback = (entries: ResizeObserverEntry[], observer: ResizeObserver) => void;
  type TransformerFlushCallback<O> = (controller: TransformStreamDefaultController<O>) => void | PromiseLike<void>;
  type TransformerStartCallback<O> = (controller: TransformStreamDefaultController<O>) => any;
  type TransformerTransformCallback<I, O> =
    | (chunk: I, controller: TransformStreamDefaultController<O>) => void | PromiseLike<void>;
  interface WindowOrWorkerGlobalScope {
    atob(data: string): string;
    btoa(data: string): string;
    fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
    structuredClone<T>(value: T): T;
  }
  class NodeFilter { acceptNode(node: Node): number }
  class HTMLAreaElement extends HTMLElement { toHTMLAreaElement(): void }
  class HTMLParamElement extends HTMLElement { toHTMLParamElement(): void }
  class HTMLDirectoryElement extends HTMLElement { toHTMLDirectoryElement(): void }
  class HTMLFontElement extends HTMLElement { toHTMLFontElement(): void }
  class HTMLMarqueeElement extends HTMLElement { toHTMLMarqueeElement(): void }
  class HTMLFrameElement extends HTMLElement { toHTMLFrameElement(): void }
  class HTMLFrameSetElement extends HTMLElement { toHTMLFrameSetElement(): void }
  class HTMLTableDataCellElement extends HTMLTableCellElement { toHTMLTableDataCellElement(): void }
  class HTMLTableHeaderCellElement extends HTMLTableCellElement { toHTMLTableHeaderCellElement(): void }
  class MathMLElement extends Element { toMathMLElement(): void }
  class SVGAnimateElement extends SVGElement { toSVGAnimateElement(): void }
  class SVGAnimateMotionElement extends SVGElement { toSVGAnimateMotionElement(): void }
  class SVGAnimateTransformElement extends SVGElement { toSVGAnimateTransformElement(): void }
  class SVGClipPathElement extends SVGElement { toSVGClipPathElement(): void }
  class SVGDescElement extends SVGElement { toSVGDescElement(): void }
  class SVGFEBlendElement extends SVGElement { toSVGFEBlendElement(): void }
  class SVGFEColorMatrixElement extends SVGElement { toSVGFEColorMatrixElement(): void }
  class SVGFEComponentTransferElement extends SVGElement { toSVGFEComponentTransferElement(): void }
  class SVGFECompositeElement extends SVGElement { toSVGFECompositeElement(): void }
  class SVGFEConvolveMatrixElement extends SVGElement { toSVGFEConvolveMatrixElement(): void }
  class SVGFEDiffuseLightingElement extends SVGElement { toSVGFEDiffuseLightingElement(): void }
  class SVGFEDisplacementMapElement extends SVGElement { toSVGFEDisplacementMapElement(): void }
  class SVGFEDistantLightElement extends SVGElement { toSVGFEDistantLightElement(): void }
  class SVGFEDropShadowElement extends SVGElement { toSVGFEDropShadowElement(): void }
  class SVGFEFloodElement extends SVGElement { toSVGFEFloodElement(): void }
  class SVGFEFuncAElement extends SVGElement { toSVGFEFuncAElement(): void }
  class SVGFEFuncBElement extends SVGElement { toSVGFEFuncBElement(): void }
  class SVGFEFuncGElement extends SVGElement { toSVGFEFuncGElement(): void }
  class SVGFEFuncRElement extends SVGElement { toSVGFEFuncRElement(): void }
  class SVGFEGaussianBlurElement extends SVGElement { toSVGFEGaussianBlurElement(): void }
  class SVGFEImageElement extends SVGElement { toSVGFEImageElement(): void }
  class SVGFEMergeElement extends SVGElement { toSVGFEMergeElement(): void }
  class SVGFEMergeNodeElement extends SVGElement { toSVGFEMergeNodeElement(): void }
  class SVGFEMorphologyElement extends SVGElement { toSVGFEMorphologyElement(): void }
  class SVGFEOffsetElement extends SVGElement { toSVGFEOffsetElement(): void }
  class SVGFEPointLightElement extends SVGElement { toSVGFEPointLightElement(): void }
  class SVGFESpecularLightingElement extends SVGElement { toSVGFESpecularLightingElement(): void }
  class SVGFESpotLightElement extends SVGElement { toSVGFESpotLightElement(): void }
  class SVGFETileElement extends SVGElement { toSVGFETileElement(): void }
  class SVGFETurbulenceElement extends SVGElement { toSVGFETurbulenceElement(): void }
  class SVGFilterElement extends SVGElement { toSVGFilterElement(): void }
  class SVGForeignObjectElement extends SVGElement { toSVGForeignObjectElement(): void }
  class SVGLinearGradientElement extends SVGElement { toSVGLinearGradientElement(): void }
  class SVGMaskElement extends SVGElement { toSVGMaskElement(): void }
  class SVGMetadataElement extends SVGElement { toSVGMetadataElement(): void }
  class SVGMPathElement extends SVGElement { toSVGMPathElement(): void }
  class SVGPatternElement extends SVGElement { toSVGPatternElement(): void }
  class SVGRadialGradientElement extends SVGElement { toSVGRadialGradientElement(): void }
  class SVGScriptElement extends SVGElement { toSVGScriptElement(): void }
  class SVGSetElement extends SVGElement { toSVGSetElement(): void }
  class SVGStyleElement extends SVGElement { toSVGStyleElement(): void }
  class SVGSwitchElement extends SVGElement { toSVGSwitchElement(): void }
  class SVGTextPathElement extends SVGElement { toSVGTextPathElement(): void }
  class SVGTitleElement extends SVGElement { toSVGTitleElement(): void }
  class SVGViewElement extends SVGElement { toSVGViewElement(): void }
  class HTMLDocument extends Document { toHTMLDocument(): void }
  class XMLDocument extends Document { toXMLDocument(): void }
  class WebGLContextEvent extends Event { toWebGLContextEvent(): void }
  class PageRevealEvent extends Event { toPageRevealEvent(): void }
  class PageSwapEvent extends Event { toPageSwapEvent(): void }
  class PerformancePaintTiming extends PerformanceEntry { toPerformancePaintTiming(): void }
  class PerformanceResourceTiming extends PerformanceEntry { toPerformanceResourceTiming(): void }
  class PerformanceEventTiming extends PerformanceEntry { toPerformanceEventTiming(): void }
  class LargestContentfulPaint extends PerformanceEntry { toLargestContentfulPaint(): void }
  class XMLHttpRequestEventTarget extends EventTarget { toXMLHttpRequestEventTarget(): void }
  class XMLHttpRequestUpload extends EventTarget { toXMLHttpRequestUpload(): void }
  class Animation extends EventTarget { toAnimation(): void }
  class StyleMedia { toStyleMedia(): void }
  class SVGAnimatedString { toSVGAnimatedString(): void }
  class SVGNumber { toSVGNumber(): void }
  class SVGStringList { toSVGStringList(): void }
  class External { toExternal(): void }
  class PluginArray { toPluginArray(): void }
  class MimeTypeArray { toMimeTypeArray(): void }
  class MimeType { toMimeType(): void }
  class AbstractRange { toAbstractRange(): void }
  class StaticRange { toStaticRange(): void }
  class XPathExpression { toXPathExpression(): void }
  class XPathEvaluator { toXPathEvaluator(): void }
  class ElementInternals { toElementInternals(): void }
  class MediaSourceHandle { toMediaSourceHandle(): void }
  class EXT_texture_filter_anisotropic { toEXT_texture_filter_anisotropic(): void }
  class CSSStyleRule extends CSSRule { toCSSStyleRule(): void }
  class CSSMediaRule extends CSSRule { toCSSMediaRule(): void }
  class CSSImportRule extends CSSRule { toCSSImportRule(): void }

  interface KeyAlgorithm {
    name: string;
  }
  interface CryptoKeyPair {
    privateKey: CryptoKey;
    publicKey: CryptoKey;
  }
  interface CacheQueryOptions {
    ignoreMethod?: boolean;
    ignoreSearch?: boolean;
    ignoreVary?: boolean;
  }
  interface MultiCacheQueryOptions extends CacheQueryOptions {
    cacheName?: string;
  }
  interface VideoColorSpaceInit {
    fullRange?: boolean | null;
    matrix?: "bt470bg" | "bt709" | "rgb" | "smpte170m" | null;
    primaries?: "bt470bg" | "bt709" | "smpte170m" | null;
    transfer?: "bt709" | "iec61966-2-1" | "smpte170m" | null;
  }
  interface AssignedNodesOptions {
    flatten?: boolean;
  }
  interface ShadowRootInit {
    clonable?: boolean;
    customElementRegistry?: CustomElementRegistry;
    delegatesFocus?: boolean;
    mode: ShadowRootMode;
    serializable?: boolean;
    slotAssignment?: SlotAssignmentMode;
  }
  interface PositionOptions {
    enableHighAccuracy?: boolean;
    maximumAge?: number;
    timeout?: number;
  }
  // What elements and events are called.
  interface HTMLElementTagNameMap {
    a: HTMLAnchorElement; abbr: HTMLElement; address: HTMLElement; area: HTMLAreaElement; article: HTMLElement;
    aside: HTMLElement; audio: HTMLAudioElement; b: HTMLElement; base: HTMLBaseElement; bdi: HTMLElement;
    bdo: HTMLElement; blockquote: HTMLQuoteElement; body: HTMLBodyElement; br: HTMLBRElement;
    button: HTMLButtonElement; canvas: HTMLCanvasElement; caption: HTMLTableCaptionElement; cite: HTMLElement;
    code: HTMLElement; col: HTMLTableColElement; colgroup: HTMLTableColElement; data: HTMLDataElement;
    datalist: HTMLDataListElement; dd: HTMLElement; del: HTMLModElement; details: HTMLDetailsElement;
    dfn: HTMLElement; dialog: HTMLDialogElement; div: HTMLDivElement; dl: HTMLDListElement; dt: HTMLElement;
    em: HTMLElement; embed: HTMLEmbedElement; fieldset: HTMLFieldSetElement; figcaption: HTMLElement;
    figure: HTMLElement; footer: HTMLElement; form: HTMLFormElement; h1: HTMLHeadingElement; h2: HTMLHeadingElement;
    h3: HTMLHeadingElement; h4: HTMLHeadingElement; h5: HTMLHeadingElement; h6: HTMLHeadingElement;
    head: HTMLHeadElement; header: HTMLElement; hgroup: HTMLElement; hr: HTMLHRElement; html: HTMLHtmlElement;
    i: HTMLElement; iframe: HTMLIFrameElement; img: HTMLImageElement; input: HTMLInputElement; ins: HTMLModElement;
    kbd: HTMLElement; label: HTMLLabelElement; legend: HTMLLegendElement; li: HTMLLIElement; link: HTMLLinkElement;
    main: HTMLElement; map: HTMLMapElement; mark: HTMLElement; menu: HTMLMenuElement; meta: HTMLMetaElement;
    meter: HTMLMeterElement; nav: HTMLElement; noscript: HTMLElement; object: HTMLObjectElement; ol: HTMLOListElement;
    optgroup: HTMLOptGroupElement; option: HTMLOptionElement; output: HTMLOutputElement; p: HTMLParagraphElement;
    picture: HTMLPictureElement; pre: HTMLPreElement; progress: HTMLProgressElement; q: HTMLQuoteElement;
    rp: HTMLElement; rt: HTMLElement; ruby: HTMLElement; s: HTMLElement; samp: HTMLElement; script: HTMLScriptElement;
    search: HTMLElement; section: HTMLElement; select: HTMLSelectElement; slot: HTMLSlotElement; small: HTMLElement;
    source: HTMLSourceElement; span: HTMLSpanElement; strong: HTMLElement; style: HTMLStyleElement; sub: HTMLElement;
    summary: HTMLElement; sup: HTMLElement; table: HTMLTableElement; tbody: HTMLTableSectionElement;
    td: HTMLTableCellElement; template: HTMLTemplateElement; textarea: HTMLTextAreaElement;
    tfoot: HTMLTableSectionElement; th: HTMLTableCellElement; thead: HTMLTableSectionElement; time: HTMLTimeElement;
    title: HTMLTitleElement; tr: HTMLTableRowElement; track: HTMLTrackElement; u: HTMLElement; ul: HTMLUListElement;
    var: HTMLElement; video: HTMLVideoElement; wbr: HTMLElement;
  }
  interface SVGElementTagNameMap {
    a: SVGAElement; animate: SVGAnimateElement; animateMotion: SVGAnimateMotionElement;
    animateTransform: SVGAnimateTransformElement; circle: SVGCircleElement; clipPath: SVGClipPathElement;
    defs: SVGDefsElement; desc: SVGDescElement; ellipse: SVGEllipseElement; feBlend: SVGFEBlendElement;
    feColorMatrix: SVGFEColorMatrixElement; feComponentTransfer: SVGFEComponentTransferElement;
    feComposite: SVGFECompositeElement; feConvolveMatrix: SVGFEConvolveMatrixElement;
    feDiffuseLighting: SVGFEDiffuseLightingElement; feDisplacementMap: SVGFEDisplacementMapElement;
    feDistantLight: SVGFEDistantLightElement; feDropShadow: SVGFEDropShadowElement; feFlood: SVGFEFloodElement;
    feFuncA: SVGFEFuncAElement; feFuncB: SVGFEFuncBElement; feFuncG: SVGFEFuncGElement; feFuncR: SVGFEFuncRElement;
    feGaussianBlur: SVGFEGaussianBlurElement; feImage: SVGFEImageElement; feMerge: SVGFEMergeElement;
    feMergeNode: SVGFEMergeNodeElement; feMorphology: SVGFEMorphologyElement; feOffset: SVGFEOffsetElement;
    fePointLight: SVGFEPointLightElement; feSpecularLighting: SVGFESpecularLightingElement;
    feSpotLight: SVGFESpotLightElement; feTile: SVGFETileElement; feTurbulence: SVGFETurbulenceElement;
    filter: SVGFilterElement; foreignObject: SVGForeignObjectElement; g: SVGGElement; image: SVGImageElement;
    line: SVGLineElement; linearGradient: SVGLinearGradientElement; marker: SVGMarkerElement; mask: SVGMaskElement;
    metadata: SVGMetadataElement; mpath: SVGMPathElement; path: SVGPathElement; pattern: SVGPatternElement;
    polygon: SVGPolygonElement; polyline: SVGPolylineElement; radialGradient: SVGRadialGradientElement;
    rect: SVGRectElement; script: SVGScriptElement; set: SVGSetElement; stop: SVGStopElement; style: SVGStyleElement;
    svg: SVGSVGElement; switch: SVGSwitchElement; symbol: SVGSymbolElement; text: SVGTextElement;
    textPath: SVGTextPathElement; title: SVGTitleElement; tspan: SVGTSpanElement; use: SVGUseElement;
    view: SVGViewElement;
  }
  interface ElementEventMap {
    fullscreenchange: Event; fullscreenerror: Event;
  }
  interface GlobalEventHandlersEventMap {
    abort: UIEvent; animationcancel: AnimationEvent; animationend: AnimationEvent; animationiteration: AnimationEvent;
    animationstart: AnimationEvent; auxclick: PointerEvent; beforeinput: InputEvent; beforematch: Event;
    beforetoggle: ToggleEvent; blur: FocusEvent; cancel: Event; canplay: Event; canplaythrough: Event; change: Event;
    click: PointerEvent; close: Event; compositionend: CompositionEvent; compositionstart: CompositionEvent;
    compositionupdate: CompositionEvent; contextlost: Event; contextmenu: PointerEvent; contextrestored: Event;
    copy: ClipboardEvent; cuechange: Event; cut: ClipboardEvent; dblclick: MouseEvent; drag: DragEvent;
    dragend: DragEvent; dragenter: DragEvent; dragleave: DragEvent; dragover: DragEvent; dragstart: DragEvent;
    drop: DragEvent; durationchange: Event; emptied: Event; ended: Event; error: ErrorEvent; focus: FocusEvent;
    focusin: FocusEvent; focusout: FocusEvent; formdata: FormDataEvent; gotpointercapture: PointerEvent; input: Event;
    invalid: Event; keydown: KeyboardEvent; keypress: KeyboardEvent; keyup: KeyboardEvent; load: Event;
    loadeddata: Event; loadedmetadata: Event; loadstart: Event; lostpointercapture: PointerEvent;
    mousedown: MouseEvent; mouseenter: MouseEvent; mouseleave: MouseEvent; mousemove: MouseEvent;
    mouseout: MouseEvent; mouseover: MouseEvent; mouseup: MouseEvent; paste: ClipboardEvent; pause: Event;
    play: Event; playing: Event; pointercancel: PointerEvent; pointerdown: PointerEvent; pointerenter: PointerEvent;
    pointerleave: PointerEvent; pointermove: PointerEvent; pointerout: PointerEvent; pointerover: PointerEvent;
    pointerrawupdate: Event; pointerup: PointerEvent; progress: ProgressEvent; ratechange: Event; reset: Event;
    resize: UIEvent; scroll: Event; scrollend: Event; securitypolicyviolation: SecurityPolicyViolationEvent;
    seeked: Event; seeking: Event; select: Event; selectionchange: Event; selectstart: Event; slotchange: Event;
    stalled: Event; submit: SubmitEvent; suspend: Event; timeupdate: Event; toggle: ToggleEvent;
    touchcancel: TouchEvent; touchend: TouchEvent; touchmove: TouchEvent; touchstart: TouchEvent;
    transitioncancel: TransitionEvent; transitionend: TransitionEvent; transitionrun: TransitionEvent;
    transitionstart: TransitionEvent; volumechange: Event; waiting: Event; webkitanimationend: Event;
    webkitanimationiteration: Event; webkitanimationstart: Event; webkittransitionend: Event; wheel: WheelEvent;
  }
  interface HTMLElementEventMap extends ElementEventMap, GlobalEventHandlersEventMap {
   
  }
  interface WindowEventHandlersEventMap {
    afterprint: Event; beforeprint: Event; beforeunload: BeforeUnloadEvent; gamepadconnected: GamepadEvent;
    gamepaddisconnected: GamepadEvent; hashchange: HashChangeEvent; languagechange: Event; message: MessageEvent;
    messageerror: MessageEvent; offline: Event; online: Event; pagehide: PageTransitionEvent;
    pagereveal: PageRevealEvent; pageshow: PageTransitionEvent; pageswap: PageSwapEvent; popstate: PopStateEvent;
    rejectionhandled: PromiseRejectionEvent; storage: StorageEvent; unhandledrejection: PromiseRejectionEvent;
    unload: Event;
  }
  interface WindowEventMap extends GlobalEventHandlersEventMap, WindowEventHandlersEventMap {
    DOMContentLoaded: Event; devicemotion: DeviceMotionEvent; deviceorientation: DeviceOrientationEvent;
    deviceorientationabsolute: DeviceOrientationEvent; gamepadconnected: GamepadEvent;
    gamepaddisconnected: GamepadEvent; orientationchange: Event;
  }
  interface DocumentEventMap extends GlobalEventHandlersEventMap {
    DOMContentLoaded: Event; fullscreenchange: Event; fullscreenerror: Event; pointerlockchange: Event;
    pointerlockerror: Event; readystatechange: Event; visibilitychange: Event;
  }
  namespace WebAssembly {
    interface Module { toModule(): void }
    interface Instance { readonly exports: Exports }
    interface Memory { grow(delta: number): number }
    interface Table { grow(delta: number): number }
    interface Global { valueOf(): any }
    interface MemoryDescriptor { initial: number; maximum?: number; shared?: boolean }
    interface WebAssemblyInstantiatedSource { instance: Instance; module: Module }
    type ExportValue = Function | Global | Memory | Table;
    type Exports = Record<string, ExportValue>;
    type ImportValue = ExportValue | number;
    type ModuleImports = Record<string, ImportValue>;
    type Imports = Record<string, ModuleImports>;
  }
  interface JsonWebKey {
    alg?: string;
    crv?: string;
    d?: string;
    dp?: string;
    dq?: string;
    e?: string;
    ext?: boolean;
    k?: string;
    key_ops?: string[];
    kty?: string;
    n?: string;
    p?: string;
    q?: string;
    qi?: string;
    use?: string;
    x?: string;
    y?: string;
  }
  namespace Intl {
    interface Collator { compare(x: string, y: string): number }
    interface NumberFormat { format(value: number | bigint): string }
    interface DateTimeFormat { format(date?: Date | number): string }
    interface PluralRules { select(n: number): string }
    interface RelativeTimeFormat { format(value: number, unit: string): string }
    interface ListFormat { format(list: Iterable<string>): string }
    interface Segmenter { segment(input: string): unknown }
    interface Locale { maximize(): Locale }
    interface DisplayNames { of(code: string): string | undefined }
    interface Segments { containing(index?: number): SegmentData | undefined }
    type DateTimeFormatPartTypes =
      | "day" | "dayPeriod" | "era" | "fractionalSecond" | "hour" | "literal" | "minute" | "month" | "relatedYear"
      | "second" | "timeZoneName" | "unknown" | "weekday" | "year" | "yearName";
    type NumberFormatPartTypes =
      | "literal" | "nan" | "infinity" | "percent" | "integer" | "group" | "decimal" | "fraction" | "plusSign"
      | "minusSign" | "percentSign" | "currency" | "compact" | "exponentInteger" | "exponentMinusSign"
      | "exponentSeparator" | "unit" | "unknown";
    type NumberFormatOptionsStyle = "decimal" | "percent" | "currency" | "unit";
    type NumberFormatOptionsCurrencyDisplay = "code" | "symbol" | "name" | "narrowSymbol";
    type NumberFormatOptionsSignDisplay = "auto" | "never" | "always" | "exceptZero" | "negative";
    type NumberFormatOptionsUseGrouping = "min2" | "auto" | "always" | "true" | "false" | boolean;
    type ResolvedNumberFormatOptionsUseGrouping = "min2" | "auto" | "always" | false;
    type DisplayNamesFallback = "code" | "none";
    type DisplayNamesLanguageDisplay = "dialect" | "standard";
    type DisplayNamesType = "language" | "region" | "script" | "calendar" | "dateTimeField" | "currency";
    type LDMLPluralRule = "zero" | "one" | "two" | "few" | "many" | "other";
    type PluralRuleType = "cardinal" | "ordinal";
    type ListFormatLocaleMatcher = "lookup" | "best fit";
    type ListFormatStyle = "long" | "short" | "narrow";
    type ListFormatType = "conjunction" | "disjunction" | "unit";
    type LocaleCollationCaseFirst = "upper" | "lower" | "false";
    type LocaleHourCycleKey = "h12" | "h23" | "h11" | "h24";
    type RelativeTimeFormatLocaleMatcher = "lookup" | "best fit";
    type RelativeTimeFormatNumeric = "always" | "auto";
    type RelativeTimeFormatStyle = "long" | "short" | "narrow";
    type RelativeTimeFormatUnitSingular =
      | "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "second";
    type RelativeTimeFormatUnit = RelativeTimeFormatUnitSingular | `${RelativeTimeFormatUnitSingular}s`;
    type RelativeTimeFormatPart =
      | { type: "literal"; value: string }
      | { type: Exclude<NumberFormatPartTypes, "literal">; value: string; unit: RelativeTimeFormatUnitSingular };
    type StringNumericLiteral = `${number}` | "Infinity" | "-Infinity" | "+Infinity";
    interface DateTimeFormatPart { type: DateTimeFormatPartTypes; value: string }
    interface DateTimeRangeFormatPart extends DateTimeFormatPart { source: "startRange" | "endRange" | "shared" }
    interface NumberFormatPart { type: NumberFormatPartTypes; value: string }
    interface NumberRangeFormatPart extends NumberFormatPart { source: "startRange" | "endRange" | "shared" }
    interface SegmentData { segment: string; index: number; input: string; isWordLike?: boolean }
    interface DisplayNamesOptions {
      localeMatcher?: RelativeTimeFormatLocaleMatcher;
      style?: RelativeTimeFormatStyle;
      type: DisplayNamesType;
      languageDisplay?: DisplayNamesLanguageDisplay;
      fallback?: DisplayNamesFallback;
    }
    interface ListFormatOptions {
      localeMatcher?: ListFormatLocaleMatcher;
      type?: ListFormatType;
      style?: ListFormatStyle;
    }
    interface LocaleOptions {
      baseName?: string;
      calendar?: string;
      caseFirst?: LocaleCollationCaseFirst;
      collation?: string;
      hourCycle?: LocaleHourCycleKey;
      language?: string;
      numberingSystem?: string;
      numeric?: boolean;
      region?: string;
      script?: string;
    }
    interface PluralRulesOptions {
      localeMatcher?: "lookup" | "best fit";
      type?: PluralRuleType;
      minimumIntegerDigits?: number;
      minimumFractionDigits?: number;
      maximumFractionDigits?: number;
      minimumSignificantDigits?: number;
      maximumSignificantDigits?: number;
    }
    interface RelativeTimeFormatOptions {
      localeMatcher?: RelativeTimeFormatLocaleMatcher;
      numeric?: RelativeTimeFormatNumeric;
      style?: RelativeTimeFormatStyle;
    }
    interface SegmenterOptions { localeMatcher?: "best fit" | "lookup"; granularity?: "grapheme" | "word" | "sentence" }
    type UnicodeBCP47LocaleIdentifier = string;
    type LocalesArgument = UnicodeBCP47LocaleIdentifier | Locale | readonly (UnicodeBCP47LocaleIdentifier | Locale)[] | undefined;
    interface ResolvedDateTimeFormatOptions {
      locale: string;
      calendar: string;
      numberingSystem: string;
      timeZone: string;
      hour12?: boolean;
      weekday?: string;
      era?: string;
      year?: string;
      month?: string;
      day?: string;
      hour?: string;
      minute?: string;
      second?: string;
      timeZoneName?: string;
      formatMatcher?: "basic" | "best fit";
      dateStyle?: "full" | "long" | "medium" | "short";
      timeStyle?: "full" | "long" | "medium" | "short";
      hourCycle?: "h11" | "h12" | "h23" | "h24";
      dayPeriod?: "narrow" | "short" | "long";
      fractionalSecondDigits?: 1 | 2 | 3;
    }
    interface CollatorOptions {
      usage?: "sort" | "search";
      localeMatcher?: "lookup" | "best fit";
      numeric?: boolean;
      caseFirst?: "upper" | "lower" | "false";
      sensitivity?: "base" | "accent" | "case" | "variant";
      ignorePunctuation?: boolean;
    }
    interface NumberFormatOptions {
      localeMatcher?: "lookup" | "best fit";
      style?: "decimal" | "percent" | "currency" | "unit";
      currency?: string;
      currencyDisplay?: "code" | "symbol" | "name" | "narrowSymbol";
      currencySign?: "standard" | "accounting";
      unit?: string;
      unitDisplay?: "short" | "long" | "narrow";
      notation?: "standard" | "scientific" | "engineering" | "compact";
      compactDisplay?: "short" | "long";
      signDisplay?: "auto" | "never" | "always" | "exceptZero" | "negative";
      useGrouping?: "min2" | "auto" | "always" | "true" | "false" | boolean;
      minimumIntegerDigits?: number;
      minimumFractionDigits?: number;
      maximumFractionDigits?: number;
      minimumSignificantDigits?: number;
      maximumSignificantDigits?: number;
      numberingSystem?: string;
    }
    interface DateTimeFormatOptions {
      localeMatcher?: "lookup" | "best fit";
      weekday?: "long" | "short" | "narrow";
      era?: "long" | "short" | "narrow";
      year?: "numeric" | "2-digit";
      month?: "numeric" | "2-digit" | "long" | "short" | "narrow";
      day?: "numeric" | "2-digit";
      hour?: "numeric" | "2-digit";
      minute?: "numeric" | "2-digit";
      second?: "numeric" | "2-digit";
      timeZoneName?: "short" | "long" | "shortOffset" | "longOffset" | "shortGeneric" | "longGeneric";
      formatMatcher?: "best fit" | "basic";
      hour12?: boolean;
      timeZone?: string;
      calendar?: string;
      dayPeriod?: "narrow" | "short" | "long";
      numberingSystem?: string;
      dateStyle?: "full" | "long" | "medium" | "short";
      timeStyle?: "full" | "long" | "medium" | "short";
      hourCycle?: "h11" | "h12" | "h23" | "h24";
      fractionalSecondDigits?: 1 | 2 | 3;
    }
  }

  interface Buffer extends Uint8Array {
    equals(other: Uint8Array): boolean;
    toJSON(): { type: "Buffer"; data: number[] };
  }
  namespace NodeJS {
    interface EventEmitter { emit(event: string | symbol, ...args: any[]): boolean }
    interface ReadableStream extends EventEmitter { pause(): this }
    interface WritableStream extends EventEmitter { write(chunk: Uint8Array | string): boolean }
    interface ReadWriteStream extends ReadableStream, WritableStream {}
    interface ReadStream extends ReadableStream {}
    interface WriteStream extends WritableStream {}
    interface Dict<T> { [key: string]: T | undefined }
    interface ReadOnlyDict<T> { readonly [key: string]: T | undefined }
    type TypedArray =
      | Uint8Array | Uint8ClampedArray | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array
      | BigUint64Array | BigInt64Array | Float32Array | Float64Array;
    type ArrayBufferView = TypedArray | DataView;
    interface MemoryUsage { rss: number; heapTotal: number; heapUsed: number; external: number; arrayBuffers: number }
    interface CpuUsage { user: number; system: number }
    interface Timeout { hasRef(): boolean }
    interface Timer { hasRef(): boolean }
    interface Immediate { hasRef(): boolean }
    interface Process extends EventEmitter { cwd(): string }
    interface ProcessEnv { [key: string]: string | undefined }
    interface ErrnoException extends Error { errno?: number; code?: string; path?: string; syscall?: string }
    type Signals =
      | "SIGABRT" | "SIGALRM" | "SIGBUS" | "SIGCHLD" | "SIGCONT" | "SIGFPE" | "SIGHUP" | "SIGILL" | "SIGINT" | "SIGIO"
      | "SIGIOT" | "SIGKILL" | "SIGPIPE" | "SIGPOLL" | "SIGPROF" | "SIGPWR" | "SIGQUIT" | "SIGSEGV" | "SIGSTKFLT" | "SIGSTOP"
      | "SIGSYS" | "SIGTERM" | "SIGTRAP" | "SIGTSTP" | "SIGTTIN" | "SIGTTOU" | "SIGUNUSED" | "SIGURG" | "SIGUSR1"
      | "SIGUSR2" | "SIGVTALRM" | "SIGWINCH" | "SIGXCPU" | "SIGXFSZ" | "SIGBREAK" | "SIGLOST" | "SIGINFO";
    type Architecture =
      | "arm" | "arm64" | "ia32" | "loong64" | "mips" | "mipsel" | "ppc64" | "riscv64" | "s390x" | "x64";
    type Platform =
      | "aix" | "android" | "darwin" | "freebsd" | "haiku" | "linux" | "openbsd" | "sunos" | "win32" | "cygwin" | "netbsd";
  }
  type BufferEncoding =
    | "ascii" | "utf8" | "utf-8" | "utf16le" | "utf-16le" | "ucs2" | "ucs-2" | "base64" | "base64url" | "latin1" | "binary" | "hex";

  namespace globalThis {}
  // By which the types of Node know that there is a browser, whose objects they then leave as they are.
  var onmessage: any;
  var console: Console;
  var crypto: Crypto;
  var performance: Performance;
  var document: Document;
  var window: Window & typeof globalThis;
  var self: Window & typeof globalThis;
  var navigator: Navigator;
  var process: NodeJS.Process;
  function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  function setTimeout(handler: (...args: any[]) => void, timeout?: number, ...args: any[]): number;
  function clearTimeout(id?: number): void;
  function setInterval(handler: (...args: any[]) => void, timeout?: number, ...args: any[]): number;
  function clearInterval(id?: number): void;
  function setImmediate(handler: (...args: any[]) => void, ...args: any[]): NodeJS.Immediate;
  function clearImmediate(id?: NodeJS.Immediate): void;
  function queueMicrotask(callback: () => void): void;
  function requestAnimationFrame(callback: (time: number) => void): number;
  function cancelAnimationFrame(handle: number): void;
  function structuredClone<T>(value: T): T;
  function atob(data: string): string;
  function btoa(data: string): string;
}
