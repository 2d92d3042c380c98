declare function roll(): number;
export enum Luck {
  None = 0,
  Some = roll(),
}
export interface Draw {
  luck: Luck;
}
