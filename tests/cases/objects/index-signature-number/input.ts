export interface Sparse {
  [index: number]: string;
}
