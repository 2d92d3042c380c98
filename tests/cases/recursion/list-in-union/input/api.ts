// A list that is in itself, beside others in a union.
type Lists<T> = T extends string ? Lists<T>[] : never;

export interface Found {
  any: Lists<string> | string;
}
