// options: --no-derive *=PartialEq --no-derive Notice=Debug --no-derive State=Clone
export interface User {
  id: number;
  name: string;
  tags: string[];
  home?: { city: string };
}

export type Role = 'admin' | 'guest';
export type State = 'on' | 'off' | (string & {});

export enum Level {
  Low,
  High,
}

export type Notice = { kind: 'joined'; user: User } | { kind: 'left' };

export interface Index {
  byRole: Partial<Record<`${Role}-${string}`, User>>;
  levels: Record<string, Level>;
}

export interface Page<T> {
  items: T[];
}

export interface Users {
  page: Page<User>;
}
