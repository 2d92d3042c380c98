// options: --builders derive-builder
export interface User {
  id: number;
  name: string;
  nick?: string;
  gone: string | null;
  both?: string | null;
  type: 'user';
  tags: string[];
  home?: { city: string };
}

export interface UserBuilder {
  build: string;
  finish?: boolean;
}

export interface Unsure {
  name?: string;
  maybe_name: number;
  /** @deprecated */
  old?: string;
}

export interface Page<T = string> {
  items: T[];
  first?: T;
}

export interface Pages {
  page: Page<User>;
}

export interface Bag {
  name: string;
  [key: string]: unknown;
}

/** @deprecated use `User` */
export interface Former {
  name: string;
}

export interface Nothing {}

export namespace nested {
  export interface Point {
    kind: 'point';
    at: [number, number];
  }
}
