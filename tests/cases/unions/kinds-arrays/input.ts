// A named type or an array of it, wherever it is written, is one type that is called by both.
export interface Filter {
  field: string;
  and?: Filter | Filter[];
  or?: Filter[] | Filter | null;
  not?: Filter | readonly Filter[];
}

export type Node = { kind: 'leaf' } | { kind: 'branch'; of: Node | Node[] };

export type Color = 'red' | 'green';

export type Id = string;

export enum Level {
  Low,
  High,
}

export type Width<T = number> = 'auto' | T;

export interface Query {
  where: Filter | Filter[];
  /** Of generics, too, such a union is one member, but called by its place. */
  width: Width | readonly Width[];
  widths: Width<boolean>[] | Width<boolean>;
  /** This is called by its place. */
  by: string | Filter[];
  ids: Id[] | boolean | Id;
  id: Id | Id[];
  color: Color | Color[];
  levels: Level[] | Level;
  tree: Node[] | Node;
  /** So are four. */
  any: Filter | Filter[] | string | boolean;
}
