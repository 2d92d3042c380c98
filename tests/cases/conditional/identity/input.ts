// Two generic functions are the same only if the conditions they return are: the idiom by which types are compared.
type Equal<X, Y> = (<T>() => T extends X ? 1 : 2) extends <T>() => T extends Y ? 1 : 2 ? true : false;
type Includes<T extends readonly unknown[], U> = T extends [infer Head, ...infer Rest]
  ? Equal<Head, U> extends true
    ? true
    : Includes<Rest, U>
  : false;

export interface Answers {
  same: Equal<{ a: 1 }, { a: 1 }>;
  readonly_matters: Equal<{ a: 1 }, { readonly a: 1 }>;
  any_is_itself: Equal<string, any>;
  order_is_none: Equal<1 | 2, 2 | 1>;
  found: Includes<["a", "b"], "b">;
  missing: Includes<[1, 2], 3>;
}
