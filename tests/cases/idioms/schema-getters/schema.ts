// Schemas, as libraries of them declare theirs.
export interface Type<O> {
  _out: O;
}
export interface Text extends Type<string> {}
export interface List<T extends Type<unknown>> extends Type<T["_out"][]> {}
export interface Shape<S> extends Type<{ [K in keyof S]: S[K] extends { _out: infer O } ? O : never }> {
  shape: S;
}
export declare function text(): Text;
export declare function list<T extends Type<unknown>>(of: T): List<T>;
export declare function object<S extends { [k: string]: any }>(shape: S): Shape<S>;
