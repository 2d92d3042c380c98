// Two aliases of what is one type to Rust are written by one arm.
export type Rows = object[];
export type Cells = unknown[];
export type Selection = "*" | Rows | Cells;
