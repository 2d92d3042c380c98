// options: --unknown-keys deny --unknown-keys-at Loose=ignore
export interface User {
  name: string;
  home?: { city: string };
}

export interface Loose {
  name: string;
}

export interface Bag {
  name: string;
  [key: string]: string;
}

export type Shape = { kind: 'circle'; radius: number } | { kind: 'square'; side: number };
