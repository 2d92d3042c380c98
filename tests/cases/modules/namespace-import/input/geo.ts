export interface Point {
  lat: number;
}
