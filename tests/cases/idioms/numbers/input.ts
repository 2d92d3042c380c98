// Counting with tuples, and numbers in texts.
type Build<N extends number, A extends unknown[] = []> = A['length'] extends N ? A : Build<N, [...A, unknown]>;
type Add<A extends number, B extends number> = [...Build<A>, ...Build<B>]['length'];
type Range<L extends number, H extends number, A extends unknown[] = Build<L>, R = never> = A['length'] extends H ? R | H : Range<L, H, [...A, unknown], R | A['length']>;
type ToNumber<S extends string> = S extends `${infer N extends number}` ? N : never;
type Absolute<N extends number> = `${N}` extends `-${infer P extends number}` ? P : N;
type LengthOf<S extends string, A extends string[] = []> = S extends `${infer H}${infer R}` ? LengthOf<R, [...A, H]> : A['length'];

export type Month = Range<1, 12>;
export interface Figures {
  sum: Add<19, 23>;
  port: ToNumber<'8080'>;
  absolute: Absolute<-5>;
  length: LengthOf<'hello'>;
  month: Month;
  digits: keyof { 0: 1; 1: 1; 2: 1 };
}
