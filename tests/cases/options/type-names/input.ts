// options: --type-names verbatim
export interface URLSearch {
  query: string;
}
export interface snake_type {
  url: URLSearch;
}
