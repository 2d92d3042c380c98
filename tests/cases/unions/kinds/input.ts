export type Value = string | number | boolean | null;
export interface Cell {
  value: Value;
  size: number | 'auto';
}
