// options: --rename A=Same --rename B=Same
export interface A {
  a: string;
}
export interface B {
  b: string;
}
