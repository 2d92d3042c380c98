export interface Serialize {
  a?: number;
}
export interface Deserialize {
  b: Serialize;
  c: Record<string, Value>;
}
export interface Value {
  v: any;
}
export interface Default {
  d: Debug;
}
export type Debug = 'on' | 'off';
