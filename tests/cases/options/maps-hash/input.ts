// options: --maps hash-map
export interface Lookup {
  by: Record<string, number>;
  [key: string]: unknown;
}
