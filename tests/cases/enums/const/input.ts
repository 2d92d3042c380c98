export const enum Suit {
  Hearts = 'h',
  Spades = 's',
}
export declare enum Rank {
  Ace = 1,
  King = 13,
}
export interface Card {
  suit: Suit;
  rank: Rank;
}
