export type integer = number;
export type uint = number;
export type int32 = number;
export type uinteger = number;
export type long = number;
export interface Position {
  line: uinteger;
  column: integer;
  count: uint;
  delta: int32;
  size: long;
}
