// options: --derive Point=PartialOrd --attribute Pixel=#[must_use]
export interface Point {
  x: number;
  y: number;
}

export interface Pixel extends Point {}

export interface Corner extends Point {}
