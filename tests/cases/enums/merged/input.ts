export enum Fruit {
  Apple = 'apple',
}
export enum Fruit {
  Pear = 'pear',
}
export interface Basket {
  fruit: Fruit;
}
