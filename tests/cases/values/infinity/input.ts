export type Above = 1e999;
export type Below = -1e999;

export interface Range {
  from: number | Below;
  to?: Above;
}
