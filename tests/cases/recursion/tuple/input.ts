export type Pair = [string, Pair | null];
export interface Chain {
  start: Pair;
}
