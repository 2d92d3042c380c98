export interface String {
  value: string;
}
export interface Option {
  some: Vec[];
}
export interface Vec {
  x: number;
  result?: Result;
}
export interface Result {
  ok: boolean;
}
export interface Box {
  inner?: Box;
}
export interface Self {
  me: string;
}
