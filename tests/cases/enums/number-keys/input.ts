// Keys that are members of an enum of numbers go by the names of those.
export enum Direction {
  Up,
  Down,
  Left = 10,
}

export interface Moves {
  costs: Record<Direction, number>;
  labels: { [D in Direction]?: string };
}

export interface Blocked {
  [Direction.Up]: boolean;
  [Direction.Left]?: boolean;
}
