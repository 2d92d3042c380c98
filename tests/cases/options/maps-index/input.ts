// options: --maps index-map
export interface Lookup {
  by: Record<string, number>;
  name: string;
}
