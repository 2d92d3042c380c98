// Tuples that hold the union they are members of, beside other things: each is one type, however deep it stands.
export type Expression =
  | ["get", string]
  | ["all", ...(boolean | Expression)[]]
  | ["case", boolean | Expression, ...(string | number | Expression)[]];

export interface Filter {
  when: Expression;
}
