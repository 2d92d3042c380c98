interface A {
  type: 'a';
  mode: 'x';
  one: number;
}
interface B {
  type: 'a';
  mode: 'y';
  two: number;
}
interface C {
  type: 'b';
  mode: 'x';
  three: number;
}
export type Any = A | B | C;
