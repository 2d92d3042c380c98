const base = 4;
export enum Size {
  A = 1 << 3,
  B = A + 1,
  C = 'hello'.length,
  D = base * 2 ** 3,
  E = ~1,
  F = (100 - 1) % 10,
}
export interface Box {
  size: Size;
}
