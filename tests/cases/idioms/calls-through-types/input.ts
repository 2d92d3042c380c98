// What a call is given, through the types that check it: a definition that describes itself, the columns of a table.
type Check<D> = [D] extends [number]
  ? D
  : D extends string
    ? D extends Word ? D : never
    : { [K in keyof D]: Check<D[K]> };
type Word = "text" | "number" | "flag";
type Meaning<D> = D extends "text" ? string
  : D extends "number" ? number
  : D extends "flag" ? boolean
  : { -readonly [K in keyof D]: Meaning<D[K]> };
declare function define<const D, R = Meaning<D>>(definition: Check<D>): R extends infer _ ? _ : never;
const person = define({ name: "text", address: { zip: "number", verified: "flag" } });
export type Person = typeof person;

type Writable<T> = { -readonly [P in keyof T]: T[P] };
declare function choice<U extends string, T extends Readonly<[U, ...U[]]>>(name: string, values: T | Writable<T>): Writable<T>[number];
const role = choice("role", ["admin", "user"]);
export type Role = typeof role;

type Equal<X, Y> = (<T>() => T extends X ? 1 : 2) extends <T>() => T extends Y ? 1 : 2 ? true : false;
interface Options<M extends "date" | "text" = "date" | "text"> { mode?: M; precision?: number }
declare function moment<N extends string, M extends Options["mode"] & {}>(
  name: N,
  options?: Options<M>,
): Equal<M, "text"> extends true ? { name: N; value: string } : { name: N; value: number };
const created = moment("created", { mode: "text" });
export type Created = typeof created;
const updated = moment("updated", { mode: "date" });
export type Updated = typeof updated;

type Box<T> = { value: T };
declare function unbox<T>(boxes: { [K in keyof T]: Box<T[K]> }): T;
const open = unbox({ id: { value: 1 }, tags: { value: ["a"] } });
export type Open = typeof open;
declare function complete<T>(some: Partial<T>, rest: string): T;
const whole = complete({ a: 1 } as { a?: number }, "");
export type Whole = typeof whole;
