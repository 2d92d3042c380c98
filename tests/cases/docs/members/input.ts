/** Which pet. */
export type Pet =
  /** It purrs. */
  | 'cat'
  /** It barks. */
  | 'dog';
export enum Level {
  /** Nothing to see. */
  Low = 1,
  /** @deprecated never used */
  High = 2,
}
export interface Zoo {
  pet: Pet;
  level: Level;
}
