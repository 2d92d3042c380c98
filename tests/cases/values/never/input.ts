export interface Legacy {
  id: number;
  removed?: never;
}
export interface Impossible {
  id: number;
  never: never;
}
