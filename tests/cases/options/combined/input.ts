// options: --strings compact-string --maps index-map --builders bon --schemas schemars --non-exhaustive structs --no-derive *=Hash --serde-path reexports::serde --serde-json-path reexports::serde_json --unknown-keys keep --visibility crate --open-enums all --bigints string --derive Bag=Eq
export interface User {
  id: number;
  name: string;
  nick?: string | null;
  joined: Date;
  big: bigint;
  tags: string[];
  labels: Record<string, string>;
  range: [string, number];
  either: string | number | string[];
}

export type Id = string & { __brand: 'Id' };
export type Version = `v${number}`;
export type State = 'on' | 'off' | (string & {});
export type Found = string | { user: User } | User[];
export type Words = [first: string, second?: string, ...rest: string[]];

export interface Bag {
  id: Id;
  versions: Partial<Record<Version, State>>;
  [key: string]: unknown;
}

export interface Page<T> {
  items: T[];
  names: Page<string>[];
}

export interface Pages {
  users: Page<User>;
  texts: Page<string>;
}

export enum Level {
  Low,
  High,
}

export enum Access {
  None = 0,
  Read = 1 << 0,
  Write = 1 << 1,
}

export interface Circle {
  kind: 'circle';
  radius?: number;
}

export interface Square {
  kind: 'square';
  side: number;
  level: Level;
  access: Access;
}

export type Shape = Circle | Square | 'none';
export type Size = 'small' | 'large' | 1 | 2.5 | true;
export type Either<T> = T | string[];

export interface Holder {
  shape: Shape;
  size: Size;
  either: Either<{ a: number }>;
  numbers: Page<number>;
  never?: Impossible;
}

export type Impossible = { a: string } & { a: number };
