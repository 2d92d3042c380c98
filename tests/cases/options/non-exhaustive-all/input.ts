// options: --non-exhaustive all
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

export type Range = [start: number, end?: number];
export type Id = string & { __brand: 'Id' };
