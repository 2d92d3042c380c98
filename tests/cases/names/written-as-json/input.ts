// What `toJSON` returns is the class, to JSON, and called by it.
export declare class Point {
  constructor(x: number, y: number);
  x: number;
  y: number;
  length(): number;
  toJSON(): { x: number; y: number; label?: { text: string } };
}

export declare class Pixel extends Point {
  color: string;
}

export interface Drawing {
  origin: Point;
  pixels: Pixel[];
}

export type Label = ReturnType<Point['toJSON']>['label'];
