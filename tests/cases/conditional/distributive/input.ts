type Listed<T> = T extends string ? T[] : { only: T };
type Whole<T> = [T] extends [string | number] ? T[] : never;
export interface Mixed {
  each: Listed<string | number>;
  whole: Whole<string | number>;
}
