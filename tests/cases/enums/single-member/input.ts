export enum Only {
  One = 'one',
}
export interface Lonely {
  only: Only;
}
