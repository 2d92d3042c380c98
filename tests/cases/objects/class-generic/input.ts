export declare class Box<T> {
  value: T;
  readonly locked?: boolean;
}
export interface Shelf {
  box: Box<string>;
}
