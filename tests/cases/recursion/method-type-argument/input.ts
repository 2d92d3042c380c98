// The methods among the values of `string` are the same whatever stands around them, and so is what they are given to.
type Value = string[number | "at"];
type Kinds = Value | Kept<Value>;
type Kept<T> = Pick<Schema<T, "kept">, "type" | "all">;

export type Schema<V, S> = {
  const?: V;
  type?: S;
  all?: Schema<V, S>;
  more?: Schema<any, Kinds>;
};

export interface Config {
  schema: Schema<number, "own">;
}
