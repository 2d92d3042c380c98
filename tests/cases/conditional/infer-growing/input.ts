// Each box holds a box of boxes, and has no end; what the first holds says it all.
interface Box<T> {
  value: T;
  inner: Box<Box<T>>;
}
interface Crate<T> {
  value: T;
  inner: Crate<Crate<T>>;
}
type Held<B> = B extends Crate<infer T> ? T : never;
export interface Cargo {
  label: Held<Box<string>>;
  fragile: Held<Box<boolean>>;
}
