// options: --unknown-keys keep --unknown-keys-at Strict=deny --maps index-map
export interface User {
  id: number;
  name?: string;
  home: { city: string };
}

export interface Strict {
  name: string;
}

export interface Taken {
  extra: string;
  other: number;
}

export interface Page<T> {
  items: T[];
}

export interface Bag {
  page: Page<User>;
  [key: string]: unknown;
}

export type Shape = { kind: 'circle'; radius: number } | { kind: 'square'; side: number };
export type Found = { a: string; b?: number } | { a: string; c: number };
