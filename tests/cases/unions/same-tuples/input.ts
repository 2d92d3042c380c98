// Lists and tuples that are the same are one member, wherever they are written.
declare enum Level {
  Off = 0,
  On = 1,
}
type Rule<T> = T extends void
  ? Readonly<[Level.Off]> | Readonly<[Level, string]>
  : Readonly<[Level.Off]> | Readonly<[Level, string, T]>;
type Names = string[];
export type Rules = Record<string, Readonly<[Level.Off]> | Rule<void> | Rule<boolean>>;
export interface Config {
  names: Names | string[] | number;
}
