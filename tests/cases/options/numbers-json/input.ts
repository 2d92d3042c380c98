// options: --numbers json-number
export interface Reading {
  value: number;
  history?: number[];
}
