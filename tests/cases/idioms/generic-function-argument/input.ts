// A generic function that is an argument takes what the function takes that is wanted there, and a method what it is called
// on: schemas are put together by `pipe`.
interface Schema {
  readonly Type: unknown;
  pipe<A>(this: A): A;
  pipe<A, B>(this: A, ab: (a: A) => B): B;
  pipe<A, B, C>(this: A, ab: (a: A) => B, bc: (b: B) => C): C;
}

interface Text extends Schema {
  readonly Type: string;
}

interface Branded<S extends Schema, Name extends string> extends Schema {
  readonly Type: S["Type"] & { readonly __brand: Name };
}

interface OrNull<S extends Schema> extends Schema {
  readonly Type: S["Type"] | null;
}

interface Fields<F extends Record<string, Schema>> extends Schema {
  readonly Type: { [K in keyof F]: F[K]["Type"] };
}

declare function branded<Name extends string>(name: Name): <S extends Schema>(schema: S) => Branded<S, Name>;
declare function orNull<S extends Schema>(schema: S): OrNull<S>;
declare function fields<F extends Record<string, Schema>>(fields: F): Fields<F>;
declare function apply<A, B>(to: A, f: (a: A) => B): B;
declare const text: Text;

const user = fields({
  id: text.pipe(branded("UserId")),
  name: text.pipe(orNull),
  nick: text.pipe((schema) => schema, orNull),
  mail: apply(text, orNull),
  plain: text.pipe(),
});

export type User = (typeof user)["Type"];
