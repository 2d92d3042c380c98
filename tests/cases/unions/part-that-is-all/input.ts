// `{ type: "circle" } & Circle` says nothing that `Circle` does not, and is one; `Oval` says less, and is not.
export interface Circle {
  type: "circle";
  radius: number;
}

export interface Square {
  type: "square";
  side: number;
}

export interface Oval {
  type: string;
  width: number;
}

export type Shape = ({ type: "circle" } & Circle) | ({ type: "square" } & Square) | ({ type: "oval" } & Oval);

export interface Drawing {
  shapes: Shape[];
  frame?: { side: number } & Square;
}
