interface Point {
  x: number;
  y?: number;
}
export type Frozen = Readonly<Point>;
