// Lists and objects that have names of their own, beside `string` itself and not an alias of it.

/** Before the list that it is made of. */
export type JSONValue = null | string | number | boolean | JSONObject | JSONArray;
export type JSONObject = { [key: string]: JSONValue | undefined };
export type JSONArray = JSONValue[];

export type Images = { [provider: string]: { images: JSONArray } };

export type Term = string | Terms | Pair | Cell;
type Terms = readonly Term[];
type Pair = [Term, Term];
interface Box<T> {
  value: T;
}
type Cell = Box<Term>;

/** Behind the list. */
export type Rows = Row[];
export type Row = "empty" | string | Rows;

export type Bags = string | Bag;
type Bag = Array<Bags>;
