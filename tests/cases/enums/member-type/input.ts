export enum Kind {
  Circle = 'circle',
  Square = 'square',
}
export interface Circle {
  kind: Kind.Circle;
  radius: number;
}
export interface Square {
  kind: Kind.Square;
  side: number;
}
export type Figure = Circle | Square;
