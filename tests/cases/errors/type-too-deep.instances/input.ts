export interface Nest<T> {
  value: T;
  inner?: Nest<T[]> & { depth: number };
}
export type Start = Nest<string>;
