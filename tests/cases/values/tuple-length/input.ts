// How long a tuple is, is a number of its own; two of different lengths have no value in common.
type Length<T extends readonly unknown[]> = T["length"];

export interface Sizes {
  none: Length<[]>;
  pair: Length<[string, number]>;
  some: Length<[string, number?]>;
  any: Length<[string, ...number[]]>;
  never_both?: [] & [string];
}
