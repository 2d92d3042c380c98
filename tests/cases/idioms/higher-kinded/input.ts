// Types that take types: what `this` has in an interface is what the whole has that it is part of.
interface Kind {
  argument: unknown;
  result: unknown;
}
interface Identity extends Kind {
  result: this["argument"];
}
interface List extends Kind {
  result: this["argument"][];
}
type Apply<F extends Kind, A> = (F & { argument: A })["result"];

interface Defaults {
  unmasked: Identity;
}
interface Overrides {}
type Chosen<Of, Name extends string, Otherwise extends Record<Name, Kind>, A> = Apply<
  Of extends { [N in Name]: infer F extends Kind } ? F : Otherwise[Name],
  A
>;
export type Unmasked<T> = Chosen<Overrides, "unmasked", Defaults, T>;

export interface Response {
  data: Unmasked<{ user: string }>;
  ids: Apply<List, number>;
}
