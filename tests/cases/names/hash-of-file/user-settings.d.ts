export interface Item {
  setting: string;
}
