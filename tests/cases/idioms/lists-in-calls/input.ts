// Literals stay what they are in a list that a type parameter is spread in, in one that is `const`, and in a call that stands
// where something is wanted itself.
declare function path<const P extends string[]>(path: P): { path: P };
declare function names<T extends string[]>(names: [...T]): { names: T };
declare function keys<K extends PropertyKey[]>(keys: readonly [...K]): { keys: K };
declare function pick<O, K extends (keyof O)[]>(from: O, keys: readonly [...K]): Pick<O, K[number]>;

const deep = path(["a", "b"]);
const named = names(["a", "b"]);
const both = keys(["a", 1]);
const picked = pick({ id: 1, name: "x", age: 2 }, ["id", "name"]);

export type Deep = typeof deep;
export type Named = typeof named;
export type Both = typeof both;
export type Picked = typeof picked;

// Where a column is wanted, its values are still said by the argument.
declare function column<C extends { values: readonly string[] }>(column: C): C;
declare function oneOf<U extends string, T extends [U, ...U[]]>(values: T): { values: T };
declare function fixed<const T extends readonly string[]>(values: T): { values: T };

const role = column(oneOf(["admin", "user"]));
const unit = column(fixed(["kg"]));

export type Role = typeof role;
export type Unit = typeof unit;

// What a field may be by one member of a union says what lists there are, though another has anything.
type Rules = { required?: boolean | [boolean, string] };
declare function form<F extends { [name: string]: any }>(fields: { [name: string]: { [key: string]: any } | Rules } | F): F;

const login = form({ email: { required: [true, "missing"] }, name: { required: false } });

export type Login = typeof login;

// What a parameter extends may be a condition that another decides: a literal stays one for either branch.
type Targets<M> = M extends "get" ? "query" : "query" | "json";
declare function target<M extends string, T extends Targets<M>>(target: T): { target: T };

const read = target("json");

export type Read = typeof read;
