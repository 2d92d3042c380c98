// Lookups in and maps over a discriminated union.
type Event =
  | { type: 'created'; id: string; at: number }
  | { type: 'renamed'; id: string; name: string }
  | { type: 'deleted'; id: string };
type LookUp<U, T> = U extends { type: T } ? U : never;
type Payloads = { [E in Event as E['type']]: Omit<E, 'type'> };
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type ReplaceKeys<U, R> = U extends unknown ? { [K in keyof U]: K extends keyof R ? R[K] : U[K] } : never;

export type Renamed = LookUp<Event, 'renamed'>;
export type EventPayloads = Payloads;
export type Bare = DistributiveOmit<Event, 'id'>;
export type Numbered = ReplaceKeys<Event, { id: number }>;
