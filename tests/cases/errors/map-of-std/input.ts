// options: --std alloc --maps hash-map
export interface Stock {
  counts: Record<string, number>;
}
