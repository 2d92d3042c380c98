export type Dice = 1 | 2 | 3 | 4 | 5 | 6;
export type Scale = -1 | 0.5 | 1000000;
export interface Throw {
  dice: Dice;
  scale: Scale;
}
