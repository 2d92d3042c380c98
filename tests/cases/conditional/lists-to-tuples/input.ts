// A list fits a tuple that may have any length, if what it holds may stand at each of its places.
type Fits<L, T> = L extends T ? "yes" : "no";

export interface Lists {
  optional: Fits<string[], [string?, ...string[]]>;
  other: Fits<string[], [number?, ...string[]]>;
  wider: Fits<(string | number)[], [string?, ...(string | number)[]]>;
  required: Fits<string[], [string, ...string[]]>;
  readonly: Fits<readonly string[], [string?, ...string[]]>;
  taken: string[] extends [(infer First)?, ...infer Rest] ? { first: First; rest: Rest } : never;
}
