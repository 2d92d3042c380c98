export type Pet = 'cat' | 'dog';
export enum Level {
  Low = 'low',
  High = 'high',
}
export type UserId = string;

// To the compiler each of these is `string`; the literals are for those who read it.
export type Color = 'red' | 'green' | string;
export type Size = string | 'small' | 'big' | null;

export interface Board {
  color: Color;
  colors: Color[];
  maybe?: Color | null;
  more: Color | 'blue';
  pet: Pet | string;
  pets: (Pet | string)[];
  level: Level | string;
  lone: 'auto' | string;
  size: Size;
  nullable: 'on' | 'off' | string | null;
  count: 'none' | string | number;
  list: 'one' | string | string[];
  owner: 'me' | UserId;
  names: Record<'a' | string, number>;
  keys: { [K in 'a' | string]: boolean };
  boxed: Box<'x' | 'y' | string>;
  branded: ('a' | string) & { __brand: 'b' };
  text: `${'a' | string}`;
  of: Color extends 'red' ? 1 : 2;
  accessed: Color[][number];
}

export interface Box<T> {
  value: T;
}

export type Colors = { [name: Color]: number };
export type ColorOfBoard = Board['color'];
export type PetOfBoard = Board['pet'];
