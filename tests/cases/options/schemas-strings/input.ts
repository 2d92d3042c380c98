// options: --schemas schemars --strings compact-string
export type Name = string;
export type Names = Name[];
export type By<T> = Record<string, T>;

export type O = string;

export interface Person {
  name: Name;
  nick?: O;
  others?: Names;
  titles: By<Name> | null;
  seen: By<number>;
}

export type Contact = Name | Names | Person | 0;
export type Pair = [Name, Names?];

// A word that is also one of what is generated.
export type Source = "generator" | 1;
