// What a named union is beside `undefined` is one type, wherever the union stands.
interface Fault {
  fault: string;
}
export type Cell = null | undefined | number | string | Fault;
type Unset = undefined;
export type Children = Iterable<Fault> | string | Unset;

export interface Row {
  value: Cell;
  result?: Cell;
  first: Cell | null;
  values: Cell[];
  byName: Record<string, Cell>;
  children: Children;
  others?: Children;
}
