export interface Some {
  none: None;
}

export interface None {
  ok?: Ok;
}

export interface Ok {
  err?: Err[];
}

export interface Err {
  error: Error;
}

export interface Error {
  code: number;
}

export interface Default {
  clone: Clone;
}

export interface Clone {
  debug: Debug | string;
}

export interface Debug {
  kind: 'debug';
}

export interface Copy {
  kind: 'copy';
}

export type Hash = Copy | Debug;
export type PartialEq = 'eq' | 'ord' | (string & {});
export type Into = [from: number, to?: From];
export type From = string & { __brand: 'From' };
export type TryFrom = `t${number}`;

export enum Iterator {
  IntoIterator,
  Option,
  Vec,
}

export interface Deserialize<Serialize> {
  value: Serialize;
  nullable: Serialize | null;
  [key: string]: unknown;
}

export interface Serialize {
  inner: Deserialize<Some>;
}

export interface Number {
  value: number;
  list: Deserialize<number>;
}

export interface InvalidValue {
  value: PartialEq;
}

export interface ToString {
  map: Record<string, Iterator>;
  std: string;
  core: number;
  alloc: boolean;
  serde?: string;
  serde_json?: unknown;
}

export namespace std {
  export interface Str {
    core: core.Mem;
  }
}

export namespace core {
  export interface Mem {
    std?: std.Str;
    either: string | number;
  }
}

export namespace serde {
  export interface De {
    tag: 'a' | 'b';
  }
}

export namespace wire {
  export interface Format {
    either: boolean | string;
  }
}
