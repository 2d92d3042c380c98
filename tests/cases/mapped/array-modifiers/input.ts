// A mapped type over an array has no place to make optional: its elements may be `undefined` instead, which JSON has as
// `null`. From the rest of a tuple on it is the same.
export interface Row {
  cells: Partial<string[]>;
  sums: Required<(number | undefined)[]>;
  open: Partial<[id: number, ...tags: string[]]>;
  fixed: Readonly<[a: 1, b?: 2]>;
  counts: Partial<Record<string, number>>;
}
