// A member without a name that was written in a generic union is that generic's, wherever the union is a part of another.

/** What a value is at each zoom. */
export type Camera<T> =
  | { type: "exponential"; base?: number; stops: [number, T][] }
  | { type: "interval"; stops: [number, T][] };

/** What a value is by a property of the feature. */
export type Source<T> =
  | { type: "exponential"; property: string; stops: [number, T][]; default?: T }
  | { type: "identity"; property: string; default?: T };

export type Value<T> = T | Camera<T>;

export type DataValue<T> = T | Camera<T> | Source<T>;

export interface Paint {
  width: Value<number>;
  color: DataValue<string>;
  opacity?: DataValue<number>;
}
