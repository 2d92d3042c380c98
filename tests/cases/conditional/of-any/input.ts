// A generic of which `any` is asked takes either branch, and what is inferred of it is not known.
export type Inner<T> = T extends { value: infer V } ? { inner: V } : { outer: true };
export type First<T> = T extends [infer A, ...infer B] ? { first: A; rest: B } : never;
export type Tail<T> = T extends `a${infer R}` ? { tail: R } : never;
interface Box<T extends string> {
  content: T;
}
type Content<T> = T extends Box<infer C> ? { content: C } : never;
export interface Holder {
  inner: Inner<any>;
  first: First<any>;
  tail: Tail<any>;
  content: Content<any>;
}
