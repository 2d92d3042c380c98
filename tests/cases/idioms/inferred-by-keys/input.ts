// A keyed type says what its values are if its keys are those of a parameter, or a parameter; if they are those of what is
// made of one, it says nothing.
type Item<T> = T extends (infer U)[] ? U : T;

declare function byKeys<T, U>(values: { [K in keyof T]: U }, of: T): { values: U; of: T };
declare function byItem<T, U>(values: { [K in keyof Item<T>]: U }, of: T): { values: U; of: T };
declare function byPart<T extends { a: object }, U>(values: { [K in keyof T["a"]]: U }, of: T): { values: U; of: T };
declare function byNames<K extends string, U>(values: { [P in K]: U }): { values: U; names: K };

const ofKeys = byKeys({ a: 1 }, { a: "" });
const ofItem = byItem({ a: 1 }, [{ a: "" }]);
const ofPart = byPart({ b: 1 }, { a: { b: 1 } });
const ofNames = byNames({ a: 1 });

export type OfKeys = typeof ofKeys;
export type OfItem = typeof ofItem;
export type OfPart = typeof ofPart;
export type OfNames = typeof ofNames;

type Read<T> = T extends { [K in keyof Item<infer X>]: infer Y } ? [X, Y] : never;
export type Config = { read: Read<{ a: 1 }>; names: OfNames["names"] };
