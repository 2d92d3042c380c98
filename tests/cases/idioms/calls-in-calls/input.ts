// What a call in a call is wanted to return is known by the arguments before it: actions that check what a schema reads.
interface Action<I> {
  readonly reads?: I;
}

interface Piped<S, A> {
  schema: S;
  action: A;
}

declare function minimum<I>(): Action<I>;
declare function pipe<S, A extends Action<S>>(schema: S, action: A | Action<S>): Piped<S, A>;
declare function applied<S>(schema: S, action: () => Action<S>): Action<S>;
declare function later<S>(schema: S, action: (schema: S) => Action<S>): Action<S>;
declare function same<I>(): (value: I) => I;
declare function map<A, B>(value: A, by: (value: A) => B): { mapped: B };
declare const text: string;
declare const count: number;

const piped = pipe(text, minimum());
const called = applied(text, () => minimum());
const taken = later(count, (value) => minimum());
const mapped = map(count, same());

export type Checked = typeof piped;
export type Called = typeof called;
export type Taken = typeof taken;
export type Mapped = typeof mapped;

// A method knows what it is called on.
interface Reader<Output = unknown, Input = unknown> {
  output: Output;
  input: Input;
  pipe<Next extends Reader<any, Output>>(next: Next | Reader<any, Output>): { first: Output; next: Next };
}

interface Numbers<Input = unknown> extends Reader<number, Input> {
  kind: "number";
}

declare const reader: Reader<string, string>;
declare function coerced<Input = unknown>(): Numbers<Input>;

const chained = reader.pipe(coerced());

export type Chained = { from: (typeof chained)["next"]["input"]; to: (typeof chained)["next"]["output"] };

// What is read may be made of an object that is written in the call.
interface Schema<O> {
  output: O;
}

interface Step<I> {
  readonly reads?: I;
}

interface Transform<I, O> extends Step<I> {
  by: (value: I) => O;
  to: O;
}

type OutputOf<S> = S extends Schema<infer O> ? O : never;
type Outputs<F> = { [K in keyof F]: OutputOf<F[K]> };

declare function object<const F>(fields: F): Schema<Outputs<F>>;
declare function transform<I, O>(by: (value: I) => O): Transform<I, O>;
declare function first<S, A>(schema: S, step: A | Step<OutputOf<S>>): A;
declare const words: Schema<string>;

const transformed = first(object({ word: words }), transform((value) => ({ found: value.word })));

export type Transformed = (typeof transformed)["to"];
