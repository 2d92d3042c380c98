export interface Item {
  agent: string;
}
