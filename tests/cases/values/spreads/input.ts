// What is spread in an object may leave out what the object has, or may be no object at all.
declare const partial: { size?: string };
declare const shape: { kind: "circle"; radius: number } | { kind: "square"; side: number };
declare const is: boolean;

const sized = { size: 1, ...partial };
const named = { id: 1, ...(is ? { name: "a" } : null) };
const drawn = { at: 0, ...shape };
const flagged = { id: 1, ...(is && { id: "x", flag: true }) };

const extend = <T extends { name: string }>(of: T) => ({ ...of, size: 1 });
declare const anything: any;
const free = { id: 1, ...anything };

export interface All {
  extended: ReturnType<typeof extend>;
  free: typeof free;
  sized: typeof sized;
  named: typeof named;
  drawn: typeof drawn;
  flagged: typeof flagged;
}

function scale(by = 2, unit = "px") {}
type Tail<F> = F extends (first: any, ...rest: infer R) => any ? R : never;

export interface Taken {
  scale: Parameters<typeof scale>;
  none: Tail<() => 1>;
  rest: Tail<(a: string, b: number) => 1>;
  second: [1, ...string[], 2][1];
  sixth: [1, 3, ...string[]][5];
}

const route = { at: [1, 2], mode: "fast", legs: [{ by: "car" }], free: "a" } satisfies {
  at: [number, number];
  mode: "fast" | "slow";
  legs: { by: "car" | "bike" }[];
  free: string;
};
export type Route = typeof route;
