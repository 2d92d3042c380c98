export interface Exact {
  value?: number;
  /** @asType integer */
  integer?: number;
  text?: string;
  __proto__?: string;
  any?: any;
}
export interface Open {
  value?: number;
  [key: string]: any;
}
export type Texts = Record<string, string>;
export type Either = { kind: "a"; value: number } | { kind: "b"; value: string };
