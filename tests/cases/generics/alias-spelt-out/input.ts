// An alias that a number is in is spelt out where it stands beside a type parameter, and Clippy finds that complex.
export interface Meta {
  note: string;
}
export interface Context<T> {
  theme: T;
}
export type Raw<T> = [number, string, Meta | undefined, Context<T> | undefined, boolean | undefined];
export interface Info<T = object> {
  data: Raw<T>[];
  count: number;
}
