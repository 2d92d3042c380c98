export enum Level {
  Debug,
  Info,
  Error = 10,
  Fatal,
}
export interface Log {
  level: Level;
}
