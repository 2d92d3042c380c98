export type Amount = number;
export interface Numbers {
  plain: number;
  optional?: number;
  nullable: number | null;
  list: number[];
  pair: [number, number];
  map: Record<string, number>;
  nested: number[][];
  alias: Amount;
}
