// A function that stands for a type parameter takes what the parameter extends: handlers of requests.
type Request = { id: string; count: number };

declare function handler<H extends (request: Request) => unknown>(handle: H): { body: ReturnType<H> };
declare function route<H extends (request: Request) => unknown>(route: { path: string; handle: H }): { body: ReturnType<H> };
declare function either<const H extends ((request: Request) => unknown) | { text: string }>(
  handle: H,
): H extends (request: any) => infer R ? { body: R } : H;
declare function steps<A, B>(first: (request: Request) => A, second: (result: A) => B): { first: A; second: B };

const plain = handler((request) => ({ id: request.id }));
const routed = route({ path: "/", handle: (request) => ({ count: request.count }) });
const chosen = either((request) => ({ id: request.id }));
const fixed = either({ text: "ok" });
const stepped = steps((request) => ({ id: request.id }), (result) => [result.id]);

export type Plain = typeof plain;
export type Routed = typeof routed;
export type Chosen = typeof chosen;
export type Fixed = typeof fixed;
export type Stepped = typeof stepped;

// What a handler returns is read by what the type parameter extends.
type Column = "id" | "name" | { as: string };
declare function select<C extends (row: { id: number }) => readonly Column[]>(
  columns: C,
): C extends (row: any) => readonly (infer S)[] ? S : never;
const column = select((row) => ["id", { as: `${row.id}` }]);
export type Selected = typeof column;

// One that is generic itself stays that, whatever the type parameter extends.
declare function same<T>(value: T): T;
declare function kept<D extends (value: number) => unknown>(handler: D): { handler: D; given: ReturnType<D> };
const keeper = kept(same);
export type Given = Parameters<(typeof keeper)["handler"]>["length"];
