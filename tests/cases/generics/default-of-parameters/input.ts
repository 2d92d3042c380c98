// `Kind` is by default what its own condition makes of `Value`: one type for all that say `Schema`.
type NameOf<Value> = Value extends number ? "number" : Value extends string ? "string" | "object" : "array";
type Schema<Value = any, Kind = NameOf<Value> | NameOf<Value>[]> = boolean | Part<Value, Kind>;

export interface Part<Value = any, Kind = NameOf<any> | (string & {}), Sub = Schema> {
  const?: Value;
  type?: Kind;
  items?: Sub;
  all?: Sub[];
  not?: Sub;
  properties?: Record<string, string[] | Sub>;
}

export interface Form {
  schema: Schema;
  part: Part;
  text?: Schema<string>;
  label?: Schema<string>;
  count?: Schema<number>;
}
