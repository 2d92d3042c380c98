// options: --derive Point=PartialOrd
export interface Point {
  x: number;
  y: number;
}
