export interface Lists {
  a: string[];
  b: Array<number>;
  c: ReadonlyArray<boolean>;
  d: readonly string[][];
  e: (string | null)[];
}
