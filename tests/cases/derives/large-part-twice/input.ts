// What holds a large struct is as large, and no more `Copy` than it, also where both are parts of another.
export interface Files {
  promises: Promises;
  constants: Constants;
}
export interface Promises {
  constants: Constants;
}
export interface Constants {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  g: number;
  h: number;
  i: number;
  j: number;
  k: number;
  l: number;
  m: number;
  n: number;
  o: number;
  p: number;
  q: number;
  r: number;
  s: number;
  t: number;
  u: number;
  v: number;
  w: number;
  x: number;
  y: number;
  z: number;
}
