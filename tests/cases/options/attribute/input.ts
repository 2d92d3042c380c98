// options: --attribute Point=#[must_use] --attribute Point.x=#[doc(alias="abscissa")]
export interface Point {
  x: number;
}
