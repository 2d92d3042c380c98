export interface Manifest {
  /** Which peers may be absent. */
  peers?: Record<string, { optional: true }>;
}

/** Nothing is in it. */
export type Empty = Record<string, never>;

export interface Holder {
  empty: Empty;
}

/** The one is a map, the other is not. */
export type Place = Empty | { latitude: number };
