// What a mapped type has for its keys is part of an alias, and is not asked for before that is known.

interface User {
  id: number;
  name: string;
}

export type Value<T> = string | T | Hash<User>;
export type Hash<T> = { [K in keyof T]?: Value<T[K]> } & { [K in keyof T]: Value<T[K]> };

/** Of index signatures. */
export type Nested = number | Levels<{ [name: string]: User }>;
type Levels<T> = { [K in keyof T as K]: Nested } & { [K in keyof T as `$${K & string}`]: Nested };

export interface Query {
  value: Value<boolean>;
}
