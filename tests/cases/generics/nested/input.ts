export interface Box<T> {
  content: T;
}
export interface Crate<T> {
  boxes: Box<T>[];
  lid: Box<Box<string>>;
}
export type Toys = Crate<number>;
