export interface Impossible {
  id: number;
  never: never;
}
