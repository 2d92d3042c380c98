export interface Key {
  name: string;
  on: boolean;
  parts: string[];
}
export interface Floating {
  key: Key;
  weight: number;
}
export interface Anything {
  value: unknown;
}
export interface AllOptional {
  a?: string;
  b?: number;
}
