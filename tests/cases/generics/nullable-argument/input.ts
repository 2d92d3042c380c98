export interface Cell<T> {
  value: T;
  old?: T;
}
export interface Table {
  a: Cell<string | null>;
  b: Cell<number[]>;
  c: Cell<number>;
}
