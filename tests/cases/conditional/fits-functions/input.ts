// Which functions may stand for which, as a condition asks it.
type Fits<A, B> = [A] extends [B] ? "fits" : "does not";

interface Output<O> {
  out: O;
}
interface Chained<O = unknown> extends Output<O> {
  overwrite(change: (value: O) => O): this;
}
interface Text extends Chained<string> {
  length: number;
}
interface MaybeChained<O = unknown> extends Output<O> {
  check(change?: ((value: O) => O) | undefined): this;
}
interface MaybeText extends MaybeChained<string> {
  length: number;
}
interface Property<O = unknown> extends Output<O> {
  overwrite: (change: (value: O) => O) => this;
}
interface PropertyText extends Property<string> {
  length: number;
}
interface Refined<T = any> {
  refine<Y extends T>(check: (value: T) => value is Y): Refined<Y>;
}
interface RefinedKey extends Refined<string> {
  length: number;
}
interface Guarded<T> {
  guard(check: (value: T) => value is string & T): void;
}

/** What a method is given may be part of what it takes, and so may what the functions take and return that it is given. */
export interface Methods {
  method: Fits<Text, Chained>;
  absent: Fits<MaybeText, MaybeChained>;
  property: Fits<PropertyText, Property>;
  nested: Fits<{ a(f: (g: (x: string) => void) => void): void }, { a(f: (g: (x: unknown) => void) => void): void }>;
  returned: Fits<{ a(f: () => string): void }, { a(f: () => unknown): void }>;
  other: Fits<{ a(f: (x: string) => void): void }, { a(f: (x: number) => void): void }>;
  inNull: Fits<{ a(f: ((x: string) => string) | null): void }, { a(f: (x: unknown) => unknown): void }>;
}

/** Of the same function the type parameters of its own say nothing. */
export interface Same {
  predicate: Fits<RefinedKey, Refined<PropertyKey>>;
  written: Fits<
    { a<Y extends string>(check: (value: string) => value is Y): 1 },
    { a<Y extends PropertyKey>(check: (value: PropertyKey) => value is Y): 1 }
  >;
  several: Fits<
    { (x: string): 1; <T extends number>(x: T): T },
    { (x: string): 1; <T extends string>(x: T): T }
  >;
}

/** What a function returns that takes anything is anything. */
export interface Anything {
  never: Fits<(x: never) => 1, (...args: any[]) => unknown>;
  none: Fits<() => void, (...args: any[]) => any>;
  returning: Fits<(x: string) => number, (...args: any[]) => string>;
}
