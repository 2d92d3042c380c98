// What an argument is by default is not part of a name.
export interface Failure {
  reason: string;
}
export interface User {
  name: string;
}
type Patch<T, E = Failure, M = string> = { [K in keyof T]?: T[K] } & { error?: E; mask?: M };
type Row<T, K extends keyof T = keyof T> = { [P in K]: T[P] };
export interface Answers {
  user: Patch<User>;
  failure: Patch<Failure, number>;
  masked: Patch<User, Failure, boolean>;
  row: Row<User>;
  bytes?: Uint8Array[] | string[];
}
