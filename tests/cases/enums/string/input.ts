/** Which way. */
export enum Direction {
  /** Up there. */
  Up = 'UP',
  Down = 'DOWN',
}
export interface Move {
  direction: Direction;
}
