// options: --numbers i64
export interface Counter {
  count: number;
  list: number[];
  maybe?: number | null;
}
