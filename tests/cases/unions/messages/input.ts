export interface Circle {
  kind: 'circle';
  center: { x: number; y: number };
  fill?: Paint;
}
export interface Square {
  kind: 'square';
  side: number;
  fill?: Paint;
}
export type Shape = Circle | Square;
export type Paint = string | { rgb: number[] } | { stops: Stop[] };
export interface Stop {
  at: number;
  color: Paint;
}
export interface Drawing {
  shapes: Shape[];
}
