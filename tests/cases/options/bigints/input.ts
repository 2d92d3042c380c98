// options: --bigints string
export interface Block {
  height: bigint;
}

// A literal of `bigint` is read by what it is written as.
export type Height = 1n | { above: number };

export interface Step {
  by: 5n | null;
  unit: 1n | 2n;
}
