export interface FooBar {
  a: string;
}
export interface foo_bar {
  b: string;
}
export interface Use {
  one: FooBar;
  two: foo_bar;
}
