// What the values are that a call takes: a literal stays what it is where one of its kind is wanted.
declare function oneOf<L extends readonly [string, ...string[]]>(...literals: L): { oneOf: L };
declare function list<L extends readonly unknown[]>(...values: L): { list: L };
declare function kinds<K extends string, L extends readonly { kind: K }[]>(...values: L): { kinds: L };
declare function body<T extends number | { [key: string]: string | number | boolean | null }>(value: T): { body: T };
declare function flags<T extends string | { on: boolean; level: number }>(value: T): { flags: T };

const roles = oneOf("admin", "user");
const values = list("a", 1, true);
const shapes = kinds({ kind: "circle" }, { kind: "square" });
const sent = body({ id: 1, title: "x", done: true, note: null });
const three = body(3);
const lit = flags({ on: true, level: 1 });

export type Roles = typeof roles;
export type Values = typeof values;
export type Shapes = typeof shapes;
export type Sent = typeof sent;
export type Three = typeof three;
export type Lit = typeof lit;
