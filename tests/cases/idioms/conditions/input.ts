// Is it any, never, a union, a tuple, the same?
type If<C extends boolean, A, B> = C extends true ? A : B;
type IsAny<T> = 0 extends 1 & T ? true : false;
type IsNever<T> = [T] extends [never] ? true : false;
type IsUnion<T, U = T> = [T] extends [never] ? false : T extends unknown ? ([U] extends [T] ? false : true) : false;
type IsTuple<T> = [T] extends [never] ? false : T extends readonly unknown[] ? (number extends T['length'] ? false : true) : false;
type Equal<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;

export interface Facts {
  any: IsAny<any>;
  unknown: IsAny<unknown>;
  never: IsNever<never>;
  boolean: IsUnion<boolean>;
  text: IsUnion<'a'>;
  tuple: IsTuple<[1, 2]>;
  list: IsTuple<number[]>;
  equal: Equal<{ a: 1 }, { a: 1 }>;
  optional: Equal<{ a?: 1 }, { a: 1 | undefined }>;
  readonly: Equal<{ readonly a: 1 }, { a: 1 }>;
  any2: Equal<any, unknown>;
  chosen: If<true, 'yes', 'no'>;
}
