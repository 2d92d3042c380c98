// A schema library in small, as programs use one: the types are what the calls return.
interface Schema<T> {
  readonly out: T;
  optional(): Optional<T>;
  min(length: number): this;
}
interface Optional<T> extends Schema<T | undefined> {
  readonly isOptional: true;
}
type Shape = Readonly<Record<string, Schema<unknown>>>;
type Flat<T> = { [K in keyof T]: T[K] };
type Open<S> = { [K in keyof S]: S[K] extends { isOptional: true } ? K : never }[keyof S];
type Out<S> = S extends Schema<infer T> ? T : never;
interface ObjectSchema<S> extends Schema<Flat<{ [K in Exclude<keyof S, Open<S>>]: Out<S[K]> } & { [K in Open<S>]?: Out<S[K]> }>> {
  pick<M extends { [K in keyof S]?: true }>(mask: M): ObjectSchema<Pick<S, Extract<keyof S, keyof M>>>;
  extend<const E extends Shape>(more: E): ObjectSchema<E & Omit<S, keyof E>>;
}
declare namespace s {
  function string(): Schema<string>;
  function number(options?: { integer: boolean }): Schema<number>;
  function literal<T extends string | number | boolean>(value: T): Schema<T>;
  function oneOf<const T extends readonly string[]>(values: T): Schema<T[number]>;
  function array<T>(of: Schema<T>): Schema<T[]>;
  function tuple<T extends [Schema<unknown>, ...Schema<unknown>[]]>(items: T): Schema<{ [K in keyof T]: Out<T[K]> }>;
  function record<V = string>(of?: Schema<V>): Schema<Record<string, V>>;
  function either(first: 'never'): Schema<never>;
  function either<A, B>(a: Schema<A>, b: Schema<B>): Schema<A | B>;
  function object<S extends Shape>(shape: S): ObjectSchema<S>;
  function of<T>(): Schema<T>;
}

const address = s.object({ street: s.string().min(1), place: s.tuple([s.number(), s.number({ integer: true })]).optional() });
const event = s.object({ type: s.literal('opened'), by: s.string() });

export type Address = Out<typeof address>;
export type Opened = Out<typeof event>;
export const closed = event.extend({ type: s.literal('closed'), reason: s.oneOf(['done', 'duplicate']).optional() });
export type Closed = Out<typeof closed>;
export type Reference = Out<ReturnType<typeof of_>>;
declare function of_(): typeof reference;
const reference = event.pick({ by: true });
const company = s.object({
  legalName: s.string(),
  offices: s.array(address),
  notesByYear: s.record(),
  staffByYear: s.record(s.number()),
  headCount: s.either(s.number(), s.literal('unknown')),
  seat: s.of<Address | null>(),
});
export type Company = Out<typeof company>;
