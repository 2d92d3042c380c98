// options: --replace ProductKey=String --replace Span=std::time::Duration
export interface Span {
  secs: number;
  nanos: number;
}
export interface License {
  key: ProductKey;
  valid: Span;
}
