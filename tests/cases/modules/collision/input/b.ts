export interface Item {
  two: string;
}
