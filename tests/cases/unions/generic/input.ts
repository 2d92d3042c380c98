export type Maybe<T> = { some: T } | { none: true };
export interface Slot {
  value: Maybe<number>;
  label: Maybe<string>;
}
