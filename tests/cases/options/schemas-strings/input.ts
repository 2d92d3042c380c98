// options: --schemas schemars --strings compact-string
export type Name = string;
export type Names = Name[];
export type By<T> = Record<string, T>;

export interface Person {
  name: Name;
  others?: Names;
  titles: By<Name> | null;
  seen: By<number>;
}

export type Contact = Name | Names | Person | 0;
export type Pair = [Name, Names?];
