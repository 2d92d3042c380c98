export interface Item {
  one: string;
}
