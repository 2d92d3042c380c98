export interface URLSearch {
  query: string;
}
export interface snake_case_type {
  a: URLSearch;
}
export interface IFoo {
  b: snake_case_type;
}
export type option = 'x' | 'y';
export interface $Dollar {
  o: option;
}
