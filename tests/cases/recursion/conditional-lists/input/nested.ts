// Nothing but lists, tuples and maps in each other: what leads back has no name, and is an item all the same.
type Lists<T> = T extends string ? Lists<T>[] : never;
type Maybe<T> = T extends string ? Maybe<T>[] | null : never;
type Maps<T> = T extends string ? { [key: string]: Maps<T> } : never;
type Pairs<T> = T extends string ? [T, Pairs<T>[]] : never;
type Rows<T> = T extends { id: string } ? { row: T; below: Rows<T>[] }[] : never;

export interface Nested {
  lists: Lists<string>;
  maybe: Maybe<string>;
  maps: Maps<string>;
  pairs: Pairs<string>;
  rows: Rows<{ id: string }>;
}
