// Bundlers number the parameters of several generics.
export interface Page<T$1> {
  data: T$1[];
}
export interface Pair<T, T$1> {
  first: T;
  second: T$1;
}
export interface Book {
  pages: Page<string>;
  pair: Pair<string, boolean>;
}
