type Flat<T> = T extends (infer U)[] ? Flat<U> : T;
type Split<S extends string> = S extends `${infer A}.${infer B}` ? A | Split<B> : S;
export interface Deep {
  flat: Flat<number[][][]>;
  word: Split<'a.b.c'>;
}
