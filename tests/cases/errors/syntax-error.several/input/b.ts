export interface B {
  list: Array<string;
}
