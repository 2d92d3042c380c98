interface Base<T> {
  data: T;
}
export interface Derived<T> extends Base<T[]> {
  count: number;
}
export type Names = Derived<string>;
