// options: --strings box-str --bigints string
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
