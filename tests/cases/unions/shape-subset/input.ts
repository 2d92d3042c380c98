interface Small {
  a: number;
}
interface Large {
  a: number;
  b: number;
}
export type Either = Small | Large;
