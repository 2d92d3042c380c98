export interface List<T> {
  head: T;
  tail: List<T> | null;
}
export type Words = List<string>;
